// Gestures on the frame of a drawing: Ctrl/⌘ + wheel and pinch zoom, dragging with the mouse pans. A plain wheel and a
// swipe scroll the page as usual. Each function returns a function that removes its listeners.

/** Zooms by a factor (above 1: in) around a point, px from the frame's left and upper edges. */
export type ZoomBy = (factor: number, x: number, y: number) => void

/** Zoom of one wheel pixel, as an exponent of e: a notch of about 100 px zooms by 1.35. */
const WHEEL = 0.003
/** A press that moves less than this is a click, px. */
const CLICK = 5

const cornerOf = (element: HTMLElement): { left: number; top: number } => element.getBoundingClientRect()

/** Svelte attachment for a drawing's frame with all three gestures. */
export const zoomAndPan =
  (zoomBy: ZoomBy) =>
  (element: HTMLElement): (() => void) => {
    const ends = [wheelToZoom(element, zoomBy), pinchToZoom(element, zoomBy), dragToPan(element)]
    return () => {
      for (const end of ends) end()
    }
  }

/** Zooms with Ctrl or ⌘ and the wheel. */
export function wheelToZoom(element: HTMLElement, zoomBy: ZoomBy): () => void {
  const wheel = (event: WheelEvent): void => {
    // Browsers report a pinch on a touchpad as a wheel with Ctrl.
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY
    const { left, top } = cornerOf(element)
    zoomBy(Math.exp(-pixels * WHEEL), event.clientX - left, event.clientY - top)
  }
  element.addEventListener('wheel', wheel, { passive: false })
  return () => {
    element.removeEventListener('wheel', wheel)
  }
}

/** Zooms with two fingers. */
export function pinchToZoom(element: HTMLElement, zoomBy: ZoomBy): () => void {
  let spread: number | null = null
  const touch = (event: TouchEvent): void => {
    const [a, b] = event.touches
    // In the narrow list, where `touch-action` is 'auto', a pinch is the browser's own zoom.
    if (!a || !b || getComputedStyle(element).touchAction === 'auto') {
      spread = null
      return
    }
    const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    if (spread !== null && spread > 0) {
      event.preventDefault()
      const { left, top } = cornerOf(element)
      zoomBy(now / spread, (a.clientX + b.clientX) / 2 - left, (a.clientY + b.clientY) / 2 - top)
    }
    spread = now
  }
  element.addEventListener('touchstart', touch, { passive: true })
  element.addEventListener('touchmove', touch, { passive: false })
  element.addEventListener('touchend', touch, { passive: true })
  return () => {
    for (const type of ['touchstart', 'touchmove', 'touchend'] as const) element.removeEventListener(type, touch)
  }
}

/** Scrolls the element by dragging with the mouse. */
export function dragToPan(element: HTMLElement): () => void {
  let start: { x: number; y: number; left: number; top: number } | null = null
  let moved = false
  const down = (event: PointerEvent): void => {
    const fits = element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight
    if (event.pointerType !== 'mouse' || event.button !== 0 || fits) return
    start = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop }
    moved = false
  }
  const move = (event: PointerEvent): void => {
    if (!start) return
    const [x, y] = [event.clientX - start.x, event.clientY - start.y]
    if (!moved && Math.max(Math.abs(x), Math.abs(y)) < CLICK) return
    moved = true
    element.scrollTo({ left: start.left - x, top: start.top - y })
  }
  const up = (): void => {
    start = null
  }
  // The click at the end of a drag must open nothing, and the browser must not drag a link.
  const click = (event: MouseEvent): void => {
    if (!moved) return
    moved = false
    event.preventDefault()
    event.stopPropagation()
  }
  const drag = (event: DragEvent): void => {
    if (start) event.preventDefault()
  }
  element.addEventListener('pointerdown', down)
  element.addEventListener('click', click, { capture: true })
  element.addEventListener('dragstart', drag)
  addEventListener('pointermove', move)
  addEventListener('pointerup', up)
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('click', click, { capture: true })
    element.removeEventListener('dragstart', drag)
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', up)
  }
}
