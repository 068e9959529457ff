import { describe, expect, test } from 'vitest'
import { buildLookup } from '../../src/model/lookup.ts'
import { filterBy } from '../../src/query/filter.ts'
import { emptySelection, type Selection } from '../../src/query/selection.ts'
import { seedDataset } from '../seed.ts'

const lookup = buildLookup(seedDataset())
const count = (patch: Partial<Selection>): number =>
  filterBy({ ...emptySelection, ...patch }, lookup, null).statements.size

describe('matching statements', () => {
  const rows: [Partial<Selection>, number][] = [
    [{}, 49],
    [{ year: [2008] }, 23],
    [{ year: [2008, 2009] }, 49],
    [{ person: ['le-doan-hop'] }, 12],
    [{ person: ['le-doan-hop', 'nguyen-hai-duong'] }, 21],
    [{ person: ['le-doan-hop'], year: [2009] }, 5],
    [{ kind: ['goal'], person: ['le-doan-hop'] }, 0],
    [{ topic: ['cong-tac-xay-dung-dang'] }, 10],
    [{ topic: ['cong-tac-xay-dung-dang', 'nhiem-vu-kinh-te-xa-hoi'] }, 17],
    // These statements were made on the body's behalf; no other statement names the body.
    [{ org: ['dang-uy-khoi-cac-co-quan-trung-uong'] }, 9],
  ]
  test.each(rows)('%j: %d', (patch, left) => {
    expect(count(patch)).toBe(left)
  })
})

test('each choice counts the statements it would leave with the other filters unchanged', () => {
  const shown = filterBy({ ...emptySelection, person: ['le-doan-hop'], year: [2009] }, lookup, null)
  expect(shown.kinds.get('request')).toBe(5)
  expect(shown.kinds.get('goal')).toBe(0)
  expect([...shown.years]).toEqual([
    [2008, 7],
    [2009, 5],
  ])
  expect(shown.people.get('nguyen-hai-duong')).toBe(4)
  expect(shown.filtered).toBe(true)
})

test('search words join the filters', () => {
  const [first] = lookup.dataset.statements
  const shown = filterBy({ ...emptySelection, q: 'x' }, lookup, new Set([first?.id ?? '']))
  expect(shown.statements.size).toBe(1)
})

test('choices of every filter, years in order, the others by first statement', () => {
  const { statements } = lookup.dataset
  // Reversed, so that the later year comes first.
  const turned = buildLookup({ ...lookup.dataset, statements: [...statements].reverse() })
  const { years, kinds, people, topics, organizations } = filterBy(emptySelection, turned, null)
  expect([...years]).toEqual([
    [2008, 23],
    [2009, 26],
  ])
  expect(Object.fromEntries(kinds)).toEqual({
    outcome: 9,
    goal: 17,
    strength: 10,
    shortcoming: 2,
    request: 9,
    award: 2,
  })
  expect(Object.fromEntries(people)).toEqual({ 'le-doan-hop': 12, 'nguyen-hai-duong': 9 })
  expect(Object.fromEntries(topics)).toEqual({
    'nhiem-vu-chinh-tri': 4,
    'nhiem-vu-kinh-te-xa-hoi': 7,
    'cong-tac-xay-dung-dang': 10,
  })
  expect(organizations.get('dang-uy-khoi-cac-co-quan-trung-uong')).toBe(9)
})

test('a choice is listed with 0 if the other filters leave none of its statements', () => {
  const { topics, organizations } = filterBy({ ...emptySelection, person: ['le-doan-hop'] }, lookup, null)
  expect(topics.get('cong-tac-xay-dung-dang')).toBe(0)
  expect(organizations.get('dang-uy-khoi-cac-co-quan-trung-uong')).toBe(0)
})

test('two lookups of the same statements give the same choices', () => {
  const again = buildLookup(seedDataset())
  const patch = { ...emptySelection, topic: ['cong-tac-xay-dung-dang'] }
  expect([...filterBy(patch, again, null).statements]).toEqual([...filterBy(patch, lookup, null).statements])
})
