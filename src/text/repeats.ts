// Whether a sentence says again what another one says: the summary above a report, which tells in short what follows.
import { fold } from './fold.ts'

const pairsOf = (words: string): Set<string> => {
  const syllables = fold(words).text.match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(syllables.slice(1).map((syllable, index) => `${syllables[index] ?? ''} ${syllable}`))
}

/** A sentence of which so much stands in another one is its repetition. */
const SHARE = 0.4

/**
 * A test for sentences: whether at least two fifths of a sentence's pairs of neighbouring syllables stand in one of the given
 * texts. Tone marks and case don't count.
 */
export function repeatedIn(texts: readonly string[]): (sentence: string) => boolean {
  const known = texts.map(pairsOf)
  return (sentence) => {
    const pairs = [...pairsOf(sentence)]
    return known.some((one) => pairs.filter((pair) => one.has(pair)).length >= SHARE * pairs.length)
  }
}
