// Which boxes and lines of a large chart are in its frame. Lengths in px of the chart, before zooming.
import type { Box, Link } from './chart.ts'

/** The visible part of the chart by its four edges, px. */
export interface Viewport {
  x: number
  y: number
  right: number
  bottom: number
}

/** Lines are drawn this far beyond the visible part, px, so that scrolling a little shows no cut end. */
const BEYOND = 200

/** Whether some of a box is in the viewport. */
export const isBoxIn = ({ x, y, width, height }: Box, viewport: Viewport): boolean =>
  x < viewport.right && x + width > viewport.x && y < viewport.bottom && y + height > viewport.y

/** Whether a point is in the viewport. */
export const isPointIn = (x: number, y: number, viewport: Viewport): boolean =>
  x < viewport.right && x > viewport.x && y < viewport.bottom && y > viewport.y

const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value))

/**
 * Clips a line to the viewport: its points outside move to just beyond the edge, because long lines are slow to draw.
 * @returns the same link if the line is short; null if no part of it is visible
 */
export function cutLink(link: Link, viewport: Viewport): Link | null {
  const { points } = link
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    const [x = 0, y = 0] = [points[i], points[i + 1]]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > viewport.right || right < viewport.x || top > viewport.bottom || bottom < viewport.y) return null
  if (right - left + bottom - top <= viewport.right - viewport.x + viewport.bottom - viewport.y) return link
  return {
    ...link,
    points: points.map((value, i) =>
      i % 2 === 0
        ? within(value, viewport.x - BEYOND, viewport.right + BEYOND)
        : within(value, viewport.y - BEYOND, viewport.bottom + BEYOND),
    ),
  }
}

/** The first box within `reach` of a point, px of the chart; undefined: there is none. */
export const boxAt = (boxes: readonly Box[], x: number, y: number, reach: number): Box | undefined =>
  boxes.find(
    (one) =>
      x >= one.x - reach && x <= one.x + one.width + reach && y >= one.y - reach && y <= one.y + one.height + reach,
  )
