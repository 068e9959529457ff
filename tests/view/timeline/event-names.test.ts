import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { EventNames } from '../../../src/view/timeline/event-names.svelte.ts'
import type { TimeView } from '../../../src/view/timeline/timeview.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { timelineAt } from './at.ts'

const seed = seedDataset()
/** A dataset with copies of the seed's conference on other days and in another place. */
const held = (dates: readonly (string | null)[], place: string | null = 'Hà Nội'): Dataset => ({
  ...seed,
  events: dates.flatMap((date, i) => seed.events.map((one) => ({ ...one, id: `e${i}`, date, place }))),
})
function names(data: Dataset, search = ''): { names: EventNames; view: TimeView } {
  const { view } = timelineAt(search, data)
  return { names: new EventNames(view), view }
}

test('the name of the one conference begins at its day', () => {
  const { names: one, view } = names(seed)
  expect(one.labelsOf(0)).toEqual([])
  const [label] = one.labelsOf(1)
  expect(label).toMatchObject({ column: 1, line: 0, more: 0 })
  expect(label?.left).toBe((label?.from ?? 0) * view.scale.column)
})

describe('the lines that names take', () => {
  test.each([
    ['no conference', [null], 0],
    ['one', ['2009-03-26'], 1],
    ['two of one year', ['2009-03-26', '2009-09-01'], 2],
    ['one in each of two years', ['2008-03-26', '2009-09-01'], 1],
    ['four of one year: three at most', ['2009-01-02', '2009-03-26', '2009-05-01', '2009-09-01'], 3],
  ])('%s', (_, dates, lines) => {
    expect(names(held(dates)).names.lines).toBe(lines)
  })
})

describe('a name is as wide as its words', () => {
  /** The width of a conference's name, px: at the end of the year, the name ends at the day. */
  const widthOf = (place: string | null, lang = 'vi'): number => {
    const { names: one, view } = names(held(['2009-12-31'], place), `?lang=${lang}`)
    const [label] = one.labelsOf(1)
    return Math.round((label?.from ?? 0) * view.scale.column - (label?.left ?? 0))
  }

  test('includes the place and a padding of 12 px', () => {
    expect([widthOf(null), widthOf('Hà Nội')]).toEqual([171, 227])
  })

  test('depends on the language of the interface', () => {
    expect(widthOf(null, 'en')).toBe(191)
  })
})

describe('many conferences of one year', () => {
  const days = Array.from({ length: 28 }, (_, i) =>
    `2009-${String(1 + (i % 12)).padStart(2, '0')}-${10 + i}`.slice(0, 10),
  )
  const many = held(days.filter((day) => Number(day.slice(8)) < 29))

  test('have no names while the reader zooms', () => {
    const { names: all, view } = names(many, '?span=2009')
    expect(all.labelsOf(1).length).toBeGreaterThan(8)
    view.zoomBy(1.1, 100)
    expect(all.labelsOf(1)).toEqual([])
    view.endGesture()
    expect(all.labelsOf(1).length).toBeGreaterThan(8)
  })

  test('have names only near the frame', () => {
    const { names: all, view } = names(many, '?span=2009-02-01/2009-02-28')
    const months = all.labelsOf(1).map(({ event }) => event.date?.slice(5, 7))
    expect([...new Set(months)].sort()).toEqual(['01', '02', '03'])
    view.scrollBy(view.scale.width)
    expect(all.labelsOf(1).map(({ event }) => event.date?.slice(5, 7))).not.toContain('02')
  })
})

test('up to eight always have names', () => {
  const { names: few, view } = names(held(['2009-01-05', '2009-12-05']), '?span=2009-01-01/2009-01-31')
  view.zoomBy(0.9, 100)
  expect(few.labelsOf(1)).toHaveLength(2)
})
