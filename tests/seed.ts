// The reports and datasets that tests use.
import { readdirSync, readFileSync } from 'node:fs'
import { linkStatements } from '../src/link/links.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { normalizeText } from '../src/text/normalize.ts'
import { merged } from './parsed.ts'

export const SEED = '2009-03-26-dang-uy-bo-tttt.txt'

const REPORTS = 'tests/fixtures/reports'

function textAt(path: string): string {
  const read = normalizeText(readFileSync(path))
  if (!read.ok) throw new Error(read.problem.message)
  return read.text
}

/** The text of the report of 26 March 2009. */
export const seedText = (): string => textAt(`seeds/${SEED}`)

/** The report of 2009 and all reports of the fixtures, with their texts. */
export const allReports = (): { file: string; text: string }[] => [
  { file: SEED, text: seedText() },
  ...readdirSync(REPORTS)
    .filter((name) => name.endsWith('.txt'))
    .map((file) => ({ file, text: textAt(`${REPORTS}/${file}`) })),
]

/**
 * A new dataset of some reports, without links.
 * @param files file names; none means all reports
 */
export const datasetOf = (...files: readonly string[]): Dataset =>
  merged(allReports().filter(({ file }) => files.length === 0 || files.includes(file)))

/** The dataset of the report of 26 March 2009. */
export const seedDataset = (): Dataset => linked(datasetOf(SEED))

/** Adds links to a dataset, as the build does. */
export const linked = (dataset: Dataset): Dataset => ({ ...dataset, links: linkStatements(dataset) })
