// `npm run bench`: the timeline beside vis-timeline and an empty page, with generated statements over 25 years, in one
// Chromium on one machine in one run: compare rows, not machines. The hands are real: wheel and mouse through the
// browser's own input. Writes test-results/bench-timeline.json; fails where a bound is broken.
import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { chromiumLaunch } from '../../src/build/browser.js'
import { buildLanes } from '../../src/layout/lanes.ts'
import { layoutMarks } from '../../src/layout/marks.ts'
import { laneHeadings, layoutTimeline, limitBars } from '../../src/layout/timeline.ts'
import { generateDataset } from '../generate.ts'
import type { Bench } from './timeline/drawn.ts'

declare global {
  interface Window {
    bench: Bench
    ready?: boolean
    gc: () => void
  }
}

const COUNTS = [1_000, 10_000, 100_000]
/** How long each hand is on, ms, and how often it moves, ms. */
const HAND = 3_000
const BEAT = 16
/** The year that is in the frame where not all are. */
const YEAR = 2012
/** A drawing that isn't there after so long isn't waited for, ms. */
const PATIENCE = 180_000

const out = resolve('test-results/bench-timeline')
await build({
  configFile: false,
  root: resolve('tests/bench/timeline'),
  base: './',
  logLevel: 'error',
  plugins: [svelte({ configFile: false })],
  build: { outDir: out, emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
})
const server = await preview({ configFile: false, root: out, build: { outDir: out }, logLevel: 'error' })
const origin = server.resolvedUrls?.local[0] ?? ''
const launch = chromiumLaunch()
const browser = await chromium.launch({
  ...launch,
  args: [...launch.args, '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
})

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Moves for `HAND` ms, one input a beat, without waiting for the page: as a hand does. */
async function moving(act: (share: number) => Promise<unknown>): Promise<void> {
  const start = performance.now()
  const sent: Promise<unknown>[] = []
  for (let at = 0; at < HAND; at = performance.now() - start) {
    sent.push(act(at / HAND))
    await wait(BEAT)
  }
  await Promise.all(sent)
}

/** In, out and in again, around a point that is not the middle. */
const wheel = (cdp: CDPSession): Promise<void> =>
  moving((share) =>
    cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 600,
      y: 250,
      deltaX: 0,
      deltaY: Math.sin(share * Math.PI * 3) >= 0 ? -40 : 40,
      modifiers: 2,
    }),
  )

async function drag(cdp: CDPSession): Promise<void> {
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number): Promise<unknown> =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y: 250, button: 'left', buttons: 1, clickCount: 1 })
  await mouse('mousePressed', 600)
  await moving((share) => mouse('mouseMoved', 600 + 400 * Math.sin(share * Math.PI * 4)))
  await mouse('mouseReleased', 600)
}

interface Hand {
  median: number
  late: number
  longest: number
  event: string
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? HAND

/** Frames while a hand is on the page; where no frame came at all, one as long as the hand was. */
async function hand(page: Page, act: () => Promise<void>): Promise<Hand> {
  await page.evaluate(() => {
    window.bench.record()
  })
  await act()
  const { frames, longest, event } = await page.evaluate(() => window.bench.stop())
  return { median: quantile(frames, 0.5), late: quantile(frames, 0.95), longest, event }
}

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
    const heap = await page.evaluate(() => {
      window.gc()
      return (performance as Performance & { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0
    })
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
      heap: heap / 2 ** 20,
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

/** `-- vis` leaves out what takes minutes. */
const without = process.argv[2]
const rows: Row[] = []
for (const count of COUNTS)
  for (const start of ['all', 'year'] as const)
    for (const draw of ['empty', 'ours', 'vis']) {
      if (draw === without) continue
      const row = await measure(draw, count, start)
      if (row) rows.push(row)
    }
await browser.close()
await server.close()

const round = (value: number): number => Math.round(value * 10) / 10
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
    'zoom 50 %': round(w.median),
    'zoom 95 %': round(w.late),
    'drag 50 %': round(d.median),
    'drag 95 %': round(d.late),
    'longest event': w.longest > d.longest ? `${w.longest} ${w.event}` : `${d.longest} ${d.event}`,
  })),
)

// The layout alone: 24 bars in view of 1,000 and of 100,000 statements, and the overview of either.
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
  const window = { first: 10, last: 12, limit: 2, focus: null, opened: null, closed: none }
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

const broken: string[] = []
const holds = (name: string, value: number, most: number): void => {
  if (!(value <= most)) broken.push(`${name}: ${round(value)}, at most ${round(most)}`)
}
const find = (draw: string, count: number, start: string): Row | undefined =>
  rows.find((row) => row.draw === draw && row.count === count && row.start === start)
for (const count of COUNTS)
  for (const start of ['all', 'year'] as const) {
    const [empty, ours, vis] = ['empty', 'ours', 'vis'].map((draw) => find(draw, count, start))
    if (!ours) continue
    const name = `${count} statements, ${start}`
    holds(`${name}: elements`, ours.elements, 600)
    for (const act of ['wheel', 'drag'] as const) {
      if (empty) {
        // As the empty page's: a frame's clock wavers by a tenth.
        holds(`${name}, ${act}: median frame`, ours[act].median, empty[act].median * 1.1)
        if (count === 10_000) holds(`${name}, ${act}: 95 % of frames`, ours[act].late, empty[act].late * 1.25)
        if (count === 100_000) holds(`${name}, ${act}: 95 % of frames`, ours[act].late, empty[act].late * 2)
      }
      if (count === 10_000) holds(`${name}, ${act}: longest event`, ours[act].longest, 50)
    }
    if (vis) {
      // From a single year vis-timeline draws little, and is the quicker the less there is: there ours has to be first.
      holds(`${name}: first paint`, ours.first, vis.first * (start === 'year' ? 1 : count === 100_000 ? 0.02 : 0.3))
      // The empty page holds the same data and the same program.
      if (empty) holds(`${name}: heap`, ours.heap - empty.heap, (vis.heap - empty.heap) * 0.5)
    }
  }
const [few, many] = layouts
if (few && many)
  for (const part of ['words, ms', 'overview, ms'] as const) holds(`layout, ${part}`, many[part], few[part] * 3)

await mkdir('test-results', { recursive: true })
await writeFile('test-results/bench-timeline.json', JSON.stringify({ rows, layouts, broken }, null, 2))
if (broken.length > 0) {
  console.error(`\nOver the bounds:\n  ${broken.join('\n  ')}`)
}
// Not before its time: a drawing that never came may still be waited for.
process.exit(broken.length > 0 ? 1 : 0)
