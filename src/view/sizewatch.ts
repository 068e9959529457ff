/**
 * Calls at once, and whenever the size of an element changes, where the place can tell that. Browser only.
 * @returns ends the watch
 */
export function watchSize(element: HTMLElement, read: () => void): () => void {
  read()
  if (typeof ResizeObserver === 'undefined') return () => undefined
  const observer = new ResizeObserver(read)
  observer.observe(element)
  return () => {
    observer.disconnect()
  }
}
