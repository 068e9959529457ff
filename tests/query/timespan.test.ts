import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSpan, readSpan, writeSpan } from '../../src/query/timespan.ts'

const years = [2008, 2009, 2010]

describe('reading', () => {
  test.each([
    ['2008/2009', 0, 2],
    ['2009', 1, 2],
    ['2009-01/2009-12', 1, 2],
    ['2008-07-01/2009', 182 / 366, 2],
  ])('%s', (text, from, to) => {
    const span = readSpan(text, years)
    expect(span?.type === 'range' && span.from).toBeCloseTo(from, 5)
    expect(span?.type === 'range' && span.to).toBeCloseTo(to, 5)
  })
  test('a day is a day', () => {
    expect(readSpan('2009-03-26', years)).toEqual({ type: 'day', date: '2009-03-26' })
  })
  test.each(['2009/2008', '2009-02-30', '2009/2010/2011', '1999', '2010/2011', '', '/', 'x', '2009-3-2'])(
    '%s is nothing that the years have',
    (text) => {
      expect(readSpan(text, years)).toBeNull()
    },
  )
})

test.each([
  ['2008', true],
  ['2008/2009-03', true],
  ['1500-01-01/2030', true],
  ['2009-02-30', false],
  ['2009/2008', false],
  ['2009/', false],
  ['2009/2010/2011', false],
])('%s is a span of the calendar: %s', (text, is) => {
  expect(isSpan(text)).toBe(is)
})

describe('writing', () => {
  test.each([
    [0, 3, '2008/2010'],
    [1, 2, '2009'],
    [1.001, 1.999, '2009'],
    [0.5, 1.25, '2008-07-02/2009-04-01'],
  ])('%d to %d', (from, to, text) => {
    expect(writeSpan(from, to, years)).toBe(text)
  })
  test('a written span reads back to the day', () => {
    const at = fc.double({ min: 0, max: 3, noNaN: true })
    fc.assert(
      fc.property(at, at, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(to - from > 0.02)
        const text = writeSpan(from, to, years)
        expect(isSpan(text), text).toBe(true)
        const span = readSpan(text, years)
        expect(span?.type, text).toBe('range')
        // Allows for snapping to New Year (2 days) and for rounding to whole days.
        if (span?.type === 'range') {
          expect(Math.abs(span.from - from), text).toBeLessThan(3.5 / 365)
          expect(Math.abs(span.to - to), text).toBeLessThan(3.5 / 365)
        }
      }),
    )
  })
})
