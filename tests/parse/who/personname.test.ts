import { describe, expect, test } from 'vitest'
import { bareName, isPersonName } from '../../../src/parse/who/personname.ts'

describe('isPersonName', () => {
  test.each([
    ['Lê Doãn Hợp', true],
    ['Nguyễn An', true],
    ['Y Thanh Hà Niê Kđăm', true],
    ['H’Bơ Niê', true],
    ['Đoàn Mạnh Thắng', true],
    ['Cao Văn Đẳng', true],
    ['Hợp', false],
    ['ông', false],
    ['Ông', false],
    ['lê doãn hợp', false],
    ['Lê doãn Hợp', false],
    ['Bộ trưởng', false],
    ['Bộ Trưởng', false],
    ['Đồng Chí', false],
    ['Chính Phủ', false],
    ['Đoàn Thanh Niên', false],
    ['Đảng Bộ Tỉnh', false],
    ['Cao Đẳng', false],
    ['Hội Nghị', false],
    ['Hà Nội', false],
    ['Một Hai Ba Bốn Năm Sáu', false],
    ['Lê Văn 2', false],
    ['', false],
  ])('%j: %j', (words, is) => {
    expect(isPersonName(words)).toBe(is)
  })
})

test.each([
  ['đồng chí Lê Doãn Hợp', 'Lê Doãn Hợp'],
  ['Bộ trưởng Lê Doãn Hợp', 'Lê Doãn Hợp'],
  ['TS. Lê  Văn An', 'Lê Văn An'],
  ['ông', 'ông'],
  ['Lê Doãn Hợp', 'Lê Doãn Hợp'],
])('bareName(%j) is %j', (words, name) => {
  expect(bareName(words)).toBe(name)
})
