// People, bodies, offices and conferences as Popolo JSON (popoloproject.com), the format of sites about politics.
import type { Source } from '../model/dataset.ts'
import { groupId, type Lookup } from '../model/lookup.ts'

/** An object of a Popolo collection. */
type Entry = Readonly<Record<string, unknown>>

/** The collections that this page fills. */
export interface Popolo {
  persons: Entry[]
  organizations: Entry[]
  memberships: Entry[]
  events: Entry[]
}

/**
 * Everything that the reports say of people, bodies, offices and conferences.
 * @param linkTo the address of an item, which is its source
 */
export function popolo(lookup: Lookup, linkTo: (id: string) => string): Popolo {
  const { people, organizations, memberships, events, relations } = lookup.dataset
  /** The page of an item, with the first words of the report that name it. */
  const sources = (id: string, [first]: readonly Source[]): Entry[] => [
    { url: linkTo(id), ...(first && { note: first.exact }) },
  ]
  const wholeOf = new Map(
    relations.flatMap(({ from, to, type, basis }) =>
      type === 'subOrganizationOf' && basis === 'stated' ? [[from, to] as const] : [],
    ),
  )
  const nameOf = (person: string | null): string => lookup.people.get(person ?? '')?.name ?? ''
  return {
    persons: people.map(({ id, name, source }) => ({ id, name, sources: sources(id, source) })),
    organizations: organizations.map(({ id, name, aliases, classification, source }) => ({
      ...{ id, name, classification },
      ...(aliases.length > 0 && { other_names: aliases.map((alias) => ({ name: alias })) }),
      ...(wholeOf.has(id) && { parent_id: wholeOf.get(id) }),
      sources: sources(id, source),
    })),
    memberships: memberships.map((one) => ({
      // A group has no person; its words are the member's name.
      ...(one.person === null ? { label: one.group } : { person_id: one.person, label: nameOf(one.person) }),
      organization_id: one.organization,
      role: one.role,
      sources: sources(one.person ?? groupId(one), one.source),
    })),
    events: events.map(({ id, report, name, date, place, organizer, source }) => ({
      ...{ id, name, classification: 'conference' },
      ...(date !== null && { start_date: date }),
      ...(place !== null && { location: place }),
      ...(organizer !== null && { organization_id: organizer }),
      attendees: lookup
        .attendancesOf(id)
        .flatMap((one) => (one.person !== null ? { id: one.person, name: nameOf(one.person) } : [])),
      sources: sources(report, source),
    })),
  }
}
