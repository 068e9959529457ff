// Links statements about the same theme: outcomes to next year's goals, goals to speakers' requests, promises to the
// outcomes of later reports. Links come from shared words alone, so that each can show its reason; none is a verdict.
import type { Dataset, Link, Statement } from '../model/dataset.ts'
import { bodyKeys } from '../model/bodies.ts'
import { groupBy } from '../model/lookup.ts'
import { looksBack } from '../model/kinds.ts'
import { kindBetween } from './kinds.ts'
import { overlapsAny, type Span } from '../text/span.ts'
import type { Draft, Read } from './draft.ts'
import { phrasesOf, type Feature, type Syllable } from './phrases.ts'
import { sharedWords } from './shared.ts'
import { nameThemes } from './themes.ts'

/** Least strength of a link: about that of one pair of syllables that few other statements have. */
const LEAST = 0.6
/**
 * Weights of features by the letter of their kind (`Feature` in phrases.ts: concept, pair of syllables, broad word,
 * single syllable), relative to a pair. A broad word or a syllable is less than `LEAST`: it makes a link only with
 * another shared feature or with helping words near it.
 */
const WEIGHTS: Readonly<Record<string, number>> = { c: 1.15, b: 1, w: 0.5, s: 0.45 }
/**
 * Helping words and weak syllables (ordinary.ts) near a shared feature make a link stronger if both statements have
 * them there. `from`: the strength that the link needs without them; `each`: what one adds; `most`: what all add at
 * most.
 */
const HELP = { from: 0.3, each: 0.15, most: 0.3 }
/** Largest distance of a helping word from the first occurrence of the feature in its statement, in syllables. */
const NEAR = 9
/** Reports with fewer statements than this are weighted as if they had this many. */
const FEW = 25

/**
 * Features that more statements than this have are ignored. Reports have some 200 statements at most, so such a feature
 * comes from repeated text, and comparing all pairs would take too long.
 */
const MOST_HOLDERS = 500

/** Maps a strength (0 to ∞) to a score (0 to 1), rounded to two digits. */
const scoreOf = (strength: number): number => Math.round((1 - 2 ** -strength) * 100) / 100

/**
 * All links of a dataset, conference by conference: of each first those from the past year to the coming one, then
 * those from goals to requests, then those from its promises to each later conference of the body; each of these runs
 * is ordered by the first statement, then by the second. Deterministic; ignores `dataset.links`.
 */
export function linkStatements(dataset: Dataset): Link[] {
  const texts = new Map(dataset.reports.map(({ id, text }) => [id, text]))
  const names = nameTestsOf(dataset)
  const hosts = new Map(dataset.events.map(({ id, organizer }) => [id, featuresOf(dataset, organizer)]))
  const read = (statement: Statement): Read => {
    const text = texts.get(statement.report) ?? ''
    const { syllables, features } = phrasesOf(text, statement.source, names.get(statement.report) ?? isNoName)
    // Words of the organizer's name don't name a theme: 'công đoàn' at a union's conference.
    const host = hosts.get(statement.event)
    /**
     * Whether a feature is of the host's name: it is in the name, or it joins a broad word and a syllable of the name,
     * as 'lượng công' in 'lực lượng công an' does. Looks at its first occurrence.
     */
    const isOfHost = (feature: Feature, [place]: readonly (readonly [number, number])[]): boolean => {
      if (host === undefined) return false
      if (host.features.has(feature)) return true
      const [first, last] = (place ?? []).map((at) => syllables[at])
      const joins = (broad?: Syllable, other?: Syllable): boolean =>
        broad?.role === 'broad' && other !== undefined && host.forms.has(other.form)
      return joins(first, last) || joins(last, first)
    }
    return {
      statement,
      text,
      phrases: { syllables, features: new Map([...features].filter(([one, places]) => !isOfHost(one, places))) },
    }
  }
  const bodyOf = bodyKeys(dataset)
  const eventsOf = groupBy(dataset.events, ({ id }) => bodyOf(id))
  const byEvent = groupBy(dataset.statements.map(read), ({ statement }) => statement.event)
  const drafts: Draft[] = []
  for (const event of dataset.events) {
    const own = byEvent.get(event.id) ?? []
    const lookingBack = own.filter(({ statement }) => looksBack(statement.kind))
    const promises = own.filter(({ statement }) => !looksBack(statement.kind))
    const goals = promises.filter(({ statement }) => statement.kind === 'goal' && statement.by === null)
    const bySpeakers = promises.filter(({ statement }) => statement.by !== null)
    drafts.push(...between(event.id, lookingBack, promises, own), ...between(event.id, goals, bySpeakers, own))
    // EDTF dates compare as text; a year alone ('2010') stands before each of its days.
    const isLater = (date: string | null): boolean => date !== null && event.date !== null && date > event.date
    const promised = new Set(promises.map(({ statement }) => statement.year))
    for (const { id, date } of eventsOf.get(bodyOf(event.id)) ?? []) {
      if (!isLater(date)) continue
      const theirs = byEvent.get(id) ?? []
      const reported = theirs.filter(({ statement }) => looksBack(statement.kind))
      // Most conferences of a long archive report on other years.
      if (!reported.some(({ statement }) => promised.has(statement.year))) continue
      drafts.push(...between(event.id, promises, reported, [...own, ...theirs], (a, b) => a.year === b.year))
    }
  }
  // Sets `link.theme` of all drafts together: a name is what most of a body's statements say.
  nameThemes(drafts, dataset)
  return drafts.map(({ link }) => link)
}

const isNoName = (): boolean => false

/** Features and syllables of a body's name and aliases. */
const featuresOf = (
  { organizations }: Dataset,
  body: string | null,
): { features: Set<Feature>; forms: Set<string> } => {
  const found = organizations.find(({ id }) => id === body)
  const names = found ? [found.name, ...found.aliases] : []
  const read = names.map((name) => phrasesOf(name, { start: 0, end: name.length }, isNoName))
  return {
    features: new Set(read.flatMap(({ features }) => [...features.keys()])),
    forms: new Set(read.flatMap(({ syllables }) => syllables.map(({ form }) => form))),
  }
}

/**
 * Report id → a test whether a span overlaps the name of a party or government body. Names of other bodies, such as
 * unions, may be themes.
 */
function nameTestsOf({ organizations }: Dataset): Map<string, (place: Span) => boolean> {
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

/**
 * Links from some statements to others, as far as `kindBetween` knows a kind for them.
 * @param event id of the conference at which the promises were made, which `nameThemes` needs
 * @param all all statements of the conferences on both sides: the fewer of them have a feature, the more it weighs
 * @param fits whether two statements may be linked at all
 */
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
  // At least two statements have the feature: the two that it links.
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
      // The weight of a broad word doesn't depend on how many statements have it.
      const weight = (feature.startsWith('w:') ? 1 : weightOf(feature)) * (WEIGHTS[feature.charAt(0)] ?? 1)
      const others = holders.get(feature) ?? []
      if (others.length > MOST_HOLDERS) continue
      for (const other of others) {
        if (!fits(one.statement, other.statement)) continue
        if (feature.startsWith('s:') && !standsAlone(one, feature) && !standsAlone(other, feature)) continue
        const known = found.get(other)
        if (!known) found.set(other, { strength: weight, feature, most: weight })
        else {
          known.strength += weight
          if (weight > known.most) Object.assign(known, { feature, most: weight })
        }
      }
    }
    // Order by the target statements.
    const inOrder = [...found].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    for (const [other, { strength: alone, feature }] of inOrder) {
      const strength = alone < HELP.from ? alone : alone + helpAround(one, other, feature)
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

/** Whether a syllable is a word of its own somewhere in a statement: 'chè' in 'sản lượng chè', not 'khảo' in 'khảo sát'. */
const standsAlone = ({ phrases: { syllables, features } }: Read, feature: Feature): boolean =>
  (features.get(feature) ?? []).some(([at]) => {
    const next = syllables[at + 1]
    return next === undefined || next.isApart || next.role !== 'own'
  })

/** What helping words near a shared feature add to its strength: 'đội ngũ cán bộ' around 'cấp xã'. */
function helpAround(one: Read, other: Read, feature: Feature): number {
  const near = ({ phrases: { syllables, features } }: Read): Set<string> => {
    const [first = 0, last = 0] = features.get(feature)?.[0] ?? []
    const around = syllables.slice(Math.max(0, first - NEAR), last + NEAR + 1)
    return new Set(around.filter(({ role }) => role === 'helping' || role === 'weak').map(wordOf(syllables)))
  }
  const theirs = near(other)
  const shared = [...near(one)].filter((word) => theirs.has(word)).length
  return Math.min(HELP.most, HELP.each * shared)
}

/** The listed word that a syllable belongs to, else the syllable; without a plural 'các': 'các cấp uỷ' is 'cấp uỷ'. */
const wordOf =
  (syllables: readonly Syllable[]) =>
  ({ first, last }: Syllable): string =>
    syllables
      .slice(first, last + 1)
      .map(({ form }) => form)
      .join(' ')
      .replace(/^các /u, '')
