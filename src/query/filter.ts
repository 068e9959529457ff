// A selection → the statements that it leaves, and for each choice of each filter how many it would leave.
import type { Kind, Statement } from '../model/dataset.ts'
import type { Lookup } from '../model/lookup.ts'
import { isFiltered, type Filter } from './selection.ts'

export interface Shown {
  /** Ids of the statements that match, for asking; all of them when nothing is filtered. */
  statements: ReadonlySet<string>
  filtered: boolean
  /** Choice → how many statements it would leave with the other filters as they are. */
  years: ReadonlyMap<number, number>
  kinds: ReadonlyMap<Kind, number>
  people: ReadonlyMap<string, number>
}

type Facet = 'person' | 'year' | 'kind'

/** Within a filter any choice may hold, between filters all must. */
function matches(
  statement: Statement,
  selection: Filter,
  found: ReadonlySet<string> | null,
  but: Facet | null,
): boolean {
  if (found && !found.has(statement.id)) return false
  const { person, year, kind } = selection
  return (
    (but === 'person' || person.length === 0 || (statement.by !== null && person.includes(statement.by))) &&
    (but === 'year' || year.length === 0 || year.includes(statement.year)) &&
    (but === 'kind' || kind.length === 0 || kind.includes(statement.kind))
  )
}

/**
 * Filters the statements.
 * @param found ids that the search words leave, or null when there are none
 */
export function filterBy(selection: Filter, lookup: Lookup, found: ReadonlySet<string> | null): Shown {
  const { statements } = lookup.dataset
  const count = <K>(but: Facet, key: (statement: Statement) => K | null): Map<K, number> => {
    const counts = new Map<K, number>()
    for (const statement of statements) {
      const choice = key(statement)
      if (choice === null) continue
      counts.set(choice, (counts.get(choice) ?? 0) + Number(matches(statement, selection, found, but)))
    }
    return counts
  }
  return {
    statements: new Set(statements.filter((one) => matches(one, selection, found, null)).map(({ id }) => id)),
    filtered: isFiltered(selection),
    years: new Map([...count('year', (one) => one.year)].sort(([a], [b]) => a - b)),
    kinds: count('kind', (one) => one.kind),
    people: count('person', (one) => one.by),
  }
}
