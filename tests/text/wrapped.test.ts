import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingOf } from '../../src/text/reading.ts'
import { paragraphs } from '../../src/text/span.ts'
import { joinLines, wrappedAt } from '../../src/text/wrapped.ts'

/** The lines after `joinLines` has replaced the line feeds inside sentences with spaces. */
const joined = (...lines: string[]): string[] => {
  const text = lines.join('\n')
  return joinLines(text, wrappedAt(text)).split('\n')
}

const WRAPPED = [
  'Sở Thủy sản sơ kết học kỳ I',
  'Giám đốc Sở kết luận Hội nghị',
  'Dự và chỉ đạo Hội nghị có đồng chí Lê Văn',
  'Tú - Huyện ủy viên, Trưởng phòng Thủy sản huyện và các đồng',
  'chí hiệu trưởng các trường trực thuộc trong toàn huyện này.',
  'Theo báo cáo của Sở, từ đầu năm đến nay các trạm đã nỗ lực',
  'triển khai thực hiện nhiệm vụ theo đúng kế hoạch, đạt nhiều',
  'kết quả.',
  'Kết luận hội nghị, đồng chí',
  'Trưởng phòng nhấn mạnh một số nhiệm vụ cần tập trung: Làm',
  'tốt công tác tham mưu; tổ chức thực hiện tốt các nhiệm vụ.',
]

describe('lines that were broken at a width', () => {
  test('are joined inside sentences; headings and captions stay alone', () => {
    expect(joined(...WRAPPED)).toEqual([
      'Sở Thủy sản sơ kết học kỳ I',
      'Giám đốc Sở kết luận Hội nghị',
      'Dự và chỉ đạo Hội nghị có đồng chí Lê Văn Tú - Huyện ủy viên, Trưởng phòng Thủy sản huyện và các đồng chí hiệu trưởng các trường trực thuộc trong toàn huyện này.',
      'Theo báo cáo của Sở, từ đầu năm đến nay các trạm đã nỗ lực triển khai thực hiện nhiệm vụ theo đúng kế hoạch, đạt nhiều kết quả.',
      'Kết luận hội nghị, đồng chí Trưởng phòng nhấn mạnh một số nhiệm vụ cần tập trung: Làm tốt công tác tham mưu; tổ chức thực hiện tốt các nhiệm vụ.',
    ])
  })

  test('are joined too where a blank line stands below the title', () => {
    const [title = '', , ...below] = WRAPPED
    expect(joined(title, '', ...below).slice(0, 3)).toEqual([title, '', below.slice(0, 3).join(' ')])
  })

  test('items of a list stay alone', () => {
    const items = [
      ...WRAPPED.slice(3),
      '- Mở 4 lớp tập huấn kỹ thuật cho bà con các xã ven biển',
      '- thả 9 vạn con giống xuống hồ',
    ]
    expect(joined(...items).slice(-2)).toEqual(items.slice(-2))
  })
})

test('a title as long as the lines stays alone', () => {
  const title = 'Sở Thủy sản tỉnh Hà Lâm tổng kết công tác năm 2017'
  expect(joined(title, ...WRAPPED.slice(3))[0]).toBe(title)
})

test.each<[string, string[]]>([
  [
    'paragraphs',
    [
      'Một câu dài về công tác thủy sản của tỉnh trong năm qua.',
      'Câu thứ hai cũng dài như vậy và đứng riêng một dòng.',
    ],
  ],
  [
    'a list in lower case',
    [
      'Các chỉ tiêu đạt được trong năm:',
      'tổng sản lượng khai thác đạt 40 nghìn tấn;',
      'sản lượng nuôi trồng đạt 12 nghìn tấn;',
      'giá trị xuất khẩu đạt 90 triệu đô la;',
      'thu nhập bình quân đạt 60 triệu đồng.',
    ],
  ],
  [
    'a few odd breaks among long paragraphs',
    [
      `${'Công tác thủy sản đạt kết quả tốt. '.repeat(8)}Các trạm`,
      'đã hoàn thành.',
      `${'Công tác nuôi trồng đạt kết quả tốt. '.repeat(6)}Các xã`,
      'đã hoàn thành.',
    ],
  ],
  ['names', ['Lê Văn Tú', 'Trần Thị Mai', 'Nguyễn Văn An', 'Phạm Văn Ba', 'Vũ Thị Tư']],
])('%s stay as they are', (_, lines) => {
  expect(wrappedAt(lines.join('\n'))).toEqual([])
})

test('any text keeps its length, and the offsets are those of line feeds', () => {
  const line = fc.constantFrom(...WRAPPED, '', '- mục', 'a) mục')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n')
      const at = wrappedAt(text)
      expect(at.every((one) => text.charAt(one) === '\n')).toBe(true)
      expect([...at].sort((a, b) => a - b)).toEqual(at)
      expect(readingOf(text).joined).toEqual(at)
    }),
    { seed: 9, numRuns: 200 },
  )
})

test('the page’s paragraphs are the joined lines', () => {
  const text = WRAPPED.join('\n')
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))).toEqual(
    joined(...WRAPPED),
  )
})

test('the reading copy has spaces there, at the same offsets', () => {
  const text = WRAPPED.join('\n')
  const reading = readingOf(text)
  expect(reading.text).toBe(joined(...WRAPPED).join('\n'))
  expect(reading.isExact).toBe(true)
})
