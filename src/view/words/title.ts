// What the page is called: the one conference, or how many there are and of which years.
import type { Lookup } from '../../model/lookup.ts'
import { kinds } from '../../model/kinds.ts'
import type { Messages } from './vi/messages.ts'

/** @param t the interface's language; a conference's own name stays as the report has it */
export const titleOf = ({ dataset, years }: Pick<Lookup, 'dataset' | 'years'>, t: Messages): string => {
  const [event, ...others] = dataset.events
  return event && others.length === 0 ? event.name : t.conferencesOf(dataset.events.length, [...years])
}

/** What the still picture (picture.ts) shows, in words. */
export function pictureWords(lookup: Pick<Lookup, 'dataset' | 'years'>, t: Messages): string {
  const counts = kinds.flatMap((kind) => {
    const count = lookup.dataset.statements.filter((one) => one.kind === kind).length
    return count === 0 ? [] : [t.kindCount(kind, count)]
  })
  return t.pictured(titleOf(lookup, t), counts.join(', '))
}
