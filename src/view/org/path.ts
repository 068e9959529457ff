// Draws the org chart's lines as SVG paths.

/** Radius of rounded corners, px. */
const ROUND = 4

/**
 * SVG path data with rounded corners for a line of horizontal and vertical parts.
 * @param points x1, y1, x2, y2 …, px
 */
export function pathOf(points: readonly number[]): string {
  let path = `M${points[0] ?? 0},${points[1] ?? 0}`
  for (let i = 2; i < points.length; i += 2) {
    const [px = 0, py = 0, x = 0, y = 0, nx, ny] = points.slice(i - 2, i + 4)
    if (nx === undefined || ny === undefined) {
      path += `L${x},${y}`
      continue
    }
    const before = Math.min(ROUND, Math.hypot(x - px, y - py) / 2)
    const after = Math.min(ROUND, Math.hypot(nx - x, ny - y) / 2)
    const r = Math.min(before, after)
    path += `L${x - Math.sign(x - px) * r},${y - Math.sign(y - py) * r}Q${x},${y} ${x + Math.sign(nx - x) * r},${y + Math.sign(ny - y) * r}`
  }
  return path
}
