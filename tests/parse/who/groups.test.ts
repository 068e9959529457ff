import { describe, expect, test } from 'vitest'
import { guestLists, readGroups } from '../../../src/parse/who/groups.ts'
import { readPeople } from '../../../src/parse/who/people.ts'

/** [role, body] of each group in a sentence that lists guests. */
function groups(text: string): [string, string | null][] {
  const all = [{ start: 0, end: text.length }]
  const taken = readPeople(text, all).flatMap(({ source, offices }) => [...source, ...offices.map((one) => one.source)])
  return readGroups(text, guestLists(text, all), taken).map(({ role, body }) => [
    text.slice(role.start, role.end),
    body && text.slice(body.start, body.end),
  ])
}

describe('groups (docs/bodies.md, offices: numbers and words of extent are no part of a role)', () => {
  const yes: [string, [string, string | null][]][] = [
    [
      'Tham dự Hội nghị còn có các đ/c uỷ viên Ban cán sự Đảng Bộ X, các đ/c uỷ viên Ban chấp hành đảng bộ Bộ X.',
      [
        ['uỷ viên', 'Ban cán sự Đảng Bộ X'],
        ['uỷ viên', 'Ban chấp hành đảng bộ Bộ X'],
      ],
    ],
    [
      'Tới dự có đồng chí Lê Văn An - Bộ trưởng Bộ X cùng các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc.',
      [['Bí thư, Phó bí thư', 'các chi/Đảng bộ trực thuộc']],
    ],
    [
      'Dự Hội nghị có đồng chí Lê Văn An - Bí thư Đoàn Khối và hơn 200 đại biểu của 66 đảng bộ, chi bộ cơ sở thuộc Đảng bộ Khối.',
      [['đại biểu', '66 đảng bộ, chi bộ cơ sở thuộc Đảng bộ Khối']],
    ],
    [
      'Hội nghị đã diễn ra với sự tham dự của gần 180 cán bộ, viên chức, người lao động.',
      [['cán bộ, viên chức, người lao động', null]],
    ],
    [
      'Dự Hội nghị có các đồng chí Phó Giám đốc Sở; toàn thể đảng viên của 9 chi bộ trực thuộc.',
      [
        ['Phó Giám đốc', 'Sở'],
        ['đảng viên', '9 chi bộ trực thuộc'],
      ],
    ],
    [
      'Dự có đ/c Lại Văn Hinh (Ủy viên Thường vụ Đảng ủy Bộ) cùng bí thư 12 chi bộ trực thuộc.',
      [['bí thư', '12 chi bộ trực thuộc']],
    ],
    // Each of several bodies gives a group.
    [
      'Đến dự có đại diện Văn phòng Tỉnh uỷ, Sở Tài chính, Sở Nội vụ.',
      [
        ['đại diện', 'Văn phòng Tỉnh uỷ'],
        ['đại diện', 'Sở Tài chính'],
        ['đại diện', 'Sở Nội vụ'],
      ],
    ],
    [
      'Dự hội nghị có các Phó Cục trưởng cùng toàn thể lãnh đạo các phòng tham mưu.',
      [
        ['Phó Cục trưởng', null],
        ['lãnh đạo', 'các phòng tham mưu'],
      ],
    ],
    [
      'Dự hội nghị có Đại tá Lê Văn An, Bí thư Đảng ủy Viện; các đồng chí lãnh đạo, chỉ huy các phòng, trạm cùng các đồng chí cán bộ, nhân viên trong Viện.',
      [
        ['lãnh đạo, chỉ huy', 'các phòng, trạm'],
        ['cán bộ, nhân viên', 'Viện'],
      ],
    ],
    [
      'Dự có đông đảo cán bộ, đoàn viên cơ quan T.Ư Đoàn, Trường Trung cấp nghề Hà Lâm.',
      [
        ['cán bộ, đoàn viên', 'cơ quan T.Ư Đoàn'],
        ['cán bộ, đoàn viên', 'Trường Trung cấp nghề Hà Lâm'],
      ],
    ],
    ['Cùng dự có các đồng chí trong Ban Thường vụ Đảng uỷ;', [['đồng chí', 'Ban Thường vụ Đảng uỷ']]],
  ]
  test.each(yes)('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected)
  })

  test.each([
    'Tới dự có các đồng chí Bí thư Nguyễn Văn An.',
    // Only sentences that list guests have groups.
    'Đồng chí yêu cầu các đồng chí Bí thư chi bộ phải gương mẫu.',
    'Đảng bộ đã kết nạp 38 đảng viên của 11 chi bộ.',
  ])('no group in: %s', (text) => {
    expect(groups(text)).toEqual([])
  })
})
