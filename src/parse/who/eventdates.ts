// Dates of a conference: as stated, or with the year or the day inferred.
import { displayDate, edtfDay, readDate } from '../../model/dates.ts'
import type { Message } from '../../text/message.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Doubt, EventDraft, Years } from '../rules/draft.ts'
import { maybe, phrase, piece, runRules, type Found, type Hit, type Rule } from '../rules/rule.ts'
import { oneOf } from '../rules/pattern.ts'
import { LAST_MONTH_OF_REVIEWS, type DateHints } from './eventyears.ts'

interface DateRead {
  day: number
  month: number
  /** null: the date has no year */
  year: number | null
}
const digits = (words: string | null): number => Number(words ?? Number.NaN)
const dayPart = piece`${oneOf('sáng', 'chiều', 'tối', 'trưa', 'sáng nay', 'chiều nay', 'trong ngày', 'sáng qua', 'chiều qua', 'tối qua', 'hôm nay', 'tối nay', 'sáng mai', 'hôm qua', 'vào', 'vào sáng', 'vào chiều', 'vào hồi', 'từ', 'trong hai ngày', 'trong 2 ngày', 'cuối tuần qua', 'vừa qua', 'sáng thứ hai', 'sáng thứ ba', 'sáng thứ tư', 'sáng thứ năm', 'sáng thứ sáu', 'sáng thứ bảy')},? \(?`

const dayOf = (hit: Hit): DateRead => ({
  day: digits(hit.words('day')),
  month: digits(hit.words('month')),
  year: digits(hit.words('year')),
})

/** Dates in the forms of the genre (docs/genre.md, dates). */
export const dateRules: Rule<DateRead>[] = [
  {
    name: 'day-month-year-in-digits',
    because: '2009-03-26: "Ngày 26/3/2009"; docs/genre.md, dates: also 26-3-2009, 26.3.2009',
    example: 'Ngày 26/3/2009',
    match: phrase`(?:${maybe(dayPart)}${maybe(piece`${oneOf('ngày')} `)})(?<!\p{N})(?<day>\d{1,2})(?:(?:,| và| đến) \d{1,2}){0,2}\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?(?<year>\d{4})(?!\p{N})`,
    make: dayOf,
  },
  {
    name: 'day-month-year-in-words',
    because: 'docs/genre.md, dates: "ngày d tháng m năm yyyy", the official form (30/2020/NĐ-CP)',
    example: 'Ngày 20 tháng 12 năm 2010',
    match: phrase`(?:${maybe(dayPart)}${oneOf('ngày')} )(?<day>\d{1,2})(?:(?:,| và| -) \d{1,2})* tháng (?<month>\d{1,2})(?:(?:,?\s*năm |\/)(?<year>\d{4}))?`,
    make: dayOf,
  },
  {
    name: 'day-month',
    because: 'docs/genre.md, dates: 40 % leave the year out: "Chiều 9-1", "ngày 9/1"',
    example: 'Chiều 9-1, ',
    match: phrase`(?:${dayPart}${maybe(piece`${oneOf('ngày')} `)}|${oneOf('ngày')} )(?<!\p{N})(?<day>\d{1,2})(?:(?:,| và| đến) \d{1,2}){0,2}\s?[-/.]\s?(?<month>\d{1,2})(?!\s?[\p{N}/.-]*\p{N})`,
    make: (hit) => ({ ...dayOf(hit), year: null }),
  },
]

const today = /(?:sáng|chiều|tối|trưa) nay|hôm nay/iu
const justNow = /(?<!\p{L})vừa (?:qua|tổ chức|tiến hành|diễn ra|long trọng|đã|có|họp)(?!\p{L})/iu

// 'Kế hoạch số 74/KH-CTĐ ngày 25/02/2016': the day of a document.
const ofDocument = /(?:số\s+\S+|\/\p{Lu}[\p{L}-]+)\s*,?\s*$/u
export const readDay = (text: string, within: Span): Found<DateRead> | null =>
  runRules(dateRules, text, within).found.find(({ span }) => !ofDocument.test(text.slice(within.start, span.start))) ??
  null

/**
 * Sets the event's date: as stated, or with the year or day inferred from the title, the stamp or the file name. Leaves
 * it null if its year isn't known or it isn't in the calendar.
 */
export function datedBy(
  event: EventDraft,
  text: string,
  when: Found<DateRead> | null,
  lead: Span,
  { stamp, file }: DateHints,
  doubts: Doubt[],
): void {
  const { years } = event
  if (!when) return datedByHints(event, text, lead, { stamp, file }, doubts)
  const { day, month } = when.out
  // Infer a missing year: an annual conference is held in the last weeks of the reviewed year or the first months of
  // the coming one (docs/genre.md, dates); a half-year conference within its year.
  const byTitle =
    years.tasks === null
      ? years.results
      : years.tasks === years.results
        ? years.tasks
        : month >= 10
          ? years.tasks - 1
          : years.tasks
  const around = stamp ?? file
  const near = [stamp, file].find((hint) => hint !== null && follows(hint, month, day, byTitle, years)) ?? null
  const of = when.out.year ?? yearOf(near) ?? byTitle ?? yearOf(around)
  event.date = of === null ? null : edtfDay(of, month, day)
  event.dateBasis = when.out.year === null ? 'inferred' : 'stated'
  const words = slice(text, when.span).trim()
  if (event.date === null) return
  event.source.push(when.span)
  if (event.dateBasis === 'stated' && isTooEarly(event.date, years))
    doubts.push({
      span: when.span,
      message: {
        vi: `'${words}' là trước khi hết năm ${years.results ?? ''}, năm mà hội nghị tổng kết. Năm của ngày ấy có viết nhầm không?`,
        en: `${words} is before the end of ${years.results ?? ''}, the year that the conference reviews. Is the year of the date misprinted?`,
      },
    })
  if (event.dateBasis === 'inferred') {
    const hint = near ?? (byTitle === null ? around : null)
    const from: Message =
      hint === null
        ? { vi: 'tiêu đề', en: 'the title' }
        : hint === stamp
          ? { vi: 'ngày đăng trên trang', en: "the page's stamp" }
          : { vi: 'tên tệp', en: "the file's name" }
    doubts.push({
      span: when.span,
      message: {
        vi: `'${words}' không có năm; suy ra là năm ${of ?? ''}, theo ${from.vi}.`,
        en: `'${words}' has no year; ${of ?? ''} is inferred from ${from.en}.`,
      },
    })
  }
}

/** Sets the date of a report that names no day: by 'hôm nay' or 'vừa' and the page's stamp, or by the file's name. */
function datedByHints(event: EventDraft, text: string, lead: Span, { stamp, file }: DateHints, doubts: Doubt[]): void {
  const words = today.exec(slice(text, lead)) ?? justNow.exec(slice(text, lead))
  // 'vừa tổ chức' means some days before the stamp, so only the month is certain.
  const byStamp = words && stamp !== null ? (today.test(words[0]) ? stamp : stamp.slice(0, 'yyyy-mm'.length)) : null
  event.date = file ?? byStamp
  if (event.date === null) return
  const span = words ? { start: lead.start + words.index, end: lead.start + words.index + words[0].length } : lead
  event.dateBasis = 'inferred'
  if (words) event.source.push(span)
  doubts.push({
    span,
    message: {
      vi: `${words ? `'${words[0]}' không nói rõ ngày nào` : 'lời văn không nêu ngày họp'}; suy ra là ${displayDate(event.date)}, theo ${file === null ? 'ngày đăng trên trang' : 'tên tệp'}.`,
      en: `${words ? `'${words[0]}' names no day` : 'the text names no day'}; ${event.date} is inferred from ${file === null ? "the page's stamp" : "the file's name"}.`,
    },
  })
}

const yearOf = (edtf: string | null): number | null => (edtf === null ? null : Number(edtf.slice(0, 4)))

/** Whether a conference on a whole year is held in the first months of that year, or before it. */
function isTooEarly(edtf: string, { results, tasks }: EventDraft['years']): boolean {
  const day = readDate(edtf)
  if (results === null || tasks === results || day === null) return false
  return day.year < results || (day.year === results && (day.month ?? 12) <= LAST_MONTH_OF_REVIEWS)
}

/** Longest time between a conference and the publication of its report, in ms. */
const SOON = 31 * 24 * 60 * 60 * 1000

/**
 * Whether `hint` (EDTF) may be the day of publication: at most a month after the conference's day and month in the
 * hint's year, which differs from the title's year by one at most. (In August, a school year's title 'năm học 2022 -
 * 2023' names next year.)
 */
function follows(hint: string, month: number, day: number, byTitle: number | null, years: Years): boolean {
  const year = Number(hint.slice(0, 4))
  const after = Date.parse(hint) - Date.UTC(year, month - 1, day)
  // A conference between two terms is held between their last years: 2011 - 2015, 2016 - 2020.
  const isBetween = year >= (years.results ?? Infinity) && year <= (years.tasks ?? 0)
  return after >= 0 && after <= SOON && (byTitle === null || Math.abs(year - byTitle) <= 1 || isBetween)
}
