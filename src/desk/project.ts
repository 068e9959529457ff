// The work on the desk: reports with their corrections and all steps that led to them. It is kept in the browser and as a
// file.
import * as v from 'valibot'
import { reportId } from '../parse/merge.ts'
import { slug } from '../text/fold.ts'
import { begin, type History } from './history.ts'
import type { ReportFiles } from './reading.ts'

/** A report on the desk. */
export interface DeskReport extends ReportFiles {
  /** Keys of the places (reading.ts) that the editor has looked at and found right. */
  seen: readonly string[]
}

/** All reports of a site, and the one that is open. */
export interface Project {
  reports: readonly DeskReport[]
  /** Index of the open report; -1 without any. */
  open: number
}

export const EMPTY: Project = { reports: [], open: -1 }

const message = v.object({ vi: v.string(), en: v.string() })
const project = v.object({
  reports: v.array(v.object({ name: v.string(), text: v.string(), yaml: v.string(), seen: v.array(v.string()) })),
  open: v.pipe(v.number(), v.integer(), v.minValue(-1)),
})
const file = v.object({
  'bien-nien': v.literal('project'),
  version: v.literal(1),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  steps: v.pipe(v.array(v.object({ state: project, act: message })), v.minLength(1)),
})

/** The text of a project file. */
export const writeProject = ({ steps, at }: History<Project>): string =>
  `${JSON.stringify({ 'bien-nien': 'project', version: 1, at, steps })}\n`

/** Reads a project file; null if the text is none. Never throws. */
export function readProject(text: string): History<Project> | null {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return null
  }
  const read = v.safeParse(file, given)
  if (!read.success) return null
  const { steps, at } = read.output
  const isWhole = at < steps.length && steps.every(({ state }) => state.open < state.reports.length)
  return isWhole ? { steps, at } : null
}

/** The beginning of all work. */
export const emptyProject = (): History<Project> => begin(EMPTY, { vi: 'bắt đầu', en: 'begin' })

/** The open report, or null. */
export const opened = ({ reports, open }: Project): DeskReport | null => reports[open] ?? null

/** A project with another version of its open report. */
export const withOpened = ({ reports, open }: Project, report: DeskReport): Project => ({
  reports: reports.map((one, index) => (index === open ? report : one)),
  open,
})

/** A project with a further report, which is open. Its name gets a number if its id is taken. */
export function withReport({ reports }: Project, report: ReportFiles): Project {
  const taken = new Set(reports.map(({ name }) => reportId(name)))
  const stem = report.name.replace(/\.txt$/iu, '')
  let { name } = report
  for (let count = 2; taken.has(reportId(name)); count += 1) name = `${stem}-${count}.txt`
  return { reports: [...reports, { ...report, name, seen: [] }], open: reports.length }
}

/** A project without its open report. */
export const withoutOpened = ({ reports, open }: Project): Project => ({
  reports: reports.filter((_, index) => index !== open),
  open: Math.min(open, reports.length - 2),
})

/** Longest part of a file name that is made from a title. */
const LONGEST = 60

/**
 * The file name of a report whose file had none: its date and the first words of its title, in plain letters.
 * @param date EDTF, or null
 */
export function nameFor(title: string | null, date: string | null): string {
  const dated = date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? `${date}-` : ''
  const words = slug(title ?? '')
  const short = words.length <= LONGEST ? words : words.slice(0, words.lastIndexOf('-', LONGEST))
  return `${dated}${short || 'bao-cao'}.txt`
}

/** The name of a report's corrections file. */
export const correctionsName = (name: string): string => name.replace(/\.txt$/u, '.corrections.yaml')
