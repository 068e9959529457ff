// Other words for what was typed, if nothing has the typed ones: the phrases of one concept ('tham nhũng', 'tham ô'), and
// the Vietnamese words for English ones ('goals 2009').
import { concepts } from '../text/concepts.ts'
import { glossary } from '../text/glossary.ts'
import { wordsOf } from '../text/words.ts'

/** English words that no report has and that say nothing alone. */
const LITTLE = new Set(['the', 'a', 'an', 'of', 'in', 'for', 'on', 'about', 'and', 'by', 'all'])
/** Most queries that are offered. */
const MOST = 12

const plainOf = (text: string): string =>
  wordsOf(text)
    .map(({ plain }) => plain)
    .join(' ')

/** Plain words of a phrase → other phrases for it. */
const others = new Map<string, string[]>()
const say = (phrase: string, other: string): void => {
  const key = plainOf(phrase)
  const known = others.get(key)
  if (!known) others.set(key, [other])
  else if (!known.includes(other)) known.push(other)
}
for (const row of concepts)
  for (const phrase of row) for (const other of row) if (plainOf(other) !== plainOf(phrase)) say(phrase, other)
for (const [vietnamese, english] of glossary)
  for (const phrase of english)
    for (const word of [vietnamese, ...(others.get(plainOf(vietnamese)) ?? [])]) say(phrase, word)

/** Most words of a phrase. */
const LONGEST = Math.max(...[...others.keys()].map((phrase) => phrase.split(' ').length))

/**
 * The query with one of its phrases, the longest, in other words. Empty if no phrase of it has any.
 * @param query NFC, with or without marks
 */
export function relatedTo(query: string): string[] {
  const words = wordsOf(query).filter(({ plain }) => !LITTLE.has(plain))
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = words.slice(from, from + length)
      const known = others.get(phrase.map(({ plain }) => plain).join(' '))
      if (!known) continue
      const written = (list: typeof words): string[] => list.map(({ start, end }) => query.slice(start, end))
      return known
        .slice(0, MOST)
        .map((other) => [...written(words.slice(0, from)), other, ...written(words.slice(from + length))].join(' '))
    }
  return []
}
