// The page of the benchmark: `?draw=ours|d3-org-chart|empty&count=1000&start=open|fit`. `window.bench` draws generated
// bodies, all unfolded, and measures the time.
import { flushSync, mount } from 'svelte'
import OrgChart from '../../../src/view/org/OrgChart.svelte'
import { Page } from '../../../src/view/state/page.svelte.ts'
import '../../../src/view/styles/page.css'
import { generateBodies } from '../../bodies.ts'
import { bodiesOf, drawOrgChart, parentsOf } from '../peers/d3orgchart.ts'
import { painted, recording } from '../recording.ts'

const address = new URLSearchParams(location.search)
const count = Number(address.get('count') ?? 1000)
const isFitted = address.get('start') === 'fit'
const data = generateBodies(count, { single: true })
const parents = parentsOf(data)
const parts = new Map<string, string[]>()
for (const [part, whole] of parents) parts.set(whole, [...(parts.get(whole) ?? []), part])
/** The body that is folded and unfolded: its parts have no parts. */
const FOLDED = [...parts].find(([, own]) => own.length >= 6 && own.every((part) => !parts.has(part)))?.[0] ?? 'o0'
const target = document.getElementById('app') as HTMLElement

interface Drawing {
  draw(): Promise<void>
  /** Folds or unfolds the body. */
  fold(open: boolean): void
}

let page: Page | undefined
const ours: Drawing = {
  async draw() {
    page = new Page(data)
    page.read('?tree=open')
    prepared = performance.now()
    mount(OrgChart, { target, props: { page } })
    flushSync()
    if (isFitted) [...target.querySelectorAll('button')].find(({ textContent }) => textContent === page?.t.fit)?.click()
    flushSync()
    await painted()
  },
  fold(open) {
    page?.change({ fold: open ? [] : [FOLDED] }, false)
    flushSync()
  },
}

let chart: ReturnType<typeof drawOrgChart> | undefined
const theirs: Drawing = {
  async draw() {
    const bodies = bodiesOf(data, parents)
    target.style.height = '720px'
    const start = performance.now()
    chart = drawOrgChart(target, bodies)
    if (isFitted) chart.fit()
    await painted()
    prepared = start
  },
  // Like a click on the body's button, which toggles it.
  fold() {
    const state = chart?.getChartState()
    const node = state?.root.descendants().find(({ data: body }) => body.id === FOLDED)
    if (node) chart?.onButtonClick(new MouseEvent('click'), node)
  },
}

const empty: Drawing = {
  async draw() {
    target.style.height = '900px'
    await painted()
  },
  fold: () => undefined,
}

const drawings: Record<string, Drawing> = { ours, 'd3-org-chart': theirs, empty }
const drawing = drawings[address.get('draw') ?? 'empty'] ?? empty
/** The time at which the data were ready, ms, because converting them isn't part of drawing. */
let prepared: number | null = null

const api = {
  ...recording,
  /** Draws and returns the duration, ms. */
  async draw(): Promise<number> {
    const start = performance.now()
    await drawing.draw()
    return performance.now() - (prepared ?? start)
  },
  /** Folds a body, unfolds it again, and returns the time until that was painted, ms. */
  async expand(): Promise<number> {
    drawing.fold(false)
    await painted()
    await new Promise((done) => setTimeout(done, 300))
    const start = performance.now()
    drawing.fold(true)
    await painted()
    return performance.now() - start
  },
  elements: (): number => target.querySelectorAll('*').length,
}
export type Bench = typeof api
Object.assign(window, { bench: api, ready: true })
