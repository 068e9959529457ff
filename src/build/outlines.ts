// Converts text to outlines with a font from the project's packages, so that machines without Vietnamese fonts draw the
// same picture. Noto Sans is split into subsets; each letter uses the first subset that has it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype from 'opentype.js'
import type { Writer } from '../site/picture.ts'

const require = createRequire(import.meta.url)
const PARTS = ['latin', 'vietnamese', 'latin-ext'] as const

/** The paths of the font's files. @param weight 700 is bold */
export const fontFiles = (weight: 400 | 700 = 400): string[] =>
  PARTS.map((part) => require.resolve(`@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff`))

function load(weight: 400 | 700): opentype.Font[] {
  return fontFiles(weight).map((file) => {
    const bytes = readFileSync(file)
    return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
  })
}

const round = (value: number): number => Math.round(value * 10) / 10

/** SVG path data, rounded here because opentype.js turns numbers with an exponent (1e-7) into NaN. */
const dataOf = ({ commands }: opentype.Path): string =>
  commands
    .map((one) => {
      if (one.type === 'Z') return 'Z'
      const end = `${round(one.x)} ${round(one.y)}`
      if (one.type === 'Q') return `Q${round(one.x1)} ${round(one.y1)} ${end}`
      if (one.type === 'C') return `C${round(one.x1)} ${round(one.y1)} ${round(one.x2)} ${round(one.y2)} ${end}`
      return `${one.type}${end}`
    })
    .join('')

/** Loads the fonts (about 50 ms) and returns a writer. */
export function outlineWriter(): Writer {
  const [plain, bold] = [load(400), load(700)]
  const letters = (text: string, isBold: boolean): { font: opentype.Font; glyph: opentype.Glyph }[] =>
    Array.from(text.normalize('NFC')).flatMap((letter) => {
      const fonts = isBold ? bold : plain
      const font = fonts.find((one) => one.charToGlyphIndex(letter) > 0) ?? fonts[0]
      return font ? [{ font, glyph: font.charToGlyph(letter) }] : []
    })
  const advance = ({ font, glyph }: { font: opentype.Font; glyph: opentype.Glyph }, size: number): number =>
    ((glyph.advanceWidth ?? 0) * size) / font.unitsPerEm
  return {
    measure: (text, { size, bold: isBold }, start, end) =>
      letters(text.slice(start, end), isBold).reduce((sum, one) => sum + advance(one, size), 0),
    path(text, x, y, size, isBold) {
      let at = x
      return letters(text, isBold)
        .map((one) => {
          const path = dataOf(one.glyph.getPath(at, y, size))
          at += advance(one, size)
          return path
        })
        .join('')
    },
  }
}
