// Reads what the words before a list's colon, or a heading, say about what follows.
import { slice, type Span } from '../../text/span.ts'
import type { Frame } from './frame.ts'
import { yearAnywhere } from '../rules/nouns.ts'
import { as, phrase, piece, runRules, type Rule } from '../rules/rule.ts'
import { oneOf } from '../rules/pattern.ts'

// Names of shortcomings, official ones and those of reporters: 'những điều còn băn khoăn', 'còn nợ ba việc'.
const troubles = [
  ...['hạn chế', 'tồn tại', 'khuyết điểm', 'yếu kém', 'khó khăn', 'băn khoăn', 'trăn trở', 'còn yếu', 'mặt yếu'],
  ...['chưa làm được', 'còn nợ', 'cái khó', 'điểm nghẽn'],
]

/** Rules for what a lead says about its list. They match anywhere in the lead. */
export const leadRules: Rule<Frame>[] = [
  {
    name: 'sets-tasks',
    because: '2009-03-26: "đề ra nhiệm vụ phải thực hiện tốt …:"; docs/genre.md, tasks',
    example: 'Đảng uỷ đề ra nhiệm vụ',
    match: phrase`${oneOf(
      ...[
        'đề ra',
        'đặt ra',
        'xác định',
        'phấn đấu',
        'phương hướng',
        'đặt mục tiêu',
        'tập trung vào',
        'tập trung thực hiện',
      ],
      ...[
        'triển khai các nhiệm vụ',
        'nhiệm vụ trọng tâm',
        'mục tiêu',
        'giải pháp',
        'nhiệm vụ chủ yếu',
        'chương trình công tác',
      ],
      ...[
        'giao ước thi đua',
        'nội dung thi đua',
        'phát động',
        'chỉ tiêu phấn đấu',
        'các chỉ tiêu',
        'quyết tâm',
        'tập trung',
        'ký kết',
        'sẽ',
      ],
      ...[
        'kế hoạch năm',
        'nhiệm vụ năm',
        'nhiệm vụ, giải pháp',
        'chỉ tiêu chủ yếu',
        'một số nhiệm vụ',
        'các nhiệm vụ sau',
      ],
      ...['chỉ tiêu năm', 'dồn sức', 'từ nay đến', 'thời gian tới', 'sắp tới', 'việc cần làm', 'phải làm'],
    )}`,
    make: () => ({ mode: 'tasks', kind: 'goal' }),
  },
  {
    name: 'names-shortcomings',
    because: '2009-03-26: "các khuyết điểm còn tồn tại như: …"; docs/genre.md, limits',
    example: 'còn một số hạn chế',
    match: phrase`${oneOf(...troubles, 'khuyết nhược điểm', 'nhược điểm', 'bất cập', 'vướng mắc', 'thiếu sót')}`,
    make: () => ({ kind: 'shortcoming' }),
  },
  {
    name: 'names-results',
    because: '2013-01-15: "Một số kết quả cụ thể:"; docs/genre.md, results: "Nổi bật là:"',
    example: 'Một số kết quả cụ thể',
    match: phrase`${oneOf('kết quả', 'ưu điểm', 'thành tích', 'nổi bật', 'thành tựu', 'đã đạt được', 'đã thực hiện', 'đã chỉ đạo', 'các mặt công tác', 'đánh giá toàn diện')}`,
    make: () => ({ mode: 'results' }),
  },
  {
    name: 'names-awards',
    because: 'docs/genre.md, awards: "các tập thể, cá nhân được khen thưởng, gồm:" with an award on each line below',
    example: 'các tập thể và cá nhân được các cấp ghi nhận, khen thưởng, gồm',
    match: phrase`${oneOf('tập thể', 'cá nhân', 'đơn vị', 'đồng chí', 'cán bộ', 'hội viên', 'đoàn viên')}[^.;:…]{0,80}? ${oneOf('được', 'đã được', 'vinh dự được')} [^.;:…]{0,80}?${oneOf('khen thưởng', 'tặng thưởng', 'biểu dương', 'tuyên dương', 'vinh danh', 'tôn vinh')}(?:,? ${oneOf('gồm', 'gồm có', 'bao gồm', 'cụ thể', 'như sau', 'sau')})*\s*$`,
    make: () => ({ mode: 'awards', kind: 'award' }),
  },
]

// The end of a topic's noun phrase: punctuation, or a word that can't continue it. The rule below also excludes phrases
// that don't name a field of work (docs/data.md, topics: 'nhiệm vụ trọng tâm' names the kind and isn't a topic).
const topicEnd = piece`(?=\s*(?:[,;:.…]|$)| (?:${oneOf('được', 'sau', 'của', 'trong', 'cụ thể', 'theo', 'năm', 'là', 'như', 'với', 'cho')}))`
/** A field of work named in the words before a list. */
export const topicRules: Rule<Span>[] = [
  {
    name: 'field-of-work',
    because: '2009-03-26: "thực hiện tốt các nhiệm vụ kinh tế - xã hội:", "các nhiệm vụ chính trị được giao:"',
    example: 'thực hiện tốt các nhiệm vụ kinh tế - xã hội',
    match: phrase`${as('topic', piece`${oneOf('nhiệm vụ', 'công tác', 'phong trào')} (?!${oneOf('trọng tâm', 'chủ yếu', 'phải', 'cụ thể', 'sau', 'chính', 'năm', 'cơ bản', 'trọng điểm', 'đề ra', 'đã', 'được', 'của', 'trong', 'lớn', 'nêu', 'đột phá', 'như', 'đó')}(?! trị))\p{L}+(?:(?: - |, | )\p{L}+){0,8}?`)}${topicEnd}`,
    make: (hit) => hit.place('topic'),
  },
]

const looksForward = new RegExp(
  oneOf(
    'phương hướng',
    'mục tiêu',
    'giải pháp',
    'kế hoạch',
    'nhiệm vụ trọng tâm',
    'chỉ tiêu',
    'nhiệm vụ năm',
    'triển khai',
    ...['từ nay đến', 'thời gian tới', 'sắp tới', 'năm tới', 'việc cần làm', 'định hướng'],
  ).source,
  'u',
)
const looksBack = new RegExp(
  oneOf('kết quả', 'ưu điểm', 'tình hình', 'đánh giá', 'thành tích', 'đạt được', 'đã làm').source,
  'u',
)
const lacks = new RegExp(oneOf(...troubles, 'nguyên nhân').source, 'u')
const floor = new RegExp(oneOf('thảo luận', 'tham luận', 'ý kiến đại biểu', 'góp ý').source, 'u')
const speech = new RegExp(oneOf('phát biểu', 'ý kiến chỉ đạo', 'kết luận').source, 'u')
const field = new RegExp(
  `^${oneOf('công tác', 'nhiệm vụ', 'lĩnh vực', 'phong trào', 'hoạt động', 'về', 'xây dựng').source}`,
  'u',
)

const anyYear = new RegExp(yearAnywhere.source, 'u')

/**
 * What a heading on a line of its own says: a part of the report ('Phương hướng, nhiệm vụ năm 2012', 'Hạn chế'), or the
 * field of work of what follows ('1. Công tác chính trị, tư tưởng').
 * @param line the heading's words, @param span their place, @param numbered whether a number stands in front
 */
export function readHeading(line: string, span: Span, numbered: boolean): Frame {
  const words = line.toLowerCase()
  const year = anyYear.exec(words)?.[0]
  const own = year === undefined ? {} : { year: Number(year) }
  if (looksForward.test(words)) return { mode: 'tasks', kind: 'goal', ...own }
  if (lacks.test(words) && !field.test(words)) return { mode: 'results', kind: 'shortcoming', ...own }
  if (looksBack.test(words) && !field.test(words)) return { mode: 'results', ...own }
  if (floor.test(words)) return { mode: 'speech', contribution: true }
  if (speech.test(words)) return { mode: 'speech' }
  // A newspaper's crosshead names no field of work.
  if (!numbered && !field.test(words)) return {}
  const about = /^về\s+/iu.exec(line)?.[0].length ?? 0
  // The topic ends before the predicate: 'Công tác khám bệnh' in 'Công tác khám bệnh có nhiều chuyển biến tích cực'.
  const said = /\s(?:có (?:nhiều|bước|những)|được|đạt|tiếp tục|ngày càng|không ngừng|luôn)(?!\p{L})/u.exec(line)?.index
  return { topic: { start: span.start + about, end: said === undefined ? span.end : span.start + said } }
}

const pledge = new RegExp(oneOf('giao ước thi đua', 'giao ước', 'bản cam kết').source, 'u')

/** A document whose contents the list gives: its words are the topic (docs/data.md, topics). */
function document(text: string, lead: Span): { rule: string; out: Span } | undefined {
  const found = pledge.exec(slice(text, lead))
  return found
    ? { rule: 'pledge', out: { start: lead.start + found.index, end: lead.start + found.index + found[0].length } }
    : undefined
}

const namedField = new RegExp(
  `^(?:${oneOf('về').source}\\s+)?(?<topic>${oneOf('công tác', 'lĩnh vực', 'nhiệm vụ', 'phong trào', 'hoạt động', 'xây dựng').source}.{2,70})$`,
  'u',
)
/** '* Lĩnh vực kinh tế:' above further dashes: the field of work that it names, or null. */
export const fieldIn = (words: string): string | null => namedField.exec(words)?.groups?.['topic'] ?? null

const suchAs = /\s*(?:như|như sau|sau|sau đây)\s*$/u
const thereIs =
  /(?<!\p{L})(?:còn|có|bộc lộ)(?:\s+(?:bộc lộ|có|tồn tại))?\s+(?:một số|những|nhiều|các|không ít)\s+(?:hạn chế|tồn tại|khuyết điểm|khó khăn|yếu kém|bất cập)/iu

/**
 * Reads the end of a lead. `asNouns`: it ends in 'như', so a comma list of nouns follows. `length`: the length of the
 * words before that ending, UTF-16 units; null if there is no such ending, or if the words only say that there are
 * shortcomings.
 */
export function readSuchAs(lead: string): { asNouns: boolean; length: number | null } {
  const end = suchAs.exec(lead)
  const asNouns = end !== null && /như\s*$/u.test(lead)
  return { asNouns, length: end && !thereIs.test(lead.slice(0, end.index)) ? end.index : null }
}

const lacksSuchAs = new RegExp(
  `^(?:[^.;:…]{0,60}?,\\s)?(?:${oneOf('một số', 'những', 'các', 'nhiều', 'còn một số', 'còn những').source}\\s)(?:[^.;:,…]{0,20}?\\s)?(?:${oneOf(...troubles).source})(?:[^.;:,…]{0,25}?)\\snhư\\s(?!sau|trên|vậy|thế)`,
  'u',
)
/** Length of 'thực trạng, một số hạn chế như ' before the lacks that it announces without a colon; 0: none. */
export const lacksLead = (words: string): number => lacksSuchAs.exec(words)?.[0].length ?? 0

/** What the rows above find in a lead, joined; the topic is the last field of work named in it. */
export function readLead(text: string, lead: Span): { frame: Frame; rules: string[] } {
  const found = runRules(leadRules, text, lead).found
  const frame: Frame = {}
  for (const { out } of found) Object.assign(frame, out)
  const topic = runRules(topicRules, text, lead).found.at(-1) ?? document(text, lead)
  return {
    frame: topic ? { ...frame, topic: topic.out } : frame,
    rules: [...found, ...(topic ? [topic] : [])].map(({ rule }) => rule),
  }
}

const predicate = new RegExp(
  `^(?!${oneOf('kết quả', 'các kết quả', 'những kết quả', 'thành tích', 'một số kết quả').source}).{2,}?(?:(?:^|\\s)${oneOf('đã', 'đạt', 'được', 'bảo đảm', 'đảm bảo', 'hoàn thành', 'giữ').source}|${oneOf('có').source}\\s\\d)`,
  'u',
)
const endsAsLead = new RegExp(
  `(?:${oneOf('sau', 'sau đây', 'gồm', 'là', 'cụ thể', 'kết quả', 'việc', 'nội dung', 'lĩnh vực', 'mặt', 'như').source})$`,
  'u',
)
/** Whether the words before a colon state a result themselves: 'ngành đạt nhiều dấu ấn:', not 'Kết quả đạt được:'. */
export const statesResult = (lead: string): boolean => predicate.test(lead) && !endsAsLead.test(lead)
