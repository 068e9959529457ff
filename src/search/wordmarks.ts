// How far two ways to write a word are apart in their marks.

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
