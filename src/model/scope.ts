// Restricts a dataset of several reports to one of them, as if the page had been built from that report alone.
import type { Dataset, Source } from './dataset.ts'
import { lazilyFor } from './lazily.ts'
import { groupBy } from './lookup.ts'

/** Parts of a dataset by report, so that each of many reports is cut out without looking at all others. */
const partsOf = lazilyFor((dataset: Dataset) => {
  /** Report → what it tells of a list's entries, each with its places there. */
  const told = <T extends { source: Source[] }>(list: readonly T[]): ((report: string) => T[]) => {
    const parts = groupBy(
      list.flatMap((one) =>
        [...groupBy(one.source, ({ report }) => report)].map(([report, source]) => ({
          report,
          one: { ...one, source },
        })),
      ),
      ({ report }) => report,
    )
    return (report) => (parts.get(report) ?? []).map(({ one }) => one)
  }
  const reportOf = new Map(dataset.statements.map(({ id, report }) => [id, report]))
  return {
    reports: groupBy(dataset.reports, ({ id }) => id),
    events: groupBy(dataset.events, ({ report }) => report),
    people: told(dataset.people),
    organizations: told(dataset.organizations),
    memberships: told(dataset.memberships),
    attendances: groupBy(dataset.attendances, ({ event }) => event),
    statements: groupBy(dataset.statements, ({ report }) => report),
    /** Report → the links between its own statements. */
    links: groupBy(dataset.links, ({ from, to }) => {
      const report = reportOf.get(from)
      return report === reportOf.get(to) ? report : undefined
    }),
  }
})

/**
 * The part of a dataset that comes from one report: its conference, statements, participants and their offices, the
 * bodies that it names, the relations that it states, and background relations between these bodies. Names and ids stay
 * those of the whole dataset. The result passes all checks of check.ts.
 * @param report id of a report; an unknown id gives an empty dataset
 */
export function scopeTo(dataset: Dataset, report: string): Dataset {
  const parts = partsOf(dataset)
  const events = parts.events.get(report) ?? []
  const organizations = parts.organizations(report)
  const named = new Set(organizations.map(({ id }) => id))
  return {
    ...dataset,
    reports: parts.reports.get(report) ?? [],
    events,
    people: parts.people(report),
    organizations,
    memberships: parts.memberships(report),
    attendances: events.flatMap(({ id }) => parts.attendances.get(id) ?? []),
    statements: parts.statements.get(report) ?? [],
    links: parts.links.get(report) ?? [],
    // Few, even of a thousand reports. Background relations have no source.
    relations: dataset.relations
      .filter(({ from, to }) => named.has(from) && named.has(to))
      .flatMap((one) => {
        const source = one.source.filter((place) => place.report === report)
        return source.length > 0 || one.source.length === 0 ? { ...one, source } : []
      }),
  }
}
