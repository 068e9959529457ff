import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begin, present, record, redo, redoable, undo, undoable, type History } from '../../src/desk/history.ts'

const act = (words: string): { vi: string; en: string } => ({ vi: words, en: words })

test('undo and redo lead through the states, and know their acts', () => {
  const three = record(record(begin(1, act('a')), 2, act('b')), 3, act('c'))
  expect([present(three), undoable(three)?.vi, redoable(three)]).toEqual([3, 'c', null])
  const back = undo(undo(three))
  expect([present(back), undoable(back), redoable(back)?.vi]).toEqual([1, null, 'b'])
  expect(undo(back)).toEqual(back)
  expect(present(redo(redo(redo(back))))).toBe(3)
})

test('a new act forgets what was undone', () => {
  const other = record(undo(record(begin(1, act('a')), 2, act('b'))), 5, act('d'))
  expect([present(other), redoable(other)]).toEqual([5, null])
  expect(present(undo(other))).toBe(1)
})

test('undo to the start and redo to the end give the same state, after any acts', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.constantFrom('undo', 'redo')), { maxLength: 40 }), (acts) => {
      let history: History<number> = begin(0, act('begin'))
      for (const one of acts)
        history = one === 'undo' ? undo(history) : one === 'redo' ? redo(history) : record(history, one, act('x'))
      let ends = history
      for (let i = 0; i < 50; i += 1) ends = redo(ends)
      const last = present(ends)
      for (let i = 0; i < 50; i += 1) ends = undo(ends)
      expect(present(ends)).toBe(0)
      for (let i = 0; i < 50; i += 1) ends = redo(ends)
      expect(present(ends)).toBe(last)
    }),
    { seed: 3 },
  )
})

test('a history without its present step is refused', () => {
  expect(() => present({ steps: [], at: 0 })).toThrow('no step 0 of 0')
})
