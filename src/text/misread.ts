// Detects Vietnamese that was saved in a wrong encoding: valid UTF-8, but wrong letters. Converts the letters back and
// checks whether Vietnamese syllables result. Tables: docs/language.md, old encodings.
import type { Message } from './message.ts'
import { fromFont, oldFonts } from './oldfonts.ts'
import { isSyllable } from './syllable.ts'

/**
 * The first wrong letters of a text. `at`: UTF-16 offset; `message`: what is wrong and how the file's owner can fix it.
 */
export interface Misread {
  at: number
  message: Message
}

/** Only this many UTF-16 units of a text are checked, so that the check is fast on a file of any size. */
const SAMPLE = 200_000

// UTF-8 read as Windows-1252 or 1258 ----------------------------------------------------------------------------------

/** The characters of Windows-1252 at 0x80–0x9F; its five unassigned bytes map to the C1 controls of Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
/** Pattern for a UTF-8 continuation byte (0x80–0xBF) as Windows-1252 shows it. */
const NEXT = `[\\u0080-\\u00BF${HIGH.replace(/[\u0080-\u009F]/gu, '')}]`
// Vietnamese letters and punctuation as Windows-1252 shows their bytes. Lead bytes: Ã (Ă in Windows-1258), Ä, Å, Æ, á,
// â€.
const BROKEN = new RegExp(
  `[ÃĂ]${NEXT}|Ä[\\u0081\\u0090‚ƒ‘¨©]|Å[¨©]|Æ[\\u00A0¡¯°]|á[º»]${NEXT}|â€${NEXT}|Â[\\u00A0-\\u00BF]`,
  'gu',
)
/** Any letter of two or three bytes; used to convert back. */
const SEQUENCE = new RegExp(`[ÂÃÄÅÆĂ]${NEXT}|[àáâã]${NEXT}${NEXT}`, 'gu')
// Some programs drop the control character that is the second byte of Đ.
const CUT = new RegExp(`Ä(?!${NEXT})`, 'gu')
/** Letters that occur in correctly encoded Vietnamese only. */
const RIGHT = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/gu
/** Fewer matches than this are ignored, because they may be chance: 'XÃ”' is correct before a quotation mark. */
const FEW = 3

const byteOf = (unit: string): number => {
  if (unit === 'Ă') return 0xc3
  const high = HIGH.indexOf(unit)
  return high >= 0 ? 0x80 + high : unit.charCodeAt(0)
}
const asUtf8 = (letter: string): string => new TextDecoder().decode(Uint8Array.from(letter, byteOf))

/** Undoes one or several wrong decodings of UTF-8 as Windows-1252: 'Äáº£ng' → 'Đảng'. */
export function repaired(words: string): string {
  let before = words
  for (let i = 0; i < 4; i += 1) {
    const after = before.replace(SEQUENCE, asUtf8).replace(CUT, 'Đ')
    if (after === before) break
    before = after
  }
  return before
}

function brokenUtf8(text: string): Misread | null {
  const broken = [...text.matchAll(BROKEN)]
  const [first] = broken
  const right = text.replace(BROKEN, '').match(RIGHT)?.length ?? 0
  if (!first || broken.length < FEW || broken.length <= 2 * right) return null
  const word = wordsAround(text, first.index, 1)
  const meant = repaired(word.words)
  return {
    at: word.at,
    message: {
      vi:
        `chữ tiếng Việt bị hỏng: '${word.words}' lẽ ra là '${meant}'. ` +
        'Tệp mã UTF-8 đã bị mở nhầm theo Windows-1252 (Latin-1) rồi lưu lại. Hãy mở tệp gốc theo UTF-8 và lưu lại bằng mã UTF-8, ' +
        'hoặc chép lại lời văn từ trang gốc. Nếu không còn tệp gốc, hãy mở bằng Notepad++: chọn Encoding > Convert to ANSI, rồi Encoding > UTF-8, rồi lưu.',
      en:
        `the Vietnamese letters are broken: '${word.words}' stands for '${meant}'. ` +
        'This is UTF-8 that was opened as Windows-1252 (Latin-1) and saved again. Open the original file as UTF-8 and save it as UTF-8, ' +
        'or copy the text again from its page. Without the original, in Notepad++: Encoding > Convert to ANSI, then Encoding > UTF-8, then save.',
    },
  }
}

// Fonts of the 1990s, saved as UTF-8 ----------------------------------------------------------------------------------

const WORD = /[^\s.,;:!?()[\]/“”"…–-]+/gu
const NOT_ASCII = /[\u0080-\u{10FFFF}]/u
/** An old font is reported if at least this share of words are Vietnamese syllables after conversion … */
const LEAST_AFTER = 0.7
/** … and at most this share are before conversion. Only words with a non-ASCII letter count. */
const MOST_BEFORE = 0.5

function oldFont(text: string): Misread | null {
  const words = [...text.matchAll(WORD)].filter(({ 0: word }) => NOT_ASCII.test(word))
  const [first] = words
  if (!first || words.length < FEW) return null
  const before = words.filter(({ 0: word }) => isSyllable(word)).length
  if (before > MOST_BEFORE * words.length) return null
  const tried = oldFonts
    .map((one) => ({
      one,
      after: words.filter(({ 0: word }) => isSyllable(fromFont(word, one))).length,
    }))
    .sort((a, b) => b.after - a.after)
  const [best] = tried
  if (!best || best.after < FEW || best.after < LEAST_AFTER * words.length || best.after <= 1.5 * before) return null
  const { name, fonts } = best.one
  const found = wordsAround(text, first.index, 2)
  const meant = fromFont(found.words, best.one)
  return {
    at: found.at,
    message: {
      vi:
        `đây là chữ của phông cũ (${fonts}): '${found.words}' lẽ ra là '${meant}'. ` +
        `Hãy chuyển văn bản từ mã ${name} sang Unicode, chẳng hạn bằng UniKey (Ctrl+Shift+F6: nguồn ${name}, đích Unicode), rồi lưu bằng mã UTF-8.`,
      en:
        `the letters are those of an old font (${fonts}): '${found.words}' stands for '${meant}'. ` +
        `Convert the text from ${name} to Unicode, for instance with UniKey (Ctrl+Shift+F6: source ${name}, destination Unicode), and save it as UTF-8.`,
    },
  }
}

// ---------------------------------------------------------------------------------------------------------------------

/** Longest example in a message, UTF-16 units. */
const EXAMPLE = 24

/**
 * `count` words of a line from the word at an offset. Splits at plain blanks: a broken letter may hold a no-break
 * space.
 */
function wordsAround(text: string, at: number, count: number): { at: number; words: string } {
  const start = /[^ \t\n]*$/u.exec(text.slice(Math.max(0, at - EXAMPLE), at))?.[0].length ?? 0
  const rest = text.slice(at - start, at - start + EXAMPLE)
  const words = new RegExp(`^[^ \\t\\n]*(?: [^ \\t\\n]+){0,${count - 1}}`, 'u').exec(rest)?.[0] ?? ''
  return { at: at - start, words: words.replace(/[.,;:!?]+$/u, '') }
}

/**
 * Finds Vietnamese in wrong letters: UTF-8 that was read as Windows-1252 ('Äáº£ng'), or the letters of an old font
 * saved as UTF-8 (TCVN3 '§¶ng uû', VNI 'Ñaûng boä'). Returns null for correct Vietnamese, other languages, and texts
 * with only a few odd letters. Checks the first 200,000 UTF-16 units. Never throws.
 */
export function findMisread(text: string): Misread | null {
  const sample = text.slice(0, SAMPLE)
  if (!NOT_ASCII.test(sample)) return null
  return brokenUtf8(sample) ?? oldFont(sample)
}

/** Letters typical of a wrong encoding. Only lines with at least `FEW` of them get the slow check. */
const SUSPECT = /[§¶®¬«»¸µ¹¨©ªÆÞßþð÷×]|áº|á»|Ã|[aeouyôö][øùûõïåäüë]/giu

/** Finds single lines in wrong letters, for example pasted ones, in a text that is otherwise correct. */
export function misreadLines(text: string): Misread[] {
  const found: Misread[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const isSuspect = (line.slice(0, SAMPLE).match(SUSPECT)?.length ?? 0) >= FEW
    const one = isSuspect ? findMisread(line) : null
    if (one) found.push({ at: start + one.at, message: one.message })
    start += line.length + 1
  }
  return found
}
