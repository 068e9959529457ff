import { expect, test } from 'vitest'
import { endsInFullName, isFamily } from '../../../src/parse/who/fullname.ts'

test.each([
  ['Bộ trưởng Bộ X Đoàn Mạnh Thắng', true],
  ['Bí thư Trung ương Đoàn TNCS Hồ Chí Minh', false],
  ['Chủ tịch UBND huyện Lê Văn Phượng', false],
  ['Giám đốc Sở Xây dựng', false],
  ['Bí thư Đảng uỷ xã Yên Trạch', false],
])('%s ends in a person’s full name: %s', (words, expected) => {
  expect(endsInFullName(words)).toBe(expected)
})

test.each([
  ['Nguyễn Văn An', true],
  ['Xây dựng', false],
])('%s begins with a family name: %s', (words, expected) => {
  expect(isFamily(words)).toBe(expected)
})
