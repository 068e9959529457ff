import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slipDistance, soundAlikes } from '../../src/search/near.ts'
import { formOf, markDistance, marksOf, wordsOf } from '../../src/search/words.ts'

// vietnamese.md, encoding and folding
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
])('%s and %s are one word', (a, b) => {
  expect(formOf(a)).toEqual(formOf(b))
})

test.each([
  ['Quý', 'Quí'],
  ['thuỷ', 'thuỉ'],
  ['tay', 'tai'],
  ['hay', 'hai'],
  ['đường', 'dường'],
])('%s and %s are two', (a, b) => {
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

test('words lie in the text, apart and in order', () => {
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

describe('marks', () => {
  const apart = (typed: string, meant: string, isBeginning = false): number =>
    markDistance(marksOf(formOf(typed).marked), marksOf(formOf(meant).marked), isBeginning)
  test.each([
    ['duong', 'đường', 0],
    ['đuong', 'đường', 0],
    ['đuong', 'dương', 1],
    ['đường', 'đường', 0],
    ['đường', 'đương', 1],
    ['đường', 'dương', 2],
    ['kiễm', 'kiểm', 0.5],
    ['phat', 'phát', 0],
    ['phạt', 'phát', 1],
  ])('%s for %s: %d', (typed, meant, distance) => {
    expect(apart(typed, meant)).toBe(distance)
  })

  test('may still be missing while a word is being typed; wrong ones are wrong', () => {
    expect(apart('triê', 'triển', true)).toBe(0)
    expect(apart('tri', 'triển', true)).toBe(0)
    expect(apart('triế', 'triển', true)).toBe(1)
  })
})

// vietnamese.md, misspellings to tolerate
test.each([
  ['su', 'xu'],
  ['xat', 'sat'],
  ['tran', 'chan'],
  ['danh', 'gianh'],
  ['ranh', 'danh'],
  ['lam', 'nam'],
  ['ki', 'qi'],
  ['khoan', 'khoang'],
  ['sat', 'sap'],
  ['tai', 'tay'],
  ['huu', 'hieu'],
])('%s sounds like %s', (typed, meant) => {
  expect(soundAlikes(typed)).toContain(meant)
})

test.each([
  ['dagn', 'dang', 1, 0.5 / 0.6],
  ['vine', 'vien', 1, 0.5 / 0.6],
  ['trin', 'trien', 1, 1],
  ['triien', 'trien', 1, 1],
  ['dang', 'dang', 1, 0],
  ['dang', 'vien', 1, Infinity],
])('from %s to %s within %d: %d', (a, b, limit, distance) => {
  expect(slipDistance(a, b, limit)).toBeCloseTo(distance)
})
