// Decides which statements are drawn as bars with words in the visible years. The browser wraps words and sets heights.
// The limit of bars in a cell is the same for the whole timeline, so panning doesn't change it. Statements without a
// bar are counted.
import type { Statement } from '../../model/dataset.ts'
import { groupKey, groupStatements, type Group } from '../agenda.ts'
import type { Cell, Lane, Lanes } from './lanes.ts'

/** Page elements of a bar, a cell, its buttons for more, a closed cell (see the markup in TimelineCell.svelte). */
const COST = { bar: 4, cell: 1, more: 3, closed: 2 }
/** Page elements of a group's heading and list, without and with a topic. */
export interface Headings {
  plain: number
  topic: number
}
/** For lanes named after a kind: their cells have headings only if some statement has a topic. */
export const laneHeadings: Headings = { plain: 1, topic: 3 }
/** Headings with kind and topic. */
export const fullHeadings: Headings = { plain: 5, topic: 5 }
/**
 * Limits of page elements: `all` if every statement is drawn, else `cells` for all visible cells and `opened` more for
 * an opened cell. With everything else on the page that is less than 600.
 */
const BUDGET = { all: 440, cells: 340, opened: 110 }
/** Bars on one page of an opened cell. */
export const OPENED_BARS = 24
/** Most statements outside the filter that a cell shows as marks; the others are counted. */
const MAX_OTHERS = 12
/** If a cell could show only fewer bars than this, the timeline shows marks instead. */
const LEAST_BARS = 2
/** Columns that are visible when one year fills the frame, at most. */
const CLOSE = 2

/** Most bars of a cell. Infinity: everything fits. 0: too many cells are visible, so marks are drawn instead. */
export type Limit = number

/**
 * Whether the groups of a cell need a heading besides the kind: if one has a topic, the others must say that they have
 * none, or they would seem to have it, too.
 */
export const hasTopics = ({ matching }: Cell): boolean => matching.some(({ topic }) => topic !== null)

/** Page elements of a cell with its first 0, 1, 2 … statements as bars, up to the limit of any cell. */
function costsOf(cell: Cell, headings: Headings): number[] {
  const { matching, others } = cell
  const most = Math.floor(BUDGET.all / COST.bar)
  const base = COST.cell + Math.min(others.length, MAX_OTHERS) + (others.length > 0 ? 3 : 0)
  const heading = hasTopics(cell) ? headings.topic : headings.plain
  const groups = new Set<string>()
  let heads = 0
  const costs = [base + COST.more]
  for (const [index, one] of matching.slice(0, most).entries()) {
    const key = groupKey(one)
    if (!groups.has(key)) heads += heading
    groups.add(key)
    costs.push(base + heads + (index + 1) * COST.bar + (index + 1 < matching.length ? COST.more : 0))
  }
  // More bars than this never fit.
  return matching.length > most ? [...costs, Infinity] : costs
}

/**
 * Prepares the limit of bars in a cell by the number of visible columns. The returned function caches its answers,
 * because each frame of a zoom calls it.
 * @param closed ids of the closed lanes
 */
export function limitBars(lanes: Lanes, headings: Headings, closed: ReadonlySet<string>): (across: number) => Limit {
  const columns = lanes.years.map((_, column) =>
    lanes.lanes.flatMap(({ id, cells }) => {
      const cell = cells.get(column)
      if (!cell) return []
      return [closed.has(id) ? [COST.closed] : costsOf(cell, headings)]
    }),
  )
  /** Most page elements of any `across` neighbouring columns, with at most `bars` bars in a cell. */
  const mostElements = (across: number, bars: number): number => {
    const each = columns.map((cells) =>
      cells.reduce((sum, costs) => sum + (costs[Math.min(bars, costs.length - 1)] ?? 0), 0),
    )
    let most = 0
    for (let first = 0; first + across <= each.length; first += 1) {
      let sum = 0
      for (let i = first; i < first + across; i += 1) sum += each[i] ?? 0
      most = Math.max(most, sum)
    }
    return most
  }
  const known = new Map<number, Limit>()
  return (across) => {
    const width = Math.min(across, columns.length)
    let limit = known.get(width)
    if (limit !== undefined) return limit
    if (mostElements(width, Infinity) <= BUDGET.all) limit = Infinity
    else {
      limit = 0
      while (limit < OPENED_BARS && mostElements(width, limit + 1) <= BUDGET.cells) limit += 1
      // The reader can't zoom in further for words, so each cell has one bar at least.
      if (width <= CLOSE) limit = Math.max(limit, 1)
      else if (limit < LEAST_BARS) limit = 0
    }
    known.set(width, limit)
    return limit
  }
}

/** The cell of which the reader opened another page. `from`: index of the first statement to show. */
export interface Opened {
  lane: string
  column: number
  from: number
}

/** What to draw of a cell. */
export interface CellPlan {
  lane: Lane
  /** Index of the lane. */
  row: number
  column: number
  /** The statements drawn as bars, under their headings. */
  groups: Group[]
  /** Bars are drawn for the matching statements from `from` up to `to` (exclusive) of `total`. */
  from: number
  to: number
  total: number
  /** Statements outside the filter: those drawn as marks, and the number of the others. */
  others: Statement[]
  hidden: number
  isOpened: boolean
}

/** What of the timeline is visible, and what decides which bars a cell shows. */
export interface Window {
  /** The first and the last visible column. */
  first: number
  last: number
  limit: Limit
  /** The statement that must have a bar if its cell is visible. */
  focus: Statement | null
  /**
   * Ids of the statements linked to the opened one: the first of them gets a bar unless `focus` or `opened` decides.
   */
  related: ReadonlySet<string>
  opened: Opened | null
  closed: ReadonlySet<string>
}

/** The part of a cell that is drawn: the page with the statement at index `focus`, or the opened page. */
function drawnRange(total: number, limit: number, focus: number, opened: Opened | null): [from: number, to: number] {
  const page = opened ? Math.max(limit, OPENED_BARS) : limit
  if (page === 0) return [0, 0]
  if (total <= page) return [0, total]
  const at = focus >= 0 ? focus : (opened?.from ?? 0)
  const from = Math.floor(Math.min(at, total - 1) / page) * page
  return [from, Math.min(total, from + page)]
}

/** Plans the visible cells, by column, then lane. Cells of closed lanes have no bars, only their total. */
export function layoutTimeline(
  lanes: Lanes,
  { first, last, limit, focus, related, opened, closed }: Window,
): CellPlan[] {
  const plans: CellPlan[] = []
  for (let column = first; column <= last; column += 1)
    for (const [row, lane] of lanes.lanes.entries()) {
      const cell = lane.cells.get(column)
      if (!cell) continue
      const total = cell.matching.length
      const isClosed = closed.has(lane.id)
      const isOpened = opened?.lane === lane.id && opened.column === column
      let index = focus && focus.year === lanes.years[column] && total > limit ? cell.matching.indexOf(focus) : -1
      if (index < 0 && !isOpened && related.size > 0 && total > limit)
        index = cell.matching.findIndex(({ id }) => related.has(id))
      const [from, to] = isClosed ? [0, 0] : drawnRange(total, limit, index, isOpened ? opened : null)
      const others = isClosed ? [] : cell.others.slice(0, MAX_OTHERS)
      plans.push({
        lane,
        row,
        column,
        groups: groupStatements(cell.matching.slice(from, to)),
        from,
        to,
        total,
        others,
        hidden: cell.others.length - others.length,
        isOpened,
      })
    }
  return plans
}

/** The lane's index and the column of a statement; null if it is not in these lanes. */
export function placeOf(lanes: Lanes, statement: Statement): { row: number; column: number } | null {
  const column = lanes.years.indexOf(statement.year)
  const row = lanes.lanes.findIndex(({ cells }) => {
    const cell = cells.get(column)
    return cell !== undefined && (cell.matching.includes(statement) || cell.others.includes(statement))
  })
  return row < 0 ? null : { row, column }
}
