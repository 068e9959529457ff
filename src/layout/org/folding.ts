// Which bodies of the org chart are unfolded before a reader folds anything: level by level as much as can be taken in,
// and whatever lies above what was opened or filtered by.
import type { OrgNode, OrgTree } from './tree.ts'

/**
 * Ids of the bodies that are unfolded by themselves: a body whose parts would make more boxes than `most` stays folded.
 * Levels come in order, and within a level the earlier body first.
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
 * Ids of the bodies that must be unfolded for something to be seen: those above a body, and for people also the bodies
 * in which they hold office.
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
