// Edits the text of a corrections file, entry by entry. The rest of the text, an editor's comments among it, stays as it is.
import { isSeq, parseDocument, type Node } from 'yaml'
import { entryOf } from '../parse/edit/entry.ts'
import type { Correction } from '../parse/edit/correction.ts'
import { readCorrections } from '../seeds/corrections.ts'
import type { Span } from '../text/span.ts'

/** A correction of a file. `span`: its text, from the dash on, UTF-16 offsets. */
export interface Entry {
  correction: Correction
  span: Span
}

/** The corrections of a file, in order, without those of links. Entries that can't be read are left out. */
export function entriesIn(yaml: string): Entry[] {
  const { contents } = parseDocument(yaml)
  if (!isSeq(contents)) return []
  const byStart = new Map(readCorrections(yaml).corrections.map((one) => [one.at, one]))
  return contents.items.flatMap((item): Entry[] => {
    const [start, end] = (item as Node | null)?.range ?? []
    const correction = start === undefined ? undefined : byStart.get(start)
    if (start === undefined || end === undefined || !correction) return []
    const dash = yaml.lastIndexOf('-', start)
    return [{ correction, span: { start: dash, end: dash + yaml.slice(dash, end).trimEnd().length } }]
  })
}

/** Adds an entry at the end. */
export const withEntry = (yaml: string, correction: Correction): string =>
  `${yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`}${entryOf(correction)}\n`

/** Writes another correction in place of an entry's. */
export const replaceEntry = (yaml: string, { span }: Entry, correction: Correction): string =>
  yaml.slice(0, span.start) + entryOf(correction) + yaml.slice(span.end)

/** Removes an entry, with its line if nothing else stands in it. */
export function removeEntry(yaml: string, { span }: Entry): string {
  const rest = /^[ \t]*\n?/u.exec(yaml.slice(span.end))?.[0] ?? ''
  const before = yaml.slice(0, span.start)
  return (
    before.slice(0, before.length - (/[ \t]*$/u.exec(before)?.[0].length ?? 0)) + yaml.slice(span.end + rest.length)
  )
}
