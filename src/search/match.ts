// Whether and how well one text matches a query: it must have all words, and words that belong together must stand
// together. A word's cost is 0 as typed, 1 if it is hardly the same word; a text's cost is the mean of its words'
// costs, what the reading costs, and the penalties of `COST`. 0 is an exact match.
import type { Reading } from './readings.ts'
import { BARRIER, type WordIndex } from './wordindex.ts'

/** For each word of a reading, the entries of the vocabulary that match it, with their costs. */
export type WordMatches = readonly ReadonlyMap<number, number>[]

/**
 * From this cost on, a matching word is a guess: it counts only next to a word that is not a guess. Near words cost as
 * much at least, beginnings of words less (search.ts).
 */
export const GUESS = 0.25

/** How a text matches. */
export interface Answer {
  cost: number
  /** For each word of the reading, the token that matches it, as an index into `WordIndex.tokens`. */
  places: readonly number[]
}

/**
 * Neighbouring words of a query with three words or more stand together if they are at most this many tokens apart in
 * the text, in any order; punctuation between them is a token, too. Other words stand together only side by side.
 */
const NEAR = 2
/**
 * In texts of at most this many tokens (words, and punctuation between them), such as names, all words stand together.
 */
const SHORT = 6

/**
 * What a text costs besides its words: for each word that stands apart, for each that only the context has, for words
 * in another order (the share of neighbours that don't follow each other), and for the share of the text that isn't
 * matched.
 */
const COST = { apart: 0.12, order: 0.08, context: 0.1, unmatched: 0.22 } as const
/**
 * Added to the cost of a token where several match a word: if it is in the context; for each neighbour in the query
 * that stands beside it in the text; if it follows the token chosen for the word before; if another word has it
 * already.
 */
const PLACE = { context: 0.5, beside: -0.3, follows: -0.2, taken: 0.4 } as const

/** How many words may stand apart from the others. @param count words that the text has, without its context */
const loose = (count: number): number => (count < 3 ? 0 : count < 7 ? 1 : 2)
/** How many of `count` words may be guesses. */
const guesses = (count: number): number => Math.max(1, Math.floor(count / 2))

/**
 * Prepares one reading of a query for matching many texts.
 * @param ways the matching entries for each word of the reading
 * @returns a function that takes a text's number in the index and answers null if the text doesn't match
 */
export function buildMatch(
  index: WordIndex,
  { words, cost: base }: Reading,
  ways: WordMatches,
): (doc: number) => Answer | null {
  const { tokens, starts } = index
  const count = words.length
  /** Entry → the words that it matches, as bits of a number: so `MOST_MEANT` in readings.ts is 30. */
  const bits = new Map<number, number>()
  ways.forEach((entries, word) => {
    for (const entry of entries.keys()) bits.set(entry, (bits.get(entry) ?? 0) | (1 << word))
  })
  const all = (1 << count) - 1
  const costOf = (word: number, token: number): number => ways[word]?.get(tokens[token] ?? BARRIER) ?? Infinity

  /** The tokens of a text that match a word, and where its context begins. null: a word has none. */
  const hitsOf = (start: number, end: number): { hits: number[]; barrier: number } | null => {
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
    return seen === all ? { hits, barrier } : null
  }

  /** The best token for each word: the least sum of its own cost and `PLACE`; of equal ones the first. */
  const choosePlaces = (hits: readonly number[], start: number, end: number, barrier: number): number[] => {
    const isAt = (word: number, at: number): boolean => at >= start && at < end && costOf(word, at) < Infinity
    const places: number[] = []
    for (let word = 0; word < count; word += 1) {
      let best = -1
      let bestCost = Infinity
      for (const at of hits) {
        const own = costOf(word, at)
        if (own === Infinity) continue
        let cost = own + (at > barrier ? PLACE.context : 0)
        if (word > 0 && isAt(word - 1, at - 1)) cost += PLACE.beside
        if (word < count - 1 && isAt(word + 1, at + 1)) cost += PLACE.beside
        if (word > 0 && places[word - 1] === at - 1) cost += PLACE.follows
        if (places.includes(at)) cost += PLACE.taken
        if (cost < bestCost) [best, bestCost] = [at, cost]
      }
      places.push(best)
    }
    return places
  }

  /** Whether a guess has a neighbour that isn't one, both in the text and in the query. */
  const isSupported = (places: readonly number[], word: number, at: number): boolean =>
    (word > 0 && places[word - 1] === at - 1 && costOf(word - 1, at - 1) < GUESS) ||
    (places[word + 1] === at + 1 && costOf(word + 1, at + 1) < GUESS)

  /** Whether another word of the query matches near a token. */
  const standsTogether = (places: readonly number[], word: number, at: number): boolean =>
    places.some((place, other) => {
      const reach = count > 2 && Math.abs(other - word) === 1 ? NEAR : 1
      return place !== at && Math.abs(place - at) <= reach
    })

  /** The cost of a text, given the token of each word. null: the text doesn't match. */
  const costOfText = (places: readonly number[], start: number, barrier: number): number | null => {
    const textLength = barrier - start
    const inText = places.filter((at) => at < barrier).length
    // The context helps to find a text, but matches nothing by itself.
    if (inText === 0) return null
    // If some words match only the context, one in the text must match exactly: 'công an' doesn't find 'Ánh' of a
    // 'Công đoàn'.
    if (inText < count && !places.some((at, word) => at < barrier && costOf(word, at) === 0)) return null
    let cost = base
    let guessed = 0
    let apart = 0
    let ordered = 0
    let inContext = 0
    for (let word = 0; word < count; word += 1) {
      const at = places[word] ?? 0
      const own = costOf(word, at)
      cost += own / count
      const block = words[word]?.block ?? 0
      // Words of one block (`Asked.block`) match side by side and in order, or the text doesn't match.
      if (word < count - 1 && places[word + 1] === at + 1) ordered += 1
      else if (block > 0 && words[word + 1]?.block === block) return null
      if (own >= GUESS && count > 1) {
        guessed += 1
        if (!isSupported(places, word, at)) return null
      }
      if (at > barrier) inContext += 1
      else if (count > 1 && textLength > SHORT && !standsTogether(places, word, at)) apart += 1
    }
    if (guessed > guesses(count) || apart > loose(inText)) return null
    cost += COST.apart * apart + COST.context * inContext
    if (count > 1) cost += COST.order * (1 - ordered / (count - 1))
    return cost + COST.unmatched * (1 - Math.min(1, inText / Math.max(1, textLength)))
  }

  return (doc) => {
    const [start, end] = [starts[doc] ?? 0, starts[doc + 1] ?? 0]
    const found = hitsOf(start, end)
    if (!found) return null
    const places = choosePlaces(found.hits, start, end, found.barrier)
    const cost = costOfText(places, start, found.barrier)
    return cost === null ? null : { cost, places }
  }
}
