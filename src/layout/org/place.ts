// Places boxes as a tidy tree (d3-hierarchy): one row for each level, aligned at its start. `along` is the axis along a
// row, `depth` the axis from row to row, so the same code serves both directions. Many leaves of one parent stand in
// columns as a block, which keeps the tree narrow.
import { hierarchy, tree, type HierarchyPointNode } from 'd3'
import type { BoxSize } from './box.ts'
import type { OrgNode } from './tree.ts'

/** Where the levels of a tree grow to. */
export type Direction = 'down' | 'right'

/** Gaps, px. */
export const spacing = {
  /** Between neighbours in a row, between partners (whose line has a label), and between rows. */
  down: { gap: 20, partner: 96, row: 46 },
  right: { gap: 24, partner: 24, row: 48 },
  /** Between the boxes of a block, and from the left edge of a column, where its trunk is, to its boxes. */
  stack: 24,
  indent: 20,
  /** Space above a block that its line enters from the side. */
  bus: 14,
} as const

/** Space around the tree, px, for lines that go around it. */
export const PLACE_MARGIN = 22

/** A placed box, px. */
export interface PlacedBox {
  node: OrgNode
  x: number
  y: number
  width: number
  height: number
  /** In a block, x of the trunk that joins its column; null: a line of its own joins it to its parent. */
  trunk: number | null
  /** Upper left corner of its block; null: it is in none. */
  block: { x: number; y: number } | null
}

/** The rows of a placed tree. */
export interface Rows {
  /** Start and end of each row along `depth`, px, without the margin. */
  starts: readonly number[]
  ends: readonly number[]
}

/** A placed tree, px. */
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

/** A node for d3: a box, a block of leaves, or a spacer. */
interface Item {
  node: OrgNode | null
  size: BoxSize | null
  block: Block | null
  along: number
  depth: number
  children: Item[]
}

/** How to place the trees. */
export interface PlaceOptions {
  direction: Direction
  isOpen: (id: string) => boolean
  sizeOf: (node: OrgNode) => BoxSize
  /** From this many leaves in a row on, they form a block. */
  stackFrom: number
  /** Whether two bodies work together. */
  arePartners: (a: string, b: string) => boolean
}

/** Number of columns of a block: one for few leaves, else such that the block is about as wide as high. */
const columnsOf = (count: number, direction: Direction): number =>
  direction === 'down' ? (count <= 5 ? 1 : Math.ceil(Math.sqrt(count / 3))) : Math.ceil(Math.sqrt(count / 14))

/** Arranges leaves in columns of about equal length, in order: down, then to the right. */
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
 * @param roots the trees, in order
 * @param firstRow the row at which a root begins
 */
export function placeTrees(
  roots: readonly OrgNode[],
  firstRow: (root: OrgNode) => number,
  options: PlaceOptions,
): Placed {
  const { direction, isOpen, sizeOf, stackFrom, arePartners } = options
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
  /** Items for the children of one body: long runs of leaves become blocks. */
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

  // Level by level instead of recursively: a long chain would overflow the call stack.
  const tops = roots.map(boxItem)
  const rowDepths: number[] = []
  const blocks: { item: Item; row: number }[] = []
  const starts = roots.map((root) => firstRow(root))
  let level = tops.map((item, index) => ({ item, row: starts[index] ?? 0 }))
  while (level.length > 0) {
    const next: typeof level = []
    for (const { item, row } of level) {
      // A block doesn't make its row deeper: it may cover several. But its row must exist.
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
  // A block may be deeper than its row: spacers keep the rows below it free.
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

/** Moves all boxes so that they begin at the margin, in whole px. @returns size of the tree with its margins */
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
