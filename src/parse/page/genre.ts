// Declines texts that aren't reports of the genre, with a message that says what was expected, because the rules would
// misread them (docs/genre.md, other genres).
import { markupIn, pageTagIn } from '../../text/markup.ts'
import type { Message } from '../../text/message.ts'
import { slice, type Span } from '../../text/span.ts'
import type { Page } from './blocks.ts'
import { oneOf } from '../rules/pattern.ts'

/**
 * The reason why a text is declined. `offset` counts UTF-16 units of the text that was looked at: here the argument
 * `text`; in what `parseReport` returns, the file's own text.
 */
export interface ReportProblem {
  offset: number
  message: Message
}

const EXPECTED: Message = {
  vi: 'Cần bản tin tiếng Việt về một hội nghị tổng kết năm (Hội nghị tổng kết …)',
  en: 'Expected a Vietnamese report of a conference that sums up a year (Hội nghị tổng kết …)',
}

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
        message: {
          vi: `một dòng dài ${line.length.toLocaleString('vi')} ký tự. Cần mỗi đoạn văn nằm trên một dòng; hãy ngắt văn bản thành nhiều dòng.`,
          en: `a line of ${line.length.toLocaleString('en')} letters. Expected paragraphs, each on a line of its own; break the text into lines.`,
        },
      }
    start += line.length + 1
  }
  return null
}

/** A text with so many tags and entities is the source of a page; a few may stand in a text by mistake. */
const TAGS_OF_A_PAGE = 10

/** Declines the source of a web page; null if the text is plain. @param text the file's own text */
export function findPageSource(text: string): ReportProblem | null {
  const markup = markupIn(text)
  const first = pageTagIn(text) ?? (markup.length >= TAGS_OF_A_PAGE ? markup[0] : undefined)
  if (!first) return null
  return {
    offset: first.at,
    message: {
      vi: `đây là mã nguồn HTML của một trang (${first.words}), không phải lời văn. Hãy mở trang ấy bằng trình duyệt, bôi đen bài viết, chép lại rồi dán vào tệp này.`,
      en: `this is the HTML source of a page (${first.words}), not its text. Open the page in a browser, select the article, copy it and paste it into this file.`,
    },
  }
}

/** Why a text without a title is declined. */
export const NO_TITLE: ReportProblem = {
  offset: 0,
  message: {
    vi: 'không có tiêu đề: dòng nào cũng giống phần thừa của trang gốc (ngày đăng, trình đơn, bộ đếm). Cần có tiêu đề của báo cáo ở những dòng đầu; hãy dán tiêu đề lên trên lời văn.',
    en: 'no title: every line looks like page furniture (stamps, menus, counters). Expected the title of the report in the first lines; paste it above the text.',
  },
}

/**
 * Declines a text that isn't a report of the genre; null if it may be one.
 * @param text the reading copy
 * @param lead the span of the lead, else of the first paragraph; null if there is no paragraph
 */
export function findOtherGenre(text: string, page: Page, titleAt: Span, lead: Span | null): ReportProblem | null {
  const at = titleAt.start
  const letters = text.match(LETTER)?.length ?? 0
  const marked = text.match(MARKED)?.length ?? 0
  if (letters >= ENOUGH_LETTERS && marked / letters < LEAST_MARKED) {
    const share = Math.round((100 * marked) / letters)
    return {
      offset: at,
      message: {
        vi: `hình như đây không phải là tiếng Việt (${share}% số chữ cái có dấu). ${EXPECTED.vi}, viết đủ dấu; trang tiếng nước ngoài hay tiếng Việt không dấu thì không đọc được.`,
        en: `this does not look like Vietnamese (${share} % of the letters carry a mark). ${EXPECTED.en}, with its marks; a page in another language or typed without marks can't be read.`,
      },
    }
  }
  const body = page.blocks.filter(({ role }) => role === 'body' || role === 'heading')
  const hasSentence = body.some(
    ({ span }) => span.end - span.start > SHORT_LINE && SENTENCE.test(text.charAt(span.end - 1)),
  )
  if (!hasSentence && page.blocks.length >= LINES_OF_AN_INDEX)
    return {
      offset: at,
      message: {
        vi: `không đoạn nào có câu văn: hình như đây là danh sách liên kết hay danh sách tên. ${EXPECTED.vi}; hãy dán lời văn của chính bài viết.`,
        en: `no paragraph with a sentence: this looks like a list of links or names. ${EXPECTED.en}; paste the article's own text.`,
      },
    }
  const title = slice(text, titleAt).toLowerCase()
  const opening = lead ? slice(text, lead).toLowerCase() : ''
  // Words after 'đại hội', up to the next comma, semicolon or stop, tell of the congress and don't count.
  const besideCongress = title.replace(/đại hội[^,;.]*/gu, '')
  if (congress.test(title) && !ofConference.test(besideCongress) && !/hội nghị/u.test(opening))
    return {
      offset: at,
      message: {
        vi: `tiêu đề nói về một đại hội, nơi bầu cử và định ra việc của nhiều năm. ${EXPECTED.vi}; kết quả và mục tiêu của đại hội sẽ bị đọc nhầm thành của một năm.`,
        en: `the title names a congress (Đại hội), which elects and sets out years to come. ${EXPECTED.en}; its results and goals would be read as a year's.`,
      },
    }
  return null
}
