// Reads the seeds folder and makes the dataset. A file that can't be used doesn't stop the others: problems are
// collected, and `readSeeds` (for the build) throws all of them at once.
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Dataset } from '../model/dataset.ts'
import { checkJoined, joinSeeds } from '../seeds/join.ts'
import type { SeedNote } from '../seeds/note.ts'
import { readSeed, type OpenedFile, type SeedReading } from '../seeds/seed.ts'
import { codeOf, listSeeds, whyUnreadable, type SeedFile } from './folder.ts'
import { SeedError, shown } from './problem.ts'
import { SILENT, type Progress } from './progress.ts'

/** The result of reading a folder. */
export interface FolderReading {
  readings: SeedReading[]
  /** The dataset of all usable reports. */
  dataset: Dataset
  /** Problems of other files, and of reports that couldn't be opened. */
  problems: SeedNote[]
  /** Files that are ignored, with the reason. */
  notRead: SeedNote[]
}

/** The absolute path of the folder of reports: the environment variable SEEDS, or `seeds/`. */
export const seedsFolder = (environment = process.env): string => resolve(environment['SEEDS'] ?? 'seeds')

/** Reads a file's bytes; tests replace it. */
export type Read = (path: string) => Promise<Uint8Array>

/** Opens a file. Errors of the system become the reason why it can't be opened. */
async function open(path: string, read: Read): Promise<OpenedFile> {
  try {
    return { path, content: await read(path) }
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return { path, content: { unopened: whyUnreadable(code) } }
  }
}

/**
 * Reads the files of one report.
 * @param progress called repeatedly with the share of the report that is read, 0–1
 */
export async function readSeedFile(
  { path, corrections }: SeedFile,
  progress?: (share: number) => void,
  read: Read = readFile,
): Promise<SeedReading> {
  const report = await open(path, read)
  return readSeed(basename(path), report, corrections === null ? null : await open(corrections, read), progress)
}

/** Reads all reports of a folder. Throws a `SeedError` only if the folder can't be read or has no report. */
export async function readFolder(
  folder: string,
  { progress = SILENT, read = readFile }: { progress?: Progress; read?: Read } = {},
): Promise<FolderReading> {
  const { reports, problems, notRead } = await listSeeds(folder)
  const readings: SeedReading[] = []
  for (const [index, file] of reports.entries())
    readings.push(await readSeedFile(file, (share) => progress.report(file.path, index, reports.length, share), read))
  progress.stage({ vi: 'đang ghép các báo cáo', en: 'joining the reports' })
  const dataset = joinSeeds(readings, shown)
  progress.done()
  return { readings, dataset, problems, notRead }
}

/** All problems of a folder, sorted by file, line and column. */
const problemsOf = ({ readings, problems }: FolderReading): SeedNote[] =>
  [...problems, ...readings.flatMap((one) => one.problems)].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column,
  )

/**
 * The checked dataset of a folder. Throws one `SeedError` with all problems of its files, or an `Error` if the dataset
 * fails its own checks, which is a bug of the program.
 */
export async function readSeeds(folder: string, options: { progress?: Progress; read?: Read } = {}): Promise<Dataset> {
  const reading = await readFolder(folder, options)
  const [first, ...rest] = problemsOf(reading)
  if (first) throw new SeedError(first, ...rest)
  return checkJoined(reading.dataset)
}
