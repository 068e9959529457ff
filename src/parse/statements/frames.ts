// Rows for the words before a statement, which aren't part of its quote (docs/data.md, frames): circumstance, topic,
// source, speaker and verb of saying. A frame is read row by row from the beginning of a sentence until no row fits.
import type { Frame, FrameRule } from './frame.ts'
import { certificate } from './awards.ts'
import { speakerRest, speakerWords } from '../who/speakers.ts'
import { as, phrase, piece, type Hit, type Pattern } from '../rules/rule.ts'
import { timeRules } from './times.ts'
import { afterSaying, saying, sayingIn, secondSaying } from '../rules/verbs.ts'
import { bodyHead, notBody } from '../rules/bodies.ts'
import { meeting } from '../rules/meetings.ts'
import { personName } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { honorific, rank, role } from '../rules/titles.ts'

const comma = piece`\s*,?\s*`
// The main clause after a circumstance begins with a body, or a noun that can be the subject of a result.
const subject = piece`(?:(?=\p{Lu})${bodyHead}|${oneOf(
  ...[
    'các cấp uỷ',
    'cấp uỷ',
    'toàn đảng bộ',
    'toàn ngành',
    'tập thể',
    'cán bộ',
    'đội ngũ',
    'công tác',
    'việc',
    'các đơn vị',
  ],
  ...[
    'hội nghị',
    'tỷ lệ',
    'chất lượng',
    'hoạt động',
    'phong trào',
    'tổng',
    'số',
    'kết quả',
    'doanh thu',
    'đến nay',
    'năm',
    'trong năm',
  ],
  ...[
    'các cấp',
    'toàn tỉnh',
    'toàn huyện',
    'toàn viện',
    'toàn bộ',
    'chúng ta',
    'kinh tế',
    'tình hình',
    'đơn vị',
    'nhiều',
  ],
  ...['các chỉ tiêu', 'một số', 'toàn trường', 'toàn hệ thống', 'toàn quận', 'toàn xã', 'toàn phường', 'nhà trường'],
  ...[
    'toàn tổng công ty',
    'đời sống',
    'sản xuất',
    'thu nhập',
    'giá trị',
    'cơ quan',
    'lãnh đạo',
    'ban lãnh đạo',
    'ban giám đốc',
  ],
)})`
// A finite verb with its figure. Such a clause states something itself, so it is never frame.
const counted = piece`${oneOf(
  ...['nhận', 'cấp', 'mở', 'tổ chức', 'đạt', 'có', 'thả', 'trồng', 'thu', 'xây', 'làm', 'xây dựng', 'kết nạp', 'xử lý'],
  ...['giải quyết', 'tiếp nhận', 'khám', 'kiểm tra', 'hoàn thành', 'triển khai', 'tăng', 'giảm', 'thực hiện', 'chi'],
  ...['phát hiện', 'bắt', 'duyệt', 'vận động', 'tặng', 'hỗ trợ', 'ban hành', 'thẩm định', 'thụ lý', 'tuyển', 'ký'],
)} (?:${oneOf('được', 'trên', 'hơn', 'gần', 'khoảng', 'thêm', 'mới')} )*\d`
const circumstance = piece`(?:(?! (?:${counted}|nên ))[^.;:…]|(?<=\d)\.(?=\d))`
// A clause that says what was done or is to be done. A clause with a shortcoming is still part of the circumstance:
// 'mặc dù giá cao, biên chế còn thiếu, hai cấp kiểm sát đã …'.
const withoutLack = piece`(?:(?!${oneOf('còn', 'chưa', 'bị', 'thiếu', 'giảm sút', 'vướng')})[^,;:.…]){2,70}?`
const mainClause = piece`(?:${withoutLack} )?(?:${counted}|${oneOf(
  ...[
    'đã',
    'vẫn',
    'luôn',
    'được',
    'đạt',
    'có',
    'hoàn thành',
    'ước đạt',
    'không có',
    'không để',
    'cơ bản',
    'tiếp tục',
    'giữ vững',
  ],
  ...['cần', 'phải', 'sẽ', 'tập trung', 'tổ chức', 'triển khai', 'phấn đấu'],
)})`
// The beginning of a subject whose nouns are joined by a comma: 'các cơ quan, đơn vị liên quan đã …'.
const joinedNouns = piece`(?:(?:${oneOf('các')} )?${oneOf('cơ quan', 'sở', 'ban', 'ngành', 'phòng', 'cấp uỷ', 'tổ chức đảng', 'chi bộ')}, (?=${oneOf('ban', 'ngành', 'đơn vị', 'địa phương', 'phòng', 'tổ chức', 'cơ quan', 'đảng viên', 'đoàn thể', 'chính quyền')}))*`
// The last of the people whom a circumstance names, and not the subject: 'của lãnh đạo, cán bộ toàn Công ty, Công ty đã'.
const lastNamed = piece`${oneOf('cán bộ', 'tập thể', 'lãnh đạo', 'đội ngũ')} [^,;:.…]{3,80}, (?=\p{Lu})${bodyHead}`
// After 'mặc dù' and 'trong bối cảnh' the circumstance may have several commas and ends at what was done nevertheless.
const allTheSame = piece`(?:${withoutLack} )?${oneOf('đã', 'vẫn', 'luôn', 'không để', 'cơ bản')}`
const speaks = piece`${as('speaker', speakerWords)} ${as('verbs', saying)}`
const somebodySpeaks = piece`(?:${oneOf('thay mặt')}|${speakerWords} ${saying})`

// 'nhiệm vụ thời gian tới', 'kết quả năm 2011' name a kind, not a field of work (docs/data.md, topics).
const namesKind = new RegExp(
  `^(?:${oneOf('một số', 'các', 'những').source}\\s+)?${oneOf('nhiệm vụ', 'phương hướng', 'mục tiêu', 'kết quả', 'hạn chế', 'chỉ tiêu', 'giải pháp', 'tồn tại').source}(?:\\s+${oneOf('trọng tâm', 'năm', 'thời gian', 'trong', 'cụ thể', 'chủ yếu', 'công tác', 'của', 'đạt được').source}|,|$)`,
  'u',
)

// 'hoạt động của Công đoàn còn một số tồn tại như:' isn't a heading.
const isClause = new RegExp(
  oneOf('còn', 'đã', 'được', 'như', 'đạt', 'sau', 'sẽ', 'cần', 'phải', 'gồm', 'là', 'bao gồm').source,
  'u',
)
const needsToDo = new RegExp(oneOf('cần', 'phải', 'cần phải', 'nên').source, 'u')
const fromFloor = /thảo luận|tham luận|góp ý/iu

const says = (hit: Hit): Frame | null => {
  const who = hit.place('speaker')
  const said = sayingIn(hit.words('verbs') ?? '')
  return who && said && { mode: 'speech', speaker: who, saying: said }
}

const staticRules: FrameRule[] = [
  ...timeRules,
  // These rows precede the circumstances, because of two matches of equal length the first row wins.
  {
    name: 'on-this-occasion',
    because: '2010-08-05: "Nhân dịp này, Tỉnh uỷ tặng Cờ cho …" (docs/genre.md, awards)',
    example: 'Nhân dịp này, ',
    match: phrase`${oneOf('nhân dịp này', 'dịp này', 'cũng nhân dịp này', 'cũng trong dịp này', 'cũng dịp này', 'trong dịp này', 'với những thành tích đó', 'với những kết quả đạt được', 'với thành tích đạt được', 'ghi nhận những thành tích đó', 'ghi nhận những kết quả đạt được', 'ghi nhận thành tích đó')}${comma}`,
    make: () => ({ occasion: true }),
  },
  {
    name: 'on-a-day-of-note',
    because: 'docs/genre.md, awards: "Nhân kỷ niệm ngày thành lập Đảng 3-2, đ/c … được nhận Huy hiệu"',
    example: 'Nhân kỷ niệm ngày thành lập Đảng, đồng chí An được nhận Huy hiệu',
    match: phrase`${oneOf('nhân dịp', 'nhân kỷ niệm', 'nhân ngày', 'nhân')} [^.;:…,]{2,80},\s*(?=[^.;:…]*?${certificate})`,
    make: () => ({ occasion: true }),
  },
  {
    name: 'for-the-merits',
    because: 'docs/genre.md, awards: "Với những thành tích đã đạt được trong năm 2012, 5 tập thể được tặng …"',
    example: 'Với những thành tích đã đạt được trong năm, 5 tập thể được tặng',
    match: phrase`${oneOf('với', 'ghi nhận', 'ghi nhận và biểu dương', 'để ghi nhận', 'nhằm ghi nhận')} (?:${oneOf('những', 'các')} )?${oneOf('thành tích', 'kết quả', 'nỗ lực', 'đóng góp', 'cố gắng')}[^.;:…]{0,160}?,\s+(?=[^.;:…]*?${oneOf('tặng', 'trao', 'nhận', 'khen thưởng', 'biểu dương')})`,
    make: () => ({ occasion: true }),
  },
  {
    name: 'at-the-meeting',
    because: '2013-01-15: "Tại Hội nghị, các đại biểu …"; 2012-01-09: "Cuối Hội nghị, Thứ trưởng đã trao …"',
    example: 'Cũng tại Hội nghị, ',
    match: phrase`(?:${oneOf('cũng')} )?${oneOf('tại', 'cuối', 'kết thúc', 'trong khuôn khổ', 'trước', 'sau', 'trong chương trình', 'ngay tại', 'trong phần thảo luận tại', 'bế mạc', 'khai mạc', 'mở đầu', 'đến dự', 'trong')} ${meeting}(?:[^.;:…,]{0,60},\s*|\s+(?=${oneOf('các đại biểu', 'đại biểu', 'đồng chí', 'ông', 'bà', 'đã')}))`,
    make: () => ({ occasion: true }),
  },
  {
    name: 'circumstance-before-subject',
    because: '2009-03-26: "cùng với những Nghị quyết … trong toàn Đảng, Đảng uỷ Bộ TT&TT đã …"; docs/data.md, frames',
    example: 'cùng với những Nghị quyết 6,7 Khoá X và Cuộc vận động lớn trong toàn Đảng, Đảng uỷ đã',
    deadline: true,
    match: phrase`(?!${oneOf('tại')} ${meeting}(?:,| [^.;:…,]{0,60},))(?!${oneOf('tuy nhiên', 'tuy vậy', 'trước mắt', 'ngoài ra', 'do đó', 'do vậy', 'từ đó', 'qua đó', 'nhờ đó', 'sau đó', 'bên cạnh đó', 'trước hết', 'trong đó', 'cùng với đó', 'dù vậy')})(?:${oneOf(
      ...[
        'cùng với',
        'bên cạnh',
        'nhờ',
        'với',
        'dưới',
        'trên cơ sở',
        'thông qua',
        'qua',
        'từ',
        'sau',
        'căn cứ',
        'được sự',
        'nhằm',
        'để',
        'do',
      ],
      ...['xuất phát từ', 'trên tinh thần', 'song song với', 'ngoài', 'trong lĩnh vực', 'tại', 'ở', 'trong công tác'],
      ...['không chỉ', 'trong quá trình', 'trong', 'vượt qua', 'đối với', 'vượt lên', 'tính chung'],
      ...['trên mặt trận', 'trên lĩnh vực', 'muốn', 'dự báo', 'dự đoán'],
    )}) ${circumstance}{3,300}?,\s+(?!${lastNamed})(?=${joinedNouns}(?:${subject}|${mainClause})|${speakerWords} ${saying})`,
    make: () => ({}),
  },
  {
    name: 'although-before-subject',
    because:
      '2012-07-12: "mặc dù giá than, điện tăng cao, sức mua giảm sút, Đảng uỷ … đã lãnh đạo" (docs/data.md, frames)',
    example: 'mặc dù giá điện tăng cao, sức mua giảm sút, đơn vị vẫn hoàn thành',
    match: phrase`(?!${oneOf('tuy nhiên', 'tuy vậy', 'dù vậy', 'trước mắt', 'trước hết', 'mặc dù vậy')})${oneOf('mặc dù', 'dù', 'tuy', 'giữa lúc', 'trong lúc', 'trong điều kiện', 'trong bối cảnh', 'trong tình hình', 'trước', 'đứng trước', 'do ảnh hưởng', 'trước những', 'trong khi')} (?:[^.;:…]|(?<=\d)\.(?=\d)){3,400}?,\s+(?:${oneOf('song', 'nhưng')}\s+|(?=${oneOf('hội nghị', 'các cấp uỷ', 'cấp uỷ', 'toàn đảng bộ', 'toàn Đảng bộ', 'toàn ngành', 'tập thể', 'hai cấp')}|(?=\p{Lu})${bodyHead}|${allTheSame}))`,
    make: () => ({}),
  },
  {
    name: 'although-but',
    because: 'docs/data.md, frames: "Mặc dù gặp nhiều khó khăn nhưng toàn ngành đã …": the concession is frame',
    example: 'Mặc dù gặp nhiều khó khăn nhưng ',
    match: phrase`(?!${oneOf('tuy nhiên', 'tuy vậy', 'dù vậy', 'mặc dù vậy')})${oneOf('mặc dù', 'dù', 'tuy', 'trong điều kiện', 'trong bối cảnh', 'trong tình hình')} (?:[^.;:…]|(?<=\d)\.(?=\d)){3,240}?,?\s+${oneOf('nhưng', 'song')}\s+`,
    make: () => ({}),
  },
  {
    name: 'thanks-to-so',
    because: 'docs/data.md, frames: "với sự quan tâm của các cấp, … nên Lâm Khê đã đạt": the reason is frame',
    example: 'với sự quan tâm của các cấp, sự chỉ đạo của Đảng bộ, chính quyền nên ',
    match: phrase`${oneOf('với', 'nhờ', 'được sự')} (?:[^.;:…]|(?<=\d)\.(?=\d)){3,300}?,?\s+${oneOf('nên')}\s+`,
    make: () => ({}),
  },
  {
    name: 'in-the-year-before-verb',
    because: 'docs/data.md, frames: "Trong năm tổ chức 70 lớp": a time, although no comma follows',
    example: 'Trong năm tổ chức 70 lớp',
    match: phrase`${oneOf('trong', 'cả')} (?:${oneOf('năm', 'kỳ', 'quý', 'nhiệm kỳ', 'tháng')})(?: ${oneOf('qua')})? (?=${counted}|${oneOf('đã')})`,
    make: () => ({}),
  },
  {
    name: 'cause-before-effect',
    because: 'docs/data.md, frames: "do giá nhiên liệu tăng mạnh nên hoạt động … còn hạn chế": the cause is frame',
    example: 'do giá nhiên liệu tăng mạnh nên ',
    match: phrase`${oneOf('do', 'vì', 'bởi', 'nhờ')} (?!${oneOf('đó', 'vậy', 'nên')})[^.;:…]{3,240}? ${oneOf('nên')} `,
    make: () => ({}),
  },
  {
    name: 'host-demands',
    because: 'docs/genre.md, tasks: "Đảng uỷ Công ty yêu cầu các cấp uỷ …": a body demands, and nobody is named',
    example: 'Đảng uỷ Công ty yêu cầu các cấp uỷ',
    match: phrase`(?:${oneOf('hội nghị')}|(?=\p{Lu})${notBody}${bodyHead}[^.,;:…]{0,60}?) (?:${oneOf('đã', 'cũng')} )*${oneOf('yêu cầu', 'đề nghị', 'kêu gọi')},? (?=${oneOf('các', 'mỗi', 'từng', 'toàn', 'trong', 'thời gian', 'cán bộ', 'đảng viên', 'tiếp tục', 'tập trung', 'lãnh đạo')})`,
    make: () => ({ mode: 'tasks', kind: 'request' }),
  },
  {
    name: 'action-before-body',
    because: '2010-02-04: "bám sát chương trình công tác đã đề ra, Đảng uỷ Bộ TT&TT đã lãnh đạo …"',
    example: 'bám sát chương trình công tác đã đề ra, Đảng uỷ Bộ đã lãnh đạo',
    match: phrase`${oneOf('là', 'bám sát', 'quán triệt', 'phát huy', 'thực hiện', 'triển khai', 'nhận thức', 'xác định', 'tiếp tục', 'khắc phục', 'hưởng ứng', 'chấp hành', 'kế thừa', 'cụ thể hoá', 'tiếp nối')} [^.;:…]{3,300}?,\s+(?=(?=\p{Lu})${bodyHead}[^.,;:…]{0,80}? ${oneOf('đã', 'luôn', 'được')}|${oneOf('các cấp uỷ', 'toàn đảng bộ', 'toàn ngành', 'cấp uỷ', 'tập thể')}|${withoutLack} ${oneOf('đã')})`,
    make: () => ({}),
  },
  {
    name: 'guided-by-before-many',
    because: 'docs/data.md, frames: "bám sát lịch mùa vụ …, các trạm triển khai …": what guided them is frame',
    example: 'bám sát lịch mùa vụ của Sở, các trạm triển khai',
    match: phrase`${oneOf('bám sát', 'quán triệt', 'phát huy', 'kế thừa', 'hưởng ứng', 'chấp hành', 'cụ thể hoá')} [^.;:…]{3,240}?,\s+(?=${oneOf('các', 'toàn', 'mỗi')} [^,;:.…]{2,50}? ${oneOf('triển khai', 'tổ chức', 'tích cực', 'chủ động', 'thường xuyên', 'luôn', 'đã')})`,
    make: () => ({}),
  },
  {
    name: 'heading-with-comma',
    because: 'docs/data.md, frames: a nominal heading before a comma: "Công tác đối ngoại, …"',
    example: 'Trong công tác cán bộ, ',
    match: phrase`${oneOf('trong công tác', 'trong lĩnh vực', 'ở lĩnh vực', 'trên lĩnh vực', 'đối với công tác', 'đối với lĩnh vực')} ${as('topic', piece`[^.;:…,]{3,100}`)},\s+`,
    make: () => ({}),
  },
  {
    name: 'beside-results',
    because: 'docs/genre.md, limits: "Bên cạnh những kết quả đạt được, … hạn chế"',
    example: 'Bên cạnh những kết quả đạt được, ',
    match: phrase`${oneOf('bên cạnh', 'ngoài', 'song song với')} (?:những |các )?(?:kết quả|thành tích|thành tựu|ưu điểm|mặt mạnh|mặt được|thuận lợi|thành công|chuyển biến)[^.;:…,]*,\s*`,
    make: () => ({ kind: 'shortcoming' }),
  },
  {
    name: 'however',
    because: 'docs/genre.md, limits: "Tuy nhiên, …" turns from what was reached to what was not',
    example: 'Tuy nhiên, ',
    match: phrase`${oneOf('tuy nhiên', 'tuy vậy', 'song', 'thế nhưng', 'mặc dù vậy', 'dù vậy', 'mặt khác')}${comma}(?:${oneOf('bên cạnh đó', 'bên cạnh những kết quả đó')},\s*)?`,
    make: () => ({ kind: 'shortcoming' }),
  },
  {
    name: 'main-shortcoming',
    because: '2014-12-30: "Hạn chế lớn nhất là việc ứng dụng … còn chậm" (docs/data.md, frames)',
    example: 'Hạn chế lớn nhất là ',
    match: phrase`(?:${oneOf('một số', 'một trong những', 'những', 'các')} )?${oneOf('hạn chế', 'tồn tại', 'khuyết điểm', 'nhược điểm', 'khó khăn', 'điểm yếu', 'bất cập', 'yếu kém', 'vướng mắc', 'cái khó')}[^.;:,…]{0,60}?(?:, ${oneOf('theo')} [^.;:,…]{2,60},)? ${oneOf('là', 'đó là')}\s*:?\s*`,
    make: () => ({ kind: 'shortcoming' }),
  },
  {
    name: 'what-matters',
    because: 'docs/genre.md, speeches: "Điều đáng quý, theo đồng chí, là …": the words before "là" are frame',
    example: 'Điều đáng quý, theo đồng chí, là ',
    match: phrase`(?:${oneOf('điều', 'cái', 'một điều')} )?${oneOf('đáng mừng', 'đáng quý', 'đáng ghi nhận', 'đáng chú ý', 'đáng khích lệ', 'đáng nói', 'đáng trân trọng')}(?:, ${oneOf('theo')} [^.;:,…]{2,60},)? ${oneOf('là')}\s*:?\s*`,
    make: () => ({}),
  },
  {
    name: 'compared-with',
    because: 'docs/genre.md, results: "So với cùng kỳ năm 2025, doanh thu tăng": a comparison is frame',
    example: 'So với cùng kỳ năm 2025, ',
    match: phrase`${oneOf('so với')} (?:${oneOf('cùng kỳ', 'năm', 'kế hoạch', 'chỉ tiêu', 'đầu năm', 'trước', 'nhiệm kỳ')})[^.;:,…]{0,50},\s*`,
    make: () => ({}),
  },
  {
    name: 'most-notable',
    because: 'docs/genre.md, results: "Điểm nổi bật nhất là Công ty đã …": the words before "là" are frame',
    example: 'Điểm nổi bật nhất là ',
    match: phrase`(?:${oneOf('một trong những', 'một trong các')} )?${oneOf('điểm nổi bật', 'nét nổi bật', 'điểm sáng', 'điểm nhấn', 'kết quả nổi bật', 'thành tích nổi bật')}[^.;:,…]{0,50}?,? ${oneOf('là', 'đó là')}\s*:?\s*`,
    make: () => ({ mode: 'results' }),
  },
  {
    name: 'cause-of-shortcomings',
    because: '2010-08-05: "Nguyên nhân chủ yếu là do …"; docs/data.md, kinds: the cause of shortcomings is one',
    example: 'Nguyên nhân chủ yếu là do ',
    match: phrase`${oneOf('nguyên nhân', 'lý do')}[^.;:…]{0,90}? (?:${oneOf('là do', 'là', 'do', 'bởi')})\s*:?\s*`,
    make: () => ({ kind: 'shortcoming' }),
  },
  {
    name: 'connective',
    because: '2009-03-26: "Bên cạnh đó, Đảng bộ cũng cần: …"; docs/data.md, frames: adverbials',
    example: 'Bên cạnh đó, ',
    match: phrase`${oneOf(
      ...[
        'bên cạnh đó',
        'ngoài ra',
        'đồng thời',
        'đáng chú ý',
        'đặc biệt là',
        'đặc biệt',
        'cùng với đó',
        'theo đó',
        'trong đó',
      ],
      ...[
        'nhất là',
        'nổi bật là',
        'nổi bật',
        'cụ thể là',
        'cụ thể',
        'nhìn chung',
        'qua đó',
        'từ đó',
        'vì vậy',
        'do vậy',
      ],
      ...[
        'do đó',
        'kết quả là',
        'kết quả',
        'nhờ đó',
        'nhờ vậy',
        'bên cạnh việc đó',
        'mặt khác',
        'trên cơ sở đó',
        'trước hết',
      ],
      ...[
        'song song với đó',
        'hơn nữa',
        'tiếp đó',
        'cuối cùng',
        'nhằm mục tiêu đó',
        'điển hình là',
        'đáng ghi nhận là',
        'riêng',
      ],
    )}(?:,\s*|\s*:\s*|(?<=là)\s+)(?:${oneOf('là')} )?`,
    make: () => ({}),
  },
  {
    name: 'connective-without-comma',
    because: 'docs/data.md, frames: adverbials: "Do đó đã ngăn được 3 ổ dịch", "Bên cạnh đó cần quan tâm …"',
    example: 'Do đó đã ',
    match: phrase`${oneOf('do đó', 'do vậy', 'vì vậy', 'nhờ đó', 'nhờ vậy', 'qua đó', 'từ đó', 'bên cạnh đó', 'cùng với đó', 'ngoài ra', 'theo đó')}\s+(?=${oneOf('đã', 'cần', 'phải', 'còn', 'toàn', 'các', 'báo cáo', 'hội nghị')})`,
    make: () => ({}),
  },
  {
    name: 'about-topic',
    because: '2009-03-26: "Về công tác xây dựng Đảng, Đảng bộ sẽ: …"; the words after "về" are the topic',
    example: 'Về công tác xây dựng Đảng, Đảng bộ sẽ',
    match: phrase`(?:Về|về) ${as('topic', piece`(?!phía |dự )[^;:.…]{3,130}?`)}(?:,\s+(?=${joinedNouns}[^,;:.…]{0,60}? ${oneOf('đã', 'sẽ', 'được', 'cần', 'phải', 'tiếp tục')}|\p{Lu}|\d+(?:,\d+)?%|${speakerWords} ${saying})|\s*:\s*(?=\S)|(?=:))`,
    make: (hit) => {
      const topic = hit.place('topic')
      return topic && (namesKind.test(hit.words('topic') ?? '') ? {} : { topic, topicHere: true })
    },
  },
  {
    name: 'topic-with-colon',
    because: 'docs/genre.md, results: "Công tác kiểm tra: kiểm tra 12 chi bộ; …", the field of work before a colon',
    example: 'Công tác kiểm tra, giám sát: kiểm tra 12 chi bộ',
    match: phrase`${as('topic', piece`${oneOf('công tác', 'lĩnh vực', 'phong trào', 'hoạt động')} [^;:.…]{2,70}?`)}\s*:\s+(?=\S)`,
    make: (hit) => {
      const topic = hit.place('topic')
      return topic && !isClause.test(hit.words('topic') ?? '') ? { topic } : null
    },
  },
  {
    name: 'report-says',
    because: '2013-01-15: "Báo cáo nêu rõ: …" (docs/data.md, frames); docs/genre.md, results: "Theo báo cáo"',
    example: 'Báo cáo nêu rõ: ',
    match: phrase`(?:${oneOf('theo')} (?:${oneOf('báo cáo', 'đánh giá', 'tổng hợp', 'thống kê')})[^.;:…,]{0,120}?(?:,\s*|:\s*)(?:[^.;:…,]{0,80}?${oneOf('trình bày')},\s*)?|${oneOf('báo cáo', 'các báo cáo', 'bản báo cáo')}(?! ${oneOf('viên', 'cáo')})[^.;:…]{0,160}? ${oneOf('nêu rõ', 'đánh giá', 'khẳng định', 'chỉ rõ')}[,:]\s+|${oneOf('báo cáo', 'các báo cáo', 'bản báo cáo')}(?! ${oneOf('viên', 'cáo')})[^.;:…,]{0,140}?(?: do [^;:…]{3,160}? ${oneOf('trình bày')}[^.;:…,]{0,40}?)? (?:${oneOf('còn', 'cũng', 'đã')} )*${oneOf('nêu rõ', 'cho thấy', 'khẳng định', 'nêu', 'chỉ rõ', 'đánh giá', 'cho biết', 'nhấn mạnh', 'ghi nhận')}(?: (?:rằng|là))?[:;,]?\s+)`,
    make: () => ({ mode: 'results' }),
  },
  {
    name: 'meeting-finds',
    because: 'docs/genre.md, results: "Hội nghị đánh giá: trong năm 2011, …"',
    example: 'Hội nghị đánh giá công tác năm qua',
    match: phrase`${meeting} (?:${oneOf('đã', 'cũng')} )*${oneOf('đánh giá', 'nhận định', 'khẳng định', 'thống nhất đánh giá', 'nêu rõ', 'ghi nhận')}(?: (?:rằng|là))?[:,]?\s+(?=${subject}|trong|năm|\p{Lu}|${oneOf('thành tích', 'những kết quả', 'các mặt')} [^.;:…]{2,80}? (?:có|đã|đạt|là) )`,
    make: () => ({ mode: 'results' }),
  },
  {
    name: 'meeting-finds-lacks',
    because: 'docs/genre.md, limits: "Hội nghị cũng chỉ ra những hạn chế, tồn tại: …"',
    example: 'Hội nghị cũng thẳng thắn chỉ ra ',
    match: phrase`(?:${meeting}|${oneOf('báo cáo', 'các đại biểu')}) (?:${oneOf('đã', 'cũng', 'thẳng thắn', 'nghiêm túc')} )*${oneOf('chỉ ra', 'chỉ rõ', 'thừa nhận', 'nhìn nhận', 'nêu lên')}(?: (?:rằng|là))?[:,]?\s+`,
    make: () => ({ mode: 'results', kind: 'shortcoming' }),
  },
  {
    name: 'main-task',
    because: 'docs/genre.md, tasks: "Nhiệm vụ trọng tâm năm 2012 là tiếp tục …", "Phương hướng năm 2015: …"',
    example: 'Nhiệm vụ trọng tâm năm 2012 là tiếp tục',
    match: phrase`(?:${oneOf('mục tiêu', 'nhiệm vụ', 'phương hướng', 'chỉ tiêu', 'giải pháp')}(?:,| và) )*${oneOf('mục tiêu', 'nhiệm vụ', 'phương hướng', 'chỉ tiêu', 'giải pháp', 'trọng tâm')}(?! ${oneOf('chuyên môn', 'chính trị được', 'được giao')})[^.;:,…]{0,80}? ${oneOf('là')}\s*:?\s*(?=\p{Ll})`,
    make: () => ({ mode: 'tasks', kind: 'goal' }),
  },
  {
    name: 'speech-opens',
    because: '2009-03-26: "Phát biểu tại Hội nghị, Bộ trưởng …"; docs/genre.md, speeches',
    example: 'Phát biểu chỉ đạo, ',
    match: phrase`${as('opening', piece`${oneOf('phát biểu', 'kết luận', 'bế mạc', 'khai mạc', 'trực tiếp dự và phát biểu', 'dự và phát biểu', 'phát biểu kết luận', 'có ý kiến', 'báo cáo về', 'báo cáo làm rõ', 'báo cáo thêm', 'giải trình về', 'trong bài phát biểu', 'trong phát biểu')}[^.;:…,]{0,140}`)},\s*`,
    make: (hit) => ({ mode: 'speech', ...(fromFloor.test(hit.words('opening') ?? '') && { contribution: true }) }),
  },
  {
    name: 'speech-opens-long',
    because:
      'docs/genre.md, speeches: several commas before the speaker: "Phát biểu tại Hội nghị, thay mặt lãnh đạo Bộ, …"',
    example: 'Phát biểu chỉ đạo hội nghị, sau khi nghe báo cáo, đồng chí Bí thư yêu cầu',
    match: phrase`${oneOf('phát biểu', 'kết luận', 'bế mạc', 'khai mạc', 'sau khi')}[^.;:…]{0,200}?,\s*(?=${somebodySpeaks})`,
    make: () => ({ mode: 'speech' }),
  },
  {
    name: 'floor-opens',
    because: '2012-01-09: "Thảo luận tại Hội nghị, TS. Đặng Xuân Bách … cho rằng"; docs/genre.md, speeches: tham luận',
    example: 'Thảo luận tại Hội nghị, ',
    match: phrase`(?!${oneOf('trao đổi lại')})${oneOf('thảo luận', 'tham luận', 'trao đổi', 'tham gia ý kiến', 'đóng góp ý kiến', 'góp ý', 'tại phần thảo luận', 'tham gia thảo luận', 'phát biểu tham luận', 'phát biểu thảo luận', 'trong phần tham luận', 'tại điểm cầu', 'từ điểm cầu')}[^.;:…,]{0,140},\s*`,
    make: () => ({ mode: 'speech', contribution: true }),
  },
  {
    name: 'reply-opens',
    because: 'docs/genre.md, speeches; 2010-02-04: "Tiếp thu ý kiến của … Thứ trưởng, Bí thư … khẳng định"',
    example: 'Tiếp thu ý kiến chỉ đạo của đồng chí Thứ trưởng, ',
    match: phrase`${oneOf('tiếp thu', 'trả lời', 'đáp lời', 'đáp từ', 'giải đáp', 'thay mặt đơn vị tiếp thu', 'tiếp nhận', 'trao đổi lại', 'giải trình', 'phản hồi')}(?: [^.;:…,]{0,160})?,\s*`,
    make: () => ({ mode: 'speech', reply: true }),
  },
  {
    name: 'reply-opens-long',
    because: 'docs/genre.md, speeches: the reply names whose words it answers with his offices, commas between',
    example: 'Tiếp thu ý kiến chỉ đạo của đồng chí Lê Văn An, Uỷ viên Ban Thường vụ, đồng chí Bí thư hứa',
    match: phrase`${oneOf('tiếp thu', 'trả lời', 'đáp lời', 'đáp từ')} [^.;:…]{0,240}?,\s*(?=${somebodySpeaks})`,
    make: () => ({ mode: 'speech', reply: true }),
  },
  {
    name: 'on-behalf-of',
    because: '2009-03-26: "Thay mặt Đảng uỷ khối các cơ quan trung ương, đ/c …"',
    example: 'Thay mặt Đảng uỷ khối các cơ quan trung ương, ',
    match: phrase`${oneOf('thay mặt')} (?:${oneOf('lãnh đạo', 'tập thể', 'ban lãnh đạo', 'tập thể lãnh đạo', 'cho')} )?${as('body', piece`${bodyHead}[^.;:…,]{0,100}`)},\s*`,
    make: (hit) => {
      const body = hit.place('body')
      return body && { mode: 'speech', onBehalfOf: body }
    },
  },
  {
    name: 'on-behalf-of-others',
    because: 'docs/genre.md, speeches: "Thay mặt cán bộ, đảng viên trong toàn Đảng bộ, đồng chí …": people, not a body',
    example: 'Thay mặt toàn thể đoàn viên, đồng chí Lê Văn An hứa',
    match: phrase`${oneOf('thay mặt')} [^.;:…]{3,140}?,\s*(?=${speakerWords} ${saying})`,
    make: () => ({ mode: 'speech' }),
  },
  {
    name: 'speaker-says',
    speaks: true,
    because: '2009-03-26: "Bộ trưởng yêu cầu Đảng bộ …", "Bộ trưởng mong muốn …", "đ/c … đánh giá cao"',
    example: 'Bộ trưởng cũng yêu cầu ',
    match: phrase`(?:${oneOf('còn', 'riêng', 'cũng', 'trong đó', 'đồng thời', 'tiếp đó', 'ngoài ra')},? )?${speaks}${afterSaying}`,
    make: says,
  },
  {
    name: 'speaker-sets-tasks',
    speaks: true,
    because: 'docs/genre.md, tasks: "đồng chí A đưa ra 2 nhiệm vụ trọng tâm: (1) …": who sets them promises them',
    example: 'đồng chí Lê Văn An đưa ra 2 nhiệm vụ trọng tâm: ',
    match: phrase`(?=[^.;…:]{0,400}:)(?:(?:${oneOf('sau')} )[^.;:…,]{2,80}, )?${as('speaker', speakerWords)} (?:${oneOf('đã', 'cũng')} )*${oneOf('đưa ra', 'đề ra', 'nêu ra', 'triển khai', 'phổ biến')} (?:\d+|${oneOf('hai', 'ba', 'bốn', 'năm', 'sáu', 'các', 'một số', 'những')}) ${oneOf('nhiệm vụ', 'giải pháp', 'mục tiêu', 'chỉ tiêu')}[^.;:…]{0,120}:\s*`,
    make: (hit) => {
      const who = hit.place('speaker')
      return who && { mode: 'speech', speaker: who, saying: 'promise' }
    },
  },
  {
    name: 'opening-before-speaker',
    speaks: true,
    because: '2018 style of newspapers: "Đồng tình với nhiều ý kiến, Phó Chủ nhiệm … cho rằng …"; docs/data.md, frames',
    example: 'Đồng tình với nhiều ý kiến, đồng chí Phó Chủ nhiệm cho rằng',
    match: phrase`(?!${oneOf('theo', 'báo cáo', 'các báo cáo', 'thay mặt')} )(?:(?! (?:đã|được|do) )[^.;:…“”]){3,200}?,\s+(?=(?:${honorific}|${role} \p{Lu}|${role} ${personName})${speakerRest} ${saying})`,
    make: () => ({}),
  },
  {
    name: 'speaker-with-colon',
    speaks: true,
    because: 'docs/genre.md, speeches, minutes: "- Đ/c A (Trưởng phòng …): huyện có 5 xã …"',
    example: 'Đ/c Hoàng Ngọc Toản (Trưởng phòng Lao động huyện): ',
    match: phrase`${as('speaker', piece`(?:${honorific}|${rank})\s*${personName}(?:\s*\([^()]{1,120}\)|\s*[-,] ?${role}[^;:.()…]{0,90})?`)}\s*:\s+`,
    make: (hit) => {
      const who = hit.place('speaker')
      return who && { mode: 'speech', speaker: who, saying: 'tells' }
    },
  },
  {
    name: 'by-mandate',
    because: 'docs/genre.md, awards: "thừa uỷ quyền của Chủ tịch UBND tỉnh, Giám đốc Sở đã trao …"',
    example: 'thừa ủy quyền của Chủ tịch UBND tỉnh, ',
    match: phrase`${oneOf('thừa')} ${oneOf('uỷ quyền', 'lệnh')}[^.;:…,]{0,120},\s*`,
    make: () => ({ occasion: true }),
  },
  {
    name: 'finding-shows',
    because: 'docs/genre.md, results: "Kết quả khảo sát cho thấy 92 % …"',
    example: 'Kết quả khảo sát cho thấy ',
    match: phrase`(?:${oneOf('kết quả', 'khảo sát', 'thống kê', 'số liệu', 'thực tế')}[^.;:,…]{0,70}? ${oneOf('cho thấy')}(?: rằng)?,?|${oneOf('qua khảo sát', 'qua kiểm tra', 'qua đánh giá', 'kết quả xếp loại', 'kết quả đánh giá', 'kết quả bình xét', 'qua bình xét')}[^.;:,…]{0,50}?,)\s+`,
    make: () => ({}),
  },
  {
    name: 'speaker-named-as-source',
    speaks: true,
    because: '2012-01-09: "Theo Thứ trưởng, số bài báo … chưa tương xứng": his judgement',
    example: 'Theo đồng chí Thứ trưởng, ',
    match: phrase`(?:${oneOf('còn', 'cũng', 'vẫn')} )?${oneOf('theo', 'theo lời', 'theo ý kiến của')} ${as('speaker', speakerWords)},\s*`,
    make: (hit) => {
      const who = hit.place('speaker')
      return who && { mode: 'speech', speaker: who, saying: 'tells' }
    },
  },
  {
    name: 'that-is-list',
    because: '2009-03-26: "Đó là: sự đồng hành …, sự gắn kết …": a comma list of noun phrases',
    example: 'Đó là: ',
    match: phrase`${oneOf('đó là')}\s*:?\s*`,
    make: () => ({ nouns: true }),
  },
]

/** Rows for the beginning of a second frame inside a sentence, with the same speaker: '… và đề nghị …'. */
export const secondFrameRules: FrameRule[] = [
  {
    name: 'says-further',
    because: '2012-01-09: "cho rằng … và đề nghị Viện …"; docs/data.md, statements: a second verb begins a new one',
    example: 'và đề nghị ',
    match: phrase`(?:,? ?(?:${oneOf('và', 'đồng thời', 'song', 'nhưng', 'vì vậy', 'từ đó')}),? )?${as('verbs', piece`(?:${saying}|${secondSaying})`)}${afterSaying}`,
    make: (hit) => {
      const said = sayingIn(hit.words('verbs') ?? '')
      return said && { mode: 'speech', saying: said }
    },
  },
]

/** The rows of a frame, for a report whose host is called by `host` (host.ts). */
export const frameRules = (host: Pattern): FrameRule[] => [
  ...staticRules,
  {
    name: 'host-will',
    forward: true,
    because:
      '2009-03-26: "Đảng bộ Bộ TT&TT sẽ", "Đảng bộ cũng cần:", "yêu cầu Đảng bộ …": the host is frame in goals and requests',
    example: 'Đảng bộ cũng cần: ',
    match: phrase`(?:${oneOf('tập thể', 'toàn thể', 'toàn')} )?${host}(?<will>(?: (?:${oneOf(
      ...[
        'cũng',
        'cần',
        'sẽ',
        'phải',
        'cần phải',
        'đã',
        'đặt mục tiêu',
        'đặt ra mục tiêu',
        'đề ra mục tiêu',
        'đề ra chỉ tiêu',
        'xác định',
      ],
      ...[
        'đặt chỉ tiêu',
        'xác định mục tiêu',
        'quyết tâm',
        'nên',
        'tiếp tục cần',
        'cần tiếp tục phải',
        'đề ra nhiệm vụ',
        'đề ra',
      ],
    )}))*)\s*[:,]?\s*`,
    make: (hit) => (needsToDo.test(hit.words('will') ?? '') ? { asked: true } : {}),
  },
]
