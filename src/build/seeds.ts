// Reads the seeds folder and makes the dataset. The only place that throws, and only when a file can't be used.
import { readdir, readFile } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
import { checkDataset } from '../model/check.ts'
import { readDataset, type Dataset } from '../model/dataset.ts'
import { correctReport } from '../parse/correct.ts'
import type { ParsedReport } from '../parse/draft.ts'
import { mergeReports, reportId } from '../parse/merge.ts'
import { parseReport } from '../parse/parse.ts'
import { normalizeText } from '../text/normalize.ts'
import { lineColumn } from '../text/span.ts'
import { readCorrections } from './corrections.ts'
import { linkSeeds, type EditProblem } from './linkseeds.ts'

/** A file of the seeds folder that can't be used. Its message begins with `seeds/NAME:LINE:COLUMN`, both from 1. */
export class SeedError extends Error {
  readonly file: string
  readonly line: number
  readonly column: number

  /** @param file path of the file, @param rest further lines of the same kind, already with their places */
  constructor(file: string, line: number, column: number, message: string, rest: readonly string[] = []) {
    super([`${shown(file)}:${line}:${column}: ${message}`, ...rest].join('\n'))
    this.name = 'SeedError'
    this.file = file
    this.line = line
    this.column = column
  }
}

/** A path as the editor knows it: from where the command was called. */
export const shown = (path: string): string => relative(process.cwd(), path) || path

/** The folder that holds the reports: SEEDS in the environment, else `seeds/`. */
export const seedsFolder = (): string => resolve(process.env['SEEDS'] ?? 'seeds')

const CORRECTIONS = '.corrections.yaml'
/** The corrections file that belongs to a report's path. */
export const correctionsOf = (path: string): string => path.replace(/\.txt$/u, CORRECTIONS)

/** Paths of the reports in a folder, by name. Throws when the folder is missing or holds none. */
export async function seedFiles(folder: string): Promise<string[]> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch {
    throw new SeedError(folder, 1, 1, 'no such folder; expected a folder of reports (.txt, UTF-8).')
  }
  const seeds = names.filter((name) => name.endsWith('.txt')).sort()
  if (seeds.length === 0)
    throw new SeedError(folder, 1, 1, 'no report in the folder; expected at least one .txt file in UTF-8.')
  const orphan = names.find((name) => name.endsWith(CORRECTIONS) && !seeds.includes(name.replace(CORRECTIONS, '.txt')))
  if (orphan !== undefined)
    throw new SeedError(
      resolve(folder, orphan),
      1,
      1,
      `no report '${orphan.replace(CORRECTIONS, '.txt')}' stands beside these corrections; expected one of that name.`,
    )
  return seeds.map((name) => resolve(folder, name))
}

/** Reads one report, with its corrections. Throws a `SeedError` when it can't be used. */
export async function readSeed(path: string): Promise<ParsedReport> {
  const normalized = normalizeText(await readFile(path))
  if (!normalized.ok) {
    const { line, column, message } = normalized.problem
    throw new SeedError(path, line, column, message)
  }
  const { text } = normalized
  const parsed = parseReport({ file: basename(path), text })
  if (!parsed.ok) {
    const { line, column } = lineColumn(text, parsed.problem.offset)
    throw new SeedError(path, line, column, parsed.problem.message)
  }
  return corrected(parsed.report, correctionsOf(path))
}

/** A report with the corrections of a file, where there is one. */
async function corrected(report: ParsedReport, path: string): Promise<ParsedReport> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return report
  const normalized = normalizeText(bytes)
  if (!normalized.ok) {
    const { line, column, message } = normalized.problem
    throw new SeedError(path, line, column, message)
  }
  const { corrections, problems } = readCorrections(normalized.text)
  const applied = correctReport(report, corrections)
  const all = [...problems, ...applied.problems].sort((a, b) => a.at - b.at)
  stopAt(all.map((one) => ({ ...one, path, text: normalized.text })))
  return applied.report
}

/** Throws one `SeedError` for all problems of corrections, each with its place. */
function stopAt(problems: readonly EditProblem[]): void {
  const [first, ...rest] = problems.map(({ path, text, at, message }) => ({ path, ...lineColumn(text, at), message }))
  if (first)
    throw new SeedError(
      first.path,
      first.line,
      first.column,
      first.message,
      rest.map(({ path, line, column, message }) => `${shown(path)}:${line}:${column}: ${message}`),
    )
}

/** Joins parsed reports and links their statements. Throws a `SeedError` where an editor's word on a link can't be taken. */
export async function joinSeeds(reports: readonly { path: string; report: ParsedReport }[]): Promise<Dataset> {
  const merged = mergeReports(reports.map(({ report }) => report))
  const files = reports.map(({ path }) => ({ report: path, corrections: correctionsOf(path) }))
  const { dataset, problems } = await linkSeeds(merged, files)
  stopAt(problems)
  return dataset
}

/** Reports that stand in the folder twice: by their words, or by the id that their names give. */
export function repeated(reports: readonly { path: string; report: ParsedReport }[]): SeedError[] {
  const byWords = new Map<string, string>()
  const byId = new Map<string, string>()
  const errors: SeedError[] = []
  for (const { path, report } of reports) {
    const words = report.seed.text.replace(/\s+/gu, ' ').trim()
    const id = reportId(report.seed.file)
    const [sameWords, sameId] = [byWords.get(words), byId.get(id)]
    if (sameWords !== undefined)
      errors.push(new SeedError(path, 1, 1, `the same text as ${shown(sameWords)}. Remove one of the two files.`))
    else if (sameId !== undefined)
      errors.push(
        new SeedError(
          path,
          1,
          1,
          `its name gives the id '${id}', which ${shown(sameId)} has already. Rename the newer file.`,
        ),
      )
    byWords.set(words, sameWords ?? path)
    byId.set(id, sameId ?? path)
  }
  return errors
}

/** The dataset of a folder, checked. Throws a `SeedError` for a file, an `Error` when an invariant fails (a fault of ours). */
export async function readSeeds(folder: string): Promise<Dataset> {
  const reports: { path: string; report: ParsedReport }[] = []
  for (const path of await seedFiles(folder)) reports.push({ path, report: await readSeed(path) })
  const [twice] = repeated(reports)
  if (twice) throw twice
  const dataset = readDataset(await joinSeeds(reports))
  const problems = checkDataset(dataset)
  if (problems.length > 0)
    throw new Error(
      `the dataset breaks its contract, which is a fault of the program, not of the reports:\n${problems
        .map(({ check, message }) => `  ${check}: ${message}`)
        .join('\n')}`,
    )
  return dataset
}
