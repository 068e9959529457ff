// Checks that each kind has a colour and a sign of its own in the style sheets.
import { expect, test } from 'vitest'
import { readPalette } from '../../src/build/palette.ts'
import { kinds } from '../../src/model/kinds.ts'

const { colour, glyph } = readPalette()

test('a colour is that of the light theme', () => {
  expect([colour('bg'), colour('accent')]).toEqual(['#f6f7f5', '#a01818'])
  expect(() => colour('beige')).toThrow('the style sheets have no :root --beige')
})

test('a sign is SVG markup in currentColor: the area of a clip path, or rings', () => {
  expect(glyph('outcome')).toBe('<path d="M2.52 2.52 11.48 2.52 11.48 11.48 2.52 11.48Z"/>')
  expect(glyph('strength')).toBe('<path d="M7 1.96 13.02 12.04 0.98 12.04Z"/>')
  expect(glyph('goal')).toBe(
    '<circle cx="7" cy="7" r="0.95" fill="none" stroke="currentColor" stroke-width="1.89"/>' +
      '<circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" stroke-width="1.54"/>',
  )
})

test('every kind has its own colour and its own sign', () => {
  expect(new Set(kinds.map(colour)).size).toBe(kinds.length)
  expect(new Set(kinds.map(glyph)).size).toBe(kinds.length)
})
