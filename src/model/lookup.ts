// Indexes of a dataset: items by id, and queries that several views need. Built once and immutable.
import type {
  Attendance,
  Dataset,
  Event,
  Membership,
  Organization,
  Person,
  Relation,
  Report,
  Source,
  Statement,
} from './dataset.ts'
import { fold, slug } from '../text/fold.ts'
import { lazily } from './lazily.ts'
import { contains, paragraphs } from '../text/span.ts'

/**
 * Anything that `?item=ID` can open. Relations, groups and passages have no id in the dataset; `relationId`, `groupId`
 * and `passageId` derive one.
 */
export type Item =
  | { type: 'statement'; value: Statement }
  | { type: 'person'; value: Person }
  | { type: 'organization'; value: Organization }
  | { type: 'relation'; value: Relation }
  | { type: 'group'; value: Membership }
  | { type: 'passage'; value: { source: readonly Source[] } }

/** The derived id of a relation. Its parts are joined by '.', which no id of the dataset has and no address escapes. */
export const relationId = ({ from, type, to, basis }: Relation): string =>
  [from, type, to, ...(basis === 'stated' ? [] : [basis])].join('.')
/** The derived id of a group in a body. */
export const groupId = ({ group, organization }: Membership): string => `${slug(group ?? '')}.${organization}`

/** A place in a report. */
export type Place = Pick<Source, 'report' | 'start' | 'end'>

/** The id of a passage by its offsets: 'REPORT.120-180'. It stays valid when reports are added. */
export const passageId = ({ report, start, end }: Place): string => `${report}.${start}-${end}`
const PASSAGE = /^([^.]+)\.(\d{1,9})-(\d{1,9})$/u

/** A dataset with its indexes. Maps are keyed by id. */
export interface Lookup {
  dataset: Dataset
  items: { get(id: string): Item | undefined; has(id: string): boolean }
  reports: ReadonlyMap<string, Report>
  events: ReadonlyMap<string, Event>
  /** The years that statements are about, ascending. */
  years: ReadonlySet<number>
  /** Slug of a topic → the topic. */
  topics: ReadonlyMap<string, string>
  /** Ids of the bodies on whose behalf a statement is made, and of those that it names. */
  bodiesOf(statement: Statement): readonly string[]
  people: ReadonlyMap<string, Person>
  organizations: ReadonlyMap<string, Organization>
  /** Memberships of a person, in the reports' order. The same office in several reports is one, with all sources. */
  rolesOf(person: string): Membership[]
  /** Memberships in a body, merged the same way: people first, then groups. */
  membersOf(organization: string): Membership[]
  attendancesOf(event: string): Attendance[]
  /** Statements that a person made. */
  statementsBy(person: string): Statement[]
  /** A statement's number, from 1, among those of its kind in its report, and their total. */
  numberOf(statement: Statement): { number: number; of: number }
  /** The number, from 1, of the non-blank line that has a UTF-16 offset of the report's text. */
  paragraphOf(report: string, offset: number): number
}

/** The words of a statement, with ' …' if the report's list is open-ended. */
export const statementWords = ({ text, openEnded }: Statement): string => (openEnded ? `${text} …` : text)

/** The name of a body, by its id; null for none. */
export const bodyName = ({ organizations }: Lookup, id: string | null): string | null =>
  organizations.get(id ?? '')?.name ?? null

/** Groups a list by a key. Keys keep the order of their first occurrence. */
export function groupBy<T, K>(list: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((one) => [one.id, one]))

/** Merges memberships with the same holder, body and role, and their sources: 'Uỷ viên' in 2009 and in 2010. */
function joinMemberships(list: readonly Membership[]): Membership[] {
  const alike = groupBy(list, ({ person, group, organization, role }) =>
    [person, group === null ? null : fold(group).text, organization, fold(role).text].join(' | '),
  )
  return [...alike.values()].flatMap(([first, ...more]) =>
    first ? { ...first, source: [first, ...more].flatMap(({ source }) => source) } : [],
  )
}

/**
 * Statement id → ids of its bodies: the one that the speaker represents (without a speaker: the organizer of the
 * conference), then those that its words name.
 */
function bodiesByStatement({ statements, events, attendances, organizations }: Dataset): Map<string, string[]> {
  const hosts = new Map(events.map(({ id, organizer }) => [id, organizer]))
  const sent = new Map(attendances.map((one) => [`${one.event} ${one.person ?? ''}`, one.onBehalfOf]))
  const named = groupBy(
    organizations.flatMap(({ id, source }) => source.map((one) => ({ id, ...one }))),
    ({ report }) => report,
  )
  for (const list of named.values()) list.sort((a, b) => a.start - b.start)
  /** Most statements have the same few bodies, so equal lists are stored once. */
  const lists = new Map<string, string[]>()
  const shared = (list: string[]): string[] => {
    const key = list.join(' ')
    const known = lists.get(key)
    if (!known) lists.set(key, list)
    return known ?? list
  }
  return new Map(
    statements.map(({ id, by, onBehalfOf, event, report, source }) => {
      const speaksFor = by === null ? hosts.get(event) : (onBehalfOf ?? sent.get(`${event} ${by}`))
      const within = (named.get(report) ?? []).filter((one) => contains(source, one))
      return [id, shared([...new Set([...(speaksFor == null ? [] : [speaksFor]), ...within.map((one) => one.id)])])]
    }),
  )
}

/** Builds the indexes of a dataset, each when it is first used: the page of many reports uses few at once. */
export function buildLookup(dataset: Dataset): Lookup {
  const items = new Map<string, Item>()
  for (const value of dataset.organizations) items.set(value.id, { type: 'organization', value })
  for (const value of dataset.people) items.set(value.id, { type: 'person', value })
  for (const value of dataset.statements) items.set(value.id, { type: 'statement', value })
  const memberships = lazily(() => joinMemberships(dataset.memberships))
  /** Relations and groups aren't indexed: there may be thousands, and readers open few. */
  const itemAt = (id: string): Item | undefined => {
    const known = items.get(id)
    if (known || !id.includes('.')) return known
    const [, report = '', from = '', to = ''] = PASSAGE.exec(id) ?? []
    const text = dataset.reports.find((one) => one.id === report)?.text
    const [start, end] = [Number(from), Number(to)]
    // Refuse other spellings of the same id, such as '007' for '7'.
    if (text !== undefined && start < end && end <= text.length && passageId({ report, start, end }) === id)
      return { type: 'passage', value: { source: [{ report, start, end, exact: text.slice(start, end) }] } }
    const relation = dataset.relations.find((one) => relationId(one) === id)
    if (relation) return { type: 'relation', value: relation }
    const group = memberships().find((one) => one.group !== null && groupId(one) === id)
    return group && { type: 'group', value: group }
  }
  const roles = lazily(() => groupBy(memberships(), (one) => one.person))
  const members = lazily(() => groupBy(memberships(), (one) => one.organization))
  const attendances = lazily(() => groupBy(dataset.attendances, (one) => one.event))
  const said = lazily(() => groupBy(dataset.statements, (one) => one.by))
  const numbers = lazily(() => {
    const lists = groupBy(dataset.statements, (one) => `${one.report} ${one.kind}`)
    return new Map(
      [...lists.values()].flatMap((list) =>
        list.map(({ id }, index) => [id, { number: index + 1, of: list.length }] as const),
      ),
    )
  })
  const lines = lazily(() => new Map(dataset.reports.map((report) => [report.id, paragraphs(report.text)])))
  const topics = lazily(
    () => new Map(dataset.statements.flatMap(({ topic }) => (topic === null ? [] : [[slug(topic), topic]]))),
  )
  const bodies = lazily(() => bodiesByStatement(dataset))
  return {
    dataset,
    get topics() {
      return topics()
    },
    bodiesOf: ({ id }) => bodies().get(id) ?? [],
    items: { get: itemAt, has: (id) => itemAt(id) !== undefined },
    reports: byId(dataset.reports),
    events: byId(dataset.events),
    years: new Set(dataset.statements.map(({ year }) => year).sort((a, b) => a - b)),
    people: byId(dataset.people),
    organizations: byId(dataset.organizations),
    rolesOf: (person) => roles().get(person) ?? [],
    membersOf: (organization) =>
      [...(members().get(organization) ?? [])].sort((a, b) => Number(a.person === null) - Number(b.person === null)),
    attendancesOf: (event) => attendances().get(event) ?? [],
    statementsBy: (person) => said().get(person) ?? [],
    numberOf: (statement) => numbers().get(statement.id) ?? { number: 1, of: 1 },
    paragraphOf: (report, offset) =>
      Math.max(1, (lines().get(report) ?? []).filter(({ start }) => start <= offset).length),
  }
}

/** Made on first use, because making a collator takes the browser some milliseconds. */
let collator: Intl.Collator | undefined

/** Compares words in Vietnamese alphabetical order. */
export const byAlphabet = (a: string, b: string): number => (collator ??= new Intl.Collator('vi')).compare(a, b)

/** Compares people by given name, the last word of a Vietnamese name (docs/language.md, names and sorting). */
export function byGivenName(a: Person, b: Person): number {
  const key = (name: string): string => name.split(' ').reverse().join(' ')
  return byAlphabet(key(a.name), key(b.name)) || byAlphabet(a.name, b.name)
}

/**
 * Ids of the people with the most statements; of all people if only one would be left out, because a button for that
 * one would take as much space.
 * @param most how many are enough
 */
export function whoSaidMost(people: readonly Person[], lookup: Lookup, most: number): Set<string> {
  const said = people.map(({ id }) => ({ id, count: lookup.statementsBy(id).length }))
  said.sort((a, b) => b.count - a.count)
  return new Set(said.slice(0, people.length > most + 1 ? most : people.length).map(({ id }) => id))
}

/** Compares conferences by date; those without a date come last. */
export function byDate(a: Event, b: Event): number {
  const [first, second] = [a.date ?? '9', b.date ?? '9']
  return first === second ? 0 : first < second ? -1 : 1
}
