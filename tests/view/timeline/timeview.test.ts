// The timeline's state after keys and buttons, without drawing it: the opened day, the cursor, lanes.
import { beforeEach, describe, expect, test } from 'vitest'
import type { TimeView } from '../../../src/view/timeline/timeview.svelte.ts'
import { generateDataset } from '../../generate.ts'
import { viewOf } from './view.ts'

beforeEach(() => {
  history.replaceState(null, '', '/')
})
test('at the largest zoom, another step opens the day; a step back closes it', () => {
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
  test('only its own items are in the Tab order, and the arrows go through its agenda', () => {
    const view = open()
    const { day: event } = view
    expect(view.statement(view.cursor)?.event).toBe(event?.id)
    const seen = [view.step('first'), view.step('next'), view.step('down'), view.step('last'), view.step('up')]
    for (const one of seen) expect(one?.event).toBe(event?.id)
    expect(view.step('last')).not.toBeNull()
    expect(view.step('next')).toBeNull()
  })
  test('zooming out shows its surroundings: months, years', () => {
    for (const leave of [(view: TimeView) => view.zoomBy(0.5, 100), (view: TimeView) => view.showMonths()]) {
      const view = open()
      leave(view)
      expect(view.years[view.first]).toBe(2005)
    }
    const view = open()
    view.showReadable()
    expect(view.years.slice(view.first, view.last + 1)).toContain(2005)
  })
  test('its report opens as words', () => {
    const view = open()
    const { day: event } = view
    if (event) view.showReport(event)
    expect(view.level).toBe('words')
  })
})

test('pressing + several times opens the day of a conference', () => {
  const view = viewOf(null, 960)
  for (let i = 0; i < 20 && view.canZoomIn; i += 1) view.zoomBy(1.5, view.zoomPoint ?? 480)
  expect(view.day?.date).toBe('2009-03-26')
  expect(view.canZoomIn).toBe(false)
})

describe('steps', () => {
  test('the year of the next item is scrolled into view', () => {
    const view = viewOf(2000, 960, '?span=2005')
    view.step('last')
    expect(view.statement(view.current)?.year).toBe(2024)
    expect(view.last).toBe(24)
    view.step('first')
    expect(view.first).toBe(0)
  })
  test('one item is in the Tab order, and it is visible', () => {
    const view = viewOf(2000, 960, '?span=2005')
    expect(view.statement(view.cursor)?.year).toBe(2005)
    view.step('last')
    expect(view.cursor).toBe(view.current)
  })
  test('a closed lane is passed over', () => {
    const view = viewOf(null, 960)
    view.toggleLane('speaker-report')
    const visited = new Set<string>()
    view.step('first')
    do visited.add(view.current ?? '')
    while (view.step('next'))
    const drawn = view.cells.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements)).map(({ id }) => id)
    expect([...visited]).toEqual(drawn)
  })
  test.each([
    ['the opened item is outside the filter', '?item=tiep-tuc-nang-cao-cong-tac-i7ndqf&kind=outcome', null],
    ['the first lane is closed', '', 'speaker-report'],
  ])('the item in the Tab order is drawn although %s', (_, search, lane) => {
    const view = viewOf(null, 960, search)
    if (lane !== null) view.toggleLane(lane)
    const drawn = view.cells.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements)).map(({ id }) => id)
    expect(view.cursor).toBe(drawn[0])
  })
})

test('a closed lane draws no bars, and can be opened again', () => {
  const view = viewOf(null, 960)
  view.toggleLane('speaker-report')
  expect(view.cells.find(({ lane }) => lane.id === 'speaker-report')?.groups).toEqual([])
  view.toggleLane('speaker-report')
  expect(view.cells.find(({ lane }) => lane.id === 'speaker-report')?.groups.length).toBeGreaterThan(0)
})
