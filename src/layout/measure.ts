// How wide words are, without asking a browser: the same everywhere, so that what is laid out in the build, in a test and
// in the page is the same. It errs on the wide side.

export interface Font {
  /** px */
  size: number
  bold: boolean
}

/** (text, font) → px; of a part of the text, from one UTF-16 offset up to another, where they are given. */
export type Measure = (text: string, font: Font, start?: number, end?: number) => number

const NARROW = /[iíìỉĩịljtfrI.,:;'’()|!\s]/u
const WIDE = /[mwMWƯưƠơ@%&]/u
const CAPITAL = /\p{Lu}/u
const MARK = /\p{M}/u

/** Shares of the font size, a little wider than the common system fonts, so that what fits here fits there. */
const share = (letter: string): number =>
  MARK.test(letter) ? 0 : NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.9 : CAPITAL.test(letter) ? 0.72 : 0.6

/** Letters of Latin script with all marks of Vietnamese, and general punctuation, lie below this code. */
const COMMON = 0x2100
/** A letter as high as it is wide has so many. */
const UNITS = 10_000

/**
 * Measures a text by its letters, each looked at once: without kerning, so hardly ever too narrow.
 * @param shareOf a letter's width as a share of the font size
 */
export function measureByLetters(shareOf: (letter: string, bold: boolean) => number): Measure {
  // By code, in tables, as whole numbers: thousands of names are measured before the first picture, by a program that is
  // not compiled yet, and there each sum of fractions is a thing of its own in memory.
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

/** The same everywhere: no canvas, no font. Deterministic; errs on the wide side. */
export const fixedMeasure: Measure = measureByLetters((letter, bold) => share(letter) * (bold ? 1.06 : 1))

/** A text's words with the blanks after them: where a line may break, and how wide each is without and with its blank. */
export interface Words {
  /** px, two for each word: trimmed, whole */
  widths: readonly number[]
}

const BLANK = 0x20
/** A line may break behind these: blanks (not those that hold words together), and '/' and '-'. */
const BREAKS = new Set([' ', '\n', '\t', '/', '-', '–'].map((letter) => letter.charCodeAt(0)))

/** Where the word that begins at an offset ends, with what stands behind it up to the next one. */
function endOfWord(text: string, start: number): number {
  for (let i = start; i < text.length; i += 1) if (BREAKS.has(text.charCodeAt(i))) return i + 1
  return text.length
}

/** Measures words once, to break them at any width later. */
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

/** How many lines measured words take at a width; a word too long for a line has its own. */
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

/** How many lines a text takes, and how wide the longest of them is, px. */
export interface TextExtent {
  count: number
  widest: number
}

/**
 * What a text takes at a width, as a browser breaks it. Thousands of boxes are measured at once: no word is cut out.
 * @param breakAt told the UTF-16 offset of each line but the first
 */
export function measureLines(
  text: string,
  width: number,
  font: Font,
  measure: Measure,
  breakAt?: (offset: number) => void,
): TextExtent {
  // Most texts are short: no word of them need be looked at.
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

/** A text's lines at a width, as a browser breaks them. */
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
