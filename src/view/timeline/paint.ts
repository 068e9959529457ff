// Paints the overview's squares and strips on a canvas: thousands of marks at the cost of one element. Text and links
// next to the canvas have the same information. Colours come from the style sheet, so that themes and forced colours
// work.
import type { MarksPlan } from '../../layout/timeline/marks.ts'
import { SQUARE_PITCH } from '../../layout/timeline/marks.ts'
import { contextOf } from '../drawing/platform.ts'

/** Side of a square, px; the rest of the pitch is the gap. */
const SIDE = 3
/** Opacity of marks that don't match the filter. */
const FAINT = 0.25

/** What to paint. */
export interface Painting {
  plan: MarksPlan
  /** Bottom of each lane, px from the top of the canvas. */
  bottoms: readonly number[]
  /** Left edge of a column's marks, px from the left edge of the canvas. */
  leftOf: (column: number) => number
  /** Width of a column's marks, px. */
  width: number
  /** CSS colour of each lane. */
  colours: readonly string[]
}

/** A repeating tile with one square in its lower left corner; the plain colour if the browser can't make one. */
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

/** Fills whole rows of squares from the bottom, then the remaining squares. */
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
      // Whole pixels keep the squares sharp.
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
