// The timeline's plan: which years stand side by side, which rows the agendas make, what lies in each cell, and where a
// day falls. Words wrap by themselves, so heights are the page's affair; all that is horizontal is decided here.
import type { Event, Statement } from '../model/dataset.ts'
import { readDate, shareOfYear } from '../model/dates.ts'
import { groupBy } from '../model/lookup.ts'
import { layoutAgenda, groupStatements, type AgendaItem, type Group } from './agenda.ts'

/** What one agenda item says of one year. */
export interface Cell {
  /** Index of the column. */
  column: number
  /** Index of the row. */
  row: number
  groups: Group[]
}

/** A conference, drawn as a line at its day. */
export interface Day {
  event: Event
  /** null: the report gives no day; then there are rows but no line. */
  column: number | null
  /** Where in its year, 0–1 from the left edge of the column. */
  share: number
  /** Grid lines (from 1): where its date stands, and where its line ends. */
  from: number
  to: number
}

export interface Row {
  event: Event
  /** Number of the agenda item, from 1. */
  number: number
  item: AgendaItem
  /** Grid line of its heading; its cells stand one below. */
  line: number
}

export interface TimelineLayout {
  /** Every year spoken of, and the years between. */
  years: number[]
  rows: Row[]
  cells: Cell[]
  days: Day[]
}

/** More years than this in a row are not filled in where nobody speaks of them. */
const MAX_GAP = 5

/**
 * Lays out the statements of some conferences.
 * @param events in the order in which they are to stand
 * @param statements all of theirs, each report's in its order
 */
export function layoutTimeline(events: readonly Event[], statements: readonly Statement[]): TimelineLayout {
  const dated = events.flatMap(({ date }) => (date === null ? [] : [readDate(date)?.year ?? []].flat()))
  const years = fillYears([...new Set([...statements.map((one) => one.year), ...dated])].sort((a, b) => a - b))
  const ofEvent = groupBy(statements, (one) => one.event)
  const columnOf = new Map(years.map((year, column) => [year, column]))
  const rows: Row[] = []
  const cells: Cell[] = []
  const days: Day[] = []
  // Line 1 holds the years; a single conference writes its date there too, several have a line each.
  let line = 1
  for (const event of events) {
    if (events.length > 1) line += 1
    const from = line
    layoutAgenda(event.id, ofEvent.get(event.id) ?? []).forEach((item, index) => {
      const row = rows.length
      rows.push({ event, number: index + 1, item, line: line + 1 })
      line += 2
      for (const [column, year] of years.entries()) {
        const groups = groupStatements(item.statements.filter((one) => one.year === year))
        if (groups.length > 0) cells.push({ column, row, groups })
      }
    })
    const date = event.date === null ? null : readDate(event.date)
    days.push({
      event,
      column: date ? (columnOf.get(date.year) ?? null) : null,
      share: event.date === null ? 0 : (shareOfYear(event.date) ?? 0),
      from,
      to: line + 1,
    })
  }
  return { years, rows, cells, days }
}

function fillYears(years: readonly number[]): number[] {
  const filled: number[] = []
  for (const year of years) {
    const last = filled.at(-1)
    if (last !== undefined && year - last <= MAX_GAP) for (let gap = last + 1; gap < year; gap += 1) filled.push(gap)
    filled.push(year)
  }
  return filled
}

/** A window on the plane: how many times wider than the frame it is, from 1 (all years fit). */
export const MIN_ZOOM = 1
export const MAX_ZOOM = 16

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))

/**
 * How far to scroll so that what lies under a point stays under it when the zoom changes.
 * @param scroll px scrolled now, @param point px from the frame's left edge, @param factor new plane width / old
 */
export const scrollAround = (scroll: number, point: number, factor: number): number =>
  Math.max(0, (scroll + point) * factor - point)
