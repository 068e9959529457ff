import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clamp,
  columnsAcross,
  columnsIn,
  gutterOf,
  pitchFor,
  positionAt,
  scaleOf,
  scrollRange,
  scrollTo,
  xOf,
} from '../../../src/layout/timeline/timescale.ts'

const columns = fc.integer({ min: 1, max: 60 })
const pitch = fc.double({ min: 8, max: 20_000, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })

test('a date lies at its share of the year, after the gutters', () => {
  const scale = scaleOf(2, 508)
  expect(scale).toMatchObject({ column: 460, gutter: 48, width: 968 })
  expect(xOf(1.2315, scale)).toBeCloseTo(508 + 0.2315 * 460)
  expect(xOf(2, scale)).toBe(968)
})

test('the gutter narrows continuously with the columns', () => {
  expect(gutterOf(2000)).toBe(48)
  expect(gutterOf(40)).toBeLessThan(6)
  for (let at = 10; at < 500; at += 1) {
    const step = gutterOf(at + 1) - gutterOf(at)
    expect(step).toBeGreaterThanOrEqual(0)
    expect(step).toBeLessThan(0.6)
  }
})

test('points on the plane and positions convert both ways', () => {
  fc.assert(
    fc.property(columns, pitch, share, (count, width, at) => {
      const scale = scaleOf(count, width)
      const position = at * count
      expect(positionAt(xOf(position, scale), scale)).toBeCloseTo(position, 4)
    }),
  )
})

test('later is further right', () => {
  fc.assert(
    fc.property(columns, pitch, share, share, (count, width, a, b) => {
      const scale = scaleOf(count, width)
      const [left, right] = [Math.min(a, b) * count, Math.max(a, b) * count]
      expect(xOf(left, scale)).toBeLessThanOrEqual(xOf(right, scale) + 1e-6)
    }),
  )
})

test('the pitch for a range makes it as wide as the frame', () => {
  fc.assert(
    fc.property(columns, share, share, fc.integer({ min: 200, max: 2600 }), (count, a, b, frame) => {
      const [from, to] = [Math.min(a, b) * count, Math.max(a, b) * count]
      fc.pre(to - from > 0.01)
      const scale = scaleOf(count, pitchFor(from, to, count, frame))
      // Columns are whole px: each may be half a px off, and its gutter too.
      expect(Math.abs(xOf(to, scale) - xOf(from, scale) - frame)).toBeLessThanOrEqual(1 + (to - from + 1))
    }),
  )
})

test('zooming keeps what is under the pointer there, as far as the plane goes', () => {
  fc.assert(
    fc.property(
      columns,
      pitch,
      share,
      share,
      fc.double({ min: 0.3, max: 3, noNaN: true }),
      (count, width, s, p, factor) => {
        const frame = 1000
        const scale = scaleOf(count, width)
        const scroll = s * scrollRange(frame, scale)[1]
        const point = p * Math.min(frame, scale.width)
        const position = positionAt(scroll + point, scale)
        const next = scaleOf(count, width * factor)
        const scrolled = scrollTo(position, point, frame, next)
        const [least, most] = scrollRange(frame, next)
        if (scrolled > least && scrolled < most)
          expect(Math.abs(xOf(position, next) - scrolled - point)).toBeLessThanOrEqual(0.5)
      },
    ),
  )
})

describe('columns in the frame', () => {
  test('are those that overlap it, and never more than the largest number', () => {
    fc.assert(
      fc.property(columns, pitch, share, fc.integer({ min: 200, max: 2600 }), (count, width, s, frame) => {
        const scale = scaleOf(count, width)
        const scroll = s * scrollRange(frame, scale)[1]
        const [first, last] = columnsIn(scroll, frame, scale)
        expect(first).toBeLessThanOrEqual(last)
        expect(last - first + 1).toBeLessThanOrEqual(columnsAcross(frame, scale))
        for (let column = 0; column < count; column += 1) {
          const left = column * scale.pitch
          const isCut = left + scale.column > scroll + 0.01 && left < scroll + frame - 1.01
          if (isCut) expect(column >= first && column <= last).toBe(true)
        }
      }),
    )
  })
})

test('clamp', () => {
  expect(clamp(5, [1, 3])).toBe(3)
  expect(clamp(0, [1, 3])).toBe(1)
})
