// Verbs of saying that introduce a speaker's words, grouped by the kind of statement that follows (docs/genre.md,
// speeches). To add a verb, add it to one list.
import { piece, type Pattern } from './rule.ts'
import { meeting } from './meetings.ts'
import { lowerOneOf, oneOf } from './pattern.ts'
import { honorific, honorifics, rank } from './titles.ts'

/**
 * How a verb of saying decides the kind of the statement after it (`kindOfSaying` in kinds.ts).
 * - praise, demand, promise: a strength, a request, a goal, whatever the words after the verb are.
 * - criticism: a shortcoming, unless the words name merits: then a strength.
 * - encourages: a request if people are encouraged to do something, else a strength.
 * - warning: a shortcoming if the words state one and no task, else a request.
 * - tells: the words decide; without a better clue they are the speaker's praise, a strength. informs: the words
 *   decide, but without a better clue they are a fact, an outcome. mentions: as `tells`, but only before a clause
 *   ('rằng', 'là', a colon).
 * - room: something is done at the meeting; nothing is stated.
 */
export type Saying =
  | 'praise'
  | 'encourages'
  | 'demand'
  | 'warning'
  | 'criticism'
  | 'promise'
  | 'informs'
  | 'tells'
  | 'mentions'
  | 'room'

/** The verbs of each kind of saying. */
export const sayings: Readonly<Record<Saying, readonly string[]>> = {
  praise: [
    ...['đánh giá cao', 'đánh giá', 'ghi nhận', 'biểu dương', 'hoan nghênh', 'khen ngợi', 'tuyên dương', 'chúc mừng'],
    ...['ca ngợi', 'phấn khởi trước', 'vui mừng trước'],
    ...['tâm đắc với', 'ấn tượng với', 'ấn tượng nhất với'],
  ],
  encourages: ['khích lệ', 'động viên'],
  demand: [
    ...[
      'yêu cầu',
      'đề nghị',
      'mong muốn',
      'mong rằng',
      'mong',
      'kiến nghị',
      'đề xuất',
      'kêu gọi',
      'đốc thúc',
      'đôn đốc',
    ],
    ...[
      'chỉ đạo',
      'giao nhiệm vụ cho',
      'giao nhiệm vụ',
      'gợi ý',
      'định hướng',
      'khuyến nghị',
      'kỳ vọng',
      'hy vọng',
      'đặt hàng',
      'căn dặn',
    ],
    ...['bày tỏ mong muốn', 'đòi hỏi', 'quán triệt', 'gợi mở', 'góp ý'],
  ],
  warning: ['lưu ý', 'nhắc nhở', 'nhắc', 'lưu tâm', 'cảnh báo'],
  criticism: [
    ...['chỉ rõ', 'chỉ ra', 'phê bình', 'nêu thực tế', 'thừa nhận', 'phản ánh', 'băn khoăn', 'trăn trở', 'lo ngại'],
    ...[
      'nhắc tới hạn chế',
      'nhìn nhận',
      'bày tỏ băn khoăn',
      'bày tỏ lo ngại',
      'tỏ ra lo ngại',
      'nêu khó khăn',
      'nêu thực trạng',
      'nêu hạn chế',
    ],
    ...['nêu bất cập', 'nêu vướng mắc', 'nêu một số khó khăn', 'nêu những khó khăn', 'nêu một số hạn chế'],
  ],
  promise: [
    'hứa',
    'xin hứa',
    'cam kết',
    'quyết tâm',
    'bày tỏ quyết tâm',
    'thể hiện quyết tâm',
    'nhận trách nhiệm',
    'đồng ý',
  ],
  informs: ['cho biết', 'cho hay'],
  tells: [
    ...['nhấn mạnh', 'cho rằng', 'khẳng định', 'nêu rõ', 'nhận định', 'nhận xét', 'kết luận', 'nói rõ'],
    ...['nói', 'phát biểu rằng', 'tin tưởng', 'bày tỏ tin tưởng', 'giải trình', 'làm rõ', 'khái quát'],
  ],
  mentions: [
    ...[
      'chia sẻ',
      'thông tin',
      'báo cáo',
      'phát biểu',
      'nêu',
      'phân tích',
      'trao đổi',
      'trả lời',
      'thông báo',
      'đề cập',
    ],
    ...['nhất trí', 'thống nhất', 'bày tỏ', 'giải thích', 'nhắc lại', 'hỏi', 'đặt câu hỏi', 'thắc mắc', 'bộc bạch'],
    ...['tâm sự', 'trải lòng', 'giãi bày', 'đặt vấn đề', 'hiến kế', 'kể'],
  ],
  room: [
    ...[
      'trình bày',
      'thông qua',
      'công bố',
      'đọc',
      'cảm ơn',
      'cám ơn',
      'tiếp thu',
      'giới thiệu',
      'điều hành',
      'chủ trì',
    ],
    ...[
      'khai mạc',
      'bế mạc',
      'phát động',
      'tham luận',
      'dự và',
      'dự hội nghị',
      'tới dự',
      'đến dự',
      'tham dự',
      'giải đáp',
    ],
    ...['phát biểu khai mạc', 'phát biểu chào mừng', 'phát biểu bế mạc', 'chúc', 'gửi lời', 'tổng hợp', 'lắng nghe'],
  ],
}

const sayingOf = new Map(
  Object.entries(sayings).flatMap(([saying, verbs]) => verbs.map((verb) => [verb, saying as Saying])),
)
// 'giao Sở Tài chính …' assigns a task; 'chuyển giao', 'bàn giao' and 'giao thông' don't.
// In 'lãnh đạo, chỉ đạo các trạm', 'công tác chỉ đạo', 'dự và chỉ đạo Hội nghị' somebody leads; nothing is said.
const directs: Pattern = piece`(?<!(?:[Ll]ãnh đạo,?|công tác|tập trung|sự|[Bb]an|được|quan tâm)\s)${lowerOneOf('chỉ đạo')}(?! ${meeting})`
// 'phát biểu chỉ đạo Hội huyện tiếp tục phát huy …' is a demand; 'phát biểu chỉ đạo Hội nghị' is part of the
// proceedings.
const directsInSpeech: Pattern = piece`${lowerOneOf('phát biểu chỉ đạo')}(?= (?!${meeting})[^,.;:]{2,80}? ${oneOf('tiếp tục', 'cần', 'phải', 'tập trung', 'đẩy mạnh', 'nâng cao', 'làm tốt', 'thực hiện tốt', 'quan tâm', 'chú trọng', 'tăng cường', 'phát huy')} )`
const any: Pattern = piece`(?:${directs}|${directsInSpeech}|${lowerOneOf(
  ...Object.values(sayings)
    .flat()
    .filter((verb) => verb !== 'chỉ đạo'),
)}(?<![Đđ]ánh giá(?= (?:chung|về)(?!\p{L})))|(?<!(?:[Cc]huyển|[Bb]àn|được|[Kk]hối)\s)${lowerOneOf('giao')}(?= (?:\p{Lu}|các |một số |những )))`

const adverb = oneOf(
  ...['đã', 'cũng', 'còn', 'thẳng thắn', 'tiếp tục', 'đặc biệt', 'hết sức', 'rất', 'nhiệt liệt', 'trân trọng'],
  ...['đồng thời', 'xin', 'cơ bản', 'chân thành', 'vừa', 'sẽ', 'cùng', 'nghiêm túc', 'biểu thị', 'bày tỏ sự'],
)
const opening = piece`${oneOf('phát biểu', 'kết luận', 'tham luận', 'thảo luận', 'trao đổi')}[^.;:,…]{0,60}?(?:,| và| đã|, đã) `

/** One or several verbs of saying: 'ghi nhận, biểu dương và đánh giá cao', 'tiếp thu và hứa'. */
export const saying: Pattern = piece`(?:${opening})?(?:${adverb} )*${any}(?:(?:, và|,| và) (?:${adverb} )*${any})*`

/** Words between a verb of saying and its content: 'rằng', 'là', a colon. */
export const afterSaying: Pattern = piece`(?: (?:rằng|là|thêm|rõ|như sau))*\s*[:,]?\s*`

const everyVerb = new RegExp(`${any.source}|giao$`, 'gu')

/** The kind of the last verb of saying in some words, or null without one: 'tiếp thu và hứa' → 'promise'. */
export function sayingIn(words: string): Saying | null {
  const last = [...words.toLowerCase().matchAll(everyVerb)].at(-1)?.[0]
  return last === undefined
    ? null
    : last.toLowerCase() === 'giao'
      ? 'demand'
      : (sayingOf.get(last.toLowerCase().replace(/\s+/gu, ' ')) ?? null)
}

/** People who are encouraged to do something: 'động viên ngư dân bám biển'. */
export const encouraged = oneOf(
  ...['cán bộ', 'đảng viên', 'ngư dân', 'nông dân', 'hội viên', 'đoàn viên', 'toàn thể', 'các', 'anh em', 'bà con'],
  ...['nhân dân', 'tập thể', 'đội ngũ', 'công nhân', 'chiến sĩ', 'giáo viên'],
)

/** Verbs of saying that may begin a second statement of a sentence ('… và đề nghị …'). Everyday verbs are left out. */
export const secondSaying: Pattern = piece`(?:${directs}|${oneOf('đánh giá')}(?= (?:cao|\p{Lu}|những|các))|${oneOf('giao')}(?= (?:\p{Lu}|các |một số |những ))|${oneOf(
  ...['yêu cầu', 'đề nghị', 'mong muốn', 'mong', 'kiến nghị', 'lưu ý', 'hứa', 'cam kết', 'cho biết', 'nhấn mạnh'],
  ...['khẳng định', 'kêu gọi', 'ghi nhận', 'biểu dương', 'đánh giá cao', 'chỉ ra', 'chỉ rõ', 'cho rằng', 'nhắc nhở'],
  ...['phản ánh', 'thừa nhận', 'giao nhiệm vụ', 'cho hay', 'nêu rõ', 'bày tỏ mong muốn', 'kỳ vọng'],
)}|${oneOf('động viên')}(?= (?:${encouraged}))|${oneOf('đề xuất')}(?= (?:\p{Lu}|các |cần )))`

/** Words that end the name of an office or a group without a comma: a verb, or the next guest. */
export const afterOffice: Pattern = piece`(?:${oneOf(
  ...Object.values(sayings)
    .flat()
    .filter(
      (verb) =>
        ![
          'chỉ đạo',
          'thông tin',
          'tổng hợp',
          'đánh giá',
          'thống nhất',
          'phân tích',
          'nhắc',
          'dự và',
          'nêu',
          'hỏi',
        ].includes(verb),
    ),
  ...['đã', 'cùng', 'cũng', 'sẽ', 'chủ trì', 'đồng chủ trì', 'về dự', 'được', 'có', 'là', 'lên', 'thay mặt', 'tặng'],
  ...['bày tỏ', 'vừa', 'thừa', 'đưa ra', 'đề ra', 'nêu ra'],
)}|${lowerOneOf('trao', 'đón nhận', 'nhận', 'gắn', 'ký', 'trả lời')}|${lowerOneOf('chỉ đạo')}(?! (?:quốc gia|trung ương|tỉnh|huyện))|${oneOf('đại diện')}(?= (?:\p{Lu}|lãnh đạo|các|cho))|${oneOf('dự')}(?! (?:án|toán|báo|thảo|phòng|trữ|kiến|bị))|và (?:${honorifics}|${honorific}|${rank}|${oneOf('đại diện', 'hơn', 'gần', 'trên', 'khoảng', 'các', 'bí thư', 'phó bí thư', 'toàn thể', 'đông đảo', 'một số', 'lãnh đạo')}|\d))`
