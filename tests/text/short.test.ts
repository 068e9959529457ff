import { expect, test } from 'vitest'
import { short } from '../../src/text/short.ts'

test.each([
  ['công tác', 60, 'công tác'],
  ['  công\n\ttác ', 60, 'công tác'],
  ['Đảng uỷ Bộ đã tập trung phát huy vai trò', 30, 'Đảng uỷ Bộ đã tập … vai trò'],
  ['a'.repeat(100), 20, `${'a'.repeat(11)} … ${'a'.repeat(6)}`],
])('%j in at most %i units is %j', (words, most, shown) => {
  expect(short(words, most)).toBe(shown)
})
