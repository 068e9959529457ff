// The reports that tests read, from the project's own folders.
import { readdirSync, readFileSync } from 'node:fs'
import { linkStatements } from '../src/link/links.ts'
import type { Dataset } from '../src/model/dataset.ts'
import type { ParsedReport } from '../src/parse/draft.ts'
import { mergeReports } from '../src/parse/merge.ts'
import { parseReport } from '../src/parse/parse.ts'
import { normalizeText } from '../src/text/normalize.ts'

export const SEED = '2009-03-26-dang-uy-bo-tttt.txt'

const REPORTS = 'tests/fixtures/reports'

function textAt(path: string): string {
  const read = normalizeText(readFileSync(path))
  if (!read.ok) throw new Error(read.problem.message)
  return read.text
}

/** The text of the report of 26 March 2009. */
export const seedText = (): string => textAt(`seeds/${SEED}`)

/** The seed and every report of the fixtures, with its text. */
export const allReports = (): { file: string; text: string }[] => [
  { file: SEED, text: seedText() },
  ...readdirSync(REPORTS)
    .filter((name) => name.endsWith('.txt'))
    .map((file) => ({ file, text: textAt(`${REPORTS}/${file}`) })),
]

/** Parses a text that must be a report. */
export function parsed(text: string, file = SEED): ParsedReport {
  const result = parseReport({ file, text })
  if (!result.ok) throw new Error(result.problem.message)
  return result.report
}

/** The dataset of the report of 26 March 2009. */
export const seedDataset = (): Dataset => linked(mergeReports([parsed(seedText())]))

/** A dataset with its links, as the build makes it. */
export const linked = (dataset: Dataset): Dataset => ({ ...dataset, links: linkStatements(dataset) })
