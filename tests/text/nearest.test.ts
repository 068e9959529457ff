import { describe, expect, test } from 'vitest'
import { nearestName, nearestWords } from '../../src/text/nearest.ts'

describe('nearestWords', () => {
  const text = 'Tăng cường chỉ đạo phát triển nguồn nhân lực; Kiện toàn tổ chức bộ máy'
  const spans = [
    { start: 0, end: 44 },
    { start: 46, end: text.length },
  ]
  test.each([
    ['tang cuong chi dao', 'Tăng cường chỉ đạo'],
    ['Tăng cường chỉ đạo phát triển nhân lực', 'Tăng cường chỉ đạo phát triển nguồn nhân lực'],
    ['Kiện toàn bộ máy tổ chức', 'Kiện toàn tổ chức bộ máy'],
    ['một điều hoàn toàn khác hẳn', null],
    ['', null],
    // The quote itself and parts of words are never suggested.
    ['Kiện  toàn', null],
    ['ôn', null],
    ['phát triền nguồn nhân lưc', 'phát triển nguồn nhân lực'],
    ['chỉ đạo phát triẻn nguồn nhần lực', 'chỉ đạo phát triển nguồn nhân lực'],
  ])('of %j', (quote, expected) => {
    expect(nearestWords(text, quote, spans)).toBe(expected)
  })
})

test('words with other capitals are nearer than words with other marks, wherever they stand', () => {
  const text = 'Phòng Huyên ủy họp. Rồi phòng huyện ủy tổng kết.'
  expect(nearestWords(text, 'Phòng Huyện ủy', [{ start: 0, end: text.length }])).toBe('phòng huyện ủy')
  expect(nearestWords(text, 'Phòng Huyẹn ủy', [{ start: 0, end: text.length }])).toBe('Phòng Huyên ủy')
})

test.each([
  ['Lê Doản Hợp', 'Lê Doãn Hợp'],
  ['Lê Doãn Hợp', null],
  ['Trần Văn Khác', null],
])('the nearest name of %j is %j', (name, nearest) => {
  expect(nearestName(name, ['Lê Doãn Hợp', 'Nguyễn Hải Đường'])).toBe(nearest)
})
