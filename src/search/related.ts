// Other words for what was typed, if nothing has the typed ones: the phrases of one concept ('tham nhũng', 'tham ô'), and
// the Vietnamese words for English ones ('goals 2009').
import { lazily } from '../model/lazily.ts'
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

/** Plain words of a phrase → other phrases for it, and the most words of a phrase. Made for the first query without hits. */
const table = lazily(() => {
  const found = new Map<string, Set<string>>()
  const say = (plain: string, words: Iterable<string>): void => {
    found.set(plain, new Set([...(found.get(plain) ?? []), ...words]))
  }
  for (const row of concepts) {
    const phrases = row.map((words) => ({ words, plain: plainOf(words) }))
    for (const { plain } of phrases)
      say(
        plain,
        phrases.filter((one) => one.plain !== plain).map(({ words }) => words),
      )
  }
  for (const [vietnamese, english] of glossary)
    for (const term of english) say(plainOf(term), [vietnamese, ...(found.get(plainOf(vietnamese)) ?? [])])
  return { others: found, longest: Math.max(...[...found.keys()].map((plain) => plain.split(' ').length)) }
})

/**
 * The query with one of its phrases, the longest, in other words. Empty if no phrase of it has any.
 * @param query NFC, with or without marks
 */
export function relatedTo(query: string): string[] {
  const words = wordsOf(query).filter(({ plain }) => !LITTLE.has(plain))
  const { others, longest } = table()
  for (let length = Math.min(longest, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const phrase = words.slice(from, from + length)
      const known = others.get(phrase.map(({ plain }) => plain).join(' '))
      if (!known) continue
      const written = (list: typeof words): string[] => list.map(({ start, end }) => query.slice(start, end))
      return [...known]
        .slice(0, MOST)
        .map((other) => [...written(words.slice(0, from)), other, ...written(words.slice(from + length))].join(' '))
    }
  return []
}
