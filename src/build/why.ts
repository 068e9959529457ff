// `npm run seeds -- --why FILE:LINE`: the rules that matched a line of a report, the result, and rules that almost
// matched.
import { basename } from 'node:path'
import type { ParsedReport } from '../parse/rules/draft.ts'
import { explainLine, explainSentences } from '../parse/edit/explain.ts'
import { short } from '../text/short.ts'
import { lineColumn, overlaps, slice, trim, type Span } from '../text/span.ts'
import { visible } from '../text/visible.ts'
import { listSeeds } from './folder.ts'
import { noteOf, SeedError, shown } from './problem.ts'
import { readSeed } from './seeds.ts'

/** The span of a line (from 1), without its line break; null if the text has no such line. */
function lineSpan(text: string, line: number): Span | null {
  const lines = text.split('\n')
  const words = lines[line - 1]
  if (words === undefined || line < 1) return null
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
  return { start, end: start + words.length }
}

/**
 * Explains a line of a report.
 * @param place 'seeds/x.txt:12', 'x.txt:12' or 'x:12'; a column after the line is ignored
 * @returns the lines to print. Throws a `SeedError` if the file or line doesn't exist
 */
export async function explainPlace(folder: string, place: string): Promise<string[]> {
  const match = /^(?<file>.+?):(?<line>\d+)(?::\d+)?$/u.exec(place)
  const { reports } = await listSeeds(folder)
  const name = basename(match?.groups?.['file'] ?? place).replace(/\.txt$/u, '')
  const file = reports.find(({ path }) => basename(path) === `${name}.txt`)
  if (!match || !file) {
    const names = reports.map(({ path }) => basename(path))
    const told = names.slice(0, MOST_NAMES).join(', ')
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
    throw new SeedError(
      noteOf(folder, `'${place}' is no line of a report. Expected FILE:LINE, with one of: ${told}${more}.`),
    )
  }
  const { path } = file
  const { report, problems } = await readSeed(file)
  if (!report) throw new SeedError(problems[0] ?? noteOf(path, 'the file can’t be used.'), ...problems.slice(1))
  const line = Number(match.groups?.['line'])
  const span = lineSpan(report.seed.text, line)
  if (!span) throw new SeedError({ path, line, column: 1, message: `the file has no line ${line}.` })
  return explain(report, shown(path), span)
}

/** Longest quote of a report in an output line, UTF-16 units. */
const LONGEST = 120
/** A message lists at most this many reports. */
const MOST_NAMES = 8

const quoted = (text: string, span: Span): string => short(slice(text, span), LONGEST)

/** The explanation of a line as lines to print, safe for a terminal. @param file the file's name as shown */
export const explain = (report: ParsedReport, file: string, line: Span): string[] =>
  linesAbout(report, file, line).map(visible)

function linesAbout(report: ParsedReport, file: string, line: Span): string[] {
  const { text } = report.seed
  const at = (start: number): string => {
    const place = lineColumn(text, start)
    return `${file}:${place.line}:${place.column}`
  }
  const words = trim(text, line)
  if (words.end === words.start) return [`${at(line.start)}: a blank line`]
  const out = [`${at(words.start)}: ${quoted(text, words)}`]
  const roles = new Set(report.regions.filter((region) => overlaps(region, words)).map(({ role }) => role))
  out.push(`  read as     ${[...roles].filter((role) => role !== 'space').join(', ')}`)
  const whole = explainLine(text, words)
  if (whole && (roles.has('furniture') || roles.has('byline')))
    out.push(`  rule        ${whole.rule} (${whole.because})`)
  else if (roles.has('furniture'))
    out.push('  rule        none of its own: it stands above the report, below its byline, or under other pages’ links')
  out.push(...facts(report, words))
  for (const { span, role, rules, statements, almost } of explainSentences(report, words)) {
    out.push('', `  ${at(span.start)}: ${quoted(text, span)}`)
    out.push(`    read as   ${role ?? 'not understood'}${rules.length > 0 ? `, by ${rules.join(' → ')}` : ''}`)
    for (const { kind, year, by, topic, source } of statements) {
      const who = by === null ? '' : `, by ${by}`
      out.push(`    ${kind} ${year}${who}${topic === null ? '' : `, topic '${topic}'`}: ${quoted(text, source)}`)
    }
    for (const { rule, span: place, because } of almost)
      out.push(`    almost    ${rule} at ${at(place.start)} ‘${quoted(text, place)}’ (${because})`)
  }
  return out
}

/** Output lines for the people, groups and facts of the conference that were read from a line. */
function facts(report: ParsedReport, line: Span): string[] {
  const { text } = report.seed
  const here = (spans: readonly Span[]): boolean => spans.some((span) => overlaps(span, line))
  const out: string[] = []
  if (here(report.event.source))
    out.push(
      `  conference  ${report.event.date ?? 'no date'}, ${report.event.place ?? 'no place'}, results of ${report.event.years.results ?? '?'}, tasks of ${report.event.years.tasks ?? '?'}`,
    )
  for (const person of report.people)
    if (here(person.source)) {
      const offices = person.offices.map(
        ({ role, body }) => `${slice(text, role)} | ${body ? slice(text, body) : 'at the host'}`,
      )
      out.push(`  person      ${person.name}${offices.length > 0 ? `: ${offices.join('; ')}` : ''}`)
    }
  for (const { words, role, body } of report.groups)
    if (here([words])) out.push(`  group       ${slice(text, role)}${body ? ` | ${slice(text, body)}` : ''}`)
  for (const { span, message } of report.doubts) if (here([span])) out.push(`  look here   ${message.en}`)
  return out
}
