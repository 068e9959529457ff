import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixedMeasure } from '../../../src/layout/measure.ts'
import { boxMeasure, planBox, type BoxContext } from '../../../src/layout/org/box.ts'
import { layoutOrgChart, styleOf, type Box, type OrgChartLayout } from '../../../src/layout/org/chart.ts'
import { buildOrgTree, childOf, parentOf, type OrgTree } from '../../../src/layout/org/tree.ts'
import { buildLookup, type Lookup } from '../../../src/model/lookup.ts'
import { boxWords, generateBodies } from '../../bodies.ts'
import { seedDataset } from '../../seed.ts'

const lookup = buildLookup(seedDataset())
const reports = new Set(lookup.reports.keys())
const none = { bodies: new Set<string>(), offices: new Set<string>() }
const all = (): boolean => true
const context = (of: Lookup): BoxContext => ({ lookup: of, words: boxWords, fresh: none, measure: fixedMeasure })

interface Options {
  width?: number
  asList?: boolean
  isOpen?: (id: string) => boolean
}
function drawn(
  tree: OrgTree,
  of = lookup,
  { width = 960, asList = false, isOpen = all }: Options = {},
): OrgChartLayout {
  return layoutOrgChart({ tree, isOpen, sizeOf: boxMeasure(context(of)), width, asList })
}
const seedTree = buildOrgTree(lookup, { reports, background: true, focus: null })

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Throws for the first two boxes that overlap. Sorted by x, so that thousands of boxes take little time. */
function expectApart(boxes: readonly Box[]): void {
  const sorted = [...boxes].sort((a, b) => a.x - b.x)
  for (const [i, a] of sorted.entries())
    for (let j = i + 1; j < sorted.length && (sorted[j]?.x ?? Infinity) < a.x + a.width; j += 1) {
      const b = sorted[j]
      if (b && overlaps(a, b)) throw new Error(`${a.node.organization.id} overlaps ${b.node.organization.id}`)
    }
}

/** The numbers of a layout as text, to compare two layouts without the bodies, which are large. */
const numbersOf = ({ boxes, links, ...rest }: OrgChartLayout): string =>
  JSON.stringify([
    boxes.map(({ node, x, y, width, height }) => [node.organization.id, x, y, width, height]),
    links.map(({ points, labelX, labelY }) => [points, labelX, labelY]),
    rest.width,
    rest.height,
  ])

type Segment = [x1: number, y1: number, x2: number, y2: number]
const segments = (points: readonly number[]): Segment[] =>
  Array.from({ length: points.length / 2 - 1 }, (_, i) => points.slice(2 * i, 2 * i + 4) as Segment)

/** Whether a level or upright line goes through a box, not only along its edge. */
const cuts = ([x1, y1, x2, y2]: Segment, { x, y, width, height }: Box): boolean =>
  Math.max(x1, x2) > x && Math.min(x1, x2) < x + width && Math.max(y1, y2) > y && Math.min(y1, y2) < y + height

/** Whether two level or upright lines cross, not only touch. */
function cross(a: Segment, b: Segment): boolean {
  const between = (value: number, one: number, other: number): boolean =>
    value > Math.min(one, other) && value < Math.max(one, other)
  const [ax1, ay1, ax2, ay2] = a
  const [bx1, by1, bx2, by2] = b
  if (ax1 === ax2 && by1 === by2) return between(ax1, bx1, bx2) && between(by1, ay1, ay2)
  if (ay1 === ay2 && bx1 === bx2) return between(bx1, ax1, ax2) && between(ay1, by1, by2)
  return false
}

function expectInside({ width, height, boxes, links }: OrgChartLayout): void {
  for (const one of boxes) {
    expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(0)
    expect(one.x + one.width).toBeLessThanOrEqual(width)
    expect(one.y + one.height).toBeLessThanOrEqual(height)
  }
  for (const { points } of links)
    for (const [i, value] of points.entries()) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(i % 2 === 0 ? width : height)
    }
}

/** Throws if a line goes through a box. */
function expectWaysFree({ boxes, links }: OrgChartLayout): void {
  for (const { points, relation } of links)
    for (const segment of segments(points))
      for (const box of boxes)
        if (cuts(segment, box))
          throw new Error(`${relation.from} ${relation.type} ${relation.to} goes through ${box.node.organization.id}`)
}

function expectUncrossed({ links }: OrgChartLayout, tree: OrgTree): void {
  const across = new Set(tree.across)
  const own = links.filter(({ relation }) => !across.has(relation))
  for (const [i, a] of own.entries())
    for (const b of own.slice(i + 1)) {
      if (parentOf(a.relation) === parentOf(b.relation)) continue
      for (const one of segments(a.points))
        for (const other of segments(b.points))
          if (cross(one, other)) throw new Error(`${childOf(a.relation)} crosses ${childOf(b.relation)}`)
    }
}

/** Checks that a body is over the middle of its parts; if the parts form a block, approximately. */
function expectCentred(chart: OrgChartLayout): void {
  const isDown = chart.orientation === 'down'
  const middle = (box: Box): number => (isDown ? box.x + box.width / 2 : box.y + box.height / 2)
  for (const box of chart.boxes) {
    const parts = box.node.children.flatMap(({ organization }) => chart.byId.get(organization.id) ?? [])
    if (parts.length === 0) continue
    const start = Math.min(...parts.map((part) => (isDown ? part.x : part.y)))
    const end = Math.max(...parts.map((part) => (isDown ? part.x + part.width : part.y + part.height)))
    const stacked = parts.some((part) =>
      parts.some((other) => other !== part && (isDown ? other.x === part.x : other.x !== part.x)),
    )
    if (stacked) {
      expect(middle(box)).toBeGreaterThanOrEqual(start - 40)
      expect(middle(box)).toBeLessThanOrEqual(end + 40)
    } else {
      const [first, last] = [parts[0], parts.at(-1)]
      if (first && last) expect(Math.abs(middle(box) - (middle(first) + middle(last)) / 2)).toBeLessThanOrEqual(1.5)
    }
  }
}

/** Parts keep their order: along the row, and in a block down its columns. */
function expectOrdered(chart: OrgChartLayout): void {
  for (const { node } of chart.boxes) {
    const parts = node.children.flatMap(({ organization }) => chart.byId.get(organization.id) ?? [])
    for (const [i, part] of parts.entries()) {
      const next = parts[i + 1]
      if (next) expect(next.x > part.x || next.y > part.y).toBe(true)
    }
  }
}

describe.each([
  ['wide', 1400, false],
  ['beside the text', 960, false],
  ['tablet', 736, false],
  ['phone', 328, true],
])('the chart of the report, %s', (_name, width, asList) => {
  const chart = drawn(seedTree, lookup, { width, asList })
  const box = (name: string): Box => {
    const found = chart.boxes.find(({ node }) => node.organization.name === name)
    if (!found) throw new Error(`no box '${name}'`)
    return found
  }

  test('no boxes overlap, everything lies inside, no line crosses a box', () => {
    expectApart(chart.boxes)
    expectInside(chart)
    expectWaysFree(chart)
    expectUncrossed(chart, seedTree)
  })

  test('it fits the width', () => {
    // Letters are measured too wide here, so the chart may be wider than a tablet's frame.
    expect(chart.width).toBeLessThanOrEqual(width / (asList ? 1 : 0.65))
  })

  test('a body with a number is one box; a person with three offices stands in three', () => {
    expect(box('30 cơ quan, đơn vị thuộc Bộ').node.organization.count).toBe(30)
    const his = chart.boxes.filter(({ node }) => node.members.some(({ person }) => person === 'le-doan-hop'))
    expect(his).toHaveLength(3)
  })

  test('every body is placed, in reading order, and every relation of the tree has a line', () => {
    expect(chart.boxes.map(({ node }) => node.organization.id)).toEqual([...seedTree.nodes.keys()])
    const tree = chart.links.filter(({ relation }) => !seedTree.across.includes(relation))
    expect(tree).toHaveLength([...seedTree.nodes.values()].filter(({ edge }) => edge).length)
  })

  if (!asList)
    test('partners stand side by side on one level, with a straight line', () => {
      const host = box('Đảng uỷ cơ quan Bộ Thông tin và Truyền thông')
      const partner = box('Ban cán sự Đảng Bộ TT&TT')
      expect(host.node.isHost).toBe(true)
      expect(partner.node.parent).toBeNull()
      expect(partner.y).toBe(host.y)
      const line = chart.links.find(({ relation }) => relation.type === 'coordinatesWith')
      expect(line?.points).toHaveLength(4)
    })

  test('the same input gives the same layout', () => {
    expect(drawn(seedTree, lookup, { width, asList })).toEqual(chart)
  })
})

test('a folded body hides its members and parts and counts them', () => {
  const host = 'dang-uy-bo-thong-tin-va-truyen-thong'
  const chart = drawn(seedTree, lookup, { isOpen: (id) => id !== host })
  expect(chart.byId.has('cong-doan-bo-thong-tin-va-truyen-thong')).toBe(false)
  const box = chart.byId.get(host)
  if (!box) throw new Error('the host is not drawn')
  const { rows, ...size } = planBox(box.node, box.isOpen, styleOf(box.node, chart.orientation, 960), context(lookup))
  expect(rows.at(-1)?.words).toBe('0/0/3')
  expect(box).toMatchObject(size)
  expectApart(chart.boxes)
  expectWaysFree(chart)
})

const bodies = fc.record({
  seed: fc.integer(),
  count: fc.integer({ min: 1, max: 60 }),
  width: fc.constantFrom(280, 400, 800, 1300, 3000),
  asList: fc.boolean(),
  partners: fc.integer({ min: 0, max: 6 }),
  closed: fc.integer({ min: 0, max: 9 }),
})

describe('any forest, with words of any length', () => {
  const chartOf = (seed: number, count: number, partners: number, closed: number, options: Options) => {
    const of = buildLookup(generateBodies(count, { seed, partners }))
    const tree = buildOrgTree(of, { reports: new Set(of.reports.keys()), background: true, focus: null })
    const shut = new Set([...tree.nodes.keys()].filter((_, i) => closed > 0 && i % 10 === closed))
    return { tree, of, chart: drawn(tree, of, { ...options, isOpen: (id) => !shut.has(id) }) }
  }

  test('boxes neither overlap nor stick out, lines cross no box, bodies stand over the middle of their parts', () => {
    fc.assert(
      fc.property(bodies, ({ seed, count, width, asList, partners, closed }) => {
        const { tree, chart } = chartOf(seed, count, partners, closed, { width, asList })
        expectApart(chart.boxes)
        expectInside(chart)
        expectWaysFree(chart)
        expectUncrossed(chart, tree)
        expectOrdered(chart)
        if (!asList) expectCentred(chart)
      }),
      { numRuns: 150 },
    )
  })

  test('two blocks that begin in different rows, the lower one in a row without boxes', () => {
    expectApart(chartOf(464868914, 26, 2, 1, { width: 3000 }).chart.boxes)
  })

  test('up to 2,000 bodies: nothing overlaps, and the layout is deterministic', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 200, max: 2000 }), fc.boolean(), (seed, count, asList) => {
        const options = { width: 1300, asList }
        const { tree, chart } = chartOf(seed, count, 3, 0, options)
        expect(chart.boxes.length + tree.loose.length).toBe(count)
        expectApart(chart.boxes)
        expectInside(chart)
        expectOrdered(chart)
        if (!asList) expectCentred(chart)
        expect(numbersOf(chartOf(seed, count, 3, 0, options).chart)).toBe(numbersOf(chart))
      }),
      { numRuns: 8 },
    )
  })

  test('a chain of 2,000 bodies', () => {
    const of = buildLookup(generateBodies(2000, { seed: 1, partners: 0, chain: true }))
    const tree = buildOrgTree(of, { reports: new Set(of.reports.keys()), background: true, focus: null })
    expect(tree.nodes.size).toBe(2000)
    expectApart(drawn(tree, of).boxes)
  })
})

test('circles and second parents: every connected body is placed once', () => {
  const data = seedDataset()
  const source = data.organizations.slice(0, 1).flatMap((one) => one.source)
  const ids = data.organizations.map(({ id }) => id)
  const pairs = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 40 })
  fc.assert(
    fc.property(pairs, (list) => {
      const relations = list
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => ({
          from,
          to,
          type: 'subOrganizationOf' as const,
          basis: 'stated' as const,
          source,
          note: null,
        }))
      const of = buildLookup({ ...data, relations })
      const tree = buildOrgTree(of, { reports, background: true, focus: null })
      const chart = drawn(tree, of)
      expectApart(chart.boxes)
      expect(chart.boxes.length + tree.loose.length).toBe(ids.length)
    }),
    { numRuns: 60 },
  )
})
