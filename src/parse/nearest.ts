// The words of a text that come nearest to a quote that is not quite right: other marks, another space, a slip.
import { fold, unfold } from '../text/fold.ts'
import { slice, type Span } from '../text/span.ts'

/** Share of letter pairs that two folded texts must have in common to be offered, 0–1 (Dice). */
const NEAR_ENOUGH = 0.6

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

/**
 * The report's own words for a quote that it does not hold: the same letters with other marks or blanks, else the
 * likest of the candidates; null when none is near.
 */
export function nearestWords(text: string, quote: string, candidates: readonly Span[]): string | null {
  const wanted = bare(quote)
  if (wanted === '') return null
  const folded = fold(text)
  const at = folded.text.indexOf(wanted)
  if (at >= 0) return slice(text, unfold(folded, { start: at, end: at + wanted.length }))
  let best: { words: string; value: number } | null = null
  for (const span of candidates) {
    const words = slice(text, span)
    const value = likeness(wanted, bare(words))
    if (value >= NEAR_ENOUGH && value > (best?.value ?? 0)) best = { words, value }
  }
  return best?.words.replace(/\s+/gu, ' ') ?? null
}
