// Builds the forest of organizations that some reports name, with the people and groups that hold office in them. Each
// body has at most one parent; other relations (partners, a second parent) are links across the forest.
import type { Membership, Organization, Relation } from '../../model/dataset.ts'
import { groupBy, type Lookup } from '../../model/lookup.ts'
import { capital } from '../../text/capital.ts'

/** An organization in the forest. */
export interface OrgNode {
  organization: Organization
  /** People first, then groups. */
  members: readonly Membership[]
  /** The relation to the parent; null at a root. */
  edge: Relation | null
  parent: OrgNode | null
  children: readonly OrgNode[]
  /** 1 at a root. */
  level: number
  /** Index among its siblings, from 0, and their number, itself included. */
  index: number
  siblings: number
  /** Number of bodies below it, at any depth. */
  below: number
  /** Whether it holds one of the conferences, and whether a body below it does. */
  isHost: boolean
  hostBelow: boolean
  /** Its relations that are not edges of the forest. */
  across: readonly Relation[]
}

/** The forest of some reports. */
export interface OrgTree {
  roots: readonly OrgNode[]
  /** By id, in reading order: a body before its parts. */
  nodes: ReadonlyMap<string, OrgNode>
  /** Relations between its bodies that are not edges of the forest. */
  across: readonly Relation[]
  /** The relations that have a note, with the letter that refers to it in the legend: a, b … */
  notes: readonly { letter: string; relation: Relation }[]
  /** Bodies that the reports name without relation, office or conference. */
  loose: readonly Organization[]
}

/** What to build the forest from, and which part of it. */
export interface TreeOptions {
  /** Reports whose memberships and relations are drawn. */
  reports: ReadonlySet<string>
  /** Whether relations from general knowledge are drawn too. */
  background: boolean
  /** Draw only this body with the bodies above and below it and its partners; null: all. */
  focus: string | null
}

const strength = { stated: 0, implied: 1, background: 2 } as const

/** Id of the lower body of a relation: of 'leads', the body that is led. */
export const childOf = ({ type, from, to }: Relation): string => (type === 'leads' ? to : from)
/** Id of the upper body of a relation. */
export const parentOf = ({ type, from, to }: Relation): string => (type === 'leads' ? from : to)

/** Child id → the relation to its parent: the surest one that makes no circle. */
function chooseParents(relations: readonly Relation[]): Map<string, Relation> {
  const chosen = new Map<string, Relation>()
  // The sort is stable: of equally sure relations the first one in the reports wins.
  const order = relations
    .filter(({ type }) => type !== 'coordinatesWith')
    .sort((a, b) => strength[a.basis] - strength[b.basis])
  for (const relation of order) {
    const child = childOf(relation)
    if (chosen.has(child)) continue
    let above: string | undefined = parentOf(relation)
    while (above !== undefined && above !== child) {
      const next = chosen.get(above)
      above = next && parentOf(next)
    }
    if (above === undefined) chosen.set(child, relation)
  }
  return chosen
}

/** The letter of a note by its index: a … z, aa, ab … */
export const letterAt = (index: number): string =>
  (index >= 26 ? letterAt(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26))

const noteKey = ({ basis, note }: Relation): string => `${basis} ${note ?? ''}`

function lettersOf(relations: readonly Relation[]): OrgTree['notes'] {
  const noted = [
    ...groupBy(
      relations.filter(({ note }) => note !== null),
      noteKey,
    ).values(),
  ]
  return noted.flatMap((same, index) => same.map((relation) => ({ letter: letterAt(index), relation })))
}

/** Builds the forest of some reports. Each body with a relation, an office or a conference is in it once. */
export function buildOrgTree(lookup: Lookup, { reports, background, focus }: TreeOptions): OrgTree {
  const { organizations, relations, events } = lookup.dataset
  const isNamed = (one: { source: readonly { report: string }[] }): boolean =>
    one.source.some(({ report }) => reports.has(report))
  const named = organizations.filter(isNamed)
  const present = new Set(named.map(({ id }) => id))
  // Relations from general knowledge have no source: they hold whenever both ends are named.
  const known = relations.filter(
    (one) => present.has(one.from) && present.has(one.to) && (one.basis === 'background' || isNamed(one)),
  )
  const drawn = background ? known : known.filter(({ basis }) => basis !== 'background')
  const hosts = new Set(events.filter((event) => reports.has(event.report)).flatMap(({ organizer }) => organizer ?? []))
  const members = new Map(named.map(({ id }) => [id, lookup.membersOf(id).filter(isNamed)]))
  const ends = new Set(drawn.flatMap(({ from, to }) => [from, to]))
  const isConnected = ({ id }: Organization): boolean =>
    hosts.has(id) || ends.has(id) || (members.get(id)?.length ?? 0) > 0
  const connected = named.filter(isConnected)

  const parents = chooseParents(drawn)
  const partners = drawn.filter(({ type }) => type === 'coordinatesWith')
  /** Ids of the given bodies and of all bodies above them. */
  const holding = (ids: Iterable<string>): Set<string> => {
    const found = new Set<string>()
    for (const id of ids)
      for (let at: string | undefined = id; at !== undefined && !found.has(at);) {
        found.add(at)
        const edge = parents.get(at)
        at = edge && parentOf(edge)
      }
    return found
  }
  const withHost = holding(hosts)
  const withPartner = holding(partners.flatMap(({ from, to }) => [from, to]))
  const below = groupBy(
    connected.filter(({ id }) => parents.has(id)),
    ({ id }) => {
      const edge = parents.get(id)
      return edge ? parentOf(edge) : ''
    },
  )
  // A body with a partner in another tree stands last among its siblings, next to that tree. Trees with a host come
  // first, then those with a partner, then the others.
  const outward = (list: readonly Organization[]): Organization[] =>
    [...list].sort((a, b) => Number(withPartner.has(a.id)) - Number(withPartner.has(b.id)))
  const roots = connected
    .filter(({ id }) => !parents.has(id))
    .sort(
      (a, b) =>
        Number(withHost.has(b.id)) - Number(withHost.has(a.id)) ||
        Number(withPartner.has(b.id)) - Number(withPartner.has(a.id)),
    )

  const kept = focus !== null && present.has(focus) ? around(focus, parents, partners) : null
  const aside = drawn.filter((one) => parents.get(childOf(one)) !== one)
  const crossing = groupBy(
    aside.flatMap((relation) => [relation.from, relation.to].map((id) => ({ id, relation }))),
    ({ id }) => id,
  )
  const nodes = new Map<string, OrgNode>()
  /** Makes the nodes without recursion: a chain of bodies may be long. */
  const grow = (list: readonly Organization[]): OrgNode[] => {
    const isKept = ({ id }: Organization): boolean => kept === null || kept(id)
    const made: OrgNode[] = []
    const open: { list: Organization[]; into: OrgNode[]; parent: OrgNode | null }[] = [
      { list: list.filter(isKept), into: made, parent: null },
    ]
    for (let level = open.at(-1); level; level = open.at(-1)) {
      const organization = level.list.shift()
      if (!organization) {
        open.pop()
        continue
      }
      const { id } = organization
      const children: OrgNode[] = []
      const node: OrgNode = {
        organization,
        members: members.get(id) ?? [],
        edge: level.parent ? (parents.get(id) ?? null) : null,
        parent: level.parent,
        children,
        level: (level.parent?.level ?? 0) + 1,
        index: level.into.length,
        siblings: 1,
        below: 0,
        isHost: hosts.has(id),
        hostBelow: false,
        across: (crossing.get(id) ?? []).map(({ relation }) => relation),
      }
      nodes.set(id, node)
      level.into.push(node)
      open.push({ list: outward(below.get(id) ?? []).filter(isKept), into: children, parent: node })
    }
    return made
  }
  const forest = grow(roots)
  for (const node of [...nodes.values()].reverse()) {
    if (node.parent) {
      node.parent.below += node.below + 1
      node.parent.hostBelow ||= node.isHost || node.hostBelow
    }
    const siblings = node.parent?.children ?? forest
    node.siblings = siblings.length
  }
  const seen = new Set(drawn.filter(({ from, to }) => nodes.has(from) && nodes.has(to)))
  return {
    roots: forest,
    nodes,
    across: aside.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    // Letters are assigned before anything is left out, so that a relation keeps its letter.
    notes: lettersOf(known).filter(({ relation }) => seen.has(relation)),
    loose: kept === null ? named.filter((one) => !isConnected(one)) : [],
  }
}

/** Every relation that the chart draws. */
export const relationsOf = (tree: OrgTree): Relation[] => [
  ...[...tree.nodes.values()].flatMap(({ edge }) => edge ?? []),
  ...tree.across,
]

/** Letter → the relations that share its note, in the order of the letters. */
export const relationsByLetter = (tree: OrgTree): Map<string, Relation[]> =>
  new Map(
    [...groupBy(tree.notes, ({ letter }) => letter)].map(([letter, notes]) => [
      letter,
      notes.map(({ relation }) => relation),
    ]),
  )

/** Answers whether a body belongs to the surroundings of `focus` (see `TreeOptions.focus`). */
function around(
  focus: string,
  parents: ReadonlyMap<string, Relation>,
  partners: readonly Relation[],
): (id: string) => boolean {
  const above = (id: string): string | undefined => {
    const edge = parents.get(id)
    return edge && parentOf(edge)
  }
  const ancestors = new Set<string>()
  for (let at: string | undefined = focus; at !== undefined; at = above(at)) ancestors.add(at)
  const beside = partners.filter(({ from, to }) => from === focus || to === focus).flatMap(({ from, to }) => [from, to])
  for (const id of beside) for (let at: string | undefined = id; at !== undefined; at = above(at)) ancestors.add(at)
  const known = new Map<string, boolean>()
  return (id) => {
    if (ancestors.has(id)) return true
    const path: string[] = []
    let at: string | undefined = id
    while (at !== undefined && at !== focus && !known.has(at)) {
      path.push(at)
      at = above(at)
    }
    const isBelow = at === focus || (at !== undefined && known.get(at) === true)
    for (const one of path) known.set(one, isBelow)
    return isBelow
  }
}

/** Name and office of a member as its box shows them; a group has no office of its own. */
export const memberWords = (membership: Membership, lookup: Lookup): { who: string; role: string } =>
  membership.person === null
    ? { who: groupWithout(membership, lookup), role: '' }
    : { who: lookup.people.get(membership.person)?.name ?? '', role: membership.role }

/** Words that only join a group to its body or to the person named before it. */
const JOINING = /^cùng\s+|\s+(?:của|thuộc|ở|tại)$/giu

/** A group's words without the body in whose box they appear: 'các đ/c uỷ viên Ban cán sự' → 'Các đ/c uỷ viên'. */
function groupWithout(membership: Membership, lookup: Lookup): string {
  const words = membership.group ?? ''
  const body = lookup.organizations.get(membership.organization)
  const named = [body?.name ?? '', ...(body?.aliases ?? [])]
    .sort((a, b) => b.length - a.length)
    .find((name) => name !== '' && words.toLowerCase().endsWith(name.toLowerCase()))
  return capital((named === undefined ? words : words.slice(0, -named.length).trim()).replace(JOINING, ''))
}
