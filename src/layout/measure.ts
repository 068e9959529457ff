// How wide words are. Layout asks a `Measure`; the page may give a canvas, tests and the prerender take the fixed one.

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

/** Shares of the font size, a little wider than the common system fonts, so that what fits here fits there. */
const share = (letter: string): number =>
  NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.9 : CAPITAL.test(letter) ? 0.72 : 0.6

/** The same everywhere: no canvas, no font. Deterministic; errs on the wide side. */
export const fixedMeasure: Measure = (text, { size, bold }) => {
  let width = 0
  for (const letter of text.normalize('NFC')) width += share(letter)
  return width * size * (bold ? 1.06 : 1)
}

/** How many lines the words take at a width, broken at blanks and after '/' and '-'; a word too long for a line has its own. */
export function countLines(text: string, width: number, font: Font, measure: Measure): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/(?<=[\s/–-])/u)) {
    const length = measure(word.trimEnd(), font)
    if (used > 0 && used + length > width) {
      lines += 1
      used = 0
    }
    used += measure(word, font)
  }
  return lines
}
