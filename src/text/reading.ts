// The reading copy: the text that the rules match, with a map back to the report's own offsets. The report itself is
// never repaired. In the copy, look-alikes of Đ are Đ, zero-width characters are gone, lost spaces are restored, and lines
// that were broken at a width are joined.
import type { Span } from './span.ts'
import { gluedAt, isSyllable } from './syllable.ts'
import { joinLines, wrappedAt } from './wrapped.ts'

/** A reading copy and its map. If nothing had to be changed in length, all mappings are the identity. */
export interface Reading {
  text: string
  /** Whether every offset is the same in the copy and in the original. */
  isExact: boolean
  /** The glued words around each lost space, as spans of the original: 'thammưu'. */
  glued: Span[]
  /** Offsets of the original's line feeds that stand inside a sentence; they are spaces in the copy. */
  joined: readonly number[]
  /** Maps a span of the copy to the original. */
  toOriginal(span: Span): Span
  /** Maps a span that `toOriginal` returned back to the copy. */
  toReading(span: Span): Span
  /** Maps an offset of the copy to the original; the end maps to the end. */
  offset(at: number): number
}

// Older pages write Ð (eth, U+00D0) or Ɖ (U+0189), which look like Đ (docs/language.md, look-alikes).
const ALIKE: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }
const LOOK_ALIKE = /[ÐƉðɖ]/gu
// Tabs and no-break, thin and ideographic spaces; below, separators of lines and paragraphs.
const SPACE = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu
const LINE = /[\v\f\u0085\u2028\u2029]/g
// Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks inside the text.
const NO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

// The stop of 'TP.' (city) and 'TX.' (town) before a name: 'UBND TP.Hồ Chí Minh', 'TP. Huế, …', but not 'toàn TP. Năm
// 2018 …', which ends a sentence (docs/language.md, abbreviations).
const PLACE_STOP = /(?<=(?:^|[\s(,–-])T[PpXx])\.(?= ?(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+(?: \p{Lu}|[,;.:)–-]| [–-]|$)))/gmu

// Every blank after the first of a run.
const FURTHER_BLANK = /(?<= ) /gu

const same = (span: Span): Span => span

/**
 * Makes the reading copy of a report: look-alikes of Đ become Đ, the stop of 'TP.' becomes a space, each run of
 * blanks becomes one space, zero-width characters are dropped, lost spaces are inserted, and line feeds inside a
 * sentence (`wrappedAt`) become spaces.
 */
export function readingOf(original: string): Reading {
  const inLines = original
    .replace(LOOK_ALIKE, (letter) => ALIKE[letter] ?? letter)
    .replace(SPACE, ' ')
    .replace(LINE, '\n')
    .replace(PLACE_STOP, ' ')
  const joined = wrappedAt(inLines)
  const text = joinLines(inLines, joined)
  const dropped = new Set([...text.matchAll(NO_WIDTH), ...text.matchAll(FURTHER_BLANK)].map(({ index }) => index))
  const lost = lostSpaces(text)
  if (dropped.size === 0 && lost.size === 0)
    return { text, isExact: true, glued: [], joined, toOriginal: same, toReading: same, offset: (at) => at }
  let read = ''
  const origin: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (dropped.has(at)) continue
    if (lost.has(at)) {
      // An inserted space has the origin of the letter before it.
      read += ' '
      origin.push(at - 1)
    }
    read += text.charAt(at)
    origin.push(at)
  }
  // An inserted space has no original character, so its offset maps to the end of the letter before it.
  const isLost = (at: number): boolean => read.charAt(at) === ' ' && text.charAt(origin[at] ?? 0) !== ' '
  const offset = (at: number): number => (isLost(at) ? (origin[at] ?? 0) + 1 : (origin[at] ?? original.length))
  /** The first offset of the copy whose original offset is `at` or later. */
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
    joined,
    toOriginal: ({ start, end }) =>
      end <= start
        ? { start: offset(start), end: offset(start) }
        : { start: offset(start), end: (origin[end - 1] ?? original.length - 1) + 1 },
    toReading: ({ start, end }) => ({ start: before(start), end: before(end) }),
    offset,
  }
}

const WORD = /[\p{L}\p{M}]{5,}/gu
// A lost space after punctuation: 'nhau.Công tác', 'đoàn kết,thống nhất'. Two lower-case letters before a stop and a
// capital with a lower-case letter after it exclude abbreviations ('TS.BS', 'gov.vn', 'v.v').
const STOP = /(?<=(?:\p{Ll}{2}|\d)[.:!?])(?=\p{Lu}\p{Ll})|(?<=[\p{L}\p{N}][,;])(?=\p{L})/gu
// A lost space before a capital: 'côngđoànVNPT'.
const CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/gu

/** Offsets at which a space was lost, each with the span of the glued words. */
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

/** The span of glued words extends at most this many UTF-16 units to either side of the lost space. */
const LONGEST = 40

/** The characters around an offset up to the next white space. */
function wordsAround(text: string, at: number): Span {
  let [start, end] = [at, at]
  while (start > Math.max(0, at - LONGEST) && /\S/u.test(text.charAt(start - 1))) start -= 1
  while (end < Math.min(text.length, at + LONGEST) && /\S/u.test(text.charAt(end))) end += 1
  return { start, end }
}
