import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/model/check.ts'
import { scopeTo } from '../../src/model/scope.ts'
import { allReports, datasetOf } from '../seed.ts'

const whole = datasetOf()
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort()

describe('scopeTo gives the same data as building one report alone', () => {
  test.each(allReports().map(({ file }) => file))('%s', (name) => {
    const id = whole.reports.find(({ file }) => file === name)?.id ?? ''
    const part = scopeTo(whole, id)
    const alone = datasetOf(name)
    expect(checkDataset(part)).toEqual([])
    expect(ids(part.statements)).toEqual(ids(alone.statements))
    // Compare names, not ids: if two names differ in marks alone, the later person's id depends on the other report.
    expect(part.people.map(({ name }) => name).sort()).toEqual(alone.people.map(({ name }) => name).sort())
    expect(part.attendances).toHaveLength(alone.attendances.length)
    expect(part.organizations).toHaveLength(alone.organizations.length)
  })

  test('an unknown report gives an empty dataset', () => {
    const { statements, people, organizations, events } = scopeTo(whole, 'no-such-report')
    expect([statements, people, organizations, events]).toEqual([[], [], [], []])
  })
})
