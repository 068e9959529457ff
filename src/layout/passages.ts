// Cuts a text at the edges of its marks, so that overlapping marks can be drawn.
import type { Span } from '../text/span.ts'

/** A marked span of the text, UTF-16 offsets. `id`: key of the mark, usually the id of the marked item. */
export interface Marked extends Span {
  id: string
}

/** A run of text under the same marks. `ids` names them, the longest mark first; empty for plain text. */
export interface Passage extends Span {
  ids: string[]
}

/**
 * Cuts `within` at every edge of a mark. The runs are in order and cover `within` without gaps; marks outside it are
 * ignored.
 * @param marks in any order, overlaps allowed
 */
export function cutPassages(within: Span, marks: readonly Marked[]): Passage[] {
  const inside = marks.filter((mark) => mark.start < within.end && mark.end > within.start && mark.start < mark.end)
  const edges = new Set([within.start, within.end])
  for (const { start, end } of inside) {
    edges.add(Math.max(start, within.start))
    edges.add(Math.min(end, within.end))
  }
  const sorted = [...edges].sort((a, b) => a - b)
  const passages: Passage[] = []
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const start = sorted[i] ?? within.start
    const end = sorted[i + 1] ?? within.end
    const covering = inside
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    const ids = [...new Set(covering.map(({ id }) => id))]
    passages.push({ start, end, ids })
  }
  return passages
}
