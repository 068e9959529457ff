// Wraps features that a browser may lack or refuse, with a fallback. Browser only.

/** The state of a media query; null if the browser lacks `matchMedia`. */
export function mediaQuery(query: string): MediaQueryList | null {
  try {
    return matchMedia(query)
  } catch {
    return null
  }
}

/** Whether a media query matches; false if the browser lacks `matchMedia`. */
export const matches = (query: string): boolean => mediaQuery(query)?.matches === true

/**
 * Calls `changed` when a media query begins or ceases to match.
 * @returns stops that
 */
export function watchMedia(query: string, changed: (matches: boolean) => void): () => void {
  const list = mediaQuery(query)
  const change = (): void => {
    changed(list?.matches === true)
  }
  list?.addEventListener('change', change)
  return () => list?.removeEventListener('change', change)
}

/**
 * Calls `read` at once and whenever the size of an element changes; without ResizeObserver, whenever the window's does.
 * @returns stops that
 */
export function watchSize(element: Element, read: () => void): () => void {
  read()
  try {
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  } catch {
    addEventListener('resize', read)
    return () => {
      removeEventListener('resize', read)
    }
  }
}

/** The 2D context of a canvas; null if the browser has none. */
export function contextOf(canvas: HTMLCanvasElement | undefined): CanvasRenderingContext2D | null {
  try {
    return canvas?.getContext('2d') ?? null
  } catch {
    return null
  }
}

/** Creates an IntersectionObserver; null if the browser has none. */
export function watchIntersection(
  seen: IntersectionObserverCallback,
  options: IntersectionObserverInit,
): IntersectionObserver | null {
  try {
    return new IntersectionObserver(seen, options)
  } catch {
    return null
  }
}
