// Time as columns: a column is a year, New Year a gutter between two of them. A position is a column's index and the share
// of its year that has passed: 1.2315 is 26 March of the second year shown. The plane holds all columns side by side at
// one pitch; the frame is the window on it. All lengths in px.

/** Widest break at New Year. */
const GUTTER = 48
/** A column has its whole gutter from this width on; below, the break closes. */
const ROOMY = 300
/** The gutter of a narrow column, as a share of the pitch, and at most. */
const NARROW = { share: 0.14, most: 10 }

/** At the nearest, this many frames hold a year: one month fills the frame. */
const NEAREST = 12

export interface Scale {
  /** How many columns there are. */
  columns: number
  /** From one column's left edge to the next one's. */
  pitch: number
  gutter: number
  /** Width of a column. */
  column: number
  /** Width of the plane. */
  width: number
}

/** The break at New Year at a pitch: it grows steadily, so that nothing jumps while zooming. */
export function gutterOf(pitch: number): number {
  const narrow = Math.min(NARROW.most, pitch * NARROW.share)
  const from = ROOMY - 50
  const grown = Math.min(1, Math.max(0, (pitch - from) / (ROOMY + GUTTER - from)))
  return narrow + (GUTTER - narrow) * grown
}

/** From this pitch on all lengths are whole px: words that stand between two pixels are drawn anew for each frame. */
const WHOLE = 200

/** The scale at a pitch. There is no gutter after the last column. */
export function scaleOf(columns: number, wanted: number): Scale {
  const round = (length: number): number => (wanted < WHOLE ? length : Math.round(length))
  const pitch = round(wanted)
  const gutter = columns > 1 ? round(gutterOf(wanted)) : 0
  return { columns, pitch, gutter, column: pitch - gutter, width: Math.max(0, columns * pitch - gutter) }
}

/** The pitch at which the stretch between two positions is as wide as the frame, px. */
export function pitchFor(from: number, to: number, columns: number, frame: number): number {
  // The stretch grows with the pitch: halve the range in which the answer lies.
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

/** The nearest that a reader may come: a month fills the frame. */
export const nearestPitch = (frame: number): number => frame * NEAREST

export const clamp = (value: number, [min, max]: readonly [number, number]): number =>
  Math.min(max, Math.max(min, value))

/** Where a position lies on the plane. */
export function xOf(position: number, { columns, pitch, column }: Scale): number {
  const index = Math.min(Math.max(0, columns - 1), Math.max(0, Math.floor(position)))
  return index * pitch + (position - index) * column
}

/** The position at a point of the plane; a point in a gutter belongs to New Year. */
export function positionAt(x: number, { columns, pitch, column }: Scale): number {
  const index = Math.min(Math.max(0, columns - 1), Math.max(0, Math.floor(x / pitch)))
  return index + Math.min(1, Math.max(0, (x - index * pitch) / column))
}

/** How far the plane can be scrolled in a frame, px. */
export const scrollRange = (frame: number, scale: Scale): [min: number, max: number] => [
  0,
  Math.max(0, scale.width - frame),
]

/**
 * How far to scroll so that a position lies under a point of the frame, as far as the plane goes.
 * @param point px from the frame's left edge
 */
export const scrollTo = (position: number, point: number, frame: number, scale: Scale): number =>
  clamp(Math.round(xOf(position, scale) - point), scrollRange(frame, scale))

/** The columns that a frame shows, first and last, at a scroll. */
export function columnsIn(
  scroll: number,
  frame: number,
  { columns, pitch, column }: Scale,
): [first: number, last: number] {
  const at = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor(x / pitch)))
  const first = at(scroll)
  // A column of which only the gutter is in the frame isn't.
  const shown = first * pitch + column > scroll ? first : Math.min(columns - 1, first + 1)
  return [shown, Math.max(shown, at(scroll + frame - 1))]
}

/** How many columns a frame can show at once at this pitch, wherever it is. */
export const columnsAcross = (frame: number, { columns, pitch, column }: Scale): number =>
  Math.min(columns, Math.ceil((frame + column) / pitch))
