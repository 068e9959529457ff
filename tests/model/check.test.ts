// Each check of model/check.ts finds the fault that it is for.
import { describe, expect, test } from 'vitest'
import { checkDataset, checks } from '../../src/model/check.ts'
import { readDataset, type Dataset } from '../../src/model/dataset.ts'
import { seedDataset } from '../seed.ts'

const broken: Record<string, (dataset: Dataset) => void> = {
  slicesToExact: (d) => void ((d.statements[0] as Dataset['statements'][0]).source.start += 1),
  regionsTile: (d) => void d.reports[0]?.regions.splice(2, 1),
  idsUnique: (d) => void ((d.statements[1] as Dataset['statements'][0]).id = d.people[0]?.id ?? ''),
  referencesResolve: (d) => void ((d.statements[0] as Dataset['statements'][0]).by = 'nobody'),
  oneHolder: (d) => void ((d.memberships[0] as Dataset['memberships'][0]).group = 'both'),
  datesInCalendar: (d) => void ((d.events[0] as Dataset['events'][0]).date = '2009-02-30'),
  basisShown: (d) =>
    void ((d.relations.find(({ basis }) => basis === 'background') as Dataset['relations'][0]).note = null),
  linksShown: (d) => void ((d.links[0] as Dataset['links'][0]).shared = []),
  textNormal: (d) => void ((d.reports[0] as Dataset['reports'][0]).text += '\r'),
  nothingDropped: (d) => {
    const [{ regions }] = d.reports as [Dataset['reports'][0]]
    const lede = regions.find(({ role }) => role === 'lede') as Dataset['reports'][0]['regions'][0]
    lede.role = 'space'
  },
}

describe('checks', () => {
  test('a valid dataset has no problems and fits its schema', () => {
    expect(checkDataset(seedDataset())).toEqual([])
    expect(readDataset(seedDataset())).toEqual(seedDataset())
  })

  test('there is a broken dataset for each check', () => {
    expect(Object.keys(broken).sort()).toEqual(Object.keys(checks).sort())
  })

  test.each(Object.entries(broken))('%s', (name, harm) => {
    const dataset = seedDataset()
    harm(dataset)
    expect(checks[name]?.(dataset).length).toBeGreaterThan(0)
  })

  test('readDataset refuses a wrong shape', () => {
    expect(() => readDataset({ ...seedDataset(), version: 2 })).toThrow()
    expect(() => readDataset({ ...seedDataset(), more: 1 })).toThrow()
  })
})
