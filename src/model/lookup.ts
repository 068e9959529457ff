// A dataset by id, and the small questions that every view asks of it. Built once; nothing here changes.
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
import { contains, paragraphs } from '../text/span.ts'

/** What an address may open: `?item=ID`. Relations and groups have no id of their own in the dataset: it is made of theirs. */
export type Item =
  | { type: 'statement'; value: Statement }
  | { type: 'person'; value: Person }
  | { type: 'organization'; value: Organization }
  | { type: 'relation'; value: Relation }
  | { type: 'group'; value: Membership }
  | { type: 'passage'; value: { source: readonly Source[] } }

/** '.' is in no id of the dataset, and needs no escape in an address. */
export const relationId = ({ from, type, to, basis }: Relation): string =>
  [from, type, to, ...(basis === 'stated' ? [] : [basis])].join('.')
export const groupId = ({ group, organization }: Membership): string => `${slug(group ?? '')}.${organization}`

/** A place in a report. */
export type Place = Pick<Source, 'report' | 'start' | 'end'>

/** Words of a report by their place: a report's text stays as it is, whatever other reports come. */
export const passageId = ({ report, start, end }: Place): string => `${report}.${start}-${end}`
const PASSAGE = /^([^.]+)\.(\d{1,9})-(\d{1,9})$/u

export interface Lookup {
  dataset: Dataset
  items: { get(id: string): Item | undefined; has(id: string): boolean }
  reports: ReadonlyMap<string, Report>
  events: ReadonlyMap<string, Event>
  /** The years that statements speak of, ascending. */
  years: ReadonlySet<number>
  /** Slug → the heading that statements stand under. */
  topics: ReadonlyMap<string, string>
  /** Bodies that a statement is said for or speaks of. */
  bodiesOf(statement: Statement): readonly string[]
  people: ReadonlyMap<string, Person>
  organizations: ReadonlyMap<string, Organization>
  /** Memberships of a person, in the report's order; an office that several reports name is one, with all their words. */
  rolesOf(person: string): Membership[]
  /** Memberships held in an organization, joined the same way: people first, then groups. */
  membersOf(organization: string): Membership[]
  attendancesOf(event: string): Attendance[]
  /** What a person said. */
  statementsBy(person: string): Statement[]
  /** A statement's number among those of its kind in its report, from 1, and how many there are. */
  numberOf(statement: Statement): { number: number; of: number }
  /** Paragraph number of an offset, from 1: lines that are not blank. */
  paragraphOf(report: string, offset: number): number
}

/** Groups a list by a key, keeping the order in which keys first come. */
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

/** What several reports say alike of one person or group in one body, once: 'Uỷ viên' of 2009 and of 2010. */
function joinMemberships(list: readonly Membership[]): Membership[] {
  const alike = groupBy(list, ({ person, group, organization, role }) =>
    [person, group === null ? null : fold(group).text, organization, fold(role).text].join(' | '),
  )
  return [...alike.values()].flatMap(([first, ...more]) =>
    first ? { ...first, source: [first, ...more].flatMap(({ source }) => source) } : [],
  )
}

/**
 * For each statement the bodies that it has to do with: whom its speaker speaks for, else who holds the conference, and
 * those that its words name.
 */
function bodiesByStatement({ statements, events, attendances, organizations }: Dataset): Map<string, string[]> {
  const hosts = new Map(events.map(({ id, organizer }) => [id, organizer]))
  const sent = new Map(attendances.map((one) => [`${one.event} ${one.person ?? ''}`, one.onBehalfOf]))
  const named = groupBy(
    organizations.flatMap(({ id, source }) => source.map((one) => ({ id, ...one }))),
    ({ report }) => report,
  )
  for (const list of named.values()) list.sort((a, b) => a.start - b.start)
  /** Most statements have to do with the same few bodies: one list for all of them. */
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

/** Indexes a dataset. */
export function buildLookup(dataset: Dataset): Lookup {
  const items = new Map<string, Item>()
  for (const value of dataset.organizations) items.set(value.id, { type: 'organization', value })
  for (const value of dataset.people) items.set(value.id, { type: 'person', value })
  for (const value of dataset.statements) items.set(value.id, { type: 'statement', value })
  const memberships = joinMemberships(dataset.memberships)
  /** Relations and groups are looked for when one is opened: there may be thousands, and few are. */
  const itemAt = (id: string): Item | undefined => {
    const known = items.get(id)
    if (known || !id.includes('.')) return known
    const [, report = '', from = '', to = ''] = PASSAGE.exec(id) ?? []
    const text = dataset.reports.find((one) => one.id === report)?.text
    const [start, end] = [Number(from), Number(to)]
    // One way only to write a place: '007' is none.
    if (text !== undefined && start < end && end <= text.length && passageId({ report, start, end }) === id)
      return { type: 'passage', value: { source: [{ report, start, end, exact: text.slice(start, end) }] } }
    const relation = dataset.relations.find((one) => relationId(one) === id)
    if (relation) return { type: 'relation', value: relation }
    const group = memberships.find((one) => one.group !== null && groupId(one) === id)
    return group && { type: 'group', value: group }
  }
  const roles = groupBy(memberships, (one) => one.person)
  const members = groupBy(memberships, (one) => one.organization)
  const attendances = groupBy(dataset.attendances, (one) => one.event)
  const said = groupBy(dataset.statements, (one) => one.by)
  const numbers = new Map<string, { number: number; of: number }>()
  for (const list of groupBy(dataset.statements, (one) => `${one.report} ${one.kind}`).values())
    list.forEach((one, index) => numbers.set(one.id, { number: index + 1, of: list.length }))
  const lines = new Map(dataset.reports.map((report) => [report.id, paragraphs(report.text)]))
  const heads = dataset.statements.flatMap(({ topic }) => topic ?? [])
  /** Built when a body is first filtered by, or the choices are shown. */
  let bodies: Map<string, string[]> | undefined
  return {
    dataset,
    topics: new Map(heads.map((topic) => [slug(topic), topic])),
    bodiesOf: ({ id }) => (bodies ??= bodiesByStatement(dataset)).get(id) ?? [],
    items: { get: itemAt, has: (id) => itemAt(id) !== undefined },
    reports: byId(dataset.reports),
    events: byId(dataset.events),
    years: new Set(dataset.statements.map(({ year }) => year).sort((a, b) => a - b)),
    people: byId(dataset.people),
    organizations: byId(dataset.organizations),
    rolesOf: (person) => roles.get(person) ?? [],
    membersOf: (organization) =>
      [...(members.get(organization) ?? [])].sort((a, b) => Number(a.person === null) - Number(b.person === null)),
    attendancesOf: (event) => attendances.get(event) ?? [],
    statementsBy: (person) => said.get(person) ?? [],
    numberOf: (statement) => numbers.get(statement.id) ?? { number: 1, of: 1 },
    paragraphOf: (report, offset) =>
      Math.max(1, (lines.get(report) ?? []).filter(({ start }) => start <= offset).length),
  }
}

/** Vietnamese people are listed by given name, the last word of the name (docs/language.md, names and sorting). */
export function byGivenName(a: Person, b: Person): number {
  const collator = new Intl.Collator('vi')
  const key = (name: string): string => name.split(' ').reverse().join(' ')
  return collator.compare(key(a.name), key(b.name)) || collator.compare(a.name, b.name)
}

/** Conferences are listed by date; one without a date comes last. */
export const byDate = (a: Event, b: Event): number => (a.date ?? '9').localeCompare(b.date ?? '9')
