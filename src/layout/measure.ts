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

/** Each letter is looked at once. */
const shares = new Map<string, number>()

/** The same everywhere: no canvas, no font. Deterministic; errs on the wide side. */
export const fixedMeasure: Measure = (text, { size, bold }) => {
  let width = 0
  for (const letter of text) {
    let one = shares.get(letter)
    if (one === undefined) shares.set(letter, (one = share(letter)))
    width += one
  }
  return width * size * (bold ? 1.06 : 1)
}

/** A text's words with the blanks after them: where a line may break, and how wide each is without and with its blank. */
export interface Words {
  /** px, two for each word: trimmed, whole */
  widths: readonly number[]
}

/** Measures words once, to break them at any width later. Lines break at blanks and after '/' and '-'. */
export function measureWords(text: string, font: Font, measure: Measure): Words {
  const widths: number[] = []
  for (const word of text.split(/(?<=[\s/–-])/u)) {
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

/** How many lines a text takes at a width. */
export const countLines = (text: string, width: number, font: Font, measure: Measure): number =>
  countWordLines(measureWords(text, font, measure), width)
