// `npm run seeds`: what was read from each report, every sentence that was not understood, and what to look at, for the
// editor. The same as data with `--json`.
import { kinds } from '../model/kinds.ts'
import type { Kind } from '../model/dataset.ts'
import type { ParsedReport } from '../parse/rules/draft.ts'
import { overlapsAny, placesOf, slice } from '../text/span.ts'
import { visible } from '../text/visible.ts'
import { noteLine, shown, type SeedNote } from './problem.ts'
import type { Progress } from './progress.ts'
import { readFolder, type SeedReading } from './seeds.ts'

/** Something of a report with its place, line and column from 1. */
export interface Placed {
  line: number
  column: number
  text: string
}

/** The same of any file. */
export interface PlacedIn extends Placed {
  file: string
}

/** What was read from one report. */
export interface SeedSummary {
  file: string
  /** Whether the report can be used; if not, only its problem is known. */
  isRead: boolean
  /** What is wrong with the report or its corrections: a line for each thing; null: nothing. */
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
  /** Share of the letters and digits that lie in an understood region, per cent. */
  coverage: number
  unclassified: Placed[]
  doubts: Placed[]
  /** What each correction changed, at its place in the corrections file. */
  corrections: PlacedIn[]
  /** What is wrong, at its place. */
  problems: PlacedIn[]
}

/** Share of a report's letters and digits that lies in an understood region, 0–1. */
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

/** A report in numbers, with every place that an editor should look at. `file`: the path as it is shown. */
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
    doubts: report.doubts.map(({ span, message }) => placed(span.start, message)),
  }
}

/** What is known of a file before it is read. */
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

/** A reading in numbers, with what its corrections changed and what is wrong. */
function summarizeReading({ path, report, problems, changes }: SeedReading): SeedSummary {
  const file = shown(path)
  return {
    ...(report ? summarize(report, file) : nothingOf(file)),
    problem: problems.length === 0 ? null : problems.map(noteLine).join('\n'),
    corrections: changes.map(placedIn),
    problems: problems.map(placedIn),
  }
}

/** The lines about one report. */
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

/** All reports in one table, for a folder with several. */
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

/** What a reader can do about what is not right, after the tables. */
const ADVICE = [
  'A sentence that was not understood stays in the text of the page. To see which rule read a line, and which almost did:',
  '  npm run seeds -- --why FILE:LINE',
  'To overrule the rules without touching code, write NAME.corrections.yaml beside the report (README, corrections).',
]

export interface FolderSummary {
  reports: SeedSummary[]
  /** Files of the folder that are not read, and why. */
  notRead: { file: string; why: string }[]
}

/** Every report of a folder in numbers, with all that is wrong. Throws a `SeedError` when the folder can't be read. */
export async function summarizeSeeds(folder: string, progress?: Progress): Promise<FolderSummary> {
  const { readings, problems, notRead } = await readFolder(folder, progress ? { progress } : {})
  // A file that could not be opened has its line among the reports, by name.
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
 * @returns the exit code: 1 when something is wrong with a report or its corrections
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
    // What JSON leaves as it is (marks of direction, C1 controls) is escaped too: the data stay the same.
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
