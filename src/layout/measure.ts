// Estimates text widths without a browser, so that the build, the tests and the page lay out the same. Estimates are
// slightly too wide rather than too narrow.

/** Size and weight of the letters to measure. */
export interface Font {
  /** px */
  size: number
  bold: boolean
}

/** (text, font) → width in px; with UTF-16 offsets, only of the part from `start` up to `end`. */
export type Measure = (text: string, font: Font, start?: number, end?: number) => number

const NARROW = /[iíìỉĩịljtfrI.,:;'’()|!\s]/u
const WIDE = /[mwMWƯưƠơ@%&]/u
const CAPITAL = /\p{Lu}/u
const MARK = /\p{M}/u

/** A letter's width as a share of the font size, slightly wider than in common system fonts. */
const share = (letter: string): number =>
  MARK.test(letter) ? 0 : NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.9 : CAPITAL.test(letter) ? 0.72 : 0.6

/** Latin letters with all Vietnamese marks, and general punctuation, lie below this code. */
const COMMON = 0x2100
/** Units of width for one em: integers instead of fractions. */
const UNITS = 10_000

/**
 * A measure that adds up letter widths and caches them. It ignores kerning, so it is hardly ever too narrow.
 * @param shareOf a letter's width as a share of the font size
 */
export function measureByLetters(shareOf: (letter: string, bold: boolean) => number): Measure {
  // Integer tables by character code: thousands of names are measured before the first paint, while the engine still
  // interprets this code, and then each sum of fractions would allocate an object.
  const tables = [new Int32Array(COMMON).fill(-1), new Int32Array(COMMON).fill(-1)] as const
  return (text, { size, bold }, start = 0, end = text.length) => {
    const table = tables[bold ? 1 : 0]
    let units = 0
    for (let i = start; i < end; i += 1) {
      const code = text.charCodeAt(i)
      let one = table[code] ?? -1
      if (one < 0) {
        const letter = String.fromCodePoint(text.codePointAt(i) ?? code)
        one = Math.round(shareOf(letter, bold) * UNITS)
        table[code] = one
        i += letter.length - 1
      }
      units += one
    }
    return (units * size) / UNITS
  }
}

/** The estimate without canvas or font: deterministic, slightly too wide. */
export const fixedMeasure: Measure = measureByLetters((letter, bold) => share(letter) * (bold ? 1.06 : 1))

/** The measured words of a text, for breaking it into lines at any width. */
export interface Words {
  /** px, two for each word: without and with the blank after it. */
  widths: readonly number[]
}

const BLANK = 0x20
/** A line may break after these: blanks (not no-break spaces), '/' and dashes. */
const BREAKS = new Set([' ', '\n', '\t', '/', '-', '–'].map((letter) => letter.charCodeAt(0)))

/** The UTF-16 offset at which the word after the one at `start` begins, or the text ends. */
function endOfWord(text: string, start: number): number {
  for (let i = start; i < text.length; i += 1) if (BREAKS.has(text.charCodeAt(i))) return i + 1
  return text.length
}

/** Measures the words of a text once, so that `countWordLines` can break it at any width. */
export function measureWords(text: string, font: Font, measure: Measure): Words {
  const widths: number[] = []
  for (let at = 0; at < text.length; at = endOfWord(text, at)) {
    const word = text.slice(at, endOfWord(text, at))
    const whole = measure(word, font)
    const trimmed = word.trimEnd()
    widths.push(trimmed === word ? whole : measure(trimmed, font), whole)
  }
  return { widths }
}

/** Number of lines that measured words take at a width, px. A word wider than that has a line of its own. */
export function countWordLines({ widths }: Words, width: number): number {
  let lines = 1
  let used = 0
  for (let i = 0; i < widths.length; i += 2) {
    if (used > 0 && used + (widths[i] ?? 0) > width) {
      lines += 1
      used = 0
    }
    used += widths[i + 1] ?? 0
  }
  return lines
}

/** Number of lines of a text, and the width of the longest one, px. */
export interface TextExtent {
  count: number
  widest: number
}

/**
 * Measures a text whose lines break at a width, px, as a browser would. Makes no substrings, because the org chart
 * measures thousands of boxes at once.
 * @param breakAt called with the UTF-16 offset at which each line after the first begins
 */
export function measureLines(
  text: string,
  width: number,
  font: Font,
  measure: Measure,
  breakAt?: (offset: number) => void,
): TextExtent {
  // Most texts fit on one line; their words need not be examined.
  const unbroken = measure(text, font)
  if (unbroken <= width) return { count: 1, widest: unbroken }
  const blank = measure(' ', font)
  let count = 1
  let widest = 0
  let used = 0
  let at = 0
  while (at < text.length) {
    const end = endOfWord(text, at)
    const whole = measure(text, font, at, end)
    const trimmed = text.charCodeAt(end - 1) === BLANK ? whole - blank : whole
    if (used > 0 && used + trimmed > width) {
      breakAt?.(at)
      count += 1
      used = 0
    }
    widest = Math.max(widest, used + trimmed)
    used += whole
    at = end
  }
  return { count, widest }
}

/** The lines of a text at a width, px, as a browser would break them. */
export function breakLines(text: string, width: number, font: Font, measure: Measure): string[] {
  const lines: string[] = []
  let start = 0
  measureLines(text, width, font, measure, (offset) => {
    lines.push(text.slice(start, offset).trimEnd())
    start = offset
  })
  lines.push(start === 0 ? text : text.slice(start).trimEnd())
  return lines
}
