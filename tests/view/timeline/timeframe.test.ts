// The visible range without a document: levels, the address, zooms.
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { positionAt } from '../../../src/layout/timeline/timescale.ts'
import { viewOf } from './view.ts'

beforeEach(() => {
  history.replaceState(null, '', '/')
})

describe('the opening view', () => {
  test.each([
    ['one report: both years as words', null, 960, 'words', [0, 1]],
    ['one report on a phone', null, 360, 'words', [0, 1]],
    ['many years: an overview', 2000, 960, 'marks', [0, 24]],
    ['many years on a phone', 2000, 360, 'marks', [0, 24]],
  ] as const)('%s', (_, count, width, level, columns) => {
    const view = viewOf(count, width)
    expect([view.level, [view.first, view.last], view.isWhole]).toEqual([level, columns, true])
  })
})

describe('the address', () => {
  test('a year, some years, months, a day', () => {
    expect(viewOf(2000, 960, '?span=2012')).toMatchObject({ level: 'words', first: 12, last: 12 })
    expect(viewOf(2000, 960, '?span=2010/2011')).toMatchObject({ level: 'words', first: 10, last: 11 })
    expect(viewOf(null, 960, '?span=2009-03-01/2009-04-30')).toMatchObject({ level: 'words', isMonths: true })
    expect(viewOf(null, 960, '?span=2009-03-26')).toMatchObject({ level: 'day', day: { date: '2009-03-26' } })
  })
  test('a span for a day without a conference or for unknown years is ignored', () => {
    expect(viewOf(null, 960, '?span=2009-03-27')).toMatchObject({ level: 'words', isWhole: true })
    expect(viewOf(null, 960, '?span=1999')).toMatchObject({ level: 'words', isWhole: true })
  })
  test('is written when the gesture ends, and reads back to the same view', () => {
    const view = viewOf(2000, 960)
    for (let i = 0; i < 9; i += 1) view.zoomBy(1.3, 500)
    view.settle()
    expect(location.search).toMatch(/^\?span=\d{4}/u)
    const [from, to] = view.visibleRange
    const again = viewOf(2000, 960, location.search)
    expect(Math.abs(again.visibleRange[0] - from)).toBeLessThan(0.05)
    expect(Math.abs(again.visibleRange[1] - to)).toBeLessThan(0.05)
    view.fit()
    expect(location.search).toBe('')
    expect(view.isWhole).toBe(true)
  })
})

test('what is under the pointer stays there while zooming, from the overview into the words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 900 }), fc.integer({ min: 1, max: 20 }), (point, times) => {
      const view = viewOf(2000, 960)
      const at = (): number => positionAt(view.scroll + point - view.inset, view.scale)
      for (let i = 0; i < times; i += 1) {
        const before = at()
        view.zoomBy(1.2, point)
        const atEdge = view.scroll === 0 || view.scroll >= view.scale.width - view.frame
        if (!atEdge) expect(Math.abs(at() - before) * view.scale.pitch).toBeLessThan(1 + 2 * view.scale.gutter)
      }
    }),
    { numRuns: 20 },
  )
})

test('while the reader zooms, marks stay marks; words appear when the gesture ends', () => {
  const view = viewOf(2000, 960)
  while (view.scale.column < 400) view.zoomBy(1.2, 500)
  expect(view.level).toBe('marks')
  view.endGesture()
  expect(view.level).toBe('words')
})
