import { describe, expect, test } from 'vitest'
import { runRules } from '../../../src/parse/rules/rule.ts'
import { nameInText, relationRules } from '../../../src/parse/who/relations.ts'

const read = (text: string): unknown[] =>
  runRules(relationRules, text, { start: 0, end: text.length }).found.flatMap(({ out }) =>
    out.map(({ type, from, to, count }) => [
      type,
      text.slice(from.start, from.end),
      to && text.slice(to.start, to.end),
      count,
    ]),
  )

test.each<[string, unknown[]]>([
  ['các chi bộ trực thuộc thực hiện tốt', [['subOrganizationOf', 'các chi bộ trực thuộc', null, null]]],
  ['12 chi bộ trực thuộc đã họp', [['subOrganizationOf', '12 chi bộ trực thuộc', null, 12]]],
  [
    'có 30 cơ quan, đơn vị thuộc Bộ Xây dựng tham gia',
    [['subOrganizationOf', '30 cơ quan, đơn vị thuộc Bộ Xây dựng', 'Bộ Xây dựng', 30]],
  ],
  [
    'Các cấp uỷ đã lãnh đạo các tổ chức công đoàn, đoàn thanh niên hoạt động',
    [
      ['leads', 'công đoàn', null, null],
      ['leads', 'đoàn thanh niên', null, null],
    ],
  ],
  ['Sở Y tế đã phối hợp với Công an tỉnh kiểm tra', [['coordinatesWith', 'Sở Y tế', 'Công an tỉnh', null]]],
  // No match: 'trực thuộc' with a named whole isn't bare; a person who leads isn't a committee.
  ['các chi bộ trực thuộc Đảng uỷ Sở', []],
  ['Giám đốc lãnh đạo các tổ chức công đoàn', []],
])('%s', (text, relations) => {
  expect(read(text)).toEqual(relations)
})

describe('a body’s name in running text', () => {
  const name = new RegExp(nameInText.source, 'u')
  test.each([
    ['tại Sở Y tế tỉnh Hoà Bình hôm qua', 'Sở Y tế tỉnh Hoà Bình'],
    ['do Công đoàn Viện X tổ chức', 'Công đoàn Viện X'],
    ['của Bộ Thông tin và Truyền thông đã', 'Bộ Thông tin và Truyền thông'],
  ])('%s', (text, words) => {
    expect(name.exec(text)?.[0].trim()).toBe(words)
  })
  test.each(['Hội nghị tổng kết', 'Bộ trưởng kết luận', 'Đoàn kết nội bộ', 'sở y tế'])('no name in: %s', (text) => {
    expect(name.exec(text)).toBeNull()
  })
})
