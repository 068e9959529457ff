// A selection → the statements that it leaves, and for each choice of each filter how many it would leave.
import type { Kind } from '../model/dataset.ts'
import type { Lookup } from '../model/lookup.ts'
import { slug } from '../text/fold.ts'
import { filterNames, isFiltered, type Filter, type FilterName } from './selection.ts'

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

/** What a statement may be chosen by. */
interface Choices {
  id: string
  person: readonly string[]
  year: readonly number[]
  kind: readonly Kind[]
  topic: readonly string[]
  org: readonly string[]
}

/** Read once for each dataset: a filter looks at all statements at every choice. */
const known = new WeakMap<Lookup, readonly Choices[]>()

function choicesOf(lookup: Lookup): readonly Choices[] {
  let choices = known.get(lookup)
  if (!choices) {
    const slugs = new Map([...lookup.topics].map(([id, topic]) => [topic, id]))
    choices = lookup.dataset.statements.map((statement) => {
      const { id, by, year, kind, topic } = statement
      return {
        ...{ id, year: [year], kind: [kind], org: lookup.bodiesOf(statement) },
        person: by === null ? [] : [by],
        topic: topic === null ? [] : [slugs.get(topic) ?? slug(topic)],
      }
    })
    known.set(lookup, choices)
  }
  return choices
}

/**
 * Filters the statements: within a filter any choice may hold, between filters all must.
 * @param found ids that the search words leave, or null when there are none
 */
export function filterBy(selection: Filter, lookup: Lookup, found: ReadonlySet<string> | null): Shown {
  const chosen = filterNames
    .filter((name) => selection[name].length > 0)
    .map((name) => ({ name, wanted: new Set<string | number>(selection[name]) }))
  const counts: { [name in FilterName]: Map<string | number, number> } = {
    person: new Map(),
    year: new Map(),
    kind: new Map(),
    topic: new Map(),
    org: new Map(),
  }
  const left = new Set<string>()
  for (const statement of choicesOf(lookup)) {
    const isFound = !found || found.has(statement.id)
    const against = chosen.filter(({ name, wanted }) => !statement[name].some((one) => wanted.has(one)))
    if (isFound && against.length === 0) left.add(statement.id)
    for (const name of filterNames) {
      // A filter's own choices count with the other filters as they are.
      const isLeft = isFound && against.every((one) => one.name === name)
      for (const choice of statement[name]) counts[name].set(choice, (counts[name].get(choice) ?? 0) + Number(isLeft))
    }
  }
  return {
    statements: left,
    filtered: isFiltered(selection),
    years: new Map([...(counts.year as Map<number, number>)].sort(([a], [b]) => a - b)),
    kinds: counts.kind as Map<Kind, number>,
    people: counts.person as Map<string, number>,
    topics: counts.topic as Map<string, number>,
    organizations: counts.org as Map<string, number>,
  }
}
