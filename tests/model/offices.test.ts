import { describe, expect, test } from 'vitest'
import { buildLookup } from '../../src/model/lookup.ts'
import { officeOf, officeWords } from '../../src/model/offices.ts'
import { datasetOf, linked, SEED } from '../seed.ts'

describe('an office with its body', () => {
  test.each([
    ['Trưởng phòng', 'Phòng Vật liệu mới', 'Trưởng phòng Vật liệu mới'],
    ['Trưởng Ban', 'Ban Tổ chức Tỉnh uỷ', 'Trưởng Ban Tổ chức Tỉnh uỷ'],
    ['Bí thư', 'Đảng uỷ', 'Bí thư Đảng uỷ'],
    ['Bộ trưởng', 'Bộ Thông tin và Truyền thông', 'Bộ trưởng Bộ Thông tin và Truyền thông'],
    ['Trưởng ban', 'Ban', 'Trưởng ban Ban'],
    ['Huyện ủy viên', 'Huyện uỷ Lâm Khê', 'Huyện ủy viên Lâm Khê'],
    ['Huyện ủy viên', 'Huyện ủy', 'Huyện ủy viên'],
    ['Tỉnh uỷ viên', 'Đảng bộ tỉnh', 'Tỉnh uỷ viên Đảng bộ tỉnh'],
    ['Uỷ viên', 'Uỷ ban', 'Uỷ viên Uỷ ban'],
  ])('%s · %s', (role, body, words) => {
    expect(officeWords(role, body)).toBe(words)
  })
})

describe('the office to name beside a person', () => {
  const later = '2010-02-04-dang-uy-bo-tttt-hu-cau'
  const lookup = buildLookup(linked(datasetOf(SEED, `${later}.txt`)))
  const seed = SEED.replace('.txt', '')
  test.each([
    // Of the state before those of the Party, though the report names these first.
    ['le-doan-hop', seed, 'Bộ trưởng'],
    ['nguyen-hai-duong', seed, 'Phó bí thư'],
    // An office of another report doesn't count.
    ['nguyen-hai-duong', 'no-such-report', undefined],
    ['nobody', null, undefined],
  ])('%s in %s: %s', (person, report, role) => {
    expect(officeOf(lookup, person, report)?.role).toBe(role)
  })
  test('in any report', () => {
    expect(officeOf(lookup, 'le-doan-hop', null)?.role).toBe('Bộ trưởng')
  })
})
