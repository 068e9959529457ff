// Writes a correction as an entry of a corrections file, for messages that say what to paste, and for the editor's desk.
import type { Correction, PersonFacts, ReadingCorrection } from './correction.ts'

/** Corrections that a message may suggest. */
export type Suggestion = Extract<ReadingCorrection, { do: 'add' | 'set' }>

/** A value in YAML. Words stand in quotation marks, with the escapes of JSON, which are also YAML's. */
const written = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(written).join(', ')}]`
    : typeof value === 'object' && value !== null
      ? braces(value)
      : JSON.stringify(value)

/** Names and values between braces. */
const braces = (values: object): string =>
  `{ ${Object.entries(values)
    .map(([name, value]: [string, unknown]) => `${name}: ${name === 'kind' ? String(value) : written(value)}`)
    .join(', ')} }`

/** A person's values as an editor would write them: one office as `role` and `body`, several as the list `offices`. */
function personValues({ offices, ...person }: PersonFacts): object {
  const [office, ...more] = offices ?? []
  return office && more.length === 0 ? { ...person, ...office } : { ...person, ...(offices && { offices }) }
}

/** The entry of a correction, on one line, in YAML. */
export function entryOf(correction: Correction): string {
  switch (correction.do) {
    case 'add':
      return `- add: ${braces({ ...correction.add, quote: correction.quote })}`
    case 'set':
      return `- { quote: ${JSON.stringify(correction.quote)}, set: ${braces(correction.set)} }`
    case 'drop':
    case 'confirm':
      return `- ${braces({ quote: correction.quote, [correction.do]: true })}`
    case 'alias':
      return `- alias: ${braces({ organization: correction.organization, as: correction.as })}`
    case 'person':
      return `- person: ${braces(personValues(correction.person))}`
    case 'group':
      return `- group: ${braces(correction.group)}`
    case 'conference':
      return `- conference: ${braces(correction.set)}`
  }
}
