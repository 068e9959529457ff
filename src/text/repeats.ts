// Whether a sentence repeats another text, as the sentences of a summary above a report do.
import { fold } from './fold.ts'

const pairsOf = (words: string): Set<string> => {
  const syllables = fold(words).text.match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(syllables.slice(1).map((syllable, index) => `${syllables[index] ?? ''} ${syllable}`))
}

/** A sentence repeats another text if at least this share (0–1) of its pairs of syllables occurs there. */
const SHARE = 0.4

/**
 * A test for sentences: whether at least two fifths of a sentence's pairs of neighbouring syllables occur in one of the given
 * texts. Tone marks and case don't count.
 */
export function repeatedIn(texts: readonly string[]): (sentence: string) => boolean {
  const known = texts.map(pairsOf)
  return (sentence) => {
    const pairs = [...pairsOf(sentence)]
    return known.some((one) => pairs.filter((pair) => one.has(pair)).length >= SHARE * pairs.length)
  }
}
