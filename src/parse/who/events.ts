// Reads the conference from the title and the lead: name, date, place, organizer, and the past and the coming year.
import type { Message } from '../../text/message.ts'
import { findQuote } from '../../text/quote.ts'
import { slice, type Span } from '../../text/span.ts'
import type { ConferenceFacts, Doubt, EventDraft } from '../rules/draft.ts'
import { as, phrase, piece, readAt, runRules, type Rule } from '../rules/rule.ts'
import { bodyHead, notBody } from '../rules/bodies.ts'
import { conference, held } from '../rules/meetings.ts'
import { lowerOneOf, oneOf } from '../rules/pattern.ts'
import { role } from '../rules/titles.ts'
import { settleYears, type DateHints } from './eventyears.ts'
import { readYears } from './years.ts'
import { dateRules, readDay, datedBy } from './eventdates.ts'

const inName = piece`(?:(?! (?:đã )?(?:trình bày|thông qua|báo cáo|chủ trì|phát biểu|tham dự|dự và|diễn ra|góp phần|đề ra|tại) )[^,;:.…(]|,(?= (?:Thể thao|Du lịch|Thông tin|Gia đình|Đại học \p{Lu}|Học viện \p{Lu}|(?!${bodyHead})\p{Lu}[^,;:.…]{2,25} và \p{Lu})))`
const organizerName = as(
  'organizer',
  piece`(?=\p{Lu}|(?:ngành|công|chi|đảng|hội|trường|bệnh|khối|cụm) )(?<!(?:${role}|[Hh]ội) )(?:(?=\p{Lu})(?:${oneOf('đảng uỷ')}, )?${notBody}${bodyHead}|${lowerOneOf('ngành', 'công đoàn', 'chi bộ', 'đảng bộ', 'đảng uỷ', 'hội', 'trường', 'bệnh viện', 'khối thi đua', 'cụm thi đua')}(?= \p{Lu}))${inName}{0,120}?(?: \([^()]{1,20}\)(?! (?:${oneOf('đã', 'vừa', 'long trọng', 'tổ chức', 'tiến hành', 'phối hợp')}))${inName}{1,60}?)?`,
)
const beforeHeld = piece`(?: ${oneOf('khoá')} [IVXLC]+)?(?:, ${oneOf('nhiệm kỳ')} \d{4}\s*-\s*\d{4})?(?: \([^()]{1,40}\))? (?:${oneOf('đã', 'vừa', 'long trọng', 'trọng thể', 'phối hợp', 'cũng', 'đã long trọng', 'đã trọng thể')} )*`

interface Held {
  organizer: Span | null
  name: Span | null
}
/** Sentences that name the conference, and the body that held it. */
export const heldRules: Rule<Held>[] = [
  {
    name: 'body-held-conference',
    because: '2009-03-26: "Đảng uỷ cơ quan … đã tổ chức Hội nghị Tổng kết …"',
    example: 'Đảng uỷ cơ quan Bộ Thông tin đã tổ chức Hội nghị Tổng kết công tác Đảng năm 2008.',
    match: phrase`${organizerName}${beforeHeld}${held} (?:(?:${oneOf('trọng thể', 'thành công', 'long trọng', 'trực tuyến', 'buổi')}) )*${as('name', piece`${conference}[^.;…]*`)}`,
    make: (hit) => ({ organizer: hit.place('organizer'), name: hit.place('name') }),
  },
  {
    name: 'body-reviews',
    because: 'docs/genre.md, organizer: "UBND xã tiến hành tổng kết công tác", without the word for a meeting',
    example: 'UBND xã Lâm Khê tiến hành tổng kết công tác điều hành năm 2017',
    match: phrase`${organizerName}${beforeHeld}(?:${oneOf('tổ chức', 'tiến hành')} )?${as('name', piece`${oneOf('tổng kết', 'sơ kết')},? (?:${oneOf('đánh giá')} )?(?:${oneOf('công tác', 'nhiệm vụ', 'hoạt động', 'phong trào', 'năm', 'tình hình', 'kết quả', 'giữa nhiệm kỳ')})[^.;…]*`)}`,
    make: (hit) => ({ organizer: hit.place('organizer'), name: hit.place('name') }),
  },
  {
    name: 'body-meets',
    because: 'docs/genre.md, organizer: "Ban đại diện … họp đánh giá kết quả", with the verb "họp"',
    example: 'Ban đại diện Hội đồng quản trị họp đánh giá kết quả hoạt động năm 2017',
    match: phrase`${organizerName}${beforeHeld}${as('name', piece`${oneOf('họp', 'họp phiên')} (?:${oneOf('đánh giá', 'tổng kết', 'sơ kết', 'kiểm điểm', 'bàn', 'triển khai')})[^.;…]*`)}`,
    make: (hit) => ({ organizer: hit.place('organizer'), name: hit.place('name') }),
  },
  {
    name: 'conference-of-body-took-place',
    because: 'docs/genre.md, organizer: "đã diễn ra Hội nghị tổng kết công tác năm 2017 của Khối thi đua …"',
    example: 'đã diễn ra Hội nghị tổng kết công tác năm 2017 của Khối thi đua số 2.',
    match: phrase`${oneOf('diễn ra')} ${as('name', piece`(?:buổi )?${conference}[^.;:…]{0,160}?`)} ${oneOf('của')} ${as('organizer', piece`${notBody}${bodyHead}${inName}{0,90}`)}(?=[.,;]|$)`,
    make: (hit) => ({ organizer: hit.place('organizer'), name: hit.place('name') }),
  },
  {
    name: 'guest-at-conference-of-body',
    because: 'docs/genre.md, organizer: "Thủ tướng đã dự và phát biểu chỉ đạo Hội nghị … của ngành Y tế"',
    example: 'đã dự Hội nghị triển khai kế hoạch năm 2009 của ngành Y tế.',
    match: phrase`${oneOf('dự', 'tham dự', 'chủ trì', 'phát biểu', 'phát biểu chỉ đạo')} (?:${oneOf('và', 'phát biểu', 'chỉ đạo', 'tại')} )*${as('name', piece`${conference}[^.;:…]{0,160}?`)} ${oneOf('của')} ${as('organizer', piece`${notBody}${bodyHead}${inName}{0,90}`)}(?=[.,;]|$)`,
    make: (hit) => ({ organizer: hit.place('organizer'), name: hit.place('name') }),
  },
  {
    name: 'conference-held-by-body',
    because: 'docs/genre.md, organizer: "tại hội nghị tổng kết … do Sở Nông nghiệp tổ chức"',
    example: 'tại hội nghị tổng kết công tác năm 2017 do Sở Thủy sản tỉnh tổ chức',
    match: phrase`${as('name', piece`(?:${conference}|hội nghị)[^.;:…]{0,160}?`)} ${oneOf('do')} ${as('organizer', piece`${notBody}${bodyHead}${inName}{0,120}?`)} (?:\([^()]{1,20}\) )?(?:${oneOf('đã', 'vừa', 'phối hợp')} )*tổ chức`,
    make: (hit) => ({ organizer: hit.place('organizer'), name: hit.place('name') }),
  },
  {
    name: 'conference-took-place',
    because: 'docs/genre.md, organizer: none in the lead, "Hội nghị … đã diễn ra với sự tham dự của"',
    example: 'Hội nghị tổng kết công tác năm 2011 đã diễn ra với sự tham dự của 180 cán bộ',
    match: phrase`${as('name', piece`${conference}[^.;…]{0,300}?`)} (?:đã )?(?:diễn ra|được tổ chức)`,
    make: (hit) => ({ organizer: null, name: hit.place('name') }),
  },
]

/** Titles that name the organizer; used if the lead doesn't name it. */
export const titleRules: Rule<Span | null>[] = [
  {
    name: 'conference-of-body',
    because: '2009-03-26: "Hội nghị Tổng kết … của Đảng uỷ cơ quan Bộ …"',
    example: 'Hội nghị Tổng kết công tác Đảng năm 2008 của Đảng uỷ cơ quan Bộ Thông tin',
    match: phrase`${conference} .* của ${as('organizer', piece`${notBody}${bodyHead}(?:[^.]|(?<=\p{Lu})\.|\.(?=\S))*`)}(?:$|\.\s)`,
    make: (hit) => hit.place('organizer'),
  },
  {
    name: 'session-of-council',
    because: 'docs/genre.md, title: "Bế mạc Kỳ họp thứ 9, HĐND huyện …": a council’s session',
    example: 'Bế mạc Kỳ họp thứ 9, HĐND huyện Lâm Khê',
    match: phrase`(?:${oneOf('bế mạc', 'khai mạc')} )?${oneOf('kỳ họp')}[^,]{0,30},? ${as('organizer', piece`${oneOf('HĐND', 'Hội đồng nhân dân')} (?:(?! ${oneOf('khoá')} )[^,;:]){2,60}`)}`,
    make: (hit) => hit.place('organizer'),
  },
  {
    name: 'body-then-conference',
    because: 'docs/genre.md, title: "X tổ chức Hội nghị tổng kết", "X tổng kết công tác năm N", "X: Hội nghị …"',
    example: 'Viện Nghiên cứu Cơ điện: Hội nghị tổng kết công tác năm 2011',
    match: phrase`${as('organizer', piece`${notBody}${bodyHead}[^:]*?`)}\s*(?::| (?:${oneOf('đã', 'vừa', 'mới')} )*(?:tổ chức|tổng kết|sơ kết|triển khai))`,
    make: (hit) => hit.place('organizer'),
  },
]

const place = phrase`(?<![\p{L}])tại (?!${oneOf('hội nghị', 'buổi', 'điểm cầu', 'nhiều', 'các', 'lễ', 'đây', 'đại hội', 'hơn', 'gần', 'trên')}|\d+ ${oneOf('điểm', 'điểm cầu')})${as('place', piece`(?:(?! ${oneOf('tiếp tục', 'đã', 'đang', 'được', 'luôn', 'vẫn', 'đều', 'ngày càng', 'có', 'còn', 'đạt')} )[^,;:.()]|(?<=T[PXpx])\.|(?<=\d)\.(?=[\p{L}\d])){2,80}`)}(?=[,;]|\.(?![\p{L}\d])|$| ${organizerName}${beforeHeld}${held})`

const placeHere = new RegExp(place.source, 'du')

/** The lead is one of the first paragraphs, of which this many are searched, because a summary may precede it. */
const LEAD_WITHIN = 4

/** The index of the lead: the paragraph that says who held the conference and when, or only who; -1 if none does. */
export function findLead(text: string, paragraphs: readonly Span[]): number {
  const first = paragraphs.slice(0, LEAD_WITHIN)
  const held = first.flatMap((span, index) => (runRules(heldRules, text, span).found.length > 0 ? index : []))
  const dated = held.find((index) => runRules(dateRules, text, first[index] as Span).found.length > 0)
  return dated ?? held[0] ?? -1
}

/**
 * Reads the conference.
 * @param title the span of the title
 * @param lead the span of the lead, or null if the report has a title only
 * @param doubts receives doubts about impossible dates, inferred values and missing ones
 * @param given facts that an editor gave; words that the text lacks are ignored
 */
export function readEvent(
  text: string,
  title: Span,
  lead: Span | null,
  hints: DateHints,
  doubts: Doubt[],
  given: ConferenceFacts = {},
): EventDraft {
  const where = lead ?? title
  const heldAs = runRules(heldRules, text, where).found[0]?.out ?? null
  const organizer =
    given.organizer === undefined
      ? (heldAs?.organizer ?? organizerInTitle(text, title))
      : firstPlace(text, given.organizer)
  const name = heldAs?.name ?? null
  const places = [title, ...(name ? [name] : []), where]
  const named = readYears(text, places)
  const event: EventDraft = {
    name: slice(text, name ?? title),
    date: null,
    dateBasis: 'stated',
    place: null,
    organizer,
    source: [],
    years: named.years,
  }
  if (isCouncilSession(slice(text, title), slice(text, where)))
    doubts.push({
      span: title,
      message: {
        vi: 'hình như đây là một kỳ họp HĐND, không phải hội nghị tổng kết năm. Hãy xem kết quả và mục tiêu đọc được có đáng đưa lên trang không; nếu không, hãy bỏ báo cáo này ra.',
        en: 'this looks like a session of a council (Kỳ họp … HĐND), which is no conference that sums up a year. Check that its results and goals are what you want to show, or take the report out.',
      },
    })
  const when = readDay(text, { start: where.start, end: name?.end ?? where.end }) ?? readDay(text, where)
  if (given.date === undefined) datedBy(event, text, when, where, hints, doubts)
  else Object.assign(event, { date: given.date, dateBasis: 'inferred' })
  settleYears(event, named.isOpen, text, places, hints, doubts)
  // The sentences or the page may have given the year that the date lacks.
  const isUndated = when !== null && event.date === null && given.date === undefined
  if (isUndated) datedBy(event, text, when, where, hints, doubts)
  if (isUndated && event.date === null)
    doubts.push({
      span: when.span,
      message: {
        vi: `'${slice(text, when.span).trim()}' không có trong lịch hoặc thiếu năm; cần ngày/tháng/năm. Trang giữ nguyên lời ấy trong văn bản.`,
        en: `date '${slice(text, when.span).trim()}' is not in the calendar or has no year; expected day/month/year. It is kept as text.`,
      },
    })
  const between = { start: when?.span.end ?? where.start, end: name?.start ?? name?.end ?? where.end }
  const span =
    given.place === undefined ? (placeIn(text, between, 200) ?? placeIn(text, where, 0)) : firstPlace(text, given.place)
  if (span) {
    event.place = slice(text, span)
    event.source.push(span)
  }
  if (organizer) event.source.push(organizer)
  event.source.push(name ?? title)
  for (const [missing, found, isGiven] of [
    [DATE, event.date, given.date !== undefined],
    [ORGANIZER, organizer, given.organizer !== undefined],
  ] as const)
    if (found === null && !isGiven && !(missing === DATE && when))
      doubts.push({
        span: where,
        message: {
          vi: `không thấy ${missing.vi} trong tiêu đề và đoạn mở đầu; trang sẽ ghi là báo cáo không nêu. Nếu biết, hãy ghi vào tệp sửa: - conference: { ${missing.entry.vi} }`,
          en: `no ${missing.en} was found in the title and the lead; the page will say that the report names none. If you know it, write into the corrections file: - conference: { ${missing.entry.en} }`,
        },
      })
  return event
}

/** The first place of some words, or null. */
const firstPlace = (text: string, words: string | null): Span | null =>
  words === null ? null : (findQuote(text, words)[0] ?? null)

/** A fact of the conference, with its entry in a corrections file. */
interface Fact extends Message {
  entry: Message
}
const DATE: Fact = { vi: 'ngày họp', en: 'date', entry: { vi: 'date: năm-tháng-ngày', en: 'date: year-month-day' } }
const ORGANIZER: Fact = {
  vi: 'cơ quan tổ chức hội nghị',
  en: 'organizer',
  entry: { vi: 'organizer: "lời của báo cáo"', en: 'organizer: "words of the report"' },
}
/** The place of the conference. It starts inside `within` and may extend up to `more` UTF-16 units beyond its end. */
function placeIn(text: string, within: Span, more: number): Span | null {
  const at = placeHere.exec(text.slice(within.start, within.end + more))?.indices?.groups?.['place']
  if (!at || within.start + at[0] >= within.end) return null
  return { start: within.start + at[0], end: within.start + at[1] }
}
const session = new RegExp(oneOf('kỳ họp').source, 'u')
const council = new RegExp(oneOf('HĐND', 'Hội đồng nhân dân').source, 'u')
const isCouncilSession = (...places: readonly string[]): boolean =>
  places.some((words) => session.test(words) && council.test(words))
function organizerInTitle(text: string, title: Span): Span | null {
  return readAt(titleRules, text, title.start, title.end)?.out ?? null
}
