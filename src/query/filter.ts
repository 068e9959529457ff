// A selection → the statements that it leaves, and for each choice of each filter how many it would leave.
import type { Kind, Statement } from '../model/dataset.ts'
import type { Lookup } from '../model/lookup.ts'
import { slug } from '../text/fold.ts'
import { filterNames, isFiltered, type Filter } from './selection.ts'

export interface Shown {
  /** Ids of the statements that match, for asking; all of them when nothing is filtered. */
  statements: ReadonlySet<string>
  filtered: boolean
  /** Choice → how many statements it would leave with the other filters as they are. */
  years: ReadonlyMap<number, number>
  kinds: ReadonlyMap<Kind, number>
  people: ReadonlyMap<string, number>
  /** By slug. */
  topics: ReadonlyMap<string, number>
  organizations: ReadonlyMap<string, number>
}

type Facet = (typeof filterNames)[number]

/**
 * Filters the statements: within a filter any choice may hold, between filters all must.
 * @param found ids that the search words leave, or null when there are none
 */
export function filterBy(selection: Filter, lookup: Lookup, found: ReadonlySet<string> | null): Shown {
  const { statements } = lookup.dataset
  /** What a statement is filtered by, for each filter. */
  const choices = {
    person: ({ by }: Statement) => (by === null ? [] : [by]),
    year: ({ year }: Statement) => [year],
    kind: ({ kind }: Statement) => [kind],
    topic: ({ topic }: Statement) => (topic === null ? [] : [slug(topic)]),
    org: (statement: Statement) => lookup.bodiesOf(statement),
  }
  const chosen = filterNames.filter((name) => selection[name].length > 0)
  const holds = (statement: Statement, name: Facet): boolean => {
    const wanted: readonly (string | number)[] = selection[name]
    return choices[name](statement).some((one) => wanted.includes(one))
  }
  const matches = (statement: Statement, but: Facet | null): boolean =>
    (!found || found.has(statement.id)) && chosen.every((name) => name === but || holds(statement, name))
  const count = <K extends string | number>(
    but: Facet,
    choicesOf: (statement: Statement) => readonly K[],
  ): Map<K, number> => {
    const counts = new Map<K, number>()
    for (const statement of statements) {
      const isLeft = Number(matches(statement, but))
      for (const choice of choicesOf(statement)) counts.set(choice, (counts.get(choice) ?? 0) + isLeft)
    }
    return counts
  }
  return {
    statements: new Set(statements.filter((one) => matches(one, null)).map(({ id }) => id)),
    filtered: isFiltered(selection),
    years: new Map([...count('year', choices.year)].sort(([a], [b]) => a - b)),
    kinds: count('kind', choices.kind),
    people: count('person', choices.person),
    topics: count('topic', choices.topic),
    organizations: count('org', choices.org),
  }
}
