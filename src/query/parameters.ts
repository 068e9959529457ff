// The table of the address's parameters, one row each, in the order in which they are written. The selection's type,
// its reading and writing, 'clear all filters', the list of filters and what the first paint waits for derive from the
// table.
import type { Kind } from '../model/dataset.ts'
import { statuses } from '../model/terms.ts'
import { kinds } from '../model/kinds.ts'
import { isSpan } from './timespan.ts'

/** The sections of the page, in their order; also the values of `view`. */
export const sections = ['timeline', 'org', 'people', 'outcomes', 'goals', 'follow', 'source'] as const
export type Section = (typeof sections)[number]
/** The sections that the page of several reports shows before the reader chooses anything; the others would be endless. */
export const overviewSections: readonly Section[] = ['timeline', 'org', 'people', 'follow']

/** What the statements of a timeline lane share. */
export const laneChoices = ['speaker', 'kind', 'report'] as const
export type LaneChoice = (typeof laneChoices)[number]

/** The org chart with all bodies unfolded, or only its uppermost bodies. */
export const treeChoices = ['open', 'closed'] as const
export type TreeChoice = (typeof treeChoices)[number]

/** The value of `asof` for all reports in one chart. */
export const ALL_REPORTS = 'all'

/**
 * How another page embeds this one, without header and footer. '1': the host's script, if any, sets the frame's height;
 * 'fixed': the frame keeps its height even if the host has that script for other frames.
 */
export const embedChoices = ['1', 'fixed'] as const
export type EmbedChoice = (typeof embedChoices)[number]

/** Longer search words are cut, UTF-16 code units: nobody types more, but an address may contain anything. */
export const MAX_QUERY = 200

/** What exists in all reports or in one, to check the values of an address. */
export interface Known {
  people: { has(id: string): boolean }
  years: { has(year: number): boolean }
  items: { has(id: string): boolean }
  organizations: { has(id: string): boolean }
  topics: { has(slug: string): boolean }
}

/** What exists in a report, or in all reports (null); undefined: no such report. */
export type KnownIn = (report: string | null) => Known | undefined

/** Reads one value of the address; null: nothing on the page has this value. */
type Read<T> = (value: string, known: Known | undefined, knownIn: KnownIn) => T | null

/** One parameter: `Value` is its type in the selection. */
export interface Parameter<Value> {
  /** The value if the address has none. */
  readonly empty: Value
  /** Reads all values of the parameter in an address. Calls `note` with each value that nothing on the page has. */
  read: (values: readonly string[], knownIn: KnownIn, known: Known | undefined, note: (value: string) => void) => Value
  /** The values to write to the address; none for the empty value. */
  write: (value: Value) => readonly (string | number)[]
  /** Whether the parameter is one of the filters with a list of choices. */
  readonly isFilter: boolean
  /** Whether the parameter hides a part of the page. 'Clear all filters' empties it. */
  readonly narrows: boolean
  /** Whether the first paint waits up to a second for the app, because the parameter changes much of the page. */
  readonly waits: boolean
}

interface Effects {
  narrows?: boolean
  waits?: boolean
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/**
 * Removes what chat programs and mails append to a link: punctuation, or a second query string.
 * 'an-id).?fbclid=1' → 'an-id'. A slash stays, because it is part of a span of time. Takes linear time.
 */
const withoutTail = (value: string): string => /^[^?]*[\p{L}\p{N}/]/u.exec(value)?.[0] ?? ''

/** What Facebook, Google and newsletters append to an address, here after the search words. */
const TRACKER = /\?(?:fbclid|gclid|utm_\w+)=\S*$/u

/** A parameter with several values, any of which may match. */
function list<T extends string | number>(read: Read<T>): Parameter<readonly T[]> {
  return {
    empty: [],
    read: (values, knownIn, known, note) =>
      unique(
        values.flatMap((value) => {
          // First without changes: an id may end with punctuation.
          const good = read(value, known, knownIn) ?? read(withoutTail(value), known, knownIn)
          if (good === null && value !== '') note(value.slice(0, MAX_QUERY))
          return good === null ? [] : [good]
        }),
      ),
    write: (value) => value,
    ...{ isFilter: false, narrows: false, waits: false },
  }
}

/** A list of choices that filters statements. */
const filter = <T extends string | number>(read: Read<T>): Parameter<readonly T[]> & { readonly isFilter: true } => ({
  ...list(read),
  ...{ isFilter: true, narrows: true, waits: true },
})

/** A parameter with one value: the first valid one of the address. */
function one<T extends string | number>(
  read: Read<T>,
  { narrows = false, waits = false }: Effects = {},
): Parameter<T | null> {
  const several = list(read)
  return {
    empty: null,
    read: (...given) => several.read(...given)[0] ?? null,
    write: (value) => (value === null ? [] : [value]),
    ...{ isFilter: false, narrows, waits },
  }
}

/** Reads a value of a fixed list. */
const among =
  <T extends string>(choices: readonly T[]): Read<T> =>
  (value) =>
    choices.find((choice) => choice === value) ?? null

/** A parameter with one of some fixed values. An unknown value counts as absent, without a notice to the reader. */
function quietly<T extends string>(choices: readonly T[], effects: Effects = {}): Parameter<T | null> {
  const single = one(among(choices), effects)
  return {
    ...single,
    read: (values, knownIn, known) => single.read(values.slice(0, 1), knownIn, known, () => undefined),
  }
}

/** A parameter that is either a fixed word or absent. */
function flag<Value>(word: string, present: Value, absent: Value, effects: Effects = {}): Parameter<Value> {
  const { read, ...rest } = quietly([word], effects)
  return {
    ...rest,
    empty: absent,
    read: (...given) => (read(...given) === null ? absent : present),
    write: (value) => (value === present ? [word] : []),
  }
}

/** The search words as typed. */
const words: Parameter<string> = {
  empty: '',
  read: ([value = '']) =>
    value
      .slice(0, MAX_QUERY)
      .replace(TRACKER, '')
      // Lone surrogates can't be written back to an address.
      .replace(/[\uD800-\uDFFF]/gu, '')
      .trim(),
  write: (value) => (value === '' ? [] : [value]),
  ...{ isFilter: false, narrows: true, waits: true },
}

const report: Read<string> = (value, _, knownIn) => (knownIn(value) ? value : null)
const year: Read<number> = (value, known) =>
  /^\d{4}$/u.test(value) && known?.years.has(Number(value)) === true ? Number(value) : null
/** Reads the id of something that exists. */
const idOf =
  (list: 'people' | 'organizations' | 'items' | 'topics'): Read<string> =>
  (value, known) =>
    known?.[list].has(value) === true ? value : null
const body = idOf('organizations')
const asOf: Read<string> = (value, known, knownIn) => (value === ALL_REPORTS ? value : report(value, known, knownIn))

/** By their names in the selection; the address has the same names in lower case. */
export const parameters = {
  /** The only report to show; null: all reports. */
  report: one(report, { waits: true }),
  /** Search words that filter the page. */
  q: words,
  /** Ids of people: their statements. */
  person: filter(idOf('people')),
  year: filter(year),
  kind: filter<Kind>(among(kinds)),
  /** Slugs of the headings that the reports put statements under. */
  topic: filter(idOf('topics')),
  /** Ids of bodies: statements for them or about them. */
  org: filter(body),
  /** The opened statement, person or organization. */
  item: one(idOf('items')),
  /** The years, months or day in the timeline, as an EDTF date or interval ('2008/2009'); null: all years. */
  span: one((value) => (isSpan(value) ? value : null)),
  /** How the timeline groups statements into lanes; null: the page chooses by the number of reports. */
  lanes: one<LaneChoice>(among(laneChoices)),
  /** The report whose bodies the org chart shows, if the page shows several; null: chosen by the opened item. */
  asOf: one(asOf),
  /** Whether the org chart is all unfolded or all folded; null: unfolded up to a readable number of boxes. */
  tree: one<TreeChoice>(among(treeChoices)),
  /** Ids of bodies that are folded or unfolded as exceptions to `tree`. */
  fold: list(body),
  unfold: list(body),
  /** The body whose surroundings alone the org chart shows. */
  focus: one(body),
  /** Whether the org chart also draws relations from general knowledge. */
  background: flag('0', false, true),
  /** The status of the promises that the follow-through shows; null: all. */
  status: one(among(statuses), { narrows: true, waits: true }),
  /** Whether the timeline draws threads for all linked statements, not only for the opened one. */
  threads: flag('1', true, false),
  /** The only section to show; null: all. */
  view: one<Section>(among(sections)),
  /** Embedded in another page, without header and footer; null: not embedded. */
  embed: quietly<EmbedChoice>(embedChoices),
  /** Language of the interface. */
  lang: flag<'vi' | 'en'>('en', 'en', 'vi', { waits: true }),
  /** null: the system's theme. */
  theme: quietly(['light', 'dark']),
}
