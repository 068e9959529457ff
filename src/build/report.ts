// `npm run seeds`: what was read from each report, every sentence that was not understood, and what to look at, for the
// editor. The same as data with `--json`.
import { kinds } from '../model/terms.ts'
import type { Kind } from '../model/dataset.ts'
import type { ParsedReport } from '../parse/draft.ts'
import { lineColumn, overlaps, slice } from '../text/span.ts'
import { correctionsOf, joinSeeds, readSeed, repeated, seedFiles, SeedError, shown } from './seeds.ts'

/** Something of a report with its place, line and column from 1. */
export interface Placed {
  line: number
  column: number
  text: string
}

/** What was read from one report. `problem`: it can't be used, and nothing else is known of it. */
export interface SeedSummary {
  file: string
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
  const unread = report.regions.filter(({ role }) => role === 'unclassified')
  for (const { kind } of report.statements) statements[kind] += 1
  const placed = (start: number, words: string): Placed => ({
    ...lineColumn(text, start),
    text: words.replace(/\s+/gu, ' ').trim(),
  })
  return {
    file,
    problem: null,
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
      .filter(({ span }) => unread.some((region) => overlaps(region, span)))
      .map(({ span }) => placed(span.start, slice(text, span))),
    doubts: report.doubts.map(({ span, message }) => placed(span.start, message)),
  }
}

const unusable = (file: string, problem: string): SeedSummary => ({
  file,
  problem,
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
})

/** The lines about one report. */
export function describeReport(summary: SeedSummary): string[] {
  const { file, statements } = summary
  if (summary.problem !== null) return [summary.problem]
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
  ]
}

const sum = (statements: Record<Kind, number>): number => kinds.reduce((all, kind) => all + statements[kind], 0)

/** All reports in one table, for a folder with several. */
export function tableOf(summaries: readonly SeedSummary[]): string[] {
  const head = ['report', 'date', ...kinds, 'all', 'people', 'bodies', 'coverage', 'unread', 'look']
  const rows = summaries.map((one) => [
    one.file,
    one.problem === null ? (one.date ?? '-') : 'NOT USED',
    ...kinds.map((kind) => String(one.statements[kind])),
    String(sum(one.statements)),
    String(one.people),
    String(one.organizations),
    `${one.coverage.toFixed(1)} %`,
    String(one.unclassified.length),
    String(one.doubts.length),
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

/** Every report of a folder in numbers; one that can't be used says why. Throws when the folder itself can't be read. */
export async function summarizeSeeds(folder: string): Promise<SeedSummary[]> {
  const summaries: SeedSummary[] = []
  const read: { path: string; report: ParsedReport }[] = []
  for (const path of await seedFiles(folder)) {
    try {
      const report = await readSeed(path)
      read.push({ path, report })
      summaries.push(summarize(report, shown(path)))
    } catch (error) {
      if (!(error instanceof SeedError)) throw error
      summaries.push(unusable(shown(path), error.message))
    }
  }
  for (const error of repeated(read)) {
    const index = summaries.findIndex(({ file }) => file === shown(error.file))
    summaries[index] = unusable(shown(error.file), error.message)
  }
  // Links are made between all reports, so an editor's word on them is only now known to fit.
  const usable = read.filter(({ path }) =>
    summaries.some(({ file, problem }) => file === shown(path) && problem === null),
  )
  try {
    await joinSeeds(usable)
  } catch (error) {
    if (!(error instanceof SeedError)) throw error
    const index = summaries.findIndex(({ file }) => correctionsOf(file) === shown(error.file))
    if (index >= 0) summaries[index] = unusable(summaries[index]?.file ?? '', error.message)
  }
  return summaries
}

/** Prints the extraction report of a folder. @returns the exit code: 1 when a report can't be used */
export async function reportSeeds(
  folder: string,
  print: (line: string) => void,
  { json = false }: { json?: boolean } = {},
): Promise<number> {
  const summaries = await summarizeSeeds(folder)
  const code = summaries.some(({ problem }) => problem !== null) ? 1 : 0
  if (json) {
    print(JSON.stringify({ reports: summaries }, null, 2))
    return code
  }
  for (const summary of summaries) for (const line of [...describeReport(summary), '']) print(line)
  if (summaries.length > 1) for (const line of [...tableOf(summaries), '']) print(line)
  if (summaries.some(({ unclassified, doubts }) => unclassified.length + doubts.length > 0))
    for (const line of ADVICE) print(line)
  return code
}
