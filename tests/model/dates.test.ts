import { describe, expect, test } from 'vitest'
import { displayDate, edtfDay, readDate, shareOfYear } from '../../src/model/dates.ts'

describe('EDTF level 0', () => {
  test.each([
    ['2009', { year: 2009, month: null, day: null }],
    ['2009-03', { year: 2009, month: 3, day: null }],
    ['2009-03-26', { year: 2009, month: 3, day: 26 }],
    ['2009-01-01', { year: 2009, month: 1, day: 1 }],
    ['2009-12-31', { year: 2009, month: 12, day: 31 }],
    ['2008-02-29', { year: 2008, month: 2, day: 29 }],
  ])('%s', (edtf, parts) => {
    expect(readDate(edtf)).toEqual(parts)
  })
  test.each([
    '2009-02-29',
    '2009-13',
    '2009-3-26',
    '26/3/2009',
    '',
    '2009-00-01',
    '2009-00',
    '2009-03-00',
    '2009-04-31',
  ])('%j is no date', (edtf) => {
    expect(readDate(edtf)).toBeNull()
  })
  test('edtfDay returns null for a day that the calendar lacks', () => {
    expect(edtfDay(2009, 3, 26)).toBe('2009-03-26')
    expect(edtfDay(2009, 3, 32)).toBeNull()
  })
})

test('shareOfYear: 26 March 2009 is at 23.15 % of its year', () => {
  expect(shareOfYear('2009-03-26')).toBeCloseTo(0.2315, 4)
  expect(shareOfYear('2009')).toBeNull()
})

test.each([
  ['2009-03-26', '26/3/2009'],
  ['2009-03', '3/2009'],
  ['2009', '2009'],
  ['vừa qua', 'vừa qua'],
])('%s is shown as %s', (edtf, shown) => {
  expect(displayDate(edtf)).toBe(shown)
})
