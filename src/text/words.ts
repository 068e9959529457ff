// The words of a text as they are compared: for a search, and for what two texts share.
import { fold } from './fold.ts'
import { newTones } from './tones.ts'

/** A word as it is compared: no capitals, one placement of tones, one of i and y. */
export interface Form {
  /** 'kĩ' for 'Kỹ', 'uỷ' for 'ủy' */
  marked: string
  /** Without marks: 'ki', 'uy' */
  plain: string
}

export interface Word extends Form {
  /** UTF-16 offsets in the text. */
  start: number
  end: number
}

/** Marks that combine, and what has no width, belong to the word around them. Thousands have dots: '1.625' is one word. */
const WORD = /\d{1,3}(?:\.\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*/gu
const NO_WIDTH = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
// docs/language.md, i and y: both are in use after a consonant at a syllable's end; not in 'quý', 'thuỷ', 'tay'.
const FINAL_Y = /^(?:[bcdđghklmnprstvx]|[cgknpt]h|tr|ngh?|gh)[yỳýỷỹỵ]$/u
const I_FOR: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' }

/** How a word is compared. */
export function formOf(word: string): Form {
  if (/^\d/u.test(word)) {
    // '03' of a date is '3', '1.625' is 1625.
    const digits = word.replaceAll('.', '').replace(/^0+(?=\d)/u, '')
    return { marked: digits.toLowerCase(), plain: fold(digits).text }
  }
  const lower = newTones(word.replace(NO_WIDTH, '').normalize('NFC').toLowerCase().replace(/[ðɖ]/gu, 'đ'))
  const last = lower.at(-1) ?? ''
  const marked = FINAL_Y.test(lower) ? lower.slice(0, -1) + (I_FOR[last] ?? last) : lower
  return { marked, plain: fold(marked).text }
}

/** The words of a text, in order. Never throws. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...formOf(word),
    start: index,
    end: index + word.length,
  }))
}
