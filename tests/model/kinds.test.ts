import { expect, test } from 'vitest'
import { isNumbered, kinds, looksBack } from '../../src/model/kinds.ts'

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
