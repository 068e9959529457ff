// A statement as what it speaks of: its words without those that every report has, in pairs that stand side by side, and
// the phrases that the genre says in several ways. Vietnamese words are mostly of two syllables (docs/language.md,
// syllables), and no space tells where one ends: two syllables side by side are the smallest thing that names a theme.
import { wordsOf } from '../text/words.ts'
import type { Span } from '../text/span.ts'
import { commonWords, weakSyllables } from './ordinary.ts'
import { concepts } from './concepts.ts'

/** A syllable of a statement. Offsets are UTF-16 units of its report's text. */
export interface Syllable extends Span {
  /** As it is compared. */
  form: string
  /** A stop stands before it: it isn't side by side with the one before. */
  isApart: boolean
  /** Indexes of the first and the last syllable of its word, where the word is known. */
  first: number
  last: number
  /** 'common' or 'weak' (see `ordinary.ts`), 'name' of a body, 'own' of this statement, or a row of `concepts`. */
  role: 'common' | 'weak' | 'name' | 'own' | number
}

/** What a statement shares with another when both have it: 'c:12' a concept, 'b:nhận thức' two syllables. */
export type Feature = string

export interface Phrases {
  syllables: readonly Syllable[]
  /** Feature → where it stands: indexes of its first and last syllable. */
  features: ReadonlyMap<Feature, readonly (readonly [first: number, last: number])[]>
}

interface Entry {
  forms: readonly string[]
  role: 'common' | 'weak' | number
}

const entries = new Map<string, Entry[]>()
const enter = (words: string, role: Entry['role']): void => {
  const forms = wordsOf(words).map(({ marked }) => marked)
  const [first = ''] = forms
  entries.set(first, [...(entries.get(first) ?? []), { forms, role }])
}
for (const [row, phrases] of concepts.entries()) for (const phrase of phrases) enter(phrase, row)
for (const word of commonWords) enter(word, 'common')
for (const word of weakSyllables) enter(word, 'weak')
// The longest first; a concept before a common word.
for (const list of entries.values()) list.sort((a, b) => b.forms.length - a.forms.length)

const STOP = /[,;:.()[\]“”"‘’–—…]/u

/**
 * Reads the words of a statement.
 * @param text the report
 * @param span of the statement in it
 * @param isName whether a name of a body stands at a place of it
 */
export function phrasesOf(text: string, span: Span, isName: (place: Span) => boolean): Phrases {
  const syllables: Syllable[] = wordsOf(text.slice(span.start, span.end)).map(({ marked, start, end }, at, all) => {
    const between = text.slice(span.start + (all[at - 1]?.end ?? start), span.start + start)
    const place = { start: span.start + start, end: span.start + end }
    return {
      ...place,
      form: marked,
      isApart: STOP.test(between),
      first: at,
      last: at,
      role: isName(place) ? 'name' : 'own',
    }
  })
  const fits = (at: number, { forms, role }: Entry): boolean =>
    forms.every((form, i) => {
      const one = syllables[at + i]
      // A concept may have a comma in it: 'trong sạch, vững mạnh'.
      return (
        one?.form === form &&
        (one.role === 'own' || role !== 'common') &&
        (i === 0 || !one.isApart || role !== 'common')
      )
    })
  const features = new Map<Feature, [number, number][]>()
  const add = (feature: Feature, first: number, last: number): void => {
    const places = features.get(feature)
    if (places) places.push([first, last])
    else features.set(feature, [[first, last]])
  }
  for (let at = 0; at < syllables.length;) {
    const entry = entries.get(syllables[at]?.form ?? '')?.find((one) => fits(at, one))
    const length = entry?.forms.length ?? 1
    for (let i = at; i < at + length; i += 1) {
      const one = syllables[i]
      if (one && entry) Object.assign(one, { role: entry.role, first: at, last: at + length - 1 })
      else if (one && /^\d/u.test(one.form)) one.role = 'common'
    }
    if (typeof entry?.role === 'number') add(`c:${entry.role}`, at, at + length - 1)
    at += length
  }
  for (const [at, one] of syllables.entries()) {
    const next = syllables[at + 1]
    if (!next || next.isApart) continue
    const roles = [one.role, next.role]
    if (roles.includes('own') && roles.every((role) => role === 'own' || role === 'weak'))
      add(`b:${one.form} ${next.form}`, at, at + 1)
  }
  return { syllables, features }
}
