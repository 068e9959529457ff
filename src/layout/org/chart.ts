// The org chart as numbers: boxes, lines between them, places for the words on the lines. Down, to the right, or as an
// indented list, as the width allows. px from the chart's upper left corner; the same input gives the same picture.
import type { Relation } from '../../model/dataset.ts'
import { chartBox, LIST_NAME, listBox, type BoxSize, type BoxStyle } from './box.ts'
import { placeTrees, spacing, type Choice, type Direction, type Placed, type PlacedBox } from './place.ts'
import { buildRouter, type Obstacle, type Point } from './routes.ts'
import { childOf, parentOf, type OrgNode, type OrgTree } from './tree.ts'

export type Orientation = Direction | 'list'

export interface Box {
  node: OrgNode
  isOpen: boolean
  x: number
  y: number
  width: number
  height: number
}

export interface Link {
  relation: Relation
  /** Corners, x and y by turns; the arrow of 'leads' points to the last one. */
  points: readonly number[]
  /** Where its words begin, on the base line. */
  labelX: number
  labelY: number
}

export interface OrgChartLayout {
  orientation: Orientation
  width: number
  height: number
  /** In reading order: a body before its parts. */
  boxes: readonly Box[]
  byId: ReadonlyMap<string, Box>
  links: readonly Link[]
}

export interface ChartInput {
  tree: OrgTree
  isOpen: (id: string) => boolean
  sizeOf: (node: OrgNode, isOpen: boolean, style: BoxStyle) => BoxSize
  /** Room for the chart, px. */
  width: number
  /** Too narrow for a tree: rows under each other. */
  asList: boolean
}

/** The words on a line begin so far from it. */
const LABEL = 6
/** In a list, each level goes in by so much; deeper levels share the last one. */
const STEP = 18
const DEEPEST = 6
/** Between two rows of a list, and where its words on the line stand. */
const LIST_GAP = 22
/** Between the trees of a list. */
const TREE_GAP = 18
/** A chart with more boxes goes to the right: down, it would be many times wider than any screen. */
const MANY = 300
/** Smaller than this the words can't be read: then another form is better. */
export const LEAST_SCALE = 0.7

/** Lays out what is open of a tree. */
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
    // A form further down the list has to be clearly better.
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

/** At which row each root begins: beside the one host, neither above nor below it, where its own tree has none. */
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
  const choice: Choice = {
    ...form,
    isOpen,
    sizeOf: (node) => sizeOf(node, isOpen(node.organization.id), chartBox),
    arePartners: (a, b) => partners.has(`${a} ${b}`),
  }
  return placeTrees(tree.roots, rowOf(input), choice)
}

/** On whole px, as boxes are. */
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

/** Over the longest level stretch of a way; beside its first one where all go up and down. */
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

/** How a box of a chart is drawn, with words. */
export const styleOf = (node: OrgNode, orientation: Orientation, width: number): BoxStyle =>
  orientation === 'list' ? listStyle(node, width) : chartBox

/** Rows under each other, each level further in: for narrow frames. What goes across it is told in words. */
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
