import { describe, expect, test } from 'vitest'
import { buildLanes, type LaneKey } from '../../../src/layout/timeline/lanes.ts'
import { stepFrom, type Step } from '../../../src/layout/timeline/steps.ts'
import type { Event, Kind, Statement } from '../../../src/model/dataset.ts'

const EVENT = { id: 'e', report: 'r', date: '2010-05-01' } as Event
/** A statement from its name: 'outcome 2008 a' is the outcome 'a' of 2008. */
const statement = (name: string): Statement => {
  const [kind, year] = name.split(' ')
  return { id: name, kind: kind as Kind, year: Number(year), event: 'e', by: null } as Statement
}
const names = [
  ...['outcome 2008 a', 'outcome 2008 b', 'outcome 2010 c'],
  ...['strength 2009 d'],
  ...['goal 2009 e', 'goal 2009 f', 'goal 2010 g'],
]
const all = names.map(statement)
const lanesOf = (hidden: readonly string[] = [], by: LaneKey = 'kind') =>
  buildLanes([EVENT], all, new Set(names.filter((name) => !hidden.includes(name))), by)
const step = (from: string | null, to: Step, hidden: readonly string[] = [], column = 0): string | null =>
  stepFrom(lanesOf(hidden), from === null ? null : (all.find(({ id }) => id === from) ?? null), to, column)?.id ?? null

describe('in order of time', () => {
  test.each([
    ['next', 'within a cell', 'outcome 2008 a', 'outcome 2008 b'],
    ['next', 'to the next year', 'outcome 2008 b', 'strength 2009 d'],
    ['next', 'to the lane below in the same year', 'strength 2009 d', 'goal 2009 e'],
    ['next', 'behind the last there is nothing', 'goal 2010 g', null],
    ['previous', 'within a cell', 'goal 2009 f', 'goal 2009 e'],
    ['previous', 'to the last of the lane above', 'goal 2010 g', 'outcome 2010 c'],
    ['previous', 'to the last of the year before', 'outcome 2010 c', 'goal 2009 f'],
    ['previous', 'before the first there is nothing', 'outcome 2008 a', null],
    ['first', 'from anywhere', 'goal 2010 g', 'outcome 2008 a'],
    ['last', 'from anywhere', 'outcome 2008 a', 'goal 2010 g'],
  ] as const)('%s %s', (to, _, from, found) => {
    expect(step(from, to)).toBe(found)
  })
})

describe('from lane to lane', () => {
  test.each([
    ['down', 'in the same year', 'strength 2009 d', 'goal 2009 e'],
    ['down', 'to the nearest year where the year has nothing', 'outcome 2010 c', 'strength 2009 d'],
    ['down', 'below the last lane there is nothing', 'goal 2009 e', null],
    ['up', 'in the same year, over a lane without anything', 'goal 2009 f', 'strength 2009 d'],
    ['up', 'of two years as near, to the earlier one', 'strength 2009 d', 'outcome 2008 a'],
    ['up', 'above the first lane there is nothing', 'outcome 2008 b', null],
  ] as const)('%s %s', (to, _, from, found) => {
    expect(step(from, to)).toBe(found)
  })

  test('a lane without matching statements is skipped', () => {
    expect(step('goal 2009 e', 'up', ['strength 2009 d'])).toBe('outcome 2008 a')
    expect(step('outcome 2008 a', 'down', ['strength 2009 d'])).toBe('goal 2009 e')
  })
})

describe('a statement outside the filter', () => {
  test('is reached by no step', () => {
    expect(step('outcome 2008 a', 'next', ['outcome 2008 b', 'strength 2009 d'])).toBe('goal 2009 e')
    expect(step('goal 2010 g', 'first', ['outcome 2008 a'])).toBe('outcome 2008 b')
    expect(step('outcome 2008 a', 'last', ['goal 2010 g'])).toBe('outcome 2010 c')
  })

  test('still has a place that steps begin from', () => {
    expect(step('strength 2009 d', 'next', ['strength 2009 d'])).toBe('goal 2009 e')
    expect(step('strength 2009 d', 'previous', ['strength 2009 d'])).toBe('outcome 2008 b')
  })
})

describe('without a current statement', () => {
  test.each([
    [0, 'outcome 2008 a'],
    [1, 'strength 2009 d'],
    [2, 'outcome 2010 c'],
  ])('steps begin in column %d', (column, found) => {
    expect(step(null, 'next', [], column)).toBe(found)
    expect(step(null, 'up', [], column)).toBe(found)
  })

  test('steps begin with the very first statement if the columns from there on are empty', () => {
    expect(step(null, 'next', ['outcome 2010 c', 'goal 2010 g'], 2)).toBe('outcome 2008 a')
  })

  test('there is no step without matching statements', () => {
    for (const one of ['next', 'first', 'last'] as const) expect(step(null, one, names)).toBeNull()
  })
})
