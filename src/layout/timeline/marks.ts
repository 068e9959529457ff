// Lays out the overview, where statements are marks because their words don't fit. Marks have one of three sizes:
// glyphs, squares on a pitch of 4 px, or one strip for each cell, as high as its share of the fullest cell. Every cell
// shows its number of statements.
import type { Statement } from '../../model/dataset.ts'
import type { Lanes } from './lanes.ts'

/** Least width of a column that can show its year, px: years narrower than this share a column. */
const MIN_COLUMN = 34
/** Years also share columns where more cells than this would be visible: each is a page element. */
const MAX_CELLS = 300
const BINS = [1, 2, 5, 10, 25, 50, 100]

/** Up to this many page elements (two for a cell, one for a statement) each statement is a glyph with its own link. */
const MAX_GLYPHS = 420
const GLYPH_PITCH = 15
/** Distance between the left edges of two squares, px. */
export const SQUARE_PITCH = 4
/**
 * A cell with more squares than this, or with squares higher than this in all (px), becomes a strip, because nobody
 * could count the squares, or the cell would be too high for the screen.
 */
const MAX_SQUARES = 250
const MAX_SQUARES_HEIGHT = 100
/** Gap between a column's rule and its marks, as in the style sheet, px. */
const PADDING = 6
/** The height of the fullest strip, px. */
const STRIP = 64

/** How marks are drawn. */
export type MarkSize = 'glyph' | 'square' | 'strip'

/**
 * How many years share one column of marks.
 * @param pitch distance from one year to the next, px
 * @param lanes number of lanes
 * @param frame width of the frame, px
 */
export function binFor(pitch: number, lanes: number, frame: number): number {
  const least = Math.max(MIN_COLUMN, (frame * lanes) / MAX_CELLS)
  return BINS.find((bin) => bin * pitch >= least) ?? Math.ceil(least / pitch)
}

/** One lane in one column of marks. */
export interface MarksCell {
  /** Column of its first year. */
  column: number
  matching: number
  others: number
  /** Height of the matching marks and of all marks, px. */
  height: number
  full: number
}

/** A row of the overview. */
export interface MarksLane {
  /** Index of the lane. */
  row: number
  /** Height of its fullest cell, visible or not, px: so lanes don't move while panning. */
  height: number
  cells: MarksCell[]
}

/** The visible part of the overview. */
export interface MarksPlan {
  size: MarkSize
  /** Years that share a column. */
  bin: number
  /** Marks in a row of a cell. */
  across: number
  /** Column of the first year of each visible bin. */
  columns: number[]
  lanes: MarksLane[]
}

/** What of the timeline is visible. */
export interface MarksWindow {
  /** Width of the frame, of a year with its gutter, and of a year without, px. */
  frame: number
  pitch: number
  column: number
  /** The first and the last visible column. */
  first: number
  last: number
}

/**
 * Lays out the visible columns of the overview. Mark size and lane heights depend on all columns, so panning changes
 * neither.
 */
export function layoutMarks(lanes: Lanes, { frame, pitch, column, first, last }: MarksWindow): MarksPlan {
  const bin = binFor(pitch, lanes.lanes.length, frame)
  const width = Math.floor((bin - 1) * pitch + column)
  const starts = Array.from({ length: Math.ceil(lanes.years.length / bin) }, (_, index) => index * bin)
  const counts = lanes.lanes.map(({ cells }) =>
    starts.map((start) => {
      let [matching, others] = [0, 0]
      for (let one = start; one < start + bin; one += 1) {
        matching += cells.get(one)?.matching.length ?? 0
        others += cells.get(one)?.others.length ?? 0
      }
      return { matching, others }
    }),
  )
  const most = Math.max(1, ...counts.flat().map(({ matching, others }) => matching + others))
  const acrossOf = (step: number): number => Math.max(1, Math.floor((width - PADDING) / step))
  const size: MarkSize =
    lanes.matching + lanes.others + 2 * counts.flat().filter(({ matching, others }) => matching + others > 0).length <=
    MAX_GLYPHS
      ? 'glyph'
      : most <= MAX_SQUARES && Math.ceil(most / acrossOf(SQUARE_PITCH)) * SQUARE_PITCH <= MAX_SQUARES_HEIGHT
        ? 'square'
        : 'strip'
  const step = size === 'glyph' ? GLYPH_PITCH : SQUARE_PITCH
  const across = acrossOf(step)
  const heightOf = (count: number): number =>
    count === 0
      ? 0
      : size === 'strip'
        ? Math.max(1, Math.round((STRIP * count) / most))
        : Math.ceil(count / across) * step
  return {
    size,
    bin,
    across,
    columns: starts.filter((start) => start + bin > first && start <= last),
    lanes: counts.map((list, row) => ({
      row,
      height: Math.max(step, ...list.map(({ matching, others }) => heightOf(matching + others))),
      cells: list.flatMap(({ matching, others }, index): MarksCell[] => {
        const start = starts[index] ?? 0
        if (matching + others === 0 || start + bin <= first || start > last) return []
        return [{ column: start, matching, others, height: heightOf(matching), full: heightOf(matching + others) }]
      }),
    })),
  }
}

/** The statements of a cell in the order of its marks: those that match the filter, then the others. */
export function barsOf(lanes: Lanes, row: number, column: number, bin: number): Statement[] {
  const cells = Array.from({ length: bin }, (_, i) => lanes.lanes[row]?.cells.get(column + i))
  return [...cells.flatMap((cell) => cell?.matching ?? []), ...cells.flatMap((cell) => cell?.others ?? [])]
}

/**
 * The position of a mark in its cell.
 * @param index of the mark in `barsOf`
 * @param count number of the cell's marks
 * @param height height of the cell's strip, px
 * @returns px from the left and from the bottom of the cell's marks
 */
export function placeOfMark(plan: MarksPlan, index: number, count: number, height: number): { x: number; y: number } {
  if (plan.size === 'strip') return { x: 0, y: (height * index) / count }
  const step = plan.size === 'glyph' ? GLYPH_PITCH : SQUARE_PITCH
  return { x: (index % plan.across) * step, y: Math.floor(index / plan.across) * step }
}

/**
 * The square at a point of a cell.
 * @param x px from the left of the cell's marks
 * @param y px from their bottom, upwards
 * @returns an index in `barsOf`, perhaps beyond its end; null: no square can be there
 */
export function squareAt(plan: MarksPlan, x: number, y: number): number | null {
  const [column, line] = [Math.floor(x / SQUARE_PITCH), Math.floor(y / SQUARE_PITCH)]
  return column >= 0 && column < plan.across && line >= 0 ? line * plan.across + column : null
}

/** Width of a tick, px; ticks with a smaller gap between them are joined. */
const TICK = 2

/** Ticks at points of a line, px, joined where they touch. @param points in ascending order */
export function joinTicks(points: readonly number[]): [from: number, to: number][] {
  const joined: [from: number, to: number][] = []
  for (const point of points) {
    const from = Math.round(point) - TICK / 2
    const last = joined.at(-1)
    if (last && from - last[1] < TICK) last[1] = Math.max(last[1], from + TICK)
    else joined.push([from, from + TICK])
  }
  return joined
}
