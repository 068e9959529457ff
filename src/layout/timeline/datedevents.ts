// Places conferences on the time axis: their lines, and their names where there is space.
import type { Event } from '../../model/dataset.ts'
import { daysInMonth, readDate, shareOfYear } from '../../model/dates.ts'
import { placeLabels } from './labels.ts'

/** A conference on the time axis: a day is a point, a month or year is a range. */
export interface DatedEvent {
  event: Event
  column: number
  /** Shares of the column, 0–1; equal for a day. */
  from: number
  to: number
}

/** The conferences whose year has a column, in order of time. @param years the year of each column */
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

/**
 * The position of a conference in columns (see timescale.ts); the middle of its month or year if the day is unknown.
 */
export const positionOf = ({ column, from, to }: DatedEvent): number => column + (from + to) / 2

/** The conference nearest to a position, of those that fit. Called for each frame of a zoom, so it doesn't sort. */
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

/** A conference with the place of its name. */
export interface EventLabel extends DatedEvent {
  /** Left edge of the name, px from the left edge of its column. */
  left: number
  /** Index of the name's line; null: there is no space, and the name before it counts this one. */
  line: number | null
  /** Number of the hidden names after it, for its '+n'. */
  more: number
}

/** Most lines of names below the axis. */
export const EVENT_LABEL_LINES = 3
/** Width of a count ('+12') after a name, px. */
const COUNT = 30

/**
 * Places the names of a column's conferences, or counts a name at the last placed one before it. Each column is laid
 * out by itself, so its names don't move while panning.
 * @param datedEvents the conferences of one column, in order of time
 * @param column width of the column, px
 * @param widthOf width of a conference's name, px
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
      // A name wider than its column is cut and shows in full on hover or focus.
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
