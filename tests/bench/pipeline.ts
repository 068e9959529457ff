// `npm run bench`: the duration of each stage from text to page, with repeated reports. Figures are medians in ms of
// one run; compare rows, not machines.
import { readFile } from 'node:fs/promises'
import { listSeeds } from '../../src/build/folder.ts'
import { seedsFolder } from '../../src/build/seeds.ts'
import { boxMeasure } from '../../src/layout/org/box.ts'
import { nothingNew } from '../../src/layout/org/changes.ts'
import { layoutOrgChart } from '../../src/layout/org/chart.ts'
import { buildOrgTree } from '../../src/layout/org/tree.ts'
import { fixedMeasure } from '../../src/layout/measure.ts'
import { buildLanes } from '../../src/layout/timeline/lanes.ts'
import { checkDataset } from '../../src/model/check.ts'
import { buildLookup } from '../../src/model/lookup.ts'
import type { ParsedReport } from '../../src/parse/rules/draft.ts'
import { mergeReports } from '../../src/parse/merge.ts'
import { parseReport } from '../../src/parse/parse.ts'
import { filterBy } from '../../src/query/filter.ts'
import { recordsOf } from '../../src/search/records.ts'
import { buildSearch } from '../../src/search/search.ts'
import { vi } from '../../src/view/words/vi/messages.ts'
import { emptySelection } from '../../src/query/selection.ts'
import { normalizeText } from '../../src/text/normalize.ts'
import { boxWords } from '../bodies.ts'

const RUNS = 5
const COPIES = [1, 10, 100]

/** The median duration of some runs, ms. */
function median(run: () => unknown): number {
  const times: number[] = []
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
}

const texts = await Promise.all(
  (await listSeeds(seedsFolder())).reports.map(async ({ path }) => {
    const read = normalizeText(await readFile(path))
    if (!read.ok) throw new Error(read.problem.message.en)
    return { file: path.split(/[\\/]/u).at(-1) ?? '', text: read.text }
  }),
)

const rows = COPIES.map((copies) => {
  const seeds = Array.from({ length: copies }, (_, i) =>
    texts.map(({ file, text }) => ({ file: `${i}-${file}`, text })),
  ).flat()
  const parse = (): ParsedReport[] =>
    seeds.flatMap((seed) => {
      const result = parseReport(seed)
      return result.ok ? [result.report] : []
    })
  const reports = parse()
  const dataset = mergeReports(reports)
  const lookup = buildLookup(dataset)
  const records = recordsOf(lookup, vi.kindOf)
  const search = buildSearch(records)
  const shown = new Set(dataset.statements.map(({ id }) => id))
  const choice = { reports: new Set(lookup.reports.keys()), background: true, focus: null }
  const tree = buildOrgTree(lookup, choice)
  return {
    reports: seeds.length,
    statements: dataset.statements.length,
    parse: median(parse),
    merge: median(() => mergeReports(reports)),
    check: median(() => checkDataset(dataset)),
    lookup: median(() => buildLookup(dataset)),
    'build search': median(() => buildSearch(recordsOf(lookup, vi.kindOf))),
    search: median(() => search.find('phat trien dang vien', 4)),
    // Include the counts of each choice, as the page's filters do.
    filter: median(() => {
      const { years, kinds, people, topics, organizations } = filterBy(
        { ...emptySelection, year: [2009] },
        lookup,
        null,
      )
      return [years, kinds, people, topics, organizations]
    }),
    lanes: median(() => buildLanes(dataset.events, dataset.statements, shown, 'kind')),
    'org tree': median(() => buildOrgTree(lookup, choice)),
    'org chart': median(() => {
      const sizeOf = boxMeasure({ lookup, words: boxWords, fresh: nothingNew, measure: fixedMeasure })
      return layoutOrgChart({ tree, isOpen: () => true, sizeOf, width: 960, asList: false })
    }),
  }
})
console.table(
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Math.round(value * 100) / 100])),
  ),
)
