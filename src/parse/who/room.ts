// Rules for sentences that aren't statements (docs/data.md, statements): about events at the meeting, its guests, or
// background. A rule matches the beginning of a sentence, or of the rest after a frame.
import type { RegionRole } from '../../model/dataset.ts'
import { phrase, piece, type Rule } from '../rules/rule.ts'
import { afterSaying, saying } from '../rules/verbs.ts'
import { bodyHead } from '../rules/bodies.ts'
import { meeting } from '../rules/meetings.ts'
import { personName } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { honorific, honorifics, rank, role } from '../rules/titles.ts'

const acts = oneOf(
  ...[
    'nghe',
    'báo cáo',
    'được nghe',
    'lắng nghe',
    'thảo luận',
    'sôi nổi thảo luận',
    'tập trung thảo luận',
    'tiến hành',
    'thông qua',
  ],
  ...[
    'biểu quyết',
    'bầu',
    'diễn ra',
    'kết thúc',
    'thành công',
    'khai mạc',
    'bế mạc',
    'dành',
    'chứng kiến',
    'công bố',
    'ký',
  ],
  ...[
    'phổ biến',
    'xem',
    'trao đổi',
    'đóng góp',
    'tham gia',
    'thống nhất',
    'nhất trí',
    'quán triệt',
    'giới thiệu',
    'triển khai',
  ],
  ...[
    'được tổ chức',
    'tổ chức',
    'nhận được',
    'đón',
    'vinh dự',
    'dâng',
    'hiến kế',
    'cho ý kiến',
    'ghi nhận',
    'thông báo',
    'tiếp thu',
  ],
  ...[
    'giới thiệu',
    'hoàn thành',
    'sôi nổi',
    'tập trung',
    'phát huy',
    'thẳng thắn',
    'là',
    'có',
    'được',
    'đánh giá',
    'tổng kết',
  ],
  ...['sơ kết', 'nhằm', 'phân tích', 'làm rõ', 'bàn', 'phát động', 'xem xét', 'bỏ phiếu', 'bình bầu', 'bình xét'],
)

const atMeeting = piece`(?:${oneOf('tại', 'trong', 'cũng tại')} ${meeting}(?: này)?,? )?`
/** A person who acts at the meeting, with the words before the verb. The stop of 'TT. HĐND' doesn't end them. */
const somebody = piece`${atMeeting}(?:${honorifics}|${honorific}|${rank}|${role})(?:[^.;:…]|(?<=\p{Lu}{2})\.){0,220}?`

/** The role of such a sentence's region: who is there, what the meeting does, background of the results. */
export type RoomRole = Extract<RegionRole, 'lede' | 'closing' | 'results'>

/** Rules for such sentences; the result is the role of their region. */
export const roomRules: Rule<RoomRole>[] = [
  {
    name: 'attends',
    because: 'docs/genre.md, participants: "Tham dự/Dự/Tới dự/Đến dự (Hội nghị) có", "Về phía … có", "Cùng dự"',
    example: 'Tham dự Hội nghị còn có đồng chí Lê Văn An',
    match: phrase`(?:${oneOf('cùng', 'cũng')} )?${oneOf(
      ...[
        'tham dự',
        'dự',
        'tới dự',
        'đến dự',
        'về dự',
        'chủ trì',
        'cùng dự',
        'dự và chỉ đạo',
        'dự và chủ trì',
        'đồng chủ trì',
      ],
      ...[
        'thành phần',
        'về phía',
        'tham gia',
        'điều hành',
        'khách mời',
        'dự và phát biểu',
        'cùng tham dự',
        'tham dự và chỉ đạo',
      ],
      ...['dự hội nghị', 'tham dự có', 'cùng chủ trì', 'đại biểu khách mời', 'đại biểu', 'dự họp', 'có mặt'],
    )}(?![\p{L}])(?! kiến)[^.;:…]*? ${oneOf('có', 'gồm', 'là', 'do', 'còn có', 'bao gồm')}(?![\p{L}])`,
    make: () => 'lede',
  },
  {
    name: 'conference-was-held',
    because: 'docs/genre.md, lead: "Sáng 13/8, ngành … tổ chức Hội nghị tổng kết …": the lead, wherever it stands',
    example: 'Sáng ngày 13/8, ngành Thủy sản tổ chức Hội nghị tổng kết',
    match: phrase`(?:${oneOf('sáng', 'chiều', 'tối', 'trưa', 'vừa qua', 'hôm nay', 'hôm qua')}|(?:${oneOf('vào', 'trong')} )?${oneOf('ngày')})(?:[^.;:…]|(?<=\d)\.(?=\d)){0,160}? ${oneOf('tổ chức', 'tiến hành', 'khai mạc')} (?:(?:${oneOf('thành công', 'trọng thể', 'long trọng', 'buổi')}) )*${oneOf('hội nghị', 'lễ tổng kết', 'lễ sơ kết', 'phiên họp', 'đại hội', 'tổng kết', 'sơ kết')}[^.]*`,
    make: () => 'lede',
  },
  {
    name: 'attended-by',
    because: '2009-03-26: "Đồng chí … đã tới dự và phát biểu tại Hội nghị."; 2012-01-09: "với sự tham dự của"',
    example: 'Đồng chí Lê Văn An - Bộ trưởng Bộ Y tế đã tới dự',
    match: phrase`(?:${honorifics}|${honorific}|${rank}|${role}|${personName})[^.]*? (?:${oneOf('đã', 'cùng', 'cũng', 'đồng')} )*${oneOf('tới dự', 'đến dự', 'tham dự', 'chủ trì', 'về dự', 'dự', 'đồng chủ trì', 'điều hành', 'trực tiếp chỉ đạo')}(?=\s*(?:[,.;]|$)|\s+(?:${oneOf('và', 'hội nghị', 'cùng', 'buổi', 'tại', 'đại hội', 'lễ', 'chỉ đạo')}))`,
    make: () => 'lede',
  },
  {
    name: 'in-presence-of',
    because: 'docs/genre.md, participants: "Hội nghị có sự tham dự của", "dưới sự chủ trì của"',
    example: 'Hội nghị diễn ra dưới sự chủ trì của đồng chí Lê Văn An',
    match: phrase`(?:[^.;:]*?${oneOf('sự tham dự của', 'sự chủ trì của', 'sự hiện diện của', 'sự có mặt của', 'sự góp mặt của')}|(?=[^.;:]*?${meeting})[^.;:]*?${oneOf('sự tham gia của', 'sự điều hành của')})`,
    make: () => 'lede',
  },
  {
    name: 'meeting-acts',
    because: '2013-01-15: "Hội nghị đã nghe đồng chí … trình bày Báo cáo", "các đại biểu đã sôi nổi thảo luận"',
    example: 'các đại biểu đã sôi nổi thảo luận về giải pháp',
    match: phrase`(?:${meeting}|${oneOf('ban tổ chức')}(?! (?:\p{Lu}|${oneOf('các', 'cấp')}))|${oneOf('các đại biểu', 'đại biểu', 'đoàn chủ tịch', 'các đồng chí', 'toàn thể đại biểu', 'không khí', 'phần đối thoại', 'phần thi', 'chương trình', 'phần thảo luận', 'các tham luận', 'nhiều ý kiến', 'các ý kiến', 'đại diện', 'toàn thể hội nghị', 'nhiều tham luận', 'bài tham luận')})[^.;:…]{0,120}? (?:${oneOf('đã', 'cũng', 'còn', 'được', 'tiếp tục', 'sẽ', 'cùng', 'cùng nhau')} )*${acts}`,
    make: () => 'closing',
  },
  {
    name: 'meeting-at-place',
    because: 'docs/genre.md, captions: "Hội nghị tại điểm cầu Sở." under a photo: no verb',
    example: 'Hội nghị tại điểm cầu Sở Thủy sản',
    match: phrase`${meeting} ${oneOf('tại')} ${oneOf('điểm cầu', 'hội trường', 'đầu cầu', 'trụ sở')}[^.;:…,]{0,60}(?=[.…]|$)`,
    make: () => 'closing',
  },
  {
    name: 'many-discuss',
    because: 'docs/genre.md, speeches: "Nhiều đảng viên đã thảo luận thẳng thắn": what they said is not told',
    example: 'Nhiều đảng viên đã thảo luận thẳng thắn',
    match: phrase`(?:${oneOf('nhiều', 'các', 'một số', 'toàn thể', 'đông đảo')} )?${oneOf('đảng viên', 'cán bộ', 'đoàn viên', 'hội viên', 'cử tri', 'đơn vị', 'thành viên')}[^.;:…]{0,60}? (?:${oneOf('đã', 'cũng', 'cùng', 'nhất trí', 'thống nhất')} )*${oneOf('thảo luận', 'phát biểu', 'đóng góp ý kiến', 'tham gia ý kiến', 'trao đổi', 'bầu', 'suy tôn')}`,
    make: () => 'closing',
  },
  {
    name: 'units-report',
    because: 'docs/genre.md, room: "12 trạm đã lần lượt báo cáo": what they report is not told',
    example: '12 trạm trực thuộc Sở đã lần lượt báo cáo',
    match: phrase`[^.;:…,]{2,100}? ${oneOf('lần lượt')} ${oneOf('báo cáo', 'trình bày', 'phát biểu', 'tham luận', 'nêu')}`,
    make: () => 'closing',
  },
  {
    name: 'body-adopts',
    because:
      'docs/genre.md, room: "Huyện đoàn đã thông qua báo cáo sơ kết", "thống nhất đưa ra Nghị quyết": at the meeting',
    example: 'Ban chấp hành Đảng bộ thống nhất đưa ra Nghị quyết',
    match: phrase`${bodyHead}[^.;:…,]{0,60}? (?:(?:${oneOf('đã', 'cũng')} )*${oneOf('thông qua', 'trình bày')} (?:${oneOf('dự thảo')} )?${oneOf('báo cáo')} ${oneOf('sơ kết', 'tổng kết', 'kết quả', 'công tác', 'tình hình')}|(?:${oneOf('đã', 'cũng')} )*${oneOf('thống nhất', 'biểu quyết', 'nhất trí')} ${oneOf('đưa ra', 'ban hành', 'thông qua', 'ra')} (?:${oneOf('dự thảo')} )?${oneOf('nghị quyết', 'chương trình', 'quy chế', 'kế hoạch')})`,
    make: () => 'closing',
  },
  {
    name: 'floor-was-open',
    because: 'docs/genre.md, speeches: "Có 8 ý kiến tham luận", "Đã có 5 ý kiến phát biểu"',
    example: 'Có 8 ý kiến tham luận',
    match: phrase`(?:${oneOf('đã')} )?${oneOf('có')} (?:\d+|${oneOf('nhiều', 'một số', 'các')})[^.;:,…]{0,30}? ${oneOf('ý kiến', 'tham luận', 'lượt ý kiến', 'đại biểu')}`,
    make: () => 'closing',
  },
  {
    name: 'does-without-saying',
    because: '2010-08-05: "Đồng chí … chia sẻ kinh nghiệm", "Báo cáo tổng kết do đồng chí … trình bày"',
    example: 'đồng chí Lê Văn An trình bày báo cáo',
    match: phrase`${somebody} ${saying}${afterSaying}`,
    make: () => 'closing',
  },
  {
    name: 'sums-up',
    because: 'docs/data.md, statements: "đã tổng kết những hoạt động nổi bật": what they were is not told',
    example: 'Đồng chí Lê Văn An khái quát tình hình thực hiện nhiệm vụ năm 2017',
    match: phrase`${somebody} (?:${oneOf('đã', 'cũng', 'đánh giá')},? )*${oneOf('tổng kết', 'khái quát', 'điểm lại', 'tóm tắt')} (?:${oneOf('lại', 'về', 'nhanh', 'những', 'các', 'một số')} )*${oneOf('tình hình', 'hoạt động', 'kết quả', 'nội dung', 'nét', 'công tác')} (?![^.]*?[,;] (?:${oneOf('đồng thời', 'và')} )?${saying}(?! một số nội dung))[^.:…]*(?=[.…]|$)`,
    make: () => 'closing',
  },
  {
    name: 'agrees-after-hearing',
    because:
      'docs/genre.md, room: "Sau khi nghe … trình bày báo cáo, các đoàn viên đã nhất trí cao", in one sentence or two',
    example: 'Sau khi nghe đồng chí Lê Văn An trình bày báo cáo, các đoàn viên đã nhất trí',
    match: phrase`${oneOf('sau khi')} (?:được )?${oneOf('nghe', 'lắng nghe', 'xem')} (?:[^.:…]{0,400}?${oneOf('nhất trí', 'thống nhất', 'thảo luận', 'biểu quyết', 'thông qua', 'đóng góp', 'bổ sung')}[^.:…]{0,400}(?=[.…]|$)|[^.:…,]*$)`,
    make: () => 'closing',
  },
  {
    name: 'year-is-year',
    because: 'docs/data.md, statements: background is none: "Năm 2012 là năm có nhiều khó khăn"',
    example: 'Năm 2012 là năm có nhiều khó khăn',
    match: phrase`(?:${oneOf('đây', 'nhiệm kỳ qua', 'năm qua')}|(?:[Nn]ăm|[Nn]hiệm kỳ|[Gg]iai đoạn)(?: học)? \d{4}(?:\s*-\s*\d{4})?),? ${oneOf('là', 'được xác định là', 'được coi là', 'được xem là', 'có ý nghĩa', 'đánh dấu', 'diễn ra trong')}`,
    make: () => 'results',
  },
  {
    name: 'hard-times',
    because:
      'docs/data.md, statements: background is none: "do ảnh hưởng của … gây nhiều khó khăn cho Sở", and no more',
    example: 'do bị ảnh hưởng của bão gây ra nhiều khó khăn cho Sở',
    match: phrase`${oneOf('do')} (?:${oneOf('bị', 'chịu', 'có')} )?${oneOf('ảnh hưởng', 'tác động', 'ảnh hưởng trực tiếp')} [^.;:…,]{3,160}? ${oneOf('khó khăn', 'thách thức')} ${oneOf('đối với', 'cho')} [^.;:…,]{2,120}(?=[.…]|$)`,
    make: () => 'results',
  },
  {
    name: 'body-has-members',
    because: 'docs/data.md, statements: background is none: "Đảng bộ hiện có 25 chi bộ"',
    example: 'Đảng bộ hiện có 25 chi bộ trực thuộc',
    match: phrase`(?:${bodyHead}|${oneOf('toàn đảng bộ', 'toàn ngành', 'hiện nay')})[^.;:…]{0,80}?(?<!thực )${oneOf('hiện có', 'hiện nay có', 'gồm có', 'có tổng số', 'được thành lập', 'hiện quản lý')} `,
    make: () => 'results',
  },
  {
    name: 'counts-its-members',
    because: 'docs/data.md, statements: background is none: "Hiện, toàn Đảng bộ có 7 chi bộ với 122 đảng viên"',
    example: 'Địa bàn có 8 khu phố',
    match: phrase`(?:${oneOf('hiện', 'hiện nay', 'đến nay')},? )?${oneOf('toàn đảng bộ', 'đảng bộ', 'địa bàn', 'toàn xã', 'toàn phường', 'toàn trường', 'toàn huyện', 'toàn tỉnh', 'toàn thành phố', 'toàn quận', 'toàn thị xã', 'toàn ngành')}[^.;:…,]{0,40}? ${oneOf('có')} (?:\d[\d.]*|[a-zđ]+) ${oneOf('chi bộ', 'đảng viên', 'khu phố', 'tổ dân phố', 'chi hội', 'thôn', 'ấp', 'đảng bộ', 'công đoàn cơ sở', 'CĐCS', 'phòng giao dịch', 'điểm giao dịch')}(?! (?:${oneOf('đạt', 'được', 'hoàn thành', 'xếp loại', 'trong sạch', 'vững mạnh')}))`,
    make: () => 'results',
  },
  {
    name: 'goes-by',
    because: 'docs/genre.md, room: "Cuối chương trình là phần giao lưu văn nghệ": what the programme has',
    example: 'Cuối chương trình là phần giao lưu',
    match: phrase`${oneOf('cuối', 'mở đầu', 'tiếp theo', 'kết thúc')} ${oneOf('chương trình', 'hội nghị', 'buổi lễ')} là |${oneOf('chương trình', 'nội dung')} (?:của )?${meeting} ${oneOf('gồm', 'bao gồm', 'gồm có')} `,
    make: () => 'closing',
  },
  {
    name: 'ends',
    because: 'docs/genre.md, room: the mood of the meeting, its end, art and thanks',
    example: 'Kết thúc Hội nghị',
    match: phrase`${oneOf('kết thúc', 'bế mạc', 'chương trình văn nghệ', 'sau hội nghị', 'trước đó', 'cũng trong buổi', 'xin trân trọng', 'nhân dịp xuân', 'toàn cảnh', 'quang cảnh')}(?![\p{L}])`,
    make: () => 'closing',
  },
]
