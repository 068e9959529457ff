// What is marked in a found text.
import { describe, expect, test } from 'vitest'
import { beginning, joinMarks } from '../../src/search/marks.ts'

describe('the first letters of a word', () => {
  const decomposed = 'Đảng'.normalize('NFD')
  test.each([
    ['none', decomposed, 0, ''],
    ['a letter', decomposed, 1, 'Đ'],
    ['a letter with its combining marks', decomposed, 2, 'Đả'.normalize('NFD')],
    ['no more than the word has', decomposed, 9, decomposed],
    ['a letter of two code units', 'x𝒜b', 2, 'x𝒜'],
  ])('%s', (_, text, length, letters) => {
    const { start, end } = beginning(`${text} \u0301`, { start: 0, end: text.length }, length)
    expect(text.slice(start, end)).toBe(letters)
  })
})

describe('marks are joined', () => {
  test.each([
    [
      'if they overlap',
      'đảng viên',
      [
        [0, 4],
        [2, 9],
      ],
      [[0, 9]],
    ],
    [
      'if one holds another, in any order',
      'đảng viên',
      [
        [2, 3],
        [0, 9],
      ],
      [[0, 9]],
    ],
    [
      'if they touch',
      'đảng viên',
      [
        [0, 4],
        [4, 9],
      ],
      [[0, 9]],
    ],
    [
      'over the joint of a short form',
      'TT&TT',
      [
        [3, 5],
        [0, 2],
      ],
      [[0, 5]],
    ],
    [
      'but not over a blank',
      'đảng viên',
      [
        [0, 4],
        [5, 9],
      ],
      [
        [0, 4],
        [5, 9],
      ],
    ],
  ] as [string, string, [number, number][], [number, number][]][])('%s', (_, text, spans, joined) => {
    const given = spans.map(([start, end]) => ({ start, end }))
    expect(joinMarks(text, given).map(({ start, end }) => [start, end])).toEqual(joined)
  })
})
