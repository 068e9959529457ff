import { expect, test } from 'vitest'
import { countKinds, isNumbered, kinds, looksBack } from '../../src/model/kinds.ts'

test('kinds in the order of the agenda: which look back, which are numbered', () => {
  expect(kinds.map((kind) => [kind, looksBack(kind), isNumbered(kind)])).toEqual([
    ['outcome', true, true],
    ['strength', true, false],
    ['shortcoming', true, false],
    ['award', true, false],
    ['goal', false, true],
    ['request', false, false],
  ])
})

test('counts the kinds that occur, in the order of the agenda', () => {
  expect(countKinds([{ kind: 'goal' }, { kind: 'award' }, { kind: 'goal' }])).toEqual([
    { kind: 'award', count: 1 },
    { kind: 'goal', count: 2 },
  ])
  expect(countKinds([])).toEqual([])
})
