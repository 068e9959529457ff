// Writes a correction as an entry of a corrections file, for messages that say what to paste.
import type { ReadingCorrection } from './correction.ts'

/** Corrections that a message may suggest. */
export type Suggestion = Extract<ReadingCorrection, { do: 'add' | 'set' }>

/**
 * The entry of a correction, on one line, in YAML. Words stand in quotation marks, with the escapes of JSON, which are
 * also those of YAML.
 */
export function entryOf(correction: Suggestion): string {
  const isAdd = correction.do === 'add'
  const values = Object.entries(isAdd ? correction.add : correction.set).map(([name, value]) => {
    const isWords = typeof value === 'string' && name !== 'kind'
    return `${name}: ${isWords ? JSON.stringify(value) : String(value)}`
  })
  const quote = `quote: ${JSON.stringify(correction.quote)}`
  return isAdd ? `- add: { ${[...values, quote].join(', ')} }` : `- { ${quote}, set: { ${values.join(', ')} } }`
}
