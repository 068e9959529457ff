// Checks that each kind has a colour and a sign of its own in the style sheets.
import { expect, test } from 'vitest'
import { readPalette } from '../../src/build/palette.ts'
import { kinds } from '../../src/model/kinds.ts'

const { colour, glyph } = readPalette()

test('a colour is that of the light theme', () => {
  expect([colour('bg'), colour('accent')]).toEqual(['#f6f7f5', '#a01818'])
  expect(() => colour('beige')).toThrow('the style sheets have no :root --beige')
})

test('a sign is SVG markup in currentColor', () => {
  expect(glyph('outcome')).toBe("<path d='M2.5 2.5h9v9h-9Z'/>")
  expect(glyph('request')).toBe(
    "<path d='M1 7H12M7.6 2.6 12 7 7.6 11.4' fill='none' stroke='currentColor' stroke-width='1.9'/>",
  )
})

test('every kind has its own colour and its own sign', () => {
  expect(new Set(kinds.map(colour)).size).toBe(kinds.length)
  expect(new Set(kinds.map(glyph)).size).toBe(kinds.length)
})
