// Carrying cells over from one form of the timeline to another: each starts where it was and glides to where it is now, so
// that the eye can follow what is in it. Cells, not items: each thing that glides is a layer of its own while it does.

import { tick } from 'svelte'
import { mediaQuery } from './platform.ts'

/** ms */
const DURATION = 170
/** More than this the eye can't follow, and a slow machine can't move. */
const MOST = 40

interface Place {
  x: number
  y: number
}

const placeOf = (element: Element): Place => {
  const { left, top } = element.getBoundingClientRect()
  return { x: left, y: top }
}

// Where it isn't known what the reader wants, nothing moves.
const prefersReducedMotion = (): boolean => mediaQuery('(prefers-reduced-motion: reduce)')?.matches ?? true

const cellsIn = (frame: Element): HTMLElement[] =>
  [...frame.querySelectorAll<HTMLElement>('[data-cell]')].slice(0, MOST)

/**
 * Remembers where the cells in a frame are. Call before the change; the function that comes back, after it, moves each
 * cell from there to its new place. Does nothing where motion is not wanted or not known.
 */
function rememberCells(frame: HTMLElement): (() => void) | undefined {
  if (prefersReducedMotion() || typeof frame.animate !== 'function') return undefined
  const before = new Map(cellsIn(frame).map((cell) => [cell.dataset['cell'], placeOf(cell)]))
  const { width, height } = frame.getBoundingClientRect()
  return () => {
    const moves = cellsIn(frame).map((cell) => {
      const from = before.get(cell.dataset['cell'])
      const to = placeOf(cell)
      return { cell, x: from ? from.x - to.x : 0, y: from ? from.y - to.y : 0 }
    })
    for (const { cell, x, y } of moves) {
      // From far outside the frame it would only flash by.
      const isNear = Math.abs(x) < width && Math.abs(y) < Math.max(height, 900)
      cell.animate(
        [
          { transform: isNear ? `translate(${x}px, ${y}px)` : 'none', opacity: 0.2 },
          { transform: 'none', opacity: 1 },
        ],
        { duration: DURATION, easing: 'ease-out' },
      )
    }
  }
}

/**
 * For one frame: carries its cells over at each change, called before it. Not from the width that was guessed to the
 * measured one: nobody has seen that, and the page would open half faded.
 */
export function createGlide(): (frame: HTMLElement | undefined, isMeasured: boolean, isWanted?: boolean) => void {
  let wasMeasured = false
  return (frame, isMeasured, isWanted = true) => {
    const isFirst = !wasMeasured
    wasMeasured = isMeasured
    const play = isFirst || !isWanted || !frame ? undefined : rememberCells(frame)
    if (play) void tick().then(play)
  }
}
