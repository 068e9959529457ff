// The timeline's data: lanes as the address sets them, the statements of a day.
import { beforeEach, describe, expect, test } from 'vitest'
import { viewOf } from './view.ts'

beforeEach(() => {
  history.replaceState(null, '', '/')
})

describe('lanes', () => {
  test('are chosen in the address', () => {
    expect(viewOf(2000, 960).lanes.lanes[0]?.id).toBe('kind-outcome')
    expect(viewOf(null, 960).lanes.lanes[0]?.id).toBe('speaker-report')
    expect(viewOf(null, 960, '?lanes=kind').lanes.lanes[0]?.id).toBe('kind-outcome')
  })
  test('a single report has no lanes by report', () => {
    expect(viewOf(null, 960, '?lanes=report').by).toBe('speaker')
  })
})

test('an opened day has the matching statements of its report', () => {
  const view = viewOf(null, 960, '?span=2009-03-26&kind=goal')
  const ids = view.page.lookup.dataset.statements.filter(({ kind }) => kind === 'goal').map(({ id }) => id)
  expect(view.dayStatements.map(({ id }) => id)).toEqual(ids)
  expect(viewOf(null, 960).dayStatements).toEqual([])
})

test('conferences are found by their column', () => {
  const view = viewOf(null, 960)
  expect([view.years, view.datedEventsIn(0).length, view.datedEventsIn(1).map(({ event }) => event.date)]).toEqual([
    [2008, 2009],
    0,
    ['2009-03-26'],
  ])
  expect([view.hasDays, view.hasInexactDates]).toEqual([true, false])
})
