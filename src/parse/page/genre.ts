// Declines texts that aren't reports of the genre, with a message that says what was expected, because the rules would
// misread them (docs/genre.md, other genres).
import { slice, type Span } from '../../text/span.ts'
import type { Page } from './blocks.ts'
import { oneOf } from '../rules/pattern.ts'

/**
 * The reason why a text is declined. `offset` counts UTF-16 units of the text that was looked at: here the argument
 * `text`; in what `parseReport` returns, the file's own text.
 */
export interface ReportProblem {
  offset: number
  message: string
}

const EXPECTED = 'Expected a Vietnamese report of a conference that sums up a year (Hội nghị tổng kết …)'

// About a quarter of the letters of Vietnamese have a mark; other languages have almost none (docs/language.md,
// letters).
const MARKED = /[ăâđêôơưĂÂĐÊÔƠƯàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu
const LETTER = /\p{L}/gu
/** Least share (0–1) of letters with marks in a Vietnamese text; the reports seen have 0.2 to 0.3. */
const LEAST_MARKED = 0.05
/** A text with fewer letters is too short for the check. */
const ENOUGH_LETTERS = 120

const congress = new RegExp(oneOf('đại hội').source, 'u')
/** Words in a title that suggest a conference on a year's work. */
const ofConference = new RegExp(
  oneOf('tổng kết', 'sơ kết', 'hội nghị', 'kiểm điểm', 'đánh giá', 'triển khai', 'phương hướng', 'nhiệm vụ').source,
  'u',
)

const SENTENCE = /[.!?…]/u
/** From this many lines that aren't blank on, a text without a sentence in its body is a list of links or of names. */
const LINES_OF_AN_INDEX = 8
/** A line counts as a sentence if it is longer than this, in UTF-16 units, and ends like one. */
const SHORT_LINE = 60

/**
 * The longest line that is accepted, in UTF-16 units. The longest paragraphs seen have some 5,000. On a line of
 * millions, patterns overflow the stack.
 */
const LONGEST_LINE = 200_000

/**
 * Declines a text with a line longer than any paragraph; null if there is none. Must run before any pattern, so before
 * the reading copy is made. @param text the file's own text
 */
export function findOverlongLine(text: string): ReportProblem | null {
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

/**
 * Declines a text that isn't a report of the genre; null if it may be one.
 * @param text the reading copy
 * @param lead the span of the lead, else of the first paragraph; null if there is no paragraph
 */
export function findOtherGenre(text: string, page: Page, lead: Span | null): ReportProblem | null {
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
  // Words after 'đại hội', up to the next comma, semicolon or stop, tell of the congress and don't count.
  const besideCongress = title.replace(/đại hội[^,;.]*/gu, '')
  if (congress.test(title) && !ofConference.test(besideCongress) && !/hội nghị/u.test(opening))
    return {
      offset: at,
      message: `the title names a congress (Đại hội), which elects and sets out years to come. ${EXPECTED}; its results and goals would be read as a year's.`,
    }
  return null
}
