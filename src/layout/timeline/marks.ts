// The timeline as marks: one mark for each statement where words don't fit, in one of three sizes: a glyph, a square of
// 2.8 px on a pitch of 4, a solid strip as high as its share of the largest. The number stands at each, so none is lost.
import type { Statement } from '../../model/dataset.ts'
import type { Lanes } from './lanes.ts'

/** A column narrower than this can't carry its year, px: then several years are one. */
const MIN_COLUMN = 34
/** So are they where more cells than this would be in view: each is an element, and a reader sees a table no more. */
const MAX_CELLS = 300
const BINS = [1, 2, 5, 10, 25, 50, 100]

/** Up to this many elements, two for a cell and one for a statement, each statement is a glyph that can be pointed at. */
const MAX_GLYPHS = 420
const GLYPH_PITCH = 15
export const SQUARE_PITCH = 4
/** More squares than this in a cell nobody can tell apart; higher than this, px, they push the lanes off the screen. */
const MAX_SQUARES = 250
const MAX_SQUARES_HEIGHT = 100
/** Between a column's rule and its marks, as in the style sheet, px. */
const PADDING = 6
/** The height of the fullest strip, px. */
const STRIP = 64

export type MarkSize = 'glyph' | 'square' | 'strip'

/**
 * How many years stand in one column of marks.
 * @param pitch of one year, px
 * @param frame px
 */
export function binFor(pitch: number, lanes: number, frame: number): number {
  const least = Math.max(MIN_COLUMN, (frame * lanes) / MAX_CELLS)
  return BINS.find((bin) => bin * pitch >= least) ?? Math.ceil(least / pitch)
}

export interface MarksCell {
  /** First column of the bin. */
  column: number
  matching: number
  others: number
  /** Height of the marks that match, and of all, px. */
  height: number
  full: number
}

export interface MarksLane {
  /** Index of the lane. */
  row: number
  /** Height that its fullest cell needs, in view or not, px: the lanes stay where they are while panning. */
  height: number
  cells: MarksCell[]
}

export interface MarksPlan {
  size: MarkSize
  /** Years in a column. */
  bin: number
  /** Marks in a row of a cell. */
  across: number
  /** First columns of the bins in view. */
  columns: number[]
  lanes: MarksLane[]
}

export interface MarksWindow {
  /** Width of the frame, of a year with its gutter, and of a year, px. */
  frame: number
  pitch: number
  column: number
  /** The columns in view, first and last. */
  first: number
  last: number
}

/** The overview of the columns in view. What is as large as the whole asks for, it asks for wherever the frame is. */
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

/** The statements of a cell of marks, in the order of its marks: those that match, then the others. */
export function barsOf(lanes: Lanes, row: number, column: number, bin: number): Statement[] {
  const cells = Array.from({ length: bin }, (_, i) => lanes.lanes[row]?.cells.get(column + i))
  return [...cells.flatMap((cell) => cell?.matching ?? []), ...cells.flatMap((cell) => cell?.others ?? [])]
}

/**
 * Where a cell's mark stands.
 * @param index of the mark in `barsOf`
 * @param count of the cell's marks
 * @param height of the cell's strip, px
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

/** Width of a tick, px; ticks that are nearer than that to each other are one. */
const TICK = 2

/** Ticks at points of a line, in their order, as the stretches that they cover, px. */
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
