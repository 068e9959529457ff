import { describe, expect, test } from 'vitest'
import type { Doubt } from '../../../src/parse/rules/draft.ts'
import { readPeople } from '../../../src/parse/who/people.ts'

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
    // Offices before the name, separated by commas. 'Đoàn' is a family name here, elsewhere a body.
    [
      'Ủy viên Trung ương Đảng, Bí thư Ban cán sự đảng, Bộ trưởng Bộ Kinh tế biển Đoàn Thế Lữ dự',
      {
        'Đoàn Thế Lữ': [
          ['Ủy viên', 'Trung ương Đảng'],
          ['Bí thư', 'Ban cán sự đảng'],
          ['Bộ trưởng', 'Bộ Kinh tế biển'],
        ],
      },
    ],
    // The office after a name may belong to the next person; people in a list share an office.
    [
      'Phó Thủ tướng Chính phủ Trịnh Quang Lãm, Bộ trưởng Bộ HT&VT Đoàn Mạnh Thắng và các Thứ trưởng Lưu Bá Phong, Hoàng Thị Diệu Thu đồng chủ trì',
      {
        'Trịnh Quang Lãm': [['Phó Thủ tướng', 'Chính phủ']],
        'Đoàn Mạnh Thắng': [['Bộ trưởng', 'Bộ HT&VT']],
        'Lưu Bá Phong': [['Thứ trưởng', null]],
        'Hoàng Thị Diệu Thu': [['Thứ trưởng', null]],
      },
    ],
    // A place name before the person's name.
    ['Bí thư Đảng ủy xã Yên Trạch Hà Huy Tấn thừa nhận', { 'Hà Huy Tấn': [['Bí thư', 'Đảng ủy xã Yên Trạch']] }],
    ['TTƯT.BSCKII Phùng Bá Khiêm – Giám đốc Sở Y tế;', { 'Phùng Bá Khiêm': [['Giám đốc', 'Sở Y tế']] }],
    // The sentence begins with an honorific, or there is none.
    ['Cô Đào Thị Minh Châu - Bí thư Đoàn trường đề xuất', { 'Đào Thị Minh Châu': [['Bí thư', 'Đoàn trường']] }],
    ['Lê Thị Minh - Bí thư Đoàn trường đề xuất', { 'Lê Thị Minh': [['Bí thư', 'Đoàn trường']] }],
    [
      'Đại tá Trần Văn Thành, Trung đoàn trưởng Trung đoàn 5,',
      { 'Trần Văn Thành': [['Trung đoàn trưởng', 'Trung đoàn 5']] },
    ],
    ['ông Lê Văn An, Hội trưởng Hội Khuyến học;', { 'Lê Văn An': [['Hội trưởng', 'Hội Khuyến học']] }],
    ['Bà Hồ Thị Kim Dung, Giám đốc Trung tâm X, kiến nghị', { 'Hồ Thị Kim Dung': [['Giám đốc', 'Trung tâm X']] }],
    ['Ông Mã Tấn Lực, công nhân Điện lực Cồn Tranh, cho rằng', { 'Mã Tấn Lực': [['công nhân', 'Điện lực Cồn Tranh']] }],
    [
      'đ/c Tôn Thất Hoàn, Bí thư Đảng uỷ, Viện trưởng chủ trì',
      {
        'Tôn Thất Hoàn': [
          ['Bí thư', 'Đảng uỷ'],
          ['Viện trưởng', null],
        ],
      },
    ],
    ['Thượng tá Đặng Văn Rạng, Phó Giám đốc Công an tỉnh;', { 'Đặng Văn Rạng': [['Phó Giám đốc', 'Công an tỉnh']] }],
    // 'thường trực' may follow any office.
    ['đồng chí Lê Văn Minh - Thứ trưởng Thường trực Bộ X;', { 'Lê Văn Minh': [['Thứ trưởng Thường trực', 'Bộ X']] }],
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
    'Đoàn Khối các cơ quan, Trưởng Ban Tổ chức',
    'hệ thống thoát nước đường Lê Văn Nghị xuống cấp',
    'mô hình ở xã Yên Trạch, tỉnh Hà Giang',
  ])('no person in: %s', (text) => {
    expect(people(text)).toEqual({})
  })

  test('a name that occurs again is the same person, with all places', () => {
    const text = 'đồng chí Lê Văn Minh - Bộ trưởng Bộ X dự. Đồng chí Lê Văn Minh phát biểu.'
    expect(readPeople(text, [at(text)])[0]?.source).toHaveLength(2)
  })
})

test('an unknown office after a name gives a doubt', () => {
  const text = 'đồng chí Lê Văn Minh - Tham vấn cấp cao Bộ X;'
  const doubts: Doubt[] = []
  readPeople(text, [at(text)], doubts)
  expect(doubts.map(({ message }) => message)).toEqual([
    {
      vi: "'Tham vấn cấp cao Bộ' sau tên Lê Văn Minh không phải là chức vụ mà các quy tắc biết. Nếu đúng là chức vụ, hãy nhờ người phụ trách mã nguồn thêm những từ đầu của chức vụ ấy vào src/parse/rules/titles.ts.",
      en: "'Tham vấn cấp cao Bộ' behind Lê Văn Minh is no office that the rules know; add its first words to the offices in src/parse/rules/titles.ts.",
    },
  ])
})
