import { describe, expect, test, vi } from 'vitest'
import type { MarksCell, MarksPlan } from '../../../src/layout/timeline/marks.ts'
import { paintMarks } from '../../../src/view/timeline/paint.ts'
import { fakeContext } from '../render.ts'

const cell = (more: Partial<MarksCell>): MarksCell => ({
  column: 0,
  matching: 7,
  others: 0,
  height: 20,
  full: 20,
  ...more,
})
const plan = (size: MarksPlan['size'], ...lanes: MarksCell[][]): MarksPlan => ({
  ...{ size, bin: 1, across: 4, columns: [0, 1] },
  lanes: lanes.map((cells, row) => ({ row, height: 20, cells })),
})
function paint(of: MarksPlan, { ratio = 1, colours = ['red', 'blue'] } = {}): string[] {
  const { context, painted } = fakeContext()
  paintMarks(context, { plan: of, bottoms: [50, 90], leftOf: (column) => 10 + 40 * column, width: 30, colours }, ratio)
  return painted
}

test('the canvas is cleared before, and what is painted afterwards is whole', () => {
  const painted = paint(plan('strip', []))
  expect(painted).toEqual([
    ...['setTransform 1 0 0 1 0 0', 'clearRect 0 0 300 150'],
    ...['fillStyle = red', 'globalAlpha = 1'],
  ])
})

describe('strips', () => {
  test('each lane in its colour, each cell at its column, up from the lane’s bottom', () => {
    expect(paint(plan('strip', [cell({})], [cell({ column: 1, height: 12 })])).slice(2)).toEqual([
      ...['fillStyle = red', 'setTransform 1 0 0 1 10 50', 'globalAlpha = 1', 'fillRect 0 -20 30 20'],
      ...['fillStyle = blue', 'setTransform 1 0 0 1 50 90', 'globalAlpha = 1', 'fillRect 0 -12 30 12'],
      'globalAlpha = 1',
    ])
  })

  test('matching marks are painted over all marks, which are faint', () => {
    const painted = paint(plan('strip', [cell({ matching: 7, others: 3, height: 14, full: 20 })])).slice(4)
    expect(painted).toEqual([
      ...['globalAlpha = 0.25', 'fillRect 0 -20 30 20', 'globalAlpha = 1', 'fillRect 0 -14 30 14'],
      'globalAlpha = 1',
    ])
  })

  test('if nothing matches, only the faint marks are painted', () => {
    expect(paint(plan('strip', [cell({ matching: 0, others: 3, height: 0 })])).slice(4)).toEqual([
      ...['globalAlpha = 0.25', 'fillRect 0 -20 30 20', 'globalAlpha = 1'],
    ])
  })

  test('everything is scaled by the pixel ratio', () => {
    expect(paint(plan('strip', [cell({ column: 1 })]), { ratio: 2 }).slice(3, 6)).toEqual([
      ...['setTransform 1 0 0 1 100 100', 'globalAlpha = 1', 'fillRect 0 -40 60 40'],
    ])
  })
})

describe('squares', () => {
  test('whole rows of four, then the remaining squares above them', () => {
    expect(paint(plan('square', [cell({ matching: 7 })])).slice(4, 7)).toEqual([
      ...['globalAlpha = 1', 'fillRect 0 -4 16 4', 'fillRect 0 -8 12 4'],
    ])
  })

  test('the faint ones are as many as all, at the same places', () => {
    expect(paint(plan('square', [cell({ matching: 3, others: 6 })])).slice(4)).toEqual([
      ...['globalAlpha = 0.25', 'fillRect 0 -8 16 8', 'fillRect 0 -12 4 4'],
      ...['globalAlpha = 1', 'fillRect 0 0 16 0', 'fillRect 0 -4 12 4'],
      'globalAlpha = 1',
    ])
  })

  test('are a pattern of one square in the lower left corner of its tile', () => {
    const tile = fakeContext()
    const get = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(tile.context)
    const painted = paint(plan('square', [cell({})]), { ratio: 2 })
    get.mockRestore()
    expect(tile.painted).toEqual(['fillStyle = red', 'fillRect 0 2 6 6'])
    expect(painted.slice(2, 4)).toEqual(['createPattern canvas repeat', 'fillStyle = pattern'])
  })

  test('are plain areas if the browser makes no pattern', () => {
    expect(paint(plan('square', [cell({})]))[2]).toBe('fillStyle = red')
  })
})

test('a lane without a colour has that of the text', () => {
  expect(paint(plan('strip', [cell({})]), { colours: [] })[2]).toBe('fillStyle = currentColor')
})
