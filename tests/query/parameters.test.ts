// Checks that hold for each row of the table of parameters, also for rows that are added later.
import { describe, expect, test } from 'vitest'
import { parameters, type Parameter } from '../../src/query/parameters.ts'
import { emptySelection, filterNames, waitingNames, withoutFilters } from '../../src/query/selection.ts'
import { en } from '../../src/view/words/en/messages.ts'
import { vi } from '../../src/view/words/vi/messages.ts'

const rows = Object.entries(parameters) as [string, Parameter<unknown>][]
/** A set that has every value. */
const any = { has: () => true }
const known = { people: any, years: any, items: any, organizations: any, topics: any }
const noted = (row: Parameter<unknown>, value: string): string[] => {
  const values: string[] = []
  row.read(
    [value],
    () => undefined,
    undefined,
    (one) => values.push(one),
  )
  return values
}

describe.each(rows)('%s', (name, row) => {
  test('is absent from the address if it is empty', () => {
    expect(row.write(row.empty)).toEqual([])
    expect(
      row.read(
        [],
        () => known,
        known,
        () => undefined,
      ),
    ).toEqual(row.empty)
  })

  test('reads what it writes', () => {
    for (const value of ['a', '2009', 'goal', 'kind', 'open', 'taken', 'goals', '1', '0', 'en', 'dark']) {
      const read = row.read(
        [value],
        () => known,
        known,
        () => undefined,
      )
      expect(
        row.read(
          row.write(read).map(String),
          () => known,
          known,
          () => undefined,
        ),
      ).toEqual(read)
    }
  })

  test('has a notice for an unknown value in both languages', () => {
    if (noted(row, '!').length === 0) return
    for (const lang of ['vi', 'en'] as const)
      expect({ vi, en }[lang].unknown[name.toLowerCase()]?.('x'), lang).toContain('x')
  })
})

test('what filters, what "clear all filters" empties, what the first paint waits for', () => {
  expect(filterNames).toEqual(['person', 'year', 'kind', 'topic', 'org'])
  expect(withoutFilters).toEqual({ q: '', person: [], year: [], kind: [], topic: [], org: [], status: null })
  expect(waitingNames).toEqual(['report', 'q', 'person', 'year', 'kind', 'topic', 'org', 'status', 'lang'])
})

test('the empty selection', () => {
  expect(Object.keys(emptySelection)).toEqual(Object.keys(parameters))
  expect(emptySelection).toMatchObject({ q: '', person: [], background: true, threads: false, lang: 'vi', theme: null })
})
