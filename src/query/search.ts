// Fuzzy search over people, organizations and statements. Fuse.js finds and ranks; around it: a tolerance that grows with
// the word (Fuse's is one for all), words with marks prefer the words with those marks, highlights are exact.
import Fuse, { type IFuseOptions } from 'fuse.js'
import type { Lookup } from '../model/lookup.ts'
import { fold, unfold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'
import { newTones } from '../text/tones.ts'

export type HitGroup = 'people' | 'organizations' | 'outcome' | 'goal' | 'speech' | 'award'

/** The order in which groups of hits are shown. */
export const hitGroups: readonly HitGroup[] = ['people', 'organizations', 'outcome', 'goal', 'speech', 'award']

export interface Hit {
  /** Id of the person, organization or statement. */
  id: string
  group: HitGroup
  text: string
  /** Letters of `text` that match, in order, apart: UTF-16 offsets. */
  marks: Span[]
}

interface Entry {
  id: string
  group: HitGroup
  text: string
}

export type Search = (words: string) => Hit[]

const options: IFuseOptions<Entry> = {
  keys: ['text'],
  ignoreDiacritics: true,
  ignoreLocation: true,
  includeScore: true,
  // Wide: finds whatever could be meant. The tolerance below decides.
  threshold: 0.4,
  useTokenSearch: true,
  tokenMatch: 'all',
  minMatchCharLength: 1,
}

const words = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')

/** The entries of a dataset: people by name and by office, bodies by each of their names, statements by their words. */
function entriesOf(lookup: Lookup): Entry[] {
  const { people, organizations, statements, memberships } = lookup.dataset
  return [
    ...people.map(({ id, name }): Entry => ({ id, group: 'people', text: name })),
    // By office too, without its body: a body's name is to find the body first.
    ...memberships.flatMap(({ person, role }): Entry[] => {
      const name = person === null ? undefined : lookup.people.get(person)?.name
      return person === null || name === undefined ? [] : [{ id: person, group: 'people', text: `${name}, ${role}` }]
    }),
    ...organizations.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((text): Entry => ({ id, group: 'organizations', text })),
    ),
    ...statements.map(({ id, kind, by, text }): Entry => {
      const group =
        kind === 'award'
          ? 'award'
          : by === null && kind === 'goal'
            ? 'goal'
            : by === null && kind === 'outcome'
              ? 'outcome'
              : 'speech'
      return { id, group, text }
    }),
  ]
}

/** What may differ between a word that was typed and a word of the text. */
interface Tolerance {
  /** How many letters of a word of this length may be wrong. */
  letters: (length: number) => number
}
/** Short words are too alike ('dang', 'danh', 'hang'), long ones are not. */
const strict: Tolerance = { letters: (length) => (length < 5 ? 0 : length < 9 ? 1 : 2) }
/** Where nothing was found, a slip in a short word is the likeliest reason. */
const lenient: Tolerance = { letters: (length) => (length < 4 ? 0 : length < 8 ? 1 : 2) }

/**
 * Prepares a search. The function that comes back answers words with hits, best first within each group, groups in the
 * order of `hitGroups`; nothing for blank words. Every word must be found (in any order), the last one as it is being
 * typed: by its beginning.
 */
export function buildSearch(lookup: Lookup): Search {
  const fuse = new Fuse(entriesOf(lookup), options)
  return (query) => {
    const asked = words(query.normalize('NFC'))
    if (asked.length === 0) return []
    const candidates = fuse.search(asked.join(' '))
    const within = (tolerance: Tolerance): Hit[] => {
      const seen = new Set<string>()
      return candidates
        .flatMap(({ item, score }) => {
          const marks = marksIn(item.text, asked, tolerance)
          return marks ? [{ ...item, marks, rank: (score ?? 1) + penalty(item.text, asked) }] : []
        })
        .sort((a, b) => a.rank - b.rank)
        .filter(({ id }) => !seen.has(id) && seen.add(id))
        .map(({ id, group, text, marks }): Hit => ({ id, group, text, marks }))
    }
    const close = within(strict)
    const hits = close.length > 0 ? close : within(lenient)
    return hitGroups.flatMap((group) => hits.filter((hit) => hit.group === group))
  }
}

/** Folded words fit more than one word: what was typed with marks ranks the words with those marks first. */
function penalty(text: string, asked: readonly string[]): number {
  const lower = text.toLowerCase()
  const missing = asked.filter((word) => !lower.includes(word.toLowerCase())).length
  return missing / asked.length
}

/**
 * Where the asked words stand in a text, or null when one of them doesn't: its beginning where a word of the text begins
 * so, else a whole word within the tolerance. By folded letters; but who types marks means them ('đường' is not 'dựng').
 * In order, overlaps joined.
 */
export function marksIn(text: string, asked: readonly string[], tolerance: Tolerance = strict): Span[] | null {
  const folded = fold(text)
  const inText = [...folded.text.matchAll(/[a-z0-9]+/gu)].map(({ 0: plain, index }) => ({ plain, start: index }))
  const found: Span[] = []
  // Where every third word is wrong, it is another sentence.
  let guesses = Math.max(1, Math.floor(asked.length / 3))
  for (const [index, word] of asked.entries()) {
    const { text: plain } = fold(word)
    const beginning = index === asked.length - 1 || plain.length > 2
    const marked = newTones(word.toLowerCase()) !== plain
    const fits = (one: { plain: string; start: number }): boolean => {
      if (!(beginning ? one.plain.startsWith(plain) : one.plain === plain)) return false
      const { start, end } = unfold(folded, { start: one.start, end: one.start + plain.length })
      return !marked || newTones(text.slice(start, end).toLowerCase()) === newTones(word.toLowerCase())
    }
    const begun = inText.filter(fits)
    if (begun.length === 0 && (marked || (guesses -= 1) < 0)) return null
    const near =
      begun.length > 0 ? begun : inText.filter((one) => distance(one.plain, plain, tolerance.letters(plain.length)))
    if (near.length === 0) return null
    for (const one of near) {
      const end = one.start + (begun.length > 0 ? plain.length : one.plain.length)
      found.push(unfold(folded, { start: one.start, end }))
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const joined: Span[] = []
  for (const span of found) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

/** Whether two words are at most `limit` letters apart (Levenshtein, with neighbours that changed places as one). */
function distance(a: string, b: string, limit: number): boolean {
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return a === b
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = Number(a[i - 1] !== b[j - 1])
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[older, old] = [old, row]
  }
  return (old[b.length] ?? 0) <= limit
}

/** A text cut at its marks, for showing. */
export function cutMarks(text: string, marks: readonly Span[]): { words: string; marked: boolean }[] {
  const pieces: { words: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ words: text.slice(at, start), marked: false })
    pieces.push({ words: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) pieces.push({ words: text.slice(at), marked: false })
  return pieces
}
