// What the document of one report needs of a dataset of many: its own part, and of other reports only what it is
// compared with.
import { comparedBodies } from './bodies.ts'
import type { Dataset, Statement } from './dataset.ts'
import { looksBack } from './kinds.ts'
import { groupBy } from './lookup.ts'
import { scopeTo } from './scope.ts'

/**
 * Returns a function from a report to a small dataset in which the report, its promises and their outcomes are the same
 * as in the whole one. It has of other reports
 * - those of the same body: the conference and the title,
 * - those that are linked to the report, or look back on a year that it makes promises for: their statements, too.
 * Texts of other reports are '', and what they say of people and bodies is left out.
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
  const yearsBehind = (list: readonly Statement[]): Set<number> =>
    new Set(list.filter(({ kind }) => looksBack(kind)).map(({ year }) => year))

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
      .map(({ id }) => statements.get(id) ?? [])
      .filter((list) => {
        const years = yearsBehind(list)
        return linked.has(list[0]?.report) || promised.some((year) => years.has(year))
      })
      .flat()
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
        ...all.flatMap((one) => (wanted.has(one.id) && !known.has(one.id) ? { ...one, source: [] } : [])),
      ]
    }
    return {
      ...own,
      reports: dataset.reports.flatMap((one) =>
        one.id === report ? one : shown.has(one.id) ? { ...one, text: '', regions: [] } : [],
      ),
      events,
      people: add(own.people, dataset.people, speakers),
      organizations: add(own.organizations, dataset.organizations, named),
      statements: [...own.statements, ...others],
      links: joined,
    }
  }
}
