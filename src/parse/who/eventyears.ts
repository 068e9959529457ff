// The years of a conference where its name doesn't settle them: by its day, by the sentences of the report, by the page.
import { slice, type Span } from '../../text/span.ts'
import type { Doubt, EventDraft } from '../rules/draft.ts'
import { yearsBySentences } from './years.ts'

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
 * @param isOpen whether no word of the name says which of the two its only year is
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
  yearsByDate(event, hints, title, doubts)
}

const MID_TERM = /(?:giữa|nửa) nhiệm kỳ/iu
/** A review in the middle of a term is of the year in which it is held, not of the term's last one. */
function midTermYears(event: EventDraft): void {
  const year = Number(event.date?.slice(0, 4) ?? Number.NaN)
  if (year < (event.years.results ?? 0)) event.years = { results: year, tasks: year }
}

/** No year, or one that no word places: the sentences of the report say which years they speak of. */
function yearsByText(event: EventDraft, isOpen: boolean, text: string, title: Span, doubts: Doubt[]): void {
  const { results } = event.years
  if (results !== null && !isOpen) return
  const years = yearsBySentences(text)
  if (!years || years.results === results || Math.abs((results ?? years.results) - years.results) > 1) return
  event.years = years
  doubts.push({
    span: title,
    message: `the title doesn't say which years are reviewed and planned; ${years.results} and ${years.tasks} are inferred from sentences like 'Năm ${years.results}, … đã'.`,
  })
}

/** 'Hội nghị người lao động năm 2026' held in January 2026 looks back on 2025: docs/genre.md, years. */
function openYears(event: EventDraft): void {
  const [year, month = 12] = (event.date ?? '').split('-').map(Number)
  if (event.dateBasis === 'stated' && year === event.years.results && month <= LAST_MONTH_OF_REVIEWS)
    event.years = { results: year - 1, tasks: year }
}
/** Conferences on the year before are held until May. */
const LAST_MONTH_OF_REVIEWS = 5

/** A title without a year: the years that a conference held on that day speaks of. */
function yearsByDate(event: EventDraft, { stamp, file }: DateHints, title: Span, doubts: Doubt[]): void {
  const day = event.date ?? stamp ?? file
  if (event.years.results !== null || day === null) return
  const [year = 0, month = 0] = day.split('-').map(Number)
  const results = month <= 5 ? year - 1 : year
  event.years = { results, tasks: month <= 5 || month >= 10 ? results + 1 : results }
  doubts.push({
    span: title,
    message: `neither the title nor the lead names the years; ${results} and ${event.years.tasks ?? ''} are inferred from the date ${day}.`,
  })
}
