// One report of several, as a dataset of its own: what a page that was built from it alone would show.
import type { Dataset, Source } from './dataset.ts'

/**
 * The part of a dataset that one report tells: its event, statements, who took part and in what office, the bodies that it
 * names, the relations that it states or that hold between them. All checks of check.ts hold for the part as well;
 * names and ids stay those of the whole.
 * @param report id of a report; one that doesn't exist gives an empty dataset
 */
export function scopeTo(dataset: Dataset, report: string): Dataset {
  const own = (source: readonly Source[]): Source[] => source.filter((one) => one.report === report)
  const told = <T extends { source: Source[] }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, source: own(one.source) })).filter(({ source }) => source.length > 0)
  const events = dataset.events.filter((one) => one.report === report)
  const held = new Set(events.map(({ id }) => id))
  const organizations = told(dataset.organizations)
  const named = new Set(organizations.map(({ id }) => id))
  const statements = dataset.statements.filter((one) => one.report === report)
  const said = new Set(statements.map(({ id }) => id))
  return {
    ...dataset,
    reports: dataset.reports.filter(({ id }) => id === report),
    events,
    people: told(dataset.people),
    organizations,
    memberships: told(dataset.memberships),
    attendances: dataset.attendances.filter(({ event }) => held.has(event)),
    statements,
    links: dataset.links.filter(({ from, to }) => said.has(from) && said.has(to)),
    relations: dataset.relations
      .filter(({ from, to, source }) => {
        const isBackground = source.length === 0
        return named.has(from) && named.has(to) && (isBackground || own(source).length > 0)
      })
      .map((one) => ({ ...one, source: own(one.source) })),
  }
}
