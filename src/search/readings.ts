// What a reader may have meant by the words that he typed: as they stand; an abbreviation for its words, or the words for
// an abbreviation; keys of an input method that was off; two words without the blank between them. Each is a question of
// its own; what was typed is always one of them.
import { acronymOf, bodyAbbreviations, furtherAbbreviations, learnAcronyms } from '../text/abbreviations.ts'
import { isSyllable } from '../text/syllable.ts'
import { decodeKeys } from '../text/telex.ts'
import { wordsOf, type Form } from '../text/words.ts'

/** A word of a question. */
export interface Asked extends Form {
  /** As it is written; of what was understood, for telling. */
  written: string
  /** Words of one block belong together: side by side, in order. 0: by itself. */
  block: number
}

export interface Reading {
  words: readonly Asked[]
  /** How far it is from what was typed. */
  cost: number
  /** Whether its last word may be the beginning of one. */
  isOpen: boolean
  /** What it is about; null: anything. */
  group: 'people' | null
}

/** Longer questions are cut: nobody types them, and an address may hold anything. Words. */
const MOST_WORDS = 24
/** With short forms written out; `match.ts` counts words as bits. */
const MOST_MEANT = 30
/** So many readings are asked at most, and so many are looked at for them. */
const MOST_READINGS = 12
const MOST_TRIED = 60
const COST = { short: 0.12, keys: 0.2, blank: 0.2, title: 0.05 } as const

/** Letters of a short form: 'TT&TT' → 'tttt', 'T.Ư' → 'tư'. */
const lettersOf = (short: string): string =>
  wordsOf(short)
    .map(({ marked }) => marked)
    .join('')

export interface ShortForms {
  /** Letters of a short form → what it may stand for. */
  full: ReadonlyMap<string, ReadonlySet<string>>
  /** Plain words of a full form → the short forms, as they are written. */
  short: ReadonlyMap<string, ReadonlySet<string>>
}

/** The genre's abbreviations, and those that the names of bodies make. */
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
    // 'TƯ' is written like a word that is everywhere ('tư tưởng').
    if (!isSyllable(abbreviation)) add(short, plainOf(words), abbreviation)
  }
  for (const [abbreviation, words] of [...bodyAbbreviations, ...furtherAbbreviations]) pair(abbreviation, words)
  for (const [abbreviation, words] of learnAcronyms(names)) pair(abbreviation, words)
  // Whole names too: 'BTTTT'. Only to be asked for by them: no report need write them.
  for (const name of names)
    if (name.split(' ').length >= 3 && acronymOf(name).length >= 3) add(full, lettersOf(acronymOf(name)), name)
  return { full, short }
}

const plainOf = (words: string): string =>
  wordsOf(words)
    .map(({ plain }) => plain)
    .join(' ')

/** The words of a text as they are asked for. */
const asked = (text: string, block = 0): Asked[] =>
  wordsOf(text)
    .slice(0, MOST_WORDS)
    .map(({ marked, plain, start, end }) => ({ marked, plain, written: text.slice(start, end), block }))

/** What stands for some of the words of a question. */
interface Substitute {
  from: number
  to: number
  written: string
  cost: number
}

const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase()

/** What joins the letters of one short form: 'TT&TT', 'TT - TT', 'đ/c', 'T.Ư'. */
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
      // A word that is a syllable is a short form only where it is written as one.
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
    // 'dangvien', and 'tham mưu' where a report has lost the blank.
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

/** '26 tháng 3 năm 2009' → '26 3 2009', as reports write it: '26/3/2009'; 'tháng 3 năm 2009' → '3 2009'. */
function dateAt(words: readonly Form[], from: number): { to: number; written: string } | null {
  const plain = (at: number): string => words[from + at]?.plain ?? ''
  if (plain(0) === 'thang' && /^\d{1,2}$/u.test(plain(1)) && plain(2) === 'nam' && /^\d{4}$/u.test(plain(3)))
    return { to: from + 4, written: `${plain(1)} ${plain(3)}` }
  if (!/^\d{1,2}$/u.test(plain(0)) || plain(1) !== 'thang' || !/^\d{1,2}$/u.test(plain(2))) return null
  const hasYear = plain(3) === 'nam' && /^\d{4}$/u.test(plain(4))
  return { to: from + (hasYear ? 5 : 3), written: `${plain(0)} ${plain(2)}${hasYear ? ` ${plain(4)}` : ''}` }
}

/** The question with some substitutes in it. */
function compose(typed: readonly Asked[], chosen: readonly Substitute[], isOpen: boolean): Reading {
  const words: Asked[] = []
  let block = 0
  let cost = 0
  for (let at = 0; at < typed.length;) {
    const other = chosen.find(({ from }) => from === at)
    const word = typed[at]
    if (other) {
      cost += other.cost
      // 'TSVM' is 'trong sạch, vững mạnh', with the comma or without.
      for (const part of other.written.split(',')) words.push(...asked(part, (block += 1)))
      at = other.to
    } else {
      if (word) words.push(word)
      at += 1
    }
  }
  const endsTyped = !chosen.some(({ to }) => to === typed.length)
  return { words, cost, isOpen: isOpen && endsTyped, group: null }
}

/** How a person is called before the name: 'ông Hợp', 'd/c Duong'. Reports write names without it, or another one. */
const TITLE = /^\s*(?:ông|ong|bà|ba|anh|chị|chi|cô|co|đồng chí|dong chi|đ\/c|d\/c)\s+(?=\p{L})/iu

/**
 * All readings of a question, what was typed first. None for words without a letter or a digit.
 * @param hasPlain whether any text has a word with these plain letters
 */
export function readingsOf(query: string, forms: ShortForms, hasPlain: (plain: string) => boolean): Reading[] {
  const text = query.normalize('NFC')
  // 'quý I' is not the beginning of 'quý III'.
  const isOpen = /[\p{L}\p{M}\p{N}]$/u.test(text) && !/(?:^|\s)[IVX]+$/u.test(text)
  const typed = asked(text)
  if (typed.length === 0) return []
  const readings: Reading[] = [{ words: typed, cost: 0, isOpen, group: null }]
  const title = TITLE.exec(text)?.[0] ?? ''
  if (title !== '') readings.push({ words: asked(text.slice(title.length)), cost: COST.title, isOpen, group: 'people' })
  // One substitute at each place, in all ways to combine them, the nearest to what was typed first.
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
  if (keyed !== null) readings.push({ words: asked(keyed), cost: COST.keys, isOpen: false, group: null })
  return readings
}

/** The question with every word that reads as keys in its place; null where none does. */
function decoded(text: string): string | null {
  const words = text.split(/\s+/u).slice(0, MOST_WORDS)
  const read = words.map((word) => decodeKeys(word)[0] ?? word)
  return read.some((word, at) => word !== words[at]) ? read.join(' ') : null
}
