import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLanes, type Lanes } from '../../../src/layout/timeline/lanes.ts'
import {
  barsOf,
  binFor,
  joinTicks,
  layoutMarks,
  placeOfMark,
  squareAt,
  type MarksPlan,
} from '../../../src/layout/timeline/marks.ts'
import { scaleOf } from '../../../src/layout/timeline/timescale.ts'
import { generateDataset } from '../../generate.ts'

const made = (count: number, years = 25, shown: (i: number) => boolean = () => true): Lanes => {
  const data = generateDataset(count, { years })
  const ids = new Set(data.statements.filter((_, i) => shown(i)).map(({ id }) => id))
  return buildLanes(data.events, data.statements, ids, 'kind')
}
const draw = (lanes: Lanes, pitch: number, first = 0, last = lanes.years.length - 1): ReturnType<typeof layoutMarks> =>
  layoutMarks(lanes, { frame: 1000, pitch, column: scaleOf(lanes.years.length, pitch).column, first, last })

describe('the size of a mark', () => {
  test.each([
    [200, 40, 'glyph'],
    [2_000, 60, 'square'],
    [100_000, 40, 'strip'],
  ])('%d statements at %d px a year: %s', (count, pitch, size) => {
    expect(draw(made(count), pitch).size).toBe(size)
  })
})

test('years that are too narrow for their numbers share a column', () => {
  expect([60, 34, 20, 8, 0.4].map((pitch) => binFor(pitch, 6, 1000))).toEqual([1, 1, 2, 5, 100])
  // Twelve lanes and 1,000 px: no more than 300 cells.
  expect(binFor(34, 12, 1000)).toBe(2)
})

test('every statement in view is counted, filtered or not, however many years share a column', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.double({ min: 4, max: 200, noNaN: true }),
      fc.nat(24),
      fc.nat(24),
      (count, pitch, a, b) => {
        const lanes = made(count, 25, (i) => i % 2 === 0)
        const end = lanes.years.length - 1
        const [first, last] = [Math.min(a, b, end), Math.min(Math.max(a, b), end)]
        const plan = draw(lanes, pitch, first, last)
        const seen = new Set(plan.columns.flatMap((column) => Array.from({ length: plan.bin }, (_, i) => column + i)))
        for (let column = first; column <= last; column += 1) expect(seen.has(column)).toBe(true)
        for (const lane of plan.lanes)
          for (const cell of lane.cells) {
            expect(barsOf(lanes, lane.row, cell.column, plan.bin)).toHaveLength(cell.matching + cell.others)
            expect(cell.height <= cell.full && cell.full <= lane.height).toBe(true)
          }
        const counted = plan.lanes
          .flatMap(({ cells }) => cells)
          .reduce((sum, { matching, others }) => sum + matching + others, 0)
        const inView = lanes.lanes.flatMap(({ cells }) =>
          [...cells]
            .filter(([column]) => seen.has(column))
            .map(([, { matching, others }]) => matching.length + others.length),
        )
        expect(counted).toBe(inView.reduce((sum, one) => sum + one, 0))
      },
    ),
    { numRuns: 60 },
  )
})

test('lanes keep their heights while the frame moves', () => {
  const lanes = made(2000)
  const heights = (first: number): number[] => draw(lanes, 60, first, first + 5).lanes.map(({ height }) => height)
  expect(heights(3)).toEqual(heights(17))
})

test('touching ticks are joined; none is lost', () => {
  expect(joinTicks([])).toEqual([])
  expect(joinTicks([10, 11, 12.4, 40])).toEqual([
    [9, 13],
    [39, 41],
  ])
})

describe('the position of a mark in its cell', () => {
  const plan = (size: MarksPlan['size']): MarksPlan => ({ size, across: 4, bin: 1, columns: [], lanes: [] })
  test.each([
    ['glyph', 0, { x: 0, y: 0 }],
    ['glyph', 3, { x: 45, y: 0 }],
    ['glyph', 5, { x: 15, y: 15 }],
    ['square', 3, { x: 12, y: 0 }],
    ['square', 9, { x: 4, y: 8 }],
    ['strip', 5, { x: 0, y: 30 }],
  ] as const)('%s %d', (size, index, place) => {
    expect(placeOfMark(plan(size), index, 10, 60)).toEqual(place)
  })

  test.each([
    [0, 0, 0],
    [3.9, 3.9, 0],
    [4, 0, 1],
    [15.9, 4, 7],
    [16, 0, null],
    [-0.1, 0, null],
    [0, -0.1, null],
  ])('the square at %d, %d is %s', (x, y, index) => {
    expect(squareAt(plan('square'), x, y)).toBe(index)
  })

  test('the square at a mark’s position is that mark', () => {
    for (let index = 0; index < 40; index += 1) {
      const { x, y } = placeOfMark(plan('square'), index, 40, 0)
      expect(squareAt(plan('square'), x + 1, y + 1)).toBe(index)
    }
  })
})
