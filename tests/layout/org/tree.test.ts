import { describe, expect, test } from 'vitest'
import { buildOrgTree, letterAt, memberWords, type OrgTree, type TreeOptions } from '../../../src/layout/org/tree.ts'
import type { Relation } from '../../../src/model/dataset.ts'
import { buildLookup } from '../../../src/model/lookup.ts'
import { seedDataset } from '../../seed.ts'

const data = seedDataset()
const lookup = buildLookup(data)
const treeOf = (choice: Partial<TreeOptions> = {}): OrgTree =>
  buildOrgTree(lookup, { reports: new Set(lookup.reports.keys()), background: true, focus: null, ...choice })
const tree = treeOf()
const nameOf = (id: string): string => lookup.organizations.get(id)?.name ?? id

const host = 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông'
const ministry = 'Bộ Thông tin và Truyền thông'

/** The expected relations: from, to, type, basis, and a part of the report's words or of the note. */
const edges: [string, string, Relation['type'], Relation['basis'], string][] = [
  // The stated relations of the gold file.
  ['Các chi/Đảng bộ trực thuộc', host, 'subOrganizationOf', 'stated', 'các chi/đảng bộ trực thuộc'],
  ['30 cơ quan, đơn vị thuộc Bộ', ministry, 'subOrganizationOf', 'stated', '30 cơ quan, đơn vị thuộc Bộ'],
  // The table of the bodies.
  [host, 'Công đoàn', 'leads', 'stated', 'lãnh đạo các tổ chức công đoàn'],
  [host, 'Đoàn thanh niên', 'leads', 'stated', 'đoàn thanh niên'],
  [host, 'Ban cán sự Đảng Bộ TT&TT', 'coordinatesWith', 'stated', 'Đảng uỷ, phối hợp với Ban cán sự'],
  // docs/bodies.md, what is not inferred: a name that contains another states nothing. So it is implied that the Đảng
  // bộ has this executive.
  ['Ban chấp hành đảng bộ Bộ TT&TT', 'Đảng bộ Bộ TT&TT', 'subOrganizationOf', 'implied', 'Ban chấp hành đảng bộ'],
  // No type of relation says that the Đảng uỷ is this executive, so the note says it.
  [host, 'Đảng bộ Bộ TT&TT', 'subOrganizationOf', 'background', 'tức ban chấp hành của đảng bộ'],
  ['Đảng bộ Bộ TT&TT', 'Đảng uỷ khối các cơ quan trung ương', 'subOrganizationOf', 'implied', 'thay mặt cấp trên'],
  ['Đảng uỷ khối các cơ quan trung ương', 'Ban chấp hành TW Đảng', 'subOrganizationOf', 'background', '47-QĐ/TW'],
]

const offices: [string, string, string][] = [
  ['Lê Doãn Hợp', 'Uỷ viên', 'Ban chấp hành TW Đảng'],
  ['Lê Doãn Hợp', 'Bí thư', 'Ban cán sự Đảng Bộ TT&TT'],
  ['Lê Doãn Hợp', 'Bộ trưởng', ministry],
  ['Nguyễn Hải Đường', 'Phó bí thư', 'Đảng uỷ khối các cơ quan trung ương'],
  ['Các đ/c uỷ viên', 'uỷ viên', 'Ban cán sự Đảng Bộ TT&TT'],
  ['Các đ/c uỷ viên', 'uỷ viên', 'Ban chấp hành đảng bộ Bộ TT&TT'],
  ['Các đ/c Bí thư, Phó bí thư', 'Bí thư, Phó bí thư', 'Các chi/Đảng bộ trực thuộc'],
]

describe('the report of 26 March 2009', () => {
  const drawn = [...tree.across, ...[...tree.nodes.values()].flatMap(({ edge }) => edge ?? [])]

  test.each(edges)('%s – %s: %s, %s', (from, to, type, basis, words) => {
    const found = drawn.find((one) => nameOf(one.from) === from && nameOf(one.to) === to)
    expect(found).toMatchObject({ type, basis })
    const told = [...(found?.source ?? []).map(({ exact }) => exact), found?.note ?? ''].join(' ')
    expect(told).toContain(words)
    if (basis === 'background') expect(found?.source).toEqual([])
    else expect(found?.source).not.toEqual([])
    if (basis !== 'stated') expect(found?.note).not.toBeNull()
  })

  test('no other relation', () => {
    expect(drawn).toHaveLength(edges.length)
  })

  test('notes: the number of bodies elsewhere, that neither of two partners leads', () => {
    const noteOf = (from: string): string => drawn.find((one) => nameOf(one.from) === from && one.note)?.note ?? ''
    expect(noteOf('30 cơ quan, đơn vị thuộc Bộ')).toMatch(/30.*26.*187\/2007\/NĐ-CP/u)
    expect(drawn.find(({ type }) => type === 'coordinatesWith')?.note).toMatch(/không bên nào ở trên.*97-QĐ\/TW/u)
  })

  test.each(offices)('%s, %s: %s', (who, role, body) => {
    const node = [...tree.nodes.values()].find(({ organization }) => organization.name === body)
    const words = node?.members.map((one) => ({ who: memberWords(one, lookup).who, role: one.role }))
    expect(words).toContainEqual({ who, role })
  })

  test('no other office, and the host is the one that holds the conference', () => {
    expect([...tree.nodes.values()].flatMap(({ members }) => members)).toHaveLength(offices.length)
    expect(
      [...tree.nodes.values()].filter(({ isHost }) => isHost).map(({ organization }) => organization.name),
    ).toEqual([host])
  })

  test('bodies that are only named are listed apart', () => {
    expect(tree.loose.map(({ name }) => name)).toEqual(['Chính phủ'])
  })

  test('every relation that is not stated has a letter; equal notes share one', () => {
    const letters = new Map(tree.notes.map(({ letter, relation }) => [relation, letter]))
    for (const one of drawn) if (one.basis !== 'stated') expect(letters.get(one)).toBeDefined()
    const led = drawn.filter(({ type }) => type === 'leads').map((one) => letters.get(one))
    expect(led).toEqual(['a', 'a'])
  })

  test('levels, places and counts of the tree', () => {
    const node = tree.nodes.get('dang-uy-bo-thong-tin-va-truyen-thong')
    expect(node).toMatchObject({ level: 4, index: 1, siblings: 2, below: 3 })
    expect(tree.roots.map(({ organization }) => organization.name)).toEqual([
      'Ban chấp hành TW Đảng',
      'Ban cán sự Đảng Bộ TT&TT',
      ministry,
    ])
  })
})

test('without general knowledge its relations are missing, but not the bodies', () => {
  const plain = treeOf({ background: false })
  expect([...plain.nodes.keys()].sort()).toEqual([...tree.nodes.keys()].sort())
  expect([...plain.nodes.values()].filter(({ edge }) => edge?.basis === 'background')).toEqual([])
})

test('the surroundings of a body: bodies above and below it, and partners', () => {
  const names = [...treeOf({ focus: 'dang-uy-bo-thong-tin-va-truyen-thong' }).nodes.values()].map(
    ({ organization }) => organization.name,
  )
  expect(names.sort()).toEqual(
    [
      ...['Ban chấp hành TW Đảng', 'Đảng uỷ khối các cơ quan trung ương', 'Đảng bộ Bộ TT&TT', host],
      ...['Các chi/Đảng bộ trực thuộc', 'Công đoàn', 'Đoàn thanh niên', 'Ban cán sự Đảng Bộ TT&TT'],
    ].sort(),
  )
  expect([...treeOf({ focus: 'bo-thong-tin-va-truyen-thong' }).nodes.values()]).toHaveLength(2)
  expect(treeOf({ focus: 'no-such-body' }).nodes.size).toBe(tree.nodes.size)
})

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [27, 'ab'],
  [52, 'ba'],
])('letter %i is %s', (index, letter) => {
  expect(letterAt(index)).toBe(letter)
})

test('a group is named without its body, and without the words that join it to one', () => {
  const group = (words: string) =>
    memberWords(
      { person: null, group: words, organization: 'bo-thong-tin-va-truyen-thong', role: '', source: [] },
      lookup,
    ).who
  expect(group('hơn 200 đại biểu của Bộ Thông tin và Truyền thông')).toBe('Hơn 200 đại biểu')
  expect(group('cùng bí thư các Bộ TT&TT')).toBe('Bí thư các')
  expect(group('các đồng chí')).toBe('Các đồng chí')
})
