// Checks the table of queries for the eight reports: the intended hit comes first, and queries without one find
// nothing.
import { expect, test } from 'vitest'
import { buildLookup } from '../../src/model/lookup.ts'
import { recordsOf } from '../../src/search/records.ts'
import { buildSearch } from '../../src/search/search.ts'
import { vi } from '../../src/view/words/vi/messages.ts'
import { SEVERAL_FILES } from '../e2e/several.ts'
import { datasetOf } from '../seed.ts'
import { isMeant, queries, type Query } from './queries.ts'

const search = buildSearch(recordsOf(buildLookup(datasetOf(...SEVERAL_FILES)), vi.kindOf))
const idsOf = (words: string): string[] =>
  search.find(words, 4).groups.flatMap(({ hits }) => hits.map(({ record }) => record.id))
const all = Object.values(queries).flat()
const positives = all.filter((one): one is Query & { meant: string } => one.meant !== null)
const negatives = all.filter(({ meant }) => meant === null)
const placeOf = ({ words, meant }: Query): number => idsOf(words).findIndex((id) => isMeant(id, meant ?? ''))
const told = (list: readonly Query[]): string =>
  list.map(({ words, meant }) => `${words} → ${meant ?? ''}, found ${idsOf(words).slice(0, 3).join(', ')}`).join('\n')

test('the table has at least 200 queries', () => {
  expect(all.length).toBeGreaterThanOrEqual(200)
})

test.each(Object.keys(queries))('%s', (name) => {
  const wrong = (queries[name] ?? []).filter(({ words, meant }) =>
    meant === null
      ? idsOf(words).length > 0
      : !idsOf(words)
          .slice(0, 3)
          .some((id) => isMeant(id, meant)),
  )
  // One query of a class may fail. If more fail, the message lists them.
  expect(wrong.length, told(wrong)).toBeLessThanOrEqual(1)
})

test('the intended hit is first in 90 %, among the first three in 97 %; 95 % of the other queries find nothing', () => {
  const [first, near] = [0, 2].map((most) =>
    positives.filter((one) => {
      const place = placeOf(one)
      return place < 0 || place > most
    }),
  )
  const wrong = negatives.filter(({ words }) => idsOf(words).length > 0)
  expect((first ?? []).length / positives.length, told(first ?? [])).toBeLessThanOrEqual(0.1)
  expect((near ?? []).length / positives.length, told(near ?? [])).toBeLessThanOrEqual(0.03)
  expect(wrong.length / negatives.length, told(wrong)).toBeLessThanOrEqual(0.05)
})
