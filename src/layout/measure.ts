// How wide words are, without asking a browser: the same everywhere, so that what is laid out in the build, in a test and
// in the page is the same. It errs on the wide side.

export interface Font {
  /** px */
  size: number
  bold: boolean
}

/** (text, font) → px */
export type Measure = (text: string, font: Font) => number

const NARROW = /[iíìỉĩịljtfrI.,:;'’()|!\s]/u
const WIDE = /[mwMWƯưƠơ@%&]/u
const CAPITAL = /\p{Lu}/u
const MARK = /\p{M}/u

/** Shares of the font size, a little wider than the common system fonts, so that what fits here fits there. */
const share = (letter: string): number =>
  MARK.test(letter) ? 0 : NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.9 : CAPITAL.test(letter) ? 0.72 : 0.6

/** Letters of Latin script with all marks of Vietnamese, and general punctuation, lie below this code. */
const COMMON = 0x2100

/**
 * Measures a text by its letters, each looked at once: without kerning, so hardly ever too narrow.
 * @param shareOf a letter's width as a share of the font size
 */
export function measureByLetters(shareOf: (letter: string, bold: boolean) => number): Measure {
  // By code, in tables: thousands of names are measured before the first picture.
  const tables = [new Float64Array(COMMON).fill(-1), new Float64Array(COMMON).fill(-1)] as const
  return (text, { size, bold }) => {
    const table = tables[bold ? 1 : 0]
    let width = 0
    for (let i = 0; i < text.length; i += 1) {
      const code = text.codePointAt(i) ?? 0
      let one = table[code] ?? -1
      if (one < 0) {
        const letter = String.fromCodePoint(code)
        one = shareOf(letter, bold)
        table[code] = one
        i += letter.length - 1
      }
      width += one
    }
    return width * size
  }
}

/** The same everywhere: no canvas, no font. Deterministic; errs on the wide side. */
export const fixedMeasure: Measure = measureByLetters((letter, bold) => share(letter) * (bold ? 1.06 : 1))

/** A text's words with the blanks after them: where a line may break, and how wide each is without and with its blank. */
export interface Words {
  /** px, two for each word: trimmed, whole */
  widths: readonly number[]
}

/** A line may break behind these: blanks (not those that hold words together), and '/' and '-'. */
const BREAKS = new Set([' ', '\n', '\t', '/', '-', '–'].map((letter) => letter.charCodeAt(0)))

/** Words with what stands behind them up to the next one. By hand: thousands of boxes are measured at once. */
function splitWords(text: string): string[] {
  const words: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i += 1)
    if (BREAKS.has(text.charCodeAt(i))) {
      words.push(text.slice(start, i + 1))
      start = i + 1
    }
  if (start < text.length || start === 0) words.push(text.slice(start))
  return words
}

/** Measures words once, to break them at any width later. */
export function measureWords(text: string, font: Font, measure: Measure): Words {
  const widths: number[] = []
  for (const word of splitWords(text)) {
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

/** A text's lines at a width, as a browser breaks them, and how wide the longest is. px */
export function breakLines(
  text: string,
  width: number,
  font: Font,
  measure: Measure,
): { lines: string[]; widest: number } {
  // Most texts are short: no word of them need be looked at.
  const unbroken = measure(text, font)
  if (unbroken <= width) return { lines: [text], widest: unbroken }
  const lines: string[] = []
  const blank = measure(' ', font)
  let widest = 0
  let used = 0
  let start = 0
  let at = 0
  for (const word of splitWords(text)) {
    const whole = measure(word, font)
    const trimmed = word.endsWith(' ') ? whole - blank : whole
    if (at > start && used + trimmed > width) {
      lines.push(text.slice(start, at).trimEnd())
      start = at
      used = 0
    }
    widest = Math.max(widest, used + trimmed)
    used += whole
    at += word.length
  }
  lines.push(text.slice(start).trimEnd())
  return { lines, widest }
}

/** How many lines a text takes at a width. */
export const countLines = (text: string, width: number, font: Font, measure: Measure): number =>
  countWordLines(measureWords(text, font, measure), width)
