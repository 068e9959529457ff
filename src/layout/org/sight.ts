// What of a large chart is in sight: boxes, and lines cut to the part that is seen. All in px of the chart.
import type { Box, Link } from './chart.ts'

/** A part of the chart by its four edges, px; `right` and `bottom` are exclusive. */
export interface Sight {
  x: number
  y: number
  right: number
  bottom: number
}

/** A line goes on so far beyond what is in sight, px: what the chart glides by has a line all the way. */
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
 * @returns the line itself where it is no longer than what is in sight; null: none of it is in sight
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
