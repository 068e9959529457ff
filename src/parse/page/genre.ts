// Whether a text is of the genre that the rules read. What is not is declined with what was expected, rather than misread
// (docs/genre.md, other genres).
import { slice, type Span } from '../../text/span.ts'
import type { Page } from './blocks.ts'
import { oneOf } from '../rules/pattern.ts'

/** Why a readable text is no report that can be shown. `offset` in UTF-16 code units of the text as it is read. */
export interface ReportProblem {
  offset: number
  message: string
}

const EXPECTED = 'Expected a Vietnamese report of a conference that sums up a year (Hội nghị tổng kết …)'

// About a quarter of the letters of Vietnamese carry a mark; any text of another language has almost none.
const MARKED = /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu
const LETTER = /\p{L}/gu
/** Least share of marked letters in a Vietnamese text; the reports seen have 0.2 to 0.3. */
const LEAST_MARKED = 0.05
/** A text with fewer letters is too short to tell. */
const ENOUGH_LETTERS = 120

const congress = new RegExp(oneOf('đại hội').source, 'u')
const sumsUp = new RegExp(
  oneOf('tổng kết', 'sơ kết', 'hội nghị', 'kiểm điểm', 'đánh giá', 'triển khai', 'phương hướng', 'nhiệm vụ').source,
  'u',
)

const SENTENCE = /[.!?…]/u
/** Lines without a single sentence among at least so many are a list of links. */
const LINES_OF_AN_INDEX = 8
const SHORT_LINE = 60

/**
 * The longest line that is read, UTF-16 units. The longest paragraphs seen have some 5,000; in a line of millions patterns
 * run out of stack.
 */
const LONGEST_LINE = 200_000

/** A problem for a text with a line that is longer than any paragraph, before anything reads it; null when there is none. */
export function declinesLines(text: string): ReportProblem | null {
  let start = 0
  for (const line of text.split('\n')) {
    if (line.length > LONGEST_LINE)
      return {
        offset: start,
        message: `a line of ${line.length.toLocaleString('en')} letters. Expected paragraphs, each on a line of its own; break the text into lines.`,
      }
    start += line.length + 1
  }
  return null
}

/** Why the text can't be read as a report of the genre, or null. */
export function declines(text: string, page: Page, lead: Span | null): ReportProblem | null {
  const at = page.title?.start ?? 0
  if (!page.title)
    return {
      offset: 0,
      message:
        'no title: every line looks like page furniture (stamps, menus, counters). Expected the title of the report in the first lines; paste it above the text.',
    }
  const letters = text.match(LETTER)?.length ?? 0
  const marked = text.match(MARKED)?.length ?? 0
  if (letters >= ENOUGH_LETTERS && marked / letters < LEAST_MARKED)
    return {
      offset: at,
      message: `this does not look like Vietnamese (${Math.round((100 * marked) / letters)} % of the letters carry a mark). ${EXPECTED}, with its marks; a page in another language or typed without marks can't be read.`,
    }
  const body = page.blocks.filter(({ role }) => role === 'body' || role === 'heading')
  const hasSentence = body.some(
    ({ span }) => span.end - span.start > SHORT_LINE && SENTENCE.test(text.charAt(span.end - 1)),
  )
  if (!hasSentence && page.blocks.length >= LINES_OF_AN_INDEX)
    return {
      offset: at,
      message: `no paragraph with a sentence: this looks like a list of links or names. ${EXPECTED}; paste the article's own text.`,
    }
  const title = slice(text, page.title).toLowerCase()
  const opening = lead ? slice(text, lead).toLowerCase() : ''
  if (congress.test(title) && !sumsUp.test(title.replace(/đại hội[^,;.]*/gu, '')) && !/hội nghị/u.test(opening))
    return {
      offset: at,
      message: `the title names a congress (Đại hội), which elects and sets out years to come. ${EXPECTED}; its results and goals would be read as a year's.`,
    }
  return null
}
