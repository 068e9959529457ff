// Finds an editor's quote in a report. Editors copy from a page, from Word or from memory, so characters that look the
// same are equal. The spans found refer to the report's own text.
import type { Span } from './span.ts'
import { newTonesInCase } from './tones.ts'

/**
 * A text normalized for comparison. Unit i of `text` stands for the original offsets `from[i]` to `to[i]`, end
 * exclusive.
 */
interface Loose {
  text: string
  from: number[]
  to: number[]
}

// One of: a run of white space (with invisible characters inside); a run of invisible characters (soft hyphens,
// zero-width characters, direction marks); a letter with its combining marks; any other character.
const PIECE = /(?<blank>[\s\u0085][\s\u0085\p{DI}]*)|(?<invisible>\p{DI}+)|\P{M}(?:\p{DI}*\p{M})*|\p{M}/gu
const INVISIBLE = /\p{DI}/gu

/** Maps look-alike characters to one of them: quotation marks, dashes, forms of Đ, ellipses. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»‘’‚‛‹›′″`´]/gu, '"'],
  [/'/gu, '"'],
  [/[‐‑‒–—―−﹘﹣－]/gu, '-'],
  [/…/gu, '...'],
  [/[ÐƉ]/gu, 'Đ'],
  [/[ðɖ]/gu, 'đ'],
]
const plain = (piece: string): string =>
  ALIKE.reduce((words, [pattern, one]) => words.replace(pattern, one), piece.replace(INVISIBLE, '').normalize('NFC'))

/** Normalizes a text for comparing quotes and keeps the map to the original offsets. */
function loosen(text: string): Loose {
  const units: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (const { 0: piece, index, groups } of text.matchAll(PIECE)) {
    if (groups?.['invisible'] !== undefined) continue
    const loose = groups?.['blank'] === undefined ? plain(piece) : ' '
    for (let i = 0; i < loose.length; i += 1) {
      from.push(index)
      to.push(index + piece.length)
    }
    units.push(loose)
  }
  // Both tone placements have the same length, so `from` and `to` stay valid.
  return { text: newTonesInCase(units.join('')), from, to }
}

/** The words with their first letter as given, in lower case and as a capital, without duplicates. */
function bothCases(words: string): string[] {
  const at = words.search(/\p{L}/u)
  if (at < 0) return [words]
  const [before, letter, after] = [words.slice(0, at), words.charAt(at), words.slice(at + 1)]
  return [...new Set([letter, letter.toLocaleLowerCase('vi'), letter.toLocaleUpperCase('vi')])].map(
    (form) => before + form + after,
  )
}

/** A comparison key: two quotes with the same key are equal. Ignores the same differences as `findQuote`. */
export const looseWords = (words: string): string => {
  const loose = loosen(words).text.trim()
  const at = loose.search(/\p{L}/u)
  return at < 0 ? loose : loose.slice(0, at) + loose.charAt(at).toLocaleLowerCase('vi') + loose.slice(at + 1)
}

/** Whether two texts are equal apart from the differences that `findQuote` ignores. */
export const sameWords = (a: string, b: string): boolean => looseWords(a) === looseWords(b)

const WORD = /[\p{L}\p{N}\p{M}]/u

/** `findQuote` for many quotes of one text, which is normalized once. */
export function quoteFinder(text: string): (quote: string) => Span[] {
  const loose = loosen(text)
  const isWord = (at: number): boolean => WORD.test(loose.text.charAt(at))
  return (quote) => {
    const words = loosen(quote).text.trim()
    if (words === '') return []
    const found: Span[] = []
    for (const form of bothCases(words))
      for (let at = loose.text.indexOf(form); at >= 0; at = loose.text.indexOf(form, at + 1)) {
        const end = at + form.length
        // Skip a match inside a longer word ('ông' in 'công') or inside a letter with its marks.
        if ((isWord(at - 1) && isWord(at)) || (isWord(end - 1) && isWord(end))) continue
        if (loose.from[at - 1] === loose.from[at] || loose.from[end - 1] === loose.from[end]) continue
        found.push({ start: loose.from[at] ?? 0, end: loose.to[end - 1] ?? text.length })
      }
    return found.sort((a, b) => a.start - b.start)
  }
}

/**
 * All occurrences of a quote in a text, in order, as UTF-16 spans. Matches whole words only. Ignores the kind and
 * number of blanks, invisible characters, the form of quotation marks, dashes and ellipses, tone placement ('uỷ',
 * 'ủy'), Unicode composition, the case of the first letter, and blanks around the quote. An empty quote has no
 * occurrence. Never throws.
 */
export const findQuote = (text: string, quote: string): Span[] => quoteFinder(text)(quote)
