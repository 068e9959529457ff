// Sentences and the statements that result, one row each. Each sentence is read inside a small report.
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/parse/parse.ts'
import type { ParsedReport } from '../../../src/parse/rules/draft.ts'

const HEAD = [
  'Hội nghị tổng kết công tác năm 2011 và triển khai nhiệm vụ năm 2012 của Đảng uỷ Bộ Công nghiệp',
  'Ngày 5/1/2012, tại Huế, Đảng uỷ Bộ Công nghiệp đã tổ chức Hội nghị tổng kết công tác năm 2011. Tới dự có đồng chí Trần Văn Bình - Bộ trưởng Bộ Công nghiệp; đồng chí Lý Thị Hoa - Phó bí thư Đảng uỷ khối các cơ quan.',
]
function parse(...paragraphs: string[]): ParsedReport {
  const parsed = parseReport({ file: 'x.txt', text: [...HEAD, ...paragraphs].join('\n') })
  if (!parsed.ok) throw new Error(parsed.problem.message.en)
  return parsed.report
}
const read = (paragraph: string): string[] => {
  const report = parse(paragraph)
  return report.statements.map(
    ({ kind, year, by, topic, openEnded, source }) =>
      `${kind} ${year}${by === null ? '' : ` ${by}`}${topic === null ? '' : ` [${topic}]`}: ${report.seed.text.slice(source.start, source.end)}${openEnded ? ' …' : ''}`,
  )
}

describe('results and tasks', () => {
  const rows: [string, string[]][] = [
    ['Trong năm 2011, Đảng uỷ Bộ đã hoàn thành kế hoạch.', ['outcome 2011: Đảng uỷ Bộ đã hoàn thành kế hoạch']],
    [
      'Năm 2011, cùng với những Nghị quyết 6,7 Khoá X, Đảng uỷ đã làm tốt vai trò. Công tác cán bộ nữ được quan tâm.',
      ['outcome 2011: Đảng uỷ đã làm tốt vai trò', 'outcome 2011: Công tác cán bộ nữ được quan tâm'],
    ],
    [
      'Trong năm 2011, Đảng uỷ đã thực hiện tốt các nhiệm vụ chính trị được giao: Xây nhà một; Làm đường hai,…',
      ['outcome 2011 [nhiệm vụ chính trị]: Xây nhà một', 'outcome 2011 [nhiệm vụ chính trị]: Làm đường hai …'],
    ],
    [
      'Trong năm 2012, Đảng uỷ Bộ Công nghiệp đề ra nhiệm vụ: Xây nhà một; Làm đường hai…Về công tác xây dựng Đảng, Đảng bộ sẽ: Mở lớp ba; Học bài bốn.',
      [
        'goal 2012: Xây nhà một',
        'goal 2012: Làm đường hai …',
        'goal 2012 [công tác xây dựng Đảng]: Mở lớp ba',
        'goal 2012 [công tác xây dựng Đảng]: Học bài bốn',
      ],
    ],
    [
      'Phát biểu tại hội nghị, đồng chí Trần Văn Bình đã chỉ ra những nhiệm vụ trong năm 2012, Đảng uỷ cần mở lớp ba; học bài bốn. Không ngừng xây nhà hai.',
      [
        'request 2012 Trần Văn Bình: những nhiệm vụ trong năm 2012, Đảng uỷ cần mở lớp ba',
        'request 2012 Trần Văn Bình: học bài bốn',
        'request 2012 Trần Văn Bình: Không ngừng xây nhà hai',
      ],
    ],
    // Words that only announce tasks are no topic.
    [
      'Năm 2012, Đảng uỷ tập trung thực hiện tốt một số nhiệm vụ như: Xây nhà một; làm đường hai.',
      ['goal 2012: Xây nhà một', 'goal 2012: làm đường hai'],
    ],
    [
      'Về phương hướng nhiệm vụ 6 tháng cuối năm, Đảng uỷ đề ra nhiệm vụ đó là: Xây nhà một; làm đường hai.',
      ['goal 2012: Xây nhà một', 'goal 2012: làm đường hai'],
    ],
    [
      'Năm 2011, Bộ đã làm tốt. Tuy nhiên, công tác dân vận còn chậm.',
      ['outcome 2011: Bộ đã làm tốt', 'shortcoming 2011: công tác dân vận còn chậm'],
    ],
  ]
  test.each(rows)('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected)
  })
})

describe('speeches', () => {
  const rows: [string, string[]][] = [
    // The praised words precede the speaker.
    [
      'Biểu dương những kết quả mà Đảng bộ đã đạt được, đồng chí Trần Văn Bình - Bộ trưởng đề nghị Đảng bộ tiếp tục nâng cao chất lượng sinh hoạt.',
      [
        'strength 2011 Trần Văn Bình: những kết quả mà Đảng bộ đã đạt được',
        'request 2012 Trần Văn Bình: tiếp tục nâng cao chất lượng sinh hoạt',
      ],
    ],
    [
      'Ghi nhận và đánh giá cao sự nỗ lực của cán bộ, đảng viên, Bộ trưởng Trần Văn Bình yêu cầu các chi bộ khắc phục những hạn chế đã nêu.',
      [
        'strength 2011 Trần Văn Bình: sự nỗ lực của cán bộ, đảng viên',
        'request 2012 Trần Văn Bình: các chi bộ khắc phục những hạn chế đã nêu',
      ],
    ],
    [
      'Đồng tình với báo cáo, đồng chí Lý Thị Hoa đề nghị Đảng bộ tăng cường giám sát những việc đã làm.',
      ['request 2012 Lý Thị Hoa: tăng cường giám sát những việc đã làm'],
    ],
    [
      'Phát biểu tại Hội nghị, Bộ trưởng Trần Văn Bình đánh giá cao các ưu điểm của Đảng bộ. Đó là: sự gắn kết tốt, sự tích cực và tinh thần đoàn kết.',
      [
        'strength 2011 Trần Văn Bình: sự gắn kết tốt',
        'strength 2011 Trần Văn Bình: sự tích cực',
        'strength 2011 Trần Văn Bình: tinh thần đoàn kết',
      ],
    ],
    [
      'Phát biểu tại Hội nghị, Bộ trưởng yêu cầu Đảng bộ trong năm 2012 khắc phục các khuyết điểm như: nội dung còn lúng túng, thiếu thiết thực, công tác tư tưởng chưa đúng mực,…Bộ trưởng mong muốn các đảng viên phải học bài mới; làm việc tốt.',
      [
        'request 2012 Trần Văn Bình: khắc phục các khuyết điểm',
        'shortcoming 2011 Trần Văn Bình: nội dung còn lúng túng, thiếu thiết thực',
        'shortcoming 2011 Trần Văn Bình: công tác tư tưởng chưa đúng mực …',
        'request 2012 Trần Văn Bình: các đảng viên phải học bài mới',
        'request 2012 Trần Văn Bình: làm việc tốt',
      ],
    ],
    [
      'Thay mặt Đảng uỷ khối các cơ quan, đ/c Lý Thị Hoa ghi nhận những nỗ lực của Đảng bộ. Công tác kiểm tra được thực hiện. Đồng chí Phó bí thư Đảng uỷ khối mong muốn Đảng bộ sẽ học tập tốt. Bên cạnh đó, Đảng bộ cũng cần: Làm đường mới; Xây nhà mới.',
      [
        'strength 2011 Lý Thị Hoa: những nỗ lực của Đảng bộ',
        'strength 2011 Lý Thị Hoa: Công tác kiểm tra được thực hiện',
        'request 2012 Lý Thị Hoa: học tập tốt',
        'request 2012 Lý Thị Hoa: Làm đường mới',
        'request 2012 Lý Thị Hoa: Xây nhà mới',
      ],
    ],
  ]
  test.each(rows)('%s', (paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected)
  })

  test('who spoke, and for whom', () => {
    const report = parse('Thay mặt Đảng uỷ khối các cơ quan, đ/c Lý Thị Hoa ghi nhận những nỗ lực của Đảng bộ.')
    const speaker = report.people.find(({ name }) => name === 'Lý Thị Hoa')
    expect(speaker?.spoke).toBe(true)
    expect(speaker?.onBehalfOf && report.organizationAt(speaker.onBehalfOf)).toBe('đảng uỷ khối các cơ quan')
    expect(report.people.find(({ name }) => name === 'Trần Văn Bình')?.spoke).toBe(false)
  })
})

test('awards joined by "và" are one statement each, the frame is no part of them', () => {
  expect(
    read(
      'Hội nghị đã tổ chức Lễ trao tặng Huy hiệu 40, 30 năm tuổi Đảng cho một số đảng viên và Trao tặng Giấy khen cho 14 chi bộ năm 2010.',
    ),
  ).toEqual([
    'award 2011: Lễ trao tặng Huy hiệu 40, 30 năm tuổi Đảng cho một số đảng viên',
    'award 2010: Trao tặng Giấy khen cho 14 chi bộ năm 2010',
  ])
})

test('what no rule understands is kept as unclassified, not dropped', () => {
  const report = parse('Trời hôm nay đẹp lắm.')
  const unread = report.regions.filter(({ role }) => role === 'unclassified')
  expect(unread.map(({ start, end }) => report.seed.text.slice(start, end))).toEqual(['Trời hôm nay đẹp lắm.'])
  expect(report.statements).toEqual([])
})

test('a paragraph that occurs twice gives no statements the second time', () => {
  const paragraph = 'Trong năm 2011, Đảng uỷ Bộ Công nghiệp đã hoàn thành toàn bộ kế hoạch của năm và nhiều việc khác.'
  const report = parse(paragraph, paragraph)
  expect(report.statements).toHaveLength(1)
  expect(report.regions.filter(({ role }) => role === 'duplicate')).toHaveLength(1)
})
