import fc from 'fast-check'
import { expect, it } from 'vitest'
import { damaged, surfaces } from './surfaces.ts'

const SEED = 20081128

it.each(Object.entries(surfaces))('random odd inputs keep the invariants of: %s', (_, { property, few }) => {
  fc.assert(property(), { seed: SEED, numRuns: few })
})

it('damaged() cuts, doubles, swaps and inserts', () => {
  const at = (start: number, what: 'cut' | 'double' | 'swap' | 'insert'): string =>
    damaged('abcdef', [{ at: start / 6, do: what, length: 2, odd: '?' }])
  expect(at(2, 'cut')).toBe('abef')
  expect(at(2, 'double')).toBe('abcdcdef')
  expect(at(2, 'swap')).toBe('abefcd')
  expect(at(2, 'insert')).toBe('ab?cdef')
})
