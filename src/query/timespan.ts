// The span of time in the timeline as text for the address: an EDTF interval ('2008/2009', '2009-03-02/2009-05-17') or
// date ('2009': that year; '2009-03-26': that day).
import { daysInMonth, edtfDay, readDate } from '../model/dates.ts'

/** A range of positions in columns (see layout/timeline/timescale.ts), or an opened day as an EDTF date. */
export type Span = { type: 'range'; from: number; to: number } | { type: 'day'; date: string }

const DAY = 86_400_000
/** Range edges within this many days of 1 January snap to it. */
const NEAR = 2

const startOf = (year: number): number => Date.UTC(year, 0, 1)
const daysOf = (year: number): number => (startOf(year + 1) - startOf(year)) / DAY

/** First day of an EDTF date and the day after its last, ms since 1970; null if the text isn't a date. */
function boundsOf(edtf: string): { from: number; to: number; isDay: boolean } | null {
  const date = readDate(edtf)
  if (!date) return null
  const { year, month, day } = date
  if (month === null) return { from: startOf(year), to: startOf(year + 1), isDay: false }
  const first = Date.UTC(year, month - 1, day ?? 1)
  return { from: first, to: first + DAY * (day === null ? daysInMonth(year, month) : 1), isDay: day !== null }
}

/**
 * The position of a time in columns; null if its year has no column. The end of the last year is the end of the last
 * column.
 */
function positionOf(time: number, years: readonly number[]): number | null {
  const year = new Date(time).getUTCFullYear()
  const column = years.indexOf(year)
  if (column >= 0) return column + (time - startOf(year)) / (startOf(year + 1) - startOf(year))
  const before = years.indexOf(year - 1)
  return before >= 0 && time === startOf(year) ? before + 1 : null
}

/** Whether a text is an EDTF date or interval of the calendar, whether or not the reports cover it. */
export function isSpan(text: string): boolean {
  const [start, end, ...more] = text.split('/').map(boundsOf)
  return more.length === 0 && start !== undefined && start !== null && end !== null && start.from < (end ?? start).to
}

/** Reads a span. @returns null if the text isn't a span, ends before it begins, or lies outside the years */
export function readSpan(text: string, years: readonly number[]): Span | null {
  const [start = '', end, more] = text.split('/')
  if (more !== undefined) return null
  const first = boundsOf(start)
  const last = end === undefined ? first : boundsOf(end)
  if (!first || !last) return null
  const from = positionOf(first.from, years)
  const to = positionOf(last.to, years)
  if (from === null || to === null || to <= from) return null
  return end === undefined && first.isDay ? { type: 'day', date: start } : { type: 'range', from, to }
}

/** Writes a range of positions: whole years as years, other ranges to the day. */
export function writeSpan(from: number, to: number, years: readonly number[]): string {
  const at = (position: number): { year: number; day: number } => {
    const column = Math.min(years.length - 1, Math.max(0, Math.floor(position)))
    const year = years[column] ?? 0
    return { year, day: Math.round((position - column) * daysOf(year)) }
  }
  const start = at(from)
  // An interval names its last day, so `day` below subtracts one from the exclusive end.
  const end = at(to)
  const [first, last] = [years.indexOf(start.year), years.indexOf(end.year)]
  const startYear =
    start.day <= NEAR ? start.year : start.day >= daysOf(start.year) - NEAR ? years[first + 1] : undefined
  const endYear = end.day >= daysOf(end.year) - NEAR ? end.year : end.day <= NEAR ? years[last - 1] : undefined
  if (startYear !== undefined && endYear !== undefined && startYear <= endYear)
    return startYear === endYear ? String(startYear) : `${startYear}/${endYear}`
  const day = ({ year, day: number }: { year: number; day: number }): string => {
    const date = new Date(startOf(year) + DAY * Math.min(daysOf(year) - 1, Math.max(0, number)))
    return edtfDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? String(year)
  }
  return `${day(start)}/${day({ ...end, day: Math.max(end.day - 1, end.year === start.year ? start.day : 0) })}`
}
