// Reads one report with its corrections, from the bytes of both files. Needs neither Node nor a folder: the build reads
// the files (build/seeds.ts).
import { correctParsed } from '../parse/corrected.ts'
import { reportId } from '../parse/merge.ts'
import { parseReport, type Parsed } from '../parse/parse.ts'
import type { ParsedReport, Seed } from '../parse/rules/draft.ts'
import type { Message } from '../text/message.ts'
import { normalizeText } from '../text/normalize.ts'
import { readCorrections } from './corrections.ts'
import type { LinkEdits } from './linkseeds.ts'
import { noteAt, noteOf, type SeedNote } from './note.ts'

/** A file's bytes, or why it can't be opened. `path`: for messages. */
export interface OpenedFile {
  path: string
  content: Uint8Array | { unopened: Message }
}

/** A file with these words. */
export const fileWith = (path: string, words: string): OpenedFile => ({
  path,
  content: new TextEncoder().encode(words),
})

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

const NO_STATEMENT: Message = {
  vi: 'không đọc được ý nào. Cần những câu nói đã làm gì, đánh giá ra sao và sẽ làm gì. Hãy xem lại những câu chưa hiểu, hoặc thêm ý vào tệp .corrections.yaml (README.vi.md, mục Sửa chỗ đọc sai).',
  en: 'no statement was read. Expected sentences that say what was done, what was judged and what shall be done. Look at what was not understood, or add statements in a corrections file (README, corrections).',
}

/**
 * Reads one report with its corrections. Problems with the files' contents are returned, not thrown.
 * @param name the report's file name, which gives its id and may give its date
 * @param corrections its corrections file; null: it has none
 * @param progress called repeatedly with the share of the report that is read, 0–1
 */
export const readSeed = (
  name: string,
  file: OpenedFile,
  corrections: OpenedFile | null = null,
  progress: (share: number) => void = () => undefined,
): SeedReading => correctSeed(parseSeed(name, file, progress), corrections)

/** Reads one report as the rules alone read it. */
export function parseSeed(
  name: string,
  file: OpenedFile,
  progress: (share: number) => void = () => undefined,
): SeedReading {
  const { path } = file
  const unusable = (problem: SeedNote): SeedReading => ({
    ...{ path, report: null, problems: [problem], changes: [], edits: null },
  })
  const read = textOf(file)
  if (!read.ok) return unusable(read.problem)
  const { text } = read
  const parsed = parseSafely({ file: name, text }, progress)
  if (!parsed.ok) return unusable(noteAt(path, text, parsed.problem.offset, parsed.problem.message))
  return { path, report: parsed.report, problems: [], changes: [], edits: null }
}

/** A reading of `parseSeed` with the report's corrections. */
export function correctSeed(parsed: SeedReading, corrections: OpenedFile | null): SeedReading {
  const { path, report } = parsed
  if (!report) return parsed
  const reading = corrections === null ? parsed : correct(path, report, corrections)
  if (reading.report?.statements.length !== 0) return reading
  const nothing = noteAt(path, report.seed.text, report.title.start, NO_STATEMENT)
  return { ...reading, problems: [nothing, ...reading.problems] }
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
function textOf({
  path,
  content,
}: OpenedFile): { ok: true; text: string } | { ok: false; problem: SeedNote; isEmpty: boolean } {
  if ('unopened' in content) return { ok: false, problem: noteOf(path, content.unopened), isEmpty: false }
  const normalized = normalizeText(content)
  if (normalized.ok) return normalized
  const { line, column, message, isEmpty } = normalized.problem
  return { ok: false, problem: { path, line, column, message }, isEmpty: isEmpty === true }
}

/** Applies a corrections file to a report. */
function correct(path: string, report: ParsedReport, corrections: OpenedFile): SeedReading {
  const file = textOf(corrections)
  if (!file.ok) return { path, report, problems: file.isEmpty ? [] : [file.problem], changes: [], edits: null }
  const { text } = file
  const wanted = readCorrections(text)
  const applied = correctParsed(report, wanted.corrections)
  const place = ({ at, message }: { at: number; message: Message }): SeedNote =>
    noteAt(corrections.path, text, at, message)
  return {
    path,
    report: applied.report,
    problems: [...wanted.problems, ...applied.problems].sort((a, b) => a.at - b.at).map(place),
    changes: applied.effects.map(place),
    edits: { report: reportId(report.seed.file), path: corrections.path, text, edits: wanted.links },
  }
}
