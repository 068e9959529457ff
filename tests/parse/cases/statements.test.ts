// Statements that were misread, by the kind of fault.
import { describe, expect, test } from 'vitest'
import { DONE, LEAD, TITLE, outcome, parse, read, statementsOf } from './report.ts'

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

describe('"chỉ đạo" after "lãnh đạo" or "công tác" is an action, not a verb of saying', () => {
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

describe('a distinction that somebody got is an award, also among results', () => {
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
  test('a demand by a body is a request without a speaker', () => {
    expect(
      read(LEAD, DONE, 'Đảng ủy Sở yêu cầu các cấp ủy tập trung mở rộng vùng nuôi; giữ nguồn nước.').slice(1),
    ).toEqual(['request 2018: các cấp ủy tập trung mở rộng vùng nuôi', 'request 2018: giữ nguồn nước'])
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

describe('a colon before a single item', () => {
  test.each<[string, string]>([
    [
      'Năm 2017, ngành đạt nhiều dấu ấn: có 30/32 chỉ tiêu đạt và vượt kế hoạch.',
      'ngành đạt nhiều dấu ấn: có 30/32 chỉ tiêu đạt và vượt kế hoạch',
    ],
    [
      'Có 6 thôn giữ chuẩn, trong đó có 3 thôn: Phú Văn, Bến Lội, Lâm Hạ đăng ký thôn kiểu mẫu.',
      'Có 6 thôn giữ chuẩn, trong đó có 3 thôn: Phú Văn, Bến Lội, Lâm Hạ đăng ký thôn kiểu mẫu',
    ],
    [
      'Sở đã bảo đảm tiến độ các công trình trọng điểm: Cảng cá Lâm Hạ, Âu thuyền Bến Lội, đồng thời đẩy mạnh kiểm dịch.',
      'Sở đã bảo đảm tiến độ các công trình trọng điểm: Cảng cá Lâm Hạ, Âu thuyền Bến Lội, đồng thời đẩy mạnh kiểm dịch',
    ],
    // The words before such a colon name the field and state nothing.
    ['Công tác kiểm dịch: kiểm dịch 900 lô giống.', 'kiểm dịch 900 lô giống'],
    ['Báo cáo nêu rõ: sản lượng cá đạt 90 tấn.', 'sản lượng cá đạt 90 tấn'],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, `outcome 2017: ${expected}`])
  })
})

describe('something that is always done is a result', () => {
  test.each([
    'Công đoàn viên trong đơn vị luôn cố gắng phấn đấu hoàn thành tốt nhiệm vụ được giao',
    'Công tác xây dựng Đảng luôn được chú trọng',
    'Các trạm thường xuyên nỗ lực phấn đấu giữ chuẩn',
  ])('%s', (sentence) => {
    expect(read(LEAD, `${DONE} ${sentence}.`)).toEqual([outcome, `outcome 2017: ${sentence}`])
    expect(read(LEAD, DONE, 'Tiếp tục giữ chuẩn 6 thôn, có 2 thôn mới.', `${sentence}.`).at(-1)).toBe(
      `outcome 2017: ${sentence}`,
    )
  })
  test('an effort that is promised is a goal', () => {
    expect(read(LEAD, DONE, 'Năm 2018, Sở phấn đấu hoàn thành tốt nhiệm vụ được giao.').at(-1)).toBe(
      'goal 2018: phấn đấu hoàn thành tốt nhiệm vụ được giao',
    )
  })
})

describe('a sentence that begins as background', () => {
  test.each<[string, string[]]>([
    ['Năm 2017 là năm có nhiều khó khăn.', []],
    [
      'Năm 2017 là năm để lại nhiều dấu ấn của ngành, hoàn thành 02 chỉ tiêu Quốc hội giao; đạt và vượt 8/11 chỉ tiêu cơ bản.',
      [
        'outcome 2017: Năm 2017 là năm để lại nhiều dấu ấn của ngành, hoàn thành 02 chỉ tiêu Quốc hội giao',
        'outcome 2017: đạt và vượt 8/11 chỉ tiêu cơ bản',
      ],
    ],
    [
      'Năm 2017, Ban Tổ chức Tỉnh ủy và Ban Tổ chức các huyện ủy đã tham gia biên soạn 9 đề án.',
      ['outcome 2017: Ban Tổ chức Tỉnh ủy và Ban Tổ chức các huyện ủy đã tham gia biên soạn 9 đề án'],
    ],
    ['Ban tổ chức đã báo cáo chương trình hội nghị.', []],
    [
      'Một trong những kết quả nổi bật, đó là các trạm đều vượt chỉ tiêu thả giống.',
      ['outcome 2017: các trạm đều vượt chỉ tiêu thả giống'],
    ],
    [
      'Phương hướng, nhiệm vụ năm 2018 của ngành thủy sản là tiếp tục giữ nguồn nước.',
      ['goal 2018: tiếp tục giữ nguồn nước'],
    ],
    [
      'Phát biểu chỉ đạo, đồng chí Lò Văn Sến, Phó Chủ tịch UBND tỉnh nhấn mạnh, năm 2018, dự đoán tình hình bão lũ có những diễn biến phức tạp, Sở Thủy sản cần tiếp tục giữ nguồn nước.',
      ['request 2018 Lò Văn Sến: tiếp tục giữ nguồn nước'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, ...expected])
  })
})

test('decisions on awards that the meeting makes known', () => {
  expect(
    read(
      LEAD,
      DONE,
      'Tại hội nghị đã công bố các quyết định 2 tập thể nhận “Cờ thi đua ngành Thủy sản”; 16 tập thể “Tập thể lao động xuất sắc”; 10 tập thể được Bộ trưởng tặng bằng khen.',
    ),
  ).toEqual([
    outcome,
    'award 2017: 2 tập thể nhận “Cờ thi đua ngành Thủy sản”',
    'award 2017: 16 tập thể “Tập thể lao động xuất sắc”',
    'award 2017: 10 tập thể được Bộ trưởng tặng bằng khen',
  ])
})

describe('semicolons inside one subject', () => {
  test.each<[string, string[]]>([
    [
      'Công tác tuyển quân; huấn luyện thuyền viên; công tác bồi dưỡng kiến thức cho ngư dân được tổ chức hiệu quả.',
      [
        'outcome 2017: Công tác tuyển quân; huấn luyện thuyền viên; công tác bồi dưỡng kiến thức cho ngư dân được tổ chức hiệu quả',
      ],
    ],
    [
      'Các chương trình đồng hành với ngư dân trong học nghề; trong khởi nghiệp; trong rèn luyện kỹ năng được Sở chú trọng thực hiện.',
      [
        'outcome 2017: Các chương trình đồng hành với ngư dân trong học nghề; trong khởi nghiệp; trong rèn luyện kỹ năng được Sở chú trọng thực hiện',
      ],
    ],
    // Items that state something are statements of their own.
    [
      'Công tác tuyển quân đạt kế hoạch; huấn luyện được quan tâm; công tác bồi dưỡng được tổ chức hiệu quả.',
      [
        'outcome 2017: Công tác tuyển quân đạt kế hoạch',
        'outcome 2017: huấn luyện được quan tâm',
        'outcome 2017: công tác bồi dưỡng được tổ chức hiệu quả',
      ],
    ],
    [
      'Mở 4 lớp; thả giống ra đầm; cấp 300 giấy phép.',
      ['Mở 4 lớp', 'thả giống ra đầm', 'cấp 300 giấy phép'].map((one) => `outcome 2017: ${one}`),
    ],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, `${DONE} ${sentence}`)).toEqual([outcome, ...expected])
  })
})

test('what will be done is a goal, also at the end of the results', () => {
  expect(
    read(
      LEAD,
      `${DONE} Sản lượng cá đạt 90 tấn. Thời gian qua là tiền đề để Sở sẽ tiếp tục phát huy những kết quả đó. Sở sẽ tiếp tục mở rộng vùng nuôi.`,
    ).at(-1),
  ).toBe('goal 2018: tiếp tục mở rộng vùng nuôi')
})

test('collectives that are commended and rewarded', () => {
  expect(
    read(LEAD, DONE, 'Nhiều tập thể, cá nhân tiêu biểu được biểu dương, khen thưởng vì thành tích năm 2017.'),
  ).toEqual([
    outcome,
    'award 2017: Nhiều tập thể, cá nhân tiêu biểu được biểu dương, khen thưởng vì thành tích năm 2017',
  ])
})

describe('the predicate decides the kind', () => {
  test.each<[string, string[]]>([
    [
      'Hội nghị cũng nghiêm túc chỉ ra những hạn chế, tồn tại cần khắc phục trong thời gian tới: việc nắm tư tưởng ở một số trạm còn hạn chế; công tác báo cáo còn chậm.',
      ['shortcoming 2017: việc nắm tư tưởng ở một số trạm còn hạn chế', 'shortcoming 2017: công tác báo cáo còn chậm'],
    ],
    ['Các trạm cần đẩy mạnh tiến độ kiểm dịch.', ['request 2018: Các trạm cần đẩy mạnh tiến độ kiểm dịch']],
    ['Sở đã trình danh mục 7 hồ cần sửa chữa.', ['outcome 2017: Sở đã trình danh mục 7 hồ cần sửa chữa']],
    [
      'Với những thành tích đạt được , năm 2017 Chi cục Thủy sản được Bộ trưởng công nhận “Tập thể lao động xuất sắc” và 02 trạm được tặng Bằng khen.',
      [
        'award 2017: Chi cục Thủy sản được Bộ trưởng công nhận “Tập thể lao động xuất sắc”',
        'award 2017: 02 trạm được tặng Bằng khen',
      ],
    ],
    [
      'Toàn ngành có 1.970 lượt tập thể được khen thưởng.',
      ['outcome 2017: Toàn ngành có 1.970 lượt tập thể được khen thưởng'],
    ],
    [
      'Hoàn thiện hồ sơ tặng huy hiệu cho 78 hội viên.',
      ['outcome 2017: Hoàn thiện hồ sơ tặng huy hiệu cho 78 hội viên'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, ...expected])
  })
  test('what the host needs to do in a speech is a request', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Đồng chí Lò Văn Sến, Phó Chủ tịch UBND tỉnh biểu dương những cố gắng của Sở. Về nhiệm vụ năm 2018, Sở Thủy sản cần tiếp tục làm tốt việc kiểm dịch.',
      ),
    ).toEqual([
      outcome,
      'strength 2017 Lò Văn Sến: những cố gắng của Sở',
      'request 2018 Lò Văn Sến: tiếp tục làm tốt việc kiểm dịch',
    ])
  })
})

test('an abbreviated office doesn’t end a sentence', () => {
  expect(
    read(
      LEAD,
      'Tại hội nghị, TS. BS. Lò Văn Sến – PTP. Kế hoạch đã báo cáo hoạt động năm 2017. Năm 2017, Sở đã mở 4 lớp.',
    ),
  ).toEqual(['outcome 2017: Sở đã mở 4 lớp'])
})

describe('the year before a statement decides its part of the report', () => {
  test.each<[string, string[]]>([
    [
      'Thực hiện nhiệm vụ năm 2017 giữa lúc mưa lũ liên tiếp, huyện Lâm Khê vẫn đạt 9/10 chỉ tiêu.',
      ['outcome 2017: huyện Lâm Khê vẫn đạt 9/10 chỉ tiêu'],
    ],
    [
      'Với khẩu hiệu “Sạch bờ, sạch bến”, trong năm 2018, các trạm tiếp tục đẩy mạnh dọn rác bãi biển. Chú trọng nêu gương người thu gom lưới cũ.',
      [
        'goal 2018: các trạm tiếp tục đẩy mạnh dọn rác bãi biển',
        'goal 2018: Chú trọng nêu gương người thu gom lưới cũ',
      ],
    ],
    [
      'Để thực hiện tốt nhiệm vụ năm 2018, các trạm tiếp tục đẩy mạnh dọn rác bãi biển; phấn đấu thu gom 40 tấn lưới cũ.',
      ['goal 2018: các trạm tiếp tục đẩy mạnh dọn rác bãi biển', 'goal 2018: phấn đấu thu gom 40 tấn lưới cũ'],
    ],
    [
      'Tổng thu ngân sách ước đạt 900 tỷ đồng, đạt 104% dự toán, trong đó: thu nội địa 700 tỷ đồng, tăng 7%; thu phí 20 tỷ đồng.',
      [
        'outcome 2017: Tổng thu ngân sách ước đạt 900 tỷ đồng, đạt 104% dự toán',
        'outcome 2017: thu nội địa 700 tỷ đồng, tăng 7%',
        'outcome 2017: thu phí 20 tỷ đồng',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, ...expected])
  })
})

describe('an act at the meeting is not a statement', () => {
  test.each<[string, string]>([
    [
      'guests who get an award',
      'Tham dự Hội nghị có các đồng chí là Chủ tịch của 9 công đoàn cơ sở, cùng đại diện các tập thể và cá nhân được khen thưởng.',
    ],
    [
      'a speaker who sums up',
      'Đồng chí Lê Văn Tú - Chủ tịch Công đoàn Sở đã tổng kết những hoạt động nổi bật trong năm 2017; triển khai phương hướng hoạt động năm 2018.',
    ],
    [
      'a speaker who assesses by summing up',
      'Đồng chí Lê Văn Tú- Chủ tịch Công đoàn Sở- Chủ trì Hội nghị đã đánh giá tổng kết những hoạt động nổi bật trong năm 2017; triển khai phương hướng, nhiệm vụ năm 2018.',
    ],
    ['what comes last', 'Cuối chương trình là phần giao lưu văn nghệ và tặng quà Tết cho các tổ công đoàn.'],
    [
      'a speaker who outlines',
      'Đồng chí Lê Văn Tú, Giám đốc Sở khái quát tình hình thực hiện nhiệm vụ năm 2017, gợi ý một số nội dung để các đại biểu thảo luận.',
    ],
    [
      'what was heard before all agreed',
      'Sau khi nghe Chủ tịch Công đoàn trình bày dự thảo báo cáo tổng kết năm 2017; đồng chí Lê Thị Mai trình bày báo cáo tài chính, các đoàn viên đã nhất trí cao với các báo cáo.',
    ],
    ['a vote', 'Dựa trên tiêu chí đã hướng dẫn, Hội nghị đề nghị và bỏ phiếu bình bầu các danh hiệu thi đua.'],
  ])('%s', (_, line) => {
    expect(read(LEAD, line, DONE)).toEqual([outcome])
    expect(read(LEAD, DONE, line)).toEqual([outcome])
  })

  test('but a request by the speaker after the summary is a statement', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Đồng chí Lê Văn Tú, Giám đốc Sở khái quát tình hình thực hiện nhiệm vụ năm 2017, yêu cầu các đơn vị nâng cao chất lượng giống.',
      ),
    ).toEqual([outcome, 'request 2018 Lê Văn Tú: các đơn vị nâng cao chất lượng giống'])
  })
})

test.each(['(HLO)', '(HL-BK)', '(BVHLĐ-10/01/2018)'])(
  'an agency in brackets at the beginning is no part of the statement: %s',
  (agency) => {
    expect(read(LEAD, `${agency} Năm 2017, Sở đã hoàn thành 12 chỉ tiêu được giao.`)).toEqual([outcome])
  },
)

test('brackets that are no agency stay', () => {
  expect(read(LEAD, DONE, '(Đợt 2) Sở đã cấp 40 giấy phép.')).toEqual([
    outcome,
    'outcome 2017: (Đợt 2) Sở đã cấp 40 giấy phép',
  ])
})

describe('reports that were heard', () => {
  test('are not results, even after a colon', () => {
    expect(
      read(
        LEAD,
        'Tại Hội nghị, các đại biểu được nghe các báo cáo quan trọng: Báo cáo sơ kết nửa nhiệm kỳ, phương hướng năm 2018; các báo cáo tham luận của Trạm Bắc Khê với phong trào làm sạch bờ biển; dự thảo quy chế.',
        DONE,
      ),
    ).toEqual([outcome])
  })

  test('are results if they are stated after the colon', () => {
    expect(
      read(
        LEAD,
        'Hội nghị đã nghe báo cáo kết quả: Sở đã hoàn thành 12 chỉ tiêu được giao.',
        'Trong năm 2017, các trạm đã mở 9 lớp.',
      ),
    ).toEqual([outcome, 'outcome 2017: các trạm đã mở 9 lớp'])
  })

  test.each(['Trong hội nghị', 'Trong Hội nghị,', 'Tại hội nghị'])(
    '%s may precede the reporting speaker without a comma',
    (at) => {
      expect(
        read(
          LEAD,
          DONE,
          `${at} TS. Lê Văn Tú đã báo cáo tình hình hoạt động của Sở trong năm và những khó khăn trong giai đoạn tới.`,
        ),
      ).toEqual([outcome])
    },
  )
})

test('distinctions that a body gave are awards, also among results', () => {
  expect(
    read(
      LEAD,
      DONE,
      'Tổng Liên đoàn Lao động Việt Nam đã trao tặng 6 Bằng Lao động sáng tạo cho các đồng chí có thành tích xuất sắc.',
      'Công đoàn Sở đã trao tặng Cờ thi đua xuất sắc cho 7 trạm; tặng Bằng khen cho 16 tập thể.',
    ),
  ).toEqual([
    outcome,
    'award 2017: Tổng Liên đoàn Lao động Việt Nam đã trao tặng 6 Bằng Lao động sáng tạo cho các đồng chí có thành tích xuất sắc',
    'award 2017: Công đoàn Sở đã trao tặng Cờ thi đua xuất sắc cho 7 trạm',
    'award 2017: tặng Bằng khen cho 16 tập thể',
  ])
})

test('a result after a colon is read, even in the only sentence of the report', () => {
  expect(read(LEAD, 'Hội nghị đã nghe báo cáo kết quả: năm 2017, Sở đã hoàn thành 12 chỉ tiêu được giao.')).toEqual([
    'outcome 2017: năm 2017, Sở đã hoàn thành 12 chỉ tiêu được giao',
  ])
})

test('a report whose lines were broken at a width is read like one with paragraphs', () => {
  const lines = [
    'Theo báo cáo của Sở, từ đầu năm đến nay các trạm đã nỗ lực',
    'triển khai nhiệm vụ theo đúng kế hoạch và đã đạt nhiều kết',
    'quả. Tuy nhiên, công tác tuyên truyền ở các xã ven biển còn',
    'chậm. Kết luận hội nghị, đồng chí Lê Văn Tú yêu cầu các trạm',
    'thả 9 vạn con giống.',
  ]
  const report = parse([TITLE, LEAD, '', ...lines])
  expect(statementsOf(report).map((one) => one.replace('\n', '⏎'))).toEqual([
    'outcome 2017: các trạm đã nỗ lực⏎triển khai nhiệm vụ theo đúng kế hoạch và đã đạt nhiều kết⏎quả'.replace(
      '⏎quả',
      '\nquả',
    ),
    'shortcoming 2017: công tác tuyên truyền ở các xã ven biển còn⏎chậm',
    'request 2018 Lê Văn Tú: các trạm⏎thả 9 vạn con giống',
  ])
  expect(report.doubts.map(({ message }) => message.en).join()).toContain('lines are broken inside sentences (4)')
})

test('"phát biểu chỉ đạo" with a body and a task is a request; with the conference it is not a statement', () => {
  expect(
    read(
      'Tại Hội nghị, ông Lê Văn Tú - Chủ tịch UBND huyện đã phát biểu chỉ đạo Hội Nông dân huyện tiếp tục mở 4 lớp tập huấn, ra sức khắc phục khó khăn.',
      DONE,
    ),
  ).toEqual([
    'request 2018 Lê Văn Tú: Hội Nông dân huyện tiếp tục mở 4 lớp tập huấn, ra sức khắc phục khó khăn',
    outcome,
  ])
  expect(read(LEAD, DONE, 'Ông Lê Văn Tú đã phát biểu chỉ đạo Hội nghị.')).toEqual([outcome])
})

test('"nhìn nhận những hạn chế" alone is not a shortcoming', () => {
  expect(
    read(
      LEAD,
      DONE,
      'Bên cạnh những kết quả nổi bật, Sở cũng thẳng thắn nhìn nhận những hạn chế cần khắc phục trong thời gian tới.',
    ),
  ).toEqual([outcome])
})

test('"Năm 2017 -2018" is a school year', () => {
  expect(read(LEAD, DONE, 'Năm 2017 -2018, các trường nghề tiếp tục tăng cường thực hành.')).toEqual([
    outcome,
    'goal 2018: các trường nghề tiếp tục tăng cường thực hành',
  ])
})

describe('where the main clause begins', () => {
  test.each<[string, string]>([
    [
      'Về chương trình phối hợp năm 2017, các cơ quan, đơn vị liên quan đã tích cực phối hợp.',
      'outcome 2017: các cơ quan, đơn vị liên quan đã tích cực phối hợp',
    ],
    [
      'Với sự quan tâm của tỉnh, các sở, ngành, địa phương đã trồng 40 ha rừng.',
      'outcome 2017: các sở, ngành, địa phương đã trồng 40 ha rừng',
    ],
    [
      'Trong năm qua, với sự quan tâm của các cấp, sự chỉ đạo của Đảng bộ, chính quyền và sự nỗ lực của nhân dân nên Lâm Khê đã đạt nhiều kết quả quan trọng.',
      'outcome 2017: Lâm Khê đã đạt nhiều kết quả quan trọng',
    ],
    [
      'Với sự chỉ đạo quyết liệt, sự quyết tâm cao của lãnh đạo, cán bộ và người lao động toàn ngành, Sở đã hoàn thành kế hoạch.',
      'outcome 2017: Sở đã hoàn thành kế hoạch',
    ],
    [
      'Báo cáo kết quả phát triển kinh tế, bảo đảm quốc phòng năm 2017 đánh giá, dưới sự chỉ đạo của huyện, xã đã trồng 9 ha rừng.',
      'outcome 2017: xã đã trồng 9 ha rừng',
    ],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, expected])
  })
})

test('a hope after praise is a request of its own', () => {
  expect(
    read(
      LEAD,
      DONE,
      'Phát biểu tại Hội nghị, Giám đốc Sở Lê Văn Tú đã đánh giá cao kết quả của các trạm, kỳ vọng các trạm sẽ thả 9 vạn con giống.',
    ),
  ).toEqual([
    outcome,
    'strength 2017 Lê Văn Tú: kết quả của các trạm',
    'request 2018 Lê Văn Tú: các trạm sẽ thả 9 vạn con giống',
  ])
})

test('the contents of the programme are not a result', () => {
  expect(
    read(LEAD, 'Chương trình Hội nghị gồm hai nội dung chính: phiên họp thường kỳ và phần tổng kết.', DONE),
  ).toEqual([outcome])
})

describe('awards in a list', () => {
  test('whose lead says that they were given', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Nhiều đơn vị và cán bộ nghề cá được tỉnh biểu dương, khen thưởng, cụ thể:',
        '- Bằng khen của Bộ cho 2 tập thể và 3 cá nhân',
        '- Giấy khen của Sở cho 8 trạm và 3 cá nhân',
        '- Giấy khen UBND huyện và Giấy khen của Chi cục Thủy sản',
      ),
    ).toEqual([
      outcome,
      'award 2017: Bằng khen của Bộ cho 2 tập thể và 3 cá nhân',
      'award 2017: Giấy khen của Sở cho 8 trạm và 3 cá nhân',
      'award 2017: Giấy khen UBND huyện',
      'award 2017: Giấy khen của Chi cục Thủy sản',
    ])
  })
  test('one part of which tells of an award', () => {
    expect(
      read(
        LEAD,
        'Năm 2017, công tác kiểm tra đã góp phần hoàn thành nhiệm vụ; 04 trạm được Sở tặng giấy khen có thành tích xuất sắc.',
      ),
    ).toEqual([
      'outcome 2017: công tác kiểm tra đã góp phần hoàn thành nhiệm vụ',
      'award 2017: 04 trạm được Sở tặng giấy khen có thành tích xuất sắc',
    ])
  })
  test('of several recipients, joined by commas and "và"', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Với những thành tích đó, Chi cục Thủy sản được tặng danh hiệu Tập thể lao động tiên tiến, 02 trạm được Bộ tặng Bằng khen và 3 cá nhân được công nhận chiến sỹ thi đua.',
      ),
    ).toEqual([
      outcome,
      'award 2017: Chi cục Thủy sản được tặng danh hiệu Tập thể lao động tiên tiến',
      'award 2017: 02 trạm được Bộ tặng Bằng khen',
      'award 2017: 3 cá nhân được công nhận chiến sỹ thi đua',
    ])
  })
  test('whose recipients are listed get it together', () => {
    expect(read(LEAD, DONE, 'Dịp này, Chi cục Thủy sản, Trạm Giống và 3 cá nhân được Bộ tặng Bằng khen.')).toEqual([
      outcome,
      'award 2017: Chi cục Thủy sản, Trạm Giống và 3 cá nhân được Bộ tặng Bằng khen',
    ])
  })
  test('of two givers, joined by a comma', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Dịp này, UBND tỉnh tặng bằng khen cho 01 tập thể, 01 cá nhân, Sở Thủy sản tặng giấy khen cho 13 tập thể, 25 cá nhân.',
      ),
    ).toEqual([
      outcome,
      'award 2017: UBND tỉnh tặng bằng khen cho 01 tập thể, 01 cá nhân',
      'award 2017: Sở Thủy sản tặng giấy khen cho 13 tập thể, 25 cá nhân',
    ])
  })
})

describe('what is needed', () => {
  test.each([
    [
      'of bodies that are listed',
      'Mỗi Trạm, Đội, Tổ cần theo dõi sát mùa vụ của từng vùng nuôi.',
      'request 2018 Lê Văn An: Mỗi Trạm, Đội, Tổ cần theo dõi sát mùa vụ của từng vùng nuôi',
    ],
    [
      'for what others need',
      'Các trạm cần phải đào tạo cán bộ theo kịp nhu cầu của ngư dân.',
      'request 2018 Lê Văn An: Các trạm cần phải đào tạo cán bộ theo kịp nhu cầu của ngư dân',
    ],
  ])('%s is asked by the last speaker', (_, sentence, expected) => {
    expect(
      read(
        LEAD,
        DONE,
        'Kết luận hội nghị, đồng chí Lê Văn An, Giám đốc Sở yêu cầu các trạm thả thêm con giống.',
        sentence,
      ),
    ).toEqual([outcome, 'request 2018 Lê Văn An: các trạm thả thêm con giống', expected])
  })
  test('but a need that was met is a result', () => {
    expect(read(LEAD, DONE, 'Các trạm đã đáp ứng nhu cầu của ngư dân, các việc cần làm đã xong.')).toEqual([
      outcome,
      'outcome 2017: Các trạm đã đáp ứng nhu cầu của ngư dân, các việc cần làm đã xong',
    ])
  })
})

describe('a line that goes on with what was heard', () => {
  test('behind a semicolon is no result', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Tại hội nghị, các đại biểu đã thông qua báo cáo công tác năm 2017; báo cáo kiểm tra giám sát năm 2017;',
        'Dự thảo báo cáo sơ kết chương trình phát triển nghề cá giai đoạn 2012 – 2020, đồng thời thảo luận các nội dung trên.',
      ),
    ).toEqual([outcome])
  })
})

describe('words that stand there before', () => {
  test('without a stop are a caption', () => {
    const caption = 'Sở Thủy sản tỉnh Hà Lâm tổ chức hội nghị tổng kết công tác năm 2017'
    expect(read(LEAD, caption, caption, DONE)).toEqual([outcome])
  })
})

describe('where a circumstance ends', () => {
  test.each([
    [
      'not inside what belongs together',
      'Tuy nhiên, với sự giúp đỡ của Sở cũng như sự quyết tâm, chủ động của ngư dân đã giữ vững ba vùng nuôi.',
      'outcome 2017: với sự giúp đỡ của Sở cũng như sự quyết tâm, chủ động của ngư dân đã giữ vững ba vùng nuôi',
    ],
    [
      'before the subject',
      'Tuy nhiên, với sự nỗ lực, đoàn kết của cán bộ, các trạm đã thả 30 triệu con giống.',
      'outcome 2017: các trạm đã thả 30 triệu con giống',
    ],
    [
      'a period of years',
      'Đối với giai đoạn 2013-2017, sản lượng của ngành tăng bình quân 5,69%/năm.',
      'outcome 2017: sản lượng của ngành tăng bình quân 5,69%/năm',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, expected])
  })
})

test('a difficulty without a main clause is background', () => {
  expect(
    read(LEAD, `Đầu năm 2017, do chịu ảnh hưởng của bão số 12 gây ra nhiều khó khăn cho nghề cá. ${DONE}`),
  ).toEqual([outcome])
})

describe('what is striven for', () => {
  test.each([
    [
      'among figures is a goal',
      'Khi đó, sản lượng tôm ước đạt 410 tấn, phấn đấu đạt 450 tấn.',
      'goal 2018: sản lượng tôm ước đạt 410 tấn, phấn đấu đạt 450 tấn',
    ],
    [
      'and was reached is a result',
      'Các trạm đã phấn đấu đạt 12 chỉ tiêu.',
      'outcome 2017: Các trạm đã phấn đấu đạt 12 chỉ tiêu',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, expected])
  })
})

test('a figure without a word of the past belongs to the sentences around it', () => {
  const year = ['Trong năm có 20 bến đạt chuẩn.', 'Tổng sản lượng đạt trên 900 tấn.'].join(' ')
  expect(
    read(LEAD, `Năm 2017, Sở đã sửa 3 bến. ${year}`, `Năm 2018, Sở phấn đấu thả 4 triệu con giống. ${year}`),
  ).toEqual([
    'outcome 2017: Sở đã sửa 3 bến',
    'outcome 2017: có 20 bến đạt chuẩn',
    'outcome 2017: Tổng sản lượng đạt trên 900 tấn',
    'goal 2018: phấn đấu thả 4 triệu con giống',
    'goal 2018: có 20 bến đạt chuẩn',
    'goal 2018: Tổng sản lượng đạt trên 900 tấn',
  ])
})

describe('difficulties', () => {
  test.each([
    [
      'that hurt are shortcomings',
      'Bão số 12 đã ảnh hưởng lớn đến hoạt động nuôi cá của ngư dân.',
      'shortcoming 2017: Bão số 12 đã ảnh hưởng lớn đến hoạt động nuôi cá của ngư dân',
    ],
    [
      'of those who got help are none',
      'Sở đã hỗ trợ 170 hộ có thu nhập trung bình gặp khó khăn.',
      'outcome 2017: Sở đã hỗ trợ 170 hộ có thu nhập trung bình gặp khó khăn',
    ],
    [
      'that didn’t happen are none',
      'Toàn ngành không có vụ việc kéo dài, làm ảnh hưởng xấu đến trật tự.',
      'outcome 2017: Toàn ngành không có vụ việc kéo dài, làm ảnh hưởng xấu đến trật tự',
    ],
    [
      'that were kept small are none',
      'Sở đã giảm thiểu ảnh hưởng xấu đến môi trường.',
      'outcome 2017: Sở đã giảm thiểu ảnh hưởng xấu đến môi trường',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, expected])
  })
})

test('a body named as the source is frame', () => {
  expect(read(LEAD, 'Theo Sở Thủy sản Hà Lâm, năm 2017 các trạm đã thả 30 triệu con giống.')).toEqual([
    'outcome 2017: các trạm đã thả 30 triệu con giống',
  ])
})

test.each([
  'Hội nghị tại điểm cầu Sở Thủy sản.',
  'Tại Hội nghị, đại diện phòng thủy sản các huyện, thị xã, thành phố và các trạm thuộc Sở Thủy sản tỉnh đã cùng nhau thảo luận.',
])('no result: %s', (sentence) => {
  expect(read(LEAD, DONE, sentence)).toEqual([outcome])
})

test('the situation in which something is needed is frame', () => {
  expect(
    read(
      LEAD,
      DONE,
      'Kết luận, đồng chí Lê Văn An yêu cầu các trạm thả thêm giống. Trong tình hình thời tiết diễn biến phức tạp cần tăng cường phối hợp.',
    ),
  ).toEqual([outcome, 'request 2018 Lê Văn An: các trạm thả thêm giống', 'request 2018 Lê Văn An: tăng cường phối hợp'])
})

test('an election among the units is no award', () => {
  expect(
    read(LEAD, DONE, 'Dịp này, Sở tặng Giấy khen cho 3 trạm. Đồng thời, các đơn vị đã bầu Trạm Giống làm cụm trưởng.'),
  ).toEqual([outcome, 'award 2017: Sở tặng Giấy khen cho 3 trạm'])
})

describe('what a sentence only announces', () => {
  test('shortcomings and tasks: the tasks follow', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Hội nghị cũng chỉ ra một số hạn chế trong nghề cá và đề ra các nhiệm vụ cho năm 2018. Trong đó tiếp tục tăng cường quản lý vùng nuôi; xây dựng thêm bến cá.',
      ),
    ).toEqual([outcome, 'goal 2018: tiếp tục tăng cường quản lý vùng nuôi', 'goal 2018: xây dựng thêm bến cá'])
  })
  test('results, shortcomings and tasks of a report', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Báo cáo của Sở đã nêu rõ các kết quả và một số hạn chế của nghề cá, đồng thời đưa ra những mục tiêu, giải pháp cho mùa tới.',
      ),
    ).toEqual([outcome])
  })
})

test('a pledge beside an award is none', () => {
  expect(
    read(LEAD, DONE, 'Tại Hội nghị, nhiều tập thể được Sở tặng giấy khen; các trạm ký giao ước thi đua với nhau.'),
  ).toEqual([outcome, 'award 2017: nhiều tập thể được Sở tặng giấy khen'])
})

test('an award may name several givers', () => {
  expect(
    read(
      LEAD,
      DONE,
      'Với những kết quả đó, Chi cục Thủy sản đã được Chính phủ, Bộ Nông nghiệp và UBND tỉnh tặng cờ thi đua xuất sắc năm 2016.',
    ),
  ).toEqual([
    outcome,
    'award 2016: Chi cục Thủy sản đã được Chính phủ, Bộ Nông nghiệp và UBND tỉnh tặng cờ thi đua xuất sắc năm 2016',
  ])
})

test('who urges asks for something', () => {
  expect(read(LEAD, DONE, 'Ông Lê Văn An đốc thúc các trạm đẩy nhanh tiến độ.')).toEqual([
    outcome,
    'request 2018 Lê Văn An: các trạm đẩy nhanh tiến độ',
  ])
})

describe('what the members do at the meeting is no statement, what they set themselves is', () => {
  test.each<[string, string[], string[]]>([
    [
      'members exchange what works',
      [LEAD, DONE, 'Tại hội nghị, cán bộ Trạm trên địa bàn tỉnh đã trao đổi nhiều nội dung, mô hình hiệu quả.'],
      [outcome],
    ],
    [
      'and go on: a goal',
      [
        LEAD,
        DONE,
        'Tại hội nghị, các đại biểu đã trao đổi nhiều mô hình hiệu quả; đồng thời tiếp tục mở rộng vùng nuôi tôm.',
      ],
      [outcome, 'goal 2018: tiếp tục mở rộng vùng nuôi tôm'],
    ],
    [
      'discuss, and in the next year aim: a goal, and so are those after it',
      [
        LEAD,
        `${DONE} Đời sống bà con được cải thiện.`,
        'Tại hội nghị, các đại biểu đã tập trung thảo luận nhiều vấn đề, đồng thời trong năm 2018, Sở Thủy sản đề ra mục tiêu là tiếp tục mở rộng vùng nuôi tôm. Đẩy mạnh nuôi cá lồng. Theo đó, các chỉ tiêu chính mà Sở Thủy sản đề ra là sản lượng tôm đạt trên 4.000 tấn.',
      ],
      [
        outcome,
        'outcome 2017: Đời sống bà con được cải thiện',
        'goal 2018: tiếp tục mở rộng vùng nuôi tôm',
        'goal 2018: Đẩy mạnh nuôi cá lồng',
        'goal 2018: sản lượng tôm đạt trên 4.000 tấn',
      ],
    ],
    [
      'units report one after the other',
      [LEAD, DONE, '12 trạm trực thuộc Sở đã lần lượt báo cáo tình hình hoạt động năm 2017.'],
      [outcome],
    ],
    [
      'the body adopts a report',
      [LEAD, DONE, 'Tại hội nghị, Sở Thủy sản đã thông qua báo cáo tổng kết công tác năm 2017.'],
      [outcome],
    ],
    [
      'the committee agrees on a resolution',
      [LEAD, DONE, 'Ban chấp hành Đảng bộ thống nhất đưa ra Nghị quyết về nhiệm vụ năm 2018.'],
      [outcome],
    ],
    [
      'a resolution during the year is a result',
      [LEAD, 'Năm 2017, Đảng uỷ Sở đã ban hành Nghị quyết về nuôi biển.'],
      ['outcome 2017: Đảng uỷ Sở đã ban hành Nghị quyết về nuôi biển'],
    ],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected)
  })
})

describe('lacks that the discussion names are shortcomings', () => {
  test.each<[string, string[], string[]]>([
    [
      'after "một số hạn chế như"',
      [
        LEAD,
        DONE,
        'Tại hội nghị, các đại biểu thảo luận, đánh giá thực trạng, một số hạn chế như việc cấp phép vùng nuôi còn chậm; con giống chưa đủ cho các trạm, từ đó đề xuất cách làm cho vụ sau.',
      ],
      [
        outcome,
        'shortcoming 2017: việc cấp phép vùng nuôi còn chậm',
        'shortcoming 2017: con giống chưa đủ cho các trạm',
      ],
    ],
    [
      'a discussion that names none',
      [LEAD, DONE, 'Tại hội nghị, các đại biểu thảo luận, đánh giá thực trạng và đề xuất các giải pháp.'],
      [outcome],
    ],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected)
  })
})

describe('words in front of a result don’t turn it', () => {
  test.each<[string, string[], string[]]>([
    [
      'the reason of the results, with a lack inside',
      [
        LEAD,
        `${DONE} Đạt được kết quả trên là do Sở đã tập trung chỉ đạo các trạm phát hiện hộ nuôi chưa khai báo để hướng dẫn làm thủ tục.`,
      ],
      [
        outcome,
        'outcome 2017: Sở đã tập trung chỉ đạo các trạm phát hiện hộ nuôi chưa khai báo để hướng dẫn làm thủ tục',
      ],
    ],
    [
      'the time of the results',
      [LEAD, `${DONE} Kết quả năm 2017, 95% trạm đạt loại khá.`],
      [outcome, 'outcome 2017: 95% trạm đạt loại khá'],
    ],
    [
      'a topic, and in the tasks "tiếp tục" is a task, however well it is to be done',
      [
        LEAD,
        DONE,
        'Năm 2018, Sở tiếp tục mở rộng vùng nuôi. Cán bộ phải thường xuyên bám sát hộ nuôi. Đối với công tác giống, tiếp tục theo dõi nguồn tôm bố mẹ, làm các thủ tục kiểm dịch có hiệu quả.',
      ],
      [
        outcome,
        'goal 2018: tiếp tục mở rộng vùng nuôi',
        'goal 2018: Cán bộ phải thường xuyên bám sát hộ nuôi',
        'goal 2018: tiếp tục theo dõi nguồn tôm bố mẹ, làm các thủ tục kiểm dịch có hiệu quả',
      ],
    ],
    [
      'a blank inside a number doesn’t end the sentence',
      [LEAD, 'Năm 2017, sản lượng tôm đạt 42. 705 tấn, vượt 3,15% kế hoạch.'],
      ['outcome 2017: sản lượng tôm đạt 42. 705 tấn, vượt 3,15% kế hoạch'],
    ],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected)
  })
})

test('a caption above the lead that stands twice is no award', () => {
  const caption =
    'Đồng chí Lò Thị Sen, Phó Chủ tịch UBND tỉnh trao Bằng khen của Thủ tướng Chính phủ cho các cá nhân và tập thể có thành tích xuất sắc trong phong trào nuôi biển.'
  expect(statementsOf(parse([caption, caption, LEAD, DONE]))).toEqual([outcome])
})
