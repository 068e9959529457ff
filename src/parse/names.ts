// When two forms of a body's name mean the same body within one report: abbreviations, acronyms, short forms, the
// place of tone marks. A form is compared by its key.
import { newTones } from '../text/tones.ts'
import { abbreviations } from './words.ts'

const SHORT = new Map(abbreviations.map(([short, full]) => [short.toLowerCase(), full]))

const syllables = (name: string): string[] =>
  newTones(name.toLowerCase())
    .replace(/[“”"]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')

/** First letters of the syllables, 'và' as '&' or left out: 'thông tin và truyền thông' → ['tt&tt', 'tttt']. */
function acronyms(words: readonly string[]): string[] {
  const letters = words.map((word) => (word === 'và' ? '&' : word.charAt(0)))
  return [letters.join(''), letters.filter((letter) => letter !== '&').join('')]
}

const isAcronym = (word: string): boolean => /^[\p{Lu}Đ&-]{2,}$/u.test(word)

/**
 * Acronyms that the report itself explains by using both forms: 'Bộ TT&TT' beside 'Bộ Thông tin và Truyền thông'.
 * @param names every body's name that stands in the report
 * @returns acronym (lower case) → the words that it stands for
 */
export function learnAcronyms(names: readonly string[]): Map<string, string> {
  const learned = new Map<string, string>()
  const short = [...new Set(names.flatMap((name) => name.split(/\s+/u).filter(isAcronym)))]
  const tails = new Map<string, string>()
  for (const name of names) {
    const words = syllables(name)
    for (let from = 0; from < words.length - 1; from += 1)
      for (let to = words.length; to > from + 1; to -= 1)
        for (const acronym of acronyms(words.slice(from, to)))
          if (!tails.has(acronym)) tails.set(acronym, words.slice(from, to).join(' '))
  }
  for (const acronym of short) {
    const plain = acronym.toLowerCase()
    const full = tails.get(plain) ?? tails.get(plain.replace(/[&-]/gu, ''))
    if (full !== undefined && !SHORT.has(plain)) learned.set(plain, full)
  }
  return learned
}

/** The name by which forms are compared. 'Đảng ủy cơ quan Bộ TT&TT' and 'Đảng uỷ Bộ Thông tin và Truyền thông' agree. */
export function keyOf(name: string, acronyms: ReadonlyMap<string, string> = new Map()): string {
  const words = syllables(name).map((word) => SHORT.get(word) ?? acronyms.get(word) ?? word)
  return (
    words
      .join(' ')
      .replace(/^(?:các|toàn|tập thể) /u, '')
      // 'Đảng uỷ cơ quan Bộ X' is the Party committee of the ministry's own offices; reports call it 'Đảng uỷ Bộ X' too
      // (organizations.md, aliases).
      .replace(/^(đảng uỷ|đảng bộ) cơ quan (?=\S)/u, '$1 ')
  )
}

/** Whether `short` is the beginning of `long`, whole words. */
export const beginsWith = (long: string, short: string): boolean =>
  short === '' || long === short || long.startsWith(`${short} `)

const PARTY_HEAD = /^(?:đảng uỷ|đảng bộ|chi bộ|ban cán sự đảng|công đoàn|ban chấp hành) (?:cơ quan )?(?=\S)/u

/** The unit behind a body of it: 'đảng bộ cục x' → 'cục x'. Takes and gives a key (`keyOf`). */
export const unitOf = (key: string): string => key.replace(PARTY_HEAD, '')

// Of the whole country (a ministry, the centre), or with a place's or an institution's own name behind its kind.
const NATIONAL =
  /(?:^|\s)(?:bộ (?!chỉ huy|môn|phận)\S+|chính phủ|quốc hội|trung ương|tw|việt nam|nhà nước|bộ chính trị|ban bí thư|tổng liên đoàn|các cơ quan trung ương)(?:\s|$)/u
const WITH_PLACE =
  /(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|tổng công ty|công ty|viện|trường|bệnh viện|học viện|cục) \S+ \S+/u

/** Whether a body's key names one body wherever it stands; 'tỉnh uỷ', 'sở y tế' are different ones in different provinces. */
export const isDistinct = (key: string): boolean => NATIONAL.test(key) || WITH_PLACE.test(key)

/** Whether a key is a kind of body at the host without a name of its own: 'ban cán sự đảng', 'công đoàn'. */
export const isBare = (key: string): boolean =>
  /^(?:đảng uỷ|đảng bộ|chi bộ|ban cán sự(?: đảng)?|công đoàn|đoàn thanh niên|ban chấp hành(?: đảng bộ)?|hội cựu chiến binh)$/u.test(
    key,
  )
