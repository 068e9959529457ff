// Explains for `--why` how a line was read: the rules that matched each sentence, and rules that matched but didn't
// count.
import { overlaps, slice, type Span } from '../../text/span.ts'
import type { ParsedReport, SentenceDraft, StatementDraft } from '../rules/draft.ts'
import { frameRules } from '../statements/frames.ts'
import { hostPattern } from '../who/host.ts'
import { leadRules } from '../statements/leads.ts'
import { captionRules, lineRules } from '../page/lines.ts'
import { roomRules } from '../who/room.ts'
import { readAt, runRules, type Rule } from '../rules/rule.ts'

/** A rule that matches words of a sentence, and the reason for the rule. */
export interface Fit {
  rule: string
  because: string
  span: Span
}

/** A sentence with its statements and the rules that matched it. */
export interface Explained extends SentenceDraft {
  statements: StatementDraft[]
  /** Rules that match inside the sentence, but not at its beginning, where frames must start. */
  almost: Fit[]
}

/** At most this many rules are listed in `almost`: those that match nearest to the beginning. */
const MOST_FITS = 5

/** The sentences that overlap a span of the report, each with its explanation. */
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

/** The rule that matches a whole line as page furniture, a byline or a caption, or null. */
export function explainLine(text: string, line: Span): Fit | null {
  const rules = [...lineRules, ...captionRules]
  const found = readAt(rules, text, line.start, line.end)
  return found && { ...found, because: rules.find(({ name }) => name === found.rule)?.because ?? '' }
}
