// A selection → the statements that it leaves, and for each choice of each filter how many it would leave.
import type { Kind, Statement } from '../model/dataset.ts'
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

type Choice = string | number
/** By what choices of each filter a statement may be chosen. */
type ChoicesOf = { readonly [name in FilterName]: (statement: Statement) => readonly Choice[] }

/** Slugs are made once for each dataset, not at every choice. */
const known = new WeakMap<Lookup, ChoicesOf>()

function choicesIn(lookup: Lookup): ChoicesOf {
  let choices = known.get(lookup)
  if (!choices) {
    const slugs = new Map([...lookup.topics].map(([id, topic]) => [topic, id]))
    choices = {
      person: ({ by }) => (by === null ? [] : [by]),
      year: ({ year }) => [year],
      kind: ({ kind }) => [kind],
      topic: ({ topic }) => (topic === null ? [] : [slugs.get(topic) ?? slug(topic)]),
      org: (statement) => lookup.bodiesOf(statement),
    }
    known.set(lookup, choices)
  }
  return choices
}

/** Makes something when it is first asked for. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * Filters the statements: within a filter any choice may hold, between filters all must. Choices are counted when they
 * are asked for: a drawing asks for the statements alone.
 * @param found ids that the search words leave, or null when there are none
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
  /** A filter's own choices count with the other filters as they are. */
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
