// Awards: badges, certificates, flags (docs/genre.md, awards). Each is one statement (docs/data.md, statements).
import { judged } from '../rules/judged.ts'
import { itemOf, splitAt, splitItems, type Item } from '../../text/sentences.ts'
import { slice, type Span } from '../../text/span.ts'
import { phrase } from '../rules/rule.ts'
import { bodyHead } from '../rules/bodies.ts'
import { meeting } from '../rules/meetings.ts'
import { oneOf } from '../rules/pattern.ts'
import { honorific, rank, role } from '../rules/titles.ts'

const certificates = [
  'Bằng Lao động sáng tạo',
  'Huy hiệu',
  'Giấy khen',
  'Bằng khen',
  'Cờ thi đua',
  'Kỷ niệm chương',
  'Huân chương',
  'Huy chương',
]
/** Certificates, flags and medals. */
export const certificate = oneOf(...certificates)
/** Distinctions. Flowers, presents and money aren't any. */
const honours = [...certificates, 'Cờ']
const distinction = oneOf(
  ...[...honours, 'danh hiệu', 'phần thưởng', 'giải thưởng', 'chứng nhận', 'Giấy chứng nhận', 'biểu trưng', 'cúp'],
  ...['học bổng', 'hoa', 'quà'],
)
const giving = oneOf(
  ...[
    'trao tặng',
    'trao',
    'tặng',
    'lễ trao tặng',
    'khen thưởng',
    'trao thưởng',
    'được nhận',
    'được trao',
    'tặng thưởng',
  ],
  ...[
    'biểu dương',
    'tuyên dương',
    'vinh danh',
    'trao giải',
    'tôn vinh',
    'đón nhận',
    'nhận',
    'truy tặng',
    'công nhận',
    'phong tặng',
  ],
)
/** An award inside a sentence. The distances have limits because searching long texts without any is slow. */
export const award = phrase`${giving}[^.;…]{0,300}?${distinction}|${certificate}[^.;…]{0,300}? ${oneOf('cho', 'tặng', 'trao')} |${giving} (?:\d+|cho) |(?:\d+|${oneOf('các', 'nhiều', 'một số')}) ${oneOf('tập thể', 'cá nhân', 'đơn vị', 'chi bộ', 'đảng viên', 'đồng chí')}[^.;…]{0,160}? ${oneOf('được')} [^.;…]{0,160}?${giving}`
/** Where a second award begins: 'và trao tặng Giấy khen', ', Sở tặng Giấy khen cho'. */
const secondAward = phrase`(?:,| và) (?=(?:\d+|${bodyHead}|${oneOf('cán bộ', 'cơ quan', 'tập thể', 'cá nhân', 'nhân dân', 'đồng chí')})[^.,;:…]{0,90}? ${oneOf('được')} (?:[^.,;:…]{2,60}? )?${oneOf('tặng', 'truy tặng', 'trao', 'trao tặng', 'công nhận', 'nhận', 'khen thưởng', 'phong tặng', 'tặng thưởng')} )| và (?=${certificate} (?:${oneOf('của')} )?${bodyHead})|, (?=${bodyHead}[^.,;:…]{0,60}? ${oneOf('tặng', 'trao tặng', 'trao', 'tặng thưởng')} ${certificate} ${oneOf('cho')} )| và (?=${certificate}[^;]{0,300}? ${oneOf('cho', 'tặng')} )|(?: và|, đồng thời) (?=(?:${oneOf('đã', 'cũng', 'đồng thời')} )*${oneOf('trao tặng', 'trao', 'tặng', 'khen thưởng', 'tặng thưởng', 'lễ trao tặng', 'trao thưởng', 'tuyên dương', 'biểu dương')} (?!${oneOf('thưởng')}))`
/** Words before an award that aren't part of it: 'Hội nghị đã tổ chức', 'Nhân dịp này,'. */
const awardFrame = phrase`(?:(?:${oneOf('nhân dịp này', 'dịp này', 'cũng tại hội nghị', 'tại hội nghị', 'cuối hội nghị', 'đồng thời')},? )|(?:(?:${meeting}|${oneOf('ban tổ chức', 'ban tổ chức hội nghị')})(?: (?:${oneOf('đã', 'cũng', 'cũng đã', 'tiến hành', 'tổ chức', 'tổ chức trọng thể', 'long trọng', 'công bố', 'quyết định', 'các quyết định', 'và')}))+ )|(?:${oneOf('đã công bố', 'công bố')} (?:${oneOf('các', 'quyết định', 'các quyết định')} )*(?=\d))|(?:${oneOf('đã', 'cũng')} ))*`

const hasAward = new RegExp(award.source, 'u')
const glue = new RegExp(`^(?:và\\s+|đồng thời\\s+)?${awardFrame.source}`, 'u')
const giverFirst = new RegExp(
  `^(?:${honorific.source}|${rank.source}|${role.source}|${meeting.source})[^.;:…]*?${oneOf('trao', 'trao tặng', 'tặng').source}`,
  'u',
)

// 'hồ sơ tặng huy hiệu' is paperwork; '1.970 lượt tập thể được khen thưởng' counts the awards of a year.
const onlyCounted = new RegExp(
  `${oneOf('hồ sơ', 'thủ tục').source}(?:\\s\\p{L}+){0,2}?\\s${oneOf('tặng', 'trao', 'khen thưởng').source}|\\d\\s${oneOf('lượt').source}`,
  'u',
)
/** Whether words mention an award. */
export const isAward = judged((words) => hasAward.test(words) && !onlyCounted.test(words))
const named = new RegExp(certificate.source, 'u')
/** Whether words name a certificate, a flag or a medal. */
export const namesCertificate = (words: string): boolean => named.test(words)
const got = new RegExp(
  `^[^;:]{0,200}?(?<!\\p{L})(?:được|vinh dự|đón nhận|nhận)(?!\\p{L})(?:\\s${oneOf('biểu dương', 'tuyên dương').source},)?[^,;:]{0,160}?${oneOf(...honours, 'khen thưởng', 'tặng thưởng', 'danh hiệu').source}`,
  'u',
)
/** Whether the first clause says that somebody gets a distinction: 'Sở được tặng thưởng Cờ thi đua của Chính phủ'. */
export const getsDistinction = (words: string): boolean =>
  got.test(words) &&
  !onlyCounted.test(words) &&
  words.split(';').every((part) => hasAward.test(part) || got.test(part.trim()))
const given = new RegExp(
  `^[^,;:]{0,160}?(?:${oneOf('tặng', 'trao tặng', 'trao', 'tặng thưởng', 'thưởng', 'truy tặng').source}[^;:]{0,120}?${oneOf(...honours).source}|${oneOf('khen thưởng', 'thưởng').source} (?:cho )?(?:\\d|các |những ))`,
  'u',
)
// In 'Công đoàn được LĐLĐ tỉnh tặng Bằng khen' the subject gets the distinction and doesn't give it.
const isGotten = /^[^,;:]{0,160}?\sđược\s/u
const recipients = /^(?:có\s)?(?:\d[\d.,/]*|các|nhiều|một số)\s/iu
/** Whether words say how many get a distinction: '4 trạm được Sở tặng Giấy khen', but not 'Công đoàn được tặng …'. */
export const countsRecipients = (words: string): boolean => recipients.test(words) && getsDistinction(words)
/** Whether the first part says that somebody gets a distinction, whatever the others say. */
export const beginsWithDistinction = (words: string): boolean => got.test(words)
/** Whether the first clause says that a body gives a distinction, and not a present: 'Đảng uỷ tặng Giấy khen cho …'. */
export const givesDistinction = (words: string): boolean =>
  given.test(words) && !isGotten.test(words) && !onlyCounted.test(words)
/** Whether a person or the meeting hands an award over. If not, the body got it during the year. */
export const isHandedOver = (words: string): boolean => hasAward.test(words) && giverFirst.test(words)

const pledges = new RegExp(`${oneOf('ký', 'ký kết').source}\\s${oneOf('giao ước', 'giao ước thi đua').source}`, 'u')
/** Whether words tell of a pledge and no award: 'các trạm ký giao ước thi đua với nhau'. */
const onlyPledges = (words: string): boolean => pledges.test(words) && !isAward(words)

const wasGiven = new RegExp(`${oneOf('được').source}[^.;:…]{0,60}?${giving.source}`, 'u')

/** The awards of a sentence, split at ';' and at 'và' before another verb of giving, without the frame. */
export function splitAwards(text: string, content: Span): Item[] {
  return splitItems(text, content).flatMap((part) => {
    // 'đồng chí A, Chánh án, trao Cờ …': don't split the giver from the verb.
    const cuts = new Set(
      [...slice(text, part.span).matchAll(secondAward)]
        .filter(({ index }) => {
          const before = text.slice(part.span.start, part.span.start + index)
          return isAward(before) || namesCertificate(before) || wasGiven.test(before)
        })
        .map(({ index }) => part.span.start + index),
    )
    return splitAt(text, part.span, (at) => cuts.has(at))
      .filter(({ span }) => !onlyPledges(slice(text, span)))
      .map(({ span }) => {
        const lead = glue.exec(slice(text, span))?.[0].length ?? 0
        return { ...itemOf(text, { start: span.start + lead, end: span.end }), openEnded: part.openEnded }
      })
  })
}

/** The last year that an award names, or null. */
export function awardYear(words: string): number | null {
  const last = [...words.matchAll(/(?<![\d./-])(?:(?:19|20)\d\d\s?[-–]\s?)?(?<year>(?:19|20)\d\d)(?!\d)/gu)].at(-1)
    ?.groups?.['year']
  return last === undefined ? null : Number(last)
}
