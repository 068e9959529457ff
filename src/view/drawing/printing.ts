import { watchMedia } from './platform.ts'

/**
 * Tells when the page is about to be put on paper, and when it is back on the screen; in time to draw what the paper
 * needs. Browser only.
 * @param set called with whether it prints; must draw before it returns
 * @returns ends the watch
 */
export function watchPrinting(set: (printing: boolean) => void): () => void {
  const stop = watchMedia('print', set)
  const before = (): void => set(true)
  const after = (): void => set(false)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  return () => {
    stop()
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  }
}
