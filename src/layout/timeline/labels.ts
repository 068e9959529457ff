// Places labels along an axis so that none covers another.

/** A label to place. */
export interface Label<T> {
  /** The thing that the label names. */
  of: T
  /** The point that it labels, px from the left. */
  at: number
  /** px, with its padding; at most the width of the axis */
  width: number
}

/** A label with its place. */
export interface PlacedLabel<T> extends Label<T> {
  /** Left edge, px. */
  left: number
  /** Index of its line. */
  line: number
}

/** Least gap between two labels of a line, px. */
const APART = 8

/**
 * Places each label in the first line that is free there: to the right of its point, else to the left, else at the
 * right end of the axis.
 * @param labels in the order of their points; the first one always gets a place
 * @param width width of the axis, px
 * @param lines number of lines
 * @returns the placed labels, and those for which no line is free
 */
export function placeLabels<T>(
  labels: readonly Label<T>[],
  width: number,
  lines: number,
): { placed: PlacedLabel<T>[]; unplaced: Label<T>[] } {
  /** Right end of the last label of each line, px. */
  const ends = Array.from({ length: lines }, () => -APART)
  const placed: PlacedLabel<T>[] = []
  const unplaced: Label<T>[] = []
  for (const label of labels) {
    const begins = label.at
    const finishes = label.at - label.width
    const left = begins + label.width <= width ? begins : finishes >= 0 ? finishes : width - label.width
    const line = ends.findIndex((end) => left >= end + APART)
    if (line < 0) unplaced.push(label)
    else {
      ends[line] = left + label.width
      placed.push({ ...label, left, line })
    }
  }
  return { placed, unplaced }
}
