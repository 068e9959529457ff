import { describe, expect, test } from 'vitest'
import { buildRouter, type Obstacle } from '../../../src/layout/org/routes.ts'

/** Two rows of boxes, 100 px deep, in a chart of 500 × 344 px with 22 px around it. */
const rows = { starts: [0, 200], ends: [100, 300] }
const box = (along: number, row: 0 | 1, more: Partial<Obstacle> = {}): Obstacle => ({
  ...{ along, alongEnd: along + 100, stacked: false },
  ...(row === 0 ? { depth: 22, depthEnd: 122 } : { depth: 222, depthEnd: 322 }),
  ...more,
})
/** The corners of the route between the first two boxes, each as 'along,depth'; null: there is no route. */
function way(boxes: readonly [Obstacle, Obstacle, ...Obstacle[]], index = 2, width = 500): string | null {
  const corners = buildRouter(boxes, rows, width, 344).route(boxes[0], boxes[1], index)
  return corners?.map(({ along, depth }) => `${along},${Math.round(depth * 10) / 10}`).join(' ') ?? null
}

describe('two boxes of one row', () => {
  test('side by side: a straight line at the height of the names', () => {
    expect(way([box(22, 0), box(222, 0)])).toBe('122,52 222,52')
    expect(way([box(222, 0), box(22, 0)])).toBe('222,52 122,52')
  })

  test('with low boxes: a straight line through the middle of the lower one', () => {
    expect(way([box(22, 0, { depthEnd: 62 }), box(222, 0)])).toBe('122,52 222,52')
    expect(way([box(22, 0, { depthEnd: 62 }), box(222, 0, { depthEnd: 42 })])).toBe('122,42 222,42')
  })

  test('with another one between them: around it, above the row', () => {
    expect(way([box(22, 0), box(322, 0), box(172, 0)])).toBe('97,22 97,7.7 397,7.7 397,22')
  })
})

describe('boxes of two rows', () => {
  test('with nothing between them: through the band between the rows', () => {
    expect(way([box(22, 0), box(322, 1)])).toBe('97,122 97,157 397,157 397,222')
  })

  test('routes in one band keep a distance', () => {
    const ways = [0, 1, 2, 3, 4].map((index) => way([box(22, 0), box(322, 1)], index))
    expect(new Set(ways).size).toBe(5)
    expect(way([box(22, 0), box(322, 1)], 5)).toBe(ways[0])
  })

  test('a route leaves a stacked box at its side', () => {
    expect(way([box(22, 0, { stacked: true }), box(322, 1)])).toBe('122,52 129,52 129,157 397,157 397,222')
  })
})

test('if boxes fill the row, no route leaves a stacked box', () => {
  const closed = { along: 0, alongEnd: 500 }
  const isStacked = { stacked: true }
  expect(
    way([
      { ...box(0, 0, isStacked), ...closed },
      { ...box(0, 1, isStacked), ...closed },
    ]),
  ).toBeNull()
})
