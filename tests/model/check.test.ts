// Each check of model/check.ts finds the fault that it is for.
import { describe, expect, test } from 'vitest'
import { checkDataset, checks } from '../../src/model/check.ts'
import { readDataset, type Dataset, type Statement } from '../../src/model/dataset.ts'
import { seedDataset } from '../seed.ts'

const first = <T>(list: readonly T[]): T => list[0] as T
const REPORT = 'report 2009-03-26-dang-uy-bo-tttt'
const STATEMENT = 'statement dang-uy-bo-tt-tt-da-rqm6yn'
const LINK = 'link cac-cap-uy-da-lam-tot-eh1tlr → tiep-tuc-quan-triet-trien-khai-7z2lx0'
const WORDS =
  'uỷ Bộ TT&TT đã tập trung phát huy vai trò lãnh đạo, chỉ đạo các chi/đảng bộ trực thuộc thực hiện và đạt được nhiều kết quả nổi bật'

/** A fault, the check that finds it, and the problem. */
const broken: [what: string, check: string, harm: (dataset: Dataset) => void, problem: string][] = [
  [
    'a place that is one letter off',
    'slicesToExact',
    (d) => void (first(d.statements).source.start += 1),
    `source-slices-to-exact: ${STATEMENT}: 'ảng ${WORDS}' is not 'Đảng ${WORDS}'`,
  ],
  [
    'a region too few',
    'regionsTile',
    (d) => void d.reports[0]?.regions.splice(2, 1),
    `regions-tile: ${REPORT}: a hole or an overlap at 136`,
  ],
  [
    'a text beyond its regions',
    'regionsTile',
    (d) => void d.reports[0]?.regions.pop(),
    `regions-tile: ${REPORT}: regions end at 6402, the text at 6423`,
  ],
  [
    'a statement with a person’s id',
    'idsUnique',
    (d) => void ((d.statements[1] as Statement).id = d.people[0]?.id ?? ''),
    "ids-unique: id 'le-doan-hop' stands twice",
  ],
  [
    'a speaker who isn’t there',
    'referencesResolve',
    (d) => void (first(d.statements).by = 'nobody'),
    `references-resolve: ${STATEMENT}: nothing has the id 'nobody'`,
  ],
  [
    'an office of a person and of a group',
    'oneHolder',
    (d) => void (first(d.memberships).group = 'both'),
    'one-holder: membership 0: exactly one of person, group',
  ],
  [
    'an impossible day',
    'datesInCalendar',
    (d) => void (first(d.events).date = '2009-02-30'),
    "dates-in-calendar: event hoi-nghi-2009-03-26-dang-uy-bo-tttt: '2009-02-30' is no date",
  ],
  [
    'background without a note',
    'basisShown',
    (d) => void (first(d.relations.filter(({ basis }) => basis === 'background')).note = null),
    "basis-shown: relation 7 (dang-uy-bo-thong-tin-va-truyen-thong → dang-bo-bo-thong-tin-va-truyen-thong): 'background' needs a note that says why",
  ],
  [
    'a link without words',
    'linksShown',
    (d) => void (first(d.links).shared = []),
    `links-shown: ${LINK}: shares no words`,
  ],
  [
    'a link that stands twice',
    'linksShown',
    (d) => void d.links.push(first(d.links)),
    `links-shown: ${LINK}: stands twice`,
  ],
  [
    'words before the statement',
    'linksShown',
    (d) => void (first(first(d.links).shared).from.start = 0),
    `links-shown: ${LINK}: its words stand elsewhere`,
  ],
  [
    'words beyond the other statement',
    'linksShown',
    (d) => void (first(first(d.links).shared).to.end = 1e6),
    `links-shown: ${LINK}: its words stand elsewhere`,
  ],
  [
    'words of another report',
    'linksShown',
    (d) => void (first(first(d.links).shared).to.report = 'x'),
    `links-shown: ${LINK}: its words stand elsewhere`,
  ],
  [
    'a link to nothing',
    'linksShown',
    (d) => void (first(d.links).to = 'gone'),
    'links-shown: link cac-cap-uy-da-lam-tot-eh1tlr → gone: its words stand elsewhere',
  ],
  [
    'a carriage return',
    'textNormal',
    (d) => void (first(d.reports).text += '\r'),
    `text-normal: ${REPORT}: text is not NFC with LF line ends and no BOM`,
  ],
  [
    'words that are called blank',
    'nothingDropped',
    (d) => void (first(first(d.reports).regions.filter(({ role }) => role === 'lede')).role = 'space'),
    'nothing-dropped: words called blank',
  ],
]

describe('checks', () => {
  test('a valid dataset has no problems and fits its schema', () => {
    expect(checkDataset(seedDataset())).toEqual([])
    expect(readDataset(seedDataset())).toEqual(seedDataset())
  })

  test('there is a broken dataset for each check', () => {
    expect([...new Set(broken.map(([, check]) => check))].sort()).toEqual(Object.keys(checks).sort())
  })

  test.each(broken)('%s: %s', (_, name, harm, problem) => {
    const dataset = seedDataset()
    harm(dataset)
    expect(checks[name]?.(dataset).map(({ check, message }) => `${check}: ${message}`)).toEqual([problem])
  })

  test('a problem has its place, if it has one', () => {
    const dataset = seedDataset()
    first(dataset.statements).source.start += 1
    expect(checks['slicesToExact']?.(dataset)[0]?.source).toEqual(first(dataset.statements).source)
    first(dataset.links).shared = []
    expect(checks['linksShown']?.(dataset)[0]?.source).toBeNull()
  })

  test('a link that an editor made needs no words', () => {
    const dataset = seedDataset()
    Object.assign(first(dataset.links), { basis: 'editor', shared: [] })
    expect(checks['linksShown']?.(dataset)).toEqual([])
  })

  test('readDataset refuses a wrong shape', () => {
    expect(() => readDataset({ ...seedDataset(), version: 2 })).toThrow()
    expect(() => readDataset({ ...seedDataset(), more: 1 })).toThrow()
  })
})
