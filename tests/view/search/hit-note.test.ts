import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { HitGroup, Record } from '../../../src/search/record.ts'
import { recordsOf } from '../../../src/search/records.ts'
import { hitConference, hitNote } from '../../../src/view/search/hit-note.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { datasetOf, SEED, seedDataset } from '../../seed.ts'
import { pageAt } from '../render.ts'

const data = seedDataset()
const page = pageAt('', data)

/** The record of a group that begins with these words. */
function recordOf(group: HitGroup, words: string, { lookup, t }: Page = page): Record {
  const record = recordsOf(lookup, t.kindOf).find((one) => one.group === group && one.text.startsWith(words))
  if (!record) throw new Error(`no record of ${group}: ${words}`)
  return record
}
const noteOf = (group: HitGroup, words: string, of = page): string => hitNote(recordOf(group, words, of), of)

describe('a hit has as its note', () => {
  test.each<[what: string, group: HitGroup, words: string, note: string]>([
    ['how much a filter holds', 'filters', 'Mục tiêu năm 2009', '17 ý'],
    ['the paragraph of a sentence', 'text', 'Phát biểu tại Hội nghị', 'đoạn 7'],
    [
      'the state’s office of a person, and how much that person said',
      'people',
      'Lê Doãn Hợp',
      'Bộ trưởng Bộ Thông tin và Truyền thông · 12 ý',
    ],
    [
      'the body of the office that was found',
      'people',
      'Lê Doãn Hợp, Bộ trưởng',
      'Bộ Thông tin và Truyền thông · 12 ý',
    ],
    ['that body’s name without its other names', 'people', 'Lê Doãn Hợp, Bí thư', 'Ban cán sự Đảng Bộ TT&TT · 12 ý'],
    ['the whole that a body is part of', 'organizations', '30 cơ quan', 'Bộ Thông tin và Truyền thông'],
    ['a whole that the report implies', 'organizations', 'Đảng bộ Bộ TT&TT', 'Đảng uỷ khối các cơ quan trung ương'],
    ['no whole that the report doesn’t name', 'organizations', 'Đảng uỷ khối', ''],
    ['nothing where a body is no part', 'organizations', 'Chính phủ', ''],
    ['the speaker of what somebody said', 'speech', 'Tinh thần đoàn kết', 'Lê Doãn Hợp'],
    ['the year of what the report says', 'outcome', 'Tạo được sự chủ động', '2008'],
    [
      'the words of what was found by its label',
      'goal',
      'Mục tiêu 15',
      'Tiếp tục nâng cao công tác phát triển đảng viên',
    ],
  ])('%s', (_, group, words, note) => {
    expect(noteOf(group, words)).toBe(note)
  })
})

test('a note is in the language of the interface', () => {
  expect(noteOf('filters', 'Goal', pageAt('?lang=en', data))).toBe('17 statements')
})

test('where the page has one conference, it isn’t named', () => {
  expect(hitConference(recordOf('outcome', 'Tạo được sự chủ động'), page)).toBe('')
})

describe('of several reports', () => {
  const several = pageAt('', datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt'))

  test.each<[what: string, group: HitGroup, words: string, conference: string]>([
    ['a result', 'outcome', 'Tạo được sự chủ động', 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, 26/3/2009'],
    ['what somebody said', 'speech', 'Tinh thần đoàn kết', 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, 26/3/2009'],
    ['a sentence', 'text', 'Phát biểu tại Hội nghị', 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, 26/3/2009'],
    ['a person', 'people', 'Lê Doãn Hợp', ''],
    ['a filter', 'filters', 'Mục tiêu năm 2009', ''],
  ])('the body and day of the conference are said of %s', (_, group, words, conference) => {
    expect(hitConference(recordOf(group, words, several), several)).toBe(conference)
  })

  test('a body without a parent has the date of the conference that first names it', () => {
    expect(noteOf('organizations', 'Bộ Thông tin', several)).toBe('26/3/2009')
  })

  test('a body with a parent has the parent’s name', () => {
    expect(noteOf('organizations', '30 cơ quan', several)).toBe('Bộ Thông tin và Truyền thông')
  })

  test('a body has no note if the report names no date', () => {
    const { dataset } = several.all
    const undated: Dataset = { ...dataset, events: dataset.events.map((event) => ({ ...event, date: null })) }
    expect(noteOf('organizations', 'Bộ Thông tin', pageAt('', undated))).toBe('')
  })
})

describe('a hit has no note', () => {
  test('for a person without office and words', () => {
    expect(noteOf('people', 'Lê Doãn Hợp', pageAt('', { ...data, memberships: [], statements: [] }))).toBe('')
  })

  test('for a sentence without a place', () => {
    expect(hitNote({ ...recordOf('text', 'Phát biểu tại Hội nghị'), place: null }, page)).toBe('')
  })

  test('for an item that the page no longer has', () => {
    expect(hitNote({ ...recordOf('goal', 'Tăng cường công tác quản lý'), id: 'gone' }, page)).toBe('')
  })
})
