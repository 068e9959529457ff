import { describe, expect, test } from 'vitest'
import { readGroups, readPeople } from '../../src/parse/people.ts'

type Row = [string, Record<string, [string, string | null][]>]
const at = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })
const people = (text: string): Row[1] =>
  Object.fromEntries(
    readPeople(text, [at(text)]).map(({ name, offices }) => [
      name,
      offices.map(({ role, body }) => [text.slice(role.start, role.end), body && text.slice(body.start, body.end)]),
    ]),
  )

describe('people with their offices', () => {
  const yes: Row[] = [
    [
      'Đồng chí Lê Văn Minh - Uỷ viên Ban chấp hành TW Đảng, Bí thư Ban cán sự Đảng, Bộ trưởng Bộ X đã tới dự.',
      {
        'Lê Văn Minh': [
          ['Uỷ viên', 'Ban chấp hành TW Đảng'],
          ['Bí thư', 'Ban cán sự Đảng'],
          ['Bộ trưởng', 'Bộ X'],
        ],
      },
    ],
    ['đ/c Bùi Quang Huy, Phó bí thư Đảng uỷ Khối;', { 'Bùi Quang Huy': [['Phó bí thư', 'Đảng uỷ Khối']] }],
    ['ông Lưu Văn Đạt (Phó Vụ trưởng Vụ Khoa học)', { 'Lưu Văn Đạt': [['Phó Vụ trưởng', 'Vụ Khoa học']] }],
    ['Bộ trưởng Lê Văn Minh đánh giá cao', { 'Lê Văn Minh': [['Bộ trưởng', null]] }],
    ['Giám đốc Sở Nguyễn Hữu Tạo cam kết', { 'Nguyễn Hữu Tạo': [['Giám đốc', 'Sở']] }],
    [
      'có các đồng chí: Trương Công Định - Trưởng Ban Tổ chức Tỉnh uỷ; Hà Thị Mai - Bí thư Đảng uỷ Khối.',
      { 'Trương Công Định': [['Trưởng Ban', 'Ban Tổ chức Tỉnh uỷ']], 'Hà Thị Mai': [['Bí thư', 'Đảng uỷ Khối']] },
    ],
    [
      'đồng chí Phạm Quốc Thịnh - Tỉnh ủy viên, Bí thư Đảng ủy Khối',
      {
        'Phạm Quốc Thịnh': [
          ['Tỉnh ủy viên', 'Tỉnh ủy'],
          ['Bí thư', 'Đảng ủy Khối'],
        ],
      },
    ],
    ['PGS.TS. Nguyễn Trọng Hoằng phát biểu', { 'Nguyễn Trọng Hoằng': [] }],
    ['đồng chí Y Thanh Hà Niê Kđăm - Bí thư Đảng uỷ Khối', { 'Y Thanh Hà Niê Kđăm': [['Bí thư', 'Đảng uỷ Khối']] }],
    [
      'đồng chí Đinh Công Toại, Bí thư Đảng ủy, Cục trưởng.',
      {
        'Đinh Công Toại': [
          ['Bí thư', 'Đảng ủy'],
          ['Cục trưởng', null],
        ],
      },
    ],
  ]
  test.each(yes)('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })

  test.each([
    'học tập và làm theo gương Chủ tịch Hồ Chí Minh',
    'tư tưởng, tấm gương đạo đức Hồ Chí Minh',
    'tại Thành phố Hồ Chí Minh',
    'Giám đốc Sở Xây dựng phát biểu',
    'Bộ Thông tin và Truyền thông đã tổ chức',
    'Bí thư Đảng uỷ Khối các cơ quan',
  ])('nobody: %s', (text) => {
    expect(people(text)).toEqual({})
  })

  test('who is named again is the same person, with every place', () => {
    const text = 'đồng chí Lê Văn Minh - Bộ trưởng Bộ X dự. Đồng chí Lê Văn Minh phát biểu.'
    expect(readPeople(text, [at(text)])[0]?.source).toHaveLength(2)
  })
})

describe('groups', () => {
  test.each([
    ['các đ/c uỷ viên Ban cán sự Đảng Bộ X, các', 'uỷ viên', 'Ban cán sự Đảng Bộ X'],
    ['các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc.', 'Bí thư, Phó bí thư', 'các chi/Đảng bộ trực thuộc'],
    ['các đồng chí Ủy viên Ban Chấp hành Đảng bộ và toàn thể', 'Ủy viên', 'Ban Chấp hành Đảng bộ'],
  ])('%s', (text, role, body) => {
    const [group] = readGroups(text, at(text))
    expect([
      group && text.slice(group.role.start, group.role.end),
      group?.body && text.slice(group.body.start, group.body.end),
    ]).toEqual([role, body])
  })

  test('a person after the plural honorific is no group', () => {
    expect(readGroups('các đồng chí Bí thư Nguyễn Văn An dự', { start: 0, end: 36 })).toEqual([])
  })
})
