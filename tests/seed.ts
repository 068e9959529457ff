// The reports that tests read, from the project's own folders.
import { readFileSync } from 'node:fs'
import type { Dataset } from '../src/model/dataset.ts'
import type { ParsedReport } from '../src/parse/draft.ts'
import { mergeReports } from '../src/parse/merge.ts'
import { parseReport } from '../src/parse/parse.ts'
import { normalizeText } from '../src/text/normalize.ts'

export const SEED = '2009-03-26-dang-uy-bo-tttt.txt'

/** The text of the report of 26 March 2009. */
export function seedText(): string {
  const read = normalizeText(readFileSync(`seeds/${SEED}`))
  if (!read.ok) throw new Error(read.problem.message)
  return read.text
}

/** Parses a text that must be a report. */
export function parsed(text: string, file = SEED): ParsedReport {
  const result = parseReport({ file, text })
  if (!result.ok) throw new Error(result.problem.message)
  return result.report
}

/** The dataset of the report of 26 March 2009. */
export const seedDataset = (): Dataset => mergeReports([parsed(seedText())])
