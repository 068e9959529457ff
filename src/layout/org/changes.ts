// Differences between two reports in bodies, offices and relations. A body that is not named again need not be gone:
// reports name who attended.
import type { Membership, Organization, Relation } from '../../model/dataset.ts'
import { groupBy } from '../../model/lookup.ts'
import { officeKey, type Fresh } from './box.ts'
import { relationsOf, type OrgTree } from './tree.ts'

/** The offices of one person or group in one body that only one of the reports names. One list may be empty. */
export interface OfficeChange {
  before: readonly Membership[]
  after: readonly Membership[]
}

/** What two reports name differently. */
export interface OrgChanges {
  newBodies: readonly Organization[]
  /** Named by the earlier report only. */
  missingBodies: readonly Organization[]
  /** One entry for each person or group in each body whose offices differ. */
  offices: readonly OfficeChange[]
  newRelations: readonly Relation[]
  missingRelations: readonly Relation[]
  /** What the chart marks as new. */
  fresh: Fresh
}

/** Marks nothing: there is no earlier report to compare with. */
export const nothingNew: Fresh = { bodies: new Set(), offices: new Set() }

const bodiesOf = (tree: OrgTree): Map<string, Organization> =>
  new Map([
    ...[...tree.nodes.values()].map(({ organization }) => [organization.id, organization] as const),
    ...tree.loose.map((one) => [one.id, one] as const),
  ])
const officesOf = (tree: OrgTree): Membership[] => [...tree.nodes.values()].flatMap(({ members }) => members)
const relationKey = ({ from, type, to }: Relation): string => `${from} ${type} ${to}`
const holderKey = ({ person, group, organization }: Membership): string => `${person ?? group ?? ''} | ${organization}`

function missing<T>(list: readonly T[], others: readonly T[], key: (one: T) => string): T[] {
  const there = new Set(others.map(key))
  return list.filter((one) => !there.has(key(one)))
}

/** Compares the trees of two reports. */
export function compareTrees(before: OrgTree, after: OrgTree): OrgChanges {
  const [bodiesBefore, bodiesAfter] = [bodiesOf(before), bodiesOf(after)]
  const newBodies = [...bodiesAfter.values()].filter(({ id }) => !bodiesBefore.has(id))
  const gone = missing(officesOf(before), officesOf(after), officeKey)
  const come = missing(officesOf(after), officesOf(before), officeKey)
  const [goneBy, comeBy] = [groupBy(gone, holderKey), groupBy(come, holderKey)]
  const holders = [...new Set([...comeBy.keys(), ...goneBy.keys()])]
  // General knowledge does not depend on a report.
  const reported = (tree: OrgTree): Relation[] => relationsOf(tree).filter(({ basis }) => basis !== 'background')
  return {
    newBodies,
    missingBodies: [...bodiesBefore.values()].filter(({ id }) => !bodiesAfter.has(id)),
    offices: holders.map((key) => ({ before: goneBy.get(key) ?? [], after: comeBy.get(key) ?? [] })),
    newRelations: missing(reported(after), reported(before), relationKey),
    missingRelations: missing(reported(before), reported(after), relationKey),
    fresh: { bodies: new Set(newBodies.map(({ id }) => id)), offices: new Set(come.map(officeKey)) },
  }
}
