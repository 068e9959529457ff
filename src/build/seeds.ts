// Reads the seeds folder and makes the dataset. A file that can't be used doesn't stop the others: problems are
// collected, and `readSeeds` (for the build) throws all of them at once.
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { checkDataset } from '../model/check.ts'
import { readDataset, type Dataset } from '../model/dataset.ts'
import { correctParsed } from '../parse/corrected.ts'
import type { ParsedReport, Seed } from '../parse/rules/draft.ts'
import { mergeReports, reportId } from '../parse/merge.ts'
import { parseReport, type Parsed } from '../parse/parse.ts'
import type { Message } from '../text/message.ts'
import { normalizeText } from '../text/normalize.ts'
import { readCorrections } from './corrections.ts'
import { codeOf, listSeeds, whyUnreadable, type SeedFile } from './folder.ts'
import { linkSeeds, type LinkEdits } from './linkseeds.ts'
import { noteAt, noteOf, SeedError, shown, type SeedNote } from './problem.ts'
import { SILENT, type Progress } from './progress.ts'

/** The result of reading one report with its corrections. */
export interface SeedReading {
  path: string
  /** The report with all applicable corrections applied; null if the file can't be used. */
  report: ParsedReport | null
  problems: SeedNote[]
  /** What each correction changed. */
  changes: SeedNote[]
  /** Corrections of links, which are applied after all reports are merged. */
  edits: LinkEdits | null
}

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

const NO_STATEMENT: Message = {
  vi: 'không đọc được ý nào. Cần những câu nói đã làm gì, đánh giá ra sao và sẽ làm gì. Hãy xem lại những câu chưa hiểu, hoặc thêm ý vào tệp .corrections.yaml (README.vi.md, mục Sửa chỗ đọc sai).',
  en: 'no statement was read. Expected sentences that say what was done, what was judged and what shall be done. Look at what was not understood, or add statements in a corrections file (README, corrections).',
}

/**
 * Reads one report with its corrections. Problems with the files' contents are returned, not thrown.
 * @param progress called repeatedly with the share of the report that is read, 0–1
 */
export async function readSeed(
  { path, corrections }: SeedFile,
  progress: (share: number) => void = () => undefined,
  read: Read = readFile,
): Promise<SeedReading> {
  const unusable = (problem: SeedNote): SeedReading => ({
    ...{ path, report: null, problems: [problem], changes: [], edits: null },
  })
  const file = await textOf(path, read)
  if (!file.ok) return unusable(file.problem)
  const { text } = file
  const parsed = parseSafely({ file: basename(path), text }, progress)
  if (!parsed.ok) return unusable(noteAt(path, text, parsed.problem.offset, parsed.problem.message))
  const untouched = { path, report: parsed.report, problems: [], changes: [], edits: null }
  const reading = corrections === null ? untouched : await correct(path, parsed.report, corrections, read)
  if (reading.report?.statements.length !== 0) return reading
  return { ...reading, problems: [noteAt(path, text, parsed.report.title.start, NO_STATEMENT), ...reading.problems] }
}

/**
 * Parses a report. An exception, which is a bug of the parser, becomes a problem, so that other reports are still read.
 */
function parseSafely(seed: Seed, progress: (share: number) => void): Parsed {
  try {
    return parseReport(seed, progress)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    const message: Message = {
      vi: `chương trình gặp sự cố khi đọc báo cáo này (${what}). Đây là lỗi của chương trình: xin báo cho người phát triển, kèm theo tệp.`,
      en: `the program fails on this report (${what}). This is a fault of the program: please report it, with the file.`,
    }
    return { ok: false, problem: { offset: 0, message } }
  }
}

/** The text of a file, or a problem. `isEmpty`: the file is empty, which is allowed for corrections only. */
async function textOf(
  path: string,
  read: Read,
): Promise<{ ok: true; text: string } | { ok: false; problem: SeedNote; isEmpty: boolean }> {
  try {
    const normalized = normalizeText(await read(path))
    if (normalized.ok) return normalized
    const { line, column, message, isEmpty } = normalized.problem
    return { ok: false, problem: { path, line, column, message }, isEmpty: isEmpty === true }
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    return { ok: false, problem: noteOf(path, whyUnreadable(code)), isEmpty: false }
  }
}

/** Applies a corrections file to a report. */
async function correct(path: string, report: ParsedReport, corrections: string, read: Read): Promise<SeedReading> {
  const file = await textOf(corrections, read)
  if (!file.ok) return { path, report, problems: file.isEmpty ? [] : [file.problem], changes: [], edits: null }
  const { text } = file
  const wanted = readCorrections(text)
  const applied = correctParsed(report, wanted.corrections)
  const place = ({ at, message }: { at: number; message: Message }): SeedNote => noteAt(corrections, text, at, message)
  return {
    path,
    report: applied.report,
    problems: [...wanted.problems, ...applied.problems].sort((a, b) => a.at - b.at).map(place),
    changes: applied.effects.map(place),
    edits: { report: reportId(basename(path)), path: corrections, text, edits: wanted.links },
  }
}

/** Reads all reports of a folder. Throws a `SeedError` only if the folder can't be read or has no report. */
export async function readFolder(
  folder: string,
  { progress = SILENT, read = readFile }: { progress?: Progress; read?: Read } = {},
): Promise<FolderReading> {
  const { reports, problems, notRead } = await listSeeds(folder)
  const readings: SeedReading[] = []
  for (const [index, file] of reports.entries())
    readings.push(await readSeed(file, (share) => progress.report(file.path, index, reports.length, share), read))
  declineRepeated(readings)
  const used = readings.flatMap((one) => (one.report ? [{ ...one, report: one.report }] : []))
  progress.stage({ vi: 'đang ghép các báo cáo', en: 'joining the reports' })
  const linked = linkSeeds(
    mergeReports(used.map(({ report }) => report)),
    used.flatMap(({ edits }) => edits ?? []),
  )
  for (const one of used) {
    const own = ({ path }: SeedNote): boolean => path === one.edits?.path
    one.problems.push(...linked.problems.filter(own))
    one.changes.push(...linked.changes.filter(own))
  }
  progress.done()
  return {
    readings,
    dataset: linked.dataset,
    problems,
    notRead,
  }
}

/** Declines reports with the same text or the same id as another one of the folder. */
function declineRepeated(readings: readonly SeedReading[]): void {
  const byWords = new Map<string, string>()
  const byId = new Map<string, string>()
  // Keep the report with corrections, because an editor works on it.
  const inOrder = [...readings].sort((a, b) => Number(a.edits === null) - Number(b.edits === null))
  for (const reading of inOrder) {
    const { path, report } = reading
    if (!report) continue
    const words = report.seed.text.replace(/\s+/gu, ' ').trim()
    const id = reportId(report.seed.file)
    const [sameWords, sameId] = [byWords.get(words), byId.get(id)]
    const why: Message | null =
      sameWords !== undefined
        ? {
            vi: `trùng lời văn với ${shown(sameWords)}. Hãy bỏ một trong hai tệp.`,
            en: `the same text as ${shown(sameWords)}. Remove one of the two files.`,
          }
        : sameId !== undefined
          ? {
              vi: `tên tệp cho ra mã '${id}', mà ${shown(sameId)} đã có mã ấy. Hãy đổi tên tệp mới hơn.`,
              en: `its name gives the id '${id}', which ${shown(sameId)} has already. Rename the newer file.`,
            }
          : null
    if (why !== null) {
      reading.report = null
      reading.problems = [noteOf(path, why)]
      reading.changes = []
    }
    byWords.set(words, sameWords ?? path)
    byId.set(id, sameId ?? path)
  }
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
  const dataset = readDataset(reading.dataset)
  const problems = checkDataset(dataset)
  if (problems.length > 0)
    throw new Error(
      `the dataset fails its own checks, which is a fault of the program, not of the reports:\n${problems
        .map(({ check, message }) => `  ${check}: ${message}`)
        .join('\n')}`,
    )
  return dataset
}
