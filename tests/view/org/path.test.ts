import { expect, test } from 'vitest'
import { pathOf } from '../../../src/view/org/path.ts'

test.each([
  ['nothing', [], 'M0,0'],
  ['a point', [3, 4], 'M3,4'],
  ['a straight line', [0, 0, 10, 0], 'M0,0L10,0'],
  [
    'down, right, down: corners are round by 4 px',
    [0, 0, 0, 20, 30, 20, 30, 40],
    'M0,0L0,16Q0,20 4,20L26,20Q30,20 30,24L30,40',
  ],
  ['up and left: round on the other sides', [30, 40, 30, 20, 0, 20], 'M30,40L30,24Q30,20 26,20L0,20'],
  ['a short stretch: round by half of it at most', [0, 0, 0, 6, 20, 6], 'M0,0L0,3Q0,6 3,6L20,6'],
  ['a short stretch behind the corner', [0, 0, 0, 20, 2, 20], 'M0,0L0,19Q0,20 1,20L2,20'],
])('%s', (_, points, path) => {
  expect(pathOf(points)).toBe(path)
})
