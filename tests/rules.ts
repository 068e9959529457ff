// All tables of rules, by name.
import { dateRules } from '../src/parse/who/eventdates.ts'
import { heldRules, titleRules } from '../src/parse/who/events.ts'
import { figureRules } from '../src/parse/statements/figures.ts'
import { frameRules } from '../src/parse/statements/frames.ts'
import { secondFrameRules } from '../src/parse/statements/speechframes.ts'
import { groupRules } from '../src/parse/who/groups.ts'
import { hostPattern } from '../src/parse/who/host.ts'
import { leadRules, topicRules } from '../src/parse/statements/leads.ts'
import { captionRules, lineRules } from '../src/parse/page/lines.ts'
import { relationRules } from '../src/parse/who/relations.ts'
import { officeRules } from '../src/parse/who/offices.ts'
import { periodRules } from '../src/parse/who/years.ts'
import { roomRules } from '../src/parse/who/room.ts'
import type { Rule } from '../src/parse/rules/rule.ts'

export const tables: Record<string, readonly Rule<unknown>[]> = {
  lineRules,
  captionRules,
  roomRules,
  secondFrameRules,
  dateRules,
  heldRules,
  titleRules,
  periodRules,
  officeRules,
  groupRules,
  relationRules,
  leadRules,
  topicRules,
  figureRules,
  frameRules: frameRules(hostPattern(null)),
}
