import { expect, test } from 'vitest'
import { fixedMeasure } from '../../../src/layout/measure.ts'
import { boxMeasure } from '../../../src/layout/org/box.ts'
import { nothingNew } from '../../../src/layout/org/changes.ts'
import { layoutOrgChart } from '../../../src/layout/org/chart.ts'
import { itemsOf } from '../../../src/layout/org/items.ts'
import { buildOrgTree } from '../../../src/layout/org/tree.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { buildLookup } from '../../../src/model/lookup.ts'
import { boxWords, generateBodies } from '../../bodies.ts'
import { seedDataset } from '../../seed.ts'

/** Each item as 'level position/size key', and '+' where it is unfolded, '-' where it is folded. */
function told(data: Dataset, isOpen: (id: string) => boolean): string[] {
  const lookup = buildLookup(data)
  const tree = buildOrgTree(lookup, { reports: new Set(lookup.reports.keys()), background: true, focus: null })
  const sizeOf = boxMeasure({ lookup, words: boxWords, fresh: nothingNew, measure: fixedMeasure })
  const { boxes } = layoutOrgChart({ tree, isOpen, sizeOf, width: 960, asList: false })
  return itemsOf(boxes).map(
    ({ key, level, position, size, isOpen: open }) =>
      `${level} ${position}/${size} ${key}${open === null ? '' : open ? ' +' : ' -'}`,
  )
}

test('a body, its people and groups, then its parts on the next level', () => {
  expect(told(seedDataset(), () => true).slice(0, 8)).toEqual([
    '1 1/3 ban-chap-hanh-trung-uong-dang +',
    '2 1/2 ban-chap-hanh-trung-uong-dang/0',
    '2 2/2 dang-uy-khoi-cac-co-quan-trung-uong +',
    '3 1/2 dang-uy-khoi-cac-co-quan-trung-uong/0',
    '3 2/2 dang-bo-bo-thong-tin-va-truyen-thong +',
    '4 1/2 ban-chap-hanh-dang-bo-bo-thong-tin-va-truyen-thong +',
    '5 1/1 ban-chap-hanh-dang-bo-bo-thong-tin-va-truyen-thong/0',
    '4 2/2 dang-uy-bo-thong-tin-va-truyen-thong +',
  ])
})

test('a folded body has no items in it; one without members and parts is neither folded nor unfolded', () => {
  const closed = told(seedDataset(), () => false)
  expect(closed).toEqual([
    '1 1/3 ban-chap-hanh-trung-uong-dang -',
    '1 2/3 ban-can-su-dang-bo-thong-tin-va-truyen-thong -',
    '1 3/3 bo-thong-tin-va-truyen-thong -',
  ])
  expect(told(seedDataset(), () => true)).toContain('5 2/3 cong-doan-bo-thong-tin-va-truyen-thong')
})

test('the row that counts further members is an item before the parts', () => {
  const data = generateBodies(2, { chain: true })
  const [member] = data.memberships
  const source = data.organizations.flatMap((one) => one.source).slice(0, 1)
  const relation = { from: 'o1', to: 'o0', type: 'subOrganizationOf', basis: 'stated', source, note: null } as const
  const people = Array.from({ length: 10 }, (_, i) => ({ id: `p${i}`, name: `Người ${i}`, source }))
  const memberships = people.map(({ id }) => ({
    ...{ group: null, role: 'Uỷ viên', source, ...member },
    ...{ person: id, organization: 'o0' },
  }))
  const items = told({ ...data, people, memberships, relations: [relation] }, () => true)
  expect(items).toHaveLength(1 + 9 + 1)
  expect(items.slice(-3)).toEqual(['2 8/10 o0/7', '2 9/10 o0/8', '2 10/10 o1'])
})
