import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLanes, type LaneKey, type Lanes } from '../../../src/layout/timeline/lanes.ts'
import { estimateHeights } from '../../../src/layout/timeline/heights.ts'
import {
  fullHeadings,
  laneHeadings,
  layoutTimeline,
  limitBars,
  OPENED_BARS,
  placeOf,
  type CellPlan,
} from '../../../src/layout/timeline/timeline.ts'
import { generateDataset } from '../../generate.ts'
import { seedDataset } from '../../seed.ts'

const none: ReadonlySet<string> = new Set()
const { events, statements } = seedDataset()
const seed = buildLanes(events, statements, new Set(statements.map(({ id }) => id)), 'speaker')
const made = (count: number, by: LaneKey = 'kind', years = 25, salt = 1): Lanes => {
  const data = generateDataset(count, { years, seed: salt })
  return buildLanes(data.events, data.statements, new Set(data.statements.map(({ id }) => id)), by)
}
const idsOf = (cells: readonly CellPlan[]): string[] =>
  cells.flatMap(({ groups }) => groups.flatMap((group) => group.statements.map(({ id }) => id)))
/** Elements as `TimelineCell` makes them. */
const elementsOf = (cells: readonly CellPlan[]): number =>
  cells.reduce(
    (sum, { groups, from, to, total }) =>
      sum +
      1 +
      groups.reduce((all, group) => all + (group.topic === null ? 1 : 3) + 4 * group.statements.length, 0) +
      (from > 0 || to < total ? 3 : 0),
    0,
  )

describe('one report', () => {
  test('all its statements are bars, in the order of the report within each heading', () => {
    const limit = limitBars(seed, fullHeadings, none)(2)
    expect(limit).toBe(Infinity)
    const cells = layoutTimeline(seed, {
      first: 0,
      last: 1,
      limit,
      focus: null,
      opened: null,
      related: none,
      closed: none,
    })
    expect(idsOf(cells).sort()).toEqual(statements.map(({ id }) => id).sort())
    expect(cells.map(({ row, column }) => `${column}:${row}`)).toEqual([
      '0:0',
      '0:1',
      '0:2',
      '0:3',
      '1:0',
      '1:1',
      '1:2',
    ])
    expect(cells[0]?.groups.map(({ topic, statements: list }) => `${topic ?? '-'} ${list.length}`)).toEqual([
      '- 5',
      'nhiệm vụ chính trị 4',
    ])
  })
  test('a closed lane has no bars, but its number of statements', () => {
    const closed = new Set(['speaker-report'])
    const cells = layoutTimeline(seed, {
      first: 0,
      last: 1,
      limit: Infinity,
      focus: null,
      opened: null,
      related: none,
      closed,
    })
    expect(cells[0]).toMatchObject({ total: 9, from: 0, to: 0, groups: [] })
  })
})

const views = fc.record({
  count: fc.integer({ min: 1, max: 3000 }),
  by: fc.constantFrom<LaneKey>('kind', 'speaker', 'report'),
  across: fc.integer({ min: 1, max: 10 }),
  at: fc.nat(24),
  salt: fc.nat(50),
})

test('every visible statement is a bar or is counted; elements stay within the budget', () => {
  fc.assert(
    fc.property(views, ({ count, by, across, at, salt }) => {
      const lanes = made(count, by, 25, salt)
      const limit = limitBars(lanes, laneHeadings, none)(across)
      const [first, last] = [Math.min(at, 25 - across), Math.min(at, 25 - across) + across - 1]
      const cells = layoutTimeline(lanes, {
        first,
        last,
        limit,
        focus: null,
        opened: null,
        related: none,
        closed: none,
      })
      const inView = lanes.lanes.flatMap(({ cells: own }) =>
        [...own].filter(([column]) => column >= first && column <= last).flatMap(([, { matching }]) => matching),
      )
      expect(cells.reduce((sum, { total }) => sum + total, 0)).toBe(inView.length)
      for (const cell of cells) {
        expect(cell.to - cell.from).toBe(idsOf([cell]).length)
        expect(cell.from >= 0 && cell.to <= cell.total).toBe(true)
      }
      if (limit > 0) expect(elementsOf(cells)).toBeLessThanOrEqual(440)
    }),
    { numRuns: 60 },
  )
})

test('panning there and back gives the same cells, and a year doesn’t depend on its place in the frame', () => {
  fc.assert(
    fc.property(views, ({ count, by, across, at, salt }) => {
      const lanes = made(count, by, 25, salt)
      const limit = limitBars(lanes, laneHeadings, none)(across)
      const draw = (first: number): CellPlan[] =>
        layoutTimeline(lanes, {
          first,
          last: first + across - 1,
          limit,
          focus: null,
          opened: null,
          related: none,
          closed: none,
        })
      const first = Math.min(at, 24 - across)
      const [here, there] = [draw(first), draw(first + 1)]
      expect(draw(first)).toEqual(here)
      const shared = (list: CellPlan[]): CellPlan[] =>
        list.filter(({ column }) => column > first && column < first + across)
      expect(shared(there)).toEqual(shared(here))
    }),
    { numRuns: 40 },
  )
})

test('the focused statement is among the bars, however long its cell', () => {
  const lanes = made(2000, 'kind', 6)
  const limit = limitBars(lanes, laneHeadings, none)(2)
  const cell = lanes.lanes[2]?.cells.get(2)
  const focus = cell?.matching.at(-1) ?? null
  expect(cell?.matching.length).toBeGreaterThan(limit)
  const cells = layoutTimeline(lanes, { first: 2, last: 3, limit, focus, opened: null, related: none, closed: none })
  expect(idsOf(cells)).toContain(focus?.id)
  const place = focus && placeOf(lanes, focus)
  expect(place).toEqual({ row: 2, column: 2 })
})

test('a statement linked to the opened one is among the bars, unless the reader pages through its cell', () => {
  const lanes = made(2000, 'kind', 6)
  const limit = limitBars(lanes, laneHeadings, none)(2)
  const [lane] = lanes.lanes
  const last = lane?.cells.get(3)?.matching.at(-1)?.id ?? ''
  const related = new Set([last])
  const window = { first: 2, last: 3, limit, focus: null, related, closed: none }
  expect(idsOf(layoutTimeline(lanes, { ...window, opened: null }))).toContain(last)
  const opened = { lane: lane?.id ?? '', column: 3, from: 0 }
  expect(idsOf(layoutTimeline(lanes, { ...window, opened }))).not.toContain(last)
})

test('an opened cell shows a page of its statements, then the next', () => {
  const lanes = made(2000, 'kind', 6)
  const limit = limitBars(lanes, laneHeadings, none)(2)
  const id = lanes.lanes[0]?.id ?? ''
  const page = (from: number): CellPlan | undefined =>
    layoutTimeline(lanes, {
      first: 0,
      last: 1,
      limit,
      focus: null,
      opened: { lane: id, column: 0, from },
      related: none,
      closed: none,
    }).find(({ isOpened }) => isOpened)
  expect(page(0)).toMatchObject({ from: 0, to: OPENED_BARS })
  expect(page(OPENED_BARS)).toMatchObject({ from: OPENED_BARS, to: 2 * OPENED_BARS })
})

test('the height of a lane doesn’t depend on the visible years', () => {
  const lanes = made(500, 'kind', 10)
  const heights = estimateHeights(lanes, 3, 300, none)
  expect(heights).toHaveLength(6)
  expect(heights.every((height) => height > 60)).toBe(true)
  // Narrower bars need more lines.
  expect(estimateHeights(lanes, 3, 150, none).every((height, row) => height > (heights[row] ?? 0))).toBe(true)
  expect(estimateHeights(lanes, 3, 300, new Set(['kind-goal']))[4]).toBe(0)
})
