// How a report refers to the person who speaks: by name, by office ('Bộ trưởng'), or by an honorific alone ('Ông').
import { slice } from '../text/span.ts'
import type { PersonDraft } from './draft.ts'
import { keyOf } from './names.ts'
import { escape, piece, type Pattern } from './rule.ts'
import { honorific, rank, role } from './words.ts'

export interface Speakers {
  /** Fits every way to refer to a speaker of this report. */
  pattern: Pattern
  /** The person behind the words, or null. `current`: who spoke last, for 'Ông' and for an office that two hold. */
  resolve(words: string, current: string | null): string | null
}

const officeInWords = new RegExp(`^(?:${honorific.source}\\s+)?(?<role>${role.source})(?:\\s+(?<body>.+))?$`, 'u')
const bare = new RegExp(`^${honorific.source}$`, 'u')

/**
 * The ways to refer to the people of one report.
 * @param text the report
 * @param people as introduced; an office that a report gives to one person only is enough to name him
 */
export function readSpeakers(text: string, people: readonly PersonDraft[]): Speakers {
  const names = [...people]
    .sort((a, b) => b.name.length - a.name.length)
    .map((person) => escape(person.name).replace(/ /gu, '\\s+'))
  const title = piece`(?:${honorific}|${rank}|${role})`
  const apposition = piece`(?:,? (?:-|,|\() ?${role}[^,;:.()]*(?:\)|,)?| ?\([^()]*\))`
  const named: Pattern = {
    source: `(?:${title.source}[^;:.()…]{0,80}?)?(?:${names.join('|')})(?:${apposition.source})?`,
  }
  const byOffice = piece`(?:${honorific} )?${role}(?: [^,;:.()…]{1,60}?)?`
  const ways = [...(names.length > 0 ? [named] : []), byOffice, honorific]
  const offices = people.flatMap((person) =>
    person.offices.map((office) => ({
      name: person.name,
      role: keyOf(slice(text, office.role)),
      body: office.body ? keyOf(slice(text, office.body)) : '',
    })),
  )
  const resolve = (words: string, current: string | null): string | null => {
    const byName = people
      .map((person) => ({ name: person.name, at: words.lastIndexOf(person.name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || a.name.length - b.name.length)
      .at(-1)
    if (byName) return byName.name
    if (bare.test(words)) return current
    const office = officeInWords.exec(words)?.groups
    if (!office) return null
    const held = offices.filter((one) => one.role === keyOf(office['role'] ?? ''))
    const body = keyOf(office['body'] ?? '')
    const fitting = body === '' ? held : held.filter((one) => one.body.startsWith(body))
    return (fitting.find((one) => one.name === current) ?? fitting[0])?.name ?? null
  }
  return { pattern: { source: ways.map((way) => `(?:${way.source})`).join('|') }, resolve }
}
