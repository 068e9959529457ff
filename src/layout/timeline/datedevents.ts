// Conferences on the time axis: where their lines run, and where their names find room.
import type { Event } from '../../model/dataset.ts'
import { daysInMonth, readDate, shareOfYear } from '../../model/dates.ts'
import { placeLabels } from './labels.ts'

/** Where a conference stands: a day is a point, a month or a year that the report names is a stretch. */
export interface DatedEvent {
  event: Event
  column: number
  /** Shares of the column, 0–1. */
  from: number
  to: number
}

/** The dated conferences, in order of time. A date of year precision spans its year. */
export function datedEventsOf(events: readonly Event[], years: readonly number[]): DatedEvent[] {
  return events
    .flatMap((event): DatedEvent[] => {
      const date = event.date === null ? null : readDate(event.date)
      const column = date === null ? -1 : years.indexOf(date.year)
      if (date === null || column < 0) return []
      if (date.month === null) return [{ event, column, from: 0, to: 1 }]
      if (date.day === null) return [{ event, column, ...shareOfMonth(date.year, date.month) }]
      const at = shareOfYear(event.date ?? '') ?? 0
      return [{ event, column, from: at, to: at }]
    })
    .sort((a, b) => a.column - b.column || a.from - b.from || a.to - b.to)
}

function shareOfMonth(year: number, month: number): { from: number; to: number } {
  const start = Date.UTC(year, 0, 1)
  const share = (day: number): number => (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start)
  return { from: share(1), to: share(daysInMonth(year, month) + 1) }
}

/** Whether a conference's day is known. */
export const isDay = ({ from, to }: DatedEvent): boolean => from === to

/** Where a conference stands in the columns; in the middle where only a month or a year is known. */
export const positionOf = ({ column, from, to }: DatedEvent): number => column + (from + to) / 2

/** The conference nearest to a position, of those that fit; asked at each frame of a zoom, so nothing is sorted. */
export function closest(
  datedEvents: readonly DatedEvent[],
  position: number,
  fits: (one: DatedEvent) => boolean,
): DatedEvent | undefined {
  let best: DatedEvent | undefined
  for (const one of datedEvents)
    if (fits(one) && (!best || Math.abs(positionOf(one) - position) < Math.abs(positionOf(best) - position))) best = one
  return best
}

export interface EventLabel extends DatedEvent {
  /** From the left edge of its column, px. */
  left: number
  /** Line of the strip, from 0; null: it found no room, and is counted at the one before it. */
  line: number | null
  /** How many conferences after it are counted here. */
  more: number
}

/** Lines of names in the strip. */
export const EVENT_LABEL_LINES = 3
/** Room for a count ('+12') after a name, px. */
const COUNT = 30

/**
 * Gives each conference of a column a place for its name, or counts it at the last one before it that has a place. Each
 * column for itself: what stands in one doesn't depend on what else is in the frame.
 * @param datedEvents those of one column, in order of time
 * @param column its width, px
 * @param widthOf a name's width, px
 */
export function layoutEventLabels(
  datedEvents: readonly DatedEvent[],
  column: number,
  widthOf: (event: Event) => number,
): EventLabel[] {
  const { placed } = placeLabels(
    datedEvents.map((datedEvent) => ({
      of: datedEvent,
      at: datedEvent.from * column,
      // A name wider than its year is cut, and opens on demand.
      width: Math.min(column, widthOf(datedEvent.event) + (datedEvents.length > 1 ? COUNT : 0)),
    })),
    column,
    EVENT_LABEL_LINES,
  )
  const places = new Map(placed.map((one) => [one.of, one]))
  let last: EventLabel | undefined
  return datedEvents.map((datedEvent) => {
    const place = places.get(datedEvent)
    const label: EventLabel = { ...datedEvent, left: place?.left ?? 0, line: place?.line ?? null, more: 0 }
    if (place) last = label
    else if (last) last.more += 1
    return label
  })
}
