// Writes a correction as an entry of a corrections file, for messages that say what to paste, and for the editor's desk.
import type { Correction, ReadingCorrection } from './correction.ts'

/** Corrections that a message may suggest. */
export type Suggestion = Extract<ReadingCorrection, { do: 'add' | 'set' }>

/** Names and values between braces. Words stand in quotation marks, with the escapes of JSON, which are also YAML's. */
const braces = (values: object): string =>
  `{ ${Object.entries(values)
    .map(([name, value]: [string, unknown]) => {
      const isBare = name === 'kind' || value === null || typeof value === 'boolean' || typeof value === 'number'
      const words = Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : ''
      return `${name}: ${isBare ? String(value) : words || JSON.stringify(value)}`
    })
    .join(', ')} }`

/** The entry of a correction, on one line, in YAML. */
export function entryOf(correction: Correction): string {
  switch (correction.do) {
    case 'add':
      return `- add: ${braces({ ...correction.add, quote: correction.quote })}`
    case 'set':
      return `- { quote: ${JSON.stringify(correction.quote)}, set: ${braces(correction.set)} }`
    case 'drop':
      return `- ${braces({ quote: correction.quote, drop: true })}`
    case 'alias':
      return `- alias: ${braces({ organization: correction.organization, as: correction.as })}`
    case 'conference':
      return `- conference: ${braces(correction.set)}`
  }
}
