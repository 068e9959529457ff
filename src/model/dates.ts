// EDTF level 0 (ISO 8601-2): '2008', '2009-03', '2009-03-26'. Precision, bounds in time, display. All dates are UTC:
// a report names days, not moments, and no reader's time zone may move them.

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

/** The parts of an EDTF level 0 date, or null when it is none or not in the calendar ('2009-02-30'). */
export function readDate(edtf: string): { year: number; month: number | null; day: number | null } | null {
  const match = EDTF.exec(edtf)
  if (!match) return null
  const [year, month, day] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : Number(part)))
  if (year === null || year === undefined) return null
  if (month !== null && month !== undefined && (month < 1 || month > 12)) return null
  if (day !== null && day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return null
  return { year, month: month ?? null, day: day ?? null }
}

/** Days of a month, 1–12, in the Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The EDTF date of a day, or null when the calendar has no such day. */
export function edtfDay(year: number, month: number, day: number): string | null {
  const edtf = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return readDate(edtf) ? edtf : null
}

/** Where a day stands in its year: 0 on 1 January, towards 1 at the end; the middle of the day, so 26 March 2009 is 0.2315. */
export function shareOfYear(edtf: string): number | null {
  const date = readDate(edtf)
  if (date?.month == null || date.day == null) return null
  const start = Date.UTC(date.year, 0, 1)
  const length = Date.UTC(date.year + 1, 0, 1) - start
  return (Date.UTC(date.year, date.month - 1, date.day, 12) - start) / length
}

/** As Vietnamese offices write it: '26/3/2009', '3/2009', '2009'. The text itself where it is no EDTF date. */
export function displayDate(edtf: string): string {
  const date = readDate(edtf)
  if (!date) return edtf
  return [date.day, date.month, date.year].filter((part) => part !== null).join('/')
}
