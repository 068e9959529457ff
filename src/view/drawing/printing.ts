import { matches, watchMedia } from './platform.ts'

/**
 * Watches for printing, early enough to draw what the paper needs. If the page is being printed already, `set` is called
 * soon. Browser only.
 * @param set called with true before the page is printed and false after it; must finish drawing before it returns
 * @returns stops that
 */
export function watchPrinting(set: (printing: boolean) => void): () => void {
  const stop = watchMedia('print', set)
  const before = (): void => set(true)
  const after = (): void => set(false)
  addEventListener('beforeprint', before)
  addEventListener('afterprint', after)
  // In a task of its own, because `set` redraws the component that is being mounted now.
  const begun = setTimeout(() => {
    if (matches('print')) before()
  })
  return () => {
    stop()
    clearTimeout(begun)
    removeEventListener('beforeprint', before)
    removeEventListener('afterprint', after)
  }
}
