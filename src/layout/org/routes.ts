// Routes links across the tree around the boxes. The chart is cut into strips: rows of boxes and bands between them. A
// route leads from free interval to free interval of neighbouring strips (Dijkstra), so it never crosses a box. Axes
// as in place.ts: `along` a row, `depth` from row to row. Lengths in px.
import TinyQueue from 'tinyqueue'
import { PLACE_MARGIN, type Rows } from './place.ts'

/** A box to route around. */
export interface Obstacle {
  along: number
  alongEnd: number
  depth: number
  depthEnd: number
  /** In a block, with boxes above and below it: routes leave it only at its sides. */
  stacked: boolean
}

/** A corner of a route. */
export interface Point {
  along: number
  depth: number
}

/** Distance between a route and a box. */
const CLEAR = 7
/** Where a route leaves a box's side, from the start of the box. */
const PORT = 30
/** Distance between routes in one band, as long as the band has space. */
const LANE = 6
/** A turn costs as much as a detour of this length. */
const TURN = 40

/** A part of a strip without a box. */
interface Interval {
  strip: number
  from: number
  to: number
}

interface Strip {
  depth: number
  depthEnd: number
  intervals: Interval[]
}

/** Finds routes around the boxes that it was built with. */
export interface Router {
  /**
   * The corners of a route between two boxes; null if none exists.
   * @param index the link's index, which sets its lane
   */
  route(from: Obstacle, to: Obstacle, index: number): Point[] | null
}

/** The strips of a placed tree with their free intervals. */
function cutStrips(obstacles: readonly Obstacle[], rows: Rows, width: number, depth: number): Strip[] {
  const starts = rows.starts.map((start) => start + PLACE_MARGIN)
  const edges = [0, ...starts.flatMap((start, row) => [start, (rows.ends[row] ?? 0) + PLACE_MARGIN])]
  edges[edges.length - 1] = Math.max(depth - PLACE_MARGIN, edges.at(-1) ?? 0)
  edges.push(depth)
  const strips = edges.slice(0, -1).map((from, index): Strip & { taken: [number, number][] } => ({
    depth: from,
    depthEnd: edges[index + 1] ?? from,
    intervals: [],
    taken: [],
  }))
  for (const one of obstacles)
    for (const strip of strips)
      if (one.depth < strip.depthEnd && one.depthEnd > strip.depth) strip.taken.push([one.along, one.alongEnd])
  for (const [index, strip] of strips.entries()) {
    let from = 0
    for (const [start, end] of strip.taken.sort((a, b) => a[0] - b[0])) {
      if (start - CLEAR >= from) strip.intervals.push({ strip: index, from, to: start - CLEAR })
      from = Math.max(from, end + CLEAR)
    }
    if (width >= from) strip.intervals.push({ strip: index, from, to: width })
  }
  return strips
}

interface Visit {
  interval: Interval
  /** Where the route enters the interval. */
  along: number
  cost: number
  /** Number of visits that were found before. */
  order: number
  before: Visit | null
}

const clamp = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value))

/** Builds a router around some boxes. @param width and depth of the whole chart, px */
export function buildRouter(obstacles: readonly Obstacle[], rows: Rows, width: number, depth: number): Router {
  const strips = cutStrips(obstacles, rows, width, depth)
  const lastOf = (depthEnd: number): number => {
    const at = strips.findIndex((strip) => strip.depthEnd >= depthEnd)
    return at < 0 ? strips.length - 1 : at
  }
  const firstOf = (start: number): number => Math.max(0, strips.filter((strip) => strip.depth <= start).length - 1)
  const at = (strip: number, along: number): Interval | undefined =>
    strips[strip]?.intervals.find(({ from, to }) => from <= along && along <= to)

  /** Where a route may leave a box: at its start, its end or its sides. */
  const exits = (box: Obstacle): { interval: Interval; point: Point }[] => {
    const port = Math.min(box.depth + PORT, (box.depth + box.depthEnd) / 2)
    const beside = firstOf(port)
    const across = box.alongEnd - Math.min(28, (box.alongEnd - box.along) / 4)
    const beyond: [number, number, Point][] = [
      [firstOf(box.depth) - 1, across, { along: across, depth: box.depth }],
      [lastOf(box.depthEnd) + 1, across, { along: across, depth: box.depthEnd }],
    ]
    const options: [number, number, Point][] = [
      [beside, box.alongEnd + CLEAR, { along: box.alongEnd, depth: port }],
      [beside, box.along - CLEAR, { along: box.along, depth: port }],
      ...(box.stacked ? [] : beyond),
    ]
    return options.flatMap(([strip, along, point]) => {
      const interval = at(strip, along)
      return interval ? [{ interval, point }] : []
    })
  }

  return {
    route(from, to, index) {
      const ends = new Map(exits(to).map(({ interval, point }) => [interval, point]))
      const ways = exits(from)
      const starts = new Map(ways.map(({ interval, point }) => [interval, point]))
      const queue = new TinyQueue<Visit>(
        ways.map(({ interval, point }, order) => ({ interval, along: point.along, cost: 0, order, before: null })),
        // Among visits of equal cost, the one that was found first comes first, so that the layout is deterministic.
        (one, other) => one.cost - other.cost || one.order - other.order,
      )
      let order = ways.length
      const done = new Set<Interval>()
      let found: Visit | null = null
      for (let visit = queue.pop(); visit; visit = queue.pop()) {
        if (done.has(visit.interval)) continue
        done.add(visit.interval)
        if (ends.has(visit.interval)) {
          found = visit
          break
        }
        const strip = strips[visit.interval.strip]
        for (const side of [-1, 1])
          for (const next of strips[visit.interval.strip + side]?.intervals ?? []) {
            const low = Math.max(next.from, visit.interval.from)
            const high = Math.min(next.to, visit.interval.to)
            if (low > high || done.has(next)) continue
            const along = clamp(visit.along, low, high)
            const goal = clamp(along, to.along, to.alongEnd)
            const cost =
              visit.cost +
              Math.abs(along - visit.along) +
              (strip ? strip.depthEnd - strip.depth : 0) +
              (along === visit.along ? 0 : TURN) +
              Math.abs(goal - along) * 0.001
            queue.push({ interval: next, along, cost, order, before: visit })
            order += 1
          }
      }
      if (!found) return null
      const path: Visit[] = []
      for (let visit: Visit | null = found; visit; visit = visit.before) path.unshift(visit)
      const start = starts.get(path[0]?.interval ?? found.interval)
      const end = ends.get(found.interval)
      return start && end ? corners(path, start, end, index) : null
    },
  }

  function corners(path: readonly Visit[], start: Point, end: Point, index: number): Point[] {
    const only = path.length === 1 ? strips[path[0]?.interval.strip ?? 0] : undefined
    // Neighbours in one row: a straight line between them.
    if (only && isBeside(only, start) && isBeside(only, end)) {
      const level = Math.max(start.depth, end.depth)
      return [
        { along: start.along, depth: level },
        { along: end.along, depth: level },
      ]
    }
    const levelOf = (visit: Visit, step: number): number => {
      const strip = strips[visit.interval.strip] as Strip
      // Beside a box the route stays at the depth at which it left the box.
      if (step === 0 && isBeside(strip, start)) return start.depth
      if (step === path.length - 1 && isBeside(strip, end)) return end.depth
      const halfDepth = (strip.depthEnd - strip.depth) / 2
      const lane = ((index % 5) - 2) * Math.min(LANE, halfDepth / 4)
      return strip.depth + halfDepth * 0.7 + lane
    }
    const points: Point[] = [start]
    let along = start.along
    for (const [step, visit] of path.entries()) {
      if (step > 0) along = visit.along
      const level = levelOf(visit, step)
      points.push({ along, depth: level })
      const next = path[step + 1]
      points.push({ along: next ? next.along : end.along, depth: level })
    }
    points.push(end)
    return points.filter((point, i) => {
      const before = points[i - 1]
      return !before || before.along !== point.along || before.depth !== point.depth
    })
  }
}

const isBeside = (strip: Strip, point: Point): boolean => strip.depth < point.depth && point.depth < strip.depthEnd
