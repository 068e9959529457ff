// Conferences whose organizer or date was misread.
import { describe, expect, test } from 'vitest'
import { DONE, LEAD, TITLE, parse, unclassified, wordsOf } from './report.ts'

describe('the organizer and the date', () => {
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
      'a branch of the state in lower case',
      [
        'Lâm Khê: Triển khai nhiệm vụ năm học 2018 - 2019',
        'Tìm kiếm tin tức',
        'Liên kết website',
        'Sáng ngày 13/8/2018, ngành Thủy sản huyện Lâm Khê tổ chức Hội nghị tổng kết nhiệm vụ năm học 2017 - 2018; triển khai nhiệm vụ năm học 2018 - 2019.',
        'Năm học 2017 - 2018, ngành đã cấp 300 giấy phép.',
      ],
      '2018-08-13',
      'ngành Thủy sản huyện Lâm Khê',
    ],
    [
      'a union in lower case',
      [
        'Phòng Kỹ thuật tổng kết hoạt động công đoàn năm 2017',
        'Thực hiện kế hoạch, ngày 10 tháng 1 năm 2018 công đoàn Phòng Kỹ thuật đã tổ chức tổng kết hoạt động công đoàn năm 2017.',
        'Năm 2017, công đoàn đã mở 3 lớp.',
      ],
      '2018-01-10',
      'công đoàn Phòng Kỹ thuật',
    ],
    [
      'a body that meets',
      [
        'Cho vay ngư dân tăng',
        'Ngày 10.1.2018, Ban đại diện Hội đồng quản trị Ngân hàng Thủy sản huyện Lâm Khê họp đánh giá kết quả hoạt động năm 2017.',
        'Năm 2017, dư nợ đạt 90 tỷ đồng.',
      ],
      '2018-01-10',
      'Ban đại diện Hội đồng quản trị Ngân hàng Thủy sản huyện Lâm Khê',
    ],
    [
      'a ceremony',
      [
        'Sáng ngày 26/5/2018, Trường Trung học Lâm Khê long trọng tổ chức buổi Lễ tổng kết năm học 2017 – 2018.',
        'Năm học 2017 - 2018, 90% học sinh đạt loại khá.',
      ],
      '2018-05-26',
      'Trường Trung học Lâm Khê',
    ],
    [
      'behind "diễn ra"',
      [
        'HỘI NGHỊ TỔNG KẾT CÔNG TÁC THI ĐUA NĂM 2017',
        'Sáng ngày 10/01/2018, tại Hội trường tầng 2 đã diễn ra Hội nghị tổng kết công tác thi đua năm 2017 của Khối thi đua các trạm thủy sản.',
        'Năm 2017, Khối đã tổ chức 4 hội thi.',
      ],
      '2018-01-10',
      'Khối thi đua các trạm thủy sản',
    ],
    [
      'an abbreviation between the name and its place, in a line that looks like a title',
      [
        'Công đoàn Nghề cá tỉnh dẫn đầu khối thi đua',
        '06/01/2018 - 21:51',
        'HLH - Chiều 6/1, Công đoàn Nghề cá (CĐNC) tỉnh tổ chức hội nghị tổng kết hoạt động công đoàn năm 2017 và triển khai công tác năm 2018.',
        'Năm qua, CĐNC tỉnh đã mở 3 lớp.',
      ],
      '2018-01-06',
      'Công đoàn Nghề cá (CĐNC) tỉnh',
    ],
    [
      'a review with two verbs',
      [
        'Vận động trên 15 tỷ đồng',
        'Ngày 17/1/2018, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Lâm đã tổ chức tổng kết đánh giá hoạt động công tác năm 2017.',
        'Năm 2017, Mặt trận tỉnh đã vận động 15 tỷ đồng.',
      ],
      '2018-01-17',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hà Lâm',
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
    const report = parse(lines)
    expect([report.event.date, report.event.organizer && wordsOf(report, report.event.organizer)]).toEqual([
      date,
      organizer,
    ])
  })
})

test.each<[string, string, string | null, string | null]>([
  [
    'the date of a document',
    'Thực hiện Kế hoạch số 74/KH-CTĐ ngày 25/02/2018 của Khối thi đua, ngày 26/3/2018, Sở Thủy sản tổ chức hội nghị tổng kết công tác năm 2017.',
    '2018-03-26',
    'Sở Thủy sản',
  ],
  [
    'a lost blank',
    'Ngày 22 tháng 12năm 2017, Sở Thủy sản đã tổ chức hội nghị tổng kết công tác năm 2017.',
    '2017-12-22',
    'Sở Thủy sản',
  ],
  [
    'who chairs is no organizer',
    'Sáng 10/1/2018, Chủ tịch UBND tỉnh Lò Văn Sến và Trưởng Ban Nội chính Tỉnh ủy Vàng Thị Sáo chủ trì hội nghị trực tuyến tổng kết công tác năm 2017.',
    '2018-01-10',
    null,
  ],
])('%s', (_, lead, date, organizer) => {
  const report = parse(['Nhiều chỉ tiêu đạt kế hoạch năm 2017', lead, DONE])
  expect([report.event.date, report.event.organizer && wordsOf(report, report.event.organizer)]).toEqual([
    date,
    organizer,
  ])
})

test.each<[string, string[], string | null, string | null, [number | null, number | null]]>([
  [
    'a council’s session, whose term is no year that it reviews',
    [
      'Bế mạc Kỳ họp thứ 9, HĐND huyện Lâm Khê khóa IV',
      'Ngày 24/12, HĐND huyện Lâm Khê khóa IV, nhiệm kỳ 2016-2021 đã tổ chức Kỳ họp thứ 9.',
      'Năm 2020, hầu hết các chỉ tiêu của huyện đều đạt kế hoạch.',
    ],
    '2020-12-24',
    'HĐND huyện Lâm Khê',
    [2020, 2021],
  ],
  [
    'do … tổ chức',
    [
      'Tiếp tục giữ nguồn nước',
      'Đó là chỉ đạo của đồng chí Lò Văn Sến tại hội nghị tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018 do Sở Thủy sản tỉnh tổ chức ngày 19/1/2018.',
      DONE,
    ],
    '2018-01-19',
    'Sở Thủy sản tỉnh',
    [2017, 2018],
  ],
  [
    'Tp. with its stop',
    [
      'Triển khai nhiệm vụ năm 2018',
      'Ngày 16-1-2018, UBND Tp. Phan Lang- Tháp Cham tổ chức Hội nghị tổng kết năm 2017.',
      DONE,
    ],
    '2018-01-16',
    'UBND Tp. Phan Lang- Tháp Cham',
    [2017, 2018],
  ],
  [
    'at a hall',
    [
      'Hội nghị triển khai nhiệm vụ ngành Thủy sản năm 2018',
      'Chiều ngày 15/01/2018, tại Hội trường Sở Thủy sản đã diễn ra Hội nghị tổng kết công tác năm 2017 và triển khai nhiệm vụ năm 2018 của ngành Thủy sản.',
      DONE,
    ],
    '2018-01-15',
    'ngành Thủy sản',
    [2017, 2018],
  ],
  [
    'a title that says what was reached',
    ['Lâm Khê: Nhiều chỉ tiêu đạt kế hoạch năm 2017', 'Ngày 8-12-2017, UBND huyện Lâm Khê tổ chức hội nghị.', DONE],
    '2017-12-08',
    'UBND huyện Lâm Khê',
    [2017, 2018],
  ],
  [
    'a title that says what is striven for',
    ['Năm 2018, Lâm Khê phấn đấu trồng 900 ha quế', 'Ngày 8-12-2017, UBND huyện Lâm Khê tổ chức hội nghị.', DONE],
    '2017-12-08',
    'UBND huyện Lâm Khê',
    [2017, 2018],
  ],
])('%s', (_, lines, date, organizer, years) => {
  const report = parse(lines)
  expect([report.event.date, report.event.organizer && wordsOf(report, report.event.organizer)]).toEqual([
    date,
    organizer,
  ])
  expect([report.event.years.results, report.event.years.tasks]).toEqual(years)
})

test('a number of places is no place', () => {
  const { event } = parse([
    TITLE,
    'Sáng 25/2/2018, Sở Thủy sản tổ chức hội nghị trực tuyến tổng kết năm 2017 tại hơn 700 điểm cầu thuộc 63 huyện.',
    DONE,
  ])
  expect(event.place).toBeNull()
})

describe('the date of a conference whose report doesn’t state it', () => {
  const dated = (file: string, ...lines: string[]): [string | null, string] => {
    const { event } = parse(lines, file)
    return [event.date, event.dateBasis]
  }
  const NOW = 'Sở Thủy sản tỉnh Hà Lâm vừa tổ chức hội nghị tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018.'
  test('"vừa" below a stamp: the month of the stamp', () => {
    expect(dated('x.txt', TITLE, '10/01/2018', NOW, DONE)).toEqual(['2018-01', 'inferred'])
  })
  test('"vừa" and a date in the file’s name: that day', () => {
    expect(dated('2018-01-10-x.txt', TITLE, NOW, DONE)).toEqual(['2018-01-10', 'inferred'])
  })
  test('nothing but a date in the file’s name', () => {
    expect(dated('2018-01-10-x.txt', TITLE, DONE)).toEqual(['2018-01-10', 'inferred'])
  })
  test('a stamp alone doesn’t date the conference', () => {
    expect(dated('x.txt', TITLE, '10/01/2018', DONE)).toEqual([null, 'stated'])
  })
  test('the day in the lead takes precedence over the day in the file’s name', () => {
    expect(dated('2018-01-12-x.txt', TITLE, LEAD, DONE)).toEqual(['2018-01-10', 'stated'])
  })
})

test('a session of a council gives a doubt', () => {
  const report = parse([
    'Kỳ họp thứ 7 HĐND xã Lâm Khê',
    'Sáng ngày 4/1/2018, HĐND xã Lâm Khê tổ chức khai mạc kỳ họp thứ 7 nhiệm kỳ 2016-2021.',
    'Năm 2017, sản lượng cá của xã đạt 90 tấn.',
  ])
  expect(report.doubts.map(({ message }) => message.en).join()).toContain('session of a council')
  expect(
    parse([TITLE, LEAD, DONE])
      .doubts.map(({ message }) => message.en)
      .join(),
  ).not.toContain('council')
})

describe('a year that is impossible or isn’t stated', () => {
  test('a stated day before the end of the reviewed year gives a doubt', () => {
    const report = parse([
      'Mặt trận xã Lâm Khê tổ chức Hội nghị tổng kết công tác năm 2016 và triển khai chương trình năm 2017',
      'Ngày 20/1/2016, Mặt trận xã Lâm Khê tổ chức Hội nghị tổng kết công tác năm 2016.',
      'Năm 2016, Mặt trận xã đã vận động 40 triệu đồng.',
    ])
    expect(report.event.date).toBe('2016-01-20')
    expect(report.doubts.map(({ message }) => message.en).join()).toContain('before the end of 2016')
  })
  test('a half-year conference within its year gives no doubt', () => {
    const report = parse([
      'Mặt trận xã Lâm Khê sơ kết 6 tháng đầu năm 2016',
      'Ngày 2/7/2016, Mặt trận xã Lâm Khê tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm 2016.',
      '6 tháng đầu năm 2016, Mặt trận xã đã vận động 40 triệu đồng.',
    ])
    expect(report.doubts.map(({ message }) => message.en).join()).not.toContain('before the end')
  })
  test('without any year the sentences are unclassified, and a doubt says that no year is known', () => {
    const report = parse([
      'Thường trực Huyện ủy giao ban với các chi, đảng bộ',
      '* Ông Lò Văn Sến, Bí thư Huyện ủy chủ trì hội nghị',
      'Theo báo cáo, 6 tháng đầu năm nay, toàn huyện đã tổ chức thành công cuộc bầu cử đại biểu nhiệm kỳ 2004-2011. Sản lượng cá đạt 90 tấn.',
    ])
    expect([wordsOf(report, report.title), report.event.years]).toEqual([
      'Thường trực Huyện ủy giao ban với các chi, đảng bộ',
      { results: null, tasks: null },
    ])
    expect(report.statements).toEqual([])
    expect(unclassified(report).join(' ')).toContain('Sản lượng cá đạt 90 tấn.')
    expect(report.doubts.map(({ message }) => message.en).join()).toContain('no year')
  })
  test.each([
    ['Trong 6 tháng đầu năm 2020, Công an tỉnh đã bám sát nghị quyết. Công tác cứu hộ được đẩy mạnh.'],
    ['Sáu tháng qua, các trạm đã mở 4 lớp. Đồng chí An nhấn mạnh, 6 tháng cuối năm 2020, các trạm cần mở thêm 4 lớp.'],
  ])('half a year in a sentence is enough: %s', (words) => {
    const report = parse(['Tham dự hội nghị có đồng chí Lò Văn Sến, Giám đốc Công an tỉnh.', words])
    expect(report.event.years).toEqual({ results: 2020, tasks: 2020 })
    expect(unclassified(report)).toEqual([])
  })
  test('one sentence that looks back on a year is enough', () => {
    expect(
      parse([
        'Đoàn kết, đổi mới, phát triển',
        'Tới dự hội nghị có đồng chí Lò Văn Sến - Bí thư Huyện ủy.',
        'Năm 2021, mặc dù gặp nhiều khó khăn do bão lũ và giá nhiên liệu tăng cao, nhưng với sự quyết tâm của cả hệ thống chính trị, của bà con ngư dân và các doanh nghiệp thu mua trên địa bàn, sản lượng cá của toàn huyện vẫn giữ được đà tăng từ đầu năm, giá trị xuất khẩu đạt 90 tỷ đồng.',
      ]).event.years,
    ).toEqual({ results: 2021, tasks: 2022 })
  })
})

test.each<[string, string]>([
  ['Hội Nông dân huyện Lâm Khê vừa tổng kết công tác năm 2017', 'Hội Nông dân huyện Lâm Khê'],
  ['Hội Nông dân TX.Lâm Khê đã sơ kết giữa nhiệm kỳ 2018-2023', 'Hội Nông dân TX.Lâm Khê'],
])('the organizer of the title ends before the adverb: %s', (title, organizer) => {
  const report = parse([title, 'Phong trào nông dân năm 2017 có bước phát triển mới.'], '2018-01-10-x.txt')
  expect(wordsOf(report, report.event.organizer)).toBe(organizer)
})

test.each<[string, string | null]>([
  ['Năm 2017, phong trào nông dân tại TX.Lâm Khê tiếp tục phát triển, đóng góp lớn vào xây dựng nông thôn mới.', null],
  [
    'Ngày 10/01/2018, tại Hội trường huyện Lâm Khê, Hội Nông dân huyện tổ chức hội nghị tổng kết năm 2017.',
    'Hội trường huyện Lâm Khê',
  ],
])('a place is where something is held, not where something goes on: %s', (line, place) => {
  const report = parse(['Hội Nông dân huyện Lâm Khê tổng kết công tác năm 2017', line], '2018-01-10-x.txt')
  expect(report.event.place).toBe(place)
})

test('a lead that ends in "(ảnh)" is no caption', () => {
  const report = parse([TITLE, LEAD.replace('.', '').replace(/\.$/u, ' (ảnh).'), DONE])
  expect(report.event.date).toBe('2018-01-10')
})

test('a lead with the number of a room, held by a school of a university', () => {
  const report = parse(
    [
      'Trường Đại học Thủy sản, Đại học Hà Lâm tổng kết công tác năm 2017',
      'Chiều ngày 10/01/2018, tại Phòng họp A2.06, Trường Đại học Thủy sản, Đại học Hà Lâm đã tổ chức Hội nghị tổng kết công tác năm 2017.',
      DONE,
    ],
    'x.txt',
  )
  expect([report.event.date, report.event.dateBasis]).toEqual(['2018-01-10', 'stated'])
  expect(wordsOf(report, report.event.organizer)).toBe('Trường Đại học Thủy sản, Đại học Hà Lâm')
  expect(report.event.place).toBe('Phòng họp A2.06')
  expect(report.statements).toHaveLength(1)
})

test.each<[string, boolean]>([
  ['Ngày 14/1/2020, HĐND xã Lâm Khê tổ chức Hội nghị tổng kết tình hình năm 2009.', true],
  ['Ngày 14/1/2020, HĐND xã Lâm Khê tổ chức Hội nghị tổng kết tình hình năm 2019.', false],
])('a year far from the day of the conference is doubted: %s', (lead, isDoubted) => {
  const report = parse(['HĐND xã Lâm Khê tổ chức hội nghị', lead, 'Thu ngân sách đạt 15 tỷ đồng.'])
  expect(report.doubts.some(({ message }) => message.en.includes('one of the two may be a slip'))).toBe(isDoubted)
})

test('a photo credit behind the title’s words is no part of the organizer', () => {
  const report = parse([
    'Hội nghị triển khai nhiệm vụ năm 2018 của ngành Thủy sản. Ảnh: thuysan.vn',
    'Năm 2017, ngành Thủy sản đã hoàn thành 12 chỉ tiêu được giao.',
  ])
  expect(wordsOf(report, report.event.organizer)).toBe('ngành Thủy sản')
})
