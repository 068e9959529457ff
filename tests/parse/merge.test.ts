import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/model/check.ts'
import { mergeReports, reportId } from '../../src/parse/merge.ts'
import { parsed } from '../parsed.ts'
import { SEED, seedDataset, seedText } from '../seed.ts'

test.each([
  ['2009-03-26-dang-uy-bo-tttt.txt', '2009-03-26-dang-uy-bo-tttt'],
  ['Báo cáo năm 2010.txt', 'bao-cao-nam-2010'],
  ['báo.cáo.txt', 'bao-cao'],
])('the id of %s is %s', (file, id) => {
  expect(reportId(file)).toBe(id)
})

describe('ids', () => {
  const alone = seedDataset()
  const other = parsed(seedText().replaceAll('2009', '2010').replaceAll('2008', '2009'), '2010-02-04-x.txt')
  const both = mergeReports([parsed(seedText(), SEED), other])

  test('don’t change when another report is added', () => {
    const ids = new Set(both.statements.map(({ id }) => id))
    for (const { id } of alone.statements) expect(ids.has(id)).toBe(true)
  })

  test('don’t change when a paragraph is added elsewhere in the report', () => {
    const longer = mergeReports([
      parsed(
        seedText().replace('\n\nTrong năm 2009', '\n\nTrong năm 2008, Đảng uỷ đã làm thêm một việc.\n\nTrong năm 2009'),
        SEED,
      ),
    ])
    const ids = new Set(longer.statements.map(({ id }) => id))
    expect(longer.statements).toHaveLength(50)
    for (const { id } of alone.statements) expect(ids.has(id)).toBe(true)
  })

  test('are unique, and the merged dataset passes its checks', () => {
    expect(checkDataset(both)).toEqual([])
  })

  test('are shared by the same person or body in several reports', () => {
    expect(both.people.map(({ name }) => name)).toEqual(alone.people.map(({ name }) => name))
    expect(both.organizations.map(({ name }) => name)).toEqual(alone.organizations.map(({ name }) => name))
    expect(both.people[0]?.source.map(({ report }) => report)).toContain('2010-02-04-x')
  })

  test('are unique even if the same report is merged twice', () => {
    expect(checkDataset(mergeReports([parsed(seedText(), SEED), parsed(seedText(), SEED)]))).toEqual([])
  })
})
