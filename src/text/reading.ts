// The text as the rules read it, and the way back to the file's own offsets. Nothing is repaired in the report: letters
// that look alike are read alike, what has no width is read over, and where a space is lost the rules see one.
import type { Span } from './span.ts'
import { gluedAt, isSyllable } from './syllable.ts'

/** A text for reading. Without anything to read over, both ways are the identity. */
export interface Reading {
  text: string
  /** Whether every offset of the reading is the same in the original. */
  isExact: boolean
  /** Where a space is missing, as places in the original: the words that stick together. */
  glued: Span[]
  /** A span of the reading, as a span of the original. */
  toOriginal(span: Span): Span
  /** A span of the original that `toOriginal` gave, as a span of the reading. */
  toReading(span: Span): Span
  /** Where an offset of the reading lies in the original; the end of the reading is the end of the original. */
  offset(at: number): number
}

// Older pages write Ð (eth, U+00D0) or Ɖ (U+0189) for Đ: another letter of that shape (docs/language.md, look-alikes).
const ALIKE: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }
const LOOK_ALIKE = /[ÐƉðɖ]/gu
// No-break, thin and ideographic spaces, tabs; separators of lines and paragraphs.
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu
const LINE = /[\v\f\u0085\u2028\u2029]/g
// Soft hyphens, zero-width spaces and joiners, marks of direction, a stray byte order mark.
const NO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

// A second blank in a row says nothing.
const FURTHER_BLANK = /(?<= ) /gu

const same = (span: Span): Span => span

/** A text for reading: look-alikes of Đ as Đ, any stretch of blanks as one space, nothing without width, lost spaces in their place. */
export function readingOf(original: string): Reading {
  const text = original
    .replace(LOOK_ALIKE, (letter) => ALIKE[letter] ?? letter)
    .replace(SPACE, ' ')
    .replace(LINE, '\n')
  const dropped = new Set([...text.matchAll(NO_WIDTH), ...text.matchAll(FURTHER_BLANK)].map(({ index }) => index))
  const lost = lostSpaces(text)
  if (dropped.size === 0 && lost.size === 0)
    return { text, isExact: true, glued: [], toOriginal: same, toReading: same, offset: (at) => at }
  let read = ''
  const origin: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (dropped.has(at)) continue
    if (lost.has(at)) {
      // The space that isn't there stands at the letter before it.
      read += ' '
      origin.push(at - 1)
    }
    read += text.charAt(at)
    origin.push(at)
  }
  // A lost space has no letter of its own: a span that begins with one begins behind the letter before it.
  const isLost = (at: number): boolean => read.charAt(at) === ' ' && text.charAt(origin[at] ?? 0) !== ' '
  const offset = (at: number): number => (isLost(at) ? (origin[at] ?? 0) + 1 : (origin[at] ?? original.length))
  /** The first place of the reading that lies at an offset of the original or behind it. */
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
    text: read,
    isExact: false,
    glued: [...lost.values()],
    toOriginal: ({ start, end }) =>
      end <= start
        ? { start: offset(start), end: offset(start) }
        : { start: offset(start), end: (origin[end - 1] ?? original.length - 1) + 1 },
    toReading: ({ start, end }) => ({ start: before(start), end: before(end) }),
    offset,
  }
}

const WORD = /[\p{L}\p{M}]{5,}/gu
// 'nhau.Công tác', 'đoàn kết,thống nhất': no abbreviation ('TS.BS', 'gov.vn', 'v.v') has two small letters before the
// stop and a capital with a small letter after it.
const STOP = /(?<=\p{Ll}{2}[.:!?])(?=\p{Lu}\p{Ll})|(?<=[\p{L}\p{N}][,;])(?=\p{L})/gu
// 'côngđoànVNPT'
const CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/gu

/** Offsets where the rules read a space that the text has lost, with the words that stick together. */
function lostSpaces(text: string): Map<number, Span> {
  const found = new Map<number, Span>()
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length
    const parts = [...word.matchAll(CAPITAL)].map(({ index }) => index)
    for (const [i, at] of parts.entries()) {
      const head = word.slice(i === 0 ? 0 : parts[i - 1], at)
      if (isSyllable(head) ? head.length > 2 : gluedAt(head) !== null) found.set(start + at, { start, end })
    }
    const [first = word.length] = parts
    const glued = gluedAt(word.slice(0, first))
    if (glued !== null) found.set(start + glued, { start, end })
  }
  for (const { index: at } of text.matchAll(STOP)) found.set(at, wordsAround(text, at))
  return found
}

/** No two words that stick together are longer, UTF-16 code units to either side; more is shown of no word. */
const LONGEST = 40

/** The two words around an offset. */
function wordsAround(text: string, at: number): Span {
  let [start, end] = [at, at]
  while (start > Math.max(0, at - LONGEST) && /\S/u.test(text.charAt(start - 1))) start -= 1
  while (end < Math.min(text.length, at + LONGEST) && /\S/u.test(text.charAt(end))) end += 1
  return { start, end }
}
