import { expect, test } from 'vitest'
import { openAbove, openLevels } from '../../../src/layout/org/folding.ts'
import type { OrgNode, OrgTree } from '../../../src/layout/org/tree.ts'

type Made = OrgNode & { parent: Made | null; children: Made[] }

/** A tree from lines like 'b < a': b is a part of a. 'a: x y': the people x and y hold office in a. */
function treeOf(...lines: string[]): OrgTree {
  const nodes = new Map<string, Made>()
  const node = (id: string): Made => {
    const made = nodes.get(id) ?? ({ organization: { id }, members: [], parent: null, children: [] } as unknown as Made)
    nodes.set(id, made)
    return made
  }
  for (const line of lines) {
    const [id = '', people] = line.split(': ')
    const [child = '', above] = id.split(' < ')
    const one = node(child)
    if (people !== undefined) Object.assign(one, { members: people.split(' ').map((person) => ({ person })) })
    if (above === undefined) continue
    one.parent = node(above)
    node(above).children.push(one)
  }
  return { roots: [...nodes.values()].filter(({ parent }) => parent === null), nodes } as unknown as OrgTree
}

const tree = treeOf('a', 'b < a', 'c < a', 'd < b', 'e < b', 'f < c', 'e: x', 'a: y', 'f: z')

test.each([
  [1, ''],
  [2, ''],
  [3, 'a'],
  [4, 'a c f'],
  [5, 'a b d e'],
  [6, 'a b c d e f'],
  [60, 'a b c d e f'],
])('with at most %d boxes these are unfolded: %s', (most, open) => {
  expect([...openLevels(tree, most)].sort().join(' ')).toBe(open)
})

test.each([
  ['a body: what is above it', 'e', [], 'a b'],
  ['a body at the top: nothing', 'a', [], ''],
  ['a person: the body of the office and what is above it', null, ['x'], 'a b e'],
  ['two people', null, ['x', 'z'], 'a b c e f'],
  ['a body and a person', 'f', ['y'], 'a c'],
  ['who is unknown', 'q', ['q'], ''],
])('%s', (_, body, people, open) => {
  expect([...openAbove(tree, body, new Set(people))].sort().join(' ')).toBe(open)
})
