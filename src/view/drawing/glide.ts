// Animates a change of layout: each cell glides from its old place to the new one, so that the eye can follow. Cells
// rather than items, because each animated element becomes a compositing layer.

import { tick } from 'svelte'
import { mediaQuery } from './platform.ts'

/** Duration of the animation, ms. */
const DURATION = 170
/** Most cells that are animated: the eye can't follow more, and slow machines stutter. */
const MOST = 40

interface Place {
  x: number
  y: number
}

const placeOf = (element: Element): Place => {
  const { left, top } = element.getBoundingClientRect()
  return { x: left, y: top }
}

// If the preference is unknown, nothing is animated.
const prefersReducedMotion = (): boolean => mediaQuery('(prefers-reduced-motion: reduce)')?.matches ?? true

const cellsIn = (frame: Element): HTMLElement[] =>
  [...frame.querySelectorAll<HTMLElement>('[data-cell]')].slice(0, MOST)

/**
 * Remembers the places of the cells in a frame. Call before the change.
 * @returns starts the animation; call after the change. undefined if the reader prefers reduced motion
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
      // A cell from far outside the frame only fades in.
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
 * Makes a function that animates the cells of one frame; call that before each change. The change from the assumed to
 * the measured width is not animated, because it happens before the first paint.
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
