import { describe, expect, test } from 'vitest'
import { fixedMeasure } from '../../../src/layout/measure.ts'
import {
  boxMeasure,
  chartBox,
  listBox,
  memberRowCount,
  officeKey,
  planBox,
  type BoxContext,
  type BoxStyle,
} from '../../../src/layout/org/box.ts'
import { nothingNew } from '../../../src/layout/org/changes.ts'
import { buildOrgTree, type OrgNode } from '../../../src/layout/org/tree.ts'
import type { Membership } from '../../../src/model/dataset.ts'
import { buildLookup } from '../../../src/model/lookup.ts'
import { boxWords } from '../../bodies.ts'
import { seedDataset } from '../../seed.ts'

const lookup = buildLookup(seedDataset())
const tree = buildOrgTree(lookup, { reports: new Set(lookup.reports.keys()), background: true, focus: null })
const context: BoxContext = { lookup, words: boxWords, fresh: nothingNew, measure: fixedMeasure }
const HOST = 'dang-uy-bo-thong-tin-va-truyen-thong'
const COMMITTEE = 'ban-can-su-dang-bo-thong-tin-va-truyen-thong'
const node = (id: string): OrgNode => {
  const found = tree.nodes.get(id)
  if (!found) throw new Error(`no body ${id}`)
  return found
}
const withMembers = (count: number): OrgNode => {
  const [member] = node(COMMITTEE).members
  return { ...node(COMMITTEE), members: Array.from({ length: count }, () => member as Membership) }
}
const rowsOf = (one: OrgNode, isOpen: boolean, style: BoxStyle = chartBox, more: Partial<BoxContext> = {}): string[] =>
  planBox(one, isOpen, style, { ...context, ...more }).rows.map(({ type, words, role, aside }) =>
    [type, words, role, aside].filter((part) => part !== '').join(' | '),
  )

describe('the rows of a box', () => {
  test('classification, name, people with their offices, groups', () => {
    expect(rowsOf(node(COMMITTEE), true)).toEqual([
      'sort | party',
      'name | Ban cán sự Đảng Bộ TT&TT',
      'person | Lê Doãn Hợp | Bí thư | 12',
      'group | Các đ/c uỷ viên',
    ])
  })

  test('the host of the conference, and a note on the number of bodies', () => {
    expect(rowsOf(node(HOST), true).at(-1)).toBe('aside | host')
    expect(rowsOf(node('30-co-quan-don-vi-thuoc-bo-bo-thong-tin-va-truyen-thong'), true).at(-1)).toBe('aside | counted')
  })

  test('a folded body counts the people, groups and bodies that it hides', () => {
    expect(rowsOf(node(COMMITTEE), false).slice(2)).toEqual(['aside | 1/1/0'])
    expect(rowsOf(node(HOST), false).slice(2)).toEqual(['aside | host', 'aside | 0/0/3'])
  })

  test('a folded body without members and parts counts nothing', () => {
    const alone = node('cong-doan-bo-thong-tin-va-truyen-thong')
    expect(rowsOf(alone, false)).toEqual(rowsOf(alone, true))
  })

  test('a list has the relations across the tree in words, and no classification', () => {
    expect(rowsOf(node(COMMITTEE), true, listBox(300)).slice(0, 2)).toEqual([
      'name | Ban cán sự Đảng Bộ TT&TT',
      `across | ${COMMITTEE}`,
    ])
  })

  test('bodies and offices that the previous report did not name are marked as new', () => {
    const [member] = node(COMMITTEE).members
    if (!member) throw new Error('no members')
    const fresh = { bodies: new Set([COMMITTEE]), offices: new Set([officeKey(member)]) }
    expect(rowsOf(node(COMMITTEE), true, chartBox, { fresh })).toEqual([
      'sort | party | new',
      'name | Ban cán sự Đảng Bộ TT&TT',
      'person | Lê Doãn Hợp | Bí thư | 12 · new',
      'group | Các đ/c uỷ viên',
    ])
    expect(rowsOf(node(COMMITTEE), true, listBox(300), { fresh }).slice(0, 2)).toEqual([
      'name | Ban cán sự Đảng Bộ TT&TT',
      'aside | new',
    ])
  })

  test.each([
    [8, 8, []],
    [9, 9, []],
    [10, 8, ['more | +2']],
    [30, 8, ['more | +22']],
  ])('of %d members %d are named and the others counted', (members, named, more) => {
    const rows = rowsOf(withMembers(members), true).slice(2)
    expect(rows.filter((row) => row.startsWith('person'))).toHaveLength(named)
    expect(rows.slice(named)).toEqual(more)
    expect(memberRowCount(members)).toBe(named + more.length)
  })
})

describe('the size of a box', () => {
  test('rows are stacked; lines, gaps and padding add up to the height', () => {
    const { rows, width, height } = planBox(node(COMMITTEE), true, chartBox, context)
    // The name has two lines of 22 px, each member's row 21 px a line and 4 px below.
    expect(rows.map(({ type, x, y, height: high, lines }) => [type, x, y, high, lines.length])).toEqual([
      ['sort', 12, 12, 18, 1],
      ['name', 12, 30, 44, 2],
      ['person', 40, 78, 21, 1],
      ['group', 40, 103, 21, 1],
    ])
    expect([width, height]).toEqual([227, 136])
  })

  test('long rows break into lines, with the office after the name', () => {
    const { rows } = planBox(node('bo-thong-tin-va-truyen-thong'), true, chartBox, context)
    expect(rows.map(({ lines }) => lines)).toEqual([
      ['government'],
      ['Bộ Thông tin và Truyền', 'thông'],
      ['Lê Doãn Hợp  Bộ trưởng', '12'],
    ])
  })

  test('the width stays between the least and the largest width', () => {
    const short = node('cong-doan-bo-thong-tin-va-truyen-thong')
    expect(planBox(short, true, chartBox, context)).toMatchObject({ width: 172, height: 64 })
    const long = { ...short, organization: { ...short.organization, name: 'a'.repeat(99) } }
    expect(planBox(long, true, chartBox, context).width).toBe(236)
    expect(planBox(short, true, listBox(300), context).width).toBe(300)
  })

  test('in a list links are at least 44 px high, and notes as high as their words', () => {
    const { rows } = planBox(node(HOST), true, listBox(300), context)
    expect(rows.map(({ type, height }) => [type, height])).toEqual([
      ['name', 44],
      ['aside', 18],
      ['across', 44],
    ])
  })

  test('equals the size of the planned box, open or folded, in each style', () => {
    const measure = boxMeasure(context)
    for (const one of tree.nodes.values())
      for (const isOpen of [true, false])
        for (const style of [chartBox, listBox(300), listBox(200)]) {
          const { width, height } = planBox(one, isOpen, style, context)
          expect(measure(one, isOpen, style)).toEqual({ width, height })
        }
  })

  test('is cached', () => {
    let asked = 0
    const measure = boxMeasure({ ...context, measure: (...given) => ((asked += 1), fixedMeasure(...given)) })
    measure(node(HOST), true, chartBox)
    const once = asked
    expect(once).toBeGreaterThan(0)
    measure(node(HOST), true, chartBox)
    expect(asked).toBe(once)
    measure(node(HOST), false, chartBox)
    expect(asked).toBeGreaterThan(once)
  })
})

test('the key of an office ignores case, and depends on the body and the person', () => {
  const office = { person: 'a', group: null, organization: 'x', role: 'Bí thư', source: [] }
  expect(officeKey(office)).toBe(officeKey({ ...office, role: 'BÍ THƯ' }))
  for (const other of [{ person: 'b' }, { organization: 'y' }, { role: 'Phó bí thư' }])
    expect(officeKey({ ...office, ...other })).not.toBe(officeKey(office))
  expect(officeKey({ ...office, person: null, group: 'đại biểu' })).toBe('đại biểu | x | bí thư')
})
