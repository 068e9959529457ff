import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contains,
  joinSpans,
  lineColumn,
  overlaps,
  overlapsAny,
  paragraphs,
  placesOf,
  slice,
  trim,
  type Span,
} from '../../src/text/span.ts'

const span = (start: number, end: number): Span => ({ start, end })

test('slice returns the words of a span', () => {
  expect(slice('Đảng uỷ Bộ', span(5, 7))).toBe('uỷ')
})

test.each([
  [span(0, 5), span(1, 4), true],
  [span(0, 5), span(0, 5), true],
  [span(0, 5), span(0, 6), false],
  [span(1, 5), span(0, 5), false],
])('%j contains %j: %s', (outer, inner, expected) => {
  expect(contains(outer, inner)).toBe(expected)
})

test.each([
  [span(0, 5), span(4, 6), true],
  [span(4, 6), span(0, 5), true],
  [span(0, 5), span(5, 6), false],
  [span(5, 6), span(0, 5), false],
])('%j overlaps %j: %s', (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected)
})

describe('overlapsAny', () => {
  const touched = overlapsAny([span(10, 12), span(0, 2), span(3, 8), span(4, 5)])
  test.each([
    [span(2, 3), false],
    [span(1, 3), true],
    [span(7, 9), true],
    [span(8, 10), false],
    [span(11, 20), true],
    [span(12, 20), false],
  ])('%j: %s', (one, expected) => {
    expect(touched(one)).toBe(expected)
  })

  test('is false without spans', () => {
    expect(overlapsAny([])(span(0, 9))).toBe(false)
  })

  test('agrees with overlaps() for each span', () => {
    const spans = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => span(start, start + length))
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 12 }), spans, (many, one) => {
        expect(overlapsAny(many)(one)).toBe(many.some((other) => overlaps(one, other)))
      }),
    )
  })
})

test.each([
  ['  a b ', span(0, 6), span(2, 5)],
  ['a', span(0, 1), span(0, 1)],
  ['   ', span(0, 3), span(3, 3)],
  [' a a ', span(1, 2), span(1, 2)],
  // Blanks after the end of `within` don't matter.
  ['    a', span(0, 2), span(2, 2)],
])('trim %j within %j', (text, within, expected) => {
  expect(trim(text, within)).toEqual(expected)
})

test('paragraphs returns the non-blank lines, untrimmed', () => {
  expect(paragraphs('a\n\n \n b \nc')).toEqual([span(0, 1), span(5, 8), span(9, 10)])
  expect(paragraphs('')).toEqual([])
})

describe('line and column', () => {
  const text = 'ab\n\ncd'
  const places = [
    [0, 1, 1],
    [1, 1, 2],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
  ] as const
  test('in a text that begins with an empty line', () => {
    expect(placesOf('\na')(1)).toEqual({ line: 2, column: 1 })
  })
  test.each(places)('of offset %d: %d:%d', (offset, line, column) => {
    expect(lineColumn(text, offset)).toEqual({ line, column })
    expect(placesOf(text)(offset)).toEqual({ line, column })
  })
})

describe('joinSpans', () => {
  test.each([
    ['joins spans that touch', [span(0, 2), span(2, 4)], [span(0, 4)]],
    ['joins spans that overlap', [span(0, 3), span(2, 4)], [span(0, 4)]],
    ['drops a span within another', [span(0, 9), span(2, 4)], [span(0, 9)]],
    ['sorts separate spans', [span(5, 6), span(0, 2)], [span(0, 2), span(5, 6)]],
    ['returns nothing for no spans', [], []],
  ])('%s', (_, spans, expected) => {
    expect(joinSpans(spans)).toEqual(expected)
  })

  test('does not change its argument', () => {
    const spans = [span(0, 2), span(1, 4)]
    joinSpans(spans)
    expect(spans).toEqual([span(0, 2), span(1, 4)])
  })
})
