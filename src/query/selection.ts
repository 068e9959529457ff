// The reader's selection and the address that holds it (contract.md, section 4): `?q=…&person=…&year=2008&item=…`.
import type { Kind } from '../model/dataset.ts'
import { kinds, statuses, type Status } from '../model/terms.ts'
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

export interface Selection {
  /** Only this report is shown, as if there were no other; null: all of them. */
  report: string | null
  /** Search words that filter the page. */
  q: string
  /** Person ids: what they said. Several: any of them. */
  person: readonly string[]
  year: readonly number[]
  kind: readonly Kind[]
  /** Slugs of the headings that the reports put statements under. */
  topic: readonly string[]
  /** Ids of bodies: what is said for them or of them. */
  org: readonly string[]
  /** The opened statement, person or organization. */
  item: string | null
  /** What part of time the timeline shows: an EDTF date or interval; null: all of it. */
  span: string | null
  /** By what statements share a lane of the timeline; null: as suits the reports. */
  lanes: LaneChoice | null
  /** The report whose bodies the org chart shows, where the page shows several; null: as suits what is chosen. */
  asOf: string | null
  /** What of the org chart is unfolded: all bodies, or the uppermost only; null: as many as can be taken in. */
  tree: TreeChoice | null
  /** Bodies whose parts are hidden, or shown, other than `tree` says. */
  fold: readonly string[]
  unfold: readonly string[]
  /** The org chart shows this body's surroundings only. */
  focus: string | null
  /** Whether the org chart draws general knowledge too. */
  background: boolean
  /** The follow-through shows these promises only; null: all. */
  status: Status | null
  /** Whether the timeline joins all statements of the same theme, not only those of the opened one. */
  threads: boolean
  /** Only this section is shown. */
  view: Section | null
  /** No page header or footer; null: the page by itself. */
  embed: EmbedChoice | null
  /** Language of the interface. */
  lang: 'vi' | 'en'
  /** null: as the system says. */
  theme: 'light' | 'dark' | null
}

/** The part of a selection that leaves some statements and not others. */
export type Filter = Pick<Selection, 'q' | 'person' | 'year' | 'kind' | 'topic' | 'org'>

/** The filters that are lists of choices. */
export const filterNames = ['person', 'year', 'kind', 'topic', 'org'] as const
export type FilterName = (typeof filterNames)[number]

export const emptySelection: Selection = {
  report: null,
  q: '',
  person: [],
  year: [],
  kind: [],
  topic: [],
  org: [],
  item: null,
  span: null,
  lanes: null,
  asOf: null,
  tree: null,
  fold: [],
  unfold: [],
  focus: null,
  background: true,
  status: null,
  threads: false,
  view: null,
  embed: null,
  lang: 'vi',
  theme: null,
}

/** What exists, in all reports or in one, for telling a good value from one that nothing has. */
export interface Known {
  people: { has(id: string): boolean }
  years: { has(year: number): boolean }
  items: { has(id: string): boolean }
  organizations: { has(id: string): boolean }
  topics: { has(slug: string): boolean }
}

/** A value of the address that nothing has: it acts as absent, and the page says so. */
export interface Unknown {
  name: string
  value: string
}

/** Longer search words are cut: no reader types them, and an address may hold anything. UTF-16 code units. */
export const MAX_QUERY = 200

/** The value itself if the list has it, else null. */
const among =
  <T extends string>(list: readonly T[]) =>
  (value: string): T | null =>
    list.find((one) => one === value) ?? null
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

/**
 * Names and values of a query string. A CMS that escapes an address twice turns `&` into `&amp;`: a name then begins with
 * 'amp;', once for each time too many.
 */
function paramsOf(search: string): URLSearchParams {
  const params = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(search)) params.append(name.replace(/^(?:amp;)+/u, ''), value)
  return params
}

/**
 * A value without what chat programs and mails leave at the end of a link: punctuation, or a second query string.
 * 'an-id).?fbclid=1' → 'an-id'. A slash stays: it belongs to a span of time. Takes linear time.
 */
const withoutTail = (value: string): string => /^[^?]*[\p{L}\p{N}/]/u.exec(value)?.[0] ?? ''

/** What Facebook, Google and newsletters stick to an address, here behind the search words. */
const TRACKER = /\?(?:fbclid|gclid|utm_\w+)=\S*$/u

/**
 * Reads the query string of an address. Never throws: a malformed or unknown value acts as absent and comes back in
 * `unknown` (where there is something to say to a reader), an unknown name is ignored.
 * @param knownIn what exists in a report, or in all of them (null); undefined: there is no such report
 */
export function readSelection(
  search: string,
  knownIn: (report: string | null) => Known | undefined,
): { selection: Selection; unknown: Unknown[] } {
  const params = paramsOf(search)
  const unknown: Unknown[] = []
  /** The value as it is given comes first. */
  const understand = <T>(value: string, read: (value: string) => T | null): T | null =>
    read(value) ?? read(withoutTail(value))
  const keep = <T>(name: string, read: (value: string) => T | null): T[] =>
    unique(
      params.getAll(name).flatMap((value) => {
        const good = understand(value, read)
        if (good === null && value !== '') unknown.push({ name, value: value.slice(0, MAX_QUERY) })
        return good === null ? [] : [good]
      }),
    )
  const one = <T>(name: string, read: (value: string) => T | null): T | null => keep(name, read)[0] ?? null
  /** Reads a parameter that has one of `values`; an unknown value counts as absent, and the reader gets no notice. */
  const quietly = <T extends string>(name: string, ...values: T[]): T | null =>
    understand(params.get(name) ?? '', among(values))
  const report = one('report', (value) => (knownIn(value) ? value : null))
  const known = knownIn(report)
  const body = (value: string): string | null => (known?.organizations.has(value) === true ? value : null)
  return {
    selection: {
      report,
      // `item` is read first, so that its notice comes first: it can offer the nearest item.
      item: one('item', (value) => (known?.items.has(value) === true ? value : null)),
      // Lone surrogates can't be written back to an address.
      q: (params.get('q') ?? '')
        .slice(0, MAX_QUERY)
        .replace(TRACKER, '')
        .replace(/[\uD800-\uDFFF]/gu, '')
        .trim(),
      person: keep('person', (value) => (known?.people.has(value) === true ? value : null)),
      year: keep('year', (value) =>
        /^\d{4}$/u.test(value) && known?.years.has(Number(value)) === true ? Number(value) : null,
      ),
      kind: keep('kind', among(kinds)),
      topic: keep('topic', (value) => (known?.topics.has(value) === true ? value : null)),
      org: keep('org', body),
      span: one('span', (value) => (isSpan(value) ? value : null)),
      lanes: one('lanes', among(laneChoices)),
      asOf: one('asof', (value) => (value === ALL_REPORTS || knownIn(value) ? value : null)),
      tree: one('tree', among(treeChoices)),
      fold: keep('fold', body),
      unfold: keep('unfold', body),
      focus: one('focus', body),
      background: quietly('background', '0') === null,
      status: one('status', among(statuses)),
      threads: quietly('threads', '1') !== null,
      view: one('view', among(sections)),
      embed: quietly('embed', ...embedChoices),
      lang: quietly('lang', 'en') ?? 'vi',
      theme: quietly('theme', 'light', 'dark'),
    },
    unknown,
  }
}

/** All in small letters, as addresses are typed. */
const NAMES: ReadonlySet<string> = new Set(Object.keys(emptySelection).map((name) => name.toLowerCase()))

/**
 * The query string of a selection, '' or beginning with '?'. Defaults are left out, so the plain page has a plain address.
 * @param search the present query string: names that this page doesn't know are kept
 */
export function writeSelection(selection: Selection, search: string): string {
  const { report, q, person, year, kind, topic, org, item, span, lanes, view, embed, lang, theme } = selection
  const { asOf, tree, fold, unfold, focus, background, status, threads } = selection
  /** In the order of the address; null and '' are left out. */
  const written: Record<string, string | number | null | readonly (string | number)[]> = {
    ...{ report, q, person, year, kind, topic, org, item, span, lanes },
    ...{ asof: asOf, tree, fold, unfold, focus, background: background ? null : 0, status },
    ...{ threads: threads ? 1 : null, view, embed, lang: lang === 'vi' ? null : lang, theme },
  }
  const params = new URLSearchParams()
  for (const [name, values] of Object.entries(written))
    for (const value of [values ?? ''].flat()) if (value !== '') params.append(name, String(value))
  for (const [name, value] of paramsOf(search)) if (!NAMES.has(name)) params.append(name, value)
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

/** Whether anything is filtered. A chosen report, an opened item, a section, a language filter nothing. */
export const isFiltered = ({ q, ...lists }: Filter): boolean =>
  q !== '' || filterNames.some((name) => lists[name].length > 0)

/** A list with the value added, or without it when it was there. */
export const toggle = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
