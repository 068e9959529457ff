import { describe, expect, test } from 'vitest'
import { beside, halves, moved, snap } from '../../src/desk/snap.ts'

const text = 'Năm 2008, kết nạp 25 đảng viên; giảm 11,6% hộ nghèo (so với 2007).'
const AND = 'mở 4 lớp và thăm 9 nhà'
const spanOf = (words: string, of = text): { start: number; end: number } => {
  const start = of.indexOf(words)
  return { start, end: start + words.length }
}
const said = (span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end)

describe('a selection becomes whole words', () => {
  test.each([
    ['ết nạ', 'kết nạp'],
    [' kết nạp ', 'kết nạp'],
    ['nạp 25 đảng viên;', 'nạp 25 đảng viên;'],
    ['ăm 2008, k', 'Năm 2008, kết'],
    ['(so', '(so'],
  ])('‘%s’ → ‘%s’', (selected, words) => {
    expect(said(snap(text, spanOf(selected)))).toBe(words)
  })

  test('nothing, or blanks alone, is nothing', () => {
    expect(snap(text, { start: 3, end: 4 })).toBeNull()
    expect(snap(text, { start: 5, end: 5 })).toBeNull()
    expect(said(snap(text, { start: -5, end: 2 }))).toBe('Năm')
  })
})

describe('an end moves by a word', () => {
  test.each([
    ['kết nạp 25', 'end', 1, 'kết nạp 25 đảng'],
    ['kết nạp 25', 'end', -1, 'kết nạp'],
    ['kết nạp 25', 'start', 1, 'nạp 25'],
    ['kết nạp 25', 'start', -1, '2008, kết nạp 25'],
    ['giảm', 'end', 1, 'giảm 11,6%'],
    ['đảng viên', 'end', 1, 'đảng viên; giảm'],
  ] as const)('‘%s’, its %s by %i → ‘%s’', (words, side, by, after) => {
    expect(said(moved(text, spanOf(words), side, by))).toBe(after)
  })

  test.each([
    ['kết', 'end', -1],
    ['kết', 'start', 1],
    ['Năm', 'start', -1],
    ['2007).', 'end', 1],
  ] as const)('‘%s’: its %s can’t move by %i', (words, side, by) => {
    expect(moved(text, spanOf(words), side, by)).toBeNull()
  })
})

test.each([
  ['kết nạp', 1, '25'],
  ['kết nạp', -1, '2008'],
  ['đảng viên', 1, 'giảm'],
  ['Năm', -1, null],
  ['2007).', 1, null],
] as const)('the word beside ‘%s’ (%i) is %j', (words, by, word) => {
  expect(said(beside(text, spanOf(words), by))).toBe(word)
})

describe('a statement is parted', () => {
  const whole = spanOf('kết nạp 25 đảng viên; giảm 11,6% hộ nghèo')
  test('at the sign nearest to its middle', () => {
    expect(halves(text, whole, null)?.map(said)).toEqual(['kết nạp 25 đảng viên', 'giảm 11,6% hộ nghèo'])
  })

  test('where words are selected inside it', () => {
    expect(halves(text, whole, spanOf('hộ'))?.map(said)).toEqual(['kết nạp 25 đảng viên; giảm 11,6%', 'hộ nghèo'])
    expect(halves(AND, spanOf(AND, AND), spanOf('thăm', AND))?.map((one) => AND.slice(one.start, one.end))).toEqual([
      'mở 4 lớp',
      'thăm 9 nhà',
    ])
    expect(halves(text, whole, spanOf('Năm'))?.map(said)).toEqual(['kết nạp 25 đảng viên', 'giảm 11,6% hộ nghèo'])
  })

  test('between words where it has no sign; one word can’t be parted', () => {
    expect(halves(text, spanOf('kết nạp 25 đảng'), null)?.map(said)).toEqual(['kết nạp', '25 đảng'])
    expect(halves(text, spanOf('kết'), null)).toBeNull()
  })
})
