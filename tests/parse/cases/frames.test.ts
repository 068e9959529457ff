// Frames: words before a statement that were once read as part of it, and parts of statements that were read as frames.
import { describe, expect, test } from 'vitest'
import { DONE, LEAD, outcome, parse, read, statementsOf } from './report.ts'

describe('the subject stays', () => {
  test.each<[string, string, string[]]>([
    [
      'behind a clause with a figure',
      'Trong năm tổ chức 70 lớp tập huấn, trong phong trào nuôi sạch, có 15/15 xã tham gia với 2.100 hộ.',
      ['outcome 2017: tổ chức 70 lớp tập huấn, trong phong trào nuôi sạch, có 15/15 xã tham gia với 2.100 hộ'],
    ],
    [
      'before several predicates with figures',
      'Đối với nghề lưới rê, ngành nhận 210 hồ sơ, đã duyệt 190 hồ sơ, đạt 90,5%.',
      ['outcome 2017: ngành nhận 210 hồ sơ, đã duyệt 190 hồ sơ, đạt 90,5%'],
    ],
    [
      'with a coordination',
      'Mặc dù giá thức ăn tăng cao, nhưng dưới sự điều hành của Ban Giám đốc, hoạt động nuôi trồng của các hợp tác xã, trang trại thuộc ngành vẫn đạt kết quả đáng mừng.',
      ['outcome 2017: hoạt động nuôi trồng của các hợp tác xã, trang trại thuộc ngành vẫn đạt kết quả đáng mừng'],
    ],
    [
      'of a lack behind its cause',
      'Tuy nhiên, bên cạnh đó, do giá nhiên liệu đang tăng mạnh nên hoạt động của một số tổ tàu, nhất là tổ tàu xa bờ vẫn còn hạn chế.',
      ['shortcoming 2017: hoạt động của một số tổ tàu, nhất là tổ tàu xa bờ vẫn còn hạn chế'],
    ],
    [
      'where a cause has no effect behind "nên"',
      'Nhờ nên kinh tế ổn định, các trạm đã thu 20 tỷ đồng.',
      ['outcome 2017: các trạm đã thu 20 tỷ đồng'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(LEAD, `${DONE} ${sentence}`)).toEqual([outcome, ...expected])
  })
})

describe('adverbials are not part of the statement', () => {
  test.each<[string, string]>([
    [
      'Bám sát lịch mùa vụ của Sở và nguồn nước của địa phương, các trạm trên địa bàn triển khai đồng bộ việc kiểm dịch.',
      'các trạm trên địa bàn triển khai đồng bộ việc kiểm dịch',
    ],
    ['Do đó đã ngăn được 3 ổ dịch.', 'đã ngăn được 3 ổ dịch'],
    ['Nhờ đó toàn tỉnh đã ngăn được 3 ổ dịch.', 'toàn tỉnh đã ngăn được 3 ổ dịch'],
    ['Bên cạnh đó còn cấp 300 giấy phép cho tàu cá.', 'còn cấp 300 giấy phép cho tàu cá'],
    // 'Do đó' may also begin a cause.
    [
      'Do đó là năm khó khăn, nhiều tàu nằm bờ, sản lượng chỉ đạt 90 tấn.',
      'Do đó là năm khó khăn, nhiều tàu nằm bờ, sản lượng chỉ đạt 90 tấn',
    ],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, `${DONE} ${sentence}`)).toEqual([outcome, `outcome 2017: ${expected}`])
  })
  test('a sentence that only announces difficulties is not a statement', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Tiếp theo Hội nghị được nghe báo cáo tài chính. Ngoài ra báo cáo còn nêu rõ những khó khăn trong quá trình thực hiện.',
      ),
    ).toEqual([outcome])
  })
  test('a concession inside an item of a list', () => {
    expect(read(LEAD, 'Tại hội nghị, báo cáo nêu rõ; mặc dù mưa lũ lớn nhưng ngành vẫn giữ được sản lượng.')).toEqual([
      'outcome 2017: ngành vẫn giữ được sản lượng',
    ])
  })
  test('a speaker’s assessment of the year is a strength', () => {
    expect(
      read(
        LEAD,
        DONE,
        'Đánh giá chung về năm 2017, Phó Chủ tịch UBND tỉnh Lò Văn Sến đánh giá Sở có nhiều đổi mới trong quản lý tàu cá.',
      ),
    ).toEqual([outcome, 'strength 2017 Lò Văn Sến: Sở có nhiều đổi mới trong quản lý tàu cá'])
  })
})

describe('the host’s name is cut as a whole or not at all', () => {
  const reads = (organizer: string, goal: string): string[] =>
    statementsOf(
      parse([
        'Triển khai nhiệm vụ năm 2018',
        `Ngày 10/01/2018, ${organizer} tổ chức hội nghị tổng kết công tác năm 2017, triển khai nhiệm vụ năm 2018.`,
        goal,
      ]),
    )
  test.each<[string, string, string]>([
    ['Hội Nghề cá (HNC) TX.Hà Lâm', 'Năm 2018, Hội Nghề cá thị xã sẽ tiếp tục vận động quỹ.', 'tiếp tục vận động quỹ'],
    [
      'Hội Nghề cá thị xã Hà Lâm',
      'Năm 2018, Hội Nghề cá thị xã Hà Lâm sẽ tiếp tục vận động quỹ.',
      'tiếp tục vận động quỹ',
    ],
    [
      'Sở Thủy sản tỉnh Hà Lâm',
      'Năm 2018, ngành thủy sản tỉnh Hà Lâm phấn đấu đạt 9.500 tấn.',
      'phấn đấu đạt 9.500 tấn',
    ],
    [
      'Ban Tuyên giáo Tỉnh ủy',
      'Năm 2018, Ban Tuyên giáo các cấp đổi mới công tác báo cáo viên.',
      'Ban Tuyên giáo các cấp đổi mới công tác báo cáo viên',
    ],
    [
      'Hội Nghề cá tỉnh Hà Lâm',
      'Năm 2018, Hội Nghề cá huyện Lâm Phượng mở thêm 3 chi hội.',
      'Hội Nghề cá huyện Lâm Phượng mở thêm 3 chi hội',
    ],
    [
      'Hội Nghề cá tỉnh Hà Lâm',
      'Năm 2018, Hội Nghề cá cơ sở mở thêm 3 chi hội.',
      'Hội Nghề cá cơ sở mở thêm 3 chi hội',
    ],
  ])('%s: %s', (organizer, goal, expected) => {
    expect(reads(organizer, goal)).toEqual([`goal 2018: ${expected}`])
  })
})

describe('conditions and connectives in front of a clause', () => {
  test.each([
    ['Nếu thời tiết thuận lợi, các trạm sẽ thả 40 triệu con giống.', 'goal 2018: các trạm sẽ thả 40 triệu con giống'],
    ['Có thể thấy, các trạm đã thả 30 triệu con giống.', 'outcome 2017: các trạm đã thả 30 triệu con giống'],
    ['Sở dĩ có mùa vụ ấy, những năm qua, các trạm đã đổi mới kỹ thuật.', 'outcome 2017: các trạm đã đổi mới kỹ thuật'],
    [
      'Liên quan đến nuôi biển, các trạm đã thả 30 triệu con giống.',
      'outcome 2017: các trạm đã thả 30 triệu con giống',
    ],
  ])('%s', (sentence, expected) => {
    expect(read(LEAD, DONE, sentence)).toEqual([outcome, expected])
  })
  test('a person who reports at the conference is the speaker of the results', () => {
    expect(
      read(
        'Báo cáo tại hội nghị tổng kết công tác năm 2017, ông Lê Văn An, Phó Giám đốc Sở cho biết, năm 2017, các trạm đã thả 30 triệu con giống.',
      ),
    ).toEqual(['outcome 2017 Lê Văn An: các trạm đã thả 30 triệu con giống'])
  })
})

describe('tasks go on', () => {
  test.each<[string, string[], string[]]>([
    [
      'after "Cụ thể", whatever figure they aim at, until something turns',
      [
        LEAD,
        DONE,
        'Năm 2018, Sở tiếp tục quản lý chặt chẽ vùng nuôi. Cụ thể, Sở tiếp tục kiểm soát dịch bệnh nhưng đảm bảo tăng trưởng trên 20%.',
        'Sở giữ nguyên mức phí như hiện nay, duy trì mức hỗ trợ bằng tiền 14% để bà con yên tâm. Sở sẵn sàng can thiệp nếu cần thiết.',
      ],
      [
        outcome,
        'goal 2018: tiếp tục quản lý chặt chẽ vùng nuôi',
        'goal 2018: tiếp tục kiểm soát dịch bệnh nhưng đảm bảo tăng trưởng trên 20%',
        'goal 2018: giữ nguyên mức phí như hiện nay, duy trì mức hỗ trợ bằng tiền 14% để bà con yên tâm',
        'goal 2018: sẵn sàng can thiệp nếu cần thiết',
      ],
    ],
    [
      'after what the meeting decides',
      [
        LEAD,
        DONE,
        'Phân tích tình hình, dự báo thị trường tôm trong mùa tới, Hội nghị thống nhất xác định nhiệm vụ trọng tâm là tiếp tục mở rộng vùng nuôi; trồng rừng ngập mặn. Đối với công tác giống, Hội nghị xác định tiếp tục kiện toàn các trạm; tăng cường kiểm dịch.',
      ],
      [
        outcome,
        'goal 2018: tiếp tục mở rộng vùng nuôi',
        'goal 2018: trồng rừng ngập mặn',
        'goal 2018: tiếp tục kiện toàn các trạm',
        'goal 2018: tăng cường kiểm dịch',
      ],
    ],
    [
      'a body sets itself an aim, without "là"',
      [LEAD, DONE, 'Năm 2018, Hà Lâm đề ra mục tiêu có 30 trạm đạt 12 tiêu chí; có 4 bến đạt chuẩn.'],
      [outcome, 'goal 2018: có 30 trạm đạt 12 tiêu chí', 'goal 2018: có 4 bến đạt chuẩn'],
    ],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected)
  })
})

describe('results keep their subject, and lacks that are only named are none', () => {
  test.each<[string, string[], string[]]>([
    [
      'a subject with a comma after a circumstance',
      [LEAD, 'Năm 2017, dưới sự lãnh đạo của Đảng uỷ, hầu hết các chỉ tiêu nuôi trồng, chế biến đều đạt hoặc vượt.'],
      ['outcome 2017: hầu hết các chỉ tiêu nuôi trồng, chế biến đều đạt hoặc vượt'],
    ],
    [
      'the meeting points out lacks and what to learn',
      [
        LEAD,
        DONE,
        'Đồng thời, Hội nghị cũng thẳng thắn chỉ ra những hạn chế, tồn tại, phân tích nguyên nhân và rút ra cách làm để các trạm khắc phục ngay từ đầu vụ nuôi mới.',
      ],
      [outcome],
    ],
    [
      'the province met some difficulties: the next sentence tells which',
      [
        LEAD,
        `${DONE} Tuy nhiên trong mùa nuôi, tỉnh còn gặp một số khó khăn, hạn chế nhất định. Nguồn giống chưa đáp ứng nhu cầu.`,
      ],
      [outcome, 'shortcoming 2017: Nguồn giống chưa đáp ứng nhu cầu'],
    ],
    ['a byline with the site', [LEAD, DONE, 'Lò Văn Sến – www.halam.vn'], [outcome]],
  ])('%s', (_, below, expected) => {
    expect(read(...below)).toEqual(expected)
  })
})
