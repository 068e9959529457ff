// Suggests corrections that add the sentences that weren't understood.
import { overlapsAny, slice, type Span } from '../../text/span.ts'
import type { ParsedReport, StatementDraft } from '../rules/draft.ts'
import { correctReport } from './correct.ts'
import { entryOf, type Suggestion } from './entry.ts'
import { unreadSentences } from './unread.ts'

/** A sentence that wasn't understood. `entry`: what adds it (entry.ts); null if nothing is known that does. */
export interface Unread {
  span: Span
  entry: string | null
}

/**
 * The sentences that weren't understood, each with an entry that makes it a statement. Its kind and year are those of
 * the statement before it, because neighbours are mostly of one kind; an editor has to check them.
 */
export function suggestAdds(report: ParsedReport): Unread[] {
  const spans = unreadSentences(report)
  const inOrder = [...report.statements].sort((a, b) => a.source.start - b.source.start)
  const suggested = spans.map((span, at) => suggestAdd(report, inOrder, span, at))
  const { report: after } = correctReport(
    report,
    suggested.flatMap((one) => one ?? []),
  )
  const isUnread = overlapsAny(unreadSentences(after))
  return spans.map((span, at) => {
    const one = suggested[at]
    return { span, entry: one && !isUnread(span) ? entryOf(one) : null }
  })
}

/**
 * The correction that adds a sentence, or null if no year is known.
 * @param inOrder the report's statements, in the order of the text
 * @param at as in `Correction`
 */
function suggestAdd(
  report: ParsedReport,
  inOrder: readonly StatementDraft[],
  span: Span,
  at: number,
): Suggestion | null {
  const near = inOrder.findLast(({ source }) => source.start < span.start) ?? inOrder[0]
  const year = near?.year ?? report.event.years.results
  if (year === null) return null
  const quote = slice(report.seed.text, span).replace(/\s+/gu, ' ').trim()
  return { at, do: 'add', quote, add: { kind: near?.kind ?? 'outcome', year } }
}
