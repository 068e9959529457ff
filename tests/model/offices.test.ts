import { describe, expect, test } from 'vitest'
import { officeWords } from '../../src/model/offices.ts'

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
