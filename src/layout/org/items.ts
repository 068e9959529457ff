// The org chart's items in reading order, as a tree for the keys and for screen readers: bodies, and in each the people
// and groups that hold office in it. Level, position and how many stand on its level are those of the ARIA tree pattern.
import type { Box } from './chart.ts'
import { memberRowCount } from './box.ts'

export interface OrgItem {
  /** The body's id, and for a row in its box also which one: stays the same while the chart does. */
  key: string
  box: Box
  /** Which of the body's people and groups; null: the body itself. */
  member: number | null
  level: number
  position: number
  size: number
  /** null: has nothing to unfold. */
  isOpen: boolean | null
}

/** The items of some boxes: each body, then its people and groups. */
export const itemsOf = (boxes: readonly Box[]): OrgItem[] =>
  boxes.flatMap((box) => {
    const { node, isOpen } = box
    const { id } = node.organization
    const rows = isOpen ? memberRowCount(node.members.length) : 0
    // In the body above, its people and groups come before its parts.
    const before = node.parent ? memberRowCount(node.parent.members.length) : 0
    return [
      {
        ...{ key: id, box, member: null, level: node.level },
        position: before + node.index + 1,
        size: before + node.siblings,
        isOpen: node.members.length + node.children.length > 0 ? isOpen : null,
      },
      ...Array.from({ length: rows }, (_, member) => ({
        ...{ key: `${id}/${member}`, box, member, level: node.level + 1 },
        ...{ position: member + 1, size: rows + node.children.length, isOpen: null },
      })),
    ]
  })
