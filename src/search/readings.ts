// The ways to read a typed query: as typed; with abbreviations expanded, or words abbreviated; as keys of an input
// method that was off; with a missing blank inserted or an extra one removed. Each reading is searched by itself.
import {
  acronymOf,
  bodyAbbreviations,
  furtherAbbreviations,
  learnAcronyms,
  themeAbbreviations,
} from '../text/abbreviations.ts'
import { askingOf } from './questions.ts'
import { relatedTo } from './related.ts'
import { isSyllable } from '../text/syllable.ts'
import { decodeKeys } from '../text/telex.ts'
import { wordsOf, type Form } from '../text/words.ts'

/** A word of a reading. */
export interface Asked extends Form {
  /** The word as written, to show how the query was understood. */
  written: string
  /** Words with the same number must match side by side and in order; 0: the word belongs to no block. */
  block: number
}

/** One way to read a query. */
export interface Reading {
  words: readonly Asked[]
  /** Distance from what was typed; 0: as typed. */
  cost: number
  /** Whether the last word may be the beginning of a longer one. */
  isOpen: boolean
  /** The only records to search: people, or the answers to what someone said; null: all but those. */
  only: 'people' | 'said' | null
}

/** Most words of a query; the others are cut. Nobody types more, but an address may contain anything. */
const MOST_WORDS = 24
/** Most words of a reading after expanding short forms: `match.ts` counts words as bits of a number. */
const MOST_MEANT = 30
/** Most readings that are searched, and most combinations that are tried to find them. */
const MOST_READINGS = 12
const MOST_TRIED = 60
const COST = { short: 0.12, keys: 0.2, blank: 0.2, title: 0.05, question: 0.05, related: 0.3 } as const

/** Key of a short form, its letters: 'TT&TT' → 'tttt', 'T.Ư' → 'tư'. */
const lettersOf = (short: string): string =>
  wordsOf(short)
    .map(({ marked }) => marked)
    .join('')

/** Abbreviations and what they stand for. */
export interface ShortForms {
  /** Letters of a short form → its possible full forms. */
  full: ReadonlyMap<string, ReadonlySet<string>>
  /** Plain words of a full form → its short forms as written. */
  short: ReadonlyMap<string, ReadonlySet<string>>
}

/** The genre's abbreviations, and those of the names of bodies. @param names all names of bodies */
export function shortFormsOf(names: readonly string[]): ShortForms {
  const full = new Map<string, Set<string>>()
  const short = new Map<string, Set<string>>()
  const add = (to: Map<string, Set<string>>, key: string, value: string): void => {
    const set = to.get(key)
    if (set) set.add(value)
    else to.set(key, new Set([value]))
  }
  const pair = (abbreviation: string, words: string): void => {
    add(full, lettersOf(abbreviation), words)
    // 'TƯ' looks like a very common word ('tư tưởng'), so it doesn't replace its full form.
    if (!isSyllable(abbreviation)) add(short, plainOf(words), abbreviation)
  }
  for (const [abbreviation, words] of [...bodyAbbreviations, ...themeAbbreviations, ...furtherAbbreviations])
    pair(abbreviation, words)
  for (const [abbreviation, words] of learnAcronyms(names)) pair(abbreviation, words)
  // Acronyms of whole names, such as 'BTTTT': readers type them, but reports need not contain them.
  for (const name of names)
    if (name.split(' ').length >= 3 && acronymOf(name).length >= 3) add(full, lettersOf(acronymOf(name)), name)
  return { full, short }
}

const plainOf = (words: string): string =>
  wordsOf(words)
    .map(({ plain }) => plain)
    .join(' ')

/** The words of a text as words of a reading, all with the same `block` number; 0: in no block. */
const asked = (text: string, block = 0): Asked[] =>
  wordsOf(text)
    .slice(0, MOST_WORDS)
    .map(({ marked, plain, start, end }) => ({ marked, plain, written: text.slice(start, end), block }))

/** A replacement for the words from `from` up to `to` (exclusive) of a query. */
interface Substitute {
  from: number
  to: number
  written: string
  cost: number
}

const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

/** What may stand between the letters of one short form: 'TT&TT', 'TT - TT', 'đ/c', 'T.Ư'. */
const JOINT = /^\s*[&/.\-–]\s*$/u
const LONGEST_FULL = 10

function substitutes(query: string, { full, short }: ShortForms, hasPlain: (plain: string) => boolean): Substitute[] {
  const words = wordsOf(query).slice(0, MOST_WORDS)
  const found: Substitute[] = []
  for (let from = 0; from < words.length; from += 1) {
    let letters = ''
    for (let to = from; to < Math.min(words.length, from + 4); to += 1) {
      const [before, word] = [words[to - 1], words[to]]
      if (!word || (to > from && before && !JOINT.test(query.slice(before.end, word.start)))) break
      letters += word.marked
      // A short form that is also a syllable counts only in capitals.
      if (to === from && isSyllable(letters) && !isCapital(query.slice(word.start, word.end))) continue
      for (const other of full.get(letters) ?? []) found.push({ from, to: to + 1, written: other, cost: COST.short })
    }
    const plains: string[] = []
    for (let to = from; to < Math.min(words.length, from + LONGEST_FULL); to += 1) {
      plains.push(words[to]?.plain ?? '')
      const shorts = to > from ? short.get(plains.join(' ')) : undefined
      for (const other of shorts ?? []) found.push({ from, to: to + 1, written: other, cost: COST.short })
    }
    const date = dateAt(words, from)
    if (date) found.push({ from, ...date, cost: COST.short })
    const [word, next] = [words[from], words[from + 1]]
    if (!word) continue
    // A missing blank in the query ('dangvien'), and below in the report ('tham mưu' for 'thammưu').
    if (!hasPlain(word.plain))
      for (let at = 2; at <= word.plain.length - 2; at += 1)
        if (
          hasPlain(word.plain.slice(0, at)) &&
          hasPlain(word.plain.slice(at)) &&
          word.marked.length === word.plain.length
        )
          found.push({
            ...{ from, to: from + 1, cost: COST.blank },
            written: `${word.marked.slice(0, at)} ${word.marked.slice(at)}`,
          })
    if (next && hasPlain(word.plain + next.plain))
      found.push({ from, to: from + 2, written: word.marked + next.marked, cost: COST.blank })
  }
  return found
}

/** A spelt-out date as the words of '26/3/2009': '26 tháng 3 năm 2009' → '26 3 2009', 'tháng 3 năm 2009' → '3 2009'. */
function dateAt(words: readonly Form[], from: number): { to: number; written: string } | null {
  const plain = (at: number): string => words[from + at]?.plain ?? ''
  if (plain(0) === 'thang' && /^\d{1,2}$/u.test(plain(1)) && plain(2) === 'nam' && /^\d{4}$/u.test(plain(3)))
    return { to: from + 4, written: `${plain(1)} ${plain(3)}` }
  if (!/^\d{1,2}$/u.test(plain(0)) || plain(1) !== 'thang' || !/^\d{1,2}$/u.test(plain(2))) return null
  const hasYear = plain(3) === 'nam' && /^\d{4}$/u.test(plain(4))
  return { to: from + (hasYear ? 5 : 3), written: `${plain(0)} ${plain(2)}${hasYear ? ` ${plain(4)}` : ''}` }
}

/** The reading with some substitutes in place of typed words. */
function compose(typed: readonly Asked[], chosen: readonly Substitute[], isOpen: boolean): Reading {
  const words: Asked[] = []
  let block = 0
  let cost = 0
  for (let at = 0; at < typed.length;) {
    const other = chosen.find(({ from }) => from === at)
    const word = typed[at]
    if (other) {
      cost += other.cost
      // 'TSVM' is 'trong sạch, vững mạnh', with or without the comma: each part is a block.
      for (const part of other.written.split(',')) words.push(...asked(part, (block += 1)))
      at = other.to
    } else {
      if (word) words.push(word)
      at += 1
    }
  }
  const endsTyped = !chosen.some(({ to }) => to === typed.length)
  return { words, cost, isOpen: isOpen && endsTyped, only: null }
}

/** Honorifics before a name: 'ông Hợp', 'd/c Duong'. Reports write names without one, or with another one. */
const TITLE = /^\s*(?:ông|ong|bà|ba|anh|chị|chi|cô|co|đồng chí|dong chi|đ\/c|d\/c)\s+(?=\p{L})/iu

/**
 * All readings of a query, the typed words first. Empty if the query has no letter or digit.
 * @param hasPlain whether any text has a word with these plain letters
 */
export function readingsOf(query: string, forms: ShortForms, hasPlain: (plain: string) => boolean): Reading[] {
  const text = query.normalize('NFC')
  // A Roman number is complete: 'quý I' is not the beginning of 'quý III'.
  const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(text) && !/(?:^|\s)[IVX]+$/u.test(text)
  const typed = asked(text)
  if (typed.length === 0) return []
  const readings: Reading[] = [{ words: typed, cost: 0, isOpen, only: null }]
  const title = TITLE.exec(text)?.[0] ?? ''
  if (title !== '') readings.push({ words: asked(text.slice(title.length)), cost: COST.title, isOpen, only: 'people' })
  const asking = askingOf(text)
  if (asking) {
    const reading = { words: asked(asking.words), cost: COST.question, isOpen: true }
    if (asking.what === 'said') readings.push({ ...reading, only: 'said' })
    readings.push({ ...reading, only: asking.what === 'what' ? null : 'people' })
  }
  // All combinations of substitutes that don't overlap, within the limits.
  const all = substitutes(text, forms, hasPlain)
  let tried = 0
  const combine = (chosen: Substitute[], from: number): void => {
    for (const [at, one] of all.entries()) {
      if (at < from || chosen.some(({ to }) => one.from < to)) continue
      tried += 1
      if (readings.length >= MOST_READINGS || tried > MOST_TRIED) return
      const reading = compose(typed, [...chosen, one], isOpen)
      if (reading.words.length > MOST_MEANT) continue
      readings.push(reading)
      combine([...chosen, one], at + 1)
    }
  }
  combine([], 0)
  const keyed = decoded(text)
  if (keyed !== null) readings.push({ words: asked(keyed), cost: COST.keys, isOpen: false, only: null })
  return readings
}

/** Readings in other words (related.ts), for a query whose own words are found nowhere. */
export function relatedReadings(query: string): Reading[] {
  const text = query.normalize('NFC')
  return relatedTo(askingOf(text)?.words ?? text).map((words) => {
    return { words: asked(words), cost: COST.related, isOpen: false, only: null }
  })
}

/** The query with the letters that an input method would have made of its keys; null if no word reads as such keys. */
function decoded(text: string): string | null {
  const words = text.split(/\s+/u).slice(0, MOST_WORDS)
  const read = words.map((word) => decodeKeys(word)[0] ?? word)
  return read.some((word, at) => word !== words[at]) ? read.join(' ') : null
}
