// Small reports that were misread, by the kind of fault. Each row: the lines below the title, what is read. The words are
// invented; the faults were seen in reports that offices publish.
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parse/parse.ts'
import type { ParsedReport } from '../../src/parse/rules/draft.ts'

const TITLE = 'Sở Thủy sản tỉnh Hà Lâm tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018'
const LEAD =
  'Ngày 10/01/2018, Sở Thủy sản tỉnh Hà Lâm tổ chức hội nghị tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018.'
const DONE = 'Năm 2017, Sở đã hoàn thành 12 chỉ tiêu được giao.'
const outcome = 'outcome 2017: Sở đã hoàn thành 12 chỉ tiêu được giao'

function parse(lines: readonly string[], file = 'x.txt'): ParsedReport {
  const parsed = parseReport({ file, text: lines.join('\n') })
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return parsed.report
}
const statementsOf = (report: ParsedReport): string[] =>
  report.statements.map(
    ({ kind, year, by, source }) =>
      `${kind} ${year}${by === null ? '' : ` ${by}`}: ${report.seed.text.slice(source.start, source.end)}`,
  )
const read = (...below: string[]): string[] => statementsOf(parse([TITLE, ...below]))

describe('words in front of the results are read', () => {
  test.each<[string, string[], string[]]>([
    [
      'an award in the first line',
      [
        'Tại Hội nghị, có 5 tập thể và 12 cá nhân được Chủ tịch UBND tỉnh tặng Giấy khen.',
        'Nhìn chung, Hội nghị diễn ra nghiêm túc, thành công.',
      ],
      ['award 2017: có 5 tập thể và 12 cá nhân được Chủ tịch UBND tỉnh tặng Giấy khen'],
    ],
    [
      'an award above the lead',
      ['Dịp này, Sở khen thưởng 6 tập thể và 20 cá nhân.', LEAD, DONE],
      ['award 2017: Sở khen thưởng 6 tập thể và 20 cá nhân', outcome],
    ],
    [
      'a summary above the lead, which the results repeat, is none',
      ['Sở đã hoàn thành 12 chỉ tiêu được giao trong năm 2017.', LEAD, DONE],
      [outcome],
    ],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected)
  })
})

describe('a difficulty doesn’t turn what follows', () => {
  test.each<[string, string[], string[]]>([
    [
      'a success after "Tuy nhiên"',
      [
        LEAD,
        `${DONE} Tuy nhiên, với sự cố gắng của bà con, toàn tỉnh đã khôi phục 300 ha. Sản lượng tôm đạt 4.000 tấn.`,
      ],
      [outcome, 'outcome 2017: toàn tỉnh đã khôi phục 300 ha', 'outcome 2017: Sản lượng tôm đạt 4.000 tấn'],
    ],
    [
      'a concession with "nhưng"',
      [LEAD, 'Mặc dù gặp nhiều khó khăn nhưng toàn ngành đã hoàn thành kế hoạch sản lượng.'],
      ['outcome 2017: toàn ngành đã hoàn thành kế hoạch sản lượng'],
    ],
    [
      'a concession with "song"',
      [
        LEAD,
        'Trong điều kiện thời tiết khắc nghiệt, song các vùng nuôi năm 2017 đều đạt kết quả khá. Đàn cá bố mẹ tăng 8%.',
      ],
      ['outcome 2017: các vùng nuôi năm 2017 đều đạt kết quả khá', 'outcome 2017: Đàn cá bố mẹ tăng 8%'],
    ],
    [
      'a lack is one still',
      [LEAD, `${DONE} Tuy nhiên, công tác tuyên truyền còn chậm.`],
      [outcome, 'shortcoming 2017: công tác tuyên truyền còn chậm'],
    ],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected)
  })
})

describe('a colon that opens no list', () => {
  test.each<[string, string[], string[]]>([
    [
      'inside quotation marks',
      [
        LEAD,
        'Năm 2018, Sở tiếp tục mở rộng vùng nuôi; hưởng ứng cuộc vận động “Người cán bộ thủy sản: gần dân, hiểu nghề”; tổ chức hội thi tay nghề.',
      ],
      [
        'goal 2018: tiếp tục mở rộng vùng nuôi',
        'goal 2018: hưởng ứng cuộc vận động “Người cán bộ thủy sản: gần dân, hiểu nghề”',
        'goal 2018: tổ chức hội thi tay nghề',
      ],
    ],
    [
      'between a label and its number',
      [LEAD, DONE, 'Có 420 hộ đăng ký nuôi theo quy chuẩn, trong đó vùng ven biển: 300 hộ, vùng nước ngọt 120 hộ.'],
      [
        outcome,
        'outcome 2017: Có 420 hộ đăng ký nuôi theo quy chuẩn, trong đó vùng ven biển: 300 hộ, vùng nước ngọt 120 hộ',
      ],
    ],
    [
      'one behind the proceedings does',
      [
        LEAD,
        'Tại Hội nghị, các đại biểu đã được nghe báo cáo với nhiều kết quả ấn tượng: thả 30 triệu con giống; kiểm dịch 900 lô giống.',
      ],
      ['outcome 2017: thả 30 triệu con giống', 'outcome 2017: kiểm dịch 900 lô giống'],
    ],
    [
      'Roman numerals are no part of its items',
      [LEAD, 'Báo cáo đã nêu các kết quả cụ thể trong năm 2017: i) cấp 300 giấy phép; ii) kiểm dịch 900 lô giống.'],
      ['outcome 2017: cấp 300 giấy phép', 'outcome 2017: kiểm dịch 900 lô giống'],
    ],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected)
  })
})

describe('chỉ đạo is what somebody does', () => {
  test('in a request', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Phát biểu tại hội nghị, ông Lò Văn Sến, Phó Chủ tịch UBND tỉnh ghi nhận kết quả của Sở. Đồng thời, yêu cầu Sở tiếp tục lãnh đạo, chỉ đạo các trạm siết chặt kiểm dịch; ngăn chặn tàu khai thác sai vùng.',
      ).slice(1),
    ).toEqual([
      'strength 2017 Lò Văn Sến: kết quả của Sở',
      'request 2018 Lò Văn Sến: tiếp tục lãnh đạo, chỉ đạo các trạm siết chặt kiểm dịch',
      'request 2018 Lò Văn Sến: ngăn chặn tàu khai thác sai vùng',
    ])
  })
  test('in a result', () => {
    expect(read(LEAD, 'Năm 2017, Lâm Khê đã làm tốt công tác chỉ đạo sản xuất. Sản lượng cá đạt 90 tấn.')).toEqual([
      'outcome 2017: Lâm Khê đã làm tốt công tác chỉ đạo sản xuất',
      'outcome 2017: Sản lượng cá đạt 90 tấn',
    ])
  })
})

describe('who got a distinction is an award wherever it stands', () => {
  test.each([
    ['Sở được tặng thưởng Cờ thi đua của Chính phủ.', 'award 2017: Sở được tặng thưởng Cờ thi đua của Chính phủ'],
    ['Nhiều tập thể được các cấp khen thưởng.', 'award 2017: Nhiều tập thể được các cấp khen thưởng'],
    ['Đảng uỷ Sở đã tặng Giấy khen cho 3 chi bộ.', 'award 2017: Đảng uỷ Sở đã tặng Giấy khen cho 3 chi bộ'],
    [
      'Đồng chí Lò Văn Sến, Chánh án Toà án tỉnh, trao Cờ thi đua cho Sở.',
      'award 2017: Đồng chí Lò Văn Sến, Chánh án Toà án tỉnh, trao Cờ thi đua cho Sở',
    ],
    ['Sở đã tặng 120 suất quà cho ngư dân.', 'outcome 2017: Sở đã tặng 120 suất quà cho ngư dân'],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, `${DONE} ${sentence}`)).toEqual([outcome, expected])
  })
})

describe('no statement', () => {
  test.each([
    ['a caption', 'Ông Lò Văn Sến, Phó Chủ tịch UBND tỉnh trao Cờ thi đua cho các đơn vị xuất sắc năm 2017.'],
    [
      'a caption with a comma before the verb',
      'Được ủy quyền, đồng chí Lò Văn Sến, trao Bằng khen của Bộ cho Trạm Giống Hà Lâm.',
    ],
    ['a caption with its photographer', 'Đại diện Sở nhận Cờ thi đua của Bộ Thủy sản. Ảnh: C.Thành'],
    ['a caption without a full stop', 'Tặng giấy khen cho các tập thể có thành tích năm 2017'],
    ['signing in a caption', 'Các trạm ký giao ước thi đua năm 2018.'],
    [
      'what the meeting reports',
      'Hội nghị đã báo cáo Đề cương tuyên truyền kỷ niệm 60 năm Ngày truyền thống ngành Thủy sản và dự thảo kế hoạch năm 2018.',
    ],
    [
      'what the meeting hears',
      'Tiếp theo Hội nghị được nghe báo cáo tài chính năm 2017 từ Kế toán trưởng Vàng Thị Sáo.',
    ],
    ['a counter of visitors', 'Hôm nay : 742'],
    ['the name of a picture file', 'z1980163311931_e2993949a41a2557d92ed571ace2a91f'],
    ['the site’s own English', 'Are you sure that you want to switch to desktop version?'],
    ['the form for readers', 'Vui lòng gõ tiếng Việt có dấu.'],
    ['the same sentence again', LEAD],
    ['the number of members', 'Hiện, toàn Đảng bộ có 7 chi bộ với 122 đảng viên.'],
  ])('%s', (_, line) => {
    const report = parse([TITLE, LEAD, line, DONE])
    expect(statementsOf(report)).toEqual([outcome])
    expect(report.regions.filter(({ role }) => role === 'unclassified')).toEqual([])
  })
})

describe('plans and headings', () => {
  test('an expectation for the year behind is a result', () => {
    expect(
      read(
        LEAD,
        'Năm 2017, toàn tỉnh thả 30 triệu con giống. Dự kiến hết năm 2017, toàn tỉnh có 80 ao nuôi đạt chuẩn.',
      ),
    ).toEqual([
      'outcome 2017: toàn tỉnh thả 30 triệu con giống',
      'outcome 2017: Dự kiến hết năm 2017, toàn tỉnh có 80 ao nuôi đạt chuẩn',
    ])
  })
  test('a heading in capitals is no author', () => {
    const report = parse([
      ...[TITLE, LEAD, 'I. KẾT QUẢ NĂM 2017', '- Thả 30 triệu con giống.', '- Kiểm dịch 900 lô giống.'],
      ...['II. HẠN CHẾ', '- Công tác tuyên truyền chưa sâu.', 'III. NHIỆM VỤ NĂM 2018', '- Mở rộng vùng nuôi an toàn.'],
    ])
    expect(report.author).toBeNull()
    expect(statementsOf(report)).toEqual([
      'outcome 2017: Thả 30 triệu con giống',
      'outcome 2017: Kiểm dịch 900 lô giống',
      'shortcoming 2017: Công tác tuyên truyền chưa sâu',
      'goal 2018: Mở rộng vùng nuôi an toàn',
    ])
  })
  test('a body that demands is a request by nobody', () => {
    expect(
      read(LEAD, DONE, 'Đảng ủy Sở yêu cầu các cấp ủy tập trung mở rộng vùng nuôi; giữ nguồn nước.').slice(1),
    ).toEqual(['request 2018: các cấp ủy tập trung mở rộng vùng nuôi', 'request 2018: giữ nguồn nước'])
  })
})

describe('who held it, and when', () => {
  test.each<[string, string[], string | null, string | null]>([
    [
      'Sáng qua (10-1)',
      [TITLE, 'Sáng qua (10-1), Sở Thủy sản tỉnh Hà Lâm tổ chức hội nghị tổng kết công tác năm 2017.', DONE],
      '2018-01-10',
      'Sở Thủy sản tỉnh Hà Lâm',
    ],
    [
      '10 -1',
      [TITLE, 'Sáng ngày 10 -1, Sở Thủy sản tỉnh Hà Lâm tổ chức hội nghị tổng kết công tác năm 2017.', DONE],
      '2018-01-10',
      'Sở Thủy sản tỉnh Hà Lâm',
    ],
    [
      'without the word for a meeting',
      [
        'Triển khai nhiệm vụ công tác thủy sản năm 2018',
        'Ngày 10-1-2018, Chi cục Thủy sản tỉnh tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018.',
        DONE,
      ],
      '2018-01-10',
      'Chi cục Thủy sản tỉnh',
    ],
    [
      'tiến hành tổng kết',
      [
        'Lâm Khê tổng kết công tác điều hành năm 2017',
        'Chiều ngày 7/2, UBND xã Lâm Khê tiến hành tổng kết công tác điều hành năm 2017, triển khai nhiệm vụ năm 2018.',
        DONE,
      ],
      '2018-02-07',
      'UBND xã Lâm Khê',
    ],
    [
      'TP. in the name',
      [
        'Hội nghị tổng kết công tác xây dựng Đảng năm 2017',
        'Chiều ngày 03/01/2018, Đảng bộ Trường Dự bị Đại học TP. Hà Lâm đã tổ chức Hội nghị tổng kết công tác Đảng năm 2017.',
        DONE,
      ],
      '2018-01-03',
      'Đảng bộ Trường Dự bị Đại học TP. Hà Lâm',
    ],
    [
      'a standing committee',
      [
        'Tổng kết công tác Mặt trận năm 2017',
        'Ngày 13/1/2018, Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Lâm Khê tổ chức Hội nghị tổng kết công tác Mặt trận năm 2017.',
        DONE,
      ],
      '2018-01-13',
      'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã Lâm Khê',
    ],
    [
      'a guest at the conference of a body',
      [
        'Phấn đấu xuất khẩu năm 2018',
        'Ngày 29/12/2017, tại Hà Nội, Bộ trưởng Lò Văn Sến đã dự và phát biểu chỉ đạo Hội nghị triển khai kế hoạch năm 2018 của ngành Thủy sản.',
        'Năm 2017, ngành đã cấp 300 giấy phép.',
      ],
      '2017-12-29',
      'ngành Thủy sản',
    ],
  ])('%s', (_, lines, date, organizer) => {
    const { event, seed } = parse(lines)
    expect([event.date, event.organizer && seed.text.slice(event.organizer.start, event.organizer.end)]).toEqual([
      date,
      organizer,
    ])
  })
})

describe('a page whose first line is the lead', () => {
  test('is read as a report', () => {
    const report = parse([
      'Sáng 10/1/2018, Sở Thủy sản tỉnh Hà Lâm tổ chức Hội nghị tổng kết công tác năm 2017. Dự hội nghị có ông Lò Văn Sến, Phó Chủ tịch UBND tỉnh. Năm 2017, Sở đã hoàn thành 12 chỉ tiêu được giao.',
    ])
    expect(report.event.date).toBe('2018-01-10')
    expect(report.people.map(({ name }) => name)).toEqual(['Lò Văn Sến'])
    expect(statementsOf(report)).toEqual([outcome])
  })
})

test('one or two words are never a statement, and are reported', () => {
  const report = parse([
    TITLE,
    LEAD,
    DONE,
    'Rất tốt.',
    'Sở đã cấp 300 giấy phép cho các tàu cá của ngư dân trong tỉnh.',
  ])
  expect(statementsOf(report)).toEqual([
    outcome,
    'outcome 2017: Sở đã cấp 300 giấy phép cho các tàu cá của ngư dân trong tỉnh',
  ])
  expect(report.regions.filter(({ role }) => role === 'unclassified')).toHaveLength(1)
})

describe('people and their offices', () => {
  test.each<[string, string, string[]]>([
    [
      'abbreviated offices',
      'Dự hội nghị có đồng chí Lò Văn Sến – PBT Thường trực Huyện ủy; Vàng Thị Sáo – PCT UBND huyện.',
      ['Lò Văn Sến: PBT Thường trực | Huyện ủy', 'Vàng Thị Sáo: PCT | UBND huyện'],
    ],
    [
      'a dash between two offices',
      'Dự hội nghị có đồng chí Lò Văn Sến – Trưởng Ban Tuyên giáo Thành ủy - Giám đốc Trung tâm Chính trị thành phố.',
      ['Lò Văn Sến: Trưởng Ban | Ban Tuyên giáo Thành ủy, Giám đốc | Trung tâm Chính trị thành phố'],
    ],
    [
      'a district’s name is no person',
      'Về dự có ông Lò Văn Sến – Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lâm Phượng.',
      ['Lò Văn Sến: Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lâm Phượng'],
    ],
    [
      'nor is the name that the Youth Union bears',
      'Anh Lò Văn Sến, Bí thư thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh chủ trì hội nghị.',
      ['Lò Văn Sến: Bí thư thứ nhất | Trung ương Đoàn TNCS Hồ Chí Minh'],
    ],
  ])('%s', (_, line, people) => {
    const report = parse([TITLE, `${LEAD} ${line}`, DONE])
    const words = (span: { start: number; end: number } | null): string =>
      span ? report.seed.text.slice(span.start, span.end) : ''
    expect(
      report.people.map(
        ({ name, offices }) =>
          `${name}: ${offices.map(({ role, body }) => `${words(role)} | ${words(body)}`).join(', ')}`,
      ),
    ).toEqual(people)
  })
})
