// Decodes a report's bytes into the text that all offsets refer to: no byte order mark, LF line ends, NFC.
import type { Message } from './message.ts'
import { findMisread } from './misread.ts'
import { lineColumn } from './span.ts'

/** Why a file can't be read. `line` and `column` count from 1, as a text editor does. */
export interface TextProblem {
  line: number
  column: number
  /** One or two sentences for the owner of the file: what was found, what was expected, how to fix it. */
  message: Message
  /** Set when the file is empty or has only white space. */
  isEmpty?: true
}

/** The decoded text, or the reason why the file is refused. */
export type Normalized = { ok: true; text: string } | { ok: false; problem: TextProblem }

const problem = (line: number, column: number, message: Message): Normalized => ({
  ok: false,
  problem: { line, column, message },
})

/** Decoded words as reports are kept: without a byte order mark, with LF line ends, composed (NFC). */
export const asReport = (decoded: string): string =>
  decoded
    .replace(/^\uFEFF+/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC')

/**
 * Decodes the bytes of a report. Only the encoding changes: UTF-8 is decoded, a byte order mark is dropped, CRLF and CR
 * become LF, and letters are composed (NFC: 'ễ' is one code unit, so that offsets agree everywhere; docs/language.md,
 * composition). Refuses text in a wrong encoding (`findMisread`), NUL characters and empty files. Never throws.
 */
export function normalizeText(bytes: Uint8Array): Normalized {
  const broken = firstInvalidByte(bytes)
  if (broken !== null) {
    const before = new TextDecoder().decode(bytes.subarray(0, broken)).replace(/^\uFEFF/u, '')
    const lines = before.split(/\r\n?|\n/u)
    const byte = (bytes[broken] ?? 0).toString(16).padStart(2, '0').toUpperCase()
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
    return problem(
      lines.length,
      (lines.at(-1) ?? '').length + 1,
      utf16
        ? {
            vi: 'tệp có mã UTF-16; cần mã UTF-8. Hãy lưu lại với Encoding là "UTF-8".',
            en: 'the file is UTF-16; expected UTF-8. Save it again with the encoding "UTF-8".',
          }
        : {
            vi:
              `byte 0x${byte} không phải là UTF-8; cần một tệp văn bản mã UTF-8. ` +
              'Hãy lưu lại với Encoding là "UTF-8" (tệp cũ theo mã TCVN3 hay VNI thì phải chuyển mã trước).',
            en:
              `byte 0x${byte} is not UTF-8; expected a text file in UTF-8. ` +
              'Save it again with the encoding "UTF-8" (an old TCVN3 or VNI file must be converted first).',
          },
    )
  }
  const text = asReport(new TextDecoder().decode(bytes))
  if (!/\S/u.test(text))
    return {
      ok: false,
      problem: {
        line: 1,
        column: 1,
        message: {
          vi: 'tệp không có chữ nào; cần lời văn của một báo cáo. Hãy dán lời văn vào rồi lưu.',
          en: 'the file is empty; expected the text of a report. Paste the text and save.',
        },
        isEmpty: true,
      },
    }
  if (text.includes('\u0000')) {
    const before = text.slice(0, text.indexOf('\u0000')).split('\n')
    return problem(before.length, (before.at(-1) ?? '').length + 1, {
      vi: 'có ký tự NUL; cần văn bản thuần (không phải tệp Word hay PDF). Hãy chép lời văn sang một tệp .txt mã UTF-8.',
      en: 'a NUL character; expected plain text (not a Word or PDF file). Copy the words into a .txt file in UTF-8.',
    })
  }
  const misread = findMisread(text)
  if (misread) {
    const { line, column } = lineColumn(text, misread.at)
    return problem(line, column, misread.message)
  }
  return { ok: true, text }
}

/** Byte offset of the first letter that is not UTF-8 (overlong forms and surrogates included), or null. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  if (decodes(bytes, false)) return null
  // TextDecoder reports that the bytes are invalid, but not where, so bisect for the longest valid beginning. A cut may
  // fall inside a letter; streaming mode accepts an unfinished letter at the end.
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(bytes.subarray(0, middle), true)) good = middle
    else bad = middle
  }
  // If the valid beginning ends in an unfinished letter, the fault starts at that letter.
  const beginning = bytes.subarray(0, good)
  return decodes(beginning, false) ? good : lastLetterStart(beginning)
}

function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

/** The offset at which the last letter of the bytes begins. */
function lastLetterStart(bytes: Uint8Array): number {
  let at = bytes.length - 1
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1
  return at
}
