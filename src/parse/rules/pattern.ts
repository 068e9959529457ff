// Patterns for Vietnamese words in the spellings that reports use: either case of each syllable, either tone placement,
// any white space between syllables.
import { group } from 'd3'
import { capital } from '../../text/capital.ts'
import { toneForms } from '../../text/tones.ts'
import { escape, type Pattern } from './rule.ts'

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

const anyOf = (sources: readonly string[]): string =>
  sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`

/** Source of a regular expression that matches any of these spellings; 'Đồng' and 'đồng' become '[Đđ]ồng'. */
const formsSource = (forms: readonly string[]): string =>
  anyOf(
    [...group(new Set(forms), (form) => form.slice(1))].map(([rest, same]) => {
      const first = same.map((form) => form.charAt(0))
      return `${first.length === 1 ? escape(first.join('')) : `[${first.join('')}]`}${escape(rest)}`
    }),
  )

/** All spellings of a syllable: first letter in either case, both tone placements. */
const anyCase = (syllable: string): string =>
  formsSource(toneForms(lowerFirst(syllable)).flatMap((form) => [capital(form), form]))
/** The spellings of a syllable in the case in which it is written, in both tone placements. */
const asWritten = (syllable: string): string => formsSource(toneForms(syllable))

// A letter, mark or digit. Written as the Latin ranges that Vietnamese needs, because \p{L} compiles to some 600 ranges
// and a pattern repeats this class a hundred times: compiling takes 0.2 s a report instead of 0.9 s.
const LETTER = '[0-9A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]'

/** Words that begin with the same syllable share it: 'phó (?:chủ tịch|bí thư)'. Short patterns compile faster. */
function branches(words: readonly (readonly string[])[]): string {
  const first = group(words, ([syllable = '']) => syllable)
  // A syllable may be the beginning of another one ('đ' and 'đ/c'), which must be tried before it.
  const longestFirst = [...first].sort(([a], [b]) => b.length - a.length)
  return anyOf(
    longestFirst.map(([syllable, same]) => {
      const further = same.map((word) => word.slice(1)).filter((rest) => rest.length > 0)
      if (further.length === 0) return syllable
      const rest = `\\s+${branches(further)}`
      // Longer words win.
      return further.length === same.length ? `${syllable}${rest}` : `${syllable}(?:${rest})?`
    }),
  )
}

/** Matches one of the words, the longest first, but never inside a longer word. */
function wholeWords(words: readonly string[], spell: (syllable: string) => string): Pattern {
  const spelled = words.map((word) => word.split(' ').map(spell))
  return { source: `(?<!${LETTER})${branches(spelled)}(?!${LETTER})` }
}

/**
 * Matches one of the words, the longest first, but never inside a longer word. Syllables may begin with a capital or
 * not ('Phó bí thư' = 'Phó Bí thư': reports mix them; docs/language.md, capitals), tones may have either placement, and
 * any white space may stand between syllables.
 */
export const oneOf = (...words: string[]): Pattern => wholeWords(words, anyCase)

/** Like `oneOf`, but the first letter must be a capital: matches the name 'Tổ chức', not the verb 'tổ chức'. */
export function capitalOneOf(...words: string[]): Pattern {
  const { source } = oneOf(...words)
  return { source: `(?=\\p{Lu})${source}` }
}

/** Like `oneOf`, but in lower case only: matches the verb 'hứa', not the family name 'Hứa'. */
export const lowerOneOf = (...words: string[]): Pattern => wholeWords(words, asWritten)
