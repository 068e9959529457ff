// The words of a text as a search compares them, and how far two ways to write a word are apart in their marks.
import { fold } from '../text/fold.ts'
import { newTones } from '../text/tones.ts'

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
// vietnamese.md, i/y: both are in use after a consonant at a syllable's end; not in 'quý', 'thuỷ', 'tay'.
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

/** A word's marks apart from its letters. */
export interface Marks {
  /** What stands on each letter that stays without it: 'ươ' → horn, horn; '-' for a đ. */
  shapes: readonly string[]
  /** The tone of the syllable; '' for the level one. */
  tone: string
}

const TONES = '\u0300\u0301\u0303\u0309\u0323'

/** The marks of a word's `marked` form. */
export function marksOf(marked: string): Marks {
  const shapes: string[] = []
  let tone = ''
  for (const unit of marked.normalize('NFD'))
    if (TONES.includes(unit)) tone = unit
    else if (/\p{M}/u.test(unit)) shapes[shapes.length - 1] = (shapes.at(-1) ?? '') + unit
    else shapes.push(unit === 'đ' ? '-' : '')
  return { shapes, tone }
}

/** Hỏi and ngã sound alike in half of the country. */
const soundsAlike = (a: string, b: string): boolean =>
  (a === '\u0309' && b === '\u0303') || (a === '\u0303' && b === '\u0309')

/** How far two tones are apart: 0, ½ where they sound alike, 1. */
export const toneDistance = (typed: string, meant: string): number =>
  typed === meant ? 0 : soundsAlike(typed, meant) ? 0.5 : 1

/**
 * How far the marks of a typed word are from those of a word with the same plain letters: 0 agrees, 1 for each mark that
 * doesn't. Who types no marks agrees with all; who types only đ means only that; who types some means all of them.
 * @param isBeginning the word is still being typed: marks may be missing, wrong ones count
 */
export function markDistance(typed: Marks, meant: Marks, isBeginning: boolean): number {
  const hasVowelMarks = typed.tone !== '' || typed.shapes.some((shape) => shape !== '' && shape !== '-')
  let apart = 0
  for (const [at, shape] of typed.shapes.entries()) {
    const other = meant.shapes[at] ?? ''
    if (shape === other || (shape === '' && (isBeginning || !hasVowelMarks))) continue
    apart += 1
  }
  if (!hasVowelMarks || (isBeginning && typed.tone === '')) return apart
  return apart + toneDistance(typed.tone, meant.tone)
}
