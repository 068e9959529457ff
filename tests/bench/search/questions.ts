// Makes questions from statements. Each class writes some words of a statement in a way described in docs/language.md.
import { fold } from '../../../src/text/fold.ts'
import { toneForms } from '../../../src/text/tones.ts'

/** A question and its right hits. */
export interface Made {
  words: string
  /** A right hit has at least one of these phrases, with the same marks unless `isPlain`. */
  phrases: readonly string[]
  isPlain: boolean
}

/** Whether a text is a right hit for a question. */
export const means = (text: string, { phrases, isPlain }: Made): boolean =>
  phrases.some((phrase) =>
    isPlain ? plain(text).includes(plain(phrase)) : text.toLowerCase().includes(phrase.toLowerCase()),
  )
type Random = () => number
/** A class of questions. */
export interface Class {
  name: string
  /** Makes a question from a statement's text, or null if the text isn't suitable. */
  ask: (text: string, random: Random) => Made | null
}

const made = (phrase: string, words: string, isPlain = false): Made => ({ words, phrases: [phrase], isPlain })

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)]

/** A run of `count` words with letters only, or null. */
function phraseOf(text: string, count: number, random: Random): string | null {
  const runs = text
    .split(/[,()]/u)
    .map((part) => part.trim().split(' '))
    .filter((words) => words.length >= count && words.every((word) => /^[\p{L}]+$/u.test(word)))
  const run = pick(runs, random)
  if (!run) return null
  const at = Math.floor(random() * (run.length - count + 1))
  return run.slice(at, at + count).join(' ')
}
const plain = (text: string): string => fold(text).text

/** Changes one word of a phrase that is long enough. */
function change(phrase: string, random: Random, least: number, how: (word: string) => string | null): Made | null {
  const words = phrase.split(' ')
  const able = words.flatMap((word, at) => (word.length >= least ? [at] : []))
  const at = pick(able, random)
  if (at === undefined) return null
  const changed = how(words[at] ?? '')
  if (changed === null) return null
  const isPlain = phrase === plain(phrase)
  return made(phrase, words.map((word, i) => (i === at ? changed : word)).join(' '), isPlain)
}
const ofPhrase =
  (count: number, make: (phrase: string, random: Random) => Made | null): Class['ask'] =>
  (text, random) => {
    const phrase = phraseOf(text, count, random)
    return phrase === null ? null : make(phrase, random)
  }

const SHORT: readonly (readonly [full: string, short: string])[] = [
  ['công nghệ thông tin', 'CNTT'],
  ['cải cách hành chính', 'CCHC'],
  ['đồng chí', 'đ/c'],
  ['uỷ ban nhân dân', 'UBND'],
  ['trung ương', 'TW'],
  ['công đoàn cơ sở', 'CĐCS'],
  ['nghị quyết', 'NQ'],
  ['xã hội chủ nghĩa', 'XHCN'],
]

const SHAPE: Readonly<{ [letter: string]: string }> = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' }
const TONE: Readonly<{ [mark: string]: string }> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}
/** A word as Telex keys, the tone key at the end. */
const telex = (word: string): string => {
  const decomposed = word.toLowerCase().normalize('NFD')
  const tone = Array.from(decomposed, (unit) => TONE[unit] ?? '').join('')
  const bare = Array.from(decomposed)
    .filter((unit) => TONE[unit] === undefined)
    .join('')
    .normalize('NFC')
  return Array.from(bare, (letter) => SHAPE[letter] ?? letter).join('') + tone
}

export const classes: readonly Class[] = [
  { name: 'as written', ask: ofPhrase(4, (phrase) => made(phrase, phrase)) },
  { name: 'no marks', ask: ofPhrase(4, (phrase) => made(phrase, plain(phrase), true)) },
  {
    name: 'tone place',
    ask: ofPhrase(4, (phrase) => {
      const words = phrase
        .toLowerCase()
        .split(' ')
        .map((word) => toneForms(word)[1] ?? word)
        .join(' ')
      return words === phrase.toLowerCase() ? null : made(phrase, words)
    }),
  },
  {
    name: 'short forms',
    ask: (text) => {
      const found = SHORT.find(([full]) => text.includes(` ${full}`))
      if (!found) return null
      const [full, short] = found
      const before =
        text
          .slice(0, text.indexOf(` ${full}`))
          .split(/[ ,]/u)
          .at(-1) ?? ''
      return /^\p{L}+$/u.test(before)
        ? { phrases: [`${before} ${full}`, `${before} ${short}`], words: `${before} ${short}`, isPlain: false }
        : null
    },
  },
  {
    name: 'misspelt',
    ask: ofPhrase(4, (phrase, random) =>
      change(phrase, random, 3, (word) => {
        const [onset] =
          /^[^aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]+/u.exec(word.toLowerCase()) ??
          []
        const other = { s: 'x', x: 's', ch: 'tr', tr: 'ch', l: 'n', n: 'l', gi: 'd', d: 'gi' }[onset ?? '']
        return onset === undefined || other === undefined ? null : other + word.slice(onset.length)
      }),
    ),
  },
  {
    name: 'slips',
    ask: ofPhrase(4, (phrase, random) =>
      change(plain(phrase), random, 4, (word) => {
        const at = 1 + Math.floor(random() * (word.length - 2))
        const [a = '', b = ''] = [word[at], word[at + 1]]
        if (a === b) return null
        return random() < 0.5 ? word.slice(0, at) + b + a + word.slice(at + 2) : word.slice(0, at) + word.slice(at + 1)
      }),
    ),
  },
  {
    name: 'order',
    ask: ofPhrase(4, (phrase) =>
      made(phrase, [...phrase.split(' ').slice(2), ...phrase.split(' ').slice(0, 2)].join(' ')),
    ),
  },
  { name: 'Telex keys', ask: ofPhrase(3, (phrase) => made(phrase, phrase.split(' ').map(telex).join(' '))) },
]
