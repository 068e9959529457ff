// Times before a statement: they belong to its frame and may give it a year of its own (docs/data.md, years: a period
// counts with its last year; without a time of its own a statement takes the year of its part of the report).
import type { Frame, FrameRule } from './frame.ts'
import { as, phrase, piece, type Hit } from '../rules/rule.ts'
import { bodyHead } from '../rules/bodies.ts'
import { year, yearAnywhere } from '../rules/nouns.ts'
import { oneOf } from '../rules/pattern.ts'

const number = (words: string | null): number => Number(words ?? Number.NaN)
const comma = piece`\s*,?\s*`
const before = piece`(?:${oneOf('trong', 'riêng', 'bước sang', 'sang', 'bước vào', 'cũng trong', 'riêng trong', 'ngay trong', 'chỉ trong', 'kết thúc', 'hết', 'đến hết', 'tính đến hết', 'qua', 'tính đến', 'từ đầu', 'đầu', 'giữa')} )?`
const yearOf = (hit: Hit): Frame => ({ year: number(hit.words('year')) })
const span = piece`${year}\s*-\s*${as('year', year)}`

export const timeRules: FrameRule[] = [
  {
    name: 'in-year',
    because: '2009-03-26: "Trong năm 2008," opens the results, "trong năm 2009" stands in a request',
    example: 'Trong năm 2008, ',
    match: phrase`${before}[Nn]ăm ${as('year', year)}(?!\s*-\s*\d)(?! (?:là|được xác định là|được coi là|được xem là|có ý nghĩa|đánh dấu|diễn ra trong))(?: \([^()]{1,90}\)(?=,))?${comma}`,
    make: yearOf,
  },
  {
    name: 'result-of-year',
    because: 'docs/genre.md, results: "Kết quả năm học 2021 - 2022, 100% …": a time in front of the result',
    example: 'Kết quả năm 2017, ',
    match: phrase`${oneOf('kết quả')} (?:${oneOf('trong')} )?(?:${oneOf('năm')} ${as('year', year)}|${oneOf('năm học')} ${year}\s*-\s*${as('end', year)}),\s*`,
    make: (hit) => ({ mode: 'results', year: number(hit.words('year') ?? hit.words('end')) }),
  },
  {
    name: 'to-fulfil-tasks-of-year',
    because: 'docs/genre.md, tasks: "Để thực hiện tốt nhiệm vụ năm 2032, khối …": the year of what follows',
    example: 'Để thực hiện tốt nhiệm vụ năm 2018, ',
    match: phrase`(?:${oneOf('để', 'nhằm')} )?${oneOf('thực hiện', 'thực hiện tốt', 'hoàn thành', 'hoàn thành tốt', 'thực hiện thắng lợi', 'hoàn thành thắng lợi')} (?:${oneOf('các', 'những', 'thắng lợi')} )?${oneOf('nhiệm vụ', 'kế hoạch', 'mục tiêu', 'chỉ tiêu')}(?:[^,.;:…]{0,60}? năm ${as('year', year)}[^,.;:…]{0,60}| (?:\d|sáu) tháng cuối năm),\s+`,
    make: (hit) => (hit.words('year') === null ? { half: 'second' } : { year: Number(hit.words('year')) }),
  },
  {
    name: 'in-period',
    because: '2010-08-05: "Nhiệm kỳ 2010 - 2015, Đảng bộ xác định"; docs/genre.md, years: "2018 - 2019"',
    example: 'Trong nhiệm kỳ 2010 - 2015, ',
    match: phrase`(?:${oneOf('đối với')} )?${before}${oneOf('nhiệm kỳ', 'giai đoạn', 'năm học', 'các năm', 'hai năm', 'những năm', 'khoá', 'năm')} ${span}${comma}`,
    make: yearOf,
  },
  {
    name: 'in-months-of-year',
    because: '2010-08-05: "trong 6 tháng cuối năm 2010"; docs/data.md, years',
    example: 'trong 6 tháng cuối năm 2010, ',
    match: phrase`${before}(?:\d{1,2}|${oneOf('sáu', 'chín', 'ba', 'những', 'các')}) tháng ${as('part', oneOf('đầu', 'cuối', 'còn lại'))}(?: của)?(?: năm(?: ${as('year', year)})?)?${comma}`,
    make: (hit) => ({
      ...(hit.words('year') === null ? {} : yearOf(hit)),
      half: hit.words('part')?.toLowerCase() === 'đầu' ? 'first' : 'second',
    }),
  },
  {
    name: 'in-quarter',
    deadline: true,
    because: 'docs/genre.md, tasks: "Trong quý I năm 2012, …"',
    example: 'Trong quý IV/2011, ',
    match: phrase`${before}${oneOf('quý')} (?:IV|I{1,3}|[1-4])(?:\/${as('year', yearAnywhere)}| năm ${as('later', year)})?${comma}`,
    make: (hit) => {
      const own = hit.words('year') ?? hit.words('later')
      return own === null ? {} : { year: number(own) }
    },
  },
  {
    name: 'in-time-past',
    because: 'docs/genre.md, results: "Năm qua, …", "Trong nhiệm kỳ qua, …"',
    example: 'Trong năm qua, ',
    match: phrase`${before}${oneOf('năm qua', 'năm vừa qua', 'thời gian qua', 'thời gian vừa qua', 'nhiệm kỳ qua', 'nhiệm kỳ vừa qua', 'những năm qua', 'một năm qua', 'năm học qua', 'năm học vừa qua', 'sáu tháng qua', 'chín tháng qua', '6 tháng qua', '9 tháng qua')}${comma}|${oneOf('trong năm', 'trong kỳ', 'trong nhiệm kỳ', 'cả năm')}(?:,\s*|\s+(?=${bodyHead}|${oneOf('đơn vị', 'toàn', 'các', 'cơ quan', 'đã')}))`,
    make: () => ({ half: 'first' }),
  },
  {
    name: 'in-time-to-come',
    because: '2009-03-26: "Bộ trưởng mong muốn trong thời gian tới các đảng viên …"',
    example: 'trong thời gian tới ',
    match: phrase`${before}${oneOf('thời gian tới', 'những năm tới', 'trước mắt', 'nhiệm kỳ tới', 'năm tới', 'tới đây', 'năm học tới', 'năm học mới', 'năm mới', 'giai đoạn tới', 'những năm tiếp theo', 'nhiệm kỳ mới')}${comma}`,
    make: () => ({ half: 'second' }),
  },
  {
    name: 'in-number-of-years',
    because: '2010-08-05: "Trong 5 năm, toàn Đảng bộ đã kết nạp …"',
    example: 'Trong 5 năm, ',
    match: phrase`${oneOf('trong', 'sau', 'qua')} (?:\d{1,2}|hai|ba|bốn|năm|mười|một)(?: năm| tháng)(?: qua| triển khai[^,.;:]{0,80}| thực hiện[^,.;:]{0,80})?,\s*`,
    make: () => ({}),
  },
  {
    name: 'up-to-now',
    because: 'docs/genre.md, results: "Đến nay, …", "Tính đến ngày 31/12/2011, …"',
    example: 'Tính đến ngày 31/12/2011, ',
    match: phrase`(?:${oneOf('ngay từ đầu năm', 'từ đầu năm', 'từ đầu năm học', 'từ đầu năm đến nay', 'từ đầu năm học đến nay', 'đến nay', 'tính đến nay', 'cho đến nay', 'hiện nay', 'đến thời điểm này', 'đến cuối năm')}|${oneOf('tính đến', 'đến')} (?:hết |cuối )?(?:ngày |tháng )?\d{1,2}(?:[-/.]\d{1,4}){1,2}|${oneOf('tính đến', 'đến')} (?:hết |cuối )?(?:tháng|quý) (?:\d{1,2}|[IV]{1,3})(?:,)|(?:${oneOf('trong')} )?${oneOf('tháng')} \d{1,2}(?:\/${yearAnywhere}| năm ${year})?,)${comma}`,
    make: () => ({}),
  },
]
