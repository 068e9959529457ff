// Every table of rules, by name.
import { dateRules, heldRules, periodRules, titleRules } from '../src/parse/events.ts'
import { figureRules } from '../src/parse/figures.ts'
import { frameRules, secondFrameRules } from '../src/parse/frames.ts'
import { groupRules } from '../src/parse/groups.ts'
import { hostPattern } from '../src/parse/host.ts'
import { leadRules, topicRules } from '../src/parse/leads.ts'
import { captionRules, lineRules } from '../src/parse/lines.ts'
import { relationRules } from '../src/parse/organizations.ts'
import { officeRules } from '../src/parse/people.ts'
import { roomRules } from '../src/parse/room.ts'
import type { Rule } from '../src/parse/rule.ts'

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
