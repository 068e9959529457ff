// Rules for lines that web pages have around a report: stamps, menus, counters, bylines, captions (docs/genre.md). They
// go by the form of a line, not by its content.
import { as, phrase, piece, type Rule } from '../rules/rule.ts'
import { personName } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { honorific, honorifics, rank, role } from '../rules/titles.ts'

const whole = (pattern: RegExp): RegExp => new RegExp(`^(?:${pattern.source})$`, 'dgu')
const starts = (pattern: RegExp): RegExp => new RegExp(`^(?:${pattern.source}).*$`, 'dgu')

/** The role of a line that isn't part of the report's text. */
export interface Line {
  role: 'furniture' | 'byline'
  author: string | null
  /** Whether the line is the caption of a picture. */
  caption?: boolean
  /** Whether all lines below belong to other pages. */
  restIsFurniture?: boolean
}
type LineRule = Rule<Line>
const furniture = { role: 'furniture', author: null } as const

/** Rules for page furniture and bylines. Each matches a whole line. */
export const lineRules: LineRule[] = [
  {
    name: 'labelled-byline',
    because: 'docs/genre.md, byline: "Bài và ảnh: …", "PV: …", "Thực hiện: …"; a photographer is not the author',
    example: 'Bài: Minh Khuê - Ảnh: Quốc Bảo',
    match: starts(
      phrase`${oneOf('bài', 'bài viết', 'tin', 'tin bài', 'bài và ảnh', 'tin và ảnh', 'tin & ảnh', 'bài & ảnh', 'tin, ảnh', 'tin, bài', 'bài, ảnh', 'tin bài, ảnh', 'phóng viên', 'tác giả', 'thực hiện', 'người đưa tin', 'người viết', 'người viết bài', 'tác giả bài viết', 'viết bởi', 'PV', 'biên tập')}(?:\s*:\s*|(?<=viết bởi)\s+|(?<=Viết bởi)\s+)${as('author', piece`[^-–:;|]+?`)}(?=\s*(?:[-–;|]|$))`,
    ),
    make: (hit) => ({ role: 'byline', author: hit.words('author') }),
  },
  {
    name: 'rating-or-counter',
    because: '2009-03-26: "ĐÁNH GIÁ BÀI VIẾT( 0)"; docs/genre.md, page furniture',
    example: 'ĐÁNH GIÁ BÀI VIẾT( 0)',
    match:
      /^(?:(?:đánh giá(?: bài viết)?|bình chọn|lượt xem|đang trực tuyến|trực tuyến|số lần xem|số lượt xem|lượt truy cập|số người (?:đang )?truy cập|số lượt truy cập|ý kiến bạn đọc|bình luận)\s*(?:[:(]|$)).*$/dgiu,
    make: () => furniture,
  },
  {
    name: 'page-tool',
    because: 'docs/genre.md, page furniture: print, mail, letter size',
    example: '[Trở về] [Bản in] [Gửi cho bạn]',
    match:
      /^\[?(?:a[-+ a|]*$|facebook|zalo|twitter|print|in email|in\s*$|<\s*trước|đầu trang|theo dõi .{2,30} trên google|you are here|in trang|đọc bài|lưu bài|menu|tìm kiếm|đăng nhập|trở về|bản in|bản để in|in trang|in bài|gửi (?:bài viết|email|e-mail|cho bạn)|về đầu trang|xem với cỡ chữ|cỡ chữ|chia sẻ|từ khoá|từ khóa|tags?\s*:|gửi bình luận|hotline|đặt lịch|điện thoại\s*:|email\s*:|địa chỉ\s*:|tweet|like|theo dõi|quay lại|lên đầu trang|google news|skip ribbon commands|nghe đọc bài)(?![\p{L}]).*$/dgiu,
    make: () => furniture,
  },
  {
    name: 'related-links',
    because: 'docs/genre.md, related links: "Tin liên quan"',
    example: 'Tin liên quan:',
    match:
      /^(?:các )?(?:những tin (?:mới|cũ) hơn|tin (?:tức )?(?:liên quan|cùng chuyên mục|khác|mới(?: hơn| nhất)?|cũ hơn|đã đưa|đọc nhiều|nổi bật)|bài (?:viết )?(?:liên quan|khác|cùng chuyên mục|mới|mới nhất)|xem thêm|đọc thêm|có thể bạn quan tâm|ý kiến bạn đọc|bình luận)\s*:?$/dgiu,
    make: () => ({ ...furniture, restIsFurniture: true }),
  },
  {
    name: 'file-name',
    because: 'docs/genre.md, page furniture: the name of a picture file between the paragraphs',
    example: 'z1980163311931_e2993949a41a2557d92ed571ace2a91f',
    match: /^(?=\S*\d)[\w-]{20,}$/dgu,
    make: () => furniture,
  },
  {
    name: 'english-of-the-site',
    because: 'docs/genre.md, page furniture: English words of the site itself',
    example: 'Are you sure that you want to switch to desktop version?',
    match: /^(?=.*\b(?:you|your|the|click|version|please|login|cookies?)\b)[\x20-\x7E]+$/dgiu,
    make: () => furniture,
  },
  {
    name: 'stamp-with-counter',
    because:
      'docs/genre.md, page stamps: "[20:11:34 10/01/2009] - Lượt đọc: 634", "11/07/2019 08:32 SA  Cỡ chữ: A- A+"',
    example: '[20:11:34 10/01/2009] - Lượt đọc: 634',
    match: /^(?=.*\d{1,2}[-/.:]\d{1,2}).{0,60}(?:lượt đọc|lượt xem|cỡ chữ|xem cỡ chữ|số lần đọc).{0,40}$/dgiu,
    make: () => furniture,
  },
  {
    name: 'readers-letters',
    because: 'docs/genre.md, page furniture: the form for readers’ opinions',
    example: 'Vui lòng gõ tiếng Việt có dấu.',
    match:
      /^(?:vui lòng (?:gõ|nhập|viết|đăng nhập)|gửi file|quay lên trên|nhập mã|mã (?:bảo mật|xác nhận)|họ và tên\s*:|.{0,40}ý kiến của bạn đọc|(?:chia sẻ|gửi) (?:ý kiến|bình luận)|viết bình luận|hôm nay\s*:\s*\d|hôm qua\s*:\s*\d|(?:tuần|tháng|năm) (?:này|trước)\s*:\s*\d|tất cả\s*:\s*\d|tổng (?:số )?(?:lượt )?truy cập\s*:?\s*\d).*$/dgiu,
    make: () => furniture,
  },
  {
    name: 'dated-link',
    because: 'docs/genre.md, related links: "Khai trương cổng … (30/01/2007)": a title with its day, no sentence',
    example: 'Khai trương cổng giao tiếp điện tử (30/01/2007)',
    match: /^[^.!?;]{8,160}\s\(\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\)$/dgu,
    make: () => furniture,
  },
  {
    name: 'source-line',
    because: 'docs/genre.md, byline: "Theo TTXVN", "Nguồn: …" on a line of its own after the text',
    example: 'Nguồn: Cổng thông tin điện tử',
    match:
      /^(?:nguồn\s*:.{1,80}|\(?theo (?:TTXVN|VOV|VGP|báo [^.,;:]{1,40}|[\p{L}.]+\.(?:vn|com|org))[^.;:]{0,20}\)?)$/dgiu,
    make: () => furniture,
  },
  {
    name: 'byline-with-site',
    because: 'docs/genre.md, byline: "Lò Văn Sến – www.halam.vn": a name and the site it is taken from',
    example: 'Lò Văn Sến – www.halam.vn',
    match:
      /^(?<author>\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4})\s*[-–(]\s*(?:theo\s)?(?:www\.)?[a-z\d-]+(?:\.[a-z]{2,8}){1,3}\)?$/dgu,
    make: (hit) => ({ role: 'byline', author: hit.words('author') }),
  },
  {
    name: 'breadcrumb',
    because: 'docs/genre.md, page furniture: the way to the page',
    example: 'Trang chủ » Tin tức - Sự kiện » Công tác Đảng, đoàn thể',
    match: /^(?:trang chủ|.*\s[»›>]\s|>>|(?:[^/.]{2,30}\s\/\s){1,5}[^/.]{2,40}$).*$/dgiu,
    make: () => furniture,
  },
  {
    name: 'page-stamp',
    because: 'docs/genre.md, page stamps: "Cập nhật lúc …", "Thứ ba, 07/07/2020 15:32", "08:41 21/08/2015"',
    example: 'Cập nhật lúc 08:15 ngày 13/7/2012',
    match:
      /^(?:submitted by.*|log in to post.*|[\d.,]+ (?:reads|views|lượt xem|lượt truy cập).*|skip to main content|tổng số điểm của bài viết.*|click để đánh giá.*|\(?(?:cập nhật|đăng ngày|ngày đăng|ngày cập nhật|đăng lúc|gửi lúc|xuất bản|ngày)\s*:?\s*[^.]{0,12}\d[^.;]{0,60}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\s*[-–|,].{0,60}|(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s*,\s*)?(?:ngày\s+)?\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}(?:[\s,|-]+\d{1,2}[:h]\d{2})?(?:\s*\|.*)?|\d{1,2}[:h]\d{2}[\s,|-]+\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/dgiu,
    make: () => furniture,
  },
  {
    name: 'stamp-of-numbers',
    because: 'docs/genre.md, page stamps: "27 01 2019", "29/12/2020 - 16:30 (GMT+7)": numbers and words of a date',
    example: '08/04/2015, 08:11 [GMT+7]',
    match:
      /^(?=.*\d)(?:[^\p{L}]|(?<!\p{L})(?:thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|tháng|lúc|giờ|phút|đăng|xuất|bản|cập|AM|PM|GMT|SA|CH|h|UTC)(?!\p{L})|(?<=\d)h(?=\d))+$/dgiu,
    make: () => furniture,
  },
  {
    name: 'fiction-notice',
    because: '2010-02-04: a remark on the text in brackets, of its own',
    example: '(Bài viết hư cấu, chỉ dùng để thử bộ phân tích; không phải tin thật)',
    match: /^\((?:bài viết|theo|nguồn)[^()]*\)$/dgiu,
    make: () => furniture,
  },
]

/** Rules for captions. A title may have the same form, so they apply below the title only. */
export const captionRules: LineRule[] = [
  {
    name: 'photo-caption',
    because: 'docs/genre.md, captions: "Ảnh: Quang cảnh Hội nghị", a line that ends in "(Ảnh: …)"',
    example: 'Ảnh: Quang cảnh Hội nghị',
    match:
      /^(?:(?:ảnh|hình ảnh|clip|video)(?: minh ho[ạa])?\s*:.*|(?:(?:toàn|quang|quan) cảnh|tiết mục văn nghệ|một số hình ảnh|hình ảnh)(?!\p{L})[^.]{0,160}(?<![;…])\.?|.*[.(–-]\s*ảnh\s*:[^.]*\.?\)?|.{8,200}[.)]\s*ảnh\s*:\s?.{1,40}|(?!(?:sáng|chiều|tối|trưa|ngày|vừa qua|hôm) )[^.]*\(ảnh[^)]*\)\.?)$/dgiu,
    make: () => ({ ...furniture, caption: true }),
  },
  {
    name: 'speaker-caption',
    because: 'docs/genre.md, captions: a sentence alone that repeats a name, "phát biểu tại Hội nghị"',
    example: 'Đ/c Bùi Quang Huy phát biểu tại Hội nghị',
    match: whole(
      phrase`(?:${honorifics}|${honorific}|${rank}|${role}|${personName}|${oneOf('các đại biểu', 'lãnh đạo', 'đại biểu', 'ban tổ chức')})[^.:;]{0,160}?${oneOf('phát biểu', 'trao', 'tặng', 'chủ trì', 'kết luận', 'trình bày', 'tham luận', 'chụp ảnh', 'chúc mừng', 'dự hội nghị', 'tham dự', 'điều hành', 'báo cáo', 'khai mạc', 'thảo luận', 'biểu quyết', 'ký kết', 'tại hội nghị')}[^.:;]{0,120}`,
    ),
    make: () => ({ ...furniture, caption: true }),
  },
  {
    name: 'caption-of-handing-over',
    because: 'docs/genre.md, captions: who hands what to whom, in the present tense, alone in its line',
    example: 'Ông Lò Văn Sến, Phó Chủ tịch UBND tỉnh trao Cờ thi đua cho các đơn vị xuất sắc năm 2017.',
    match: whole(
      phrase`(?:(?:${oneOf('thừa uỷ quyền', 'được uỷ quyền', 'thừa lệnh')}[^.:;]{0,60}, )?(?:${honorific}|${rank}|${role})[^.:;]{2,140}?(?<! (?:đã|được|vừa|cũng)),? ${oneOf('trao', 'trao tặng', 'tặng hoa', 'tặng quà', 'tặng cờ', 'tặng bằng khen', 'tặng giấy khen', 'chúc mừng')} [^.:;]{2,160}|${oneOf('các', 'đại diện', 'lãnh đạo')} [^.:;]{2,60}? ${oneOf('ký', 'ký kết')} ${oneOf('giao ước', 'giao ước thi đua', 'bản giao ước', 'cam kết')}[^.:;,]{0,60})\.?`,
    ),
    make: () => ({ ...furniture, caption: true }),
  },
  {
    name: 'caption-without-stop',
    because: 'docs/genre.md, captions: a line without a full stop, who gives or gets a distinction',
    example: 'Đại diện Sở Y tế nhận Cờ thi đua của Bộ Y tế',
    match: whole(
      phrase`(?!${oneOf('tại', 'nhân dịp', 'dịp này', 'năm', 'trong')})(?:[^.:;]{4,120}? )?${oneOf('nhận', 'trao', 'trao tặng', 'tặng')} ${oneOf('Cờ', 'Bằng khen', 'Giấy khen', 'Huân chương', 'Kỷ niệm chương', 'hoa', 'quà')}[^.:;]{0,160}(?<![.;:,…])`,
    ),
    make: () => ({ ...furniture, caption: true }),
  },
  {
    name: 'picture-file',
    because: 'docs/genre.md, captions: the name of the picture file runs into the words under it',
    example: 'hoi-nghi.jpgQuang cảnh hội nghị tại điểm cầu.',
    match: /^.{0,80}\.(?:jpe?g|png|gif|bmp|webp).{0,160}$/dgiu,
    make: () => ({ ...furniture, caption: true }),
  },
  {
    name: 'caption-with-full-stop',
    because: 'docs/genre.md, captions: stand-alone sentences that repeat a name and role, some with a full stop',
    example: 'Đồng chí Hồ Sỹ Lam - Phó Chủ tịch UBND tỉnh trao Bằng khen cho các tập thể.',
    match: whole(
      phrase`(?:(?:${honorific}|${rank}) ${personName}\s*(?:-|,|\() ?${role}[^.:;,]{0,60}?,?|${oneOf('các tập thể', 'các cá nhân', 'tập thể', 'lãnh đạo')}[^.:;]{0,50}?) ${oneOf('phát biểu', 'trao', 'tặng', 'chụp ảnh', 'chúc mừng', 'trao tặng', 'tặng hoa', 'nhận')}[^.:;,]{0,70}\.`,
    ),
    make: () => ({ ...furniture, caption: true }),
  },
]
