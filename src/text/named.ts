// Resolves a quote to the spans it identifies. Corrections use it: they name a statement by a few of its words.
import type { Message } from './message.ts'
import { looseWords } from './quote.ts'
import { short } from './short.ts'
import { overlapsAny, slice, type Span } from './span.ts'

/** A message lists at most this many candidates. */
const MOST_TOLD = 4

/** The items that a quote identifies, or the reason why it is ambiguous. */
export type NamedSpans<One> =
  /** One item, or several with the same words (a repeated paragraph). Empty: the quote overlaps no item. */
  | { ok: true; named: One[] }
  /**
   * The quote overlaps items with different words; `different` has one item for each wording. `isOnePlace`: a single
   * occurrence of the quote overlaps several items.
   */
  | { ok: false; different: One[]; isOnePlace: boolean }

/**
 * The items of `all` that a quote identifies: those whose words equal the quote, otherwise those that overlap it,
 * provided that these have the same words. If they differ, only occurrences with the same case of the first letter
 * count: 'Công tác …' at the start of a statement, not 'công tác …' inside another.
 * @param places the occurrences of the quote in `text`, from `findQuote`
 * @param spanOf the span of an item in `text`
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

/**
 * The first items of a list for a message, and how many more there are: 'a, b and 3 more'.
 * @param most items that are named; @param unit of the others in Vietnamese: 'tệp'
 */
export function firstOf(items: readonly string[], most: number, unit: string): Message {
  const told = items.slice(0, most).join(', ')
  const rest = items.length - most
  return rest > 0 ? { vi: `${told} và ${rest} ${unit} nữa`, en: `${told} and ${rest} more` } : { vi: told, en: told }
}

/** Quotes up to four texts, each shortened, for a message: '‘a’, ‘b’, ‘c’, ‘d’ and 3 more'. */
export const listed = (words: readonly string[]): Message =>
  firstOf(
    words.map((one) => `‘${short(one)}’`),
    MOST_TOLD,
    'chỗ',
  )

/** What messages call several of a kind. */
export const STATEMENTS: Message = { vi: 'ý', en: 'statements' }
export const SENTENCES: Message = { vi: 'câu', en: 'sentences' }
export const PEOPLE: Message = { vi: 'người', en: 'people' }
export const GROUPS: Message = { vi: 'nhóm', en: 'groups' }

/**
 * The message for an ambiguous quote.
 * @param what the items: `STATEMENTS` or `SENTENCES`
 * @param different one text for each wording
 * @param isOnePlace as in `NamedSpans`
 */
export function severalNamed(quote: string, what: Message, different: readonly string[], isOnePlace: boolean): Message {
  const [count, list] = [different.length, listed(different)]
  return isOnePlace
    ? {
        vi: `'${short(quote)}' kéo dài qua ${count} ${what.vi}: ${list.vi}. Hãy trích lời của từng ${what.vi}, mỗi ${what.vi} viết một chỗ sửa riêng.`,
        en: `'${short(quote)}' goes over ${count} ${what.en}: ${list.en}. Quote words of one of them, and write one correction for each.`,
      }
    : {
        vi: `'${short(quote)}' có trong ${count} ${what.vi} khác nhau: ${list.vi}. Hãy trích dài hơn, để chỉ trúng một ${what.vi}.`,
        en: `'${short(quote)}' stands in ${count} different ${what.en}: ${list.en}. Quote more words, so that only one is meant.`,
      }
}
