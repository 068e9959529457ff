// The reports and datasets that tests use.
import { readdirSync, readFileSync } from 'node:fs'
import { linkStatements } from '../src/link/links.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { normalizeText } from '../src/text/normalize.ts'
import { merged } from './parsed.ts'

export const SEED = '2009-03-26-dang-uy-bo-tttt.txt'

const REPORTS = 'tests/fixtures/reports'

/** Texts by path, each read only once. */
const known = new Map<string, string>()

function textAt(path: string): string {
  const before = known.get(path)
  if (before !== undefined) return before
  const read = normalizeText(readFileSync(path))
  if (!read.ok) throw new Error(read.problem.message.en)
  known.set(path, read.text)
  return read.text
}

/** The text of the report of 26 March 2009. */
export const seedText = (): string => textAt(`seeds/${SEED}`)

/** The report of 2009 and those of the fixtures, with their texts. @param isAsked whether to read a file */
export const allReports = (isAsked: (file: string) => boolean = () => true): { file: string; text: string }[] =>
  [SEED, ...readdirSync(REPORTS).filter((name) => name.endsWith('.txt'))]
    .filter(isAsked)
    .map((file) => ({ file, text: file === SEED ? seedText() : textAt(`${REPORTS}/${file}`) }))

/**
 * A new dataset of some reports, without links.
 * @param files file names; none means all reports
 */
export const datasetOf = (...files: readonly string[]): Dataset =>
  merged(allReports((file) => files.length === 0 || files.includes(file)))

/** Adds links to a dataset, as the build does. */
export const linked = (dataset: Dataset): Dataset => ({ ...dataset, links: linkStatements(dataset) })

/** The links of the report of 26 March 2009, made once. */
let seedLinks: Dataset['links'] | null = null
/** A new dataset of the report of 26 March 2009. */
export function seedDataset(): Dataset {
  const dataset = datasetOf(SEED)
  seedLinks ??= linkStatements(dataset)
  return { ...dataset, links: structuredClone(seedLinks) }
}
