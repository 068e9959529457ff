// Compares the exact results of rules, links, search and chart with files. Other tests score the quality (parse/corpus,
// link/links, search/queries); these show every change. Read the diff, then renew the files with
// `npx vitest run tests/exact -u`.
import { expect, test } from 'vitest'
import { fixedMeasure } from '../../src/layout/measure.ts'
import { boxMeasure } from '../../src/layout/org/box.ts'
import { layoutOrgChart } from '../../src/layout/org/chart.ts'
import { itemsOf } from '../../src/layout/org/items.ts'
import { buildOrgTree } from '../../src/layout/org/tree.ts'
import { buildLookup } from '../../src/model/lookup.ts'
import { recordsOf } from '../../src/search/records.ts'
import { buildSearch } from '../../src/search/search.ts'
import { vi } from '../../src/view/words/vi/messages.ts'
import { boxWords } from '../bodies.ts'
import { SEVERAL_FILES } from '../e2e/several.ts'
import { queries } from '../search/queries.ts'
import { allReports, datasetOf, linked, SEED, seedDataset } from '../seed.ts'
import { writeIds, writeLinks, writeReport } from './written.ts'

test.each(allReports().map(({ file }) => file))('every mark and kind in %s', async (file) => {
  const data = datasetOf(file)
  const [only] = data.reports
  if (!only) throw new Error('no report')
  await expect(writeReport(data, only)).toMatchFileSnapshot(`reports/${file}`)
})

test('all links within and between the reports of 2009 and 2010', async () => {
  const both = linked(datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt'))
  await expect(writeLinks(both)).toMatchFileSnapshot('links.txt')
})

test('all ids, so that addresses that readers saved stay valid', async () => {
  await expect(writeIds(datasetOf())).toMatchFileSnapshot('ids.txt')
})

test('all hits of every search query, in order', async () => {
  const search = buildSearch(recordsOf(buildLookup(datasetOf(...SEVERAL_FILES)), vi.kindOf))
  const lines = Object.entries(queries).flatMap(([name, rows]) => [
    `## ${name}`,
    ...rows.flatMap(({ words }) => [
      words,
      ...search
        .find(words, 4)
        .groups.map(
          ({ group, count, hits }) => `    ${group} ${count}: ${hits.map(({ record }) => record.id).join(', ')}`,
        ),
    ]),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('ranks.txt')
})

test.each([
  ['as a tree', 'orgchart.txt', false],
  ['as a list', 'orglist.txt', true],
])('the org chart of 2009 %s: items in reading order, positions and lines', async (_, file, asList) => {
  const lookup = buildLookup(seedDataset())
  const tree = buildOrgTree(lookup, { reports: new Set(lookup.reports.keys()), background: true, focus: null })
  const fresh = { bodies: new Set<string>(), offices: new Set<string>() }
  const sizeOf = boxMeasure({ lookup, words: boxWords, fresh, measure: fixedMeasure })
  const chart = layoutOrgChart({ tree, isOpen: () => true, sizeOf, width: asList ? 360 : 960, asList })
  const items = itemsOf(chart.boxes).map(({ key, box, member, level, position, size, isOpen }) => {
    const place = member === null ? ` at ${box.x},${box.y} ${box.width}×${box.height}` : ''
    return `${'  '.repeat(level - 1)}${position}/${size} ${key}${isOpen === null ? '' : isOpen ? ' open' : ' folded'}${place}`
  })
  const lines = chart.links.map(
    ({ relation: { from, type, to }, points, labelX, labelY }) =>
      `${from} ${type} ${to}: ${points.join(' ')}, words at ${labelX},${labelY}`,
  )
  await expect([...items, '', ...lines, ''].join('\n')).toMatchFileSnapshot(file)
})
