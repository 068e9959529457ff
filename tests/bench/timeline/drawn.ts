// The page of the benchmark: `?draw=ours|vis|empty&count=1000&year=2012`. Draws generated statements over 25 years when
// asked to, says how long that took, and then notes every frame while the hands of the benchmark are on it.
import { flushSync, mount } from 'svelte'
import { Timeline as VisTimeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import Timeline from '../../../src/view/Timeline.svelte'
import { Page } from '../../../src/view/page.svelte.ts'
import '../../../src/view/theme.css'
import { generateDataset } from '../../generate.ts'

const address = new URLSearchParams(location.search)
const count = Number(address.get('count') ?? 1000)
const year = address.get('year')
const data = generateDataset(count)
const target = document.getElementById('app') as HTMLElement

/** Resolves when what was changed has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        resolve()
      }
      channel.port2.postMessage(null)
    })
  })

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

interface Recording {
  frames: number[]
  longest: number
  /** Which event took longest. */
  event: string
}

let stop = (): Recording => ({ frames: [], longest: 0, event: '' })

const api = {
  /** Draws, and tells how long it took, ms. */
  async draw(): Promise<number> {
    const start = performance.now()
    await drawings[address.get('draw') ?? 'empty']?.()
    return performance.now() - start
  },
  /** Notes the time between frames (ms) and the longest event (ms, from input to the next paint) until `stop`. */
  record(): void {
    const frames: number[] = []
    let longest = 0
    let event = ''
    let last: number | null = null
    let on = true
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.duration > longest) {
          longest = entry.duration
          event = entry.name
        }
    })
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    const frame = (time: number): void => {
      if (last !== null) frames.push(time - last)
      last = time
      if (on) requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    stop = () => {
      on = false
      observer.disconnect()
      return { frames, longest, event }
    }
  },
  stop: (): Recording => stop(),
  elements: (): number => target.querySelectorAll('*').length,
}
export type Bench = typeof api
Object.assign(window, { bench: api, ready: true })
