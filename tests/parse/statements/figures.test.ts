import { expect, test } from 'vitest'
import { readFigures, readNumber } from '../../../src/parse/statements/figures.ts'

const figures = (text: string): [number, string][] =>
  readFigures(text, { start: 0, end: text.length }).map(({ value, unit }) => [value, unit])

const yes: [string, [number, string][]][] = [
  ['của 30 cơ quan, đơn vị thuộc Bộ', [[30, 'cơ quan, đơn vị']]],
  ['cho 14 chi bộ Đảng trong sạch', [[14, 'chi bộ']]],
  ['bình quân đạt 96,8%', [[96.8, '%']]],
  [
    'đã kết nạp 1.146 đảng viên, vượt 27,3% so với',
    [
      [1146, 'đảng viên'],
      [27.3, '%'],
    ],
  ],
  ['phấn đấu 11/12 chi bộ đạt', [[11, 'chi bộ']]],
  [
    'trợ cấp 416 lượt đoàn viên với số tiền 298 triệu đồng',
    [
      [416, 'lượt'],
      [298, 'triệu đồng'],
    ],
  ],
  ['tỷ lệ ở Quận 1 là 81 cơ sở', [[81, 'cơ sở']]],
  [
    'sản lượng 7,8 triệu tấn, 2,1 triệu kWh và 312 nghìn thuê bao',
    [
      [7.8, 'triệu tấn'],
      [2.1, 'triệu kWh'],
      [312, 'nghìn thuê bao'],
    ],
  ],
  ['cấp 88.412 thẻ bảo hiểm', [[88412, 'thẻ']]],
  [
    'cho 04 tập thể, 09 cá nhân',
    [
      [4, 'tập thể'],
      [9, 'cá nhân'],
    ],
  ],
]
test.each(yes)('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected)
})

test.each([
  'Huy hiệu 40, 30 năm tuổi Đảng',
  'Quận 1 là đơn vị đi đầu',
  'Quân khu 7 tặng quà',
  'học sinh lớp 9 ôn tập',
  'nhóm từ 100 trở lên',
  'kế hoạch 5 năm 2006 - 2010',
  'năm 2008',
  'trước ngày 30/6',
  'Nghị quyết Trung ương 4 khoá XI',
  'trong 6 tháng cuối năm',
])('no figure: %s', (text) => {
  expect(figures(text)).toEqual([])
})

test.each([
  ['1.625', 1625],
  ['47,3', 47.3],
  ['04', 4],
  ['1.234.567,5', 1234567.5],
])('%s is %d', (words, value) => {
  expect(readNumber(words)).toBe(value)
})
