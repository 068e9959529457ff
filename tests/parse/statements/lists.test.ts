import { describe, expect, test } from 'vitest'
import {
  colonIn,
  gluedLength,
  isSecondFrame,
  namesWorks,
  secondFrames,
  splitNouns,
  withoutGlue,
} from '../../../src/parse/statements/lists.ts'

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })

describe('a comma list of nouns', () => {
  const split = (text: string): [string, boolean][] =>
    splitNouns(text, whole(text)).map(({ span, openEnded }) => [text.slice(span.start, span.end), openEnded])

  test.each([
    [
      'công tác cán bộ, công tác tư tưởng và việc học tập',
      [
        ['công tác cán bộ', false],
        ['công tác tư tưởng', false],
        ['việc học tập', false],
      ],
    ],
    [
      'công tác cán bộ lúng túng, thiếu thiết thực, việc học tập',
      [
        ['công tác cán bộ lúng túng, thiếu thiết thực', false],
        ['việc học tập', false],
      ],
    ],
    ['công tác cán bộ và đảng viên', [['công tác cán bộ và đảng viên', false]]],
  ] as [string, [string, boolean][]][])('%s', (text, items) => {
    expect(split(text)).toEqual(items)
  })

  test('an open end belongs only to the last noun, also after "và"', () => {
    expect(split('công tác cán bộ và việc học tập…')).toEqual([
      ['công tác cán bộ', false],
      ['việc học tập', true],
    ])
    expect(split('công tác cán bộ, việc học tập…')).toEqual([
      ['công tác cán bộ', false],
      ['việc học tập', true],
    ])
  })
})

describe('glue in front of an item', () => {
  test.each([
    ['Một là, tăng cường', 'Một là, '],
    ['thứ hai: tăng cường', 'thứ hai: '],
    ['(3) tăng cường', '(3) '],
    ['- tăng cường', '- '],
    ['và tăng cường', 'và '],
    ['tăng cường', ''],
    ['mười nghìn người', ''],
    ['3) tăng cường', '3) '],
    ['12.Tăng cường', '12.'],
    // A point inside a number is no numbering, with or without a lost blank.
    ['1.386 lao động được hỗ trợ', ''],
    ['98.412 lượt', ''],
    ['1. 200 tỷ đồng', ''],
    ['2.5% số hộ', ''],
  ])('%j begins with %j', (text, glue) => {
    expect(text.slice(0, gluedLength(text, whole(text)))).toBe(glue)
    expect(withoutGlue(text, { span: whole(text), openEnded: true })).toEqual({
      span: { start: glue.length, end: text.length },
      openEnded: true,
    })
  })
})

describe('a colon', () => {
  test.each([
    // It opens a list …
    ['Đã đạt: 12 cờ thi đua; 3 bằng khen', 6],
    ['Kết quả gồm: kết nạp 25 đảng viên, mở 4 lớp', 11],
    ['Trong năm, đã trao: 12 cờ thi đua cho tập thể', 18],
    // … or follows a label, whose figure stands behind it.
    ['Tổng số lượt khám: 98.412 lượt, đạt 107,3% kế hoạch', null],
    ['Tỷ lệ trẻ tiêm chủng đầy đủ: 96,8%', null],
    ['Số chi bộ vững mạnh: 11/12 chi bộ (91,7%)', null],
    ['Thu ngân sách: 1. 200 tỷ đồng', null],
    ['Thu: 1.200 tỷ đồng; chi: 300 tỷ đồng', null],
    ['vùng ven biển: 300 hộ, vùng nước ngọt: 120 hộ', null],
    ['lúc 8:30, họp', null],
    // … or names works, which are no statements of their own.
    ['Cục đã in 2 ấn phẩm: “Niên giám 2012”; “Đất và người”.', null],
    ['Cục đã in “Niên giám 2012” và: phát hành 3 số báo', 29],
  ])('in ‘%s’ opens a list at %s', (text, at) => {
    expect(colonIn(text, whole(text))).toBe(at)
  })
})

test.each([
  ['Cục đã in 2 ấn phẩm: “Niên giám 2012”; “Đất và người”.', true],
  ['tập trung vào: “Đất và người”, và “Niên giám 2012”', true],
  ['ấn phẩm: “Niên giám 2012”; mở 4 lớp', false],
  ['ông nói: “Mở 4 lớp”', true],
  ['mở 4 lớp “Đất và người”', false],
])('‘%s’ ends in names of works: %s', (words, expected) => {
  expect(namesWorks(words)).toBe(expected)
})

describe('a second frame', () => {
  test.each([
    ['kiến nghị được đầu tư máy móc', true],
    ['đồng thời đề nghị tỉnh hỗ trợ', true],
    ['đầu tư máy móc', false],
  ])('%j begins one: %s', (words, expected) => {
    expect(isSecondFrame(words)).toBe(expected)
  })

  test.each([
    ['ghi nhận kết quả và đề nghị Viện tiếp tục phấn đấu', ['ghi nhận kết quả', 'đề nghị Viện tiếp tục phấn đấu']],
    ['xử lý đơn thư, kiến nghị của công nhân', ['xử lý đơn thư, kiến nghị của công nhân']],
    ['ghi nhận (và đề nghị Viện sửa) kết quả', ['ghi nhận (và đề nghị Viện sửa) kết quả']],
  ])('%j falls into %j', (text, parts) => {
    const found = secondFrames(text, whole(text))
    const starts = [0, ...found.map(({ from }) => from)]
    const ends = [...found.map(({ at }) => at), text.length]
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(parts)
  })
})
