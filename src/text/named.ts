// Which stretches of a text a quote names: for corrections, which name a statement by a few of its words.
import { looseWords } from './quote.ts'
import { short } from './short.ts'
import { overlapsAny, slice, type Span } from './span.ts'

/** At most this many of several statements are told in a message. */
const MOST_TOLD = 4

export type NamedSpans<One> =
  /** One stretch, or several with the same words (a paragraph that stands twice). Empty: the quote touches none. */
  | { ok: true; named: One[] }
  /** The quote touches stretches with different words: one of each. `isOnePlace`: a single place of it does. */
  | { ok: false; different: One[]; isOnePlace: boolean }

/**
 * The stretches that a quote names: those whose very words it is, else those that it touches, if their words are the same.
 * Where the quote touches several, its own capital or small first letter decides, if it can: 'Công tác …' at the start of
 * a statement, not 'công tác …' inside another.
 * @param places where the quote stands, from `findQuote`
 */
export function namedBy<One>(
  text: string,
  quote: string,
  places: readonly Span[],
  all: readonly One[],
  spanOf: (one: One) => Span,
): NamedSpans<One> {
  const found = touchedBy(text, quote, places, all, spanOf)
  if (found.ok) return found
  const isCapital = startsWithCapital(quote)
  const sameCase = places.filter((place) => startsWithCapital(slice(text, place)) === isCapital)
  const narrowed = touchedBy(text, quote, sameCase, all, spanOf)
  return narrowed.ok && narrowed.named.length === 0 ? found : narrowed
}

const startsWithCapital = (words: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(words)

function touchedBy<One>(
  text: string,
  quote: string,
  places: readonly Span[],
  all: readonly One[],
  spanOf: (one: One) => Span,
): NamedSpans<One> {
  const isTouched = overlapsAny(places)
  const touched = all.filter((one) => isTouched(spanOf(one)))
  const wanted = looseWords(quote)
  const byWords = new Map<string, One[]>()
  for (const one of touched) {
    const words = looseWords(slice(text, spanOf(one)))
    byWords.set(words, [...(byWords.get(words) ?? []), one])
  }
  const exact = byWords.get(wanted)
  if (exact) return { ok: true, named: exact }
  if (byWords.size <= 1) return { ok: true, named: touched }
  const different = [...byWords.values()].flatMap(([first]) => first ?? [])
  const isOnePlace = places.some((place) => {
    const touches = overlapsAny([place])
    return touched.filter((one) => touches(spanOf(one))).length > 1
  })
  return { ok: false, different, isOnePlace }
}

/** Some words for a message: '‘a’, ‘b’ and 3 more'. */
export function listed(words: readonly string[]): string {
  const told = words.slice(0, MOST_TOLD).map((one) => `‘${short(one)}’`)
  const rest = words.length - told.length
  return rest > 0 ? `${told.join(', ')} and ${rest} more` : told.join(', ')
}

/** What to say of a quote that names several. @param what 'statements', 'sentences' */
export const severalNamed = (quote: string, what: string, different: readonly string[], isOnePlace: boolean): string =>
  isOnePlace
    ? `'${short(quote)}' goes over ${different.length} ${what}: ${listed(different)}. Quote words of one of them, and write one correction for each.`
    : `'${short(quote)}' stands in ${different.length} different ${what}: ${listed(different)}. Quote more words, so that only one is meant.`
