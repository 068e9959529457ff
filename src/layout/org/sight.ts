// Which boxes and lines of a large chart are visible in its frame. Lengths are px of the chart, before zooming.
import type { Box, Link } from './chart.ts'

/** The visible part of the chart by its four edges, px. */
export interface Sight {
  x: number
  y: number
  right: number
  bottom: number
}

/** Lines are drawn this far beyond the visible part, px, so that scrolling a little shows no cut end. */
const BEYOND = 200

/** Whether some of a box is in sight. */
export const meets = ({ x, y, width, height }: Box, sight: Sight): boolean =>
  x < sight.right && x + width > sight.x && y < sight.bottom && y + height > sight.y

/** Whether a point is in sight. */
export const isWithin = (x: number, y: number, sight: Sight): boolean =>
  x < sight.right && x > sight.x && y < sight.bottom && y > sight.y

const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value))

/**
 * The part of a line that is in sight. Points outside move to just beyond the edge, for a line of a whole chart is long.
 * @returns the same link if the line is not longer than the visible part is wide and high; null if no part is visible
 */
export function cutLink(link: Link, sight: Sight): Link | null {
  const { points } = link
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    const [x = 0, y = 0] = [points[i], points[i + 1]]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > sight.right || right < sight.x || top > sight.bottom || bottom < sight.y) return null
  if (right - left + bottom - top <= sight.right - sight.x + sight.bottom - sight.y) return link
  return {
    ...link,
    points: points.map((value, i) =>
      i % 2 === 0
        ? within(value, sight.x - BEYOND, sight.right + BEYOND)
        : within(value, sight.y - BEYOND, sight.bottom + BEYOND),
    ),
  }
}

/** The first box at a point, or so near to it; undefined: there is none. All in px of the chart. */
export const boxAt = (boxes: readonly Box[], x: number, y: number, reach: number): Box | undefined =>
  boxes.find(
    (one) =>
      x >= one.x - reach && x <= one.x + one.width + reach && y >= one.y - reach && y <= one.y + one.height + reach,
  )
