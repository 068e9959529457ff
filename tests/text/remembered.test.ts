import { expect, test, vi } from 'vitest'
import { remembered } from '../../src/text/remembered.ts'

test('an answer is worked out once, also when it is false or missing', () => {
  for (const answer of [true, false, null, undefined]) {
    const judge = vi.fn((words: string) => (words === '' ? undefined : answer))
    const ask = remembered(judge, 2_000)
    expect([ask('a'), ask('b'), ask('a'), ask('b')]).toEqual([answer, answer, answer, answer])
    expect(judge.mock.calls).toEqual([['a'], ['b']])
  }
})

test('answers of a text of any length don’t pile up', () => {
  const judge = vi.fn((words: string) => words.length)
  const ask = remembered(judge, 2_000)
  for (let i = 0; i < 2_001; i += 1) ask(String(i))
  expect(ask('0')).toBe(1)
  expect(judge).toHaveBeenCalledTimes(2_002)
})
