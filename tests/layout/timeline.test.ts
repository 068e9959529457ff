import { describe, expect, test } from 'vitest'
import { clampZoom, layoutTimeline, MAX_ZOOM, scrollAround } from '../../src/layout/timeline.ts'
import { mergeReports } from '../../src/parse/merge.ts'
import { parsed, seedDataset, seedText } from '../seed.ts'

const { events, statements } = seedDataset()
const plan = layoutTimeline(events, statements)

describe('the two-year plan', () => {
  test('columns are the years spoken of, rows the agenda', () => {
    expect(plan.years).toEqual([2008, 2009])
    expect(plan.rows.map(({ item, number }) => `${number} ${item.type} ${item.person ?? ''}`.trim())).toEqual([
      '1 report',
      '2 speech le-doan-hop',
      '3 speech nguyen-hai-duong',
      '4 awards',
    ])
  })

  test('every statement lies in exactly one cell, in the column of its year', () => {
    const drawn = plan.cells.flatMap(({ column, groups }) =>
      groups.flatMap((group) => group.statements.map(({ id, year }) => ({ id, ok: plan.years[column] === year }))),
    )
    expect(drawn.map(({ id }) => id).sort()).toEqual(statements.map(({ id }) => id).sort())
    expect(drawn.every(({ ok }) => ok)).toBe(true)
  })

  test('the conference is a line at its day', () => {
    expect(plan.days).toHaveLength(1)
    expect(plan.days[0]).toMatchObject({ column: 1, from: 1 })
    expect(plan.days[0]?.share).toBeCloseTo(0.2315, 4)
  })

  test('rows stand below each other, each with a line for its cells', () => {
    const lines = plan.rows.map(({ line }) => line)
    expect(lines).toEqual([2, 4, 6, 8])
    expect(plan.days[0]?.to).toBe(10)
  })
})

test('several conferences share the years and do not share rows', () => {
  const later = parsed(seedText().replaceAll('2009', '2012').replaceAll('2008', '2011'), 'b.txt')
  const both = mergeReports([parsed(seedText()), later])
  const { years, rows, days } = layoutTimeline(both.events, both.statements)
  expect(years).toEqual([2008, 2009, 2010, 2011, 2012])
  expect(new Set(rows.map(({ line }) => line)).size).toBe(8)
  const [first, second] = days
  expect(first && second && first.to <= second.from).toBe(true)
})

test('a conference without a day has rows but no line', () => {
  const undated = events.map((event) => ({ ...event, date: null }))
  expect(layoutTimeline(undated, statements).days[0]?.column).toBeNull()
})

test('nothing at all', () => {
  expect(layoutTimeline([], [])).toEqual({ years: [], rows: [], cells: [], days: [] })
})

describe('zoom', () => {
  test.each([
    [0.2, 1],
    [3, 3],
    [99, MAX_ZOOM],
  ])('%d is held at %d', (zoom, held) => {
    expect(clampZoom(zoom)).toBe(held)
  })
  test('what is under the pointer stays there', () => {
    // 300 px into the frame, 100 px scrolled: the point 400 px on the plane is at 800 px after doubling.
    expect(scrollAround(100, 300, 2)).toBe(500)
    expect(scrollAround(0, 100, 0.5)).toBe(0)
  })
})
