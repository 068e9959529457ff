// Decodes words that were typed while the input method was off: Telex ('ddoongf chis'), VNI ('bo65 truong73'), VIQR
// ("ddo^`ng chi'"). Key tables: docs/language.md, typing keys. Callers use the result in addition to the typed word.
import { isSyllable } from './syllable.ts'

/** Combining marks by name. */
const MARK = {
  acute: '\u0301',
  grave: '\u0300',
  hook: '\u0309',
  tilde: '\u0303',
  dot: '\u0323',
  circumflex: '\u0302',
  breve: '\u0306',
  horn: '\u031B',
} as const
type Mark = keyof typeof MARK

/** The letters that each mark of shape may be added to. A mark that isn't listed is a tone. */
const SHAPED: Partial<Record<Mark, string>> = { circumflex: 'aeo', breve: 'a', horn: 'ou' }
const isTone = (mark: Mark): boolean => SHAPED[mark] === undefined

interface Method {
  /** Key → the marks it may add to an earlier letter. */
  marks: Readonly<Record<string, readonly Mark[]>>
  /** The key that turns an earlier d into đ. */
  bar: string
  /** Whether doubling a letter adds a circumflex ('aa', 'ee', 'oo'). */
  doubles: boolean
}

const methods: readonly Method[] = [
  {
    marks: { s: ['acute'], f: ['grave'], r: ['hook'], x: ['tilde'], j: ['dot'], w: ['horn', 'breve'] },
    bar: 'd',
    doubles: true,
  },
  {
    marks: {
      '1': ['acute'],
      '2': ['grave'],
      '3': ['hook'],
      '4': ['tilde'],
      '5': ['dot'],
      '6': ['circumflex'],
      '7': ['horn'],
      '8': ['breve'],
    },
    bar: '9',
    doubles: false,
  },
  {
    marks: {
      "'": ['acute'],
      '`': ['grave'],
      '?': ['hook'],
      '~': ['tilde'],
      '.': ['dot'],
      '^': ['circumflex'],
      '+': ['horn'],
      '*': ['horn'],
      '(': ['breve'],
    },
    bar: 'd',
    doubles: false,
  },
]

/** Longer words are not decoded. The longest syllable has fewer keys: 'nghieengs' has nine. */
const MOST_KEYS = 12
const PLAIN = /^[a-z]+$/u

/**
 * The index of the letter that takes the tone: a vowel with a mark of shape, else the last vowel before a final
 * consonant, else by the new placement (docs/language.md, tone placement). -1 without a vowel.
 */
function tonedAt(letters: readonly string[]): number {
  const vowels = letters.flatMap((letter, at) => (/^[aeiouy]/u.test(letter) ? [at] : []))
  // The u of 'qu' and the i of 'gi' belong to the consonant.
  const [first = 0] = vowels
  const glides = (letters[first - 1] === 'q' && letters[first] === 'u') || (letters[0] === 'g' && letters[1] === 'i')
  const own = glides && vowels.length > 1 ? vowels.slice(1) : vowels
  const shaped = own.filter((at) => (letters[at] ?? '').length > 1)
  const last = own.at(-1)
  if (shaped.length > 0) return shaped.at(-1) ?? 0
  if (last === undefined) return -1
  if (last < letters.length - 1 || own.length === 1) return last
  // On the second of two vowels in 'hoà', 'uỷ'; on the first in 'mái', 'kéo'.
  const pair = own
    .slice(-2)
    .map((at) => letters[at])
    .join('')
  return /^(?:oa|oe|uy)$/u.test(pair) ? last : (own.at(-2) ?? last)
}

function decodeBy(word: string, { marks, bar, doubles }: Method): string | null {
  const letters: string[] = []
  let tone: Mark | null = null
  let keys = 0
  const add = (at: number, mark: Mark): void => {
    letters[at] = (letters[at] ?? '') + MARK[mark]
  }
  const lastOf = (wanted: string): number => letters.map((letter) => wanted.includes(letter)).lastIndexOf(true)
  for (const key of word) {
    if (key === bar && letters[0] === 'd' && (letters.length === 1 || bar !== 'd' || !/[nmgcptdh]/u.test(key))) {
      letters[0] = 'đ'
      keys += 1
      continue
    }
    const doubled = doubles && 'aeo'.includes(key) ? lastOf(key) : -1
    if (doubled >= 0 && letters.slice(doubled + 1).every((letter) => !/^[aeo]/u.test(letter))) {
      add(doubled, 'circumflex')
      keys += 1
      continue
    }
    const [mark, ...others] = marks[key] ?? []
    if (mark !== undefined && letters.some((letter) => /^[aeiouy]/u.test(letter))) {
      if (isTone(mark)) {
        // A second tone key means a literal letter or a foreign word.
        if (tone !== null) return null
        tone = mark
      } else {
        const shape = [mark, ...others].find((one) => lastOf(SHAPED[one] ?? '') >= 0)
        if (shape === undefined) return null
        const at = lastOf(SHAPED[shape] ?? '')
        add(at, shape)
        // 'uow' and 'uo7' put the horn on both letters.
        if (
          shape === 'horn' &&
          letters[at]?.startsWith('o') === true &&
          letters[at - 1] === 'u' &&
          letters[at - 2] !== 'q'
        )
          add(at - 1, 'horn')
      }
      keys += 1
      continue
    }
    if (!PLAIN.test(key)) return null
    letters.push(key)
  }
  if (keys === 0) return null
  if (tone !== null) {
    const at = tonedAt(letters)
    if (at < 0) return null
    add(at, tone)
  }
  const decoded = letters.join('').normalize('NFC')
  return isSyllable(decoded) ? decoded : null
}

/**
 * Decodes a word as keys of each input method. Returns the results that are legal syllables and differ from the typed
 * word, in lower case; usually none or one: 'ddoongf' → ['đồng'], 'bo65' → ['bộ'], 'hop' → []. Ordinary words may look
 * like keys ('has' → 'há'), so the caller must also keep the typed word.
 */
export function decodeKeys(word: string): string[] {
  const typed = word.normalize('NFC').toLowerCase()
  if (typed.length > MOST_KEYS) return []
  const found = methods.flatMap((method) => decodeBy(typed, method) ?? [])
  return [...new Set(found)].filter((one) => one !== typed)
}
