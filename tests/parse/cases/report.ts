// Reads small reports with invented words. Each represents a kind of fault that was seen in reports of real offices.
import { parseReport } from '../../../src/parse/parse.ts'
import type { ParsedReport } from '../../../src/parse/rules/draft.ts'
import type { Span } from '../../../src/text/span.ts'
import { checkMessages } from '../../messages.ts'

export const TITLE = 'Sở Thủy sản tỉnh Hà Lâm tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018'
export const LEAD =
  'Ngày 10/01/2018, Sở Thủy sản tỉnh Hà Lâm tổ chức hội nghị tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018.'
export const DONE = 'Năm 2017, Sở đã hoàn thành 12 chỉ tiêu được giao.'
/** How `statementsOf` shows the statement of `DONE`. */
export const outcome = 'outcome 2017: Sở đã hoàn thành 12 chỉ tiêu được giao'

/** Parses lines as a report. Throws if it is declined, or if a doubt isn't in both languages. */
export function parse(lines: readonly string[], file = 'x.txt'): ParsedReport {
  const parsed = parseReport({ file, text: lines.join('\n') })
  if (!parsed.ok) throw new Error(parsed.problem.message.en)
  checkMessages(parsed.report.doubts.map(({ message }) => message))
  return parsed.report
}
/** The words of a span; '' for null. */
export const wordsOf = ({ seed }: ParsedReport, span: Span | null): string =>
  span ? seed.text.slice(span.start, span.end) : ''
/** The statements as 'kind year by: words'. */
export const statementsOf = (report: ParsedReport): string[] =>
  report.statements.map(
    ({ kind, year, by, source }) => `${kind} ${year}${by === null ? '' : ` ${by}`}: ${wordsOf(report, source)}`,
  )
/** The statements of a report with the usual title and these lines below it. */
export const read = (...below: string[]): string[] => statementsOf(parse([TITLE, ...below]))
/** The words that nothing has read. */
export const unclassified = (report: ParsedReport): string[] =>
  report.regions.filter(({ role }) => role === 'unclassified').map((region) => wordsOf(report, region))
/** The people as 'name: role | body, role | body'. */
export const peopleOf = (report: ParsedReport): string[] =>
  report.people.map(
    ({ name, offices }) =>
      `${name}: ${offices.map(({ role, body }) => `${wordsOf(report, role)} | ${wordsOf(report, body)}`).join(', ')}`,
  )
/** The groups as 'role | body'. */
export const groupsOf = (report: ParsedReport): string[] =>
  report.groups.map(({ role, body }) => `${wordsOf(report, role)} | ${wordsOf(report, body)}`)
