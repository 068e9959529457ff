import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeLabels } from '../../../src/layout/timeline/labels.ts'
import { closest, layoutEventLabels, datedEventsOf, positionOf } from '../../../src/layout/timeline/datedevents.ts'
import type { Event } from '../../../src/model/dataset.ts'

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

describe('the precision of a date', () => {
  const years = [2008, 2009]
  test('a day is a point', () => {
    const [datedEvent] = datedEventsOf([at('2009-03-26')], years)
    expect(datedEvent?.column).toBe(1)
    expect(datedEvent?.from).toBeCloseTo(0.2315, 4)
    expect(datedEvent?.to).toBe(datedEvent?.from)
  })
  test('a month is its range', () => {
    const [datedEvent] = datedEventsOf([at('2009-03')], years)
    expect(datedEvent?.from).toBeCloseTo(59 / 365, 5)
    expect(datedEvent?.to).toBeCloseTo(90 / 365, 5)
  })
  test('a year is its whole column; a conference without a date is left out', () => {
    expect(datedEventsOf([at('2008'), at(null)], years)).toMatchObject([{ column: 0, from: 0, to: 1 }])
  })
})

describe('the nearest conference', () => {
  const datedEvents = datedEventsOf([at('2008'), at('2009-01-01'), at('2009-12-31')], [2008, 2009])
  test.each([
    [0, '2008'],
    [0.74, '2008'],
    [0.76, '2009-01-01'],
    [1.49, '2009-01-01'],
    [1.51, '2009-12-31'],
  ])('to column %d is that of %s', (position, date) => {
    expect(closest(datedEvents, position, () => true)?.event.date).toBe(date)
  })
  test('is one of those that fit', () => {
    expect(closest(datedEvents, 0, ({ column }) => column === 1)?.event.date).toBe('2009-01-01')
    expect(closest(datedEvents, 0, () => false)).toBeUndefined()
  })
  test('a year stands in its middle, a day at its share', () => {
    expect(datedEvents.map((one) => Number(positionOf(one).toFixed(3)))).toEqual([0.5, 1.001, 1.999])
  })
})

test('no two labels overlap, none leaves its column, and the first always has a place', () => {
  const labels = fc.array(
    fc.record({ at: fc.double({ min: 0, max: 2000, noNaN: true }), width: fc.integer({ min: 10, max: 2000 }) }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(labels, fc.integer({ min: 1, max: 3 }), (list, lines) => {
      const sorted = [...list].sort((a, b) => a.at - b.at).map((one, of) => ({ ...one, of }))
      const { placed, unplaced } = placeLabels(sorted, 2000, lines)
      expect(placed.length + unplaced.length).toBe(list.length)
      if (list.length > 0) expect(placed[0]?.of).toBe(0)
      for (const [i, a] of placed.entries()) {
        expect(a.left >= -1e-6 && a.left + a.width <= 2000 + 1e-6).toBe(true)
        for (const b of placed.slice(i + 1))
          expect(a.line !== b.line || a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true)
      }
    }),
  )
})

test('names that don’t fit are counted at the one before', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 28 }),
      fc.integer({ min: 60, max: 3000 }),
      (list, column) => {
        const events = list.map((day) => at(`2009-03-${String(day).padStart(2, '0')}`))
        const datedEvents = datedEventsOf(events, [2008, 2009])
        const labels = layoutEventLabels(datedEvents, column, () => 150)
        expect(labels).toHaveLength(list.length)
        const named = labels.filter(({ line }) => line !== null)
        expect(named.length + named.reduce((sum, { more }) => sum + more, 0)).toBe(list.length)
      },
    ),
  )
})
