// Numbers in a statement, written in digits, with what they count (docs/data.md, figures).
import { slice, type Span } from '../../text/span.ts'
import type { FigureDraft } from '../rules/draft.ts'
import { as, phrase, piece, runRules, type Rule } from '../rules/rule.ts'
import { oneOf } from '../rules/pattern.ts'

const amount = as('amount', piece`(?<![\p{L}\p{N}.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?|(?<![\p{L}\p{N}.,/-])\d+(?:,\d+)?`)
// Nouns of two syllables. Of any other noun the first syllable is taken: 'lớp', 'lượt', 'nhà'.
const compound = oneOf(
  ...[
    'cơ quan, đơn vị',
    'cơ quan',
    'đơn vị',
    'chi bộ',
    'đảng bộ',
    'đảng viên',
    'đồng chí',
    'cán bộ',
    'tập thể',
    'cá nhân',
  ],
  ...[
    'tổ chức',
    'văn bản',
    'chỉ tiêu',
    'dự án',
    'đề tài',
    'hợp đồng',
    'sáng kiến',
    'đoàn viên',
    'hội viên',
    'công đoàn',
  ],
  ...[
    'doanh nghiệp',
    'điển hình',
    'thí sinh',
    'quần chúng',
    'lao động',
    'giấy phép',
    'thị trấn',
    'tỷ đồng',
    'triệu đồng',
    'cơ sở',
    'trường hợp',
    'người dân',
    'thuê bao',
    'con giống',
  ],
  ...[
    'nghìn đồng',
    'ngàn đồng',
    'tỉ đồng',
    'đại biểu',
    'đoàn thể',
    'nhiệm vụ',
    'công trình',
    'hộ gia đình',
    'bệnh nhân',
  ],
  ...[
    'học sinh',
    'sinh viên',
    'giáo viên',
    'công nhân',
    'viên chức',
    'công chức',
    'gia đình',
    'tàu thuyền',
    'nghị quyết',
  ],
)
const thousands = oneOf('nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ')
// Years, dates, durations, ordinals, ages and document numbers aren't figures.
const noFigure = piece`(?:${oneOf('năm', 'tháng', 'ngày', 'giờ', 'phút', 'tuần', 'quý', 'nhiệm kỳ', 'khoá')}|[-–/]|\d)`
// Nor is a number that belongs to a name: 'Quận 1', 'Quân khu 7', 'lớp 9'.
const before =
  /(?:năm|tháng|ngày|quý|khoá|khóa|số|lần thứ|thứ|nghị quyết(?: trung ương)?|chỉ thị|kết luận|điều|khoản|quận|phường|khu phố|quân khu|quân đoàn|binh đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|khu vực|vùng|quốc lộ|lớp|giai đoạn|\/)\s*$/iu
// Words after a number that are no noun: 'Quận 1 là', 'từ 100 trở lên'.
const noNoun = oneOf(
  ...[
    'là',
    'có',
    'đã',
    'được',
    'và',
    'của',
    'với',
    'trong',
    'để',
    'do',
    'từ',
    'đến',
    'cho',
    'ở',
    'thì',
    'mà',
    'bị',
    'sẽ',
  ],
  ...['đang', 'vẫn', 'còn', 'nên', 'trở', 'so', 'tại', 'theo', 'cũng', 'hoặc', 'nhưng', 'không', 'đạt', 'tăng', 'giảm'],
)

// '2006 - 2010', '(2005 – 2009)': the end of a period.
const yearOfPeriod = /\d{4}\s*[-–]\s*\d{4}$/u

/** '1.625' → 1625, '47,3' → 47.3: a dot groups thousands, a comma is the decimal mark (docs/language.md, numbers). */
export const readNumber = (words: string): number => Number(words.replace(/\./gu, '').replace(',', '.'))

/** Units are in small letters, but 'kWh' keeps its own. */
const uncapital = (unit: string): string => unit.charAt(0).toLowerCase() + unit.slice(1)

export const figureRules: Rule<{ value: number; unit: string }>[] = [
  {
    name: 'per-cent',
    because: '2010-02-04: "85% văn bản"',
    example: '96,8%',
    match: phrase`${amount}\s?%`,
    make: (hit) => ({ value: readNumber(hit.words('amount') ?? ''), unit: '%' }),
  },
  {
    name: 'part-of-all',
    because: 'docs/data.md, figures: "11/12 chi bộ" has value 11',
    example: '11/12 chi bộ',
    match: phrase`${amount}/\d+ ${as('unit', piece`${compound}|\p{L}+`)}`,
    make: (hit) => ({ value: readNumber(hit.words('amount') ?? ''), unit: uncapital(hit.words('unit') ?? '') }),
  },
  {
    name: 'number-and-noun',
    because: '2009-03-26: "30 cơ quan, đơn vị", "14 chi bộ"',
    example: '14 chi bộ',
    match: phrase`${amount}\s+(?!${noFigure}|${noNoun})${as('unit', piece`(?:${thousands} )?(?:${compound}|\p{Ll}[\p{L}\p{M}]*)`)}`,
    make: (hit) => ({ value: readNumber(hit.words('amount') ?? ''), unit: uncapital(hit.words('unit') ?? '') }),
  },
]

/** The figures inside a statement, in order. */
export const readFigures = (text: string, within: Span): FigureDraft[] =>
  runRules(figureRules, text, within)
    .found.filter(
      ({ span }) => !yearOfPeriod.test(slice(text, { start: Math.max(0, span.start - 8), end: span.start + 4 })),
    )
    .filter(({ span }) => !before.test(slice(text, { start: Math.max(0, span.start - 24), end: span.start })))
    .map(({ span, out }) => ({ ...out, source: span }))
