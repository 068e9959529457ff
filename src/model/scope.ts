// Restricts a dataset of several reports to one of them, as if the page had been built from that report alone.
import type { Dataset, Source } from './dataset.ts'

/**
 * The part of a dataset that comes from one report: its conference, statements, participants and their offices, the
 * bodies that it names, the relations that it states, and background relations between these bodies. Names and ids stay
 * those of the whole dataset. The result passes all checks of check.ts.
 * @param report id of a report; an unknown id gives an empty dataset
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
