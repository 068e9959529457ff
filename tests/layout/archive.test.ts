// The overview of several reports: rows, columns and counts.
import { describe, expect, test } from 'vitest'
import { layOutArchive } from '../../src/layout/archive.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { datasetOf, linked, SEED } from '../seed.ts'

const three = linked(datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt', '2007-02-02-dang-uy-bo-de-dieu.txt'))

/** The dataset with these dates for its conferences, in its order. */
const dated = (...dates: (string | null)[]): Dataset => ({
  ...three,
  events: three.events.map((event, index) => ({ ...event, date: dates[index] ?? null })),
})

describe('the overview', () => {
  test('has a row for each body, a column for each year, and what each report holds', () => {
    const { years, rows, most } = layOutArchive(three)
    expect(years).toEqual([2007, 2008, 2009, 2010])
    expect(
      rows.map(({ name, cells }) => [
        name,
        ...cells.map(({ event, column, back, ahead }) => [event.date, column, back, ahead]),
      ]),
    ).toEqual([
      ['Đảng uỷ Bộ Đê điều và Tài nguyên nước', ['2007-02-02', 1, 20, 13]],
      ['Đảng uỷ cơ quan Bộ Thông tin và Truyền thông', ['2009-03-26', 3, 23, 26], ['2010-02-04', 4, 20, 12]],
    ])
    expect(most).toBe(49)
  })

  test('a conference without a date has no column and stands last', () => {
    const { years, rows } = layOutArchive(dated('2009-03-26', null, null))
    expect(years).toEqual([2009])
    expect(rows.flatMap(({ cells }) => cells.map(({ column }) => column)).sort()).toEqual([1, null, null])
  })

  test('more than thirty years have no columns', () => {
    expect(layOutArchive(dated('1980-01-02', '2009-03-26', '2009-12-30')).years).toHaveLength(30)
    const { years, rows } = layOutArchive(dated('1979-01-02', '2009-03-26', '2009-12-30'))
    expect(years).toEqual([])
    expect(rows.flatMap(({ cells }) => cells.map(({ column }) => column))).toEqual([null, null, null])
  })

  test('has titles up to a dozen reports, dates up to sixty, then years', () => {
    const of = (count: number): string => {
      const [event] = three.events
      if (!event) throw new Error('no conference')
      return layOutArchive({ ...three, events: Array.from({ length: count }, () => event) }).detail
    }
    expect([12, 13, 60, 61].map(of)).toEqual(['title', 'date', 'date', 'year'])
  })

  test('without any date there are no columns', () => {
    expect(layOutArchive(dated()).years).toEqual([])
  })
})
