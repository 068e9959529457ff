// Which statements speak of the same matter: what a year brought and what the next shall bring, what a speaker asks for,
// what a later report says of a promise. From shared words alone, so that each link can show them; never a verdict.
import type { Dataset, Link, Statement } from '../model/dataset.ts'
import { bodyKeys } from '../model/bodies.ts'
import { groupBy } from '../model/lookup.ts'
import { looksBack } from '../model/kinds.ts'
import { kindBetween } from './kinds.ts'
import { overlapsAny, type Span } from '../text/span.ts'
import type { Draft, Read } from './draft.ts'
import { phrasesOf, type Feature } from './phrases.ts'
import { sharedWords } from './shared.ts'
import { nameThemes } from './themes.ts'

/** Least strength of a link: two syllables that one other statement of a report has besides. */
const LEAST = 0.6
/** A phrase that the genre says in several ways says more than two syllables side by side. */
const CONCEPT = 1.15
/** Reports with fewer statements weigh words as if they had so many. */
const FEW = 25

/**
 * What more statements than this have joins none of them: no report is so long (the longest of a year has some 200), so
 * it is a repeated text, and comparing each with each takes for ever.
 */
const MOST_HOLDERS = 500

/** Strength 0 … ∞ as a score 0 … 1, two digits. */
const scoreOf = (strength: number): number => Math.round((1 - 2 ** -strength) * 100) / 100

/** All links of a dataset, in the order of the statements that they come from. Deterministic. */
export function linkStatements(dataset: Dataset): Link[] {
  const texts = new Map(dataset.reports.map(({ id, text }) => [id, text]))
  const names = namesOf(dataset)
  const hosts = new Map(dataset.events.map(({ id, organizer }) => [id, featuresOf(dataset, organizer)]))
  const read = (statement: Statement): Read => {
    const text = texts.get(statement.report) ?? ''
    const { syllables, features } = phrasesOf(text, statement.source, names.get(statement.report) ?? NO_NAME)
    // What the host is called is no theme of its report: 'công đoàn' where a union meets.
    const host = hosts.get(statement.event)
    return {
      statement,
      text,
      phrases: { syllables, features: new Map([...features].filter(([one]) => host?.has(one) !== true)) },
    }
  }
  const bodyOf = bodyKeys(dataset)
  const eventsOf = groupBy(dataset.events, ({ id }) => bodyOf(id))
  const byEvent = groupBy(dataset.statements.map(read), ({ statement }) => statement.event)
  const drafts: Draft[] = []
  for (const event of dataset.events) {
    const own = byEvent.get(event.id) ?? []
    const back = own.filter(({ statement }) => looksBack(statement.kind))
    const forth = own.filter(({ statement }) => !looksBack(statement.kind))
    const goals = forth.filter(({ statement }) => statement.kind === 'goal' && statement.by === null)
    const requests = forth.filter(({ statement }) => statement.by !== null)
    drafts.push(...between(event.id, back, forth, own), ...between(event.id, goals, requests, own))
    const isLater = (date: string | null): boolean => date !== null && event.date !== null && date > event.date
    for (const { id, date } of eventsOf.get(bodyOf(event.id)) ?? []) {
      if (!isLater(date)) continue
      const theirs = byEvent.get(id) ?? []
      const told = theirs.filter(({ statement }) => looksBack(statement.kind))
      drafts.push(...between(event.id, forth, told, [...own, ...theirs], (a, b) => a.year === b.year))
    }
  }
  nameThemes(drafts, dataset)
  return drafts.map(({ link }) => link)
}

const NO_NAME = (): boolean => false

/** What a body's names speak of. */
const featuresOf = ({ organizations }: Dataset, body: string | null): Set<Feature> => {
  const host = organizations.find(({ id }) => id === body)
  const names = host ? [host.name, ...host.aliases] : []
  return new Set(names.flatMap((name) => [...phrasesOf(name, { start: 0, end: name.length }, NO_NAME).features.keys()]))
}

/** Whether names of party and state bodies stand at a place of each report; those of unions and the like are themes. */
function namesOf({ organizations }: Dataset): Map<string, (place: Span) => boolean> {
  const names = new Map<string, Span[]>()
  for (const { classification, source } of organizations)
    if (classification === 'party' || classification === 'government')
      for (const place of source) {
        const list = names.get(place.report)
        if (list) list.push(place)
        else names.set(place.report, [place])
      }
  return new Map([...names].map(([report, places]) => [report, overlapsAny(places)]))
}

/** Links from some statements to others; words weigh by how many of `all` have them. */
function between(
  event: string,
  from: readonly Read[],
  to: readonly Read[],
  all: readonly Read[],
  fits: (a: Statement, b: Statement) => boolean = () => true,
): Draft[] {
  const having = new Map<Feature, number>()
  for (const { phrases } of all)
    for (const feature of phrases.features.keys()) having.set(feature, (having.get(feature) ?? 0) + 1)
  const size = Math.log(Math.max(FEW, all.length))
  // Two have it at least, the pair itself.
  const weightOf = (feature: Feature): number =>
    Math.max(0, 1 - Math.log(Math.max(2, having.get(feature) ?? 2) / 2) / size)
  const holders = new Map<Feature, Read[]>()
  for (const one of to)
    for (const feature of one.phrases.features.keys()) {
      const list = holders.get(feature)
      if (list) list.push(one)
      else holders.set(feature, [one])
    }
  const order = new Map(to.map((one, at) => [one, at]))
  const drafts: Draft[] = []
  for (const one of from) {
    const found = new Map<Read, { strength: number; feature: Feature; most: number }>()
    for (const feature of one.phrases.features.keys()) {
      const weight = weightOf(feature) * (feature.startsWith('c:') ? CONCEPT : 1)
      const others = holders.get(feature) ?? []
      if (others.length > MOST_HOLDERS) continue
      for (const other of others) {
        if (!fits(one.statement, other.statement)) continue
        const known = found.get(other)
        if (!known) found.set(other, { strength: weight, feature, most: weight })
        else {
          known.strength += weight
          if (weight > known.most) Object.assign(known, { feature, most: weight })
        }
      }
    }
    // In the order of the statements that they go to.
    const inOrder = [...found].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    for (const [other, { strength, feature }] of inOrder) {
      const kind = kindBetween(one.statement, other.statement)
      if (strength < LEAST || kind === null) continue
      const link: Link = {
        from: one.statement.id,
        to: other.statement.id,
        kind,
        basis: 'words',
        theme: null,
        score: scoreOf(strength),
        shared: sharedWords(one.phrases, other.phrases, (of, start, end) => {
          const { statement, text } = of === 'from' ? one : other
          return { report: statement.report, start, end, exact: text.slice(start, end) }
        }),
      }
      drafts.push({ from: one, to: other, link, feature, event })
    }
  }
  return drafts
}
