// The text as the rules read it, and the way back to the file's own offsets. Nothing is repaired: letters that look alike
// are read alike, and what has no width is read over.
import type { Span } from './span.ts'

/** A text for reading. Without anything to read over, both ways are the identity. */
export interface Reading {
  text: string
  /** A span of the reading, as a span of the original. */
  toOriginal(span: Span): Span
  /** A span of the original that `toOriginal` gave, as a span of the reading. */
  toReading(span: Span): Span
  /** Where an offset of the reading lies in the original; the end of the reading is the end of the original. */
  offset(at: number): number
}

// Older pages write Ð (eth, U+00D0) or Ɖ (U+0189) for Đ: the same shape, another letter (vietnamese.md, encoding).
const ALIKE: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }
const LOOK_ALIKE = /[ÐƉðɖ]/gu
// No-break, thin and ideographic spaces, tabs; separators of lines and paragraphs.
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu
const LINE = /[\u000B\u000C\u0085\u2028\u2029]/gu
// Soft hyphens, zero-width spaces and joiners, marks of direction, a stray byte order mark.
const NO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u

const same = (span: Span): Span => span

/** A text for reading: look-alikes of Đ as Đ, any blank as a space, nothing without width. One code unit stays one. */
export function readingOf(original: string): Reading {
  const text = original
    .replace(LOOK_ALIKE, (letter) => ALIKE[letter] ?? letter)
    .replace(SPACE, ' ')
    .replace(LINE, '\n')
  if (!NO_WIDTH.test(text)) return { text, toOriginal: same, toReading: same, offset: (at) => at }
  let kept = ''
  const origin: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at)
    if (NO_WIDTH.test(unit)) continue
    kept += unit
    origin.push(at)
  }
  const offset = (at: number): number => origin[at] ?? original.length
  /** How many kept code units stand before an offset of the original. */
  const before = (at: number): number => {
    let [low, high] = [0, origin.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((origin[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    text: kept,
    toOriginal: ({ start, end }) =>
      end <= start ? { start: offset(start), end: offset(start) } : { start: offset(start), end: offset(end - 1) + 1 },
    toReading: ({ start, end }) => ({ start: before(start), end: before(end) }),
    offset,
  }
}
