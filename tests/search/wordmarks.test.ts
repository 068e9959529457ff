import { describe, expect, test } from 'vitest'
import { slipDistance, soundAlikes } from '../../src/search/near.ts'
import { markDistance, marksOf } from '../../src/search/wordmarks.ts'
import { formOf } from '../../src/text/words.ts'

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

// docs/language.md, misspellings
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
