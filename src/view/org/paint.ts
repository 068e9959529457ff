// Paints the overview of a chart with thousands of boxes: its visible lines and boxes, in the style sheet's colours.
import type { Box, OrgChartLayout } from '../../layout/org/chart.ts'

/** What to paint. */
export interface ChartPainting {
  layout: OrgChartLayout
  marked: readonly Box[]
  colours: { box: string; edge: string; line: string; marked: string; words: string }
  /** px on the screen for each px of the chart, and position of the chart's corner on the canvas, px. */
  scale: number
  x: number
  y: number
  /** Canvas pixels for each px on the screen. */
  ratio: number
  /** Id of the body under the pointer; null: none. */
  pointed: string | null
}

/** Least size of a box, canvas pixels, so that it is visible. */
const LEAST = 1.5

/** Clears the canvas and paints the chart. */
export function paintChart(context: CanvasRenderingContext2D, painting: ChartPainting): void {
  const { layout, marked, colours, scale, x, y, ratio, pointed } = painting
  const { width, height } = context.canvas
  const k = scale * ratio
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  const [dx, dy] = [x * ratio, y * ratio]

  context.strokeStyle = colours.line
  context.lineWidth = Math.max(0.5, Math.min(1.2, k * 1.6))
  context.beginPath()
  for (const { points } of layout.links) {
    const [x0 = 0, y0 = 0] = points
    const [x1 = 0, y1 = 0] = points.slice(-2)
    // Lines outside the canvas.
    if (Math.max(y0, y1) * k + dy < 0 || Math.min(y0, y1) * k + dy > height) continue
    if (Math.max(x0, x1) * k + dx < 0 || Math.min(x0, x1) * k + dx > width) continue
    for (let i = 0; i < points.length; i += 2) {
      const [px, py] = [(points[i] ?? 0) * k + dx, (points[i + 1] ?? 0) * k + dy]
      if (i === 0) context.moveTo(px, py)
      else context.lineTo(px, py)
    }
  }
  context.stroke()

  const rect = (box: Box): [number, number, number, number] => [
    box.x * k + dx,
    box.y * k + dy,
    Math.max(LEAST, box.width * k),
    Math.max(LEAST, box.height * k),
  ]
  const inSight = (box: Box): boolean => {
    const [left, top, wide, high] = rect(box)
    return left < width && left + wide > 0 && top < height && top + high > 0
  }
  context.fillStyle = colours.edge
  for (const box of layout.boxes) if (inSight(box)) context.fillRect(...rect(box))
  // Large enough boxes have a border.
  if (k * 60 > 8) {
    context.fillStyle = colours.box
    for (const box of layout.boxes)
      if (inSight(box)) {
        const [left, top, wide, high] = rect(box)
        context.fillRect(left + 1, top + 1, wide - 2, high - 2)
      }
  }
  context.fillStyle = colours.marked
  for (const box of marked) if (inSight(box)) context.fillRect(...rect(box))
  const at = pointed === null ? undefined : layout.byId.get(pointed)
  if (at) {
    const [left, top, wide, high] = rect(at)
    context.strokeStyle = colours.words
    context.lineWidth = 2 * ratio
    context.strokeRect(left - 2, top - 2, wide + 4, high + 4)
  }
}
