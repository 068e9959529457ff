// The words in front of a statement, which are no part of its quote (contract, section 2): time, circumstance, topic,
// who speaks and with which verb. A frame is read row by row from the beginning of a sentence until no row fits.
import type { Kind } from '../model/dataset.ts'
import type { Span } from '../text/span.ts'
import { as, phrase, piece, type Hit, type Pattern, type Rule } from './rule.ts'
import { bodyHead, oneOf, year } from './words.ts'

/** The part of the agenda that a sentence belongs to. */
export type Mode = 'results' | 'tasks' | 'speech' | 'awards'

/** What a frame says about the words after it. A missing field says nothing. */
export interface Frame {
  mode?: Mode
  kind?: Kind
  year?: number
  topic?: Span
  /** The words that refer to the speaker. */
  speaker?: Span
  onBehalfOf?: Span
  /** A list of noun phrases follows, separated by commas. */
  nouns?: boolean
}

/** A row of a frame. */
export interface FrameRule extends Rule<Frame> {
  /** The row fits only where a request or a promise is being made: in its words the host is frame. */
  forward?: boolean
}

const number = (words: string | null): number => Number(words ?? Number.NaN)
const comma = piece`\s*,?\s*`
const adverbs = piece`(?: (?:${oneOf('đã', 'cũng', 'thẳng thắn', 'tiếp tục', 'còn', 'đặc biệt', 'hết sức', 'rất')}))*`
const after = piece`(?: (?:rằng|là|thêm|rõ))?\s*[:,]?\s*`

/** Reporting verbs by what they make of the words after them. Vocabulary of the genre (genre.md, speeches). */
const praise = oneOf('đánh giá cao', 'ghi nhận', 'biểu dương', 'hoan nghênh', 'khen ngợi', 'đánh giá')
const demand = oneOf(
  'yêu cầu',
  'đề nghị',
  'mong muốn',
  'mong',
  'kiến nghị',
  'đề xuất',
  'lưu ý',
  'kêu gọi',
  'nhắc nhở',
  'chỉ đạo',
)
const criticism = oneOf('chỉ rõ', 'chỉ ra', 'phê bình', 'nêu thực tế', 'nhắc tới hạn chế')
const promise = oneOf('hứa', 'cam kết', 'khẳng định')

/**
 * The rows of a frame, for one report.
 * @param speaker fits every way to refer to a speaker (speakers.ts)
 * @param host fits every name of the body that holds the conference (host.ts)
 */
export function frameRules(speaker: Pattern, host: Pattern): FrameRule[] {
  const says = (verbs: Pattern): RegExp => phrase`${as('speaker', speaker)}${adverbs} ${verbs}${after}`
  const speech =
    (kind: Kind) =>
    (hit: Hit): Frame => {
      const who = hit.place('speaker')
      return { mode: 'speech', kind, ...(who && { speaker: who }) }
    }
  // A subject with a capital: where a circumstance ends and the sentence proper begins.
  const subject = piece`(?=(?:${host}|\p{Lu}\p{L}* cấp uỷ|(?=\p{Lu})${bodyHead}))`
  return [
    {
      name: 'in-year',
      because: '2009-03-26: "Trong năm 2008," opens the results, "trong năm 2009" stands in a request',
      example: 'Trong năm 2008, ',
      match: phrase`(?:${oneOf('trong', 'riêng', 'bước sang', 'sang', 'cũng trong', 'riêng trong')} )?[Nn]ăm ${as('year', year)}${comma}`,
      make: (hit) => ({ year: number(hit.words('year')) }),
    },
    {
      name: 'in-time-to-come',
      because: '2009-03-26: "Bộ trưởng mong muốn trong thời gian tới các đảng viên …"',
      example: 'trong thời gian tới ',
      match: phrase`(?:${oneOf('trong')} )?${oneOf('thời gian tới', 'những năm tới', 'trước mắt', 'nhiệm kỳ tới', 'năm tới')}${comma}`,
      make: () => ({}),
    },
    {
      name: 'circumstance-before-body',
      because: '2009-03-26: "cùng với những Nghị quyết … trong toàn Đảng, Đảng uỷ Bộ TT&TT đã …" (contract: frame)',
      example: 'cùng với những Nghị quyết 6,7 Khoá X và Cuộc vận động lớn trong toàn Đảng, Đảng uỷ đã',
      match: phrase`${oneOf('cùng với', 'bên cạnh', 'mặc dù', 'bám sát', 'trong điều kiện', 'trong bối cảnh', 'nhờ', 'quán triệt', 'phát huy')} [^.;:…]*?,\s+${subject}`,
      make: () => ({}),
    },
    {
      name: 'beside-results',
      because: 'genre.md, limits section: "Bên cạnh những kết quả đạt được, … hạn chế"',
      example: 'Bên cạnh những kết quả đạt được, ',
      match: phrase`${oneOf('bên cạnh', 'ngoài')} (?:những |các )?(?:kết quả|thành tích|ưu điểm|mặt mạnh)[^.;:…,]*,\s*`,
      make: () => ({ kind: 'shortcoming' }),
    },
    {
      name: 'connective',
      because: '2009-03-26: "Bên cạnh đó, Đảng bộ cũng cần: …"; contract: adverbials before the subject are frame',
      example: 'Bên cạnh đó, ',
      match: phrase`${oneOf('bên cạnh đó', 'ngoài ra', 'đồng thời', 'đáng chú ý', 'đặc biệt là', 'đặc biệt', 'cùng với đó', 'theo đó', 'trong đó')}${comma}`,
      make: () => ({}),
    },
    {
      name: 'however',
      because: 'genre.md, limits section: "Tuy nhiên, …" turns from what was reached to what was not',
      example: 'Tuy nhiên, ',
      match: phrase`${oneOf('tuy nhiên', 'tuy vậy', 'song')}${comma}`,
      make: () => ({ kind: 'shortcoming' }),
    },
    {
      name: 'about-topic',
      because: '2009-03-26: "Về công tác xây dựng Đảng, Đảng bộ sẽ: …"; the words after "về" are the topic',
      example: 'Về công tác xây dựng Đảng, ',
      match: phrase`(?:Về|về) ${as('topic', piece`(?!phía )[^,;:.…]{3,80}`)}(?:,\s+|(?=:))`,
      make: (hit) => {
        const topic = hit.place('topic')
        return topic && { topic }
      },
    },
    {
      name: 'speech-opens',
      because: '2009-03-26: "Phát biểu tại Hội nghị, Bộ trưởng …"; genre.md: chỉ đạo, khai mạc, kết luận',
      example: 'Phát biểu tại Hội nghị, ',
      match: phrase`(?:${oneOf('tại hội nghị')}, )?(?:${oneOf('phát biểu', 'kết luận', 'bế mạc', 'khai mạc', 'tham luận', 'thảo luận', 'trao đổi')})[^.;:…,]*,\s*`,
      make: () => ({ mode: 'speech' }),
    },
    {
      name: 'reply-opens',
      because: 'genre.md, speeches; 2010-02-04: "Tiếp thu ý kiến của đồng chí Thứ trưởng, Bí thư … khẳng định"',
      example: 'Tiếp thu ý kiến chỉ đạo của đồng chí Thứ trưởng, ',
      match: phrase`${oneOf('tiếp thu', 'trả lời', 'đáp lời', 'đáp từ', 'giải đáp')} [^.;:…,]*,\s*`,
      make: () => ({ mode: 'speech' }),
    },
    {
      name: 'on-behalf-of',
      because: '2009-03-26: "Thay mặt Đảng uỷ khối các cơ quan trung ương, đ/c …"',
      example: 'Thay mặt Đảng uỷ khối các cơ quan trung ương, ',
      match: phrase`${oneOf('thay mặt')} ${as('body', piece`${bodyHead}[^.;:…,]*`)},\s*`,
      make: (hit) => {
        const body = hit.place('body')
        return body && { mode: 'speech', onBehalfOf: body }
      },
    },
    {
      name: 'speaker-praises',
      because: '2009-03-26: "Bộ trưởng … đánh giá cao các ưu điểm"; genre.md: ghi nhận, biểu dương',
      example: 'Bộ trưởng đánh giá cao ',
      match: says(praise),
      make: speech('strength'),
    },
    {
      name: 'speaker-demands',
      because: '2009-03-26: "Bộ trưởng yêu cầu Đảng bộ …", "Bộ trưởng mong muốn …"; genre.md: đề nghị',
      example: 'Bộ trưởng yêu cầu ',
      match: says(demand),
      make: speech('request'),
    },
    {
      name: 'speaker-criticises',
      because: '2010-02-04: "Thứ trưởng cũng chỉ rõ công tác quy hoạch cán bộ nữ còn chậm"',
      example: 'Thứ trưởng cũng chỉ rõ ',
      match: says(criticism),
      make: speech('shortcoming'),
    },
    {
      name: 'speaker-promises',
      because:
        '2010-02-04: "Bí thư Đảng uỷ … khẳng định Đảng uỷ sẽ hoàn thành …"; contract: a promise in a reply is a goal',
      example: 'Bí thư khẳng định ',
      match: says(promise),
      make: speech('goal'),
    },
    {
      name: 'that-is-list',
      because: '2009-03-26: "Đó là: sự đồng hành …, sự gắn kết …": a comma list of noun phrases',
      example: 'Đó là: ',
      match: phrase`${oneOf('đó là', 'cụ thể là', 'gồm', 'bao gồm')}\s*:?\s*`,
      make: () => ({ nouns: true }),
    },
    {
      name: 'host-will',
      forward: true,
      because:
        '2009-03-26: "Đảng bộ Bộ TT&TT sẽ", "Đảng bộ cũng cần:", "yêu cầu Đảng bộ …": the host is frame in goals and requests',
      example: 'Đảng bộ cũng cần: ',
      match: phrase`${host}(?: (?:${oneOf('cũng', 'cần', 'sẽ', 'phải', 'cần phải', 'đã')}))*\s*:?\s*`,
      make: () => ({}),
    },
  ]
}

/** What the words before a list's colon say of the list: searched, not read from the beginning. */
export const leadRules: Rule<Frame>[] = [
  {
    name: 'sets-tasks',
    because: '2009-03-26: "đề ra nhiệm vụ phải thực hiện tốt …:"; genre.md, tasks section',
    example: 'Đảng uỷ đề ra nhiệm vụ',
    match: phrase`${oneOf('đề ra', 'đặt ra', 'xác định', 'phấn đấu', 'phương hướng', 'đặt mục tiêu', 'tập trung vào', 'tập trung thực hiện', 'triển khai các nhiệm vụ')}`,
    make: () => ({ mode: 'tasks', kind: 'goal' }),
  },
  {
    name: 'names-shortcomings',
    because: '2009-03-26: "các khuyết điểm còn tồn tại như: …"; genre.md: hạn chế, tồn tại, khuyết điểm',
    example: 'còn một số hạn chế',
    match: phrase`${oneOf('hạn chế', 'tồn tại', 'khuyết điểm', 'khuyết nhược điểm', 'yếu kém', 'nhược điểm')}`,
    make: () => ({ kind: 'shortcoming' }),
  },
]

// Words after which a topic's noun phrase is over, and adjectives that make it no field of work (contract: 'nhiệm vụ
// trọng tâm' names the kind and is no topic).
const topicEnd = piece`(?=\s*(?:[,;:.…]|$)| (?:${oneOf('được', 'sau', 'của', 'trong', 'cụ thể', 'theo', 'năm', 'là', 'như')}))`
/** A field of work named in the words before a list. */
export const topicRules: Rule<Span>[] = [
  {
    name: 'field-of-work',
    because: '2009-03-26: "thực hiện tốt các nhiệm vụ kinh tế - xã hội:", "các nhiệm vụ chính trị được giao:"',
    example: 'thực hiện tốt các nhiệm vụ kinh tế - xã hội',
    match: phrase`${as('topic', piece`${oneOf('nhiệm vụ', 'công tác', 'phong trào')} (?!${oneOf('trọng tâm', 'chủ yếu', 'phải', 'cụ thể', 'sau', 'chính', 'năm', 'cơ bản', 'trọng điểm')}(?! trị))\p{L}+(?:(?: - |, | )\p{L}+){0,8}?`)}${topicEnd}`,
    make: (hit) => hit.place('topic'),
  },
]

/** Words before 'như:' that only say that there is something: no statement of their own. */
export const existential = phrase`${oneOf('còn', 'có', 'bộc lộ', 'tồn tại', 'còn có')} (?:(?:bộc lộ|có|tồn tại) )?(?:một số|những|nhiều|các|không ít) ${oneOf('hạn chế', 'tồn tại', 'khuyết điểm', 'khó khăn', 'yếu kém', 'bất cập')}`

/** A thing that is handed over, and the handing over: what makes a sentence an award. */
const distinction = oneOf(
  'Huy hiệu',
  'Giấy khen',
  'Bằng khen',
  'Cờ',
  'Cờ thi đua',
  'Kỷ niệm chương',
  'Huân chương',
  'Huy chương',
  'hoa',
  'danh hiệu',
  'phần thưởng',
)
const giving = oneOf(
  'trao tặng',
  'trao',
  'tặng',
  'lễ trao tặng',
  'khen thưởng',
  'trao thưởng',
  'được nhận',
  'được trao',
  'tặng thưởng',
  'biểu dương',
)
/** An award inside a sentence. */
export const award = phrase`${giving}[^.;…]*?${distinction}|${distinction}[^.;…]*? ${oneOf('cho')} |${giving} (?:\d+|cho) `
/** Where a second award begins: 'và trao tặng Giấy khen'. */
export const secondAward = phrase` và (?=${giving})`
/** What stands before an award and is no part of it: 'Hội nghị đã tổ chức', 'Nhân dịp này,'. */
export const awardFrame = phrase`(?:(?:${oneOf('nhân dịp này', 'dịp này', 'cũng tại hội nghị', 'tại hội nghị', 'cuối hội nghị', 'nhân dịp này')},? )|(?:${oneOf('hội nghị', 'ban tổ chức')}(?: (?:${oneOf('đã', 'cũng', 'cũng đã', 'tiến hành', 'tổ chức', 'tổ chức trọng thể')}))+ ))*`
