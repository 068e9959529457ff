// Squares and strips of the overview, painted on a canvas: thousands of marks for the price of one element. What they
// say stands beside them as text and links; colours come from the style sheet, so themes and forced colours hold.
import type { MarksPlan } from '../../layout/timeline/marks.ts'
import { SQUARE_PITCH } from '../../layout/timeline/marks.ts'
import { contextOf } from '../drawing/platform.ts'

/** Side of a square, px; the rest of the pitch is the gap. */
const SIDE = 3
/** How faint what doesn't match is. */
const FAINT = 0.25

export interface Painting {
  plan: MarksPlan
  /** px of each lane's foot from the top of the canvas. */
  bottoms: readonly number[]
  /** px of a column's marks from the left edge of the canvas. */
  leftOf: (column: number) => number
  /** Width of a column's marks, px. */
  width: number
  /** CSS colour of each lane. */
  colours: readonly string[]
}

/** A tile with one square in its lower left corner. */
function tile(context: CanvasRenderingContext2D, colour: string, ratio: number): CanvasPattern | string {
  const side = Math.max(1, Math.round(SQUARE_PITCH * ratio))
  const canvas = context.canvas.ownerDocument.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const tileContext = contextOf(canvas)
  if (!tileContext) return colour
  const filled = Math.max(1, Math.round(SIDE * ratio))
  tileContext.fillStyle = colour
  tileContext.fillRect(0, side - filled, filled, filled)
  return context.createPattern(canvas, 'repeat') ?? colour
}

/** Fills rows of squares from below: whole rows, then the rest of one. */
function fillSquares(context: CanvasRenderingContext2D, count: number, across: number, ratio: number): void {
  const side = Math.max(1, Math.round(SQUARE_PITCH * ratio))
  const rows = Math.floor(count / across)
  context.fillRect(0, -rows * side, across * side, rows * side)
  context.fillRect(0, -(rows + 1) * side, (count % across) * side, side)
}

/** Paints the overview's marks. The canvas has `ratio` pixels for each CSS px. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  { plan, bottoms, leftOf, width, colours }: Painting,
  ratio: number,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  for (const { row, cells } of plan.lanes) {
    const colour = colours[row] ?? 'currentColor'
    context.fillStyle = plan.size === 'square' ? tile(context, colour, ratio) : colour
    for (const { column, matching, others, height, full } of cells) {
      // On whole pixels: squares stay sharp.
      context.setTransform(1, 0, 0, 1, Math.round(leftOf(column) * ratio), Math.round((bottoms[row] ?? 0) * ratio))
      const parts: [alpha: number, count: number, high: number][] = [
        [FAINT, others === 0 ? 0 : matching + others, full],
        [1, matching, height],
      ]
      for (const [alpha, count, high] of parts) {
        if (count === 0) continue
        context.globalAlpha = alpha
        if (plan.size === 'square') fillSquares(context, count, plan.across, ratio)
        else context.fillRect(0, -high * ratio, width * ratio, high * ratio)
      }
    }
  }
  context.globalAlpha = 1
}
