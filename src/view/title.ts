// What the page is called: the one conference, or how many there are and of which years.
import type { Lookup } from '../model/lookup.ts'
import type { Messages } from './strings.ts'

/** @param t the interface's language; a conference's own name stays as the report has it */
export const titleOf = ({ dataset, years }: Pick<Lookup, 'dataset' | 'years'>, t: Messages): string => {
  const [event, ...others] = dataset.events
  return event && others.length === 0 ? event.name : t.conferencesOf(dataset.events.length, [...years])
}
