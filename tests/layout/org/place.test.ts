import { describe, expect, test } from 'vitest'
import { PLACE_MARGIN, placeTrees, spacing, type PlaceOptions } from '../../../src/layout/org/place.ts'
import type { OrgNode } from '../../../src/layout/org/tree.ts'

type Made = OrgNode & { children: Made[] }
/** A tree from nested lists: ['a', ['b'], ['c']] is 'a' with the parts 'b' and 'c'. */
type Nested = [id: string, ...parts: Nested[]]
const made = ([id, ...parts]: Nested): Made => ({ organization: { id }, children: parts.map(made) }) as unknown as Made
const leaves = (...ids: string[]): Nested[] => ids.map((id) => [id])

interface Options extends Partial<PlaceOptions> {
  lowered?: Readonly<Record<string, number>>
}
/** Places trees of boxes of 100 × 40 px. */
function place(trees: readonly Nested[], { lowered = {}, ...choice }: Options = {}): ReturnType<typeof placeTrees> {
  return placeTrees(trees.map(made), (root) => lowered[root.organization.id] ?? 0, {
    direction: 'down',
    isOpen: () => true,
    sizeOf: () => ({ width: 100, height: 40 }),
    stackFrom: 4,
    arePartners: () => false,
    ...choice,
  })
}
/** The position of each box: 'id x,y'. */
const told = (trees: readonly Nested[], options?: Options): string[] =>
  place(trees, options).boxes.map(({ node, x, y }) => `${node.organization.id} ${x},${y}`)

describe('down', () => {
  test('a single box stands at the margin, with a margin on each side', () => {
    expect(place([['a']])).toMatchObject({ width: 144, height: 84, rows: { starts: [0], ends: [40] } })
    expect(told([['a']])).toEqual(['a 22,22'])
  })

  test('parts stand in a row 46 px below their body and 20 px apart, with the body above their middle', () => {
    expect(told([['a', ...leaves('b', 'c')]])).toEqual(['a 82,22', 'b 22,108', 'c 142,108'])
    expect(place([['a', ...leaves('b', 'c')]])).toMatchObject({
      ...{ width: 264, height: 170 },
      rows: { starts: [0, 86], ends: [40, 126] },
    })
  })

  test('a row begins below the highest box of the row before', () => {
    const sizeOf = ({ organization }: OrgNode): { width: number; height: number } => ({
      width: 100,
      height: organization.id === 'b' ? 90 : 40,
    })
    expect(told([['a', ['b'], ['c', ['d']]]], { sizeOf })).toEqual(['a 82,22', 'b 22,108', 'c 142,108', 'd 142,244'])
  })

  test('partners have a gap of 96 px', () => {
    const arePartners = (a: string, b: string): boolean => [a, b].sort().join('') === 'bc'
    expect(told([['a', ...leaves('b', 'c', 'd')]], { arePartners })).toEqual([
      'a 180,22',
      ...['b 22,108', 'c 218,108', 'd 338,108'],
    ])
  })

  test('the parts of a folded body are not placed', () => {
    expect(told([['a', ['b'], ['c', ['d']]]], { isOpen: (id) => id !== 'a' })).toEqual(['a 22,22'])
    expect(told([['a', ['b'], ['c', ['d']]]], { isOpen: (id) => id !== 'c' })).toEqual([
      ...['a 82,22', 'b 22,108', 'c 142,108'],
    ])
  })

  test('trees stand beside each other in their order; a lowered one begins in its row', () => {
    expect(told([['a', ['b']], ['c']])).toEqual(['a 22,22', 'b 22,108', 'c 142,22'])
    expect(told([['a', ['b']], ['c']], { lowered: { c: 1 } })).toEqual(['a 22,22', 'b 22,108', 'c 142,108'])
  })
})

describe('many leaves of one body', () => {
  test('stand in a row while there are too few for a block', () => {
    expect(place([['a', ...leaves('b', 'c', 'd')]]).boxes.map(({ trunk }) => trunk)).toEqual([null, null, null, null])
  })

  test('stand in a column beside its trunk, 24 px apart', () => {
    const { boxes } = place([['a', ...leaves('b', 'c', 'd', 'e')]])
    expect(boxes.map(({ node, x, y, trunk, block }) => [node.organization.id, x, y, trunk, block])).toEqual([
      ['a', 32, 22, null, null],
      ['b', 42, 108, 32, { x: 22, y: 108 }],
      ['c', 42, 172, 32, { x: 22, y: 108 }],
      ['d', 42, 236, 32, { x: 22, y: 108 }],
      ['e', 42, 300, 32, { x: 22, y: 108 }],
    ])
  })

  test.each([
    [5, 1],
    [6, 2],
    [12, 2],
    [13, 3],
  ])('%d leaves have %d columns', (count, columns) => {
    const ids = Array.from({ length: count }, (_, i) => `b${i}`)
    const { boxes } = place([['a', ...leaves(...ids)]])
    expect(new Set(boxes.slice(1).map(({ x }) => x)).size).toBe(columns)
  })

  test('fill a column down before the next one', () => {
    const ids = ['b', 'c', 'd', 'e', 'f', 'g']
    expect(told([['a', ...leaves(...ids)]]).slice(1)).toEqual([
      ...['b 42,108', 'c 42,172', 'd 42,236'],
      ...['e 182,108', 'f 182,172', 'g 182,236'],
    ])
  })

  test('are split into two runs by a body with parts between them', () => {
    const trees: Nested[] = [['a', ...leaves('b', 'c', 'd'), ['e', ['f']], ...leaves('g', 'h', 'i')]]
    expect(place(trees).boxes.every(({ trunk }) => trunk === null)).toBe(true)
    expect(place(trees, { stackFrom: 3 }).boxes.filter(({ trunk }) => trunk !== null)).toHaveLength(6)
  })

  test('no box of another branch stands beside a deep block', () => {
    const trees: Nested[] = [['a', ['b', ...leaves('c', 'd', 'e', 'f')], ['g', ['h', ['i', ['j']]]]]]
    const { boxes } = place(trees)
    const right = Math.max(...boxes.filter(({ trunk }) => trunk !== null).map(({ x, width }) => x + width))
    const others = boxes.filter(({ node }) => ['h', 'i', 'j'].includes(node.organization.id))
    expect(others.map(({ x }) => x - right)).toEqual([spacing.down.gap, spacing.down.gap, spacing.down.gap])
  })
})

describe('to the right', () => {
  test('parts stand in a column 48 px to the right, 24 px apart, the body beside their middle', () => {
    expect(told([['a', ...leaves('b', 'c')]], { direction: 'right' })).toEqual(['a 22,54', 'b 170,22', 'c 170,86'])
    expect(place([['a', ...leaves('b', 'c')]], { direction: 'right' })).toMatchObject({
      ...{ width: 292, height: 148 },
      rows: { starts: [0, 148], ends: [100, 248] },
    })
  })

  test('the boxes of a block begin 14 px below its upper edge, where its line enters', () => {
    const { boxes } = place([['a', ...leaves('b', 'c', 'd', 'e')]], { direction: 'right' })
    expect(boxes[1]).toMatchObject({ x: 190, y: PLACE_MARGIN + spacing.bus, trunk: 180, block: { x: 170, y: 22 } })
  })
})

test('an empty tree has only its margin', () => {
  expect(place([])).toEqual({ boxes: [], rows: { starts: [], ends: [] }, width: 22, height: 22 })
})
