// Patterns for words of Vietnamese as reports write them: either case of a syllable, either placement of a tone mark, any
// white space between syllables.
import { capital } from '../../text/capital.ts'
import { toneForms } from '../../text/tones.ts'
import { escape, type Pattern } from './rule.ts'

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** A syllable in every spelling that means the same: first letter of either case, both tone placements. */
function syllableForms(syllable: string): string {
  const forms = toneForms(lowerFirst(syllable)).flatMap((form) => [capital(form), form])
  return `(?:${[...new Set(forms.map(escape))].join('|')})`
}

// A letter, mark or digit of a word. Latin with all that Vietnamese needs, written as ranges: \p{L} alone is some 600 of
// them, and a pattern holds this class a hundred times (compiling them took 0.9 s a report, so it takes 0.2).
const LETTER = '[0-9A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u1E00-\\u1EFF]'

/**
 * One of these words, whichever syllables begin with a capital ('Phó bí thư' = 'Phó Bí thư': reports mix them), with
 * both tone placements, any white space between syllables; the longest first, and never inside a longer word.
 */
export function oneOf(...words: string[]): Pattern {
  const spelled = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.split(' ').map(syllableForms).join('\\s+'))
  return { source: `(?<!${LETTER})(?:${spelled.join('|')})(?!${LETTER})` }
}

/** Like `oneOf`, but the first letter must be a capital: matches 'Tổ chức' in a name, not the verb 'tổ chức'. */
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
