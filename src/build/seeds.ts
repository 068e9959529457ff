// Reads the seeds folder and makes the dataset. The only place that throws, and only when a file can't be used.
import { readdir, readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { checkDataset } from '../model/check.ts'
import { readDataset, type Dataset } from '../model/dataset.ts'
import type { ParsedReport } from '../parse/draft.ts'
import { mergeReports } from '../parse/merge.ts'
import { parseReport } from '../parse/parse.ts'
import { normalizeText } from '../text/normalize.ts'
import { lineColumn } from '../text/span.ts'

/** A seed that can't be used. `message` begins with `seeds/NAME:LINE:COLUMN`, line and column from 1. */
export class SeedError extends Error {
  readonly file: string
  readonly line: number
  readonly column: number

  /** @param file path of the seed, @param shown the path as the editor knows it */
  constructor(file: string, shown: string, line: number, column: number, message: string) {
    super(`${shown}:${line}:${column}: ${message}`)
    this.name = 'SeedError'
    this.file = file
    this.line = line
    this.column = column
  }
}

/** The folder that holds the reports: SEEDS in the environment, else `seeds/`. */
export const seedsFolder = (): string => resolve(process.env['SEEDS'] ?? 'seeds')

/** Paths of the reports in a folder, by name. Throws when the folder is missing or holds none. */
export async function seedFiles(folder: string): Promise<string[]> {
  const shown = relative(process.cwd(), folder) || folder
  let names: string[]
  try {
    names = await readdir(folder)
  } catch {
    throw new SeedError(folder, shown, 1, 1, 'no such folder; expected a folder of reports (.txt, UTF-8).')
  }
  const seeds = names.filter((name) => name.endsWith('.txt')).sort()
  if (seeds.length === 0)
    throw new SeedError(folder, shown, 1, 1, 'no report in the folder; expected at least one .txt file in UTF-8.')
  return seeds.map((name) => resolve(folder, name))
}

/** Reads one report. Throws a `SeedError` when it can't be read or has no title. */
export async function readSeed(path: string): Promise<ParsedReport> {
  const shown = relative(process.cwd(), path)
  const normalized = normalizeText(await readFile(path))
  if (!normalized.ok) {
    const { line, column, message } = normalized.problem
    throw new SeedError(path, shown, line, column, message)
  }
  const { text } = normalized
  const file = path.split(/[\\/]/u).at(-1) ?? path
  const parsed = parseReport({ file, text })
  if (!parsed.ok) {
    const { line, column } = lineColumn(text, parsed.problem.offset)
    throw new SeedError(path, shown, line, column, parsed.problem.message)
  }
  return parsed.report
}

/** The dataset of a folder, checked. Throws a `SeedError` for a file, an `Error` when an invariant fails (a fault of ours). */
export async function readSeeds(folder: string): Promise<Dataset> {
  const reports: ParsedReport[] = []
  for (const path of await seedFiles(folder)) reports.push(await readSeed(path))
  const dataset = readDataset(mergeReports(reports))
  const problems = checkDataset(dataset)
  if (problems.length > 0)
    throw new Error(
      `the dataset breaks its contract, which is a fault of the program, not of the reports:\n${problems
        .map(({ check, message }) => `  ${check}: ${message}`)
        .join('\n')}`,
    )
  return dataset
}
