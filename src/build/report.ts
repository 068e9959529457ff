// `npm run seeds`: what was read from each report, and every sentence that was not understood, for the editor.
import { relative } from 'node:path'
import { kinds } from '../model/terms.ts'
import type { ParsedReport } from '../parse/draft.ts'
import { lineColumn, slice } from '../text/span.ts'
import { readSeed, seedFiles, SeedError } from './seeds.ts'

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

/** The lines about one report. `path` is shown as given. */
export function describeReport(report: ParsedReport, path: string): string[] {
  const { text } = report.seed
  const at = (offset: number): string => {
    const { line, column } = lineColumn(text, offset)
    return `${path}:${line}:${column}`
  }
  const { event } = report
  const lines = [
    path,
    `  title       ${slice(text, report.title)}`,
    `  conference  ${event.date ?? 'no date'}${event.dateBasis === 'inferred' ? ' (year inferred)' : ''}, ${event.place ?? 'no place'}, ${event.organizer ? slice(text, event.organizer) : 'no organizer'}`,
    `  published   ${report.publisher ?? '-'}, by ${report.author ?? '-'}`,
    `  statements  ${report.statements.length}: ${kinds.map((kind) => `${report.statements.filter((one) => one.kind === kind).length} ${kind}`).join(', ')}`,
    `  people      ${report.people.length}, groups ${report.groups.length}, organizations ${report.organizations.length}, relations ${report.relations.length}`,
    `  coverage    ${(coverage(report) * 100).toFixed(1)} % of the letters`,
  ]
  for (const { message, span } of report.doubts) lines.push(`  ${at(span.start)}: ${message}`)
  for (const region of report.regions)
    if (region.role === 'unclassified')
      lines.push(`  ${at(region.start)}: not understood: ${slice(text, region).replace(/\s+/gu, ' ')}`)
  return lines
}

/** Prints the extraction report of a folder. @returns the exit code: 1 when a report can't be used */
export async function reportSeeds(folder: string, print: (line: string) => void): Promise<number> {
  let code = 0
  for (const path of await seedFiles(folder)) {
    try {
      for (const line of describeReport(await readSeed(path), relative(process.cwd(), path))) print(line)
    } catch (error) {
      if (!(error instanceof SeedError)) throw error
      print(error.message)
      code = 1
    }
    print('')
  }
  return code
}
