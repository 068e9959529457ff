// Finds words that may have been meant by a misspelt one: other marks, sounds that are often confused, slips of
// letters. Costs are shares of a word: 0 as typed, 1 hardly the same word.
import Fuse from 'fuse.js/basic'
import type { Form } from '../text/words.ts'
import { markDistance, marksOf, toneDistance } from './wordmarks.ts'
import type { WordIndex } from './wordindex.ts'

/** A word of the vocabulary that may have been meant. */
export interface Near {
  /** Number in the vocabulary. */
  entry: number
  cost: number
}

/** Groups of initials that are written for each other (docs/language.md, misspellings), in plain letters. */
const initials: readonly (readonly string[])[] = [
  ['s', 'x'],
  ['ch', 'tr'],
  ['d', 'gi', 'r'],
  ['l', 'n'],
  ['c', 'k', 'q'],
  ['ng', 'ngh'],
  ['g', 'gh'],
]
const rhymes: readonly (readonly string[])[] = [
  ['n', 'ng', 'nh'],
  ['t', 'c', 'ch', 'p'],
  ['ai', 'ay'],
  ['iu', 'ieu', 'uu', 'uou'],
  ['i', 'y'],
  ['ao', 'au'],
]
const onsetOf = (plain: string): string =>
  /^(?:ngh|ng|nh|gh|gi(?=[aeiouy])|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])/u.exec(plain)?.[0] ?? ''

/** Other spellings of a syllable that sound like it in some region: 'su' → 'xu', 'dan' → 'gian', 'ran', 'dang'. */
export function soundAlikes(plain: string): string[] {
  const onset = onsetOf(plain)
  const rest = plain.slice(onset.length)
  const starts = [onset, ...initials.flatMap((group) => (group.includes(onset) ? group : []))]
  const ends = [
    rest,
    ...rhymes.flatMap((group) =>
      [...group]
        .filter((end) => rest.endsWith(end) && rest.length > end.length - Number(end.length > 1))
        // Use only the longest matching rhyme of a group.
        .sort((a, b) => b.length - a.length)
        .slice(0, 1)
        .flatMap((end) => group.map((other) => rest.slice(0, rest.length - end.length) + other)),
    ),
  ]
  // Only one confusion at a time: two make another word.
  const found = new Set([...starts.map((start) => start + rest), ...ends.map((end) => onset + end)])
  found.delete(plain)
  return [...found]
}

const COST = { mark: 0.3, sound: 0.45, swap: 0.5, letter: 0.6 } as const

const VOWEL = /[aeiouy]/u
/** Rhymes that are confused although their vowels differ: 'hưu', 'hiêu'. */
const IU = /(?:iu|ieu|uu|uou)$/u
/**
 * How many letters of a word may be wrong. Short words are too similar, all the more if no other word confirms them.
 */
const slips = (plain: string, isAlone: boolean): number =>
  !VOWEL.test(plain) || plain.length < (isAlone ? 5 : 3) ? 0 : plain.length < 9 ? 1 : 2

/**
 * The number of slips between two words (Damerau–Levenshtein): an extra, missing or wrong letter is one, two swapped
 * neighbours a little less. Infinity beyond `limit`.
 */
export function slipDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = Number(a[i - 1] !== b[j - 1])
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + COST.swap / COST.letter)
      row.push(least)
    }
    ;[older, old] = [old, row]
  }
  const found = old[b.length] ?? Infinity
  return found <= limit ? found : Infinity
}

/**
 * Prepares the search for words near a typed one. Results are cached, because most words of a query stay the same while
 * it is typed. `isAlone`: the word is the only one of its query, which allows fewer slips.
 */
export function buildNear({ vocabulary, byPlain }: WordIndex): (typed: Form, isAlone: boolean) => readonly Near[] {
  const plains = [...byPlain.keys()].filter((plain) => plain.length > 2 && !/\d/u.test(plain))
  // Fuse only collects candidates; the costs decide between them.
  let fuse: Fuse<string> | undefined
  const kept = new Map<string, readonly Near[]>()
  const find = ({ marked, plain }: Form, isAlone: boolean): Near[] => {
    const typed = marksOf(marked)
    const isMarked = marked !== plain
    const found = new Map<number, number>()
    const add = (other: string, cost: number): void => {
      for (const entry of byPlain.get(other) ?? []) {
        const marks = vocabulary[entry]?.marks
        if (!marks) continue
        // In a misspelt word with marks, the tone counts …
        const apart =
          other === plain ? markDistance(typed, marks, false) : isMarked ? toneDistance(typed.tone, marks.tone) : 0
        if (apart > (other === plain && !isAlone ? 2 : 0.5)) continue
        // … and so do the marks on vowels, if the vowels are the same.
        if (other !== plain && isMarked && !IU.test(plain) && typed.shapes.join('') !== marks.shapes.join('')) continue
        const whole = cost + apart * COST.mark
        if (whole > 0 && whole < (found.get(entry) ?? Infinity)) found.set(entry, whole)
      }
    }
    add(plain, 0)
    if (/\d/u.test(plain)) return []
    // A single word without marks could mean too much. In a word of two letters only the initial may be confused.
    const isVague = !isMarked && plain.length < 3
    for (const other of isAlone && !isMarked ? [] : soundAlikes(plain))
      if (!isVague || other.slice(-1) === plain.slice(-1)) add(other, COST.sound)
    const limit = slips(plain, isAlone)
    if (limit > 0) {
      fuse ??= new Fuse(plains, { threshold: 0.5, ignoreLocation: true, ignoreFieldNorm: true, shouldSort: false })
      for (const { item } of fuse.search(plain.slice(0, 32))) {
        // The first letter is hardly ever wrong. One wrong letter of three usually makes a different word, so it is not
        // corrected.
        if (item[0] !== plain[0] && !(item[0] === plain[1] && item[1] === plain[0])) continue
        const distance = slipDistance(plain, item, limit)
        if (plain.length < 4 && item.length === plain.length && distance >= 1) continue
        if (distance > 0 && distance <= limit) add(item, distance * COST.letter)
      }
    }
    return [...found].map(([entry, cost]) => ({ entry, cost }))
  }
  return (typed, isAlone) => {
    const key = `${typed.marked} ${isAlone}`
    let near = kept.get(key)
    if (!near) {
      if (kept.size > 500) kept.clear()
      kept.set(key, (near = find(typed, isAlone)))
    }
    return near
  }
}
