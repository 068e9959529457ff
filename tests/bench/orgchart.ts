// `npm run bench`: compares the org chart with d3-org-chart and an empty page, with generated bodies, all unfolded, in
// one Chromium. Compare rows of one run, not machines. Writes test-results/bench-orgchart.json; fails if a bound is
// exceeded.
import type { BrowserContext, Page } from '@playwright/test'
import {
  Bounds,
  drag,
  hand,
  handColumns,
  memoryOf,
  open,
  PATIENCE,
  quantile,
  round,
  wait,
  wheel,
  type Hand,
} from './hands.ts'
import type { Bench } from './orgchart/drawn.ts'

const COUNTS = [1_000, 10_000]
/** Number of first drawings that are measured. */
const FIRSTS = 5
const STARTS = ['open', 'fit'] as const
const { origin, browser, close } = await open('orgchart')

interface Row {
  draw: string
  count: number
  start: string
  first: number
  expand: number
  memory: number
  elements: number
  wheel: Hand
  drag: Hand
}
const bench = <T>(page: Page, act: (bench: Bench) => Promise<T> | T): Promise<T> =>
  page.evaluate(`(${act.toString()})(window.bench)`)

/** Draws in a new page. `first`: duration in ms, or null after `PATIENCE`. */
async function drawIn(context: BrowserContext, query: string): Promise<{ page: Page; first: number | null }> {
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${origin}?${query}`)
  await page.waitForFunction(() => window.ready)
  await wait(300)
  const first = await Promise.race([bench(page, (one) => one.draw()), wait(PATIENCE).then(() => null)])
  return { page, first }
}

async function measure(draw: string, count: number, start: string): Promise<Row | null> {
  const newContext = (): Promise<BrowserContext> => browser.newContext({ viewport: { width: 1300, height: 900 } })
  const query = `draw=${draw}&count=${count}&start=${start}`
  const context = await newContext()
  try {
    const { page, first } = await drawIn(context, query)
    if (first === null) return null
    const firsts = [first]
    // Use the median of several first drawings, each in a new page, because a single time of about 100 ms varies too
    // much.
    for (let i = 1; i < FIRSTS; i += 1) {
      const other = await newContext()
      firsts.push((await drawIn(other, query)).first ?? PATIENCE)
      await other.close()
    }
    await wait(700)
    const memory = await memoryOf(page)
    const cdp = await context.newCDPSession(page)
    const wheeled = await hand(page, () => wheel(cdp))
    const elements = await bench(page, (one) => one.elements())
    await wait(400)
    const dragged = await hand(page, () => drag(cdp))
    const most = Math.max(elements, await bench(page, (one) => one.elements()))
    const expansions: number[] = []
    for (let i = 0; i < 5 && draw !== 'empty'; i += 1) expansions.push(await bench(page, (one) => one.expand()))
    return {
      draw,
      count,
      start,
      first: quantile(firsts, 0.5),
      memory,
      elements: most,
      wheel: wheeled,
      drag: dragged,
      expand: quantile(expansions, 0.5),
    }
  } catch (error) {
    console.log(`${draw}, ${count}, ${start}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}`)
    return null
  } finally {
    await context.close()
  }
}

/** The argument `-- d3-org-chart` skips cases that take minutes. */
const without = process.argv[2]
const rows: Row[] = []
for (const count of COUNTS)
  for (const start of STARTS)
    for (const draw of ['empty', 'ours', 'd3-org-chart']) {
      if (draw === without) continue
      const row = await measure(draw, count, start)
      if (row) rows.push(row)
    }
await close()

console.log(
  '\nthe org chart in Chromium: ms to the first paint, ms to unfold a body, MiB of memory, ms a frame (median, 95 %)',
)
console.table(
  rows.map(({ draw, count, start, first, expand, memory, elements, wheel: w, drag: d }) => ({
    drawn: draw,
    bodies: count,
    from: start,
    first: round(first),
    unfold: round(expand),
    memory: round(memory),
    elements,
    ...handColumns(w, d),
  })),
)

const bounds = new Bounds()
for (const count of COUNTS)
  for (const start of STARTS) {
    const [empty, ours, other] = ['empty', 'ours', 'd3-org-chart'].map((draw) =>
      rows.find((row) => row.draw === draw && row.count === count && row.start === start),
    )
    if (!ours) continue
    const name = `${count} bodies, ${start}`
    if (empty)
      for (const act of ['wheel', 'drag'] as const) {
        // A tenth above the empty page is accepted, because frame times vary by that much.
        bounds.holds(`${name}, ${act}: median frame`, ours[act].median, empty[act].median * 1.1)
        bounds.holds(`${name}, ${act}: 95 % of frames`, ours[act].late, empty[act].late * 2)
      }
    if (other) {
      bounds.holds(`${name}: first paint`, ours.first, other.first * 0.3)
      bounds.holds(`${name}: unfolding`, ours.expand, other.expand * 0.3)
      bounds.holds(`${name}: memory`, ours.memory, other.memory)
      if (count === 10_000) bounds.holds(`${name}: elements`, ours.elements, other.elements * 0.05)
    }
  }

await bounds.end('orgchart', { rows })
