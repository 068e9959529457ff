import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemOf, splitItems, splitSentences } from '../../src/text/sentences.ts'
import { lineColumn, slice, trim } from '../../src/text/span.ts'

const all = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })
const sentences = (text: string): string[] => splitSentences(text, all(text)).map((span) => slice(text, span))

describe('splitSentences', () => {
  test.each([
    ['Một. Hai! Ba?', ['Một.', 'Hai!', 'Ba?']],
    ['đạt 1.625 đảng viên. Hết', ['đạt 1.625 đảng viên.', 'Hết']],
    ['PGS.TS. Nguyễn Văn A dự. Xong.', ['PGS.TS. Nguyễn Văn A dự.', 'Xong.']],
    ['đồng chí V. Nam nói. Hết.', ['đồng chí V. Nam nói.', 'Hết.']],
    // The report of 2009 has two sentences glued at an ellipsis, and an ellipsis inside a list.
    ['quy định pháp luật…Về công tác', ['quy định pháp luật…', 'Về công tác']],
    ['thi hành Luật,…; Tiếp tục', ['thi hành Luật,…; Tiếp tục']],
    ['chậm so với yêu cầu... Đ/c đề nghị', ['chậm so với yêu cầu...', 'Đ/c đề nghị']],
    ['(khóa XI. Phần 2) xong. Hết', ['(khóa XI. Phần 2) xong.', 'Hết']],
    ['Một\n\n  Hai', ['Một', 'Hai']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('loses no characters but white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Đ', '.', '…', ' ', '\n', ';', '(', ')', '"', '1') }),
        (text) => {
          expect(sentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        },
      ),
    )
  })
})

describe('list items', () => {
  test.each([
    ['một; hai; ba', ['một', 'hai', 'ba']],
    ['một (a; b); “hai; ba”', ['một (a; b)', '“hai; ba”']],
    [' ; ; ', []],
  ])('%j', (text, expected) => {
    expect(splitItems(text, all(text)).map(({ span }) => slice(text, span))).toEqual(expected)
  })

  test.each([
    ['xây dựng Luật,…', 'xây dựng Luật', true],
    ['các ngày lễ lớn...', 'các ngày lễ lớn', true],
    ['văn nghệ, v.v.', 'văn nghệ', true],
    ['một đảng viên./.', 'một đảng viên', false],
    ['“Mái ấm công đoàn”.', '“Mái ấm công đoàn”', false],
    ['bình thường;', 'bình thường', false],
    ['Mở lớp ba…/', 'Mở lớp ba', true],
    ['Mở lớp ba./', 'Mở lớp ba', false],
    ['Mở lớp ba, km/h', 'Mở lớp ba, km/h', false],
  ])('itemOf(%j) is %j, open-ended: %s', (text, words, openEnded) => {
    const item = itemOf(text, all(text))
    expect([slice(text, item.span), item.openEnded]).toEqual([words, openEnded])
  })
})

test('line and column count from 1', () => {
  expect(lineColumn('một\nhai', 0)).toEqual({ line: 1, column: 1 })
  expect(lineColumn('một\nhai', 5)).toEqual({ line: 2, column: 2 })
})

test('a blank span trims to nothing', () => {
  const { start, end } = trim('a \u00A0 b', { start: 1, end: 4 })
  expect(end - start).toBe(0)
})
