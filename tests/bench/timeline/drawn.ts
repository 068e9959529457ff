// The page of the benchmark: `?draw=ours|vis|empty&count=1000&year=2012`. `window.bench` draws generated statements of
// 25 years, measures the time, and records frames during gestures.
import { flushSync, mount } from 'svelte'
import Timeline from '../../../src/view/timeline/Timeline.svelte'
import { Page } from '../../../src/view/state/page.svelte.ts'
import '../../../src/view/styles/page.css'
import { generateDataset } from '../../generate.ts'
import { drawTimeline } from '../peers/vistimeline.ts'
import { painted, recording } from '../recording.ts'

const address = new URLSearchParams(location.search)
const count = Number(address.get('count') ?? 1000)
const year = address.get('year')
const data = generateDataset(count)
const target = document.getElementById('app') as HTMLElement

const drawings: Record<string, () => Promise<void>> = {
  async empty() {
    target.style.height = '900px'
    await painted()
  },
  async ours() {
    const page = new Page(data)
    if (year !== null) page.read(`?span=${year}`)
    mount(Timeline, { target, props: { page } })
    flushSync()
    await painted()
  },
  async vis() {
    await drawTimeline(target, data, year === null ? 2000 : Number(year), year === null ? 2025 : Number(year) + 1)
    await painted()
  },
}

const api = {
  /** Draws and returns the duration, ms. */
  async draw(): Promise<number> {
    const start = performance.now()
    await drawings[address.get('draw') ?? 'empty']?.()
    return performance.now() - start
  },
  ...recording,
  elements: (): number => target.querySelectorAll('*').length,
}
export type Bench = typeof api
Object.assign(window, { bench: api, ready: true })
