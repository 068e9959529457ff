// Patterns for Vietnamese words in the spellings that reports use: either case of each syllable, either tone placement,
// any white space between syllables.
import { capital } from '../../text/capital.ts'
import { toneForms } from '../../text/tones.ts'
import { escape, type Pattern } from './rule.ts'

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** Regular expression source for all spellings of a syllable: first letter in either case, both tone placements. */
function syllableForms(syllable: string): string {
  const forms = toneForms(lowerFirst(syllable)).flatMap((form) => [capital(form), form])
  return `(?:${[...new Set(forms.map(escape))].join('|')})`
}

// A letter, mark or digit. Written as the Latin ranges that Vietnamese needs, because \p{L} compiles to some 600 ranges
// and a pattern repeats this class a hundred times: compiling takes 0.2 s a report instead of 0.9 s.
const LETTER = '[0-9A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]'

/**
 * Matches one of the words, the longest first, but never inside a longer word. Syllables may begin with a capital or
 * not ('Phó bí thư' = 'Phó Bí thư': reports mix them; docs/language.md, capitals), tones may have either placement, and
 * any white space may stand between syllables.
 */
export function oneOf(...words: string[]): Pattern {
  const spelled = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.split(' ').map(syllableForms).join('\\s+'))
  return { source: `(?<!${LETTER})(?:${spelled.join('|')})(?!${LETTER})` }
}

/** Like `oneOf`, but the first letter must be a capital: matches the name 'Tổ chức', not the verb 'tổ chức'. */
export function capitalOneOf(...words: string[]): Pattern {
  const { source } = oneOf(...words)
  return { source: `(?=\\p{Lu})${source}` }
}

/** Like `oneOf`, but in lower case only: matches the verb 'hứa', not the family name 'Hứa'. */
export function lowerOneOf(...words: string[]): Pattern {
  const spelled = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split(' ')
        .map((one) => `(?:${toneForms(one).map(escape).join('|')})`)
        .join('\\s+'),
    )
  return { source: `(?<!${LETTER})(?:${spelled.join('|')})(?!${LETTER})` }
}
