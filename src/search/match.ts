// Whether and how well one text answers a question: all words are there, those that belong together stand together.
import type { Reading } from './readings.ts'
import { BARRIER, type WordIndex } from './wordindex.ts'

/** Ways to answer each word of a reading: entry of the vocabulary → what it costs. */
export type Ways = readonly ReadonlyMap<number, number>[]

/** From this cost on a word is a guess: it counts only beside a word that is none. */
export const GUESS = 0.25

export interface Answer {
  cost: number
  /** For each word of the question the token that answers it. */
  places: readonly number[]
}

/** Neighbours of a question that are so near in a text, in any order, stand together; others, and two words alone, only side by side. */
const NEAR = 2
/** In texts of so few words all stand together: a name. */
const SHORT = 6

const COST = { apart: 0.12, order: 0.08, context: 0.1, rest: 0.22 } as const

/** How many words may stand apart from the others, of so many. */
const loose = (count: number): number => (count < 3 ? 0 : count < 7 ? 1 : 2)
/** How many words may be guessed, of so many. */
const guesses = (count: number): number => Math.max(1, Math.floor(count / 2))

/**
 * Prepares to ask many texts the same. The function that comes back gives null for a text that doesn't answer.
 * @param ways for each word of the reading
 */
export function buildMatch(
  index: WordIndex,
  { words, cost: base }: Reading,
  ways: Ways,
): (doc: number) => Answer | null {
  const { tokens, starts } = index
  const count = words.length
  /** Entry → the words that it answers, as bits; never more than 30 words. */
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

    // The best place of each word: one with its neighbours beside it, else the cheapest, else one in the context.
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
        // Two like words of a question ask for two of the text.
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
    // What a text is known by besides helps to find it, but finds nothing by itself.
    if (inText === 0) return null
    // Nor may the only words in it be beginnings, and the rest stand there: 'công an' is no 'Ánh' of a 'Công đoàn'.
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
        // A guess needs a word beside it that is none, and that stands beside it in the question too.
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
    cost += COST.rest * (1 - Math.min(1, inText / Math.max(1, textLength)))
    return { cost, places }
  }
}
