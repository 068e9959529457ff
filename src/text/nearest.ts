// Suggests the words of a text that are most similar to a quote that doesn't occur in it: other marks, a lost space, a
// typo.
import { fold, unfold } from './fold.ts'
import type { Message } from './message.ts'
import { sameWords } from './quote.ts'
import { slice, type Span } from './span.ts'

/** Least similarity (Dice coefficient of letter pairs, 0–1) of a suggestion. */
const NEAR_ENOUGH = 0.6
/** The same for words inside a sentence. Higher, because among so many runs of words some are similar by chance. */
const NEAR_ENOUGH_INSIDE = 0.8
/** Texts longer than this, in UTF-16 units, are not searched word by word, which would take seconds. */
const LONG = 300_000
/** Candidates with more extra words than this are searched for a similar run of words inside them. */
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

/** Similarity of two texts, 0–1: the Dice coefficient, twice the shared letter pairs over all pairs. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)]
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  const all = a.length + b.length - 2
  return all <= 0 ? Number(a === b) : (2 * shared) / all
}

/** The candidate most similar to the quote, but not equal to it; null when no similarity reaches `least`. */
function likest(quote: string, candidates: Iterable<string>, least = NEAR_ENOUGH): string | null {
  const wanted = bare(quote)
  let best: { words: string; value: number } | null = null
  for (const words of candidates) {
    const value = likeness(wanted, bare(words))
    if (value >= least && value > (best?.value ?? 0) && !sameWords(words, quote)) best = { words, value }
  }
  return best?.words.replace(/\s+/gu, ' ').trim() ?? null
}

/** The name most similar to a given one, but not equal to it; null when none is similar enough. */
export const nearestName = (name: string, names: readonly string[]): string | null => likest(name, names)

/** A suggestion as a question, or what is expected if there is no suggestion. */
export const meant = (near: string | null, expected: Message): Message =>
  near === null ? expected : { vi: `Có phải là '${near}' không?`, en: `Did you mean '${near}'?` }

/** What is expected instead of a name that the report doesn't have. */
export const EXPECTED_AS_WRITTEN: Message = {
  vi: 'Cần tên viết đúng như trong văn bản.',
  en: 'Expected its name as it stands in the text.',
}

/** All runs of `count` words of a text; none if the text is hardly longer. */
function* stretches(text: string, count: number): Generator<string> {
  const words = [...text.matchAll(/\S+/gu)]
  if (words.length <= count + LONGER) return
  for (let first = 0; first + count <= words.length; first += 1) {
    const [start, last] = [words[first], words[first + count - 1]]
    if (start && last) yield text.slice(start.index, last.index + last[0].length)
  }
}

/**
 * Suggests words of the text for a quote that doesn't occur in it: first the same letters with other marks, capitals or
 * blanks, then the most similar candidate, then the most similar run of words inside a candidate. Never returns the
 * quote itself; null when nothing is similar enough.
 * @param candidates spans of the text, usually its sentences
 */
export function nearestWords(text: string, quote: string, candidates: readonly Span[]): string | null {
  const wanted = bare(quote)
  if (wanted === '') return null
  const folded = fold(text)
  let other: string | null = null
  const letters = wanted.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
  for (const { 0: found, index } of folded.text.matchAll(new RegExp(letters.join('\\s+'), 'gu'))) {
    const end = index + found.length
    if (/[\p{L}\p{N}]/u.test(folded.text.charAt(index - 1)) || /[\p{L}\p{N}]/u.test(folded.text.charAt(end))) continue
    const words = slice(text, unfold(folded, { start: index, end }))
    // The same words with other capitals are nearer than those with other marks, which may be a slip of the report.
    if (sameWords(words.toLowerCase(), quote.toLowerCase()) && !sameWords(words, quote)) return words
    if (!sameWords(words, quote)) other ??= words
  }
  if (other !== null) return other
  const whole = candidates.map((span) => slice(text, span))
  const nearest = likest(quote, whole)
  if (nearest !== null || text.length > LONG) return nearest
  const count = wanted.split(' ').length
  // One or two words would be similar to something in any text.
  return count < 3
    ? null
    : likest(quote, new Set(whole.flatMap((words) => [...stretches(words, count)])), NEAR_ENOUGH_INSIDE)
}
