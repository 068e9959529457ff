// Lays out the org chart: boxes, lines between them, labels on the lines. As the width allows, the chart grows down or
// to the right or is an indented list. Positions in px from the chart's upper left corner; deterministic.
import type { Relation } from '../../model/dataset.ts'
import { chartBox, LIST_NAME, listBox, type BoxSize, type BoxStyle } from './box.ts'
import { placeTrees, spacing, type PlaceOptions, type Direction, type Placed, type PlacedBox } from './place.ts'
import { buildRouter, type Obstacle, type Point } from './routes.ts'
import { childOf, parentOf, type OrgNode, type OrgTree } from './tree.ts'

/** The form of the chart: a tree that grows down or to the right, or an indented list. */
export type Orientation = Direction | 'list'

/** The placed box of a body, px. */
export interface Box {
  node: OrgNode
  isOpen: boolean
  x: number
  y: number
  width: number
  height: number
}

/** The line of a relation. */
export interface Link {
  relation: Relation
  /** Corners as x1, y1, x2, y2 …, px; the arrow of 'leads' points to the last one. */
  points: readonly number[]
  /** Left end of the label's base line, px. */
  labelX: number
  labelY: number
}

/** The whole chart, px. */
export interface OrgChartLayout {
  orientation: Orientation
  width: number
  height: number
  /** In reading order: a body before its parts. */
  boxes: readonly Box[]
  /** By the body's id. */
  byId: ReadonlyMap<string, Box>
  links: readonly Link[]
}

/** What `layoutOrgChart` needs. */
export interface ChartInput {
  tree: OrgTree
  isOpen: (id: string) => boolean
  sizeOf: (node: OrgNode, isOpen: boolean, style: BoxStyle) => BoxSize
  /** Width of the frame, px. */
  width: number
  /** Whether the frame is too narrow for a tree, so that the chart is an indented list. */
  asList: boolean
}

/** Distance from a line to its label, px. */
const LABEL = 6
/** Indentation of each level of a list, px, and the number of levels that are indented further. */
const STEP = 18
const DEEPEST = 6
/** Gap between two rows of a list, px. It contains the label of the line. */
const LIST_GAP = 22
/** Gap between two trees of a list, px. */
const TREE_GAP = 18
/** A chart with more boxes than this grows to the right: downwards it would be many times wider than a screen. */
const MANY = 300
/** Below this scale the words can't be read. */
export const LEAST_SCALE = 0.68

/** Lays out the unfolded part of a tree in the form that fits the width best. */
export function layoutOrgChart(input: ChartInput): OrgChartLayout {
  if (input.asList) return layoutList(input)
  const forms: { direction: Direction; stackFrom: number }[] = [
    { direction: 'down', stackFrom: 4 },
    { direction: 'down', stackFrom: 2 },
    { direction: 'right', stackFrom: 15 },
  ]
  const open = countOpen(input)
  const tried = forms.slice(open > MANY ? 2 : 0)
  let best: { direction: Direction; placed: Placed; scale: number } | null = null
  for (const form of tried) {
    const placed = place(input, form)
    const scale = Math.min(1, input.width / placed.width)
    // A later form must fit clearly better to be preferred.
    if (best === null || scale > best.scale * 1.15) best = { direction: form.direction, placed, scale }
    if (best.scale === 1) break
  }
  return best
    ? draw(input, best.direction, best.placed)
    : { orientation: 'down', width: 0, height: 0, boxes: [], byId: new Map(), links: [] }
}

function countOpen({ tree, isOpen }: ChartInput): number {
  let count = 0
  let level: readonly OrgNode[] = tree.roots
  while (level.length > 0) {
    count += level.length
    level = level.flatMap((node) => (isOpen(node.organization.id) ? node.children : []))
  }
  return count
}

/**
 * The row at which each root begins. A tree without the host begins in the host's row, so that it stands neither above
 * nor below the host; row 0 when there are several hosts or the host is folded away.
 */
function rowOf({ tree, isOpen }: ChartInput): (root: OrgNode) => number {
  const rootOf = (node: OrgNode): OrgNode => {
    let root = node
    while (root.parent) root = root.parent
    return root
  }
  const hosts = [...tree.nodes.values()].filter(({ isHost }) => isHost)
  const trees = new Set(hosts.map(rootOf))
  const [host] = hosts
  let isSeen = trees.size === 1
  for (let above = host?.parent; above; above = above.parent) isSeen &&= isOpen(above.organization.id)
  const row = isSeen && host ? host.level - 1 : 0
  return (root) => (trees.has(root) ? 0 : row)
}

function place(input: ChartInput, form: { direction: Direction; stackFrom: number }): Placed {
  const { tree, isOpen, sizeOf } = input
  const partners = new Set(tree.across.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const options: PlaceOptions = {
    ...form,
    isOpen,
    sizeOf: (node) => sizeOf(node, isOpen(node.organization.id), chartBox),
    arePartners: (a, b) => partners.has(`${a} ${b}`),
  }
  return placeTrees(tree.roots, rowOf(input), options)
}

/** The middle of a box's side, in whole px like the boxes. */
const middle = (start: number, size: number): number => start + Math.round(size / 2)

const pathDown = (high: PlacedBox, low: PlacedBox): number[] => {
  const x = middle(high.x, high.width)
  const bottom = high.y + high.height
  const bend = (low.block?.y ?? low.y) - spacing.down.row / 2
  if (low.trunk !== null) {
    const y = low.y + Math.min(21, Math.round(low.height / 2))
    return [x, bottom, x, bend, low.trunk, bend, low.trunk, y, low.x, y]
  }
  const x2 = middle(low.x, low.width)
  return Math.abs(x - x2) < 2 ? [x2, bottom, x2, low.y] : [x, bottom, x, bend, x2, bend, x2, low.y]
}

const pathRight = (left: PlacedBox, right: PlacedBox): number[] => {
  const x = left.x + left.width
  const y = middle(left.y, left.height)
  const bend = (right.block?.x ?? right.x) - spacing.right.row / 2
  const y2 = right.trunk === null ? middle(right.y, right.height) : right.y + Math.min(21, Math.round(right.height / 2))
  if (right.trunk !== null && right.block)
    return [x, y, bend, y, bend, right.block.y, right.trunk, right.block.y, right.trunk, y2, right.x, y2]
  return Math.abs(y - y2) < 2 ? [x, y2, right.x, y2] : [x, y, bend, y, bend, y2, right.x, y2]
}

function draw(input: ChartInput, direction: Direction, placed: Placed): OrgChartLayout {
  const { tree, isOpen } = input
  const isDown = direction === 'down'
  const at = new Map(placed.boxes.map((box) => [box.node.organization.id, box]))
  const links: Link[] = []
  for (const low of placed.boxes) {
    const { edge, parent } = low.node
    const high = parent && at.get(parent.organization.id)
    if (!edge || !high) continue
    const beside = isDown && low.trunk === null
    links.push({
      relation: edge,
      points: isDown ? pathDown(high, low) : pathRight(high, low),
      labelX: beside ? middle(low.x, low.width) + LABEL : low.x + 2,
      labelY: low.y - (beside ? 8 : LABEL),
    })
  }
  const across = tree.across.filter(({ from, to }) => at.has(from) && at.has(to))
  if (across.length > 0) links.push(...routeAcross(across, at, placed, isDown))
  const boxes = [...tree.nodes.keys()].flatMap((id): Box[] => {
    const box = at.get(id)
    if (!box) return []
    const { node, x, y, width, height } = box
    return [{ node, isOpen: isOpen(id), x, y, width, height }]
  })
  return {
    orientation: direction,
    width: placed.width,
    height: placed.height,
    boxes,
    byId: new Map(boxes.map((box) => [box.node.organization.id, box])),
    links,
  }
}

function routeAcross(
  across: readonly Relation[],
  at: ReadonlyMap<string, PlacedBox>,
  placed: Placed,
  isDown: boolean,
): Link[] {
  const obstacleOf = ({ x, y, width, height, trunk }: PlacedBox): Obstacle => ({
    ...(isDown
      ? { along: x, alongEnd: x + width, depth: y, depthEnd: y + height }
      : { along: y, alongEnd: y + height, depth: x, depthEnd: x + width }),
    stacked: trunk !== null,
  })
  const [along, depth] = isDown ? [placed.width, placed.height] : [placed.height, placed.width]
  const router = buildRouter(placed.boxes.map(obstacleOf), placed.rows, along, depth)
  return across.flatMap((relation, index): Link[] => {
    const [from, to] = [at.get(parentOf(relation)), at.get(childOf(relation))]
    const corners = from && to ? router.route(obstacleOf(from), obstacleOf(to), index) : null
    if (!corners) return []
    const points = corners.flatMap((one: Point) => (isDown ? [one.along, one.depth] : [one.depth, one.along]))
    return [{ relation, points, ...labelOn(points) }]
  })
}

/** Places a label above the longest horizontal part of a line, or beside its start if it has none. */
function labelOn(points: readonly number[]): { labelX: number; labelY: number } {
  let best = { labelX: (points[0] ?? 0) + LABEL, labelY: ((points[1] ?? 0) + (points[3] ?? 0)) / 2 }
  let longest = 40
  for (let i = 0; i + 3 < points.length; i += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(i, i + 4)
    if (y1 !== y2 || Math.abs(x2 - x1) <= longest) continue
    longest = Math.abs(x2 - x1)
    best = { labelX: Math.min(x1, x2) + LABEL + 2, labelY: y1 - LABEL }
  }
  return best
}

const listIndent = ({ level }: OrgNode): number => Math.min(level - 1, DEEPEST) * STEP
const listStyle = (node: OrgNode, width: number): BoxStyle => listBox(width - listIndent(node))

/** The style in which a body's box is drawn. @param width width of the frame, px */
export const styleOf = (node: OrgNode, orientation: Orientation, width: number): BoxStyle =>
  orientation === 'list' ? listStyle(node, width) : chartBox

/** The indented list, for narrow frames. Relations across the tree are rows of words in it. */
function layoutList({ tree, isOpen, sizeOf, width }: ChartInput): OrgChartLayout {
  const boxes: Box[] = []
  const byId = new Map<string, Box>()
  const links: Link[] = []
  let y = 0
  for (const node of tree.nodes.values()) {
    const { id } = node.organization
    const above = node.parent && byId.get(node.parent.organization.id)
    if (node.parent && (!above || !above.isOpen)) continue
    const x = listIndent(node)
    const open = isOpen(id)
    const size = sizeOf(node, open, listStyle(node, width))
    y += boxes.length === 0 ? 0 : node.parent ? LIST_GAP : TREE_GAP
    const box: Box = { node, isOpen: open, x, y, width: size.width, height: size.height }
    boxes.push(box)
    byId.set(id, box)
    y += size.height
    if (!node.edge || !above) continue
    const trunk = Math.max(4, x - STEP / 2 - 3)
    const at = box.y + LIST_NAME
    links.push({
      relation: node.edge,
      points: [trunk, above.y + above.height, trunk, at, Math.max(x - 3, trunk), at],
      labelX: x,
      labelY: box.y - 4,
    })
  }
  return { orientation: 'list', width, height: y, boxes, byId, links }
}
