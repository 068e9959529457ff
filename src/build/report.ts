// The extraction report of `npm run seeds`, as text or JSON: what was read of each report, sentences that were not
// understood, doubts and problems.
import { kinds } from '../model/kinds.ts'
import type { Kind } from '../model/dataset.ts'
import type { ParsedReport } from '../parse/rules/draft.ts'
import { overlapsAny, placesOf, slice } from '../text/span.ts'
import { visible } from '../text/visible.ts'
import { noteLine, shown, type SeedNote } from './problem.ts'
import type { Progress } from './progress.ts'
import { readFolder, type SeedReading } from './seeds.ts'

/** Words or a message with their place in a report; line and column count from 1. */
export interface Placed {
  line: number
  column: number
  text: string
}

/** A message with its place in any file. */
export interface PlacedIn extends Placed {
  file: string
}

/** A summary of one report. */
export interface SeedSummary {
  file: string
  /** Whether the report can be used. If not, only `file` and the problems are set. */
  isRead: boolean
  /** All problems of the report and its corrections, one a line, or null. */
  problem: string | null
  title: string | null
  date: string | null
  dateBasis: 'stated' | 'inferred' | null
  place: string | null
  organizer: string | null
  publisher: string | null
  author: string | null
  statements: Record<Kind, number>
  people: number
  groups: number
  organizations: number
  relations: number
  /** Share of letters and digits in understood regions, in per cent. */
  coverage: number
  unclassified: Placed[]
  doubts: Placed[]
  /** What each correction changed, with its place in the corrections file. */
  corrections: PlacedIn[]
  /** All problems, with their places. */
  problems: PlacedIn[]
}

/** The share of a report's letters and digits in understood regions, 0–1. */
export function coverage(report: ParsedReport): number {
  const { text } = report.seed
  const count = (words: string): number => words.replace(/[^\p{L}\p{N}]/gu, '').length
  const unread = report.regions
    .filter(({ role }) => role === 'unclassified')
    .reduce((sum, region) => sum + count(slice(text, region)), 0)
  const all = count(text)
  return all === 0 ? 1 : 1 - unread / all
}

const noStatements = (): Record<Kind, number> =>
  Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>

/** Summarizes a parsed report. @param file its path as shown */
export function summarize(report: ParsedReport, file: string): SeedSummary {
  const { text } = report.seed
  const { event } = report
  const statements = noStatements()
  const isUnread = overlapsAny(report.regions.filter(({ role }) => role === 'unclassified'))
  for (const { kind } of report.statements) statements[kind] += 1
  const placeOf = placesOf(text)
  const placed = (start: number, words: string): Placed => ({
    ...placeOf(start),
    text: words.replace(/\s+/gu, ' ').trim(),
  })
  return {
    ...nothingOf(file),
    isRead: true,
    title: slice(text, report.title),
    date: event.date,
    dateBasis: event.date === null ? null : event.dateBasis,
    place: event.place,
    organizer: event.organizer && slice(text, event.organizer),
    publisher: report.publisher,
    author: report.author,
    statements,
    people: report.people.length,
    groups: report.groups.length,
    organizations: report.organizations.length,
    relations: report.relations.length,
    coverage: Math.round(coverage(report) * 1000) / 10,
    unclassified: report.sentences
      .filter(({ span }) => isUnread(span))
      .map(({ span }) => placed(span.start, slice(text, span))),
    doubts: report.doubts.map(({ span, message }) => placed(span.start, message.en)),
  }
}

/** The summary of a file that wasn't read. */
const nothingOf = (file: string): SeedSummary => ({
  file,
  isRead: false,
  problem: null,
  title: null,
  date: null,
  dateBasis: null,
  place: null,
  organizer: null,
  publisher: null,
  author: null,
  statements: noStatements(),
  people: 0,
  groups: 0,
  organizations: 0,
  relations: 0,
  coverage: 0,
  unclassified: [],
  doubts: [],
  corrections: [],
  problems: [],
})

const placedIn = ({ path, line, column, message }: SeedNote): PlacedIn => ({
  file: shown(path),
  line,
  column,
  text: message,
})

/** Summarizes a reading, with the effects of its corrections and its problems. */
function summarizeReading({ path, report, problems, changes }: SeedReading): SeedSummary {
  const file = shown(path)
  return {
    ...(report ? summarize(report, file) : nothingOf(file)),
    problem: problems.length === 0 ? null : problems.map(noteLine).join('\n'),
    corrections: changes.map(placedIn),
    problems: problems.map(placedIn),
  }
}

/** The output lines about one report. */
export function describeReport(summary: SeedSummary): string[] {
  const { file, statements } = summary
  if (!summary.isRead) return summary.problem?.split('\n') ?? []
  const when = summary.date ?? 'no date'
  const basis = summary.dateBasis === 'inferred' ? ' (inferred)' : ''
  return [
    file,
    `  title       ${summary.title ?? ''}`,
    `  conference  ${when}${basis}, ${summary.place ?? 'no place'}, ${summary.organizer ?? 'no organizer'}`,
    `  published   ${summary.publisher ?? '-'}, by ${summary.author ?? '-'}`,
    `  statements  ${sum(statements)}: ${kinds.map((kind) => `${statements[kind]} ${kind}`).join(', ')}`,
    `  people      ${summary.people}, groups ${summary.groups}, organizations ${summary.organizations}, relations ${summary.relations}`,
    `  coverage    ${summary.coverage.toFixed(1)} % of the letters`,
    ...summary.unclassified.map(({ line, column, text }) => `  ${file}:${line}:${column}: not understood: ${text}`),
    ...summary.doubts.map(({ line, column, text }) => `  ${file}:${line}:${column}: look here: ${text}`),
    ...summary.corrections.map((one) => `  ${one.file}:${one.line}:${one.column}: ${one.text}`),
    ...summary.problems.map((one) => `  ${one.file}:${one.line}:${one.column}: PROBLEM: ${one.text}`),
  ]
}

const sum = (statements: Record<Kind, number>): number => kinds.reduce((all, kind) => all + statements[kind], 0)

/** The table of all reports, for a folder with several. */
function tableOf(summaries: readonly SeedSummary[]): string[] {
  const head = ['report', 'date', ...kinds, 'all', 'people', 'bodies', 'coverage', 'unread', 'look', 'wrong']
  const rows = summaries.map((one) => [
    one.file,
    one.isRead ? (one.date ?? '-') : 'NOT USED',
    ...kinds.map((kind) => String(one.statements[kind])),
    String(sum(one.statements)),
    String(one.people),
    String(one.organizations),
    `${one.coverage.toFixed(1)} %`,
    String(one.unclassified.length),
    String(one.doubts.length),
    String(one.problems.length),
  ])
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** Advice that is printed after the tables if there are unread sentences or doubts. */
const ADVICE = [
  'A sentence that was not understood stays in the text of the page. To see which rule read a line, and which almost did:',
  '  npm run seeds -- --why FILE:LINE',
  'To overrule the rules without touching code, write NAME.corrections.yaml beside the report (README, corrections).',
]

/** A summary of a folder. */
export interface FolderSummary {
  reports: SeedSummary[]
  /** Files that are ignored, with the reason. */
  notRead: { file: string; why: string }[]
}

/** Summarizes all reports of a folder. Throws a `SeedError` if the folder can't be read or has no report. */
export async function summarizeSeeds(folder: string, progress?: Progress): Promise<FolderSummary> {
  const { readings, problems, notRead } = await readFolder(folder, progress ? { progress } : {})
  // Files that couldn't be opened are listed among the reports.
  const unopened = problems.map((one): SeedReading => ({
    path: one.path,
    report: null,
    problems: [one],
    changes: [],
    edits: null,
  }))
  return {
    reports: [...readings, ...unopened].sort((a, b) => (a.path < b.path ? -1 : 1)).map(summarizeReading),
    notRead: notRead.map(({ path, message }) => ({ file: shown(path), why: message })),
  }
}

/**
 * Prints the extraction report of a folder, safe for a terminal.
 * @returns the exit code: 1 if any report or correction has a problem, otherwise 0
 */
export async function reportSeeds(
  folder: string,
  print: (line: string) => void,
  { json = false, progress }: { json?: boolean; progress?: Progress } = {},
): Promise<number> {
  const { reports, notRead } = await summarizeSeeds(folder, progress)
  const wrong = reports.filter(({ problem }) => problem !== null)
  const code = wrong.length > 0 ? 1 : 0
  if (json) {
    // Escape what JSON.stringify leaves (direction marks, C1 controls); the data stay the same.
    print(JSON.stringify({ reports, notRead }, null, 2).split('\n').map(visible).join('\n'))
    return code
  }
  const lines = reports.flatMap((summary) => [...describeReport(summary), ''])
  if (reports.length > 1) lines.push(...tableOf(reports), '')
  if (notRead.length > 0) lines.push('Not read:', ...notRead.map(({ file, why }) => `  ${file}: ${why}`), '')
  if (reports.some(({ unclassified, doubts }) => unclassified.length + doubts.length > 0)) lines.push(...ADVICE)
  if (wrong.length > 0) {
    const count = wrong.reduce((all, { problems }) => all + problems.length, 0)
    lines.push(
      `${count} ${count === 1 ? 'problem' : 'problems'} in ${wrong.map(({ file }) => file).join(', ')}. The page is not built until ${count === 1 ? 'it is' : 'they are'} put right.`,
    )
  }
  for (const line of lines) print(visible(line))
  return code
}
