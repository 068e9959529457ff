// What the timeline's frame shows, without a document: levels, the address, zooms and steps.
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { positionAt } from '../../../src/layout/timeline/timescale.ts'
import { Page } from '../../../src/view/state/page.svelte.ts'
import { TimeView } from '../../../src/view/timeline/timeview.svelte.ts'
import { generateDataset } from '../../generate.ts'
import { seedDataset } from '../../seed.ts'

beforeEach(() => {
  history.replaceState(null, '', '/')
})
const viewOf = (count: number | null, width: number, search = ''): TimeView => {
  const page = new Page(count === null ? seedDataset() : generateDataset(count))
  page.read(search)
  const view = new TimeView(page)
  view.measured = width
  view.follow()
  return view
}

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
  test('a day without a conference, and years that nobody spoke of, are as nothing', () => {
    expect(viewOf(null, 960, '?span=2009-03-27')).toMatchObject({ level: 'words', isWhole: true })
    expect(viewOf(null, 960, '?span=1999')).toMatchObject({ level: 'words', isWhole: true })
  })
  test('is written when the hand rests, and read again to the same view', () => {
    const view = viewOf(2000, 960)
    for (let i = 0; i < 9; i += 1) view.zoomBy(1.3, 500)
    view.settle()
    expect(location.search).toMatch(/^\?span=\d{4}/u)
    const [from, to] = view.stretch
    const again = viewOf(2000, 960, location.search)
    expect(Math.abs(again.stretch[0] - from)).toBeLessThan(0.05)
    expect(Math.abs(again.stretch[1] - to)).toBeLessThan(0.05)
    view.fit()
    expect(location.search).toBe('')
    expect(view.isWhole).toBe(true)
  })
  test('lanes are chosen in it', () => {
    expect(viewOf(2000, 960).lanes.lanes[0]?.id).toBe('kind-outcome')
    expect(viewOf(null, 960).lanes.lanes[0]?.id).toBe('speaker-report')
    expect(viewOf(null, 960, '?lanes=kind').lanes.lanes[0]?.id).toBe('kind-outcome')
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

test('while the hand zooms, marks stay marks; the words come when it rests', () => {
  const view = viewOf(2000, 960)
  while (view.scale.column < 400) view.zoomBy(1.2, 500)
  expect(view.level).toBe('marks')
  view.calm()
  expect(view.level).toBe('words')
})

test('nearest, one step more opens the day; one step back leaves it', () => {
  const view = viewOf(null, 960, '?span=2009-03-20/2009-04-02')
  while (view.level !== 'day' && view.scale.pitch < 20_000) {
    const before = view.scale.pitch
    view.zoomBy(2, 480)
    if (view.scale.pitch === before) break
  }
  expect(view.level).toBe('day')
  view.zoomBy(0.5, 480)
  expect(view).toMatchObject({ level: 'words', isMonths: true })
})

describe('around a day', () => {
  const day = '?span=2005-'
  const open = (): TimeView => {
    const data = generateDataset(2000)
    const date = data.events.find((one) => one.date?.startsWith('2005-') === true && one.date.length === 10)?.date ?? ''
    expect(date).toContain(day.slice(6))
    return viewOf(2000, 960, `?span=${date}`)
  }
  test('its own items are in the order of Tab keys, and the arrows go through its agenda', () => {
    const view = open()
    const { day: event } = view
    expect(view.statement(view.cursor)?.event).toBe(event?.id)
    const seen = [view.step('first'), view.step('next'), view.step('down'), view.step('last'), view.step('up')]
    for (const one of seen) expect(one?.event).toBe(event?.id)
    expect(view.step('last')).not.toBeNull()
    expect(view.step('next')).toBeNull()
  })
  test('one leaves it for its own surroundings: months, years', () => {
    for (const leave of [(view: TimeView) => view.zoomBy(0.5, 100), (view: TimeView) => view.showMonths()]) {
      const view = open()
      leave(view)
      expect(view.years[view.first]).toBe(2005)
    }
    const view = open()
    view.showReadable()
    expect(view.years.slice(view.first, view.last + 1)).toContain(2005)
  })
  test('its report opens in words', () => {
    const view = open()
    const { day: event } = view
    if (event) view.showReport(event)
    expect(view.level).toBe('words')
  })
})

test('presses on + lead to the day of a conference', () => {
  const view = viewOf(null, 960)
  for (let i = 0; i < 20 && view.canZoomIn; i += 1) view.zoomBy(1.5, view.aim ?? 480)
  expect(view.day?.date).toBe('2009-03-26')
  expect(view.canZoomIn).toBe(false)
})

test('one report has no lanes by report', () => {
  expect(viewOf(null, 960, '?lanes=report').by).toBe('speaker')
})

describe('steps', () => {
  test('the year of the next item comes into the frame', () => {
    const view = viewOf(2000, 960, '?span=2005')
    view.step('last')
    expect(view.statement(view.current)?.year).toBe(2024)
    expect(view.last).toBe(24)
    view.step('first')
    expect(view.first).toBe(0)
  })
  test('one item is in the order of Tab keys, and it is in the frame', () => {
    const view = viewOf(2000, 960, '?span=2005')
    expect(view.statement(view.cursor)?.year).toBe(2005)
    view.step('last')
    expect(view.cursor).toBe(view.current)
  })
})

test('a closed lane draws no bars, and opens again', () => {
  const view = viewOf(null, 960)
  view.toggleLane('speaker-report')
  expect(view.cells.find(({ lane }) => lane.id === 'speaker-report')?.groups).toEqual([])
  view.toggleLane('speaker-report')
  expect(view.cells.find(({ lane }) => lane.id === 'speaker-report')?.groups.length).toBeGreaterThan(0)
})
