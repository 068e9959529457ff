// The words of a text that come nearest to a quote that is not quite right: other marks, another space, a slip.
import { fold, unfold } from './fold.ts'
import { sameWords } from './quote.ts'
import { slice, type Span } from './span.ts'

/** Share of letter pairs that two folded texts must have in common to be offered, 0–1 (Dice). */
const NEAR_ENOUGH = 0.6
/** The same for words from the middle of a sentence: among so many, some are alike by chance. */
const NEAR_ENOUGH_INSIDE = 0.8
/** Longer texts are not searched word by word (UTF-16 units): it would take seconds. */
const LONG = 300_000
/** A candidate with this many more words than the quote is searched for the stretch of words that is nearest. */
const LONGER = 2

const bare = (words: string): string => fold(words).text.replace(/\s+/gu, ' ').trim()

function pairsOf(words: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i < words.length - 1; i += 1) {
    const pair = words.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** How much two texts have in common: twice the shared letter pairs over all pairs, 0–1. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  const all = a.length + b.length - 2
  return all <= 0 ? Number(a === b) : (2 * shared) / all
}

/** The likest of some words that is near enough and not the same; null when none is. */
function likest(quote: string, candidates: Iterable<string>, least = NEAR_ENOUGH): string | null {
  const wanted = bare(quote)
  let best: { words: string; value: number } | null = null
  for (const words of candidates) {
    const value = likeness(wanted, bare(words))
    if (value >= least && value > (best?.value ?? 0) && !sameWords(words, quote)) best = { words, value }
  }
  return best?.words.replace(/\s+/gu, ' ').trim() ?? null
}

/** The likest of some names that is not the name itself; null when none is near. */
export const nearestName = (name: string, names: readonly string[]): string | null => likest(name, names)

/** Every stretch of so many words of a text. */
function* stretches(text: string, count: number): Generator<string> {
  const words = [...text.matchAll(/\S+/gu)]
  if (words.length <= count + LONGER) return
  for (let first = 0; first + count <= words.length; first += 1) {
    const [start, last] = [words[first], words[first + count - 1]]
    if (start && last) yield text.slice(start.index, last.index + last[0].length)
  }
}

/**
 * The text's own words for a quote that it does not hold: the same letters with other marks, capitals or blanks, else
 * the likest of the candidates, else the likest stretch of their words. null when none is near. Never the quote itself.
 */
export function nearestWords(text: string, quote: string, candidates: readonly Span[]): string | null {
  const wanted = bare(quote)
  if (wanted === '') return null
  const folded = fold(text)
  const letters = wanted.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
  for (const { 0: found, index } of folded.text.matchAll(new RegExp(letters.join('\\s+'), 'gu'))) {
    const end = index + found.length
    if (/[\p{L}\p{N}]/u.test(folded.text.charAt(index - 1)) || /[\p{L}\p{N}]/u.test(folded.text.charAt(end))) continue
    const words = slice(text, unfold(folded, { start: index, end }))
    if (!sameWords(words, quote)) return words
  }
  const whole = candidates.map((span) => slice(text, span))
  const nearest = likest(quote, whole)
  if (nearest !== null || text.length > LONG) return nearest
  const count = wanted.split(' ').length
  // A word or two would be near something in any text.
  return count < 3
    ? null
    : likest(quote, new Set(whole.flatMap((words) => [...stretches(words, count)])), NEAR_ENOUGH_INSIDE)
}
