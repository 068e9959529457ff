// Splits a text into words and normalizes them for comparison: used by the search and by links between statements.
import { fold } from './fold.ts'
import { remembered } from './remembered.ts'
import { newTones } from './tones.ts'

/** A word as it is compared: lower case, tones in the new placement, final y as i (docs/language.md, i and y). */
export interface Form {
  /** 'kĩ' for 'Kỹ', 'uỷ' for 'ủy' */
  marked: string
  /** `marked` without marks: 'ki', 'uy' */
  plain: string
}

/** A word with its place: UTF-16 offsets, end exclusive. */
export interface Word extends Form {
  start: number
  end: number
}

/** A word. Combining marks and zero-width characters belong to it; so do dots that group thousands ('1.625'). */
const WORD = /\d{1,3}(?:\.\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu
const NO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
// Spelling varies between i and y after a consonant at the end of a syllable ('kỹ', 'kĩ'), but not in 'quý', 'thuỷ',
// 'tay' (docs/language.md, i and y).
const FINAL_Y = /^(?:[bcdđghklmnprstvx]|[cgknpt]h|tr|ngh?|gh)[yỳýỷỹỵ]$/u
const I_FOR: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

function normalized(word: string): Form {
  if (/^\d/u.test(word)) {
    // '03' in a date equals '3'; '1.625' equals '1625'.
    const digits = word.replaceAll('.', '').replace(/^0+(?=\d)/u, '')
    return { marked: digits.toLowerCase(), plain: fold(digits).text }
  }
  const lower = newTones(word.replace(NO_WIDTH, '').normalize('NFC').toLowerCase().replace(/[ðɖ]/gu, 'đ'))
  const last = lower.at(-1) ?? ''
  const marked = FINAL_Y.test(lower) ? lower.slice(0, -1) + (I_FOR[last] ?? last) : lower
  return { marked, plain: fold(marked).text }
}

/** So many words are kept: a language has few syllables, but numbers and slips have no end. */
const MOST_FORMS = 20_000

/** The form in which a word is compared: 'Kỹ' → { marked: 'kĩ', plain: 'ki' }, '1.625' → '1625', '03' → '3'. */
export const formOf = remembered(normalized, MOST_FORMS)

/** All words of a text, in order, with their forms and UTF-16 offsets. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...formOf(word),
    start: index,
    end: index + word.length,
  }))
}
