// Reads the two years of a conference: the past one that it reviews and the coming one that it plans.
import { slice, type Span } from '../../text/span.ts'
import type { Years } from '../rules/draft.ts'
import { oneOf } from '../rules/pattern.ts'
import { as, phrase, runRules, type Rule } from '../rules/rule.ts'
import { year, yearAnywhere } from '../rules/nouns.ts'

interface Period {
  end: number
}
/** Years and periods of years. A period counts as its last year (docs/data.md, years). */
export const periodRules: Rule<Period>[] = [
  {
    name: 'span-of-years',
    because:
      'docs/genre.md, years: "nhiệm kỳ 2005 - 2010", school year "2018 - 2019"; a period counts with its last year',
    example: 'nhiệm kỳ 2005 - 2010',
    match: phrase`${year}\s*-\s*${as('end', year)}`,
    make: (hit) => ({ end: Number(hit.words('end') ?? Number.NaN) }),
  },
  {
    name: 'year',
    because: '2009-03-26: "công tác Đảng năm 2008"',
    example: 'năm 2008',
    match: phrase`(?:[Nn]ăm|NĂM) ${as('end', year)}(?!\s*-\s*${year})`,
    make: (hit) => ({ end: Number(hit.words('end') ?? Number.NaN) }),
  },
  {
    name: 'quarter-or-month-of-year',
    because: 'docs/genre.md, years: "nhiệm vụ công tác quý II/2016", "tháng 6/2016"; not the month of a date',
    example: 'quý II/2016',
    match: phrase`(?<!\p{L})(?:${oneOf('quý')} (?:IV|I{1,3}|[1-4])|(?<!${oneOf('ngày')} \d{1,2} )${oneOf('tháng')} \d{1,2})\/${as('end', yearAnywhere)}`,
    make: (hit) => ({ end: Number(hit.words('end') ?? Number.NaN) }),
  },
]

// A year after one of these words is the year of the tasks (forward) or of the results (back).
const FORWARD =
  /triển khai|phương hướng|đề ra|phát động|phấn đấu|ra nghị quyết|nghị quyết lãnh đạo|lãnh đạo thực hiện nhiệm vụ|(?<!thực hiện |hoàn thành |đạt |vượt |tổng kết |sơ kết |đánh giá |kiểm điểm |kết quả )(?:kế hoạch|mục tiêu|nhiệm vụ)/giu
const BACK = /(?:đạt|vượt|hoàn thành) kế hoạch|tổng kết|sơ kết|kết quả|đánh giá|kiểm điểm|nhìn lại/giu
// A report on half a year, a quarter or a month plans for the same year.
const PART_OF_YEAR =
  /(?:\d{1,2}|ba|sáu|chín) tháng (?:đầu|cuối)|sơ kết|(?<!\p{L})quý (?:I{1,3}|IV|[1-4])(?!\p{L})|(?<!ngày \d{1,2} )(?<!\p{L})tháng \d{1,2}(?!\d|[/.-]\d{1,2}(?!\d))/iu
// The years of a term or a comparison aren't those that the conference reviews or plans: 'nhiệm kỳ 2011-2016', '5 năm
// 2016-2020', 'so với năm 2019'.
const TERM = /(?:nhiệm kỳ|giai đoạn|khoá|khóa|\d năm)\s+(?:\d{4}\s*-\s*)?$/iu
const COMPARED = /(?:so với|cùng kỳ)(?:\s+\p{L}+){0,3}\s*$/iu

const AHEAD_OF_IT = /^[^.;:]{0,60}?(?<!\p{L})(?:phấn đấu|đặt mục tiêu|quyết tâm|sẽ)(?!\p{L})/iu
const REVIEWED =
  /(?:tổng kết|sơ kết|kết quả|đánh giá|kiểm điểm|nhìn lại|đại hội|phương hướng|nhiệm vụ|mục tiêu|triển khai kế hoạch)[^.;:,]*$/iu

const lastIndex = (pattern: RegExp, words: string): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1

interface Named {
  span: Span
  /** The years that the conference may review or plan, and the span of the first of them. */
  ends: number[]
  first: Span | null
}

function yearsIn(text: string, span: Span): Named {
  const periods = runRules(periodRules, text, span).found.filter(
    (one) => !COMPARED.test(text.slice(Math.max(span.start, one.span.start - 30), one.span.start)),
  )
  const isTerm = (one: (typeof periods)[number]): boolean =>
    one.rule === 'span-of-years' && TERM.test(text.slice(Math.max(span.start, one.span.start - 14), one.span.start))
  const plain = periods.filter((one) => !isTerm(one))
  // If there is no other year, that of a term counts, provided that the term is reviewed or planned: 'tổng kết nhiệm kỳ
  // 2005 - 2010'.
  const isReviewed = ({ span: at }: (typeof periods)[number]): boolean =>
    REVIEWED.test(text.slice(Math.max(span.start, at.start - 70), at.start))
  const kept = plain.length > 0 ? plain : periods.filter((one) => !isTerm(one) || isReviewed(one))
  return { span, ends: [...new Set(kept.map(({ out }) => out.end))], first: kept[0]?.span ?? null }
}

/**
 * The year that a conference looks back on and the one it looks forward to, from its name. If the name has two years,
 * they are the earlier and the later one. If it has one, the words beside the year show which it is; a report on a part
 * of a year ('sơ kết 6 tháng đầu năm', 'quý II') looks forward to the same year, any other to the next.
 * @param places the title, the conference's name, the lead: the first that names two years decides, else the first with
 * one
 * @returns the years; `isOpen`: no word shows which of the two the only year is ('Hội nghị người lao động năm 2026')
 */
export function readYears(text: string, places: readonly Span[]): { years: Years; isOpen: boolean } {
  const isPart = places.some((span) => PART_OF_YEAR.test(slice(text, span)))
  const named = places.map((span) => yearsIn(text, span))
  // Prefer a place that names two years.
  const both = named.find(({ ends }) => ends.length > 1)
  if (both) return { years: { results: Math.min(...both.ends), tasks: Math.max(...both.ends) }, isOpen: false }
  const one = named.find(({ ends }) => ends.length === 1)
  const [end] = one?.ends ?? []
  if (!one?.first || end === undefined) return { years: { results: null, tasks: null }, isOpen: false }
  const before = text.slice(one.span.start, one.first.start)
  // 'Năm 2018, Lâm Khê phấn đấu …': here only the words after the year show that it is the year ahead.
  const isAhead = AHEAD_OF_IT.test(text.slice(one.first.end, one.span.end))
  const back = lastIndex(BACK, before)
  const forward = isAhead && back < 0 ? 0 : lastIndex(FORWARD, before)
  const years =
    !isPart && forward > back ? { results: end - 1, tasks: end } : { results: end, tasks: end + (isPart ? 0 : 1) }
  return { years, isOpen: !isPart && forward < 0 && back < 0 }
}

const PAST =
  /(?:^|[.\n]\s{0,3}|(?<=,\s))(?:Trong\s+)?[Nn]ăm (?<year>(?:19|20)\d\d),?\s[^.;\n]{0,200}?(?<!\p{L})(?:đã|đạt|ước đạt|được|tăng)(?!\p{L})/gu
/** A school year counts with its last year: 'năm học 2019 - 2020, Nhà trường đã đạt'. */
const PAST_SCHOOL_YEAR =
  /[Nn]ăm học (?:19|20)\d\d\s?[-–]\s?(?<year>(?:19|20)\d\d),?\s[^.;\n]{0,200}?(?<!\p{L})(?:đã|đạt|được|tăng)(?!\p{L})/gu
const AHEAD =
  /(?:^|[.\n]\s{0,3}|(?<=,\s))(?:Trong\s+|Bước sang\s+)?[Nn]ăm (?<year>(?:19|20)\d\d),?\s[^.;\n]{0,120}?(?<!\p{L})(?:sẽ|phấn đấu|tiếp tục|tập trung|đặt mục tiêu)(?!\p{L})/gu

const PART =
  /(?:\p{N}{1,2}|ba|sáu|chín) tháng (?:đầu|qua|cuối|còn lại)(?: của)?(?: năm)? (?<year>(?:19|20)\d\d)(?![\d/-])/giu

/**
 * The years that the sentences of a text speak of: 'Năm 2023, Đảng uỷ đã …' looks back, 'Năm 2024, … phấn đấu' looks
 * ahead. For a report whose title doesn't say. null: no sentence looks back on a year.
 */
export function yearsBySentences(text: string): { results: number; tasks: number } | null {
  const named = (pattern: RegExp): number[] => [...text.matchAll(pattern)].map(({ groups }) => Number(groups?.['year']))
  const past = Math.max(...named(PAST), ...named(PAST_SCHOOL_YEAR))
  const parts = new Set(named(PART))
  const [part] = parts
  // Half a year is reviewed, and the other half planned.
  if (part !== undefined && parts.size === 1 && !(past > part)) return { results: part, tasks: part }
  if (!Number.isFinite(past)) return null
  const ahead = named(AHEAD).filter((year) => year > past)
  return { results: past, tasks: ahead.length > 0 ? Math.min(...ahead) : past + 1 }
}

/**
 * The year that a conference reviews, if its name says one year earlier by a slip: the name leaves out a year between
 * the one it reviews and the one it plans ('tổng kết năm 2008, triển khai nhiệm vụ năm 2010'), and sentences begin with
 * that year and none with the named one. null: no slip.
 */
export function leftOutYear(text: string, { results, tasks }: Years): number | null {
  if (results === null || tasks === null || tasks - results !== 2) return null
  const opens = (year: number): boolean =>
    new RegExp(`(?:^|[.\\n]\\s{0,3})(?:Trong )?[Nn]ăm ${year}(?!\\d|\\s?[-–])`, 'u').test(text)
  return opens(results + 1) && !opens(results) ? results + 1 : null
}
