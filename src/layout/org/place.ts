// Places boxes as a tidy tree (d3-hierarchy) in rows: one row for each level, all boxes of a row begin together. Down or
// to the right is only a matter of axes: `along` is the way across the rows' members, `depth` the way from row to row.
// Leaves of one parent may stand in a block, in columns under each other, so that many of them stay together.
import { hierarchy, tree, type HierarchyPointNode } from 'd3'
import type { BoxSize } from './box.ts'
import type { OrgNode } from './tree.ts'

export type Direction = 'down' | 'right'

/** px */
export const spacing = {
  /** Between neighbours in a row, and more where they work together and words stand on their line. */
  down: { gap: 20, partner: 96, row: 46 },
  right: { gap: 24, partner: 24, row: 48 },
  /** Between the boxes of a block, and from a column's trunk to its boxes. */
  stack: 24,
  indent: 20,
  /** Above a block that is reached from its side. */
  bus: 14,
} as const

/** Room around all, for ways that have to go outside. px */
export const PLACE_MARGIN = 22

export interface PlacedBox {
  node: OrgNode
  x: number
  y: number
  width: number
  height: number
  /** x of the trunk that it hangs on, in a block; null: it hangs on its parent by itself. */
  trunk: number | null
  /** Upper left corner of its block. */
  block: { x: number; y: number } | null
}

export interface Rows {
  /** Where each row begins and ends, in the direction of depth, without the margin. */
  starts: readonly number[]
  ends: readonly number[]
}

export interface Placed {
  boxes: PlacedBox[]
  rows: Rows
  width: number
  height: number
}

interface Block {
  boxes: { node: OrgNode; size: BoxSize; x: number; y: number; trunk: number }[]
  width: number
  height: number
}

/** What the tree is made of: a box, a block of leaves, or room that is kept free. */
interface Item {
  node: OrgNode | null
  size: BoxSize | null
  block: Block | null
  along: number
  depth: number
  children: Item[]
}

export interface Choice {
  direction: Direction
  isOpen: (id: string) => boolean
  sizeOf: (node: OrgNode) => BoxSize
  /** So many leaves in a row, or more, stand in a block. */
  stackFrom: number
  /** Bodies that work together, in both orders. */
  arePartners: (a: string, b: string) => boolean
}

/** How many columns a block has: few leaves stand in one, many in a block about as wide as it is high. */
const columnsOf = (count: number, direction: Direction): number =>
  direction === 'down' ? (count <= 5 ? 1 : Math.ceil(Math.sqrt(count / 3))) : Math.ceil(Math.sqrt(count / 14))

/** Leaves in columns, in their order, first down and then to the right; columns about equally high. */
function stack(leaves: readonly { node: OrgNode; size: BoxSize }[], direction: Direction): Block {
  const columns = columnsOf(leaves.length, direction)
  const perColumn = Math.ceil(leaves.length / columns)
  const top = direction === 'right' ? spacing.bus : 0
  const boxes: Block['boxes'] = []
  let x = 0
  let height = 0
  for (let first = 0; first < leaves.length; first += perColumn) {
    const column = leaves.slice(first, first + perColumn)
    let y = top
    for (const { node, size } of column) {
      boxes.push({ node, size, x: x + spacing.indent, y, trunk: x + spacing.indent / 2 })
      y += size.height + spacing.stack
    }
    height = Math.max(height, y - spacing.stack)
    x += spacing.indent + Math.max(...column.map(({ size }) => size.width)) + spacing.down.gap
  }
  return { boxes, width: x - spacing.down.gap, height }
}

/**
 * Places some trees beside each other.
 * @param roots in order; a root that is `lowered` begins at that row: beside what stands there, neither above nor below
 */
export function placeTrees(roots: readonly OrgNode[], lowered: (root: OrgNode) => number, choice: Choice): Placed {
  const { direction, isOpen, sizeOf, stackFrom, arePartners } = choice
  const isDown = direction === 'down'
  const along = (size: { width: number; height: number }): number => (isDown ? size.width : size.height)
  const depth = (size: { width: number; height: number }): number => (isDown ? size.height : size.width)
  const gaps = spacing[direction]
  const free = (children: Item[], width = 0): Item => ({
    node: null,
    size: null,
    block: null,
    along: width,
    depth: 0,
    children,
  })

  const childrenOf = (node: OrgNode): readonly OrgNode[] => (isOpen(node.organization.id) ? node.children : [])
  const boxItem = (node: OrgNode): Item => {
    const size = sizeOf(node)
    return { node, size, block: null, along: along(size), depth: depth(size), children: [] }
  }
  /** Children of one body: runs of leaves become blocks. */
  const itemsOf = (nodes: readonly OrgNode[]): Item[] => {
    const items: Item[] = []
    let run: OrgNode[] = []
    const end = (): void => {
      if (run.length >= stackFrom) {
        const block = stack(
          run.map((node) => ({ node, size: sizeOf(node) })),
          direction,
        )
        items.push({ node: null, size: null, block, along: along(block), depth: depth(block), children: [] })
      } else items.push(...run.map(boxItem))
      run = []
    }
    for (const node of nodes)
      if (childrenOf(node).length === 0) run.push(node)
      else {
        end()
        items.push(boxItem(node))
      }
    end()
    return items
  }

  // Down the levels, so that a long chain needs no long stack of calls.
  const tops = roots.map(boxItem)
  const rowDepths: number[] = []
  const blocks: { item: Item; row: number }[] = []
  const starts = roots.map((root) => lowered(root))
  let level = tops.map((item, index) => ({ item, row: starts[index] ?? 0 }))
  while (level.length > 0) {
    const next: typeof level = []
    for (const { item, row } of level) {
      // A block takes the rows that it needs; but there is a row where it begins.
      if (item.block) blocks.push({ item, row })
      rowDepths[row] = Math.max(rowDepths[row] ?? 0, item.block ? 0 : item.depth)
      if (!item.node) continue
      item.children = itemsOf(childrenOf(item.node))
      for (const child of item.children) next.push({ item: child, row: row + 1 })
    }
    level = next
  }
  const rowStarts: number[] = []
  const rowEnds: number[] = []
  let at = 0
  for (let row = 0; row < rowDepths.length; row += 1) {
    rowStarts.push(at)
    rowEnds.push(at + (rowDepths[row] ?? 0))
    at += (rowDepths[row] ?? 0) + gaps.row
  }
  // A block may be deeper than its row: below it, as many rows keep the room free.
  for (const { item, row } of blocks) {
    const end = (rowStarts[row] ?? at) + item.depth
    let below = item
    for (let covered = row + 1; (rowStarts[covered] ?? Infinity) < end + gaps.gap; covered += 1) {
      const spacer = free([], item.along)
      below.children = [spacer]
      below = spacer
    }
  }

  const top = free(
    tops.map((item, index) => {
      let over = item
      for (let row = 0; row < (starts[index] ?? 0); row += 1) over = free([over])
      return over
    }),
  )
  const between = (a: HierarchyPointNode<Item>, b: HierarchyPointNode<Item>): number => {
    const [one, other] = [a.data.node?.organization.id, b.data.node?.organization.id]
    const gap = one !== undefined && other !== undefined && arePartners(one, other) ? gaps.partner : gaps.gap
    return (a.data.along + b.data.along) / 2 + gap
  }
  const placed = tree<Item>().nodeSize([1, 1]).separation(between)(hierarchy(top, (item) => item.children))

  const boxes: PlacedBox[] = []
  placed.eachBefore(({ data: { node, size, block, along: wide }, x: middle, depth: row }) => {
    const a = middle - wide / 2
    const b = rowStarts[row - 1] ?? at
    const [x, y] = isDown ? [a, b] : [b, a]
    if (node && size) boxes.push({ node, x, y, width: size.width, height: size.height, trunk: null, block: null })
    else if (block)
      for (const leaf of block.boxes)
        boxes.push({
          node: leaf.node,
          x: x + leaf.x,
          y: y + leaf.y,
          width: leaf.size.width,
          height: leaf.size.height,
          trunk: x + leaf.trunk,
          block: { x, y },
        })
  })
  return { boxes, rows: { starts: rowStarts, ends: rowEnds }, ...moveToOrigin(boxes, direction) }
}

/** Moves everything so that it begins at the margin, on whole px; how large it is then. */
function moveToOrigin(boxes: PlacedBox[], direction: Direction): { width: number; height: number } {
  const [left, top] = boxes.reduce(([x, y], box) => [Math.min(x, box.block?.x ?? box.x), Math.min(y, box.y)], [0, 0])
  const dx = PLACE_MARGIN - left
  const dy =
    PLACE_MARGIN - (direction === 'right' ? boxes.reduce((y, box) => Math.min(y, box.block?.y ?? box.y), top) : 0)
  let width = 0
  let height = 0
  for (const box of boxes) {
    box.x = Math.round(box.x + dx)
    box.y = Math.round(box.y + dy)
    if (box.trunk !== null) box.trunk = Math.round(box.trunk + dx)
    if (box.block) box.block = { x: Math.round(box.block.x + dx), y: Math.round(box.block.y + dy) }
    width = Math.max(width, box.x + box.width)
    height = Math.max(height, box.y + box.height)
  }
  return { width: width + PLACE_MARGIN, height: height + PLACE_MARGIN }
}
