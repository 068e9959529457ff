import { describe, expect, test } from 'vitest'
import { readPalette } from '../../src/build/palette.ts'
import { kinds } from '../../src/model/kinds.ts'
import { drawPicture, PICTURE, type Writer } from '../../src/site/picture.ts'
import { datasetOf, linked, seedDataset } from '../seed.ts'

const seed = seedDataset()
const many = linked(datasetOf())

describe('the picture', () => {
  const palette = readPalette()
  const written: string[] = []
  const writer: Writer = {
    measure: (text, { size }, start = 0, end = text.length) => (end - start) * size * 0.55,
    path: (text) => {
      written.push(text)
      return 'M0 0'
    },
  }
  const draw = (dataset: typeof seed): string => {
    written.length = 0
    return drawPicture(dataset, palette, writer)
  }

  test('has the conference’s facts and a mark for each statement', () => {
    const svg = draw(seed)
    expect(written).toEqual(expect.arrayContaining(['Biên Niên', '9 kết quả năm 2008', '17 mục tiêu năm 2009']))
    expect(written.join(' ')).toContain('26/3/2009 · Hà Nội')
    expect(svg.match(/<g /gu)).toHaveLength(seed.statements.length)
  })

  test('has the marks and colours of the page’s style sheets', () => {
    const { colour, glyph } = palette
    const marks = [...draw(many).matchAll(/<g [^>]*fill="(?<fill>#\w+)"[^>]*>(?<inside>.*?)<\/g>/gu)]
    expect(new Set(marks.map(({ groups }) => `${groups?.['fill'] ?? ''} ${groups?.['inside'] ?? ''}`))).toEqual(
      new Set(kinds.map((kind) => `${colour(kind)} ${glyph(kind)}`)),
    )
  })

  test('has a mark for each statement of many reports, inside the picture', () => {
    const svg = draw(many)
    expect(svg.match(/<g /gu)).toHaveLength(many.statements.length)
    const places = [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)/gu)].map(([, x, y]) => [Number(x), Number(y)])
    for (const [x = 0, y = 0] of places) {
      expect(x).toBeLessThan(PICTURE.width - 30)
      expect(y).toBeLessThan(PICTURE.height - 10)
    }
  })
})
