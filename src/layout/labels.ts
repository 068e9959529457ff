// Labels along a line: which stand where, so that none covers another, and how many found no place.

export interface Label<T> {
  of: T
  /** Where it belongs, px from the left. */
  at: number
  /** px, with its padding */
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
 * Places labels to the right of their points, or to the left where the right has no room, each in the first line that is
 * free there. Labels must come in the order of their points; a label beyond the width gets no place.
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
    const sides = [label.at, label.at - label.width].filter((left) => left >= 0 && left + label.width <= width)
    const place = sides
      .flatMap((left) => ends.map((end, line) => ({ left, line, end })))
      .find(({ left, end }) => left >= end + APART)
    if (place) {
      ends[place.line] = place.left + label.width
      placed.push({ ...label, left: place.left, line: place.line })
    } else rest.push(label)
  }
  return { placed, rest }
}
