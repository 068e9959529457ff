import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countLines, fixedMeasure } from '../../src/layout/measure.ts'
import { layoutOrgChart, type Box } from '../../src/layout/orgchart.ts'
import type { Dataset, Relation } from '../../src/model/dataset.ts'
import { buildLookup } from '../../src/model/lookup.ts'
import { seedDataset } from '../seed.ts'

const lookup = buildLookup(seedDataset())
const shown = new Set(lookup.reports.keys())
const plan = layoutOrgChart(lookup, shown, fixedMeasure)
const box = (name: string, boxes = plan.boxes): Box => {
  const found = boxes.find(({ organization }) => organization.name === name)
  if (!found) throw new Error(`no box '${name}'`)
  return found
}
const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

function expectApart(boxes: readonly Box[]): void {
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      if (overlaps(a, b)) throw new Error(`${a.organization.id} overlaps ${b.organization.id}`)
}

describe('the chart of the report', () => {
  test('no two boxes overlap, all lie inside', () => {
    expectApart(plan.boxes)
    for (const { x, y, width, height } of plan.boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(plan.width)
      expect(y + height).toBeLessThanOrEqual(plan.height)
    }
  })

  test('a part stands below its whole', () => {
    for (const one of plan.boxes)
      if (one.parent !== null)
        expect(one.y).toBeGreaterThan(
          plan.boxes.find(({ organization }) => organization.id === one.parent)?.y ?? Infinity,
        )
  })

  test('who works together stands side by side, neither above', () => {
    const host = box('Đảng uỷ cơ quan Bộ Thông tin và Truyền thông')
    const partner = box('Ban cán sự Đảng Bộ TT&TT')
    expect(host.isHost).toBe(true)
    expect(partner.y).toBe(host.y)
    expect(partner.parent).toBeNull()
  })

  test('a body with a number is one box; a person with three offices stands in three', () => {
    expect(box('30 cơ quan, đơn vị thuộc Bộ').organization.count).toBe(30)
    expect(plan.boxes.filter(({ members }) => members.some(({ person }) => person === 'le-doan-hop'))).toHaveLength(3)
  })

  test('every relation is drawn; what is not stated has a letter and a note', () => {
    expect(plan.links).toHaveLength(lookup.dataset.relations.length)
    for (const { relation, letter } of plan.links) if (relation.basis !== 'stated') expect(letter).not.toBeNull()
    expect(plan.notes.map(({ letter }) => letter).join('')).toBe('abcde')
  })

  test('who is only named stands apart', () => {
    expect(plan.loose.map(({ name }) => name)).toEqual(['Chính phủ'])
  })

  test('the same input gives the same picture', () => {
    expect(layoutOrgChart(lookup, shown, fixedMeasure)).toEqual(plan)
  })
})

/** A dataset of organizations only: `parents[i]` is the index of the body above body i, itself for none. */
function bodies(parents: readonly number[], names: readonly string[]): Dataset {
  const report = lookup.dataset.reports[0]?.id ?? ''
  const source = [{ report, start: 0, end: 0, exact: '' }]
  return {
    ...lookup.dataset,
    events: [],
    memberships: [],
    organizations: parents.map((_, i) => ({
      id: `o${i}`,
      name: names[i] ?? 'x',
      aliases: [],
      classification: 'other',
      count: null,
      source,
    })),
    relations: parents.flatMap((parent, i): Relation[] =>
      parent === i
        ? []
        : [{ from: `o${i}`, to: `o${parent}`, type: 'subOrganizationOf', basis: 'stated', source, note: null }],
    ),
  }
}

test('any tree, circles too: no overlap, every tied body once', () => {
  const trees = fc
    .integer({ min: 1, max: 40 })
    .chain((size) =>
      fc.tuple(
        fc.array(fc.nat(size - 1), { minLength: size, maxLength: size }),
        fc.array(fc.string({ maxLength: 120 }), { minLength: size, maxLength: size }),
      ),
    )
  fc.assert(
    fc.property(trees, ([parents, names]) => {
      const chart = layoutOrgChart(buildLookup(bodies(parents, names)), shown, fixedMeasure)
      expectApart(chart.boxes)
      expect(chart.boxes.length + chart.loose.length).toBe(parents.length)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['ngắn', 200, 1],
  ['Đảng uỷ cơ quan Bộ Thông tin và Truyền thông', 180, 3],
  ['', 100, 1],
])('lines of %j at %d px: %d', (words, width, lines) => {
  expect(countLines(words, width, { size: 15, bold: true }, fixedMeasure)).toBe(lines)
})
