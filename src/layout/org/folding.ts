// Which bodies of the org chart are unfolded by default: level by level up to a number of boxes, and all bodies above
// the opened or filtered ones.
import type { OrgNode, OrgTree } from './tree.ts'

/**
 * Ids of the bodies that are unfolded by default, level by level and in reading order. A body stays folded if its parts
 * would raise the number of boxes above `most`.
 */
export function openLevels({ roots }: OrgTree, most: number): Set<string> {
  const open = new Set<string>()
  let count = roots.length
  let level: readonly OrgNode[] = roots
  while (level.length > 0) {
    const next: OrgNode[] = []
    for (const node of level) {
      if (count + node.children.length > most) continue
      count += node.children.length
      open.add(node.organization.id)
      next.push(...node.children)
    }
    level = next
  }
  return open
}

/**
 * Ids of the bodies that must be unfolded to show a body or people: all bodies above, and those in which the people
 * hold office.
 */
export function openAbove({ nodes }: OrgTree, body: string | null, people: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const node of nodes.values()) {
    const holds = node.members.some(({ person }) => person !== null && people.has(person))
    if (!holds && body !== node.organization.id) continue
    for (let at: OrgNode | null = holds ? node : node.parent; at && !found.has(at.organization.id); at = at.parent)
      found.add(at.organization.id)
  }
  return found
}
