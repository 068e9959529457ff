// A pattern for the names of the host (the body that holds the conference), used to recognize frames around its goals
// and around requests to it.
import { piece, type Pattern } from '../rules/rule.ts'
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
  const unitForms = formsOf(unit)
  // Everyday names: 'ngành' is the host's field of work, 'Nhà trường' a school.
  const everyday = [
    ...(/^(?:sở|bộ|ngành|cục|tổng cục|ban|phòng|liên đoàn|công đoàn)(?!\p{L})/iu.test(unit) ? fieldsOf(unit) : []),
    ...(/^(?:trường|học viện|đại học)(?!\p{L})/iu.test(unit) ? ['nhà trường', 'trường'] : []),
    ...(/^(?:bệnh viện|viện|công ty|tổng công ty|ngân hàng)(?!\p{L})/iu.test(unit) ? ['đơn vị'] : []),
  ]
  const unitSource =
    unitForms.length === 0
      ? null
      : `(?:${[...unitForms, ...everyday]
          .sort((a, b) => b.length - a.length)
          .map(spell)
          .join('|')})`
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

/** All beginnings of the unit's name, from its head on, and their acronym forms; the longest first. */
function formsOf(unit: string): string[] {
  const words = unit.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  const head = firstHead.exec(unit)?.[0].split(/\s+/u).length ?? 1
  const forms: string[] = []
  for (let length = words.length; length >= head; length -= 1) forms.push(words.slice(0, length).join(' '))
  const tail = words.slice(head)
  // An acronym may cover any beginning of the rest: 'NN&PTNT' for 'Nông nghiệp và Phát triển nông thôn tỉnh X'.
  for (let length = tail.length; length > 1; length -= 1) {
    const letters = tail
      .slice(0, length)
      .map((word) => (word === 'và' ? '&' : word.charAt(0).toUpperCase()))
      .join('')
    for (const acronym of new Set([letters, letters.replaceAll('&', '')]))
      forms.push(`${words.slice(0, head).join(' ')} ${acronym}`)
  }
  return forms.sort((a, b) => b.length - a.length)
}

// A short form must not begin another body's name: 'Bộ' means the host, 'Bộ Tài chính' doesn't.
const spell = (form: string): string => `${oneOf(form).source}(?!\\s(?:\\p{Lu}|trưởng))`
