// The conferences as a calendar (iCalendar, RFC 5545).
import type { Event } from '../model/dataset.ts'
import type { Lookup } from '../model/lookup.ts'
import { readDate } from '../model/dates.ts'

/** Longest line, in bytes without its line end. */
const LINE = 75

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replace(/\s+/gu, ' ')

/** A line, folded after at most 75 bytes, never inside a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let [out, bytes] = ['', 0]
  for (const letter of line) {
    const size = encoder.encode(letter).length
    if (bytes + size > LINE) {
      out += '\r\n '
      // The blank counts.
      bytes = 1
    }
    out += letter
    bytes += size
  }
  return out
}

const compact = (day: Date): string => day.toISOString().slice(0, 10).replaceAll('-', '')

/** The day of a conference and the day after it, or null if the day isn't known. */
function daysOf({ date }: Event): { from: string; to: string } | null {
  const { year, month, day } = readDate(date ?? '') ?? { year: 0, month: null, day: null }
  if (month === null || day === null) return null
  const after = (days: number): string => compact(new Date(Date.UTC(year, month - 1, day + days)))
  return { from: after(0), to: after(1) }
}

/** The conferences of a dataset whose day is known. */
export const datedEvents = (lookup: Lookup): Event[] => lookup.dataset.events.filter((one) => daysOf(one) !== null)

/**
 * A calendar with a whole day for each conference.
 * @param linkTo the address of a report's page
 * @param made when it is made
 */
export function calendar(lookup: Lookup, linkTo: (event: Event) => string, made: Date): string {
  const stamp = `${made.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`
  const entries = lookup.dataset.events.flatMap((event) => {
    const days = daysOf(event)
    if (!days) return []
    const organizer = lookup.organizations.get(event.organizer ?? '')?.name
    return [
      'BEGIN:VEVENT',
      `UID:${event.id}@bien-nien`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${days.from}`,
      `DTEND;VALUE=DATE:${days.to}`,
      `SUMMARY:${escaped(event.name)}`,
      ...(event.place === null ? [] : [`LOCATION:${escaped(event.place)}`]),
      ...(organizer === undefined ? [] : [`DESCRIPTION:${escaped(organizer)}`]),
      `URL:${linkTo(event)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Bien Nien//VI', ...entries, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
