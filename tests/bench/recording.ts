// Runs in the pages of the benchmarks: waits for paints, and records frames and events during gestures.

/** Resolves when pending changes have been painted. */
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

/** Frame times, ms, and the longest event. */
export interface Recording {
  frames: number[]
  /** Duration of the longest event, ms. */
  longest: number
  /** Name of the longest event. */
  event: string
}

let stop = (): Recording => ({ frames: [], longest: 0, event: '' })

/** Recording functions of a benchmark's page. */
export const recording = {
  /** Records the time between frames (ms) and the longest event (ms, from input to the next paint) until `stop`. */
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
