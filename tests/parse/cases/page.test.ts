// Lines of a page that aren't statements.
import { describe, expect, test } from 'vitest'
import { DONE, LEAD, TITLE, outcome, parse, statementsOf } from './report.ts'

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
    ['a caption with a flag', 'Chủ tịch UBND tỉnh tặng cờ đơn vị xuất sắc có thành tích trong công tác.'],
    ['a counter of visitors', 'Hôm nay : 742'],
    ['the name of a picture file', 'z1980163311931_e2993949a41a2557d92ed571ace2a91f'],
    ['the site’s own English', 'Are you sure that you want to switch to desktop version?'],
    ['the form for readers', 'Vui lòng gõ tiếng Việt có dấu.'],
    ['the same sentence again', LEAD],
    [
      'the lead again, with another end',
      'Ngày 10/01/2018, Sở Thủy sản tỉnh Hà Lâm tổ chức hội nghị tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018...',
    ],
    [
      'another sentence that says who held it',
      'Sáng ngày 10/1, ngành Thủy sản tỉnh tổ chức Hội nghị tổng kết nhiệm vụ năm 2017; triển khai kế hoạch năm 2018.',
    ],
    ['the number of unions', 'Toàn thành phố có 34 Công đoàn cơ sở với 977 đoàn viên.'],
    ['the number of members', 'Hiện, toàn Đảng bộ có 7 chi bộ với 122 đảng viên.'],
  ])('%s', (_, line) => {
    const report = parse([TITLE, LEAD, line, DONE])
    expect(statementsOf(report)).toEqual([outcome])
    expect(report.regions.filter(({ role }) => role === 'unclassified')).toEqual([])
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

describe('the author', () => {
  test.each<[string, string[], string | null]>([
    ['a name below the title', [TITLE, 'Lò Xuân Sến', LEAD, DONE], 'Lò Xuân Sến'],
    ['a name at the end', [TITLE, LEAD, DONE, 'Lò Xuân Sến'], 'Lò Xuân Sến'],
    ['two names', [TITLE, LEAD, DONE, 'TRƯỜNG SA - VĂN LÂM'], 'TRƯỜNG SA - VĂN LÂM'],
    ['a place below the title is none', [TITLE, 'Hà Nội', LEAD, DONE], null],
  ])('%s', (_, lines, author) => {
    const report = parse(lines)
    expect([report.author, statementsOf(report)]).toEqual([author, [outcome]])
  })
})

test('the first sentence of a page without a title is read', () => {
  const report = parse([
    'Sáu tháng đầu năm 2018, các trạm trong tỉnh tập trung tổ chức có hiệu quả phong trào nuôi sạch với nhiều hoạt động sôi nổi, thiết thực và có 40 vùng nuôi mới.',
    'Các trạm đã thả 30 triệu con giống.',
  ])
  expect(statementsOf(report)).toEqual([
    'outcome 2018: các trạm trong tỉnh tập trung tổ chức có hiệu quả phong trào nuôi sạch với nhiều hoạt động sôi nổi, thiết thực và có 40 vùng nuôi mới',
    'outcome 2018: Các trạm đã thả 30 triệu con giống',
  ])
})

describe('the source of a page', () => {
  const messages = (line: string): string =>
    parse([TITLE, LEAD, line])
      .doubts.map(({ message }) => message.en)
      .join()
  test.each(['<p style="text-align: justify;">Năm 2017, Sở đã mở 4 lớp.</p>', 'Năm&nbsp;2017, Sở đã mở 4 lớp.'])(
    '%s is doubted',
    (line) => {
      expect(messages(line)).toContain('is HTML')
    },
  )
  test.each(['Sở đã mở 4 lớp, tỷ lệ <5% và >2%.', 'Bộ TT&TT đã mở 4 lớp.'])('%s isn’t', (line) => {
    expect(messages(line)).not.toContain('is HTML')
  })
})
