// The body that holds the conference, under any of its names: what is frame in its goals and in requests to it.
import { piece, type Pattern } from '../rules/rule.ts'
import { bodyHead, unitPartyHead } from '../rules/bodies.ts'
import { oneOf } from '../rules/pattern.ts'

const partyHead = new RegExp(`^${unitPartyHead.source}(?:\\s+cơ quan)?\\s*`, 'u')
const firstHead = new RegExp(`^${bodyHead.source}`, 'u')

/**
 * A pattern for every name of the host: its Party committee and organization with or without the unit's name, and the
 * unit itself by any beginning of its name ('Viện', 'Tổng công ty', 'Bộ TT&TT').
 * @param organizer the organizer's name, or null: then only the bare names of a unit's committee fit
 */
export function hostPattern(organizer: string | null): Pattern {
  const head = organizer === null ? null : partyHead.exec(organizer)
  const unit = organizer === null ? '' : organizer.slice(head?.[0].length ?? 0)
  const unitForms = formsOf(unit)
  // 'ngành' is the host's field, 'Nhà trường' a school under its everyday name.
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
  // 'Đảng uỷ' alone is the host's, 'Đảng uỷ khối' and 'Đảng uỷ Sở …' are not.
  const other = piece`(?! (?:${bodyHead}|${oneOf('khối', 'các', 'cấp', 'trực thuộc')}))`
  const committee = `(?:[Tt]oàn\\s+)?${unitPartyHead.source}${
    unitSource === null ? other.source : `(?:(?:\\s+cơ\\s+quan)?\\s+${unitSource}|${other.source})`
  }`
  return { source: unitSource === null ? committee : `(?:${committee}|${unitSource})` }
}

/** 'ngành', and with the field's name: 'Sở Nông nghiệp và Phát triển nông thôn tỉnh X' → 'ngành nông nghiệp', 'ngành'. */
function fieldsOf(unit: string): string[] {
  const field = unit.split(/\s+/u).slice(1)
  const names = [2, 3, 4].map((length) => `ngành ${field.slice(0, length).join(' ').toLowerCase()}`)
  return [...names.filter((name) => !name.endsWith(' ')), 'ngành', 'toàn ngành']
}

/** Every beginning of the unit's name that is a name of its own, the longest first; with its acronym form. */
function formsOf(unit: string): string[] {
  const words = unit.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  const head = firstHead.exec(unit)?.[0].split(/\s+/u).length ?? 1
  const forms: string[] = []
  for (let length = words.length; length >= head; length -= 1) forms.push(words.slice(0, length).join(' '))
  const tail = words.slice(head)
  // 'NN&PTNT' for any beginning of 'Nông nghiệp và Phát triển nông thôn tỉnh X'.
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

// A short form must not be the beginning of another body's name: 'Bộ' is the host's, 'Bộ Tài chính' is not.
const spell = (form: string): string => `${oneOf(form).source}(?!\\s(?:\\p{Lu}|trưởng))`
