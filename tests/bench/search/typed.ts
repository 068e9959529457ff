// Types questions letter by letter while the worker searches, and measures the main thread.
import { remotely, type Scope } from '../../../src/search/serve.ts'

const worker = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' })
/** Time between two letters, ms, as a fast typist needs. */
const BEAT = 60

async function type(
  parts: string[],
  questions: string[],
): Promise<{ blocked: number; last: number[]; stale: number; built: number }> {
  let blocked = 0
  const watch = (): void => {
    const start = performance.now()
    setTimeout(() => {
      blocked = Math.max(blocked, performance.now() - start)
      if (isOn) watch()
    })
  }
  let isOn = true
  worker.postMessage({ parts })
  const searcher = remotely(worker)({ report: null, lang: 'vi', kindNames: {} as Scope['kindNames'] })
  watch()
  const start = performance.now()
  await new Promise<void>((done) => {
    searcher.find('đảng', 4, () => {
      done()
    })
  })
  const built = performance.now() - start
  const last: number[] = []
  let stale = 0
  for (const words of questions) {
    let asked = ''
    await new Promise<void>((done) => {
      const key = (length: number): void => {
        asked = words.slice(0, length)
        const own = asked
        const from = performance.now()
        searcher.find(own, 4, () => {
          if (own !== asked) stale += 1
          if (own !== words) return
          last.push(performance.now() - from)
          done()
        })
        if (length < words.length)
          setTimeout(() => {
            key(length + 1)
          }, BEAT)
      }
      key(1)
    })
  }
  isOn = false
  return { blocked, last, stale, built }
}

Object.assign(window, { bench: { type }, ready: true })
