// EDTF level 0 dates (ISO 8601-2): '2008', '2009-03', '2009-03-26'. All calculations are in UTC, because reports name
// days without a time zone and the reader's time zone must not shift them.

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

/** The parts of an EDTF level 0 date, month and day from 1; null for other text and impossible days ('2009-02-30'). */
export function readDate(edtf: string): { year: number; month: number | null; day: number | null } | null {
  const match = EDTF.exec(edtf)
  if (!match) return null
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : Number(part)))
  if (year === null || year === undefined) return null
  if (month !== null && month !== undefined && (month < 1 || month > 12)) return null
  if (day !== null && day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return null
  return { year, month: month ?? null, day: day ?? null }
}

/** The number of days of a month (1–12) in the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The EDTF date of a day (month and day from 1), or null if the calendar has no such day. */
export function edtfDay(year: number, month: number, day: number): string | null {
  const edtf = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return readDate(edtf) ? edtf : null
}

/** The position of a day's noon within its year, 0–1: 26 March 2009 → 0.2315. Null without month and day. */
export function shareOfYear(edtf: string): number | null {
  const date = readDate(edtf)
  if (date?.month == null || date.day == null) return null
  const start = Date.UTC(date.year, 0, 1)
  const length = Date.UTC(date.year + 1, 0, 1) - start
  return (Date.UTC(date.year, date.month - 1, date.day, 12) - start) / length
}

/**
 * A date as Vietnamese offices write it: '26/3/2009', '3/2009', '2009'. Other text is returned unchanged.
 */
export function displayDate(edtf: string): string {
  const date = readDate(edtf)
  if (!date) return edtf
  return [date.day, date.month, date.year].filter((part) => part !== null).join('/')
}
