// The years of a conference where its name doesn't settle them: by its day, by the sentences of the report, by the page.
import { displayDate, readDate } from '../../model/dates.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Doubt, EventDraft } from '../rules/draft.ts'
import { leftOutYear, yearsBySentences } from './years.ts'

/**
 * Dates around the report that help to infer a missing year or day, as EDTF: the page's stamp, the file name's date.
 */
export interface DateHints {
  stamp: string | null
  file: string | null
}

/**
 * Settles the years that the conference reviews and plans.
 * @param event its years are those of its name; they are changed in place
 * @param isOpen true: the name has only one year, and no word shows whether the conference reviews or plans that year
 * @param places the title, the conference's name, the lead
 * @param doubts gets what is inferred
 */
export function settleYears(
  event: EventDraft,
  isOpen: boolean,
  text: string,
  places: readonly Span[],
  hints: DateHints,
  doubts: Doubt[],
): void {
  const [title = { start: 0, end: 0 }] = places
  if (isOpen) openYears(event)
  if (places.some((one) => MID_TERM.test(slice(text, one)))) midTermYears(event)
  yearsByText(event, isOpen, text, title, doubts)
  mendSlip(event, text, title, doubts)
  yearsByDate(event, hints, title, doubts)
  doubtFarYears(event, hints, title, doubts)
  if (event.years.results === null)
    doubts.push({
      span: title,
      message: {
        vi: "không biết báo cáo nói về năm nào: tiêu đề, đoạn mở đầu, các câu ('Năm …, … đã'), ngày đăng trên trang và tên tệp đều không có năm. Không xếp được ý nào vào năm nào, nên không đọc ý nào. Hãy đặt tên tệp bắt đầu bằng ngày họp, chẳng hạn 2010-02-04-dang-uy-bo.txt.",
        en: "no year is known: neither the title nor the lead, a sentence ('Năm …, … đã'), the page's stamp or the file's name has one. Nothing can be dated, so no statement is read. Name the file YYYY-MM-DD-NAME.txt, by the day of the conference.",
      },
    })
}

/** The day of a conference, EDTF: as stated, or of the page's stamp or the file's name. */
const dayOf = ({ date }: EventDraft, { stamp, file }: DateHints): string | null => date ?? stamp ?? file

/** A conference reviews the year in which it is held or the one before; a review may be late by this many years. */
const LATEST = 3

/**
 * Adds a doubt if the reviewed year is far from the conference's day: 'Đánh giá tình hình năm 2009' on a day of 2020.
 */
function doubtFarYears(event: EventDraft, hints: DateHints, title: Span, doubts: Doubt[]): void {
  const edtf = dayOf(event, hints)
  const held = readDate(edtf ?? '')?.year
  const { results } = event.years
  if (held === undefined || results === null || (held - results <= LATEST && results <= held)) return
  doubts.push({
    span: title,
    message: {
      vi: `báo cáo nói về năm ${results}, nhưng hội nghị họp ngày ${displayDate(edtf ?? '')}: có thể một trong hai chỗ viết nhầm. Các ý đang được xếp vào năm ${results}; muốn đổi năm của một ý, hãy viết chỗ sửa có 'set: { year: … }'.`,
      en: `the report speaks of ${results}, but the conference was held on ${edtf ?? ''}: one of the two may be a slip. Its statements are dated ${results}; a correction can set another year.`,
    },
  })
}

const MID_TERM = /(?:giữa|nửa) nhiệm kỳ/iu
/** A mid-term review covers the year in which it is held, not the last year of the term. */
function midTermYears(event: EventDraft): void {
  const year = readDate(event.date ?? '')?.year
  if (year !== undefined && year < (event.years.results ?? 0)) event.years = { results: year, tasks: year }
}

/** Takes the years from the report's sentences, if the name has no year or doesn't say whether it is past or coming. */
function yearsByText(event: EventDraft, isOpen: boolean, text: string, title: Span, doubts: Doubt[]): void {
  const { results } = event.years
  if (results !== null && !isOpen) return
  const years = yearsBySentences(text)
  if (!years || years.results === results || Math.abs((results ?? years.results) - years.results) > 1) return
  event.years = years
  doubts.push({
    span: title,
    message: {
      vi: `tiêu đề không nói rõ tổng kết năm nào và đề ra nhiệm vụ cho năm nào; suy ra lần lượt là năm ${years.results} và năm ${years.tasks}, theo những câu như 'Năm ${years.results}, … đã'.`,
      en: `the title doesn't say which years are reviewed and planned; ${years.results} and ${years.tasks} are inferred from sentences like 'Năm ${years.results}, … đã'.`,
    },
  })
}

/** Takes the year that the sentences look back on, if the name leaves it out: 'tổng kết năm 2008, nhiệm vụ năm 2010'. */
function mendSlip(event: EventDraft, text: string, title: Span, doubts: Doubt[]): void {
  const { results, tasks } = event.years
  const year = leftOutYear(text, event.years)
  if (year === null) return
  event.years = { results: year, tasks }
  doubts.push({
    span: title,
    message: {
      vi: `tên hội nghị ghi năm ${results ?? ''} và năm ${tasks ?? ''}, nhưng các câu nói về năm ${year}: xếp kết quả vào năm ${year}. Hãy xem có phải viết nhầm không.`,
      en: `the conference's name says ${results ?? ''} and ${tasks ?? ''}, but the sentences speak of ${year}: its results are dated ${year}. Check whether the name has a slip.`,
    },
  })
}

/** 'Hội nghị người lao động năm 2026' held in January 2026 looks back on 2025: docs/genre.md, years. */
function openYears(event: EventDraft): void {
  const day = readDate(event.date ?? '')
  if (event.dateBasis === 'stated' && day?.year === event.years.results && (day.month ?? 12) <= LAST_MONTH_OF_REVIEWS)
    event.years = { results: day.year - 1, tasks: day.year }
}
/** Conferences on a whole year are held from October, and until May of the next year. */
const FIRST_MONTH_OF_REVIEWS = 10
export const LAST_MONTH_OF_REVIEWS = 5

/** Infers the years from the day of the conference, if none is known yet. */
function yearsByDate(event: EventDraft, hints: DateHints, title: Span, doubts: Doubt[]): void {
  const edtf = dayOf(event, hints)
  const day = readDate(edtf ?? '')
  if (event.years.results !== null || day === null) return
  const month = day.month ?? 1
  const isEarly = month <= LAST_MONTH_OF_REVIEWS
  const results = isEarly ? day.year - 1 : day.year
  event.years = { results, tasks: isEarly || month >= FIRST_MONTH_OF_REVIEWS ? results + 1 : results }
  doubts.push({
    span: title,
    message: {
      vi: `tiêu đề và đoạn mở đầu không nêu năm; suy ra năm tổng kết là ${results}, năm đề ra nhiệm vụ là ${event.years.tasks ?? ''}, theo ngày ${displayDate(edtf ?? '')}.`,
      en: `neither the title nor the lead names the years; ${results} and ${event.years.tasks ?? ''} are inferred from the date ${edtf ?? ''}.`,
    },
  })
}
