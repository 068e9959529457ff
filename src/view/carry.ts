// Carrying items over from one form of the timeline to another: each starts where it was and glides to where it is now,
// so that the eye can follow it. Transforms and opacity only: nothing is laid out again for it.

/** ms */
const DURATION = 170
/** More than this the eye can't follow, and a slow machine can't move. */
const MOST = 120

interface Place {
  x: number
  y: number
}

const placeOf = (element: Element): Place => {
  const { left, top } = element.getBoundingClientRect()
  return { x: left, y: top }
}

const calm = (): boolean => typeof matchMedia === 'undefined' || matchMedia('(prefers-reduced-motion: reduce)').matches

/** Where each item is, and where each cell is: the items that had no element of their own come from their cell. */
function placesIn(frame: Element): { items: Map<string, Place>; cells: Map<string, Place> } {
  const items = new Map<string, Place>()
  for (const element of [...frame.querySelectorAll('[data-id]')].slice(0, MOST * 2))
    items.set(element.getAttribute('data-id') ?? '', placeOf(element))
  const cells = new Map<string, Place>()
  for (const element of frame.querySelectorAll('[data-cell]'))
    cells.set(element.getAttribute('data-cell') ?? '', placeOf(element))
  return { items, cells }
}

/**
 * Remembers where everything in a frame is. Call before the change; the function that comes back, after it, moves each
 * item from there to its new place. Does nothing where motion is not wanted or not known.
 */
export function carryOver(frame: HTMLElement): (() => void) | undefined {
  if (calm() || typeof frame.animate !== 'function') return undefined
  const before = placesIn(frame)
  const { width, height } = frame.getBoundingClientRect()
  return () => {
    const targets = [...frame.querySelectorAll<HTMLElement>('[data-id]')].slice(0, MOST)
    const moves = targets.map((element) => {
      const cell = element.closest('[data-cell]')?.getAttribute('data-cell') ?? ''
      const from = before.items.get(element.getAttribute('data-id') ?? '') ?? before.cells.get(cell)
      const to = placeOf(element)
      return { element, x: from ? from.x - to.x : 0, y: from ? from.y - to.y : 0 }
    })
    for (const { element, x, y } of moves) {
      // From far outside the frame it would only flash by.
      const near = Math.abs(x) < width && Math.abs(y) < Math.max(height, 900)
      element.animate(
        [
          { transform: near ? `translate(${x}px, ${y}px)` : 'none', opacity: 0.2 },
          { transform: 'none', opacity: 1 },
        ],
        { duration: DURATION, easing: 'ease-out' },
      )
    }
  }
}
