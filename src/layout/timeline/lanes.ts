// Which lanes the timeline has and what lies in each of their years. Made once for a set of statements, a filter and a
// choice of lanes; what is drawn of it at a moment is asked of it by lane and column, so it never costs more for more.
import type { Event, Kind, Statement } from '../../model/dataset.ts'
import { byDate, groupBy } from '../../model/lookup.ts'
import { readDate } from '../../model/dates.ts'
import { kinds } from '../../model/kinds.ts'
import { describePart, partOf, type AgendaItem } from '../agenda.ts'

/** By what statements share a lane: who says it (the agenda), its kind, the report that tells it. */
export type LaneKey = 'speaker' | 'kind' | 'report'

/** What a lane is called by. */
export type LaneName =
  | { type: 'kind'; kind: Kind }
  | (Pick<AgendaItem, 'person' | 'onBehalfOf'> & { type: AgendaItem['type'] })
  | { type: 'conference'; event: string }
  /** The lanes beyond the last one that is drawn, together. */
  | { type: 'more'; lanes: number }

/** What one lane says of one year. */
export interface Cell {
  /** Those that match the filter, in time order: by conference, then as the report has them. */
  matching: readonly Statement[]
  others: readonly Statement[]
}

export interface Lane {
  id: string
  name: LaneName
  /** Column → what lies there; a column without statements has no entry. */
  cells: ReadonlyMap<number, Cell>
  matching: number
  others: number
}

export interface Lanes {
  /** The year of each column: every year spoken of, and the years between. */
  years: readonly number[]
  lanes: readonly Lane[]
  matching: number
  others: number
}

/** More years than this in a row are not filled in where nobody speaks of them. */
const MAX_GAP = 5
/** More lanes than this are one lane together: each costs a line, and nobody compares a hundred. */
export const MAX_LANES = 12
/** So few statements are all drawn, however many lanes they have. */
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
    // One conference: the agenda's own order. Several: the reports first, the awards last, speakers as they first spoke.
    const rank = (name: string): number =>
      events.length === 1 ? 0 : name === 'report' ? -1 : name === 'awards' ? 1 : 0
    return [...of]
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([part, list]) => ({ id: `speaker-${part}`, name: describePart(part, list), statements: list }))
  },
}

/** Keeps the lanes that say most, in their order, and joins the rest. */
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
 * Puts statements into lanes and years.
 * @param shown the ids that match the filter
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
