// The overview of several reports: a matrix with a row for each body and a column for each year. A cell is a conference,
// with how much its report looks back and how much it sets out.
import type { Dataset, Event } from '../model/dataset.ts'
import { readDate } from '../model/dates.ts'
import { FEW, MANY } from '../model/documents.ts'
import { looksBack } from '../model/kinds.ts'
import { byAlphabet, byDate, groupBy } from '../model/lookup.ts'

/** More years than this don't fit beside each other: a column would be narrower than a date. */
const MOST_YEARS = 30

/** A conference in the overview. */
export interface ArchiveCell {
  event: Event
  /** The column of its year, from 1; null: it has no date, or there are too many years for columns. */
  column: number | null
  /** Number of statements of its report that look back on the past, and of those that set out what is to be done. */
  back: number
  ahead: number
}

/** A body in the overview. */
export interface ArchiveRow {
  /** Id of the organization; null: the conferences whose organizer isn't known. */
  id: string | null
  name: string | null
  /** Its conferences in order of time, those without a date last. */
  cells: ArchiveCell[]
}

/**
 * What a report's link says beside its mark: its date and title, its date, or, if there are very many, the year alone.
 */
export type Detail = 'title' | 'date' | 'year'

export interface Archive {
  detail: Detail
  /** The years of the columns, from the first to the last with a conference; empty: there are no columns. */
  years: number[]
  /** Bodies in alphabetical order; conferences without a known organizer last. */
  rows: ArchiveRow[]
  /** The number of statements of the largest report, at least 1. */
  most: number
}

/** Lays out the overview of a dataset. */
export function layOutArchive({ events, statements, organizations }: Dataset): Archive {
  const said = groupBy(statements, ({ report }) => report)
  const names = new Map(organizations.map(({ id, name }) => [id, name]))
  const yearOf = ({ date }: Event): number | null => readDate(date ?? '')?.year ?? null
  const held = events.flatMap((event) => yearOf(event) ?? [])
  const [first, last] = [Math.min(...held), Math.max(...held)]
  const count = held.length === 0 ? 0 : last - first + 1
  const years = count > MOST_YEARS ? [] : Array.from({ length: count }, (_, index) => first + index)
  const cellOf = (event: Event): ArchiveCell => {
    const all = said.get(event.report) ?? []
    const back = all.filter(({ kind }) => looksBack(kind)).length
    const year = yearOf(event)
    const column = year === null || years.length === 0 ? null : year - first + 1
    return { event, column, back, ahead: all.length - back }
  }
  const rows = [...groupBy([...events].sort(byDate), ({ organizer }) => organizer)]
    .map(([id, own]) => ({ id, name: names.get(id ?? '') ?? null, cells: own.map(cellOf) }))
    .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : byAlphabet(a.name, b.name)))
  const detail = events.length <= FEW ? 'title' : events.length <= MANY ? 'date' : 'year'
  return { detail, years, rows, most: Math.max(1, ...[...said.values()].map(({ length }) => length)) }
}
