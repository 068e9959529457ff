// Cuts from a dataset of many reports the small part that the document of one report needs: what the report says, and
// those statements of other reports that its promises are compared with.
import { comparedBodies } from './bodies.ts'
import type { Dataset } from './dataset.ts'
import { looksBack } from './kinds.ts'
import { groupBy } from './lookup.ts'
import { scopeTo } from './scope.ts'

/**
 * Returns a function from a report to a small dataset in which the report, its promises and their outcomes are the same
 * as in the whole one. Of other reports it has
 * - the conference and the title, if it was held by the same body,
 * - the statements, too, if they are linked to the report or look back on a year that it makes promises for.
 * The texts of other reports are '', and the places where they name people and bodies are left out.
 */
export function neighbourhoods(dataset: Dataset): (report: string) => Dataset {
  const statements = groupBy(dataset.statements, ({ report }) => report)
  const reportOf = new Map(dataset.statements.map(({ id, report }) => [id, report]))
  const links = groupBy(
    dataset.links.flatMap((link) =>
      [...new Set([reportOf.get(link.from), reportOf.get(link.to)])].map((report) => ({ report, link })),
    ),
    ({ report }) => report,
  )
  const compared = comparedBodies(dataset)
  /** The years that each report looks back on. */
  const covered = new Map(
    [...statements].map(([id, list]) => [
      id,
      new Set(list.filter(({ kind }) => looksBack(kind)).map(({ year }) => year)),
    ]),
  )

  return (report) => {
    const own = scopeTo(dataset, report)
    const joined = (links.get(report) ?? []).map(({ link }) => link)
    const linked = new Set(joined.flatMap(({ from, to }) => [reportOf.get(from), reportOf.get(to)]))
    const promised = own.statements.filter(({ kind }) => !looksBack(kind)).map(({ year }) => year)
    const near = new Set(own.events.flatMap(({ id }) => [...compared(id)]))
    const events = dataset.events.filter((event) => near.has(event.id) || linked.has(event.report))
    const shown = new Set(events.map((event) => event.report))
    const others = dataset.reports
      .filter(({ id }) => id !== report && shown.has(id))
      .filter(({ id }) => linked.has(id) || promised.some((year) => covered.get(id)?.has(year) === true))
      .flatMap(({ id }) => statements.get(id) ?? [])
    const named = new Set([...events.map(({ organizer }) => organizer), ...others.map((one) => one.onBehalfOf)])
    const speakers = new Set(others.map(({ by }) => by))
    const add = <T extends { id: string; source: unknown[] }>(
      list: T[],
      all: T[],
      wanted: ReadonlySet<unknown>,
    ): T[] => {
      const known = new Set(list.map(({ id }) => id))
      return [
        ...list,
        ...all.filter(({ id }) => wanted.has(id) && !known.has(id)).map((one) => ({ ...one, source: [] })),
      ]
    }
    return {
      ...own,
      reports: dataset.reports
        .filter(({ id }) => id === report || shown.has(id))
        .map((one) => (one.id === report ? one : { ...one, text: '', regions: [] })),
      events,
      people: add(own.people, dataset.people, speakers),
      organizations: add(own.organizations, dataset.organizations, named),
      statements: [...own.statements, ...others],
      links: joined,
    }
  }
}
