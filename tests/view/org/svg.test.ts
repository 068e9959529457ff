// The org chart as a picture: well formed, complete, and harmless whatever the report says.
import { expect, test } from 'vitest'
import { fixedMeasure } from '../../../src/layout/measure.ts'
import { boxMeasure, planBox } from '../../../src/layout/org/box.ts'
import { nothingNew } from '../../../src/layout/org/changes.ts'
import { layoutOrgChart, styleOf } from '../../../src/layout/org/chart.ts'
import { buildOrgTree } from '../../../src/layout/org/tree.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { buildLookup, relationId } from '../../../src/model/lookup.ts'
import { planPicture, type Picture } from '../../../src/view/org/picture.ts'
import { chartSvg } from '../../../src/view/org/svg.ts'
import { boxWords } from '../../bodies.ts'
import { seedDataset } from '../../seed.ts'

const colours = {
  ...{ bg: '#fff', panel: '#eee', ink: '#111', ink2: '#222', line: '#333', line2: '#444', accent: '#a00', sel: '#ffc' },
}
function pictureOf(data: Dataset, asList = false): { svg: string; width: number; height: number; root: Document } {
  const lookup = buildLookup(data)
  const tree = buildOrgTree(lookup, { reports: new Set(lookup.reports.keys()), background: true, focus: null })
  const context = { lookup, words: boxWords, fresh: nothingNew, measure: fixedMeasure }
  const width = asList ? 320 : 960
  const layout = layoutOrgChart({ tree, isOpen: () => true, sizeOf: boxMeasure(context), width, asList })
  const picture: Picture = {
    ...{ layout, colours, measure: fixedMeasure, opened: null, host: 'host' },
    rowsOf: ({ node, isOpen }) => planBox(node, isOpen, styleOf(node, layout.orientation, width), context).rows,
    title: 'Sơ đồ tổ chức, tính đến 26/3/2009',
    subtitle: data.events[0]?.name ?? '',
    font: '"Noto Sans", sans-serif',
    onLine: ({ type }) => type,
    letters: new Map(tree.notes.map(({ letter, relation }) => [relationId(relation), letter])),
    types: { subOrganizationOf: 'trực thuộc', leads: 'lãnh đạo', coordinatesWith: 'phối hợp' },
    bases: { stated: 'báo cáo nêu', implied: 'suy ra', background: 'kiến thức nền' },
    notes: tree.notes.map(({ letter, relation }) => ({ letter, words: relation.note ?? '' })),
  }
  const plan = planPicture(picture)
  const svg = chartSvg(picture, plan)
  return { svg, width: plan.width, height: plan.height, root: new DOMParser().parseFromString(svg, 'image/svg+xml') }
}
const words = (root: Document): string =>
  [...root.querySelectorAll('text')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')

test.each([
  ['as a tree', false],
  ['as a list', true],
])('%s: title, date, every body and person, legend; the stated size is right', (_name, asList) => {
  const data = seedDataset()
  const { root, width, height } = pictureOf(data, asList)
  expect(root.querySelector('parsererror')).toBeNull()
  expect(root.documentElement.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`)
  const told = words(root)
  expect(told).toContain('Sơ đồ tổ chức, tính đến 26/3/2009')
  for (const { name } of data.people) expect(told).toContain(name)
  for (const { name, id } of data.organizations) if (id !== 'chinh-phu') expect(told).toContain(name)
  for (const part of ['báo cáo nêu', 'suy ra', 'kiến thức nền', 'lãnh đạo', 'phối hợp', '47-QĐ/TW'])
    expect(told).toContain(part)
  expect(root.querySelectorAll('foreignObject, script, image, a')).toHaveLength(0)
})

test('words of a report never become markup', () => {
  const data = seedDataset()
  const evil = '</text><script>alert(1)</script>" onload="alert(2)" & <b>'
  const { svg, root } = pictureOf({
    ...data,
    organizations: data.organizations.map((one) => ({ ...one, name: evil })),
    people: data.people.map((one) => ({ ...one, name: evil })),
    events: data.events.map((one) => ({ ...one, name: evil })),
  })
  expect(root.querySelector('parsererror')).toBeNull()
  expect(svg).not.toContain('<script')
  expect([...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())).not.toContain('onload')
  expect(words(root)).toContain('alert(1)')
})
