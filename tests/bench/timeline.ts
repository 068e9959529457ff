// `npm run bench`: compares the timeline with vis-timeline and an empty page, with generated statements of 25 years, in
// one Chromium. Compare rows of one run, not machines. Writes test-results/bench-timeline.json; fails if a bound is
// exceeded.
import { buildLanes } from '../../src/layout/timeline/lanes.ts'
import { layoutMarks } from '../../src/layout/timeline/marks.ts'
import { laneHeadings, layoutTimeline, limitBars } from '../../src/layout/timeline/timeline.ts'
import { generateDataset } from '../generate.ts'
import {
  Bounds,
  drag,
  hand,
  handColumns,
  heapOf,
  open,
  PATIENCE,
  quantile,
  round,
  wait,
  wheel,
  type Hand,
} from './hands.ts'
import type { Bench } from './timeline/drawn.ts'

declare global {
  interface Window {
    bench: Bench
  }
}

const COUNTS = [1_000, 10_000, 100_000]
/** The year in view, if not all are. */
const YEAR = 2012

const { origin, browser, close } = await open('timeline')

interface Row {
  draw: string
  count: number
  start: 'all' | 'year'
  first: number
  heap: number
  elements: number
  wheel: Hand
  drag: Hand
}

async function measure(draw: string, count: number, start: 'all' | 'year'): Promise<Row | null> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 } })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.goto(`${origin}?draw=${draw}&count=${count}${start === 'year' ? `&year=${YEAR}` : ''}`)
    await page.waitForFunction(() => window.ready)
    await wait(300)
    const first = await Promise.race([page.evaluate(() => window.bench.draw()), wait(PATIENCE).then(() => null)])
    if (first === null) return null
    await wait(700)
    const heap = await heapOf(page)
    const cdp = await context.newCDPSession(page)
    const wheeled = await hand(page, () => wheel(cdp))
    const elements = await page.evaluate(() => window.bench.elements())
    await wait(400)
    const dragged = await hand(page, () => drag(cdp))
    return {
      draw,
      count,
      start,
      first,
      heap,
      elements: Math.max(elements, await page.evaluate(() => window.bench.elements())),
      wheel: wheeled,
      drag: dragged,
    }
  } catch (error) {
    console.log(`${draw}, ${count}, ${start}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`)
    return null
  } finally {
    await context.close()
  }
}

/** The argument `-- vis` skips cases that take minutes. */
const without = process.argv[2]
const rows: Row[] = []
for (const count of COUNTS)
  for (const start of ['all', 'year'] as const)
    for (const draw of ['empty', 'ours', 'vis']) {
      if (draw === without) continue
      const row = await measure(draw, count, start)
      if (row) rows.push(row)
    }
await close()

console.log(
  '\nthe timeline in Chromium: ms to the first paint, MiB of heap, ms a frame (median, 95 %), longest event in ms',
)
console.table(
  rows.map(({ draw, count, start, first, heap, elements, wheel: w, drag: d }) => ({
    drawn: draw,
    statements: count,
    from: start,
    first: round(first),
    heap: round(heap),
    elements,
    ...handColumns(w, d),
  })),
)

// The layout alone: 24 bars in view out of 1,000 and 100,000 statements, and the overviews.
const median = (run: () => unknown): number => {
  const times = Array.from({ length: 41 }, () => {
    const start = performance.now()
    for (let i = 0; i < 20; i += 1) run()
    return (performance.now() - start) / 20
  })
  return quantile(times, 0.5)
}
const layouts = [1_000, 100_000].map((count) => {
  const data = generateDataset(count)
  const lanes = buildLanes(data.events, data.statements, new Set(data.statements.map(({ id }) => id)), 'kind')
  const none: ReadonlySet<string> = new Set()
  const limitFor = limitBars(lanes, laneHeadings, none)
  limitFor(3)
  const window = { first: 10, last: 12, limit: 2, focus: null, related: new Set<string>(), opened: null, closed: none }
  return {
    statements: count,
    'words, ms': median(() => {
      limitFor(3)
      return layoutTimeline(lanes, window)
    }),
    'overview, ms': median(() => layoutMarks(lanes, { frame: 1250, pitch: 50, column: 44, first: 0, last: 24 })),
  }
})
console.log('\nthe layout of one frame')
console.table(layouts)

const bounds = new Bounds()
const find = (draw: string, count: number, start: string): Row | undefined =>
  rows.find((row) => row.draw === draw && row.count === count && row.start === start)
for (const count of COUNTS)
  for (const start of ['all', 'year'] as const) {
    const [empty, ours, vis] = ['empty', 'ours', 'vis'].map((draw) => find(draw, count, start))
    if (!ours) continue
    const name = `${count} statements, ${start}`
    bounds.holds(`${name}: elements`, ours.elements, 600)
    for (const act of ['wheel', 'drag'] as const) {
      if (empty) {
        // A tenth above the empty page is accepted, because frame times vary by that much.
        bounds.holds(`${name}, ${act}: median frame`, ours[act].median, empty[act].median * 1.1)
        if (count === 10_000) bounds.holds(`${name}, ${act}: 95 % of frames`, ours[act].late, empty[act].late * 1.25)
        if (count === 100_000) bounds.holds(`${name}, ${act}: 95 % of frames`, ours[act].late, empty[act].late * 2)
      }
      if (count === 10_000) bounds.holds(`${name}, ${act}: longest event`, ours[act].longest, 50)
    }
    if (vis) {
      // With a single year in view vis-timeline draws little and is fast; ours must be faster there.
      bounds.holds(
        `${name}: first paint`,
        ours.first,
        vis.first * (start === 'year' ? 1 : count === 100_000 ? 0.02 : 0.3),
      )
      // The empty page has the same data and scripts.
      if (empty) bounds.holds(`${name}: heap`, ours.heap - empty.heap, (vis.heap - empty.heap) * 0.5)
    }
  }
const [few, many] = layouts
if (few && many)
  for (const part of ['words, ms', 'overview, ms'] as const) bounds.holds(`layout, ${part}`, many[part], few[part] * 3)

await bounds.end('timeline', { rows, layouts })
