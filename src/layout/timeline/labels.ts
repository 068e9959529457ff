// Labels along a line: which stand where, so that none covers another, and which found no place.

export interface Label<T> {
  of: T
  /** Where it belongs, px from the left. */
  at: number
  /** px, with its padding; at most the width there is */
  width: number
}

export interface PlacedLabel<T> extends Label<T> {
  /** Left edge, px. */
  left: number
  /** Line, from 0. */
  line: number
}

/** px that must stay free between two labels */
const APART = 8

/**
 * Places labels beginning at their points, or ending there where the right has no room, or else as near as the width
 * allows; each in the first line that is free there. Labels must come in the order of their points: so the first one
 * always has a place.
 */
export function placeLabels<T>(
  labels: readonly Label<T>[],
  width: number,
  lines: number,
): { placed: PlacedLabel<T>[]; rest: Label<T>[] } {
  /** How far each line is taken. */
  const ends = Array.from({ length: lines }, () => -APART)
  const placed: PlacedLabel<T>[] = []
  const rest: Label<T>[] = []
  for (const label of labels) {
    const begins = label.at
    const finishes = label.at - label.width
    const left = begins + label.width <= width ? begins : finishes >= 0 ? finishes : width - label.width
    const line = ends.findIndex((end) => left >= end + APART)
    if (line < 0) rest.push(label)
    else {
      ends[line] = left + label.width
      placed.push({ ...label, left, line })
    }
  }
  return { placed, rest }
}
