// Compares the marks (tone, circumflex, horn …) of two spellings of a word.

/** The marks of a word, without its letters. */
export interface Marks {
  /** The mark of each letter, '' for none: 'ươ' → horn, horn; '-' for đ. */
  shapes: readonly string[]
  /** The tone mark of the syllable; '' for the level tone. */
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

/** In half of the country the tones hỏi and ngã sound alike. */
const soundsAlike = (a: string, b: string): boolean =>
  (a === '\u0309' && b === '\u0303') || (a === '\u0303' && b === '\u0309')

/** Distance of two tones: 0 the same, 0.5 if they sound alike, else 1. */
export const toneDistance = (typed: string, meant: string): number =>
  typed === meant ? 0 : soundsAlike(typed, meant) ? 0.5 : 1

/**
 * Distance between the marks of a typed word and those of a word with the same plain letters: 1 for each different
 * mark. A word typed without marks agrees with any marks; one with only đ counts only that; one with some marks counts
 * all.
 * @param isBeginning the word is still being typed: missing marks don't count, wrong ones do
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
