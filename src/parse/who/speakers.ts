// Resolves references to speakers: by name, by office ('Bộ trưởng'), or by an honorific alone ('Ông').
import { slice } from '../../text/span.ts'
import type { PersonDraft } from '../rules/draft.ts'
import { keyOf } from '../rules/bodynames.ts'
import { piece, type Pattern } from '../rules/rule.ts'
import { bodyHead, field } from '../rules/bodies.ts'
import { personName } from '../rules/names.ts'
import { oneOf } from '../rules/pattern.ts'
import { appellation, honorific, honorifics, occupation, rank, role } from '../rules/titles.ts'

// A reference continues with words without punctuation; further offices may follow in brackets or after a comma or
// dash.
const more = piece`(?:[^,;:.()…]|,(?= ${field})){0,90}?`
const apposition = piece`(?:\s*\([^()]{1,120}\)|\s*(?:,|[-–—‑])\s*(?:${oneOf('nguyên')} )?${role}${more}|\s*,\s*(?:${oneOf('đại diện', 'chủ trì', 'thay mặt')}|${occupation}) ${more})`
const floor = oneOf(
  ...[
    'các đại biểu',
    'đại biểu',
    'nhiều đại biểu',
    'một số đại biểu',
    'đại diện',
    'các ý kiến',
    'nhiều ý kiến',
    'một số ý kiến',
  ],
  ...['ý kiến', 'các tham luận', 'lãnh đạo'],
)

/** Words that may stand between the beginning of a reference and the verb. */
export const speakerRest: Pattern = piece`${more}${apposition}{0,6},?`

/** Matches any reference to a speaker: an honorific, rank, office, name or group, with the words that belong to it. */
export const speakerWords: Pattern = piece`(?:${honorifics}|${honorific}|${rank}|${role}|${floor}|${appellation} (?=\p{Lu})|(?!${bodyHead})${personName})${speakerRest}`

/** The possible speakers of a report. */
export interface Speakers {
  /**
   * The name of the person that words refer to, or null. `current`: the last speaker, for 'Ông' and for an office that
   * two people hold.
   */
  resolve(words: string, current: string | null): string | null
}

const officeInWords = new RegExp(
  `^(?:${honorific.source}\\s+)?(?<role>${role.source})(?:\\s+(?<body>[^,;:.()…]+))?`,
  'u',
)
const byGivenName = new RegExp(`^${honorific.source}\\s+(?<given>\\p{Lu}\\p{Ll}+)$`, 'u')
const bare = new RegExp(`^${honorific.source}$`, 'u')

/**
 * Prepares the people of a report for resolving references.
 * @param text the report's text
 * @param people the people with their offices; an office that only one person holds identifies that person
 */
export function readSpeakers(text: string, people: readonly PersonDraft[]): Speakers {
  const offices = people.flatMap((person) =>
    person.offices.map((office) => ({
      name: person.name,
      role: keyOf(slice(text, office.role)),
      body: office.body ? keyOf(slice(text, office.body)) : '',
    })),
  )
  const names = new Set(people.map(({ name }) => name))
  const byGiven = new Map<string, string[]>()
  for (const { name } of people) {
    const given = name.slice(name.lastIndexOf(' ') + 1)
    byGiven.set(given, [...(byGiven.get(given) ?? []), name])
  }
  const held = new Map<string, typeof offices>()
  for (const office of offices) held.set(office.role, [...(held.get(office.role) ?? []), office])
  const resolve = (words: string, current: string | null): string | null => {
    // If a reference names two people, the first is the speaker (docs/data.md, speakers).
    const named = nameIn(words, names)
    if (named !== null) return named
    if (bare.test(words)) return current
    // An honorific and a given name that only one person has: 'Ông Tuệ'.
    const given = byGivenName.exec(words)?.groups?.['given']
    const holders = given === undefined ? undefined : byGiven.get(given)
    if (holders?.length === 1) return holders[0] ?? null
    const office = officeInWords.exec(words)?.groups
    if (!office) return null
    const role = keyOf(office['role'] ?? '')
    const fit = [...(held.get(role) ?? []), ...(held.get(`${role} thường trực`) ?? [])]
    const body = keyOf(office['body'] ?? '')
    const best = fit.reduce((most, one) => Math.max(most, bodyFits(one.body, body)), 0)
    const fitting = best === 0 ? [] : fit.filter((one) => bodyFits(one.body, body) === best)
    const chosen = fitting.find((one) => one.name === current) ?? fitting[0]
    // null: no person of the report holds the office.
    return chosen?.name ?? null
  }
  return { resolve }
}

/** How well the body of a held office fits the mentioned one: 0 not at all, 1 in part, 2 by its own name. */
function bodyFits(held: string, said: string): number {
  if (said === '' || ` ${held} `.includes(` ${said} `)) return 2
  return held === '' || said.startsWith(held) ? 1 : 0
}

const capitals = /\p{Lu}[\p{Ll}'’]*(?:\s\p{Lu}[\p{Ll}'’]*)+/gu

/** The first of the names that occurs in the words; the longest if several start at the same place. */
function nameIn(words: string, names: ReadonlySet<string>): string | null {
  for (const [run] of words.matchAll(capitals)) {
    const syllables = run.split(/\s/u)
    for (let from = 0; from < syllables.length - 1; from += 1)
      for (let to = Math.min(syllables.length, from + 6); to > from + 1; to -= 1) {
        const name = syllables.slice(from, to).join(' ')
        if (names.has(name)) return name
      }
  }
  return null
}
