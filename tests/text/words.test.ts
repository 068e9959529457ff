import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formOf, wordsOf } from '../../src/text/words.ts'

// docs/language.md, tone placement; docs/language.md, i and y; docs/language.md, look-alikes
test.each([
  ['uỷ', 'ủy'],
  ['hoà', 'hòa'],
  ['thuý', 'thúy'],
  ['khoẻ', 'khỏe'],
  ['xoá', 'xóa'],
  ['kỹ', 'kĩ'],
  ['lý', 'lí'],
  ['kỷ', 'kỉ'],
  ['mỹ', 'mĩ'],
  ['tỷ', 'tỉ'],
  ['sỹ', 'sĩ'],
  ['Đường', 'Ðường'],
  ['Nguyễn', 'Nguyễn'.normalize('NFD')],
  ['03', '3'],
  ['1.625', '1625'],
  ['tham\u00ADmưu', 'thammưu'],
])('%s and %s are the same word', (a, b) => {
  expect(formOf(a)).toEqual(formOf(b))
})

test.each([
  ['Quý', 'Quí'],
  ['thuỷ', 'thuỉ'],
  ['tay', 'tai'],
  ['hay', 'hai'],
  ['đường', 'dường'],
])('%s and %s are different words', (a, b) => {
  expect(formOf(a).marked).not.toBe(formOf(b).marked)
})

test.each([
  ['TT&TT', ['tt', 'tt']],
  ['Ngày 26/3/2009,', ['ngay', '26', '3', '2009']],
  ['đạt 1.234 tỷ (111,16%)', ['dat', '1234', 'ti', '111', '16']],
  ['97-QĐ/TW', ['97', 'qd', 'tw']],
  ['đ/c', ['d', 'c']],
  ['', []],
])('the words of %s', (text, plain) => {
  expect(wordsOf(text).map((word) => word.plain)).toEqual(plain)
})

test('words are inside the text, in order, without overlaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0
      for (const { start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(at).toBeLessThanOrEqual(text.length)
    }),
  )
})
