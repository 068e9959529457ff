// Sorts statements into the timeline's lanes and years. Built once for each filter and choice of lanes; drawing looks
// up cells by lane and column, so its cost doesn't grow with the number of statements.
import type { Event, Kind, Statement } from '../../model/dataset.ts'
import { byDate, groupBy } from '../../model/lookup.ts'
import { readDate } from '../../model/dates.ts'
import { kinds } from '../../model/kinds.ts'
import { describePart, partOf, type AgendaItem } from '../agenda.ts'

/** What the statements of a lane share: the speaker (the part of the agenda), the kind, or the report. */
export type LaneKey = 'speaker' | 'kind' | 'report'

/** What a lane is named after. */
export type LaneName =
  | { type: 'kind'; kind: Kind }
  | (Pick<AgendaItem, 'person' | 'onBehalfOf'> & { type: AgendaItem['type'] })
  | { type: 'conference'; event: string }
  /** All lanes that have no place of their own, joined. `lanes`: their number. */
  | { type: 'more'; lanes: number }

/** The statements of one lane about one year. */
export interface Cell {
  /** Those that match the filter, by conference and then in the report's order. */
  matching: readonly Statement[]
  others: readonly Statement[]
}

/** A row of the timeline. `matching` and `others` count its statements. */
export interface Lane {
  id: string
  name: LaneName
  /** By column; a column without statements has no entry. */
  cells: ReadonlyMap<number, Cell>
  matching: number
  others: number
}

/** The whole timeline. `matching` and `others` count all statements. */
export interface Lanes {
  /** The year of each column: all years of statements and conferences, and short gaps between them. */
  years: readonly number[]
  lanes: readonly Lane[]
  matching: number
  others: number
}

/** A step between two years of at most this many years is filled with the years between; longer gaps are left out. */
const MAX_GAP = 5
/** Lanes beyond this number are joined into one: nobody compares a hundred lanes. */
export const MAX_LANES = 12
/** Up to this many statements, lanes are never joined. */
const FEW = 90

interface Draft {
  id: string
  name: LaneName
  statements: Statement[]
}

const draftsBy: Record<LaneKey, (statements: readonly Statement[], events: readonly Event[]) => Draft[]> = {
  kind(statements) {
    const of = groupBy(statements, ({ kind }) => kind)
    return kinds.flatMap((kind) => {
      const list = of.get(kind)
      return list ? [{ id: `kind-${kind}`, name: { type: 'kind', kind } as const, statements: list }] : []
    })
  },
  report(statements, events) {
    const of = groupBy(statements, ({ event }) => event)
    return events.flatMap(({ id }) => {
      const list = of.get(id)
      return list ? [{ id: `report-${id}`, name: { type: 'conference', event: id } as const, statements: list }] : []
    })
  },
  speaker(statements, events) {
    const of = groupBy(statements, partOf)
    // One conference: the order of its agenda. Several: reports first, awards last, speakers in the order of their
    // first statements.
    const rank = (name: string): number =>
      events.length === 1 ? 0 : name === 'report' ? -1 : name === 'awards' ? 1 : 0
    return [...of]
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([part, list]) => ({ id: `speaker-${part}`, name: describePart(part, list), statements: list }))
  },
}

/** Keeps the lanes with the most statements, in order, and joins the others. */
function joinRest(drafts: readonly Draft[]): Draft[] {
  const count = drafts.reduce((sum, { statements }) => sum + statements.length, 0)
  if (drafts.length <= MAX_LANES || count <= FEW) return [...drafts]
  const kept = new Set([...drafts].sort((a, b) => b.statements.length - a.statements.length).slice(0, MAX_LANES - 1))
  const rest = drafts.filter((draft) => !kept.has(draft))
  return [
    ...drafts.filter((draft) => kept.has(draft)),
    { id: 'more', name: { type: 'more', lanes: rest.length }, statements: rest.flatMap((draft) => draft.statements) },
  ]
}

/**
 * Sorts statements into lanes and years.
 * @param shown ids of the statements that match the filter
 * @param by what the statements of a lane share
 */
export function buildLanes(
  events: readonly Event[],
  statements: readonly Statement[],
  shown: ReadonlySet<string>,
  by: LaneKey,
): Lanes {
  const inOrder = [...events].sort(byDate)
  const rank = new Map(inOrder.map(({ id }, index) => [id, index]))
  const rankOf = (one: Statement): number => rank.get(one.event) ?? inOrder.length
  const isOrdered = statements.every((one, i) => i === 0 || rankOf(statements[i - 1] ?? one) <= rankOf(one))
  const ordered = isOrdered ? statements : [...statements].sort((a, b) => rankOf(a) - rankOf(b))

  const spoken = new Set(statements.map(({ year }) => year))
  for (const { date } of events) {
    const year = date === null ? undefined : readDate(date)?.year
    if (year !== undefined) spoken.add(year)
  }
  const years = fillYears([...spoken].sort((a, b) => a - b))
  const columnOf = new Map(years.map((year, column) => [year, column]))

  const lanes = joinRest(draftsBy[by](ordered, inOrder)).map(({ id, name, statements: list }): Lane => {
    const cells = new Map<number, { matching: Statement[]; others: Statement[] }>()
    let matching = 0
    for (const one of list) {
      const column = columnOf.get(one.year) ?? 0
      let cell = cells.get(column)
      if (!cell) cells.set(column, (cell = { matching: [], others: [] }))
      if (shown.has(one.id)) {
        cell.matching.push(one)
        matching += 1
      } else cell.others.push(one)
    }
    return { id, name, cells, matching, others: list.length - matching }
  })
  const matching = lanes.reduce((sum, lane) => sum + lane.matching, 0)
  return { years, lanes, matching, others: statements.length - matching }
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
