// Splits content into statements: numbering, comma lists of nouns, second frames (docs/data.md, statements).
import { itemOf, splitAt, type Item } from '../../text/sentences.ts'
import { slice, type Span } from '../../text/span.ts'
import { phrase, piece } from '../rules/rule.ts'
import { secondSaying } from '../rules/verbs.ts'
import { bodyHead } from '../rules/bodies.ts'
import { isDone } from '../rules/cues.ts'
import { nounHead } from '../rules/nouns.ts'
import { oneOf } from '../rules/pattern.ts'

// 'Một là,', 'thứ hai,', '(3)', 'hai là:' number the items of a list inside a sentence.
const GLUE = new RegExp(
  piece`^(?:(?:${oneOf('một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười')} là|${oneOf('thứ')} ${oneOf('nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười')})(?: là)?\s*[,:]?\s*|\(?\d{1,2}[).](?!\s?\d)\s*|\(?[ivx]{1,4}\)\s*|[-+•*–]\s+|${oneOf('và', 'đồng thời', 'cùng với đó')}(?:,)? )+`
    .source,
  'u',
)

/** How much of a stretch's beginning is glue, in UTF-16 code units. */
export const gluedLength = (text: string, span: Span): number => GLUE.exec(slice(text, span))?.[0].length ?? 0

/** An item without the glue in front of it. */
export const withoutGlue = (text: string, { span, openEnded }: Item): Item => ({
  span: { start: span.start + gluedLength(text, span), end: span.end },
  openEnded,
})

/**
 * An item without quotation marks that are opened or closed outside of it: '“A. B.”' is two sentences. Marks around one
 * whole sentence stay outside too; marks inside it, or around some of its words, belong to it.
 */
export function withoutQuotes(text: string, item: Item): Item {
  const words = slice(text, item.span)
  const end = words.indexOf('”')
  const opens = words.startsWith('“') && (end === -1 || end === words.length - 1)
  const closes = words.endsWith('”') && (opens || !words.includes('“'))
  if (!opens && !closes) return item
  const { start, end: last } = item.span
  const inner = itemOf(text, { start: start + Number(opens), end: last - Number(closes) })
  return { span: inner.span, openEnded: item.openEnded || inner.openEnded }
}

const startsToSay = new RegExp(`^(?:${oneOf('đồng thời', 'và').source}\\s+)?${secondSaying.source}\\s`, 'u')
/** Whether an item of a list begins with a verb of saying: '…; kiến nghị được đầu tư …', a second frame. */
export const isSecondFrame = (words: string): boolean => startsToSay.test(words)

// Predicates without a verb of doing: 'hoạt động sôi nổi', 'an ninh ổn định'.
const otherPredicate = new RegExp(
  oneOf(
    'sôi nổi',
    'ổn định',
    'phát triển',
    'tiếp tục',
    'chuyển biến',
    'nghiêm túc',
    'hiệu quả',
    'thiết thực',
    'tốt',
    'khá',
    'có',
  ).source,
  'u',
)
const beginsNoun = new RegExp(
  `^${oneOf('công tác', 'các', 'những', 'việc', 'hoạt động', 'phong trào', 'chương trình').source}`,
  'u',
)
const startsNoun = new RegExp(`^\\s*${nounHead.source}`, 'u')

/**
 * Splits a comma list of noun phrases ('Đó là: …', 'như: …'), with 'và' before the last. Cuts only at commas that the
 * head of a noun phrase follows, because items may contain commas ('lúng túng, thiếu tính thiết thực, | công tác tư
 * tưởng …').
 */
export function splitNouns(text: string, within: Span): Item[] {
  const openEnded = itemOf(text, within).openEnded
  const pieces = splitAt(text, within, (at) => {
    const unit = text.charAt(at)
    return unit === ';' || (unit === ',' && startsNoun.test(text.slice(at + 1, at + 40)))
  })
  return pieces.flatMap(({ span }, index) => {
    const isLast = index === pieces.length - 1
    const and = isLast ? lastAnd(text, span) : null
    const halves =
      and === null
        ? [span]
        : [
            { start: span.start, end: and },
            { start: and + 3, end: span.end },
          ]
    return halves.map((half, i) => ({
      ...itemOf(text, half),
      openEnded: openEnded && isLast && i === halves.length - 1,
    }))
  })
}

/** Offset of the ' và' before the last noun of a list, or null. */
function lastAnd(text: string, span: Span): number | null {
  for (const match of slice(text, span).matchAll(/\svà\s/gu)) {
    const at = span.start + match.index
    if (startsNoun.test(text.slice(at + 3, at + 40))) return at
  }
  return null
}

const asked = piece`(?:${bodyHead}|${oneOf(
  ...[
    'các',
    'mỗi',
    'từng',
    'toàn',
    'trong',
    'thời gian',
    'năm',
    'cần',
    'lãnh đạo',
    'tập thể',
    'cán bộ',
    'đảng viên',
    'đồng chí',
  ],
  ...[
    'bộ trưởng',
    'tỉnh',
    'huyện',
    'thành phố',
    'một số',
    'nhà trường',
    'bệnh viện',
    'đơn vị',
    'cơ quan',
    'phải',
    'tiếp tục',
    'tập trung',
  ],
  ...['rằng', 'quan tâm', 'sớm', 'ngành', 'hội', 'đoàn', 'những', 'một', 'ngay', 'sẽ', 'trước mắt', 'việc'],
)})`
/**
 * Where a second frame begins: a verb of saying with content of its own ('… và đề nghị Viện …'). After a comma
 * alone, the verb counts only if words follow that begin a request or a statement: 'đơn thư, kiến nghị của công
 * nhân' has no frame.
 */
const himself = piece`(?:(?:${oneOf('đồng chí', 'đ/c', 'ông', 'bà')}),?\s+)?`
const second = phrase`(?:,? ${oneOf('và', 'đồng thời', 'song', 'nhưng', 'vì vậy', 'qua đó', 'từ đó')},?\s+${himself}(?:${oneOf('cũng', 'đã', 'xin', 'thẳng thắn', 'đồng thời')}\s+)*(?=${oneOf('đề xuất')}(?: ${asked})|${secondSaying}(?!\s*[,.;)]| (?:${oneOf('của', 'này', 'đó', 'trên', 'chính đáng', 'hợp lý', 'với các', 'từ các', 'từ cơ sở', 'từ phía')})))|,\s+(?:${oneOf('đồng chí', 'đ/c', 'ông', 'bà')}\s+(?=${oneOf('cũng', 'còn', 'đề nghị', 'yêu cầu', 'mong', 'lưu ý')}))?(?:${oneOf('cũng', 'còn', 'đã', 'xin', 'thẳng thắn', 'trên cơ sở đó')}\s+)*(?=${secondSaying}(?: (?:rằng|là))?(?::|,? ${asked}| ${oneOf('những', 'sự', 'việc', 'công tác', 'và')})))`

/**
 * The second frames of a sentence. `at`: where the content before the frame ends; `from`: where the frame's verb
 * begins.
 */
export function secondFrames(text: string, within: Span): { at: number; from: number }[] {
  const words = slice(text, within)
  let [depth, read] = [0, 0]
  return [...words.matchAll(second)]
    .filter(({ index }) => {
      // Each unit is looked at once, however many frames there are.
      for (; read < index; read += 1) {
        const unit = words.charAt(read)
        if (unit === '(' || unit === '“') depth += 1
        if ((unit === ')' || unit === '”') && depth > 0) depth -= 1
      }
      return depth === 0
    })
    .map((match) => ({ at: within.start + match.index, from: within.start + match.index + match[0].length }))
}

// A colon that opens a list is followed by a blank, so it isn't part of a time of day or a ratio. It is outside
// quotation marks and before the first ';'. In 'vùng ven biển: 300 hộ, vùng nước ngọt …' and 'Tổng số lượt khám: 98.412 lượt'
// it follows a label and opens no list; in 'Đã đạt: 12 cờ thi đua; 3 bằng khen' it opens one.
const COLON = /:(?=\s|$)/gu

/** Offset of the colon that opens a list in `within`, or null. Looks at each code unit once. */
export function colonIn(text: string, within: Span): number | null {
  const words = slice(text, within)
  let [read, quotes, hasComma] = [0, 0, false]
  for (const { index } of words.matchAll(COLON)) {
    for (; read < index; read += 1) {
      const unit = words.charAt(read)
      if (unit === ';') return null
      if (unit === ',') hasComma = true
      if (unit === '“') quotes += 1
      if (unit === '”') quotes -= 1
    }
    const after = words.slice(index + 1)
    const isLabel = LABELLED.test(after) && (hasComma || !/;(?!.*:\s)/u.test(after))
    if (quotes <= 0 && !isLabel) return namesWorks(words.slice(index)) ? null : within.start + index
  }
  return null
}

/** Names of works in quotation marks behind a colon: ': “Niên giám 2012”; “Đất và người”.' */
const WORKS = /:(?:\s*[;,]?\s*(?:và\s+)?“[^“”]+”)+\s*[.…]*$/u

/** Whether words end in names of works behind a colon. These are no statements of their own. */
export const namesWorks = (words: string): boolean => WORKS.test(words)

/** A number with its unit after a label: ' 300 hộ,', ' 96,8%'. */
const LABELLED = /^\s*\d[\d.,/]*(?:\s?\d{3})?(?:%|(?:\s\p{L}+){1,3})\s*(?:[,.;(]|$)/u

/**
 * Whether the items of a ';' list are one clause, whose only predicate is in the last item: 'Công tác A; công tác B; công
 * tác C được tổ chức hiệu quả'.
 */
export function isOneSubject(items: readonly string[]): boolean {
  const [first = '', ...others] = items
  const last = others.at(-1)
  const before = items.slice(0, -1)
  const states = (one: string): boolean => isDone(one) || otherPredicate.test(one)
  return last !== undefined && items.length > 2 && beginsNoun.test(first) && isDone(last) && !before.some(states)
}
