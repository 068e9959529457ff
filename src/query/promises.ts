// Follows promises (goals and requests) through the reports: for each promise the earlier results it is linked to, the
// requests for it, and what later reports of the same body say about it. The status is never a verdict: a promise is
// taken up or not found again.
import { bodyKeys } from '../model/bodies.ts'
import type { Dataset, Event, Link, LinkKind, Statement } from '../model/dataset.ts'
import { byDate, groupBy } from '../model/lookup.ts'
import { looksBack } from '../model/kinds.ts'
import type { Status } from '../model/terms.ts'

/** A link as seen from one of its ends. */
export interface Joined {
  link: Link
  other: Statement
  /** The end that the link is seen from; `other` is at the other end. */
  side: 'from' | 'to'
}

/** A promise and all that it is linked to. */
export interface FollowRow {
  promise: Statement
  /** Earlier results, strengths and shortcomings, from the same report. */
  before: Joined[]
  /** The requests for a goal, or the goals that answer a request. */
  along: Joined[]
  /** Statements of later reports. */
  after: Joined[]
  status: Status
  /** The conferences whose later reports look back on the promise's year. */
  later: Event[]
}

/** The promises of one theme. */
export interface FollowTheme {
  /** null: promises without a link. */
  name: string | null
  rows: FollowRow[]
}

/** The promises of one body. `rows`: their number. */
export interface FollowBody {
  /** Unique key; a conference without a known organizer counts as a body of its own. */
  id: string
  /** Id of the organization that holds the conferences; null: unknown. */
  organizer: string | null
  themes: FollowTheme[]
  rows: number
}

/** The promises of a dataset; built once. */
export interface Follow {
  /** Every promise, in the reports' order. */
  readonly rows: readonly FollowRow[]
  readonly bodies: readonly FollowBody[]
  /** The links of a statement, by year of the other statement, then the strongest first. */
  joined(id: string): readonly Joined[]
  /** Whether a later report takes a promise up. */
  statusOf(promise: Statement): Status
  /** The row of a promise; undefined for statements that look back. */
  row(statement: Statement): FollowRow | undefined
}

/** The promises for a year, counted. */
export interface PromiseCount {
  all: number
  /** Number taken up by a later report. */
  taken: number
  /** Number that a later report could take up, because it looks back on the year. */
  reported: number
}

/** Counts the promises among some statements by the year they are made for. */
export function countPromises(statements: readonly Statement[], follow: Follow): Map<number, PromiseCount> {
  const byYear = new Map<number, PromiseCount>()
  for (const promise of statements) {
    if (looksBack(promise.kind)) continue
    const count = byYear.get(promise.year) ?? { all: 0, taken: 0, reported: 0 }
    byYear.set(promise.year, count)
    const status = follow.statusOf(promise)
    count.all += 1
    if (status === 'taken') count.taken += 1
    if (status !== 'waiting') count.reported += 1
  }
  return byYear
}

/** Sums the counts of several years. */
export function sumPromises(byYear: ReadonlyMap<number, PromiseCount>, years: readonly number[]): PromiseCount {
  const sum = { all: 0, taken: 0, reported: 0 }
  for (const year of years) {
    const count = byYear.get(year)
    sum.all += count?.all ?? 0
    sum.taken += count?.taken ?? 0
    sum.reported += count?.reported ?? 0
  }
  return sum
}

const NONE: readonly Joined[] = []

const total = (list: readonly Joined[]): number => list.reduce((sum, { link }) => sum + link.score, 0)

/** The theme with the highest total score among a promise's links; null: no link has a theme. */
function themeOf(row: FollowRow): string | null {
  const all = groupBy(
    [...row.before, ...row.along, ...row.after].filter(({ link }) => link.theme !== null),
    ({ link }) => link.theme ?? '',
  )
  const [best] = [...all].sort(([, a], [, b]) => total(b) - total(a))
  return best?.[0] ?? null
}

/** Prepares the promises of a dataset. Rows are built when they are first read. */
export function buildFollow(dataset: Dataset): Follow {
  const { statements, events, links } = dataset
  const ids = new Set(links.flatMap(({ from, to }) => [from, to]))
  const byId = new Map(statements.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]))
  const ends = new Map<string, Joined[]>()
  const join = (id: string, joined: Joined): void => {
    const list = ends.get(id)
    if (list) list.push(joined)
    else ends.set(id, [joined])
  }
  for (const link of links) {
    const [from, to] = [byId.get(link.from), byId.get(link.to)]
    if (!from || !to) continue
    join(from.id, { link, other: to, side: 'from' })
    join(to.id, { link, other: from, side: 'to' })
  }
  for (const list of ends.values()) list.sort((a, b) => a.other.year - b.other.year || b.link.score - a.link.score)
  const joined = (id: string): readonly Joined[] => ends.get(id) ?? NONE

  const bodyOf = bodyKeys(dataset)
  const inOrder = [...events].sort(byDate)
  /** 'event year' pairs: the event's report looks back on that year. */
  let coveredYears: Set<string> | undefined
  const covers = (event: string, year: number): boolean => {
    coveredYears ??= new Set(statements.filter(({ kind }) => looksBack(kind)).map((one) => `${one.event} ${one.year}`))
    return coveredYears.has(`${event} ${year}`)
  }
  const ofBody = groupBy(inOrder, ({ id }) => bodyOf(id))
  const dateOf = new Map(events.map(({ id, date }) => [id, date]))
  const known = new Map<string, Event[]>()
  /** Later conferences of the same body whose reports look back on the promise's year. */
  const laterOf = ({ event, year }: Statement): Event[] => {
    const key = `${event} ${year}`
    let later = known.get(key)
    if (!later) {
      const date = dateOf.get(event) ?? null
      const isLater = (one: string | null): boolean => date !== null && one !== null && one > date
      later = (ofBody.get(bodyOf(event)) ?? []).filter((one) => isLater(one.date) && covers(one.id, year))
      known.set(key, later)
    }
    return later
  }
  const statusOf = (promise: Statement): Status =>
    joined(promise.id).some(({ link }) => link.kind === 'takenUpBy')
      ? 'taken'
      : laterOf(promise).length > 0
        ? 'missing'
        : 'waiting'
  // Built on demand: of a hundred thousand promises a page shows few.
  const made = new Map<string, FollowRow>()
  const rowOf = (promise: Statement): FollowRow => {
    let row = made.get(promise.id)
    if (!row) {
      const all = joined(promise.id)
      const of = (...kinds: LinkKind[]): Joined[] => all.filter(({ link }) => kinds.includes(link.kind))
      row = {
        ...{ promise, status: statusOf(promise), later: laterOf(promise) },
        ...{ before: of('sameTheme', 'addressedBy'), along: of('askedForBy'), after: of('takenUpBy') },
      }
      made.set(promise.id, row)
    }
    return row
  }
  const allRows = (): FollowRow[] => statements.filter(({ kind }) => !looksBack(kind)).map(rowOf)

  const hosts = new Map(events.map(({ id, organizer }) => [id, organizer]))
  const rank = new Map(inOrder.map(({ id }, index) => [id, index]))
  const groupByBody = (): FollowBody[] => {
    const byBody = groupBy(
      allRows().sort((a, b) => (rank.get(a.promise.event) ?? 0) - (rank.get(b.promise.event) ?? 0)),
      ({ promise }) => bodyOf(promise.event),
    )
    return [...byBody].map(([id, own]): FollowBody => {
      const byTheme = groupBy(own, themeOf)
      const themes = [...byTheme].map(([name, list]) => ({ name, rows: list }))
      // Promises without a theme come last.
      themes.sort((a, b) => Number(a.name === null) - Number(b.name === null))
      const organizer = hosts.get(own[0]?.promise.event ?? '') ?? null
      return { id, organizer, themes, rows: own.length }
    })
  }
  let bodies: FollowBody[] | undefined
  return {
    get rows() {
      return allRows()
    },
    get bodies() {
      return (bodies ??= groupByBody())
    },
    joined,
    statusOf,
    row: (statement) => (looksBack(statement.kind) ? undefined : rowOf(statement)),
  }
}
