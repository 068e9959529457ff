// Parses reports for tests; each text is parsed only once.
import type { Dataset } from '../src/model/dataset.ts'
import { mergeReports } from '../src/parse/merge.ts'
import { parseReport } from '../src/parse/parse.ts'
import type { ParsedReport } from '../src/parse/rules/draft.ts'

/** Parsed reports by file name and text. */
const known = new Map<string, ParsedReport>()

/** Parses a text; throws if it is declined. The same text gives the same, frozen object. */
export function parsed(text: string, file: string): ParsedReport {
  const key = `${file}\n${text}`
  const before = known.get(key)
  if (before) return before
  const result = parseReport({ file, text })
  if (!result.ok) throw new Error(result.problem.message.en)
  known.set(key, freeze(result.report))
  return result.report
}

/** A new dataset of several reports, without links. */
export const merged = (reports: readonly { file: string; text: string }[]): Dataset =>
  mergeReports(reports.map(({ file, text }) => parsed(text, file)))

/** Freezes an object deeply. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(Object.freeze(value)).forEach(freeze)
  return value
}
