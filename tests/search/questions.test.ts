import { describe, expect, test } from 'vitest'
import { askingOf } from '../../src/search/questions.ts'

describe('a question asks for', () => {
  test.each([
    ['Lê Doãn Hợp nói gì', 'Lê Doãn Hợp', true],
    ['le doan hop noi gi', 'le doan hop', true],
    ['ông Hợp phát biểu những gì?', 'ông Hợp', true],
    ['ai là Bộ trưởng', 'Bộ trưởng', true],
    ['ai la bo truong', 'bo truong', true],
    ['Bộ trưởng là ai?', 'Bộ trưởng', true],
    ['who is the minister', 'the minister', true],
    ['bao nhiêu mục tiêu', 'mục tiêu', false],
    ['có bao nhiêu đảng viên mới', 'đảng viên mới', false],
    ['muc tieu bao nhieu', 'muc tieu', false],
    ['cán bộ nữ thế nào', 'cán bộ nữ', false],
    ['mục tiêu 2009 là gì', 'mục tiêu 2009', false],
    ['chống tham nhũng ra sao ?', 'chống tham nhũng', false],
  ])('%s', (query, words, isForPerson) => {
    expect(askingOf(query)).toEqual({ words, isForPerson })
  })
})

test.each([
  'Lê Doãn Hợp',
  'cán bộ nữ',
  // The words of a question alone, inside a query, or inside other words.
  'nói gì',
  'ai là',
  'gạch không nung',
  'thể thao',
  'máy bay',
  'nông sản sấy',
  'Mai làm việc',
  '',
])('%j is no question', (query) => {
  expect(askingOf(query)).toBeNull()
})
