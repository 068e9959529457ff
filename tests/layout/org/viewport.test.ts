import { describe, expect, test } from 'vitest'
import type { Box, Link } from '../../../src/layout/org/chart.ts'
import { boxAt, cutLink, isPointIn, isBoxIn, type Viewport } from '../../../src/layout/org/viewport.ts'

const viewport: Viewport = { x: 100, y: 100, right: 300, bottom: 200 }
const box = (x: number, y: number, width = 50, height = 20): Box => ({ x, y, width, height }) as Box
const link = (...points: number[]): Link => ({ points }) as unknown as Link

describe('a box is in the viewport', () => {
  test.each([
    ['inside', box(150, 120), true],
    ['over the left edge', box(60, 120), true],
    ['touching the left edge', box(50, 120), false],
    ['touching the right edge', box(300, 120), false],
    ['over the upper edge', box(150, 81), true],
    ['touching the upper edge', box(150, 80), false],
    ['touching the lower edge', box(150, 200), false],
    ['around all', box(0, 0, 1000, 1000), true],
  ])('%s', (_, one, seen) => {
    expect(isBoxIn(one, viewport)).toBe(seen)
  })
})

test.each([
  [150, 150, true],
  [100, 150, false],
  [300, 150, false],
  [150, 100, false],
  [150, 200, false],
])('a point at %d, %d is in the viewport: %s', (x, y, seen) => {
  expect(isPointIn(x, y, viewport)).toBe(seen)
})

describe('a line', () => {
  test('no longer than the viewport stays unchanged', () => {
    const short = link(90, 150, 390, 150)
    expect(cutLink(short, viewport)).toBe(short)
  })

  test('that is longer is clipped 200 px outside the viewport', () => {
    expect(cutLink(link(-5000, 150, 5000, 150), viewport)?.points).toEqual([-100, 150, 500, 150])
    expect(cutLink(link(150, -5000, 150, 5000, 250, 5000), viewport)?.points).toEqual([150, -100, 150, 400, 250, 400])
  })

  test.each([
    ['left', link(0, 150, 99, 150)],
    ['right', link(301, 150, 900, 150)],
    ['above', link(150, 0, 150, 99)],
    ['below', link(150, 201, 150, 900)],
  ])('%s of the viewport is not drawn', (_, one) => {
    expect(cutLink(one, viewport)).toBeNull()
  })
})

test('the box at a point is the first one within reach', () => {
  const [first, second] = [box(0, 0), box(40, 0)]
  expect(boxAt([first, second], 45, 10, 0)).toBe(first)
  expect(boxAt([first, second], 60, 10, 0)).toBe(second)
  expect(boxAt([first, second], 93, 23, 3)).toBe(second)
  expect(boxAt([first, second], -3, -3, 3)).toBe(first)
  expect(boxAt([first, second], 94, 10, 3)).toBeUndefined()
  expect(boxAt([first, second], 60, 24, 3)).toBeUndefined()
})
