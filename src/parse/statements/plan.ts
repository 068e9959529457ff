// Finds which part of the report each sentence belongs to, for all sentences at once: of all ways to divide the report
// into parts, it takes the one whose signs have the greatest sum of weights, less a cost for each change of part (the
// Viterbi algorithm). So one weak sign can't move everything after it, and a misread paragraph doesn't affect the next.
import { parts, signs, type Part, type Seen, type Sign } from './signs.ts'

/** A sentence or a heading, for the plan. */
export interface Unplaced {
  seen: Seen
  /**
   * What the sentence opens: an item of a list, like a sentence with 'Cụ thể, …', goes on with what stands before it. null: it stands
   * inside a paragraph.
   */
  opens: 'paragraph' | 'item' | null
  /** The part that a heading opens; it states nothing itself, so its signs don't count. null: a sentence. */
  heading: Part | null
}

/**
 * The part of the report that a sentence belongs to, and the sentence's signs for and against that part: '+ is-reached'
 * makes the part more likely, '- no-award' less likely.
 */
export interface PlacedSentence {
  part: Part
  signs: string[]
}

/** A sign as it stands in `PlacedSentence.signs`. @param weight its weight for the sentence's part */
const shownSign = (name: string, weight: number): string => `${weight > 0 ? '+' : '-'} ${name}`
const proofs: ReadonlySet<string> = new Set(signs.flatMap(({ name, proves }) => (proves ? [shownSign(name, 1)] : [])))
/** Whether a sentence certainly tells of the meeting itself (part 'closing'), even if no row of room.ts fits it. */
export const isProceedings = (placed: PlacedSentence): boolean =>
  placed.part === 'closing' && placed.signs.some((sign) => proofs.has(sign))

/**
 * The weight of a heading for the part that it opens: the most that the turns before and after it can cost, so it
 * is placed there. What stands under it is held there by the cost of turning alone.
 */
const HEADING = 12

/**
 * The cost of a change from one part to another, inside a paragraph and at the beginning of one, in the unit of the
 * signs' weights (signs.ts). What a new number changes shows in `tests/exact`.
 */
const TURN: Readonly<{
  [From in Part]: Readonly<
    Record<Exclude<Part, From>, readonly [inside: number, opening: number]> & Partial<Record<From, never>>
  >
}> = {
  lede: { results: [1, 0.5], lacks: [3, 2], tasks: [2, 1], speech: [2, 1], awards: [1.5, 1], closing: [0.5, 0.5] },
  results: { lede: [4, 3], lacks: [1.5, 1.5], tasks: [2, 1], speech: [2, 1], awards: [1.5, 1], closing: [1, 0.5] },
  lacks: { lede: [5, 4], results: [1.5, 1], tasks: [2, 1], speech: [2, 1], awards: [3, 1], closing: [1, 0.5] },
  tasks: { lede: [5, 4], results: [3, 2], lacks: [3, 2.5], speech: [2, 1], awards: [2, 1], closing: [1, 0.5] },
  speech: { lede: [5, 3], results: [5, 1], lacks: [5, 2], tasks: [5, 1.5], awards: [2, 1], closing: [2, 0.5] },
  awards: { lede: [4, 3], results: [2, 1], lacks: [4, 3], tasks: [2, 1], speech: [2, 1], closing: [1, 0.5] },
  closing: { lede: [2, 1], results: [2, 0.5], lacks: [3, 2], tasks: [2, 0.5], speech: [1, 0.5], awards: [1, 0.5] },
}
/** What a change costs in addition at an item of a list, where it is rare. */
const ITEM = 3

const turn = (from: Part, to: Part, opens: Unplaced['opens']): number => {
  if (from === to) return 0
  const [inside, opening] = TURN[from][to] ?? [0, 0]
  return opens === 'item' ? inside + ITEM : opens === 'paragraph' ? opening : inside
}

/** The cost of beginning with a part. */
const START: Readonly<Record<Part, number>> = {
  lede: 0,
  results: 1.5,
  lacks: 4,
  tasks: 2.5,
  speech: 2.5,
  awards: 2,
  closing: 2,
}

/** The signs of a sentence, and the sum of their weights for each part. */
function weigh({ seen, heading }: Unplaced): { scores: Record<Part, number>; held: readonly Sign[] } {
  const held = heading === null ? signs.filter(({ holds }) => holds(seen)) : []
  const scoreOf = (part: Part): number =>
    part === heading ? HEADING : held.reduce((sum, { weights }) => sum + (weights[part] ?? 0), 0)
  return { scores: Object.fromEntries(parts.map((part) => [part, scoreOf(part)])) as Record<Part, number>, held }
}

/** The signs that speak for a part or against it, as `--why` shows them. */
const signsOf = (held: readonly Sign[], part: Part): string[] =>
  held.flatMap(({ name, weights }) => {
    const weight = weights[part] ?? 0
    return weight === 0 ? [] : [shownSign(name, weight)]
  })

/** Places every sentence of a report, in its order. */
export function planReport(sentences: readonly Unplaced[]): PlacedSentence[] {
  const weighed = sentences.map(weigh)
  // Forward: for each sentence and each part, the best score up to there if the sentence belongs to that part, and the
  // part of the sentence before it.
  const best: Record<Part, { score: number; from: Part }>[] = []
  sentences.forEach(({ opens }, index) => {
    const { scores } = weighed[index] as (typeof weighed)[number]
    const before = best[index - 1]
    best.push(
      Object.fromEntries(
        parts.map((part) => {
          if (!before) return [part, { score: scores[part] - START[part], from: part }]
          const ways = parts.map((from) => ({ from, score: before[from].score - turn(from, part, opens) }))
          const way = ways.reduce((a, b) => (b.score > a.score ? b : a))
          return [part, { score: way.score + scores[part], from: way.from }]
        }),
      ) as Record<Part, { score: number; from: Part }>,
    )
  })
  // Backward: from the best last part to the part before it, and so on.
  const placed: PlacedSentence[] = []
  let part: Part | null = null
  for (let index = best.length - 1; index >= 0; index -= 1) {
    const here = best[index] as Record<Part, { score: number; from: Part }>
    part ??= parts.reduce((a, b) => (here[b].score > here[a].score ? b : a))
    placed.push({ part, signs: signsOf(weighed[index]?.held ?? [], part) })
    part = here[part].from
  }
  return placed.reverse()
}

/**
 * How well given parts fit the sentences of a report: the sum of the weights of the sentences' signs for these parts,
 * less the cost of each change of part. For tests.
 * @param given the given part of the report for each sentence
 */
export function scorePlan(sentences: readonly Unplaced[], given: readonly Part[]): number {
  return sentences.reduce((sum, one, index) => {
    const part = given[index] ?? 'closing'
    const before = given[index - 1]
    const price = before === undefined ? START[part] : turn(before, part, one.opens)
    return sum + weigh(one).scores[part] - price
  }, 0)
}
