// Measures how well a dataset agrees with a gold file (docs/data.md, statements). Statements match one to one if kind
// and year are equal and the words overlap by at least 0.7 (intersection over union).
import { readFileSync } from 'node:fs'
import type { Dataset } from '../src/model/dataset.ts'
import type { Span } from '../src/text/span.ts'

export interface Gold {
  file: string
  title: string
  publisher: string | null
  author: string | null
  event: { date: string | null; place: string | null; organizer: string }
  people: { name: string; roles: [string, string][]; spoke: boolean; onBehalfOf: string | null }[]
  groups: [string, string | null][]
  sameOrganization?: string[][]
  statements: { kind: string; year: number; topic?: string; by?: string; quote: string; openEnded?: boolean }[]
  figures: { value: number; unit: string }[]
  furniture: string[]
}

export const readGold = (name: string): Gold =>
  JSON.parse(readFileSync(`tests/fixtures/gold/${name}.json`, 'utf8')) as Gold

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
const MIN_OVERLAP = 0.7

/** A comparison key for names that ignores case, white space and tone placement. */
const plain = (words: string | null | undefined): string =>
  (words ?? '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\p{L}\p{M}]+/gu, (word) => word.replace(TONE, '') + (word.match(TONE) ?? []).join(''))

const overlap = (a: Span, b: Span): number => {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared / (a.end - a.start + b.end - b.start - shared)
}

function places(text: string, quote: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(quote); quote !== '' && at >= 0; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length })
  return found
}

/** Pairs items one to one, the best pairs first. */
function pair<G, F>(gold: readonly G[], found: readonly F[], value: (g: G, f: F) => number): [G, F][] {
  const all = gold
    .flatMap((g) => found.map((f) => ({ g, f, v: value(g, f) })))
    .filter(({ v }) => v > 0)
    .sort((a, b) => b.v - a.v)
  const used = new Set<G | F>()
  return all.flatMap(({ g, f }) => {
    if (used.has(g) || used.has(f)) return []
    used.add(g).add(f)
    return [[g, f] as [G, F]]
  })
}

const f1 = (right: number, found: number, expected: number): number =>
  found + expected === 0 ? 1 : (2 * right) / (found + expected)

export interface Score {
  statements: number
  speaker: number
  people: number
  roles: number
  groups: number
  date: boolean
  place: boolean
  organizer: boolean
  /** Missing statements of the gold file, for the message of a failing test. */
  missed: string[]
}

/** Scores one report of a dataset against its gold file; shares and F1 are 0–1. */
export function scoreReport(data: Dataset, gold: Gold): Score {
  const report = data.reports.find(({ file }) => file === gold.file)
  const event = data.events.find((one) => one.report === report?.id)
  const here = (one: { source: { report: string }[] }): boolean => one.source.some((s) => s.report === report?.id)
  const personName = new Map(data.people.map(({ id, name }) => [id, plain(name)]))
  const bodyNames = new Map(data.organizations.map(({ id, name, aliases }) => [id, [name, ...aliases].map(plain)]))
  const same = (name: string, id: string | null): boolean => {
    const group = (gold.sameOrganization ?? []).find((one) => one.some((form) => plain(form) === plain(name))) ?? [name]
    return group.some((form) => bodyNames.get(id ?? '')?.includes(plain(form)))
  }
  const found = data.statements.filter((one) => one.report === report?.id)
  const expected = gold.statements.map((one) => ({
    ...one,
    places: places(report?.text ?? '', one.quote.normalize('NFC')),
  }))
  const pairs = pair(expected, found, (g, f) => {
    if (g.kind !== f.kind || g.year !== f.year) return 0
    const best = Math.max(0, ...g.places.map((place) => overlap(place, f.source)))
    return best >= MIN_OVERLAP ? best : 0
  })
  const matched = new Set(pairs.map(([g]) => g))
  const people = data.people.filter(here)
  const goldRoles = gold.people.flatMap(({ name, roles }) => roles.map(([role, body]) => ({ name, role, body })))
  const roles = data.memberships.filter((one) => one.person !== null && here(one))
  const groups = new Map<string, typeof data.memberships>()
  for (const one of data.attendances) if (one.group !== null && one.event === event?.id) groups.set(one.group, [])
  for (const one of data.memberships)
    if (one.group !== null && here(one)) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  const isGroup = (
    [role, body]: [string, string | null],
    [words, members]: [string, typeof data.memberships],
  ): boolean =>
    members.some((m) => plain(m.role) === plain(role) && (body === null || same(body, m.organization))) ||
    (plain(words).includes(plain(role)) && plain(words).includes(plain(body)))
  return {
    statements: f1(pairs.length, found.length, expected.length),
    speaker:
      pairs.filter(([g, f]) => plain(g.by) === (f.by === null ? '' : personName.get(f.by))).length /
      (pairs.length || 1),
    people: f1(
      pair(gold.people, people, (g, p) => Number(plain(g.name) === plain(p.name))).length,
      people.length,
      gold.people.length,
    ),
    roles: f1(
      pair(goldRoles, roles, (g, m) =>
        Number(
          plain(g.name) === personName.get(m.person ?? '') &&
            plain(g.role) === plain(m.role) &&
            same(g.body, m.organization),
        ),
      ).length,
      roles.length,
      goldRoles.length,
    ),
    groups: f1(pair(gold.groups, [...groups], (g, f) => Number(isGroup(g, f))).length, groups.size, gold.groups.length),
    date: event?.date === gold.event.date,
    place: plain(event?.place) === plain(gold.event.place),
    organizer: same(gold.event.organizer, event?.organizer ?? null),
    missed: expected.filter((one) => !matched.has(one)).map(({ kind, year, quote }) => `${kind} ${year} ${quote}`),
  }
}
