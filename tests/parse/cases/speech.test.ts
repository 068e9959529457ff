// Speakers: sentences whose words were once attributed to nobody or to the wrong person.
import { describe, expect, test } from 'vitest'
import { DONE, LEAD, outcome, read, parse, statementsOf } from './report.ts'

describe('who says it', () => {
  test.each<[string, string[], string[]]>([
    [
      'an office of two parts, and "đ/c cũng đề nghị"',
      [
        'Chủ trì hội nghị có đ/c Vàng Thị Sáo - Giám đốc Sở.',
        'Phát biểu chỉ đạo Hội nghị, đ/c Lò Văn Sến - Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo đã ghi nhận sự nỗ lực của Sở, đ/c cũng đề nghị thời gian tới Sở cần siết chặt kiểm dịch. Bên cạnh đó cần quan tâm đời sống ngư dân.',
      ],
      [
        'strength 2017 Lò Văn Sến: sự nỗ lực của Sở',
        'request 2018 Lò Văn Sến: siết chặt kiểm dịch',
        'request 2018 Lò Văn Sến: cần quan tâm đời sống ngư dân',
      ],
    ],
    [
      'an office that no list had',
      [
        'Đ/c Vàng Thị Sáo - Chủ tịch Công đoàn cơ quan và đ/c Lò Văn Pín - Phó Chủ tịch Công đoàn cơ quan chủ trì Hội nghị.',
        'Phát biểu chỉ đạo Hội nghị, đ/c Lò Văn Sến - Phó Chủ tịch LĐLĐ tỉnh, Thủ trưởng cơ quan đã biểu dương tinh thần của BCH Công đoàn, đ/c cũng đề nghị năm 2018 BCH Công đoàn cần mở thêm hội thao.',
      ],
      [
        'strength 2017 Lò Văn Sến: tinh thần của BCH Công đoàn',
        'request 2018 Lò Văn Sến: BCH Công đoàn cần mở thêm hội thao',
      ],
    ],
    [
      'two speakers, and a request without content',
      [
        'Phát biểu chỉ đạo hội nghị, ông Lò Văn Sến, Phó Chủ tịch UBND tỉnh và bà Vàng Thị Sáo, Phó Bí thư Tỉnh đoàn đã biểu dương và đánh giá cao những cố gắng của ngành trong năm 2017, đồng thời giao một số việc cho năm 2018.',
      ],
      ['strength 2017 Lò Văn Sến: những cố gắng của ngành trong năm 2017'],
    ],
    [
      '"đồng thời đồng chí động viên"',
      [
        'Phát biểu tại hội nghị, đồng chí Lò Văn Sến, Phó Chủ tịch UBND tỉnh biểu dương những việc mà Sở đã làm trong năm 2017, đồng thời đồng chí động viên ngư dân bám biển trong năm 2018.',
      ],
      [
        'strength 2017 Lò Văn Sến: những việc mà Sở đã làm trong năm 2017',
        'request 2018 Lò Văn Sến: ngư dân bám biển trong năm 2018',
      ],
    ],
    [
      'encouragement of what was done is praise',
      ['Phát biểu tại hội nghị, đồng chí Lò Văn Sến, Phó Chủ tịch UBND tỉnh động viên tinh thần bám biển của ngư dân.'],
      ['strength 2017 Lò Văn Sến: tinh thần bám biển của ngư dân'],
    ],
    [
      'that measures are proposed, without a word on them',
      ['Phát biểu tại hội nghị, ông Lò Văn Sến - Giám đốc Sở đề xuất các giải pháp thực hiện trong thời gian tới.'],
      [],
    ],
    [
      'measures with their content',
      [
        'Phát biểu tại hội nghị, ông Lò Văn Sến - Giám đốc Sở đề nghị các trạm có giải pháp cụ thể để giảm thất thoát cá giống.',
      ],
      ['request 2018 Lò Văn Sến: các trạm có giải pháp cụ thể để giảm thất thoát cá giống'],
    ],
    [
      'lacks that are named after "như" without a colon',
      [
        'Tại hội nghị, các đại biểu thảo luận, đánh giá thực trạng, một số hạn chế như việc thống kê tàu thuyền còn chậm; bến cá chưa đáp ứng được yêu cầu.',
      ],
      ['shortcoming 2017: việc thống kê tàu thuyền còn chậm', 'shortcoming 2017: bến cá chưa đáp ứng được yêu cầu'],
    ],
    [
      'merits after "như", and lacks that a request would end',
      [
        'Phát biểu tại hội nghị, đồng chí Lò Văn Sến, Phó Chủ tịch UBND tỉnh đánh giá cao một số mô hình như nuôi cá lồng; đề nghị Sở khắc phục một số hạn chế như việc thống kê tàu thuyền.',
      ],
      [
        'strength 2017 Lò Văn Sến: một số mô hình như nuôi cá lồng',
        'request 2018 Lò Văn Sến: khắc phục một số hạn chế như việc thống kê tàu thuyền',
      ],
    ],
    [
      'for a body with commas in its name',
      [
        'Phát biểu chỉ đạo Hội nghị, đồng chí Lò Văn Sến thay mặt Đảng ủy Sở Văn hóa, Thể thao và Du lịch ghi nhận những kết quả đã đạt được của Sở.',
      ],
      ['strength 2017 Lò Văn Sến: những kết quả đã đạt được của Sở'],
    ],
  ])('%s', (_, below, expected) => {
    expect(read(LEAD, DONE, ...below)).toEqual([outcome, ...expected])
  })

  test('tasks that the chair sets are promises of the chair', () => {
    expect(
      statementsOf(
        parse([
          'Hội nghị sơ kết học kỳ I và triển khai nhiệm vụ học kỳ II năm học 2014-2015',
          'Ngày 09 tháng 01 năm 2015, Phòng GD&ĐT tổ chức Hội nghị sơ kết học kỳ I và triển khai nhiệm vụ học kỳ II năm học 2014-2015.',
          'Hội nghị thống nhất đánh giá thành tích của học kỳ I có phần đóng góp lớn của phụ huynh.',
          'Sau khi thảo luận, đồng chí Vàng Thị Sáo – Trưởng phòng GD&ĐT đưa ra 2 nhiệm vụ trọng tâm trong học kỳ II năm học 2014-2015: (1) giữ vững nền nếp; (2) ôn tập cho học sinh lớp 9;',
          '(3) duy trì sĩ số.',
        ]),
      ),
    ).toEqual([
      'outcome 2015: thành tích của học kỳ I có phần đóng góp lớn của phụ huynh',
      'goal 2015 Vàng Thị Sáo: giữ vững nền nếp',
      'goal 2015 Vàng Thị Sáo: ôn tập cho học sinh lớp 9',
      'goal 2015 Vàng Thị Sáo: duy trì sĩ số',
    ])
  })
  test('statements of a report that the meeting heard have no speaker', () => {
    expect(
      read(
        LEAD,
        'Tại Hội nghị, các đại biểu đã được nghe dự thảo báo cáo tổng kết năm 2017. Theo đó, các trạm đã kiểm dịch 900 lô giống; thả 30 triệu con giống.',
      ),
    ).toEqual(['outcome 2017: các trạm đã kiểm dịch 900 lô giống', 'outcome 2017: thả 30 triệu con giống'])
  })
})

describe('gifts', () => {
  test.each([
    [
      'Tại hội nghị, Sở đã trao 60 suất quà cho ngư dân khó khăn, trao 20 suất học bổng với tổng số tiền 80 triệu đồng.',
      'award 2017: Sở đã trao 60 suất quà cho ngư dân khó khăn, trao 20 suất học bổng với tổng số tiền 80 triệu đồng',
    ],
    [
      'Dịp Tết, Sở đã trao 60 suất quà cho ngư dân khó khăn.',
      'outcome 2017: Dịp Tết, Sở đã trao 60 suất quà cho ngư dân khó khăn',
    ],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, expected])
  })
})

describe('the paragraph below a speech', () => {
  const SPEECH = 'Phát biểu chỉ đạo, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh biểu dương kết quả của Sở.'
  const strength = 'strength 2017 Lê Văn An: kết quả của Sở'
  test.each([
    [
      'goes on with what is needed in the year ahead',
      'Bước sang năm 2018, với nhiều khó khăn, các trạm cần có kế hoạch rà soát từng vùng nuôi.',
      'request 2018 Lê Văn An: các trạm cần có kế hoạch rà soát từng vùng nuôi',
    ],
    [
      'may be the official report again',
      'Năm 2018, Sở phấn đấu thả 40 triệu con giống.',
      'goal 2018: phấn đấu thả 40 triệu con giống',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(LEAD, DONE, SPEECH, sentence)).toEqual([outcome, strength, expected])
  })
})

describe('what a situation demands', () => {
  test('is a request', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Kết luận, đồng chí Lê Văn An khẳng định, mùa mưa bão đến sớm, đòi hỏi từng trạm, từng đội phải sẵn sàng.',
      ),
    ).toEqual([outcome, 'request 2018 Lê Văn An: mùa mưa bão đến sớm, đòi hỏi từng trạm, từng đội phải sẵn sàng'])
  })
})

describe('quotation marks around several sentences', () => {
  test('stay outside', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Phát biểu tại hội nghị, đồng chí Lê Văn An cho biết: “Các trạm đã thả đủ con giống. Ngư dân đã có thêm việc làm.”',
      ),
    ).toEqual([
      outcome,
      'outcome 2017 Lê Văn An: Các trạm đã thả đủ con giống',
      'outcome 2017 Lê Văn An: Ngư dân đã có thêm việc làm',
    ])
  })
})

describe('what a praised result shows', () => {
  test('is praise too', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Phát biểu chỉ đạo, đồng chí Lê Văn An, Phó Chủ tịch UBND tỉnh đánh giá cao kết quả của Sở. Đây là thành quả của sự bền bỉ ở từng vùng nuôi.',
      ),
    ).toEqual([
      outcome,
      'strength 2017 Lê Văn An: kết quả của Sở',
      'strength 2017 Lê Văn An: Đây là thành quả của sự bền bỉ ở từng vùng nuôi',
    ])
  })
})
