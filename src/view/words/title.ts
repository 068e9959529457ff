// The page's title: the name of the conference, or the number and years of several.
import type { Dataset } from '../../model/dataset.ts'
import type { Lookup } from '../../model/lookup.ts'
import { countKinds } from '../../model/kinds.ts'
import type { Messages } from './vi/messages.ts'

/** The title of what the page shows; a single conference's name is not translated. */
export const titleOf = ({ dataset, years }: Pick<Lookup, 'dataset' | 'years'>, t: Messages): string => {
  const [event, ...others] = dataset.events
  if (event && others.length === 0) return event.name
  const bodies = new Set(dataset.events.flatMap(({ organizer }) => organizer ?? []))
  return t.conferencesOf(dataset.events.length, bodies.size, [...years])
}

/** A description for search engines and link previews: the titles of the first reports, and how much is shown. */
export const descriptionOf = ({ reports, statements }: Dataset, t: Messages): string =>
  `${reports
    .slice(0, 3)
    .map(({ title }) => title)
    .join('; ')}. ${t.statements(statements.length)}.`

/** Description of the preview picture (site/picture.ts). */
export function pictureWords(lookup: Pick<Lookup, 'dataset' | 'years'>, t: Messages): string {
  const counts = countKinds(lookup.dataset.statements).map(({ kind, count }) => t.kindCount(kind, count))
  return t.pictured(titleOf(lookup, t), counts.join(', '))
}
