// Offices: which one of a person to name, and in which words.
import { newTones } from '../text/tones.ts'
import type { Membership } from './dataset.ts'
import type { Lookup } from './lookup.ts'

/**
 * The office to name beside a person: of those that a report names the first in the state's bodies, else the first of
 * all. @param report null: in any report
 */
export function officeOf(lookup: Lookup, person: string, report: string | null): Membership | undefined {
  const held = lookup
    .rolesOf(person)
    .filter(({ source }) => report === null || source.some((one) => one.report === report))
  const isState = (body: string): boolean => lookup.organizations.get(body)?.classification === 'government'
  return held.find(({ organization }) => isState(organization)) ?? held[0]
}

/**
 * An office with its body, without a repeated word: 'Trưởng phòng' of 'Phòng Vật liệu mới' is 'Trưởng phòng Vật liệu
 * mới', 'Huyện uỷ viên' of 'Huyện uỷ Lâm Khê' is 'Huyện uỷ viên Lâm Khê'.
 */
export function officeWords(role: string, body: string): string {
  const [said, named] = [role.split(' '), body.split(' ')]
  const fold = (words: readonly string[]): string => newTones(words.join(' ').toLowerCase())
  // The office of a member ('Huyện uỷ viên') repeats the whole name of the committee, another one at most the first
  // word of the body's name ('Trưởng phòng').
  const isMember = said.length > 2 && fold(said.slice(-1)) === 'viên'
  const repeated = isMember ? said.slice(0, -1) : said.slice(1).slice(-1)
  const rest = named.slice(repeated.length)
  const isRepeated = repeated.length > 0 && fold(repeated) === fold(named.slice(0, repeated.length))
  return isRepeated && (isMember || rest.length > 0) ? [role, ...rest].join(' ') : `${role} ${body}`
}
