// Words of a text: what a selection means, and where the ends of a statement go when they move by a word.
import { slice, trim, type Span } from '../text/span.ts'

const LETTER = /[\p{L}\p{M}\p{N}]/u
const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at))

/**
 * A selection that begins and ends at words: a word that is partly selected is in it, blanks at its ends are not. Null if
 * nothing but blanks is selected.
 */
export function snap(text: string, span: Span): Span | null {
  let { start, end } = trim(text, { start: Math.max(0, span.start), end: Math.min(text.length, span.end) })
  if (end <= start) return null
  while (start > 0 && isLetter(text, start) && isLetter(text, start - 1)) start -= 1
  while (end < text.length && isLetter(text, end - 1) && isLetter(text, end)) end += 1
  return { start, end }
}

/** The words of a part of a text, as spans. */
function wordsOf(text: string, within: Span): Span[] {
  return [...slice(text, within).matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,/%-]?[\p{L}\p{M}\p{N}%]+)*/gu)].map(
    ({ 0: word, index }) => ({ start: within.start + index, end: within.start + index + word.length }),
  )
}

/** How far the ends of a statement look for the next word, UTF-16 units. */
const REACH = 400

/**
 * A statement with one end moved by a word; null if it can't move.
 * @param by 1: to the right, -1: to the left
 */
export function moved(text: string, span: Span, side: 'start' | 'end', by: 1 | -1): Span | null {
  const words = wordsOf(text, {
    start: Math.max(0, span.start - REACH),
    end: Math.min(text.length, span.end + REACH),
  })
  const places = words.map((word) => word[side])
  const to = by > 0 ? places.find((at) => at > span[side]) : places.findLast((at) => at < span[side])
  const now = to === undefined ? null : { ...span, [side]: to }
  return now && now.start < now.end ? now : null
}

/**
 * The word beside a span: after it (1) or before it (-1); beside an empty span the first at its offset or after it. Null if
 * there is none.
 */
export function beside(text: string, span: Span, by: 1 | -1): Span | null {
  const words = wordsOf(text, { start: Math.max(0, span.start - REACH), end: Math.min(text.length, span.end + REACH) })
  const word = by > 0 ? words.find(({ start }) => start >= span.end) : words.findLast(({ end }) => end <= span.start)
  return word ?? null
}

/** Where a sentence is parted: at a sign that ends a part of it. */
const SIGN = /[;.:,][”"’)]?\s+|\s+[-–—]\s+/gu

/**
 * Parts a statement in two: where the words begin that are selected inside it; without such words, at the sign (';', ',', '–')
 * nearest to its middle; without a sign, between two words near its middle. Null if it has only one word.
 */
export function halves(text: string, span: Span, selected: Span | null): [Span, Span] | null {
  const words = wordsOf(text, span)
  const middle = (span.start + span.end) / 2
  const nearest = (ats: readonly number[]): number | undefined =>
    [...ats].sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  const isInside = (at: number): boolean => at > span.start && at < span.end
  const signs = [...slice(text, span).matchAll(SIGN)].map(({ 0: sign, index }) => span.start + index + sign.length)
  const at =
    selected && isInside(selected.start)
      ? selected.start
      : (nearest(signs.filter(isInside)) ?? nearest(words.slice(1).map(({ start }) => start)))
  if (at === undefined || !isInside(at)) return null
  const first = slice(text, { start: span.start, end: at }).replace(/[\s;,.:–—-]+(?:và)?\s*$/u, '')
  const [one, two] = [{ start: span.start, end: span.start + first.length }, trim(text, { start: at, end: span.end })]
  return one.end > one.start && two.end > two.start ? [one, two] : null
}
