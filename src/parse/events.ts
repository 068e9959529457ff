// The conference: name, date, place, organizer, and the two years that it speaks of. Reads the title and the lead.
import { edtfDay } from '../model/dates.ts'
import { slice, type Span } from '../text/span.ts'
import type { Doubt, EventDraft, Years } from './draft.ts'
import { as, maybe, phrase, piece, readAt, runRules, type Rule } from './rule.ts'
import { bodyHead, conference, held, oneOf, year } from './words.ts'

interface DateRead {
  day: number
  month: number
  /** null: the report doesn't say */
  year: number | null
}
const digits = (words: string | null): number => Number(words ?? Number.NaN)
const dayPart = piece`${oneOf('sáng', 'chiều', 'tối', 'trưa', 'sáng nay', 'chiều nay', 'trong ngày', 'hôm nay')},? `

/** Days, as the genre writes them (genre.md, dateline). */
export const dateRules: Rule<DateRead>[] = [
  {
    name: 'day-month-year-in-digits',
    because: '2009-03-26: "Ngày 26/3/2009"; genre.md also has 26-3-2009 and 26.3.2009',
    example: 'Ngày 26/3/2009',
    match: phrase`(?:${maybe(dayPart)}${maybe(piece`${oneOf('ngày')} `)})(?<!\p{N})(?<day>\d{1,2})\s?[-/.]\s?(?<month>\d{1,2})\s?[-/.]\s?(?<year>\d{4})(?!\p{N})`,
    make: (hit) => ({
      day: digits(hit.words('day')),
      month: digits(hit.words('month')),
      year: digits(hit.words('year')),
    }),
  },
  {
    name: 'day-month-year-in-words',
    because: 'genre.md: "ngày d tháng m năm yyyy", the official form (30/2020/NĐ-CP)',
    example: 'Ngày 20 tháng 12 năm 2010',
    match: phrase`(?:${maybe(dayPart)}${oneOf('ngày')} )(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?:,? năm (?<year>\d{4}))`,
    make: (hit) => ({
      day: digits(hit.words('day')),
      month: digits(hit.words('month')),
      year: digits(hit.words('year')),
    }),
  },
  {
    name: 'day-month',
    because: 'genre.md: 40 % leave the year out: "Chiều 9-1", "ngày 9/1"',
    example: 'Chiều 9-1, ',
    match: phrase`(?:${dayPart}${maybe(piece`${oneOf('ngày')} `)}|${oneOf('ngày')} )(?<day>\d{1,2})[-/.](?<month>\d{1,2})(?![\p{N}/.-]*\p{N})`,
    make: (hit) => ({ day: digits(hit.words('day')), month: digits(hit.words('month')), year: null }),
  },
]

const organizerName = as('organizer', piece`${bodyHead}[^,;:.…]{0,120}?`)

interface Held {
  organizer: Span | null
  name: Span | null
}
/** Who held the conference, and what it is called. */
export const heldRules: Rule<Held>[] = [
  {
    name: 'body-held-conference',
    because: '2009-03-26: "Đảng uỷ cơ quan … đã tổ chức Hội nghị Tổng kết …"',
    example: 'Đảng uỷ cơ quan Bộ Thông tin đã tổ chức Hội nghị Tổng kết công tác Đảng năm 2008.',
    match: phrase`${organizerName} (?:(?:đã|vừa) )?${held} ${as('name', piece`${conference}[^.;…]*`)}`,
    make: (hit) => ({ organizer: hit.place('organizer'), name: hit.place('name') }),
  },
  {
    name: 'conference-took-place',
    because: 'genre.md: no organizer in the lead, "Hội nghị … đã diễn ra với sự tham dự của"',
    example: 'Hội nghị tổng kết công tác năm 2011 đã diễn ra với sự tham dự của 180 cán bộ',
    match: phrase`${as('name', piece`${conference}[^.;…]*?`)} (?:đã )?(?:diễn ra|được tổ chức)`,
    make: (hit) => ({ organizer: null, name: hit.place('name') }),
  },
]

/** Who holds it, from the title, where the lead doesn't say. */
export const titleRules: Rule<Span | null>[] = [
  {
    name: 'conference-of-body',
    because: '2009-03-26: "Hội nghị Tổng kết … của Đảng uỷ cơ quan Bộ …"',
    example: 'Hội nghị Tổng kết công tác Đảng năm 2008 của Đảng uỷ cơ quan Bộ Thông tin',
    match: phrase`${conference} .* của ${as('organizer', piece`${bodyHead}.*`)}$`,
    make: (hit) => hit.place('organizer'),
  },
  {
    name: 'body-then-conference',
    because: 'genre.md: "X tổ chức Hội nghị tổng kết", "X tổng kết công tác năm N", "X: Hội nghị …"',
    example: 'Viện Nghiên cứu Cơ điện: Hội nghị tổng kết công tác năm 2011',
    match: phrase`${as('organizer', piece`${bodyHead}[^:]*?`)}\s*(?::| (?:đã )?(?:tổ chức|tổng kết|sơ kết|triển khai))`,
    make: (hit) => hit.place('organizer'),
  },
]

const place = phrase`(?<![\p{L}])tại ${as('place', piece`[^,;:.()]{2,80}`)}(?=[,;.]| ${organizerName} (?:đã )?${held})`

interface Period {
  end: number
}
/** A time that counts with its last year: contract, section 2. */
export const periodRules: Rule<Period>[] = [
  {
    name: 'span-of-years',
    because: 'genre.md: "nhiệm kỳ 2005 - 2010", school year "2018 - 2019"; a period counts with its last year',
    example: 'nhiệm kỳ 2005 - 2010',
    match: phrase`${year}\s*-\s*${as('end', year)}`,
    make: (hit) => ({ end: digits(hit.words('end')) }),
  },
  {
    name: 'year',
    because: '2009-03-26: "công tác Đảng năm 2008"',
    example: 'năm 2008',
    match: phrase`(?:[Nn]ăm|NĂM) ${as('end', year)}`,
    make: (hit) => ({ end: digits(hit.words('end')) }),
  },
]

// What turns the reader's eye forward: the tasks' year stands after one of these.
const FORWARD = /triển khai|phương hướng|nhiệm vụ|đề ra|phát động|kế hoạch/iu
const HALF_YEAR = /6 tháng đầu|sơ kết/iu

/**
 * The year that a conference looks back on and the one it looks forward to, from its name. Only one year named: a
 * half-year report ('sơ kết 6 tháng đầu năm') looks forward to the same year, any other to the next.
 */
export function readYears(text: string, places: readonly Span[]): Years {
  for (const span of places) {
    const words = slice(text, span)
    const forward = FORWARD.exec(words)?.index ?? words.length
    const periods = runRules(periodRules, text, span).found
    const back = periods.find((period) => period.span.start - span.start < forward)
    const ahead = periods.find((period) => period.span.start - span.start >= forward)
    if (!back && !ahead) continue
    const results = back?.out.end ?? (ahead ? ahead.out.end - 1 : null)
    const tasks = ahead?.out.end ?? (results === null ? null : results + (HALF_YEAR.test(words) ? 0 : 1))
    return { results, tasks }
  }
  return { results: null, tasks: null }
}

/**
 * Reads the conference.
 * @param title the title's place
 * @param lead the first paragraph's place, or null when the report is its title alone
 * @param doubts gets a date that is not in the calendar, and a year that was inferred
 */
export function readEvent(text: string, title: Span, lead: Span | null, doubts: Doubt[]): EventDraft {
  const where = lead ?? title
  const heldAs = runRules(heldRules, text, where).found[0]?.out ?? null
  const years = readYears(text, [title, ...(heldAs?.name ? [heldAs.name] : []), where])
  const organizer = heldAs?.organizer ?? organizerInTitle(text, title)
  const name = heldAs?.name ?? null
  const event: EventDraft = {
    name: slice(text, name ?? title),
    date: null,
    dateBasis: 'stated',
    place: null,
    organizer,
    source: [],
    years,
  }
  const firstSentenceEnd = name?.end ?? where.end
  const when = runRules(dateRules, text, { start: where.start, end: firstSentenceEnd }).found[0] ?? null
  if (when) {
    const { day, month } = when.out
    // Without a year: the conference reviews the year before the tasks' year, and is held in its last weeks or in the
    // next year's first months (contract, section 2).
    const inferred = years.tasks === null ? years.results : month >= 11 ? years.tasks - 1 : years.tasks
    const of = when.out.year ?? inferred
    event.date = of === null ? null : edtfDay(of, month, day)
    event.dateBasis = when.out.year === null ? 'inferred' : 'stated'
    const words = slice(text, when.span)
    if (event.date === null)
      doubts.push({
        span: when.span,
        message: `date '${words}' is not in the calendar; expected day/month/year. It is kept as text.`,
      })
    else {
      event.source.push(when.span)
      if (event.dateBasis === 'inferred')
        doubts.push({ span: when.span, message: `'${words}' has no year; ${of ?? ''} is inferred from the title.` })
    }
  }
  const placeSearch = { start: when?.span.end ?? where.start, end: name?.start ?? firstSentenceEnd }
  const at = new RegExp(place.source, 'du').exec(text.slice(placeSearch.start, placeSearch.end + 200))
  const placeSpan = at?.indices?.groups?.['place']
  if (placeSpan && placeSearch.start + placeSpan[0] < placeSearch.end) {
    const span = { start: placeSearch.start + placeSpan[0], end: placeSearch.start + placeSpan[1] }
    event.place = slice(text, span)
    event.source.push(span)
  }
  if (organizer) event.source.push(organizer)
  event.source.push(name ?? title)
  return event
}

function organizerInTitle(text: string, title: Span): Span | null {
  return readAt(titleRules, text, title.start, title.end)?.out ?? null
}
