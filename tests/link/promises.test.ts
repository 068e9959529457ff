// Which goals of one year are linked to which sentences of the next year's report, and the theme of the link. The
// sentences are invented; the kinds of fault were seen in real pairs of reports.
import { describe, expect, test } from 'vitest'
import { linkStatements } from '../../src/link/links.ts'
import type { Dataset, Link, Source } from '../../src/model/dataset.ts'

/** The link from a goal for 2031 to a result of 2031 of the same host; undefined if they aren't joined. */
function linkOf(goal: string, result: string, host = 'UBND huyện Sơn Bình'): Link | undefined {
  const source = (report: string, exact: string): Source => ({ report, start: 0, end: exact.length, exact })
  const dataset = {
    reports: [
      { id: 'a', text: goal },
      { id: 'b', text: result },
    ],
    events: [
      { id: 'ea', report: 'a', date: '2031-01-05', organizer: 'host' },
      { id: 'eb', report: 'b', date: '2032-01-05', organizer: 'host' },
    ],
    organizations: [{ id: 'host', name: host, aliases: [], classification: 'government', source: [] }],
    statements: [
      { id: 'goal', report: 'a', event: 'ea', kind: 'goal', year: 2031, by: null, source: source('a', goal) },
      { id: 'result', report: 'b', event: 'eb', kind: 'outcome', year: 2031, by: null, source: source('b', result) },
    ],
  } as unknown as Dataset
  return linkStatements(dataset).find(({ from, to }) => from === 'goal' && to === 'result')
}

describe('a goal and the result that tells what became of it', () => {
  test.each([
    // single-syllable words
    ['hạn chế thấp nhất số đơn bị trả do sai mẫu', 'Tỷ lệ đơn bị trả thấp hơn năm trước'],
    // single-syllable words
    ['bảo đảm số mẫu bị hỏng do bảo quản không quá 2%', 'Tỷ lệ mẫu hỏng giảm còn 1,4%'],
    // single-syllable words and common words
    ['phấn đấu 100% hồ sơ được giải quyết trong hạn', 'Tỷ lệ giải quyết hồ sơ đúng hạn đạt 98,6%'],
    // theme of common words
    [
      'tiếp tục nâng cao chất lượng công tác xây dựng Đảng và hệ thống chính trị ở các bản',
      'Công tác xây dựng Đảng, xây dựng hệ thống chính trị có nền nếp hơn',
    ],
    // theme of common words
    ['đổi mới công tác thi đua, khen thưởng theo hướng về cơ sở', 'Công tác thi đua, khen thưởng đi vào thực chất'],
    // theme of common words
    ['nâng cao chất lượng đội ngũ cán bộ cấp xã', 'Đội ngũ cán bộ cấp xã cơ bản đạt chuẩn'],
    // abbreviation
    ['giữ vững ANTT suốt vụ quế', 'An ninh, trật tự ổn định cả năm'],
    // abbreviation
    ['bảo đảm an ninh trật tự dịp lễ hội', 'giữ vững TTATXH trong mùa lễ hội'],
    // abbreviation
    ['kéo giảm TNGT cả ba mặt', 'Tai nạn giao thông giảm 12 vụ'],
    // abbreviation
    ['mở rộng diện bao phủ BHYT', '96% dân số tham gia bảo hiểm y tế'],
    // the last two syllables of a concept: 'hành chính' of 'cải cách hành chính'
    ['siết chặt kỷ cương hành chính ở bộ phận tiếp dân', 'Cải cách hành chính có bước tiến, chỉ số hài lòng tăng'],
    // one goal, several outcomes
    [
      'phấn đấu sản lượng chè đạt 900 tấn, tỷ lệ che phủ rừng đạt 61%, 95% hộ dùng nước sạch',
      'Sản lượng chè búp ước 930 tấn',
    ],
    // one goal, several outcomes
    [
      'phấn đấu sản lượng chè đạt 900 tấn, tỷ lệ che phủ rừng đạt 61%, 95% hộ dùng nước sạch',
      'Tỷ lệ che phủ rừng đạt 60,8%',
    ],
    // one goal, several outcomes
    [
      'phấn đấu sản lượng chè đạt 900 tấn, tỷ lệ che phủ rừng đạt 61%, 95% hộ dùng nước sạch',
      'Số hộ dùng nước sạch đạt 96%',
    ],
    // chi with chi
    ['chi ngân sách bảo đảm đúng dự toán, ưu tiên trường học', 'Chi ngân sách đạt 98% dự toán'],
    // kết nạp
    ['phát triển đảng viên trong doanh nghiệp', 'Kết nạp 31 đảng viên mới'],
    // dash
    ['thúc đẩy thương mại - dịch vụ ở khu chợ mới', 'Thương mại, dịch vụ tăng 9%'],
    // control: verb with the same object
    ['tăng cường bảo vệ rừng đầu nguồn', 'Bảo vệ rừng được giao cho 30 nhóm hộ'],
    // control: sector with the same head
    ['phấn đấu giá trị sản xuất nông nghiệp đạt 410 tỷ đồng', 'Giá trị sản xuất nông nghiệp ước 400 tỷ đồng'],
    // control: kỷ luật
    ['siết chặt kỷ luật lao động trong phân xưởng', 'Kỷ luật lao động có tiến bộ, 3 người bị nhắc'],
    // control: Luật
    ['góp ý dự án Luật Hợp tác xã', 'Thẩm định 4 văn bản quy phạm pháp luật'],
    // control: giảm nghèo
    ['giảm nghèo nhanh và bền vững', 'Tỷ lệ hộ nghèo còn 3,1%'],
    // control: sinh hoạt
    ['nâng cao chất lượng sinh hoạt chi bộ bản', 'Sinh hoạt chi bộ có nền nếp'],
    // control: đào tạo
    ['mở lớp đào tạo nghề mây tre', 'Đào tạo nghề cho 300 lao động'],
    // control: thu with thu
    ['tăng thu ngân sách từ đấu giá đất', 'Thu ngân sách vượt 8% kế hoạch'],
    // control: đối tượng with the same word after it
    ['mở rộng cho vay các đối tượng chính sách', 'Cho 900 đối tượng chính sách vay 40 tỷ đồng'],
    // control: đại hội
    ['chuẩn bị đại hội các chi bộ', '12/12 chi bộ tổ chức xong đại hội'],
  ])('%s → %s', (goal, result) => {
    expect(linkOf(goal, result)).toBeDefined()
  })
})

describe('a goal and a result of another matter', () => {
  test.each([
    // thu with chi
    ['tăng thu ngân sách từ đấu giá đất', 'Chi ngân sách cho giáo dục đạt 96% dự toán'],
    // chi with thu
    ['tiết kiệm chi ngân sách thường xuyên', 'Thu ngân sách vượt 8% kế hoạch'],
    // a sector alone
    ['tái cơ cấu nông nghiệp theo hướng hữu cơ', 'Nông nghiệp chiếm 31% tổng sản phẩm'],
    // a sector alone
    ['liên kết tiêu thụ nông sản, làm nông nghiệp sạch', 'Giá trị sản xuất nông nghiệp ước 400 tỷ đồng'],
    // a sector alone
    ['phát triển lâm nghiệp dưới tán rừng', 'còn 4 vụ vi phạm Luật Lâm nghiệp'],
    // a sector alone
    ['ưu tiên chi đầu tư phát triển cho thuỷ lợi', 'Tổng vốn đầu tư phát triển toàn xã hội tăng 9%'],
    // a sector alone
    ['nâng cao chất lượng xét xử án dân sự', 'đưa ra xét xử 3 vụ án mua bán pháo nổ'],
    // a syllable inside a word
    ['siết chặt kỷ luật lao động trong phân xưởng', 'Phổ biến Luật Hợp tác xã đến 40 tổ'],
    // verb of any object
    ['tăng cường bảo vệ rừng đầu nguồn', 'Công tác bảo vệ thực vật được chú trọng'],
    // verb of any object
    ['bảo vệ trẻ em trên môi trường mạng', 'Bảo vệ rừng phòng hộ được giao cho 30 nhóm hộ'],
    // attribute
    ['giảm nghèo nhanh và bền vững', 'Du lịch cộng đồng phát triển bền vững'],
    // attribute
    ['hạn chế dùng túi ni-lông ở chợ', 'còn một số hạn chế trong lưu trữ hồ sơ'],
    // attribute
    ['mở rộng đối tượng được vay vốn ưu đãi', 'Bắt 12 đối tượng trộm cắp'],
    // attribute
    ['khắc phục tư tưởng chủ quan trong phòng bão', 'Án bị huỷ vì lý do chủ quan còn 0,4%'],
    // one form, two meanings
    ['nâng cao chất lượng sinh hoạt chi bộ bản', 'Thu gom 90% rác thải sinh hoạt'],
    // one form, two meanings
    ['phát triển đảng viên trong doanh nghiệp', 'Kết nạp 120 hội viên phụ nữ'],
    // part of a body's name
    ['phối hợp với Sở Giáo dục và Đào tạo tổ chức hội khoẻ', 'Đào tạo nghề cho 300 lao động'],
    // one form, two meanings
    ['chuẩn bị đại hội các chi bộ', 'Đoàn huyện dự Đại hội Thể thao toàn tỉnh'],
    // one form, two meanings
    ['chăm lo đời sống đoàn viên', 'Phong trào xây dựng đời sống văn hoá lan đến 40 khu dân cư'],
    // one form, two meanings
    ['hoàn thiện cơ chế tự chủ của bệnh viện', 'Cơ chế một cửa thực hiện ở 12 xã'],
    // one item of a list
    ['bảo vệ môi trường làng nghề', 'còn xảy ra cờ bạc, gây rối, lấn chiếm, vi phạm môi trường, buôn lậu'],
    // one form, two meanings
    ['tập huấn cán bộ thú y', 'Bồi dưỡng độc hại được chi trả đủ'],
    // generic words
    ['đẩy mạnh công tác tuyên truyền, tiếp tục đổi mới', 'Công tác phòng dịch tiếp tục được đẩy mạnh'],
    // generic words
    ['kiện toàn ban quản lý chợ', 'Kiện toàn 40 tổ hoà giải'],
    // generic words
    ['ứng dụng giống mới trong trồng chè', 'Ứng dụng phần mềm kế toán ở 12 xã'],
  ])('%s → %s', (goal, result) => {
    expect(linkOf(goal, result)).toBeUndefined()
  })
  test('the host as subject', () => {
    expect(
      linkOf(
        'lực lượng công an tiếp tục học tiếng dân tộc',
        'Lực lượng công an đã cấp 9.000 thẻ căn cước',
        'Công an huyện Sơn Bình',
      ),
    ).toBeUndefined()
  })
})

describe('the theme is a whole noun phrase', () => {
  test.each([
    ['thúc đẩy thương mại - dịch vụ ở khu chợ mới', 'thương mại - dịch vụ tăng 9%', 'thương mại - dịch vụ'],
    ['bảo đảm an sinh xã hội cho hộ di dời', 'Các chính sách an sinh xã hội được chi trả đủ', 'an sinh xã hội'],
    [
      'đẩy mạnh các phong trào thi đua yêu nước',
      'Phong trào thi đua yêu nước lan đến các bản',
      'phong trào thi đua yêu nước',
    ],
    ['ưu tiên chi đầu tư phát triển cho thuỷ lợi', 'Chi đầu tư phát triển đạt 60 tỷ đồng', 'chi đầu tư phát triển'],
    [
      'thực hiện các phong trào thi đua yêu nước gắn với nhiệm vụ chính trị',
      'Các phong trào thi đua yêu nước bám sát nhiệm vụ chính trị',
      'phong trào thi đua yêu nước',
    ],
    ['tiết kiệm chi ngân sách thường xuyên', 'Chi ngân sách thường xuyên giảm 4%', 'chi ngân sách'],
  ])('%s → %s: %s', (goal, result, theme) => {
    expect(linkOf(goal, result)?.theme?.toLowerCase()).toBe(theme)
  })
})
