// Decides whether two forms of a name mean the same body within a report. Each form has a key, with abbreviations and
// acronyms expanded and tones in the new placement; equal keys mean the same body.
import { bodyAbbreviations, spellOut } from '../../text/abbreviations.ts'

const SHORT = new Map(bodyAbbreviations.map(([short, full]) => [short.toLowerCase(), full]))

/**
 * The comparison key of a name: 'Đảng ủy cơ quan Bộ TT&TT' and 'Đảng uỷ Bộ Thông tin và Truyền thông' have the same
 * key.
 * @param acronyms acronyms of the report, from `learnAcronyms`
 */
export function keyOf(name: string, acronyms: ReadonlyMap<string, string> = new Map()): string {
  const words = spellOut(name.replace(/[“”"]/gu, ''), SHORT, /\s+/u).map((word) => acronyms.get(word) ?? word)
  return (
    words
      .join(' ')
      .replace(/^(?:các|toàn|tập thể) /u, '')
      // 'Đảng uỷ cơ quan Bộ X' is the Party committee of the ministry's own offices; reports call it 'Đảng uỷ Bộ X' too
      // (docs/bodies.md, short forms).
      .replace(/^(đảng uỷ|đảng bộ) cơ quan (?=\S)/u, '$1 ')
  )
}

/** Whether the whole words of `short` begin `long`. */
export const beginsWith = (long: string, short: string): boolean =>
  short === '' || long === short || long.startsWith(`${short} `)

const PARTY_HEAD = /^(?:đảng uỷ|đảng bộ|chi bộ|ban cán sự đảng|công đoàn|ban chấp hành) (?:cơ quan )?(?=\S)/u

/** The unit that a Party body or union belongs to, as keys (`keyOf`): 'đảng bộ cục x' → 'cục x'. */
export const unitOf = (key: string): string => key.replace(PARTY_HEAD, '')

// A national body (a ministry, a central organ), or a kind of body followed by the name of a place or institution.
const NATIONAL =
  /(?:^|\s)(?:bộ (?!chỉ huy|môn|phận)\S+|chính phủ|quốc hội|trung ương|tw|việt nam|nhà nước|bộ chính trị|ban bí thư|tổng liên đoàn|các cơ quan trung ương)(?:\s|$)/u
const WITH_PLACE =
  /(?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|tổng công ty|công ty|viện|trường|bệnh viện|học viện|cục) \S+ \S+/u

/** Whether a key means the same body in every report. 'tỉnh uỷ' and 'sở y tế' differ from province to province. */
export const isDistinct = (key: string): boolean => NATIONAL.test(key) || WITH_PLACE.test(key)

/** Whether a key is a kind of body without a name, which then belongs to the host: 'ban cán sự đảng', 'công đoàn'. */
export const isBare = (key: string): boolean =>
  /^(?:đảng uỷ|đảng bộ|chi bộ|ban cán sự(?: đảng)?|công đoàn|đoàn thanh niên|ban chấp hành(?: đảng bộ)?|hội cựu chiến binh)$/u.test(
    key,
  )
