// Finds an editor's words in a report. An editor copies them from a page, a Word file or memory, so what looks the same
// is the same; the spans that come back are those of the report's own text.
import type { Span } from './span.ts'
import { newTonesInCase } from './tones.ts'

/** A text for comparing: `from[i]` and `to[i]` are the original letters, end exclusive, behind unit i of `text`. */
interface Loose {
  text: string
  from: number[]
  to: number[]
}

// A stretch of blanks (with what is invisible among them), what is invisible alone (soft hyphens, zero-width characters,
// marks of direction), a letter with the marks that follow it, or any other character.
const PIECE = /(?<blank>[\s\u0085][\s\u0085\p{DI}]*)|(?<invisible>\p{DI}+)|\P{M}(?:\p{DI}*\p{M})*|\p{M}/gu
const INVISIBLE = /\p{DI}/gu

/** Characters that look alike, as one of them: quote marks, dashes, forms of Đ, the ellipsis. */
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

/** A text in the form that quotes are compared in, with the way back. */
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
  // Both placements of a tone have as many letters, so the way back stays.
  return { text: newTonesInCase(units.join('')), from, to }
}

/** Words with their first letter in either case; other capitals count. */
function bothCases(words: string): string[] {
  const at = words.search(/\p{L}/u)
  if (at < 0) return [words]
  const [before, letter, after] = [words.slice(0, at), words.charAt(at), words.slice(at + 1)]
  return [...new Set([letter, letter.toLocaleLowerCase('vi'), letter.toLocaleUpperCase('vi')])].map(
    (form) => before + form + after,
  )
}

/** Words as quotes are compared: two that give the same string are the same quote. */
export const looseWords = (words: string): string => {
  const loose = loosen(words).text.trim()
  const at = loose.search(/\p{L}/u)
  return at < 0 ? loose : loose.slice(0, at) + loose.charAt(at).toLocaleLowerCase('vi') + loose.slice(at + 1)
}

/** Whether two texts are the same words for a person: see `findQuote`. */
export const sameWords = (a: string, b: string): boolean => looseWords(a) === looseWords(b)

const WORD = /[\p{L}\p{N}\p{M}]/u

/**
 * A finder of quotes in one text, which is prepared once. The finder gives every place of a quote, as `findQuote` does.
 */
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
        // Inside a longer word ('ông' in 'công'), or inside a letter with its marks.
        if ((isWord(at - 1) && isWord(at)) || (isWord(end - 1) && isWord(end))) continue
        if (loose.from[at - 1] === loose.from[at] || loose.from[end - 1] === loose.from[end]) continue
        found.push({ start: loose.from[at] ?? 0, end: loose.to[end - 1] ?? text.length })
      }
    return found.sort((a, b) => a.start - b.start)
  }
}

/**
 * Every place where a text has the words of a quote, in order, as spans of the text. Whole words only. What a person
 * doesn't see makes no difference: which blanks and how many, invisible characters, the form of quote marks, dashes and
 * ellipses, the place of a tone mark ('uỷ', 'ủy'), Unicode composition, and the case of the first letter. Blanks at the
 * ends of the quote don't count; an empty quote stands nowhere. Never throws.
 */
export const findQuote = (text: string, quote: string): Span[] => quoteFinder(text)(quote)
