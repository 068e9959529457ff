// Invariants of every dataset (docs/data.md, checks), as a list of named checks. The build stops if one of them fails.
import type { Dataset, Source } from './dataset.ts'
import { readDate } from './dates.ts'

/** A failed check: its name, what is wrong, and the place in a report where there is one. */
export interface Problem {
  check: string
  message: string
  source: Source | null
}

type Check = (dataset: Dataset) => Problem[]

const problem = (check: string, message: string, source: Source | null = null): Problem => ({ check, message, source })

/** Every source and figure of the dataset, each with a label of its owner: 'person dang-van-an'. */
function sourcesOf(dataset: Dataset): { owner: string; source: Source }[] {
  const named = (owner: string, list: readonly Source[]): { owner: string; source: Source }[] =>
    list.map((source) => ({ owner, source }))
  return [
    ...dataset.events.flatMap((event) => named(`event ${event.id}`, event.source)),
    ...dataset.people.flatMap((person) => named(`person ${person.id}`, person.source)),
    ...dataset.organizations.flatMap((one) => named(`organization ${one.id}`, one.source)),
    ...dataset.memberships.flatMap((one, i) => named(`membership ${i}`, one.source)),
    ...dataset.attendances.flatMap((one, i) => named(`attendance ${i}`, one.source)),
    ...dataset.relations.flatMap((one, i) => named(`relation ${i}`, one.source)),
    ...dataset.statements.flatMap((one) =>
      named(`statement ${one.id}`, [one.source, ...one.figures.map((figure) => figure.source)]),
    ),
    ...dataset.links.flatMap((one) =>
      named(
        `link ${one.from} → ${one.to}`,
        one.shared.flatMap(({ from, to }) => [from, to]),
      ),
    ),
  ]
}

const slicesToExact: Check = (dataset) => {
  const texts = new Map(dataset.reports.map((report) => [report.id, report.text]))
  return sourcesOf(dataset).flatMap(({ owner, source }) => {
    const words = texts.get(source.report)?.slice(source.start, source.end)
    return words === source.exact
      ? []
      : [problem('source-slices-to-exact', `${owner}: '${words ?? ''}' is not '${source.exact}'`, source)]
  })
}

const regionsTile: Check = (dataset) =>
  dataset.reports.flatMap((report) => {
    const problems: Problem[] = []
    let at = 0
    for (const region of report.regions) {
      if (region.start !== at || region.end <= region.start)
        problems.push(problem('regions-tile', `report ${report.id}: a hole or an overlap at ${at}`))
      at = region.end
    }
    if (at !== report.text.length)
      problems.push(
        problem('regions-tile', `report ${report.id}: regions end at ${at}, the text at ${report.text.length}`),
      )
    return problems
  })

const idsUnique: Check = (dataset) => {
  const seen = new Set<string>()
  // All types share one namespace, because `?item=ID` opens any of them.
  return [dataset.reports, dataset.events, dataset.people, dataset.organizations, dataset.statements]
    .flat()
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ id }) => problem('ids-unique', `id '${id}' stands twice`))
}

const referencesResolve: Check = (dataset) => {
  const idsOf = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id))
  const [reports, events, people, organizations] = [
    dataset.reports,
    dataset.events,
    dataset.people,
    dataset.organizations,
  ].map(idsOf)
  const problems: Problem[] = []
  const refer = (ids: Set<string> | undefined, id: string | null, where: string): void => {
    if (id !== null && ids?.has(id) !== true)
      problems.push(problem('references-resolve', `${where}: nothing has the id '${id}'`))
  }
  for (const event of dataset.events) {
    refer(reports, event.report, `event ${event.id}`)
    refer(organizations, event.organizer, `event ${event.id}`)
  }
  dataset.memberships.forEach((one, i) => {
    refer(people, one.person, `membership ${i}`)
    refer(organizations, one.organization, `membership ${i}`)
  })
  dataset.attendances.forEach((one, i) => {
    refer(events, one.event, `attendance ${i}`)
    refer(people, one.person, `attendance ${i}`)
    refer(organizations, one.onBehalfOf, `attendance ${i}`)
  })
  for (const one of dataset.statements) {
    refer(reports, one.report, `statement ${one.id}`)
    refer(events, one.event, `statement ${one.id}`)
    refer(people, one.by, `statement ${one.id}`)
    refer(organizations, one.onBehalfOf, `statement ${one.id}`)
  }
  dataset.relations.forEach((one, i) => {
    refer(organizations, one.from, `relation ${i}`)
    refer(organizations, one.to, `relation ${i}`)
  })
  const statements = idsOf(dataset.statements)
  for (const { from, to } of dataset.links) {
    refer(statements, from, `link ${from} → ${to}`)
    refer(statements, to, `link ${from} → ${to}`)
  }
  return problems
}

const oneHolder: Check = (dataset) =>
  dataset.memberships.flatMap((one, i) =>
    (one.person === null) !== (one.group === null)
      ? []
      : [problem('one-holder', `membership ${i}: exactly one of person, group`)],
  )

const datesInCalendar: Check = (dataset) =>
  dataset.events.flatMap(({ id, date }) =>
    date === null || readDate(date) ? [] : [problem('dates-in-calendar', `event ${id}: '${date}' is no date`)],
  )

const basisShown: Check = (dataset) =>
  dataset.relations.flatMap((one, i) => {
    const where = `relation ${i} (${one.from} → ${one.to})`
    if (one.basis === 'background' ? one.source.length > 0 : one.source.length === 0)
      return [problem('basis-shown', `${where}: stated and implied relations need words, background ones have none`)]
    if (one.basis !== 'stated' && one.note === null)
      return [problem('basis-shown', `${where}: '${one.basis}' needs a note that says why`)]
    return []
  })

/**
 * A link has shared words that lie inside its statements, unless an editor made it; no two links have the same
 * statements and kind.
 */
const linksShown: Check = ({ links, statements }) => {
  const places = new Map(statements.map(({ id, source }) => [id, source]))
  const seen = new Set<string>()
  return links.flatMap(({ from, to, kind, basis, shared }) => {
    const where = `link ${from} → ${to}`
    const key = `${from} ${to} ${kind}`
    const isTwice = seen.has(key)
    seen.add(key)
    const lies = (one: Source, id: string): boolean => {
      const place = places.get(id)
      return place?.report === one.report && place.start <= one.start && one.end <= place.end
    }
    return [
      ...(isTwice ? [problem('links-shown', `${where}: stands twice`)] : []),
      ...(basis === 'words' && shared.length === 0 ? [problem('links-shown', `${where}: shares no words`)] : []),
      ...shared
        .filter((one) => !lies(one.from, from) || !lies(one.to, to))
        .map((one) => problem('links-shown', `${where}: its words stand elsewhere`, one.from)),
    ]
  })
}

const textNormal: Check = (dataset) =>
  dataset.reports.flatMap(({ id, text }) =>
    text === text.normalize('NFC') && !/\r|^\uFEFF/u.test(text)
      ? []
      : [problem('text-normal', `report ${id}: text is not NFC with LF line ends and no BOM`)],
  )

/** No sentence is lost: a region with the role 'space' has no letters or digits. */
const nothingDropped: Check = (dataset) =>
  dataset.reports.flatMap(({ id, text, regions }) =>
    regions
      .filter(({ role, start, end }) => role === 'space' && /[\p{L}\p{N}]/u.test(text.slice(start, end)))
      .map(({ start, end }) =>
        problem('nothing-dropped', `words called blank`, { report: id, start, end, exact: text.slice(start, end) }),
      ),
  )

/** All checks by name. */
export const checks: Readonly<Record<string, Check>> = {
  slicesToExact,
  regionsTile,
  idsUnique,
  referencesResolve,
  oneHolder,
  datesInCalendar,
  basisShown,
  linksShown,
  textNormal,
  nothingDropped,
}

/** Runs all checks; the result is empty for a valid dataset. */
export const checkDataset = (dataset: Dataset): Problem[] => Object.values(checks).flatMap((check) => check(dataset))
