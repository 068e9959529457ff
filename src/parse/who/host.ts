// A pattern for the names of the host, the body that holds the conference. In front of a goal of the host or a request
// to the host, such a name belongs to the frame and not to the statement (frame.ts).
import { escape, piece, type Pattern } from '../rules/rule.ts'
import { bodyHead, unitPartyHead } from '../rules/bodies.ts'
import { oneOf } from '../rules/pattern.ts'

const partyHead = new RegExp(`^${unitPartyHead.source}(?:\\s+cơ quan)?\\s*`, 'u')
const firstHead = new RegExp(`^${bodyHead.source}`, 'u')

/**
 * A pattern that matches every name of the host: its Party committee and organization with or without the unit's name,
 * and the unit by any beginning of its name ('Viện', 'Tổng công ty', 'Bộ TT&TT').
 * @param organizer the organizer's name, or null to match only committees without a name
 */
export function hostPattern(organizer: string | null): Pattern {
  const head = organizer === null ? null : partyHead.exec(organizer)
  const unit = organizer === null ? '' : organizer.slice(head?.[0].length ?? 0)
  const unitForms = abbreviated(unit).flatMap(formsOf)
  const place = placeOf(organizer ?? '', unit)
  // Everyday names: 'ngành' is the host's field of work, 'Nhà trường' a school.
  const everyday = [
    ...(/^(?:sở|bộ|ngành|cục|tổng cục|ban|phòng|liên đoàn|công đoàn)(?!\p{L})/iu.test(unit) ? fieldsOf(unit) : []),
    ...(/^(?:trường|học viện|đại học)(?!\p{L})/iu.test(unit) ? ['nhà trường', 'trường'] : []),
    ...(/^(?:bệnh viện|viện|công ty|tổng công ty|ngân hàng)(?!\p{L})/iu.test(unit) ? ['đơn vị'] : []),
  ]
  const unitSource =
    unitForms.length === 0
      ? null
      : `(?:${[...unitForms, ...everyday.map((words): Form => ({ words, next: null }))]
          .sort((a, b) => b.words.length - a.words.length)
          .map(spell)
          .join('|')})${behind(place)}`
  // 'Đảng uỷ' alone means the host's; 'Đảng uỷ khối' and 'Đảng uỷ Sở …' don't.
  const other = piece`(?! (?:${bodyHead}|${oneOf('khối', 'các', 'cấp', 'trực thuộc')}))`
  const committee = `(?:[Tt]oàn\\s+)?${unitPartyHead.source}${
    unitSource === null ? other.source : `(?:(?:\\s+cơ\\s+quan)?\\s+${unitSource}|${other.source})`
  }`
  return { source: unitSource === null ? committee : `(?:${committee}|${unitSource})` }
}

/** Names of the unit's field of work: 'Sở Nông nghiệp và Phát triển nông thôn' → 'ngành nông nghiệp', …, 'ngành'. */
function fieldsOf(unit: string): string[] {
  const field = unit.split(/\s+/u).slice(1)
  const names = [2, 3, 4].map((length) => `ngành ${field.slice(0, length).join(' ').toLowerCase()}`)
  return [...names.filter((name) => !name.endsWith(' ')), 'ngành', 'toàn ngành']
}

/**
 * A name and its form with the abbreviation that stands in it: 'Công đoàn Nghề cá (CĐNC) tỉnh' → 'Công đoàn Nghề cá
 * tỉnh', 'CĐNC tỉnh'. The abbreviation stands for as many syllables in front of it as it has letters.
 */
function abbreviated(unit: string): string[] {
  const match = /^(?<before>.*?)\s*\((?<short>[\p{Lu}&-]{2,12})\)(?<after>.*)$/u.exec(unit)?.groups
  if (!match) return [unit]
  const { before = '', short = '', after = '' } = match
  const kept = before.split(/\s+/u).slice(0, -short.replace(/[^\p{Lu}]/gu, '').length)
  return [`${before}${after}`, `${[...kept, short].join(' ')}${after}`, unit]
}

/** A short form of a name. `next`: the next word of the full name, which must not follow the short form. */
interface Form {
  words: string
  next: string | null
}

/** All beginnings of the unit's name, from its head on, and their acronym forms. */
function formsOf(unit: string): Form[] {
  const words = unit.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  const head = firstHead.exec(unit)?.[0].split(/\s+/u).length ?? 1
  const forms: Form[] = []
  for (let length = words.length; length >= head; length -= 1)
    forms.push({ words: words.slice(0, length).join(' '), next: words[length] ?? null })
  const tail = words.slice(head)
  // An acronym may cover any beginning of the rest: 'NN&PTNT' for 'Nông nghiệp và Phát triển nông thôn tỉnh X'.
  for (let length = tail.length; length > 1; length -= 1) {
    const letters = tail
      .slice(0, length)
      .map((word) => (word === 'và' ? '&' : word.charAt(0).toUpperCase()))
      .join('')
    for (const acronym of new Set([letters, letters.replaceAll('&', '')]))
      forms.push({ words: `${words.slice(0, head).join(' ')} ${acronym}`, next: null })
  }
  return forms
}

/** Names of each level of administration. */
const LEVELS: readonly (readonly string[])[] = [
  ['tỉnh', 'tỉnh uỷ'],
  ['thành phố', 'TP', 'thành uỷ'],
  ['thị xã', 'TX', 'thị uỷ'],
  ['huyện', 'huyện uỷ'],
  ['quận', 'quận uỷ'],
  ['thị trấn'],
  ['phường'],
  ['xã'],
]
const levels = oneOf(...LEVELS.flat())
const levelOf = new RegExp(
  `(?<!tác )(?<level>${levels.source})(?:\\.?\\s*(?<name>\\p{Lu}[\\p{L}’']*(?:\\s\\p{Lu}[\\p{L}’']*)*))?`,
  'u',
)

/**
 * A pattern for the organizer's place after a short form: 'Hội Nghề cá TX.Hà Lâm' → ' thị xã', ' TX. Hà Lâm'. If
 * the name has no place, a level alone may follow: 'Liên minh HTX' is called 'Liên minh HTX tỉnh'.
 */
function placeOf(organizer: string, unit: string): Pattern | null {
  const { level, name } = levelOf.exec(organizer)?.groups ?? {}
  if (level === undefined) return unit === '' ? null : piece` ${levels}(?! \p{Lu})`
  const same = LEVELS.find((names) => new RegExp(`^${oneOf(...names).source}$`, 'u').test(level))
  const named = name === undefined ? '' : `(?:\\.?\\s*${oneOf(name).source})?`
  return { source: `\\s+${oneOf(...(same ?? [level])).source}${named}` }
}

// A short form must not begin another body's name: 'Bộ' means the host, 'Bộ Tài chính' doesn't, nor does 'Hội cơ sở'.
const goesOn = piece`(?!\s(?:\p{Lu}|trưởng|${levels}|${oneOf('các cấp', 'cấp', 'cơ sở', 'trực thuộc')}))`
const spell = ({ words, next }: Form): string =>
  `${oneOf(words).source}${next === null ? '' : `(?!\\s+${escape(next)})`}`
/** Words that may follow any form: 'hai cấp', the place. Written once for all forms, because compiling takes time. */
const behind = (place: Pattern | null): string =>
  `(?:\\s+(?:hai|2)\\s+cấp)?${place ? `(?:${place.source})?` : ''}${goesOn.source}`
