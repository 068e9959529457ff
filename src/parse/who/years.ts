// The two years that a conference speaks of: the one it looks back on and the one it looks forward to.
import { slice, type Span } from '../../text/span.ts'
import type { Years } from '../rules/draft.ts'
import { as, phrase, runRules, type Rule } from '../rules/rule.ts'
import { year } from '../rules/nouns.ts'

interface Period {
  end: number
}
/** A time that counts with its last year: docs/data.md, years. */
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
    match: phrase`(?:[Nn]ăm|NĂM) ${as('end', year)}`,
    make: (hit) => ({ end: Number(hit.words('end') ?? Number.NaN) }),
  },
]

// What turns the reader's eye forward or back: the year after one of these words is the tasks' or the results'.
const FORWARD = /triển khai|phương hướng|đề ra|phát động|kế hoạch|mục tiêu|(?<!thực hiện |hoàn thành )nhiệm vụ/giu
const BACK = /tổng kết|sơ kết|kết quả|đánh giá|kiểm điểm|nhìn lại/giu
const HALF_YEAR = /6 tháng đầu|sáu tháng đầu|sơ kết/iu

const lastIndex = (pattern: RegExp, words: string): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1

/**
 * The year that a conference looks back on and the one it looks forward to, from its name. Two years named: the earlier
 * and the later. Only one: the words before it say which; a half-year report ('sơ kết 6 tháng đầu năm') looks forward
 * to the same year, any other to the next.
 * @param places the title, the conference's name, the lead: the first that names both years decides, else the first
 */
export function readYears(text: string, places: readonly Span[]): Years {
  const half = places.some((span) => HALF_YEAR.test(slice(text, span)))
  const named = places.map((span) => {
    const periods = runRules(periodRules, text, span).found
    return { span, periods, ends: [...new Set(periods.map(({ out }) => out.end))] }
  })
  // A place that names both years knows best.
  const both = named.find(({ ends }) => ends.length > 1)
  if (both) return { results: Math.min(...both.ends), tasks: Math.max(...both.ends) }
  const one = named.find(({ ends }) => ends.length === 1)
  const [only] = one?.periods ?? []
  if (!one || !only) return { results: null, tasks: null }
  const { end } = only.out
  const before = text.slice(one.span.start, only.span.start)
  const ahead = !half && lastIndex(FORWARD, before) > lastIndex(BACK, before)
  return ahead ? { results: end - 1, tasks: end } : { results: end, tasks: end + (half ? 0 : 1) }
}
