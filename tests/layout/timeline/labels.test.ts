import { expect, test } from 'vitest'
import { placeLabels } from '../../../src/layout/timeline/labels.ts'

/** Labels named by their order, at a point and of a width, placed on a line of 100 px. */
const place = (lines: number, ...labels: [at: number, width: number][]): Record<string, unknown> => {
  const { placed, unplaced } = placeLabels(
    labels.map(([at, width], of) => ({ of, at, width })),
    100,
    lines,
  )
  return { placed: placed.map(({ of, left, line }) => [of, left, line]), unplaced: unplaced.map(({ of }) => of) }
}

test.each([
  ['begins at its point', [10, 40], 10],
  ['begins at its point where it just has room', [60, 40], 60],
  ['ends at its point where the right has no room', [61, 40], 21],
  ['ends at its point as far left as the line goes', [70, 70], 0],
  ['stands at the right edge where neither side has room', [50, 70], 30],
  ['is as wide as the line', [50, 100], 0],
] as const)('a label %s', (_, label, left) => {
  expect(place(1, [...label])).toEqual({ placed: [[0, left, 0]], unplaced: [] })
})

test('labels of a line are at least 8 px apart', () => {
  expect(place(1, [0, 20], [28, 20])).toEqual({
    placed: [
      [0, 0, 0],
      [1, 28, 0],
    ],
    unplaced: [],
  })
  expect(place(1, [0, 20], [27, 20])).toEqual({ placed: [[0, 0, 0]], unplaced: [1] })
})

test('a label takes the first free line, and has no place if none is free', () => {
  expect(place(2, [0, 40], [10, 40], [20, 40], [48, 20])).toEqual({
    placed: [
      [0, 0, 0],
      [1, 10, 1],
      [3, 48, 0],
    ],
    unplaced: [2],
  })
})

test('without lines no label has a place', () => {
  expect(place(0, [0, 10])).toEqual({ placed: [], unplaced: [0] })
})

test('a placed label keeps its subject, its point and its width', () => {
  const label = { of: 'a', at: 90, width: 30 }
  expect(placeLabels([label], 100, 1).placed).toEqual([{ ...label, left: 60, line: 0 }])
})
