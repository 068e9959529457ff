// In the pages of the benchmarks: when something is painted, and what frames and events come while a hand is on the page.

/** Resolves when what was changed has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => {
        resolve()
      }
      channel.port2.postMessage(null)
    })
  })

export interface Recording {
  frames: number[]
  longest: number
  /** Which event took longest. */
  event: string
}

let stop = (): Recording => ({ frames: [], longest: 0, event: '' })

/** What a page of the benchmark offers besides drawing. */
export const recording = {
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
}
