// The page of the benchmark: `?draw=ours|vis|empty&count=1000&year=2012`. `window.bench` draws generated statements of
// 25 years, measures the time, and records frames during gestures.
import { flushSync, mount } from 'svelte'
import { Timeline as VisTimeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import Timeline from '../../../src/view/timeline/Timeline.svelte'
import { Page } from '../../../src/view/state/page.svelte.ts'
import '../../../src/view/styles/page.css'
import { generateDataset } from '../../generate.ts'
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
    const items = data.statements.map(({ id, year: spoken, kind, text }) => ({
      id,
      group: kind,
      content: text,
      start: new Date(spoken, 0, 1),
      end: new Date(spoken, 11, 31),
      type: 'range' as const,
    }))
    const groups = [...new Set(data.statements.map(({ kind }) => kind))].map((id) => ({ id, content: id }))
    const timeline = new VisTimeline(target, items, groups, {
      start: new Date(year === null ? 2000 : Number(year), 0, 1),
      end: new Date(year === null ? 2025 : Number(year) + 1, 0, 1),
      height: 900,
      zoomKey: 'ctrlKey',
      verticalScroll: true,
    })
    await new Promise<void>((resolve) => {
      timeline.on('changed', () => {
        if (target.querySelector('.vis-item')) resolve()
      })
    })
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
