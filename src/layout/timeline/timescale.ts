// Time as columns: a column is a year, and New Year is the gutter between two columns. A position is a column's index
// plus the share of its year that has passed: 1.2315 is 26 March of the second year shown. The plane holds all columns
// side by side at one pitch; the frame is the window on it. All lengths in px.

/** Widest gutter. */
const GUTTER = 48
/** From this column width on, the gutter has its full width; below, it narrows. */
const ROOMY = 300
/** The gutter of narrow columns: its share of the pitch, and its limit. */
const NARROW = { share: 0.14, most: 10 }

/** At the largest pitch a year is this many frames wide, so a month fills the frame. */
const NEAREST = 12

/** The plane at one pitch. */
export interface Scale {
  /** Number of columns. */
  columns: number
  /** Distance from one column's left edge to the next one's. */
  pitch: number
  gutter: number
  /** Width of a column. */
  column: number
  /** Width of the plane. */
  width: number
}

/** The gutter at a pitch. It grows continuously, so that nothing jumps while zooming. */
export function gutterOf(pitch: number): number {
  const narrow = Math.min(NARROW.most, pitch * NARROW.share)
  const from = ROOMY - 50
  const grown = Math.min(1, Math.max(0, (pitch - from) / (ROOMY + GUTTER - from)))
  return narrow + (GUTTER - narrow) * grown
}

/** From this pitch on, lengths are whole px: browsers redraw text at fractional positions for each frame. */
const WHOLE = 200

/** The scale at a pitch, px. There is no gutter after the last column. */
export function scaleOf(columns: number, wanted: number): Scale {
  const round = (length: number): number => (wanted < WHOLE ? length : Math.round(length))
  const pitch = round(wanted)
  const gutter = columns > 1 ? round(gutterOf(wanted)) : 0
  return { columns, pitch, gutter, column: pitch - gutter, width: Math.max(0, columns * pitch - gutter) }
}

/** The pitch at which the range between two positions is as wide as the frame, px. */
export function pitchFor(from: number, to: number, columns: number, frame: number): number {
  // The width grows with the pitch, so bisection finds the answer.
  let low = 0
  let high = (frame + GUTTER) / Math.max(1e-6, to - from) + GUTTER
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2
    const scale = scaleOf(columns, middle)
    if (xOf(to, scale) - xOf(from, scale) < frame) low = middle
    else high = middle
  }
  return high
}

/** The largest pitch: a month fills the frame. */
export const nearestPitch = (frame: number): number => frame * NEAREST

/** The number in a range that is nearest to a value. */
export const clamp = (value: number, [min, max]: readonly [number, number]): number =>
  Math.min(max, Math.max(min, value))

/** x of a position on the plane, px. */
export function xOf(position: number, { columns, pitch, column }: Scale): number {
  const index = Math.min(Math.max(0, columns - 1), Math.max(0, Math.floor(position)))
  return index * pitch + (position - index) * column
}

/** The position at x on the plane; in a gutter it is New Year. */
export function positionAt(x: number, { columns, pitch, column }: Scale): number {
  const index = Math.min(Math.max(0, columns - 1), Math.max(0, Math.floor(x / pitch)))
  return index + Math.min(1, Math.max(0, (x - index * pitch) / column))
}

/** The least and the largest scroll position of the plane in a frame, px. */
export const scrollRange = (frame: number, scale: Scale): [min: number, max: number] => [
  0,
  Math.max(0, scale.width - frame),
]

/**
 * The scroll position, px, that puts a position under a point of the frame, within the range of scrolling.
 * @param point px from the frame's left edge
 */
export const scrollTo = (position: number, point: number, frame: number, scale: Scale): number =>
  clamp(Math.round(xOf(position, scale) - point), scrollRange(frame, scale))

/** The first and the last column that a frame shows at a scroll position, px. */
export function columnsIn(
  scroll: number,
  frame: number,
  { columns, pitch, column }: Scale,
): [first: number, last: number] {
  const at = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor(x / pitch)))
  const first = at(scroll)
  // A column is not visible if only its gutter is in the frame.
  const shown = first * pitch + column > scroll ? first : Math.min(columns - 1, first + 1)
  return [shown, Math.max(shown, at(scroll + frame - 1))]
}

/** Most columns that a frame can show at once, at any scroll position. */
export const columnsAcross = (frame: number, { columns, pitch, column }: Scale): number =>
  Math.min(columns, Math.ceil((frame + column) / pitch))
