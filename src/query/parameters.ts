// The parameters of the address, one row each, in the order in which the address has them. The selection's type, reading,
// writing, clearing, the list of filters and what the first paint waits for are derived from this table.
import type { Kind } from '../model/dataset.ts'
import { statuses } from '../model/terms.ts'
import { kinds } from '../model/kinds.ts'
import { isSpan } from './timespan.ts'

/** The sections of the page, in its order; also the values of `view`. */
export const sections = ['timeline', 'org', 'people', 'outcomes', 'goals', 'follow', 'source'] as const
export type Section = (typeof sections)[number]

/** Lanes of the timeline: who says it, what kind it is, which report tells it. */
export const laneChoices = ['speaker', 'kind', 'report'] as const
export type LaneChoice = (typeof laneChoices)[number]

export const treeChoices = ['open', 'closed'] as const
export type TreeChoice = (typeof treeChoices)[number]

/** The value of `asof` for all reports in one chart. */
export const ALL_REPORTS = 'all'

/**
 * How another page shows this one, without header and footer: '1', as its host likes; 'fixed', in a frame that keeps the
 * height it was given, whatever script its host has for other frames.
 */
export const embedChoices = ['1', 'fixed'] as const
export type EmbedChoice = (typeof embedChoices)[number]

/** Longer search words are cut: no reader types them, and an address may hold anything. UTF-16 code units. */
export const MAX_QUERY = 200

/** What exists, in all reports or in one, for telling a good value from one that nothing has. */
export interface Known {
  people: { has(id: string): boolean }
  years: { has(year: number): boolean }
  items: { has(id: string): boolean }
  organizations: { has(id: string): boolean }
  topics: { has(slug: string): boolean }
}

/** What exists in a report, or in all of them (null); undefined: there is no such report. */
export type KnownIn = (report: string | null) => Known | undefined

/** Reads one value of the address; null: nothing has it. */
type Read<T> = (value: string, known: Known | undefined, knownIn: KnownIn) => T | null

/** One parameter: `Value` is its type in the selection. */
export interface Parameter<Value> {
  /** The value where the address has none. */
  readonly empty: Value
  /** Reads all values of the parameter in an address. Calls `note` with each value that names nothing on the page. */
  read: (values: readonly string[], knownIn: KnownIn, known: Known | undefined, note: (value: string) => void) => Value
  /** The values to write; none where the selection has the empty one. */
  write: (value: Value) => readonly (string | number)[]
  /** Whether the parameter is one of the filters with a list of choices. */
  readonly isFilter: boolean
  /** Whether the parameter hides a part of the page. 'Clear all filters' empties it. */
  readonly narrows: boolean
  /** Whether the first paint waits for the app, for less than a second, because the parameter changes much of the page. */
  readonly waits: boolean
}

interface Effects {
  narrows?: boolean
  waits?: boolean
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/**
 * A value without what chat programs and mails leave at the end of a link: punctuation, or a second query string.
 * 'an-id).?fbclid=1' → 'an-id'. A slash stays: it belongs to a span of time. Takes linear time.
 */
const withoutTail = (value: string): string => /^[^?]*[\p{L}\p{N}/]/u.exec(value)?.[0] ?? ''

/** What Facebook, Google and newsletters stick to an address, here behind the search words. */
const TRACKER = /\?(?:fbclid|gclid|utm_\w+)=\S*$/u

/** A parameter with several values: any of them may hold. */
function list<T extends string | number>(read: Read<T>): Parameter<readonly T[]> {
  return {
    empty: [],
    read: (values, knownIn, known, note) =>
      unique(
        values.flatMap((value) => {
          // The value as it is given comes first.
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

/** A parameter with one value: the first good one of the address. */
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

/** The value itself if the list has it. */
const among =
  <T extends string>(choices: readonly T[]): Read<T> =>
  (value) =>
    choices.find((choice) => choice === value) ?? null

/** A parameter with one of some fixed values. An unknown value counts as absent, and the reader gets no notice. */
function quietly<T extends string>(choices: readonly T[], effects: Effects = {}): Parameter<T | null> {
  const single = one(among(choices), effects)
  return {
    ...single,
    read: (values, knownIn, known) => single.read(values.slice(0, 1), knownIn, known, () => undefined),
  }
}

/** A parameter that is a fixed word, or absent. */
function flag<Value>(word: string, present: Value, absent: Value, effects: Effects = {}): Parameter<Value> {
  const { read, ...rest } = quietly([word], effects)
  return {
    ...rest,
    empty: absent,
    read: (...given) => (read(...given) === null ? absent : present),
    write: (value) => (value === present ? [word] : []),
  }
}

/** The search words, as they are typed. */
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

/** By the selection's name; the address has the same name in small letters. */
export const parameters = {
  /** Only this report is shown, as if there were no other; null: all of them. */
  report: one(report, { waits: true }),
  /** Search words that filter the page. */
  q: words,
  /** Person ids: what they said. Several: any of them. */
  person: filter(idOf('people')),
  year: filter(year),
  kind: filter<Kind>(among(kinds)),
  /** Slugs of the headings that the reports put statements under. */
  topic: filter(idOf('topics')),
  /** Ids of bodies: what is said for them or of them. */
  org: filter(body),
  /** The opened statement, person or organization. */
  item: one(idOf('items')),
  /** The years, months or day that the timeline shows, as an EDTF date or interval; null: all years. */
  span: one((value) => (isSpan(value) ? value : null)),
  /** How the timeline groups statements into lanes; null: the page chooses by the number of reports. */
  lanes: one<LaneChoice>(among(laneChoices)),
  /** The report whose bodies the org chart shows, where the page shows several; null: as suits what is chosen. */
  asOf: one(asOf),
  /** What of the org chart is unfolded: all bodies, or the uppermost only; null: as many as can be taken in. */
  tree: one<TreeChoice>(among(treeChoices)),
  /** Bodies whose parts are hidden, or shown, other than `tree` says. */
  fold: list(body),
  unfold: list(body),
  /** The org chart shows this body's surroundings only. */
  focus: one(body),
  /** Whether the org chart draws general knowledge too. */
  background: flag('0', false, true),
  /** The follow-through shows these promises only; null: all. */
  status: one(among(statuses), { narrows: true, waits: true }),
  /** Whether the timeline joins all statements of the same theme, not only those of the opened one. */
  threads: flag('1', true, false),
  /** Only this section is shown. */
  view: one<Section>(among(sections)),
  /** No page header or footer; null: the page by itself. */
  embed: quietly<EmbedChoice>(embedChoices),
  /** Language of the interface. */
  lang: flag<'vi' | 'en'>('en', 'en', 'vi', { waits: true }),
  /** null: as the system says. */
  theme: quietly(['light', 'dark']),
}
