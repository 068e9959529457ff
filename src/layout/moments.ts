// Conferences on the time axis: where their lines run, and where their names find room.
import type { Event } from '../model/dataset.ts'
import { daysInMonth, readDate, shareOfYear } from '../model/dates.ts'
import { placeLabels } from './labels.ts'
import { xOf, type Scale } from './timescale.ts'

/** Where a conference stands, in columns: a day is a point, a month or a year that the report names is a stretch. */
export interface Moment {
  event: Event
  from: number
  to: number
}

/** The dated conferences, in order of time. A date of year precision spans its year. */
export function momentsOf(events: readonly Event[], years: readonly number[]): Moment[] {
  return events
    .flatMap((event): Moment[] => {
      const date = event.date === null ? null : readDate(event.date)
      const column = date === null ? -1 : years.indexOf(date.year)
      if (date === null || column < 0) return []
      if (date.month === null) return [{ event, from: column, to: column + 1 }]
      if (date.day === null) return [{ event, ...monthOf(date.year, date.month, column) }]
      const at = column + (shareOfYear(event.date ?? '') ?? 0)
      return [{ event, from: at, to: at }]
    })
    .sort((a, b) => a.from - b.from || a.to - b.to)
}

function monthOf(year: number, month: number, column: number): { from: number; to: number } {
  const start = Date.UTC(year, 0, 1)
  const share = (day: number): number => (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start)
  return { from: column + share(1), to: column + share(daysInMonth(year, month) + 1) }
}

export interface MomentLabel extends Moment {
  /** On which side of its line the label stands; null: it found no room, and is counted at the next one on its left. */
  side: 'right' | 'left' | null
  /** Line of the strip, from 0. */
  line: number
  /** How many conferences after it are counted here. */
  more: number
}

/** Lines of names in the strip. */
const LINES = 3
/** Room for a count ('+12') after a name, px. */
const COUNT = 30

/**
 * Gives each conference's name a place on the plane, or counts it at the last one before it that has a place. Everything
 * is placed for the whole plane: panning moves no label.
 * @param widthOf a name's width, px
 */
export function layoutMoments(
  moments: readonly Moment[],
  scale: Scale,
  widthOf: (event: Event) => number,
): { labels: MomentLabel[]; lines: number } {
  const { placed } = placeLabels(
    moments.map((moment) => ({ of: moment, at: xOf(moment.from, scale), width: widthOf(moment.event) + COUNT })),
    scale.width,
    LINES,
  )
  const places = new Map(placed.map((one) => [one.of, one]))
  const labels: MomentLabel[] = []
  let last: MomentLabel | undefined
  for (const moment of moments) {
    const place = places.get(moment)
    const label: MomentLabel = {
      ...moment,
      side: place ? (place.left < place.at ? 'left' : 'right') : null,
      line: place?.line ?? 0,
      more: 0,
    }
    labels.push(label)
    if (place) last = label
    else if (last) last.more += 1
  }
  return { labels, lines: placed.reduce((most, { line }) => Math.max(most, line + 1), 0) }
}
