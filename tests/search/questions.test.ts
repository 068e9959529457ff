import { describe, expect, test } from 'vitest'
import { askingOf, factOf } from '../../src/search/questions.ts'

describe('a question asks for', () => {
  test.each([
    ['Lê Doãn Hợp nói gì', 'Lê Doãn Hợp', 'said'],
    ['le doan hop noi gi', 'le doan hop', 'said'],
    ['ông Hợp phát biểu những gì?', 'ông Hợp', 'said'],
    ['ai là Bộ trưởng', 'Bộ trưởng', 'person'],
    ['ai la bo truong', 'bo truong', 'person'],
    ['Bộ trưởng là ai?', 'Bộ trưởng', 'person'],
    ['who is the minister', 'minister', 'person'],
    ['what did the minister say', 'minister', 'said'],
    ['bộ trưởng yêu cầu gì', 'bộ trưởng', 'said'],
    ['năm 2008 đạt được gì', 'năm 2008', 'what'],
    ['khuyet diem gi', 'khuyet diem', 'what'],
    ['bao nhiêu mục tiêu', 'mục tiêu', 'what'],
    ['có bao nhiêu đảng viên mới', 'đảng viên mới', 'what'],
    ['muc tieu bao nhieu', 'muc tieu', 'what'],
    ['cán bộ nữ thế nào', 'cán bộ nữ', 'what'],
    ['mục tiêu 2009 là gì', 'mục tiêu 2009', 'what'],
    ['chống tham nhũng ra sao ?', 'chống tham nhũng', 'what'],
  ])('%s', (query, words, what) => {
    expect(askingOf(query)).toEqual({ words, what })
  })
})

test.each([
  'Lê Doãn Hợp',
  'cán bộ nữ',
  // The words of a question alone, inside a query, or inside other words.
  'gì',
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

describe('a fact of the conference', () => {
  test.each([
    ['day', 'họp ngày nào', 'hop ngay nao?', 'Hội nghị diễn ra khi nào', 'ngày họp', 'when', 'When was it?'],
    ['place', 'họp ở đâu', 'hop o dau', 'tại đâu', 'địa điểm tổ chức', 'where did they meet', 'venue'],
    ['organizer', 'ai tổ chức', 'cơ quan nào tổ chức hội nghị', 'don vi to chuc', 'who organised it', 'organizer'],
    ['attended', 'ai dự', 'ai du', 'những ai đã tham dự hội nghị', 'thành phần tham dự', 'who attended'],
    ['spoke', 'ai phát biểu', 'ai noi', 'có những ai phát biểu tại hội nghị?', 'who spoke', 'speakers'],
  ])('%s', (fact, ...queries) => {
    expect(queries.filter((query) => factOf(query) !== fact)).toEqual([])
  })

  test.each([
    ...[
      'tổ chức',
      'họp',
      'dự án',
      'tham dự',
      'ngày 26/3',
      'Hà Nội',
      'ai',
      'hội nghị',
      'dân số già',
      'thành phần kinh tế',
    ],
    ...['cơ quan tổ chức thi', 'họp ngày nào đó', 'gà mái ai dự báo', ''],
  ])('is not asked by %j', (query) => {
    expect(factOf(query)).toBeNull()
  })
})
