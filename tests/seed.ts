// The reports that tests read, from the project's own folders.
import { readdirSync, readFileSync } from 'node:fs'
import { linkStatements } from '../src/link/links.ts'
import type { Dataset } from '../src/model/dataset.ts'
import type { ParsedReport } from '../src/parse/rules/draft.ts'
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

/** Reports that have been parsed, by file name and text. */
const known = new Map<string, ParsedReport>()

/** Parses a text that must be a report. The same text gives the same object, which can't be changed. */
export function parsed(text: string, file = SEED): ParsedReport {
  const key = `${file}\n${text}`
  const before = known.get(key)
  if (before) return before
  const result = parseReport({ file, text })
  if (!result.ok) throw new Error(result.problem.message)
  known.set(key, freeze(result.report))
  return result.report
}

/** Makes an object and all that it holds unchangeable. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

/** The dataset of the report of 26 March 2009. */
export const seedDataset = (): Dataset => linked(mergeReports([parsed(seedText())]))

/** A dataset with its links, as the build makes it. */
export const linked = (dataset: Dataset): Dataset => ({ ...dataset, links: linkStatements(dataset) })
