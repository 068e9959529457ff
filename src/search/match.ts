// Whether and how well one text matches a query: it must have all words, and words that belong together must stand
// together. Costs are shares of a word; 0 is an exact match.
import type { Reading } from './readings.ts'
import { BARRIER, type WordIndex } from './wordindex.ts'

/** For each word of a reading, the entries of the vocabulary that match it, with their costs. */
export type Ways = readonly ReadonlyMap<number, number>[]

/** From this cost on, a matching word is a guess: it counts only next to a word that is not a guess. */
export const GUESS = 0.25

/** How a text matches. */
export interface Answer {
  cost: number
  /** For each word of the query, the index of the token that matches it. */
  places: readonly number[]
}

/**
 * Neighbouring words of a query with three words or more stand together if they are at most this far apart in the text,
 * in any order. Other words stand together only side by side.
 */
const NEAR = 2
/** In texts with at most this many words, such as names, all words stand together. */
const SHORT = 6

const COST = { apart: 0.12, order: 0.08, context: 0.1, unmatched: 0.22 } as const

/** How many of `count` words may stand apart from the others. */
const loose = (count: number): number => (count < 3 ? 0 : count < 7 ? 1 : 2)
/** How many of `count` words may be guesses. */
const guesses = (count: number): number => Math.max(1, Math.floor(count / 2))

/**
 * Prepares one reading of a query for matching many texts.
 * @param ways the matching entries for each word of the reading
 * @returns matches a text, by its number in the index; null: the text doesn't match
 */
export function buildMatch(
  index: WordIndex,
  { words, cost: base }: Reading,
  ways: Ways,
): (doc: number) => Answer | null {
  const { tokens, starts } = index
  const count = words.length
  /** Entry → the words that it matches, as bits; a reading has at most 30 words. */
  const bits = new Map<number, number>()
  ways.forEach((entries, word) => {
    for (const entry of entries.keys()) bits.set(entry, (bits.get(entry) ?? 0) | (1 << word))
  })
  const all = (1 << count) - 1
  const costOf = (word: number, token: number): number => ways[word]?.get(tokens[token] ?? BARRIER) ?? Infinity

  return (doc) => {
    const [start, end] = [starts[doc] ?? 0, starts[doc + 1] ?? 0]
    let barrier = end
    let seen = 0
    const hits: number[] = []
    for (let at = start; at < end; at += 1) {
      const entry = tokens[at] ?? BARRIER
      if (entry === BARRIER) barrier = at
      const own = bits.get(entry)
      if (own === undefined) continue
      seen |= own
      hits.push(at)
    }
    if (seen !== all) return null
    const textLength = barrier - start

    // The best token for each word: preferably with the neighbouring words beside it, then the cheapest, then one in
    // the context.
    const places: number[] = []
    for (let word = 0; word < count; word += 1) {
      let best = -1
      let bestCost = Infinity
      for (const at of hits) {
        const own = costOf(word, at)
        if (own === Infinity) continue
        const isInContext = at > barrier
        const before = word > 0 && costOf(word - 1, at - 1) < Infinity
        const behind = word < count - 1 && costOf(word + 1, at + 1) < Infinity
        const follows = word > 0 && places[word - 1] === at - 1
        let cost = own + (isInContext ? 0.5 : 0) - (before ? 0.3 : 0) - (behind ? 0.3 : 0) - (follows ? 0.2 : 0)
        // A word that the query has twice should match two words of the text.
        if (places.includes(at)) cost += 0.4
        if (cost < bestCost) [best, bestCost] = [at, cost]
      }
      places.push(best)
    }

    let cost = base
    let guessed = 0
    let apart = 0
    let ordered = 0
    let inContext = 0
    const inText = places.filter((at) => at < barrier).length
    // The context helps to find a text, but matches nothing by itself.
    if (inText === 0) return null
    // If some words match only the context, one in the text must match exactly: 'công an' doesn't find 'Ánh' of a
    // 'Công đoàn'.
    if (inText < count && !places.some((at, word) => at < barrier && costOf(word, at) === 0)) return null
    for (let word = 0; word < count; word += 1) {
      const at = places[word] ?? 0
      const own = costOf(word, at)
      cost += own / count
      const block = words[word]?.block ?? 0
      const next = places[word + 1]
      if (word < count - 1 && next === at + 1) ordered += 1
      else if (block > 0 && words[word + 1]?.block === block) return null
      const isBeside = places.some((place, other) => {
        const reach = count > 2 && Math.abs(other - word) === 1 ? NEAR : 1
        return place !== at && Math.abs(place - at) <= reach
      })
      if (own >= GUESS && count > 1) {
        guessed += 1
        // A guess needs a neighbour that is not a guess, in the text and in the query.
        const left = word > 0 && places[word - 1] === at - 1 && costOf(word - 1, at - 1) < GUESS
        const right = next === at + 1 && costOf(word + 1, at + 1) < GUESS
        if (!left && !right) return null
      }
      if (at > barrier) inContext += 1
      else if (count > 1 && textLength > SHORT && !isBeside) apart += 1
    }
    if (guessed > guesses(count) || apart > loose(inText)) return null
    cost += COST.apart * apart + COST.context * inContext
    if (count > 1) cost += COST.order * (1 - ordered / (count - 1))
    cost += COST.unmatched * (1 - Math.min(1, inText / Math.max(1, textLength)))
    return { cost, places }
  }
}
