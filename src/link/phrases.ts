// Extracts the features by which statements are compared: concepts, and pairs of neighbouring syllables without common
// words. Blanks separate syllables, not words, and most words have two syllables (docs/language.md, syllables), so a
// pair is the smallest unit that can name a theme.
import { bodyAbbreviations, themeAbbreviations } from '../text/abbreviations.ts'
import { wordsOf, type Word } from '../text/words.ts'
import type { Span } from '../text/span.ts'
import { broadWords, commonWords, helpingWords, weakSyllables } from './ordinary.ts'
import { concepts } from '../text/concepts.ts'

/** A syllable of a statement. The span is in its report's text. */
export interface Syllable extends Span {
  /** The normalized form (`formOf`) with marks. */
  form: string
  /** Whether punctuation separates it from the syllable before. */
  isApart: boolean
  /** Indexes of the first and last syllable of its word or phrase, if a list has it; otherwise its own index. */
  first: number
  last: number
  /**
   * 'common', 'helping', 'broad' or 'weak' (see `ordinary.ts`), 'name' (of a body), an index into `concepts`, or 'own':
   * none of these.
   */
  role: 'common' | 'helping' | 'broad' | 'weak' | 'name' | 'own' | number
}

/**
 * A unit of comparison: 'c:12' is a concept by its index, 'b:nhận thức' a pair of syllables, 'w:nông nghiệp' a broad word,
 * 's:chè' a syllable that stands for itself.
 */
export type Feature = string

/** The syllables of a statement and its features. */
export interface Phrases {
  syllables: readonly Syllable[]
  /** Feature → its occurrences, as indexes of their first and last syllable. */
  features: ReadonlyMap<Feature, readonly (readonly [first: number, last: number])[]>
}

/** Words in the forms in which they are compared, separated by blanks: 'Kỹ thuật' → 'kĩ thuật'. */
export const formsOf = (words: string): string =>
  wordsOf(words)
    .map(({ marked }) => marked)
    .join(' ')

interface Entry {
  forms: readonly string[]
  role: 'common' | 'helping' | 'broad' | 'weak' | number
}

const entries = new Map<string, Entry[]>()
const enter = (words: string, role: Entry['role']): void => {
  const forms = wordsOf(words).map(({ marked }) => marked)
  const [first = ''] = forms
  entries.set(first, [...(entries.get(first) ?? []), { forms, role }])
}
for (const [row, phrases] of concepts.entries()) for (const phrase of phrases) enter(phrase, row)
for (const word of broadWords) enter(word, 'broad')
for (const word of helpingWords) enter(word, 'helping')
for (const word of commonWords) enter(word, 'common')
for (const word of weakSyllables) enter(word, 'weak')
// The longest first. The sort is stable, so of equal length a concept precedes a common word.
for (const list of entries.values()) list.sort((a, b) => b.forms.length - a.forms.length)

const lastTwo = ({ forms }: Entry): string => forms.slice(-2).join(' ')
const broad = new Set(broadWords.map(formsOf))
/** All listed words and concepts. */
const known = new Set([...entries.values()].flat().map(({ forms }) => forms.join(' ')))
const TRANSPARENT: ReadonlySet<string> = new Set(['bị', 'được', 'đã'])

const STOP = /[,;:.()[\]“”"‘’…]/u

const ABBREVIATED = new Map(
  [...bodyAbbreviations, ...themeAbbreviations].map(([short, full]) => [
    wordsOf(short)[0]?.marked ?? '',
    wordsOf(full).map(({ marked }) => marked),
  ]),
)
/**
 * Replaces an abbreviation in capitals with its words, all with the abbreviation's offsets: 'ANTT' → an, ninh, trật, tự.
 * Other words stay as they are; 'tư' is a word, 'TƯ' an abbreviation.
 */
function expand(word: Word, words: string): Word[] {
  const own = words.slice(word.start, word.end)
  const full = own === own.toUpperCase() ? ABBREVIATED.get(word.marked) : undefined
  return full?.map((marked) => ({ ...word, marked })) ?? [word]
}

/**
 * Extracts the syllables and features of a statement.
 * @param text the report's text
 * @param span the statement's span in `text`
 * @param isName whether a span of `text` belongs to the name of a body
 */
export function phrasesOf(text: string, span: Span, isName: (place: Span) => boolean): Phrases {
  const said = text.slice(span.start, span.end)
  const words = wordsOf(said).flatMap((word) => expand(word, said))
  const syllables: Syllable[] = words.map(({ marked, start, end }, at, all) => {
    const between = text.slice(span.start + Math.min(start, all[at - 1]?.end ?? start), span.start + start)
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
  const fits = (at: number, { forms, role }: Entry): boolean => {
    const last = forms.length - 1
    // Most entries differ in the last syllable.
    if (syllables[at + last]?.form !== forms[last]) return false
    // A concept may contain a comma: 'trong sạch, vững mạnh'.
    const isCommon = role === 'common' || role === 'helping'
    return forms.every((form, i) => {
      const one = syllables[at + i]
      return one?.form === form && (!isCommon || (one.role === 'own' && (i === 0 || !one.isApart)))
    })
  }
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
    if (typeof entry?.role === 'number') {
      add(`c:${entry.role}`, at, at + length - 1)
      const firstTwo = entry.forms.slice(0, 2).join(' ')
      if (length > 2 && broad.has(firstTwo)) add(`w:${firstTwo}`, at, at + 1)
      // A concept of four syllables or more also gives the pair of its last two, unless a list has that pair: 'hành
      // chính' in 'cải cách hành chính'.
      if (length >= 4 && !known.has(lastTwo(entry))) add(`b:${lastTwo(entry)}`, at + length - 2, at + length - 1)
    }
    if (entry?.role === 'broad') add(`w:${entry.forms.join(' ')}`, at, at + length - 1)
    at += length
  }
  for (const [at, one] of syllables.entries()) {
    const before = syllables[at - 1]
    // The first syllable of a word, or a word of its own: 'chè' in 'sản lượng chè'.
    if (one.role === 'own' && (one.isApart || before?.role !== 'own')) add(`s:${one.form}`, at, at)
    // Skip a transparent syllable: 'mẫu bị hỏng' gives the pair 'mẫu hỏng'.
    const to = TRANSPARENT.has(syllables[at + 1]?.form ?? '') ? at + 2 : at + 1
    const next = syllables[to]
    if (!next || next.isApart) continue
    const roles = [one.role, next.role]
    const isPair = roles.includes('own') && roles.every((role) => role === 'own' || role === 'weak' || role === 'broad')
    // 'thu ngân sách', 'chi ngân sách': the syllable in front tells them apart.
    const isApposed = one.role === 'weak' && next.role === 'broad'
    if (isPair || isApposed) add(`b:${one.form} ${next.form}`, at, to)
  }
  return { syllables, features }
}
