// The timeline as words: which bars are drawn in the years that the frame shows. Words wrap by themselves, so heights are
// the page's affair; how many bars a cell may have is decided here, for the whole plane at once, so that panning changes
// nothing. Every statement in view is a bar, or is counted.
import type { Statement } from '../../model/dataset.ts'
import { groupKey, groupStatements, type Group } from '../agenda.ts'
import type { Cell, Lane, Lanes } from './lanes.ts'

/** Elements that the page needs (see the markup in `TimelineCell`): a bar, a cell, its buttons for what isn't drawn. */
const COST = { bar: 4, cell: 1, more: 3, closed: 2 }
/** What the heading and the list of a group need, without and with a topic. */
export interface Headings {
  plain: number
  topic: number
}
/** Where the lane says the kind, only a topic needs a heading. */
export const laneHeadings: Headings = { plain: 1, topic: 3 }
export const fullHeadings: Headings = { plain: 5, topic: 5 }
/** Elements that all cells in view may have together, and an opened cell beside them. Less than 600 with all else. */
const BUDGET = { all: 440, cells: 340, opened: 110 }
/** Bars of a cell that the reader opened: one page of it. */
export const OPENED_BARS = 24
/** Statements beside the filter that a cell shows as marks; the rest is counted. */
const MAX_OTHERS = 12
/** A cell that shows fewer of its many statements says too little as words. */
const LEAST_BARS = 2
/** In view when one year fills the frame. */
const CLOSE = 2

/** How many bars a cell may have: Infinity where everything fits. 0: so many cells are in view that marks say more. */
export type Limit = number

/** Elements of a cell's first 0, 1, 2 … statements, as far as a cell may ever go. */
function costsOf({ matching, others }: Cell, headings: Headings): number[] {
  const most = Math.floor(BUDGET.all / COST.bar)
  const base = COST.cell + Math.min(others.length, MAX_OTHERS) + (others.length > 0 ? 3 : 0)
  const groups = new Set<string>()
  let heads = 0
  const costs = [base + COST.more]
  for (const [index, one] of matching.slice(0, most).entries()) {
    const key = groupKey(one)
    if (!groups.has(key)) heads += one.topic === null ? headings.plain : headings.topic
    groups.add(key)
    costs.push(base + heads + (index + 1) * COST.bar + (index + 1 < matching.length ? COST.more : 0))
  }
  // One more than fits: never within the budget.
  return matching.length > most ? [...costs, Infinity] : costs
}

/** Answers how many bars a cell may have when the frame shows so many columns at once. Cheap: asked at each zoom. */
export function limitBars(lanes: Lanes, headings: Headings, closed: ReadonlySet<string>): (across: number) => Limit {
  const columns = lanes.years.map((_, column) =>
    lanes.lanes.flatMap(({ id, cells }) => {
      const cell = cells.get(column)
      if (!cell) return []
      return [closed.has(id) ? [COST.closed] : costsOf(cell, headings)]
    }),
  )
  /** The dearest frame of so many columns, with so many bars a cell. */
  const dearest = (across: number, bars: number): number => {
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
    if (dearest(width, Infinity) <= BUDGET.all) limit = Infinity
    else {
      limit = 0
      while (limit < OPENED_BARS && dearest(width, limit + 1) <= BUDGET.cells) limit += 1
      // Nearer than this there is nothing: a bar in each cell it is, and the rest counted.
      if (width <= CLOSE) limit = Math.max(limit, 1)
      else if (limit < LEAST_BARS) limit = 0
    }
    known.set(width, limit)
    return limit
  }
}

/** A cell that the reader opened to see more of it, and from which of its statements on. */
export interface Opened {
  lane: string
  column: number
  from: number
}

export interface CellPlan {
  lane: Lane
  /** Index of the lane. */
  row: number
  column: number
  /** The statements that are drawn as bars, under their headings. */
  groups: Group[]
  /** Which of the cell's matching statements are drawn: from … to (exclusive) of `total`. */
  from: number
  to: number
  total: number
  /** Statements beside the filter: those drawn as marks, and how many more there are. */
  others: Statement[]
  hidden: number
  isOpened: boolean
}

export interface Window {
  /** The columns in view, first and last. */
  first: number
  last: number
  limit: Limit
  /** The statement that must be among the bars, if it is in a cell in view. */
  focus: Statement | null
  /** Ids of statements that should be among the bars where nothing else decides: what the opened one is joined to. */
  related: ReadonlySet<string>
  opened: Opened | null
  closed: ReadonlySet<string>
}

/** Which stretch of a long cell is drawn: the opened page, or the page on which the focused statement is. */
function drawnRange(total: number, limit: number, focus: number, opened: Opened | null): [from: number, to: number] {
  const page = opened ? Math.max(limit, OPENED_BARS) : limit
  if (page === 0) return [0, 0]
  if (total <= page) return [0, total]
  const at = focus >= 0 ? focus : (opened?.from ?? 0)
  const from = Math.floor(Math.min(at, total - 1) / page) * page
  return [from, Math.min(total, from + page)]
}

/** The cells in view, by column, then lane. A closed lane's cells have no bars; its marks are counted by their total. */
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

/** Where a statement lies: its lane's index and its column; null when it is not in these lanes. */
export function placeOf(lanes: Lanes, statement: Statement): { row: number; column: number } | null {
  const column = lanes.years.indexOf(statement.year)
  const row = lanes.lanes.findIndex(({ cells }) => {
    const cell = cells.get(column)
    return cell !== undefined && (cell.matching.includes(statement) || cell.others.includes(statement))
  })
  return row < 0 ? null : { row, column }
}
