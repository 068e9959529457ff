// The org chart's items in reading order, for keyboard and screen readers: bodies, and in each its people and groups.
import type { Box } from './chart.ts'
import { memberRowCount } from './box.ts'

/** An item of the ARIA tree pattern. `level`, `position`, `size`: its aria-level, aria-posinset, aria-setsize. */
export interface OrgItem {
  /** 'body-id' or, for a row in its box, 'body-id/0'. */
  key: string
  box: Box
  /** Index of the person or group in the body; null: the body itself. */
  member: number | null
  level: number
  position: number
  size: number
  /** null: nothing to unfold. */
  isOpen: boolean | null
}

/** The items of some boxes, in their order: each body, then its people and groups. */
export const itemsOf = (boxes: readonly Box[]): OrgItem[] =>
  boxes.flatMap((box) => {
    const { node, isOpen } = box
    const { id } = node.organization
    const rows = isOpen ? memberRowCount(node.members.length) : 0
    // The parent's people and groups come before its parts.
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
