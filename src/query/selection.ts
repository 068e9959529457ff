// Reads and writes the reader's selection as the query string of the address: `?q=…&person=…&year=2008&item=…`. Each
// parameter is a row of `parameters.ts`.
import { parameters, type Known, type KnownIn, type Parameter } from './parameters.ts'

type Table = typeof parameters
type Name = keyof Table

/** What the page shows: a value for each parameter of the address. */
export type Selection = { readonly [name in Name]: Table[name]['empty'] }

/** Names of the filters that are lists of choices. */
export type FilterName = { [name in Name]: Table[name] extends { isFilter: true } ? name : never }[Name]

/** The part of a selection that filters statements. */
export type Filter = Pick<Selection, 'q' | FilterName>

/**
 * The rows without their own value types: TypeScript can't express that a row and its value in a `Selection` belong
 * together. They do, because both come from the same table.
 */
const rows = Object.entries(parameters) as [Name, Parameter<Selection[Name]>][]

const namesWhere = (fits: (row: Parameter<Selection[Name]>) => boolean): Name[] =>
  rows.filter(([, row]) => fits(row)).map(([name]) => name)

const emptied = (names: readonly Name[]): Partial<Selection> =>
  Object.fromEntries(names.map((name) => [name, parameters[name].empty]))

/** The filters that are lists of choices, in the order of the address. */
export const filterNames = namesWhere(({ isFilter }) => isFilter) as FilterName[]

/** Names of the parameters that the first paint waits for. */
export const waitingNames: readonly string[] = namesWhere(({ waits }) => waits)

/** The selection of the plain page. */
export const emptySelection = emptied(namesWhere(() => true)) as Selection

/** The changes that 'clear all filters' makes. */
export const withoutFilters = emptied(namesWhere(({ narrows }) => narrows))

/** A value of the address that nothing on the page has: it acts as absent, and the page shows a notice. */
export interface Unknown {
  /** Name in the address. */
  name: string
  value: string
}

/** A parameter's name in the address: in lower case, as people type addresses. */
const inAddress = (name: string): string => name.toLowerCase()
/** Names of all parameters that the page reads. */
export const OWN: ReadonlySet<string> = new Set(rows.map(([name]) => inAddress(name)))

/**
 * Names and values of a query string. A CMS that escapes an address twice turns `&` into `&amp;`, so that names begin
 * with 'amp;'; that prefix is removed.
 */
export function paramsOf(search: string): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(search)) params.append(name.replace(/^(?:amp;)+/u, ''), value)
  return params
}

/**
 * Reads the query string of an address. Never throws: a malformed or unknown value acts as absent and is listed in
 * `unknown` if the reader should get a notice; unknown names are ignored.
 * @param knownIn what exists in a report, or in all reports (null); undefined: no such report
 */
export function readSelection(search: string, knownIn: KnownIn): { selection: Selection; unknown: Unknown[] } {
  const params = paramsOf(search)
  const unknown: Unknown[] = []
  const read = <Value>(name: string, row: Parameter<Value>, known: Known | undefined): Value =>
    row.read(params.getAll(inAddress(name)), knownIn, known, (value) => unknown.push({ name: inAddress(name), value }))
  const report = read('report', parameters.report, knownIn(null))
  // The other values are checked against the chosen report.
  const known = knownIn(report)
  // The item is read before the other parameters, so that its notice comes first: it can offer the nearest item.
  const item = read('item', parameters.item, known)
  const others = rows.filter(([name]) => name !== 'report' && name !== 'item')
  const selection = Object.fromEntries(others.map(([name, row]) => [name, read(name, row, known)]))
  return { selection: { ...selection, report, item } as Selection, unknown }
}

/**
 * The query string of a selection, '' or beginning with '?'. Empty values are left out, so the plain page has a plain
 * address.
 * @param search the current query string; its parameters that this page doesn't read are kept
 */
export function writeSelection(selection: Selection, search: string): string {
  const params = new URLSearchParams()
  for (const [name, row] of rows)
    for (const value of row.write(selection[name])) params.append(inAddress(name), String(value))
  for (const [name, value] of paramsOf(search)) if (!OWN.has(name)) params.append(name, value)
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/**
 * Whether search words or a filter are set. A chosen report, opened item, section or language doesn't count as a
 * filter.
 */
export const isFiltered = ({ q, ...lists }: Filter): boolean =>
  q !== '' || filterNames.some((name) => lists[name].length > 0)

/** The part of a selection that filters statements. */
export const filterOf = (selection: Selection): Filter => ({
  q: selection.q,
  ...(Object.fromEntries(filterNames.map((name) => [name, selection[name]])) as Pick<Selection, FilterName>),
})

/** Whether two filters have equal words and identical arrays. */
export const isSameFilter = (a: Filter, b: Filter): boolean =>
  a.q === b.q && filterNames.every((name) => a[name] === b[name])

/**
 * The selection `now`, in which each list that equals the one in `before` is replaced by that same array, so that
 * values derived from an unchanged list are not computed again.
 */
export const withListsOf = (before: Selection, now: Selection): Selection => {
  const same = Object.entries(before).filter(([name, value]) => {
    const next = now[name as Name]
    return (
      Array.isArray(value) &&
      Array.isArray(next) &&
      value.length === next.length &&
      value.every((one, index) => one === next[index])
    )
  })
  return { ...now, ...Object.fromEntries(same) }
}

/**
 * The values of a selection that exist in a report: people, years, headings, bodies, the opened item.
 * @param findKnown what exists there; undefined: nothing is known. Called only if the selection has such values.
 */
export function knownPart(
  { person, year, topic, org, item }: Selection,
  findKnown: () => Known | undefined,
): Pick<Selection, 'person' | 'year' | 'topic' | 'org' | 'item'> {
  const isEmpty = item === null && [person, year, topic, org].every((list) => list.length === 0)
  const known = isEmpty ? undefined : findKnown()
  if (!known) return { person: [], year: [], topic: [], org: [], item: null }
  return {
    person: person.filter((id) => known.people.has(id)),
    year: year.filter((one) => known.years.has(one)),
    topic: topic.filter((one) => known.topics.has(one)),
    org: org.filter((id) => known.organizations.has(id)),
    item: item !== null && known.items.has(item) ? item : null,
  }
}

/** The list without the value if it has it, else with the value appended. */
export const toggle = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
