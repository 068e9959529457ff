// Applies the filters: which statements match, and how many each choice of each filter would leave.
import type { Kind, Statement } from '../model/dataset.ts'
import { lazily, lazilyFor } from '../model/lazily.ts'
import type { Lookup } from '../model/lookup.ts'
import { slug } from '../text/fold.ts'
import { filterNames, isFiltered, type Filter, type FilterName } from './selection.ts'

/** The result of filtering. */
export interface Shown {
  /** Ids of the statements that match; all ids if nothing is filtered. */
  statements: ReadonlySet<string>
  filtered: boolean
  /** Choice → number of statements that it would leave with the other filters unchanged. Same for the maps below. */
  years: ReadonlyMap<number, number>
  kinds: ReadonlyMap<Kind, number>
  people: ReadonlyMap<string, number>
  /** By slug. */
  topics: ReadonlyMap<string, number>
  organizations: ReadonlyMap<string, number>
}

type Choice = string | number
/** For each filter, the choices that a statement matches. */
type ChoicesOf = { readonly [name in FilterName]: (statement: Statement) => readonly Choice[] }

/** Made once for each look-up, because slugs take time. */
const choicesIn = lazilyFor((lookup: Lookup): ChoicesOf => {
  const slugs = new Map([...lookup.topics].map(([id, topic]) => [topic, id]))
  return {
    person: ({ by }) => (by === null ? [] : [by]),
    year: ({ year }) => [year],
    kind: ({ kind }) => [kind],
    topic: ({ topic }) => (topic === null ? [] : [slugs.get(topic) ?? slug(topic)]),
    org: (statement) => lookup.bodiesOf(statement),
  }
})

/**
 * Filters the statements: a statement matches a filter by any of its choices, and must match all filters. Counts are
 * computed when they are first read, because most callers need only the statements.
 * @param found ids of the statements that match the search words; null: there are no search words
 */
export function filterBy(selection: Filter, lookup: Lookup, found: ReadonlySet<string> | null): Shown {
  const { statements } = lookup.dataset
  const choices = choicesIn(lookup)
  const chosen = filterNames
    .filter((name) => selection[name].length > 0)
    .map((name) => ({ name, wanted: new Set<Choice>(selection[name]) }))
  const isLeft = (statement: Statement, except: FilterName | null): boolean =>
    (!found || found.has(statement.id)) &&
    chosen.every(({ name, wanted }) => name === except || choices[name](statement).some((one) => wanted.has(one)))
  /** Counts the statements for each choice of a filter, with the other filters unchanged. */
  const count = (name: FilterName): Map<Choice, number> => {
    const counts = new Map<Choice, number>()
    for (const statement of statements) {
      const more = Number(isLeft(statement, name))
      for (const choice of choices[name](statement)) counts.set(choice, (counts.get(choice) ?? 0) + more)
    }
    return counts
  }
  const years = lazily(() => new Map([...(count('year') as Map<number, number>)].sort(([a], [b]) => a - b)))
  const kinds = lazily(() => count('kind') as Map<Kind, number>)
  const people = lazily(() => count('person') as Map<string, number>)
  const topics = lazily(() => count('topic') as Map<string, number>)
  const organizations = lazily(() => count('org') as Map<string, number>)
  return {
    statements: new Set(statements.flatMap((one) => (isLeft(one, null) ? one.id : []))),
    filtered: isFiltered(selection),
    get years() {
      return years()
    },
    get kinds() {
      return kinds()
    },
    get people() {
      return people()
    },
    get topics() {
      return topics()
    },
    get organizations() {
      return organizations()
    },
  }
}
