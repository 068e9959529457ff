// Lays out the timeline's threads: lines between the bars of linked statements. They run in the gutters between years,
// so that they cross no words; where a thread has to pass a year, it runs behind the bars.
import type { Link, Statement } from '../../model/dataset.ts'
import { looksBack } from '../../model/kinds.ts'
import type { Lanes } from './lanes.ts'

/** The edges of a bar on the timeline's plane, px. */
export interface Bar {
  left: number
  right: number
  top: number
  bottom: number
}

/** The line of a link, as SVG path data. */
export interface Thread {
  path: string
  link: Link
}

/** All threads to draw. */
export interface Threads {
  /** Links of the opened statement. */
  opened: Thread[]
  others: Thread[]
}

/** Most threads beside those of the opened statement: more would be a tangle, and each is a page element. */
const MOST = 60

/** Gap between a line and a bar, and radius of the knot at its end, px. */
const GAP = 4
const KNOT = 2.5

/** Statement id → index of its lane. */
function rowsOf({ lanes }: Lanes): Map<string, number> {
  const rows = new Map<string, number>()
  for (const [row, { cells }] of lanes.entries())
    for (const { matching } of cells.values()) for (const { id } of matching) rows.set(id, row)
  return rows
}

/**
 * The links to show for all statements at once without a tangle: those within a lane that are the strongest link of one
 * of their ends. None if lanes are kinds, because a promise and its outcome are in different lanes. Other links show when
 * one of their ends is opened.
 */
export function overviewOf(links: readonly Link[], lanes: Lanes): Link[] {
  if (lanes.lanes[0]?.name.type === 'kind') return []
  const rows = rowsOf(lanes)
  const fit = links.filter(({ from, to }) => rows.get(from) === rows.get(to))
  const best = new Map<string, Link>()
  for (const link of fit)
    for (const id of [link.from, link.to]) if (link.score > (best.get(id)?.score ?? -1)) best.set(id, link)
  return fit.filter((link) => best.get(link.from) === link || best.get(link.to) === link)
}

/**
 * Lanes whose backward-looking statements are sorted by the promises they are linked to, so that threads cross less;
 * statements without a link come last. The numbers on the bars still show the report's order.
 */
export function orderForThreads(lanes: Lanes, links: readonly Link[]): Lanes {
  const place = new Map<string, number>()
  for (const { cells } of lanes.lanes)
    for (const { matching } of cells.values()) for (const [at, { id }] of matching.entries()) place.set(id, at)
  const target = new Map<string, number>()
  for (const { from, to, kind } of overviewOf(links, lanes))
    if (kind !== 'takenUpBy') target.set(from, Math.min(target.get(from) ?? Infinity, place.get(to) ?? Infinity))
  const rank = ({ id, kind }: Statement): number => (looksBack(kind) ? (target.get(id) ?? Infinity) : 0)
  const compare = (a: Statement, b: Statement): number => {
    const [x, y] = [rank(a), rank(b)]
    return x === y ? 0 : x < y ? -1 : 1
  }
  return {
    ...lanes,
    lanes: lanes.lanes.map((lane) => ({
      ...lane,
      cells: new Map(
        [...lane.cells].map(([column, cell]) => [column, { ...cell, matching: [...cell.matching].sort(compare) }]),
      ),
    })),
  }
}

const round = (value: number): number => Math.round(value * 10) / 10
const knot = (x: number, y: number): string =>
  `M${round(x - KNOT)} ${round(y)}a${KNOT} ${KNOT} 0 1 0 ${2 * KNOT} 0a${KNOT} ${KNOT} 0 1 0 ${-2 * KNOT} 0`

/** SVG path of a line with a knot at both ends. @param gutter gap between years, px @param width of the plane, px */
function pathBetween(a: Bar, b: Bar, gutter: number, width: number): string {
  const middle = ({ top, bottom }: Bar): number => (top + bottom) / 2
  const [first, last] = a.left <= b.left ? [a, b] : [b, a]
  const [y1, y2] = [round(middle(first)), round(middle(last))]
  // Both in one year: a curve in the gutter beside them.
  if (first.right > last.left) {
    const isRight = Math.max(first.right, last.right) + gutter <= width
    const side = isRight ? 1 : -1
    const x = isRight ? Math.max(first.right, last.right) + GAP : Math.min(first.left, last.left) - GAP
    const bow = x + side * Math.min(gutter - 2 * GAP, 14 + Math.abs(y2 - y1) / 12)
    return `M${round(x)} ${y1}C${round(bow)} ${y1} ${round(bow)} ${y2} ${round(x)} ${y2}${knot(x, y1)}${knot(x, y2)}`
  }
  const [x1, x2] = [first.right + GAP, last.left - GAP]
  const middleX = x2 - x1 <= gutter ? (x1 + x2) / 2 : x1 + gutter / 2
  return `M${round(x1)} ${y1}C${round(middleX)} ${y1} ${round(middleX)} ${y2} ${round(x2)} ${y2}${knot(x1, y1)}${knot(x2, y2)}`
}

/**
 * The threads between the bars on the page; a link without both bars has none.
 * @param bars by statement id
 * @param opened id of the opened statement, all of whose links are drawn; null: none
 * @param overview other links to draw, the strongest if there are too many
 * @param gutter gap between years, px
 * @param width width of the plane, px
 */
export function layoutThreads(
  links: readonly Link[],
  bars: ReadonlyMap<string, Bar>,
  {
    opened,
    overview,
    gutter,
    width,
  }: { opened: string | null; overview: readonly Link[]; gutter: number; width: number },
): Threads {
  const isOpened = ({ from, to }: Link): boolean => from === opened || to === opened
  const draw = (list: readonly Link[]): Thread[] =>
    list.flatMap((link) => {
      const [a, b] = [bars.get(link.from), bars.get(link.to)]
      return a && b ? { path: pathBetween(a, b, gutter, width), link } : []
    })
  const others = draw(overview.filter((link) => !isOpened(link)))
  return {
    opened: draw(links.filter(isOpened)),
    others: others.length <= MOST ? others : [...others].sort((a, b) => b.link.score - a.link.score).slice(0, MOST),
  }
}
