// Doubts about the characters of a text, independent of any rule.
import type { Message } from '../text/message.ts'
import { markupIn } from '../text/markup.ts'
import { misreadLines } from '../text/misread.ts'
import type { Reading } from '../text/reading.ts'
import { slice } from '../text/span.ts'
import { unseenIn } from '../text/visible.ts'
import type { Doubt } from './rules/draft.ts'

/** English names of the bidirectional control characters; they have no usual names in Vietnamese. */
const DIRECTIONS: Readonly<Record<string, string>> = {
  '\u061C': 'Arabic letter mark',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'end of a direction',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'isolate',
  '\u2069': 'end of an isolate',
}

/** Control and bidirectional characters: one doubt a line, at the first, with the number of further ones. */
function doubtsOfUnseen(text: string): Doubt[] {
  const doubts: Doubt[] = []
  let [lineEnd, count] = [-1, 0]
  for (const { at, unit } of unseenIn(text)) {
    if (at < lineEnd) {
      count += 1
      const last = doubts.at(-1)
      if (last) last.message = unseen(text.charAt(last.span.start), count)
      continue
    }
    const end = text.indexOf('\n', at)
    lineEnd = end < 0 ? text.length : end
    count = 0
    doubts.push({ span: { start: at, end: at + 1 }, message: unseen(unit, 0) })
  }
  return doubts
}

function unseen(unit: string, more: number): Message {
  const code = `U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  const others: Message =
    more === 0
      ? { vi: '', en: '' }
      : { vi: ` (dòng này còn ${more} ký tự như vậy)`, en: ` (${more} more of the kind in this line)` }
  const direction = DIRECTIONS[unit]
  return direction === undefined
    ? {
        vi: `ở đây có ${code}, một ký tự điều khiển không nhìn thấy${others.vi}. Hãy xoá đi.`,
        en: `${code}, a control character that nobody sees, stands here${others.en}. Remove it.`,
      }
    : {
        vi: `ở đây có ${code}, một ký tự ẩn đổi chiều chữ${others.vi}: chữ trong dòng có thể hiện ra sai thứ tự. Hãy xoá đi, trừ khi cố ý dùng.`,
        en: `${code} (${direction}) stands here${others.en}: it can show the letters of a line in another order. Remove it, unless it is meant.`,
      }
}

/** Tags and entities of HTML: one doubt, at the first, with the number of further ones. */
function doubtsOfMarkup(text: string): Doubt[] {
  const [first, ...more] = markupIn(text)
  if (!first) return []
  const others: Message =
    more.length === 0
      ? { vi: '', en: '' }
      : { vi: ` (văn bản còn ${more.length} chỗ nữa)`, en: ` (${more.length} more in this text)` }
  const shown = first.words.length > 40 ? `${first.words.slice(0, 40)}…` : first.words
  return [
    {
      span: { start: first.at, end: first.at + first.words.length },
      message: {
        vi: `'${shown}' là mã HTML${others.vi}: hình như đây là mã nguồn của một trang. Hãy mở trang ấy bằng trình duyệt rồi chép lời văn từ đó.`,
        en: `'${shown}' is HTML${others.en}: this looks like the source of a page. Open the page in a browser and copy its text from there.`,
      },
    },
  ]
}

/**
 * Doubts about a text: lost spaces, tags and entities of HTML, lines in a wrong encoding, invisible characters, and
 * letters beyond U+FFFF, at which UTF-16 offsets and the code point offsets of W3C Web Annotation begin to differ. Spans
 * refer to `text`.
 */
export function doubtsOfText(text: string, { glued, joined }: Reading): Doubt[] {
  const unread = misreadLines(text).map(({ at, message }) => ({ span: { start: at, end: at + 1 }, message }))
  const stuck = glued.map((span) => ({
    span,
    message: {
      vi: `'${slice(text, span)}': hình như thiếu dấu cách. Các quy tắc đọc như có dấu cách; văn bản giữ nguyên.`,
      en: `'${slice(text, span)}': a space seems to be missing. The rules read one; the text stays as it is.`,
    },
  }))
  const broken = joined.slice(0, 1).map((first) => ({
    span: { start: first, end: first + 1 },
    message: {
      vi: `có dòng bị ngắt giữa câu (${joined.length} chỗ). Các quy tắc đọc như các dòng ấy liền nhau; văn bản giữ nguyên. Nếu đề mục hay tên người bị nối vào lời sau, hãy thêm một dòng trống ở giữa.`,
      en: `lines are broken inside sentences (${joined.length}). The rules read them as joined; the text stays as it is. If a heading or a name was joined to what follows, put a blank line between them.`,
    },
  }))
  const odd = [...stuck, ...broken, ...unread, ...doubtsOfUnseen(text), ...doubtsOfMarkup(text)]
  const beyond = /[\u{10000}-\u{10FFFF}]/u.exec(text)
  return beyond
    ? [
        ...odd,
        {
          span: { start: beyond.index, end: beyond.index + 2 },
          message: {
            vi: `'${beyond[0]}' nằm ngoài U+FFFF: từ đây trở đi, vị trí tính theo UTF-16 khác với vị trí tính theo ký tự của W3C.`,
            en: `'${beyond[0]}' lies beyond U+FFFF: from here on offsets (UTF-16) differ from W3C's code points.`,
          },
        },
      ]
    : odd
}
