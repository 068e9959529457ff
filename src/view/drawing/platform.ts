// What a browser may lack or refuse: the page does without it. Browser only.

/** A media query; null where the browser can't answer. */
export function mediaQuery(query: string): MediaQueryList | null {
  try {
    return matchMedia(query)
  } catch {
    return null
  }
}

/** Whether a media query holds; false where the browser can't say. */
export const matches = (query: string): boolean => mediaQuery(query)?.matches === true

/**
 * Calls when a media query begins or ceases to hold.
 * @returns ends the watch
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
 * Calls at once, and whenever the size of an element changes; with the window's size where there is no ResizeObserver.
 * @returns ends the watch
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

/** A canvas’s brush; null where there is none to be had. */
export function contextOf(canvas: HTMLCanvasElement | undefined): CanvasRenderingContext2D | null {
  try {
    return canvas?.getContext('2d') ?? null
  } catch {
    return null
  }
}

/** An observer of what comes into sight; null where there is none to be had. */
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
