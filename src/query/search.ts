// Fuzzy search over people, organizations and statements. Fuse.js finds and ranks; around it: words with marks prefer the
// words with those marks, and highlights are cut to the letters that match.
import Fuse, { type IFuseOptions } from 'fuse.js'
import type { Lookup } from '../model/lookup.ts'
import { fold, unfold } from '../text/fold.ts'
import type { Span } from '../text/span.ts'

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
  // 0.3 lets 'phat trien dang viên' through with one letter wrong in a word, and nonsense not.
  threshold: 0.3,
  useTokenSearch: true,
  tokenMatch: 'all',
  minMatchCharLength: 1,
}

const words = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '')

/** The entries of a dataset: names with their other forms first found by name, statements by their words. */
function entriesOf(lookup: Lookup): Entry[] {
  const { people, organizations, statements } = lookup.dataset
  return [
    ...people.map(({ id, name }): Entry => ({ id, group: 'people', text: name })),
    ...organizations.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((text): Entry => ({ id, group: 'organizations', text })),
    ),
    ...statements.map(({ id, kind, by, text }): Entry => {
      const group = kind === 'award' ? 'award' : by === null && kind === 'goal' ? 'goal' : by === null && kind === 'outcome' ? 'outcome' : 'speech'
      return { id, group, text }
    }),
  ]
}

/**
 * Prepares a search. The function that comes back answers words with hits, best first within each group, groups in the
 * order of `hitGroups`; nothing for blank words. Every word must be found (in any order).
 */
export function buildSearch(lookup: Lookup): Search {
  const fuse = new Fuse(entriesOf(lookup), options)
  return (query) => {
    const asked = words(query.normalize('NFC'))
    if (asked.length === 0) return []
    const ranked = fuse
      .search(asked.join(' '))
      .map(({ item, score }) => ({ item, rank: (score ?? 1) + penalty(item.text, asked) }))
      .sort((a, b) => a.rank - b.rank)
    const seen = new Set<string>()
    const hits = ranked
      .filter(({ item }) => !seen.has(item.id) && seen.add(item.id))
      .map(({ item }): Hit => ({ ...item, marks: marksIn(item.text, asked) }))
    return hitGroups.flatMap((group) => hits.filter((hit) => hit.group === group))
  }
}

/** Folded words fit more than one word: what was typed with marks ranks the words with those marks first. */
function penalty(text: string, asked: readonly string[]): number {
  const lower = text.toLowerCase()
  const missing = asked.filter((word) => !lower.includes(word.toLowerCase())).length
  return missing / asked.length
}

/** Where the words stand in the text, by folded letters; at the beginning of a word. Overlaps are joined. */
export function marksIn(text: string, asked: readonly string[]): Span[] {
  const folded = fold(text)
  const found: Span[] = []
  for (const word of asked) {
    const { text: plain } = fold(word)
    if (plain === '') continue
    for (let at = folded.text.indexOf(plain); at >= 0; at = folded.text.indexOf(plain, at + 1))
      if (at === 0 || !/[a-z0-9]/u.test(folded.text.charAt(at - 1))) found.push(unfold(folded, { start: at, end: at + plain.length }))
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
