// What an editor does to a report, as entries of its corrections file: the same that an editor would write by hand, read by
// the same code (seeds/corrections.ts). An act that takes another one back removes its entry.
import type { Kind } from '../model/kinds.ts'
import type { Correction, GroupFacts, Office, PersonFacts, Values } from '../parse/edit/correction.ts'
import { sameName } from '../parse/edit/correctvalues.ts'
import type { ConferenceFacts } from '../parse/rules/draft.ts'
import { sameWords } from '../text/quote.ts'
import { slice, type Span } from '../text/span.ts'
import { entriesIn, removeEntry, replaceEntry, withEntry, type Entry } from './entries.ts'

export type { Office, PersonFacts }

/** What an editor can set of a statement (README, corrections). `by`, `topic` and `onBehalfOf` are words of the report. */
export interface Facts {
  kind: Kind
  year: number
  topic: string | null
  by: string | null
  onBehalfOf: string | null
  openEnded: boolean
}

/** A statement as it was read, with its words' place in the report. */
export interface ReadStatement extends Facts, Span {
  /** Whether an editor has set something of it by hand. */
  isByHand: boolean
}

/** A person as read: all offices, in words of the report. */
export interface ReadPerson extends Required<PersonFacts> {
  /** Where the name stands. */
  spans: Span[]
}

/** A group that attended, as read. */
export interface ReadGroup extends Span {
  quote: string
}

/** What the rules alone read, before any correction. */
export interface Base {
  statements: readonly ReadStatement[]
  people: readonly ReadPerson[]
  groups: readonly ReadGroup[]
}

/** A report on the desk. */
export interface Work {
  /** The report's text. */
  text: string
  /** The text of its corrections file. */
  yaml: string
  base: Base
}

/** The words of a span as a quote: on one line. */
export const quoteOf = (text: string, span: Span): string => slice(text, span).replace(/\s+/gu, ' ').trim()

/** The last entry of a kind. */
const lastEntry = (yaml: string, is: (correction: Correction) => boolean): Entry | undefined =>
  entriesIn(yaml).findLast(({ correction }) => is(correction))

/** The last entry that does something to these words. */
const entryFor = (yaml: string, quote: string, does: Correction['do']): Entry | undefined =>
  lastEntry(yaml, (one) => one.do === does && 'quote' in one && sameWords(one.quote, quote))

const FACTS = ['kind', 'year', 'topic', 'by', 'onBehalfOf', 'openEnded'] as const

/** The facts that differ from those which the rules read, or all if the rules read no such statement. */
function withoutSame(values: Values, read: Facts | undefined): Values {
  return Object.fromEntries(
    FACTS.flatMap((name) => (name in values && values[name] !== read?.[name] ? [[name, values[name]]] : [])),
  )
}

/** The facts of an added statement: those that it doesn't have anyway are left out. */
function addedFacts({ kind, year, ...more }: Facts): Values & { kind: Kind; year: number } {
  const said = Object.entries(more).filter(([, value]) => value !== null && value !== false)
  return { kind, year, ...Object.fromEntries(said) }
}

const isAt =
  (span: Span) =>
  ({ start, end }: Span): boolean =>
    start === span.start && end === span.end

/** Changes facts of a statement. @returns the text of the corrections file */
export function change({ text, yaml, base }: Work, statement: ReadStatement, values: Partial<Facts>): string {
  const quote = quoteOf(text, statement)
  const added = entryFor(yaml, quote, 'add')
  if (added?.correction.do === 'add') {
    const { at, add } = added.correction
    return replaceEntry(yaml, added, { at, do: 'add', quote: added.correction.quote, add: { ...add, ...values } })
  }
  const entry = entryFor(yaml, quote, 'set')
  const before = entry?.correction.do === 'set' ? entry.correction.set : {}
  const set = withoutSame({ ...before, ...values }, base.statements.find(isAt(statement)))
  if (Object.keys(set).length === 0) return entry ? removeEntry(yaml, entry) : yaml
  const correction: Correction = { at: 0, do: 'set', quote, set }
  return entry ? replaceEntry(yaml, entry, correction) : withEntry(yaml, correction)
}

/** Makes words a statement. If they are one that was dropped, the entry that drops it is removed. */
export function add({ text, yaml, base }: Work, span: Span, facts: Facts): string {
  const quote = quoteOf(text, span)
  const dropped = entryFor(yaml, quote, 'drop')
  const read = base.statements.find(isAt(span))
  if (dropped && read)
    return change({ text, yaml: removeEntry(yaml, dropped), base }, { ...read, ...span, isByHand: false }, facts)
  return withEntry(dropped ? removeEntry(yaml, dropped) : yaml, { at: 0, do: 'add', quote, add: addedFacts(facts) })
}

/** Says that what was read of words is right. */
export const confirm = ({ text, yaml }: Pick<Work, 'text' | 'yaml'>, span: Span): string =>
  withEntry(yaml, { at: 0, do: 'confirm', quote: quoteOf(text, span) })

/** Takes a statement, a person or a sentence that wasn't understood out of what is read. */
export function drop({ text, yaml }: Pick<Work, 'text' | 'yaml'>, span: Span): string {
  const quote = quoteOf(text, span)
  const added = entryFor(yaml, quote, 'add')
  if (added) return removeEntry(yaml, added)
  const set = entryFor(yaml, quote, 'set')
  const without = set ? removeEntry(yaml, set) : yaml
  return withEntry(without, { at: 0, do: 'drop', quote })
}

/**
 * Gives a statement other words: one span moves its ends, two part it. Its facts stay, and are those of each part.
 * @param spans in the order of the text
 */
export function reshape(work: Work, statement: ReadStatement, spans: readonly Span[]): string {
  const { isByHand: _, start: __, end: ___, ...facts } = statement
  let yaml = drop(work, statement)
  for (const span of spans) yaml = add({ ...work, yaml }, span, facts)
  return yaml
}

/** Joins neighbouring statements to one, with the facts of the first. @param statements in the order of the text */
export function join(work: Work, statements: readonly ReadStatement[]): string {
  const [first, last] = [statements[0], statements.at(-1)]
  if (!first || !last) return work.yaml
  const { isByHand: _, start, end: __, ...facts } = first
  let { yaml } = work
  for (const one of statements) yaml = drop({ ...work, yaml }, one)
  return add({ ...work, yaml }, { start, end: last.end }, facts)
}

const sameOffices = (a: readonly Office[], b: readonly Office[]): boolean =>
  a.length === b.length &&
  a.every(({ role, body }, at) => {
    const other = b[at]
    return other !== undefined && sameWords(role, other.role) && sameWords(body ?? '', other.body ?? '')
  })

const personEntry = (yaml: string, name: string): Entry | undefined =>
  lastEntry(yaml, (one) => one.do === 'person' && sameName(one.person.name, name))

/** Adds a person, or changes one. Only what differs from what the rules read is written. */
export function setPerson({ yaml, base }: Work, facts: PersonFacts): string {
  const dropped = entryFor(yaml, facts.name, 'drop')
  const rest = dropped ? removeEntry(yaml, dropped) : yaml
  const entry = personEntry(rest, facts.name)
  const before = entry?.correction.do === 'person' ? entry.correction.person : {}
  const read = base.people.find(({ name }) => sameName(name, facts.name))
  const { offices, attended, name }: PersonFacts = { ...before, ...facts }
  const changed = {
    ...(offices && !(read && sameOffices(offices, read.offices)) && { offices }),
    ...(attended !== undefined && attended !== (read?.attended ?? true) && { attended }),
  }
  if (read && Object.keys(changed).length === 0) return entry ? removeEntry(rest, entry) : rest
  const correction: Correction = { at: 0, do: 'person', person: { name, ...changed } }
  return entry ? replaceEntry(rest, entry, correction) : withEntry(rest, correction)
}

/** Takes a name out of the people of the report. */
export function dropPerson({ yaml, base }: Work, name: string): string {
  const entry = personEntry(yaml, name)
  const rest = entry ? removeEntry(yaml, entry) : yaml
  return base.people.some((one) => sameName(one.name, name))
    ? withEntry(rest, { at: 0, do: 'drop', quote: name })
    : rest
}

/** Says that words name a group that attended. */
export function addGroup({ yaml }: Pick<Work, 'yaml'>, group: GroupFacts): string {
  const dropped = entryFor(yaml, group.quote, 'drop')
  return dropped ? removeEntry(yaml, dropped) : withEntry(yaml, { at: 0, do: 'group', group })
}

/** Takes a group out of those that attended. */
export function dropGroup({ yaml, base }: Work, quote: string): string {
  const entry = lastEntry(yaml, (one) => one.do === 'group' && sameWords(one.group.quote, quote))
  const rest = entry ? removeEntry(yaml, entry) : yaml
  return base.groups.some((one) => sameWords(one.quote, quote)) ? withEntry(rest, { at: 0, do: 'drop', quote }) : rest
}

/** Says that other names mean a body, too. */
export function nameBody({ yaml }: Pick<Work, 'yaml'>, organization: string, as: readonly string[]): string {
  return withEntry(yaml, { at: 0, do: 'alias', organization, as: [...as] })
}

/** Gives facts of the conference. Those that were given before and aren't given now stay. */
export function giveFacts({ yaml }: Pick<Work, 'yaml'>, facts: ConferenceFacts): string {
  const entry = lastEntry(yaml, (one) => one.do === 'conference')
  if (entry?.correction.do !== 'conference') return withEntry(yaml, { at: 0, do: 'conference', set: facts })
  return replaceEntry(yaml, entry, { at: 0, do: 'conference', set: { ...entry.correction.set, ...facts } })
}
