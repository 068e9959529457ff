import { expect, test } from 'vitest'
import { compareTrees, type OrgChanges } from '../../../src/layout/org/changes.ts'
import { buildOrgTree } from '../../../src/layout/org/tree.ts'
import { buildLookup } from '../../../src/model/lookup.ts'
import { datasetOf } from '../../seed.ts'

const files = ['2009-03-26-dang-uy-bo-tttt.txt', '2010-02-04-dang-uy-bo-tttt-hu-cau.txt']
const lookup = buildLookup(datasetOf(...files))
const [first = '', second = ''] = [...lookup.reports.keys()]
const treeOf = (report: string) => buildOrgTree(lookup, { reports: new Set([report]), background: true, focus: null })
const between = (before: string, after: string): OrgChanges => compareTrees(treeOf(before), treeOf(after))
const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name).sort()
const told = ({ offices }: OrgChanges): string[] =>
  offices
    .map(({ before, after }) => {
      const one = before[0] ?? after[0]
      const who = one?.group ?? lookup.people.get(one?.person ?? '')?.name ?? ''
      const roles = (list: typeof before): string => list.map(({ role }) => role).join(', ')
      return `${who}: ${roles(before)} → ${roles(after)}`
    })
    .sort()

test('from 2009 to 2010', () => {
  const changes = between(first, second)
  expect(names(changes.newBodies)).toEqual([])
  expect(names(changes.missingBodies)).toEqual([
    '30 cơ quan, đơn vị thuộc Bộ',
    'Chính phủ',
    'Công đoàn',
    'Đoàn thanh niên',
  ])
  expect(told(changes)).toEqual([
    'Hoàng Thị Minh Nguyệt:  → Bí thư',
    'Nguyễn Hải Đường: Phó bí thư → Phó bí thư thường trực',
    'Trần Đức Khải:  → Phó bí thư',
    'Trần Đức Khải:  → Thứ trưởng',
    'các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT: uỷ viên → ',
  ])
  expect(changes.missingRelations).toHaveLength(5)
  expect(changes.fresh.bodies.size).toBe(0)
  expect(changes.fresh.offices.size).toBe(4)
})

test('swapping the reports swaps new and missing', () => {
  const [there, back] = [between(first, second), between(second, first)]
  expect(names(back.newBodies)).toEqual(names(there.missingBodies))
  expect(back.offices).toHaveLength(there.offices.length)
  expect(back.newRelations).toHaveLength(there.missingRelations.length)
})

test('a report has no differences from itself', () => {
  const { fresh, ...lists } = between(first, first)
  expect(Object.values(lists).flat()).toEqual([])
  expect(fresh.bodies.size + fresh.offices.size).toBe(0)
})
