import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../src/layout/labels.ts'
import { layoutMoments, momentsOf } from '../../src/layout/moments.ts'
import { scaleOf } from '../../src/layout/timescale.ts'
import type { Event } from '../../src/model/dataset.ts'

const at = (date: string | null, id = date ?? 'none'): Event => ({
  id,
  report: id,
  name: 'Hội nghị',
  date,
  dateBasis: 'stated',
  place: null,
  organizer: null,
  source: [],
})

describe('precision is form', () => {
  const years = [2008, 2009]
  test('a day is a point', () => {
    const [moment] = momentsOf([at('2009-03-26')], years)
    expect(moment?.from).toBeCloseTo(1.2315, 4)
    expect(moment?.to).toBe(moment?.from)
  })
  test('a month is its stretch', () => {
    const [moment] = momentsOf([at('2009-03')], years)
    expect(moment?.from).toBeCloseTo(1 + 59 / 365, 5)
    expect(moment?.to).toBeCloseTo(1 + 90 / 365, 5)
  })
  test('a year is its year; no date is no moment', () => {
    expect(momentsOf([at('2008'), at(null)], years)).toMatchObject([{ from: 0, to: 1 }])
  })
})

test('no two labels overlap, none leaves the plane, and each that found no room is counted', () => {
  const labels = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 2000, noNaN: true }), width: fc.integer({ min: 10, max: 400 }) }),
    {
      maxLength: 60,
    },
  )
  fc.assert(
    fc.property(labels, fc.integer({ min: 1, max: 3 }), (list, lines) => {
      const sorted = [...list].sort((a, b) => a.at - b.at).map((one, of) => ({ ...one, of }))
      const { placed, rest } = placeLabels(sorted, 2000, lines)
      expect(placed.length + rest.length).toBe(list.length)
      for (const [i, a] of placed.entries()) {
        expect(a.left >= 0 && a.left + a.width <= 2000).toBe(true)
        expect(a.left === a.at || Math.abs(a.left + a.width - a.at) < 1e-6).toBe(true)
        for (const b of placed.slice(i + 1))
          expect(a.line !== b.line || a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true)
      }
    }),
  )
})

test('conferences are named where there is room and counted where there is none', () => {
  const days = Array.from({ length: 30 }, (_, i) => at(`2009-03-${String(i + 1).padStart(2, '0')}`))
  const moments = momentsOf(days, [2008, 2009])
  const { labels, lines } = layoutMoments(moments, scaleOf(2, 500), () => 150)
  const named = labels.filter(({ side }) => side !== null)
  expect(lines).toBe(3)
  expect(named.length + named.reduce((sum, { more }) => sum + more, 0)).toBe(30)
  expect(layoutMoments(moments, scaleOf(2, 500), () => 150)).toEqual({ labels, lines })
})
