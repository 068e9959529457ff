import { describe, expect, test } from 'vitest'
import { estimateHeights } from '../../../src/layout/timeline/heights.ts'
import { buildLanes } from '../../../src/layout/timeline/lanes.ts'
import type { Event, Statement } from '../../../src/model/dataset.ts'

const EVENT = { id: 'e', report: 'r', date: '2010-05-01' } as Event
/** `count` words of ten letters. A letter is 8.4 px wide, a blank 5.04 px. */
const words = (count: number): string => Array.from({ length: count }, () => 'aaaaaaaaaa').join(' ')
const request = (id: string, more: Partial<Statement> = {}): Statement =>
  ({ id, kind: 'request', year: 2010, event: 'e', by: null, topic: null, text: words(1), ...more }) as Statement
interface Choice {
  limit?: number
  width?: number
  hidden?: readonly string[]
  closed?: readonly string[]
}
const heights = (
  list: readonly Statement[],
  { limit = Infinity, width = 400, hidden = [], closed = [] }: Choice = {},
): number[] => {
  const shown = new Set(list.map(({ id }) => id).filter((id) => !hidden.includes(id)))
  return estimateHeights(buildLanes([EVENT], list, shown, 'kind'), limit, width, new Set(closed))
}
/** The height of a bar with this many lines, px, with its padding and the gap below it. */
const bar = (lines: number): number => 21 * lines + 12

describe('a bar', () => {
  // 44 px of a bar's width aren't for words. A bar of 400 px fits four words, which take 4 × 84 + 3 × 5.04 px.
  test.each([
    [1, 400, 1],
    [4, 400, 1],
    [5, 400, 2],
    [8, 400, 2],
    [9, 400, 3],
    [9, 900, 1],
    [3, 306, 2],
    [3, 307, 1],
  ])('of %d words in %d px has %d lines', (count, width, lines) => {
    expect(heights([request('a', { text: words(count) })], { width })).toEqual([bar(lines)])
  })

  test.each(['outcome', 'goal'] as const)('of a numbered %s has 26 px less for its words', (kind) => {
    const one = request('a', { kind, text: words(3) })
    expect(heights([one], { width: 332 })).toEqual([bar(2)])
    expect(heights([one], { width: 333 })).toEqual([bar(1)])
  })
})

describe('a lane is as high as its fullest year', () => {
  test('one bar below the other', () => {
    const list = [request('a'), request('b', { text: words(5) }), request('c', { year: 2009 })]
    expect(heights(list)).toEqual([bar(1) + bar(2)])
  })

  test('only as many bars as a cell may have, then a button for the rest', () => {
    const list = ['a', 'b', 'c'].map((id) => request(id))
    expect(heights(list, { limit: 2 })).toEqual([2 * bar(1) + 44])
    expect(heights(list, { limit: 3 })).toEqual([3 * bar(1)])
  })

  test('a heading where the topic changes, none without a topic', () => {
    const list = [
      request('a'),
      request('b', { topic: 'x' }),
      request('c', { topic: 'x' }),
      request('d', { topic: 'y' }),
    ]
    expect(heights(list)).toEqual([4 * bar(1) + 2 * 36])
  })

  test('a row for what the filter leaves out', () => {
    expect(heights([request('a'), request('b'), request('c')], { hidden: ['b', 'c'] })).toEqual([bar(1) + 26])
  })

  test('each lane has its own height; a closed one has 0', () => {
    const list = [request('a'), request('b', { kind: 'award', text: words(5) })]
    expect(heights(list)).toEqual([bar(2), bar(1)])
    expect(heights(list, { closed: ['kind-award'] })).toEqual([0, bar(1)])
  })
})
