// When two forms of a body's name mean the same body within one report: abbreviations, acronyms, short forms, the
// place of tone marks. A form is compared by its key.
import { bodyAbbreviations } from '../../text/abbreviations.ts'
import { newTones } from '../../text/tones.ts'

const SHORT = new Map(bodyAbbreviations.map(([short, full]) => [short.toLowerCase(), full]))

const syllables = (name: string): string[] =>
  newTones(name.toLowerCase())
    .replace(/[“”"]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')

/** The name by which forms are compared. 'Đảng ủy cơ quan Bộ TT&TT' and 'Đảng uỷ Bộ Thông tin và Truyền thông' agree. */
export function keyOf(name: string, acronyms: ReadonlyMap<string, string> = new Map()): string {
  const words = syllables(name).map((word) => SHORT.get(word) ?? acronyms.get(word) ?? word)
  return (
    words
      .join(' ')
      .replace(/^(?:các|toàn|tập thể) /u, '')
      // 'Đảng uỷ cơ quan Bộ X' is the Party committee of the ministry's own offices; reports call it 'Đảng uỷ Bộ X' too
      // (docs/bodies.md, short forms).
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
