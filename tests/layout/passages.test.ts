import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutPassages } from '../../src/layout/passages.ts'

test('overlaps are kept, the longest mark first', () => {
  expect(
    cutPassages({ start: 0, end: 10 }, [
      { id: 'a', start: 2, end: 8 },
      { id: 'b', start: 4, end: 6 },
      { id: 'c', start: 20, end: 30 },
    ]),
  ).toEqual([
    { start: 0, end: 2, ids: [] },
    { start: 2, end: 4, ids: ['a'] },
    { start: 4, end: 6, ids: ['a', 'b'] },
    { start: 6, end: 8, ids: ['a'] },
    { start: 8, end: 10, ids: [] },
  ])
})

test('runs cover the text without gaps, and each mark covers exactly its own span', () => {
  const marks = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), start: fc.nat(50), end: fc.nat(50) }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(marks, (list) => {
      const within = { start: 5, end: 40 }
      const runs = cutPassages(within, list)
      let at = within.start
      for (const run of runs) {
        expect(run.start).toBe(at)
        at = run.end
        for (const mark of list)
          if (mark.start < mark.end && mark.start <= run.start && mark.end >= run.end)
            expect(run.ids).toContain(mark.id)
      }
      expect(at).toBe(within.end)
    }),
  )
})
