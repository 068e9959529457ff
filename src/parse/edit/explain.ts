// Why a line was read as it was: which rules read each of its sentences, and which fit somewhere in it but did not count.
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { ParsedReport, SentenceDraft, StatementDraft } from '../rules/draft.ts'
import { frameRules } from '../statements/frames.ts'
import { hostPattern } from '../who/host.ts'
import { leadRules } from '../statements/leads.ts'
import { captionRules, lineRules } from '../page/lines.ts'
import { roomRules } from '../who/room.ts'
import { readAt, runRules, type Rule } from '../rules/rule.ts'

/** A rule that fits words of a sentence, and why the rule exists. */
export interface Fit {
  rule: string
  because: string
  span: Span
}

export interface Explained extends SentenceDraft {
  statements: StatementDraft[]
  /** Rules that fit words inside the sentence, but not at its beginning, where a frame is read. */
  almost: Fit[]
}

/** At most this many rules that almost read a sentence are told: the nearest to its beginning. */
const MOST_FITS = 5

/** The sentences that touch a stretch of the report, each with what read it. */
export function explainSentences(report: ParsedReport, within: Span): Explained[] {
  const { text } = report.seed
  const { organizer } = report.event
  const rules: readonly Rule<unknown>[] = [
    ...frameRules(hostPattern(organizer && slice(text, organizer))),
    ...roomRules,
    ...leadRules,
  ]
  return report.sentences
    .filter(({ span }) => overlaps(span, within))
    .map((sentence) => ({
      ...sentence,
      statements: report.statements.filter(({ source }) => overlaps(source, sentence.span)),
      almost: runRules(rules, text, sentence.span)
        .trace.filter(({ rule }) => !sentence.rules.includes(rule))
        .filter(({ rule }, index, all) => all.findIndex((other) => other.rule === rule) === index)
        .slice(0, MOST_FITS)
        .map(({ rule, span }) => ({ rule, span, because: rules.find(({ name }) => name === rule)?.because ?? '' })),
    }))
}

/** The rule that reads a whole line as page furniture, a byline or a caption; null when none does. */
export function explainLine(text: string, line: Span): Fit | null {
  const rules = [...lineRules, ...captionRules]
  const found = readAt(rules, text, line.start, line.end)
  return found && { ...found, because: rules.find(({ name }) => name === found.rule)?.because ?? '' }
}
