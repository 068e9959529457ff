// The org chart: a tidy tree (d3-hierarchy) of the organizations, boxes as tall as their words, with the people and groups
// that hold office in them; leaves of one parent stand below each other. Numbers in px from the chart's top left corner.
import { hierarchy, tree, type HierarchyPointNode } from 'd3'
import type { Membership, Organization, Relation } from '../model/dataset.ts'
import type { Lookup } from '../model/lookup.ts'
import { capital } from '../text/capital.ts'
import { countLines, type Font, type Measure } from './measure.ts'

export interface Box {
  organization: Organization
  members: Membership[]
  /** The relation to the box above it, and what that box is. */
  edge: Relation | null
  parent: string | null
  /** A leaf that stands under its siblings. */
  stacked: boolean
  isHost: boolean
  x: number
  y: number
  width: number
  height: number
}

export interface Link {
  relation: Relation
  /** SVG path data. */
  path: string
  /** Letter of its note in the legend, for what is not stated. */
  letter: string | null
  /** Where its letter stands. */
  labelX: number
  labelY: number
}

export interface OrgChartLayout {
  width: number
  height: number
  /** In reading order: a parent before its children. */
  boxes: Box[]
  links: Link[]
  /** Letters with their relations, in order: what the legend explains. */
  notes: { letter: string; relation: Relation }[]
  /** Named in the report, but tied to nothing. */
  loose: Organization[]
}

/** The chart's measures, in px. The view draws its boxes with the same ones. */
export const chart = {
  boxWidth: 204,
  padding: 12,
  gap: 20,
  /** Between two that work together: room for the words on their line. */
  partnerGap: 72,
  rowGap: 46,
  stackGap: 12,
  indent: 18,
  kind: { size: 12, bold: false, line: 18 },
  name: { size: 15, bold: true, line: 22 },
  member: { size: 14, bold: false, line: 21 },
  memberGap: 4,
} as const

interface TreeNode {
  id: string | null
  edge: Relation | null
  stacked: boolean
  children: TreeNode[]
}

const strength = { stated: 0, implied: 1, background: 2 } as const
const up = (relation: Relation): { child: string; parent: string } =>
  relation.type === 'leads'
    ? { child: relation.to, parent: relation.from }
    : { child: relation.from, parent: relation.to }

/** For each organization the relation that puts it under another: one parent each, the surest; no circles. */
function chooseParents(relations: readonly Relation[]): Map<string, Relation> {
  const chosen = new Map<string, Relation>()
  const order = relations
    .filter(({ type }) => type !== 'coordinatesWith')
    .map((relation, index) => ({ relation, index }))
    .sort((a, b) => strength[a.relation.basis] - strength[b.relation.basis] || a.index - b.index)
  for (const { relation } of order) {
    const { child, parent } = up(relation)
    if (chosen.has(child)) continue
    let above: string | undefined = parent
    while (above !== undefined && above !== child) {
      const next = chosen.get(above)
      above = next && up(next).parent
    }
    if (above === undefined) chosen.set(child, relation)
  }
  return chosen
}

/** The words of a member as the box shows them. */
export const memberWords = (membership: Membership, lookup: Lookup): { who: string; role: string } =>
  membership.person === null
    ? { who: groupWithout(membership, lookup), role: '' }
    : { who: lookup.people.get(membership.person)?.name ?? '', role: membership.role }

/** 'các đ/c uỷ viên Ban cán sự' → 'Các đ/c uỷ viên': in its own box the body need not be named again. */
function groupWithout(membership: Membership, lookup: Lookup): string {
  const words = membership.group ?? ''
  const body = lookup.organizations.get(membership.organization)
  const named = [body?.name ?? '', ...(body?.aliases ?? [])]
    .sort((a, b) => b.length - a.length)
    .find((name) => name !== '' && words.toLowerCase().endsWith(name.toLowerCase()))
  return capital(named === undefined ? words : words.slice(0, -named.length).trim())
}

function boxHeight(
  organization: Organization,
  members: readonly Membership[],
  isHost: boolean,
  lookup: Lookup,
  measure: Measure,
): number {
  const inner = chart.boxWidth - 2 * chart.padding
  const lines = (words: string, font: Font & { line: number }): number =>
    countLines(words, inner, font, measure) * font.line
  const people = members.reduce((sum, membership) => {
    const { who, role } = memberWords(membership, lookup)
    return sum + chart.memberGap + lines(`${who}  ${role}`, chart.member)
  }, 0)
  return 2 * chart.padding + chart.kind.line * (isHost ? 2 : 1) + lines(organization.name, chart.name) + people
}

/**
 * Lays out the organizations of some reports.
 * @param shown reports whose memberships and relations are drawn; sources tell which
 */
export function layoutOrgChart(lookup: Lookup, shown: ReadonlySet<string>, measure: Measure): OrgChartLayout {
  const { organizations, relations, events } = lookup.dataset
  const inShown = (one: { source: readonly { report: string }[] }): boolean =>
    one.source.some(({ report }) => shown.has(report))
  const present = new Set(organizations.filter(inShown).map(({ id }) => id))
  // Background edges have no source: they belong wherever both ends are.
  const drawn = relations.filter(
    (one) => present.has(one.from) && present.has(one.to) && (one.source.length === 0 || inShown(one)),
  )
  const hosts = new Set(events.filter((event) => shown.has(event.report)).flatMap(({ organizer }) => organizer ?? []))
  const membersOf = (id: string): Membership[] => lookup.membersOf(id).filter(inShown)
  const tied = organizations.filter(
    ({ id }) =>
      present.has(id) &&
      (hosts.has(id) || drawn.some((one) => one.from === id || one.to === id) || membersOf(id).length > 0),
  )
  const parents = chooseParents(drawn)
  const partners = drawn.filter(({ type }) => type === 'coordinatesWith')

  const nodeOf = (id: string): TreeNode => {
    const children = tied.flatMap((one) => {
      const edge = parents.get(one.id)
      return edge && up(edge).parent === id ? [{ ...nodeOf(one.id), edge }] : []
    })
    // Who works together with another tree stands at the edge towards it.
    children.sort((a, b) => Number(hasPartner(a)) - Number(hasPartner(b)))
    const leaves = children.every((child) => child.children.length === 0)
    return { id, edge: null, stacked: false, children: leaves ? stack(children) : children }
  }
  const hasPartner = (node: TreeNode): boolean =>
    partners.some(({ from, to }) => from === node.id || to === node.id) || node.children.some(hasPartner)
  // The trees that hold a host come first, then those that work with it, then the rest.
  const hasHost = (node: TreeNode): boolean => (node.id !== null && hosts.has(node.id)) || node.children.some(hasHost)
  const roots = tied
    .filter(({ id }) => !parents.has(id))
    .map(({ id }) => nodeOf(id))
    .sort((a, b) => Number(hasHost(b)) - Number(hasHost(a)) || Number(hasPartner(b)) - Number(hasPartner(a)))

  const depthOf = new Map<string, number>()
  const walk = (node: TreeNode, depth: number): void => {
    if (node.id !== null) depthOf.set(node.id, depth)
    for (const child of node.children) walk(child, depth + 1)
  }
  for (const root of roots) walk(root, 1)
  const hostDepth = Math.max(1, ...[...hosts].map((id) => depthOf.get(id) ?? 1))
  // Other trees begin at the host's level: beside it, neither above nor below.
  const lowered = roots.map((root, index) => {
    let node = root
    if (index > 0 && !hasHost(root))
      for (let depth = 1; depth < hostDepth; depth += 1)
        node = { id: null, edge: null, stacked: false, children: [node] }
    return node
  })

  const top: TreeNode = { id: null, edge: null, stacked: false, children: lowered }
  const widthOf = (node: HierarchyPointNode<TreeNode>): number =>
    node.data.id === null ? 0 : chart.boxWidth + (node.data.stacked ? 2 * chart.indent : 0)
  const arePartners = (a: HierarchyPointNode<TreeNode>, b: HierarchyPointNode<TreeNode>): boolean =>
    partners.some(
      ({ from, to }) => (from === a.data.id && to === b.data.id) || (from === b.data.id && to === a.data.id),
    )
  const placed = tree<TreeNode>()
    .nodeSize([1, 1])
    .separation((a, b) => (widthOf(a) + widthOf(b)) / 2 + (arePartners(a, b) ? chart.partnerGap : chart.gap))(
    hierarchy(top, (node) => node.children),
  )

  const nodes = placed.descendants().filter((node) => node.data.id !== null)
  const boxes = nodes.map((node): Box & { depth: number } => {
    const id = node.data.id ?? ''
    const organization = lookup.organizations.get(id)
    if (!organization) throw new Error(`no organization '${id}'`)
    const members = membersOf(id)
    const { edge } = node.data
    return {
      organization,
      depth: node.depth,
      members,
      edge,
      parent: edge ? up(edge).parent : null,
      stacked: node.data.stacked,
      isHost: hosts.has(id),
      x: node.x - chart.boxWidth / 2 + (node.data.stacked ? chart.indent : 0),
      y: 0,
      width: chart.boxWidth,
      height: boxHeight(organization, members, hosts.has(id), lookup, measure),
    }
  })
  placeRows(boxes)
  const left = Math.min(0, ...boxes.map(({ x }) => x))
  for (const box of boxes) box.x -= left
  const width = Math.max(0, ...boxes.map((box) => box.x + box.width))
  const height = Math.max(0, ...boxes.map((box) => box.y + box.height))
  const { links, notes } = drawLinks(drawn, parents, boxes)
  return {
    width,
    height,
    boxes,
    links,
    notes,
    loose: organizations.filter(({ id }) => present.has(id) && !tied.some((one) => one.id === id)),
  }
}

/** Leaves below each other: each the only child of the one above, so that the tree keeps the room free. */
const stack = (leaves: readonly TreeNode[]): TreeNode[] =>
  [...leaves].reverse().reduce<TreeNode[]>((below, leaf) => [{ ...leaf, stacked: true, children: below }], [])

/** Rows by depth, each as tall as its tallest box. A stack keeps closer than a new level. */
function placeRows(boxes: (Box & { depth: number })[]): void {
  const depths = [...new Set(boxes.map(({ depth }) => depth))].sort((a, b) => a - b)
  let y = 0
  for (const depth of depths) {
    const row = boxes.filter((box) => box.depth === depth)
    for (const box of row) box.y = y
    const next = boxes.filter((box) => box.depth === depth + 1)
    const gap =
      next.length > 0 && next.every(({ stacked }) => stacked) && row.some(({ stacked }) => stacked)
        ? chart.stackGap
        : chart.rowGap
    y += Math.max(...row.map(({ height }) => height)) + gap
  }
}

function drawLinks(
  drawn: readonly Relation[],
  parents: ReadonlyMap<string, Relation>,
  boxes: readonly Box[],
): Pick<OrgChartLayout, 'links' | 'notes'> {
  const byId = new Map(boxes.map((box) => [box.organization.id, box]))
  const chosen = new Set(parents.values())
  const notes: OrgChartLayout['notes'] = []
  const links = drawn.flatMap((relation): Link[] => {
    const from = byId.get(relation.from)
    const to = byId.get(relation.to)
    if (!from || !to) return []
    let letter: string | null = null
    if (relation.note !== null) {
      const same = notes.find((one) => one.relation.note === relation.note && one.relation.basis === relation.basis)
      letter = same?.letter ?? String.fromCharCode(97 + notes.length)
      if (!same) notes.push({ letter, relation })
    }
    if (!chosen.has(relation)) return [{ relation, letter, ...across(from, to) }]
    const { child, parent } = up(relation)
    const [low, high] = child === relation.from ? [from, to] : [to, from]
    return child === parent ? [] : [{ relation, letter, ...down(high, low) }]
  })
  return { links, notes }
}

/** From a box to one below it: straight into its top, or along the left edge into the side of a stacked one. */
function down(high: Box, low: Box): { path: string; labelX: number; labelY: number } {
  const bottom = high.y + high.height
  if (low.stacked) {
    const x = low.x - chart.indent / 2 - 1
    const y = low.y + chart.padding + chart.kind.line
    return { path: `M${x},${bottom}V${y}H${low.x}`, labelX: x - 11, labelY: y + 4 }
  }
  const x1 = high.x + high.width / 2
  const x2 = low.x + low.width / 2
  const bend = low.y - chart.rowGap / 2
  return { path: `M${x1},${bottom}V${bend}H${x2}V${low.y}`, labelX: x2 + 6, labelY: bend + 15 }
}

/** Between two boxes that stand side by side; else around, above the row of the lower one. */
function across(a: Box, b: Box): { path: string; labelX: number; labelY: number } {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a]
  const y = Math.max(left.y, right.y) + 30
  if (left.x + left.width < right.x && left.y < right.y + right.height && right.y < left.y + left.height)
    return { path: `M${left.x + left.width},${y}H${right.x}`, labelX: left.x + left.width + 9, labelY: y - 8 }
  const [high, low] = a.y <= b.y ? [a, b] : [b, a]
  const bend = low.y - chart.rowGap / 3
  const x1 = high.x + high.width - 12
  const x2 = low.x + low.width - 12
  return { path: `M${x1},${high.y + high.height}V${bend}H${x2}V${low.y}`, labelX: x2 - 14, labelY: bend - 4 }
}
