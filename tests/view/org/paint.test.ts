import { describe, expect, test } from 'vitest'
import type { Box, OrgChartLayout } from '../../../src/layout/org/chart.ts'
import { paintChart, type ChartPainting } from '../../../src/view/org/paint.ts'
import { fakeContext } from '../render.ts'

const box = (id: string, x: number, y: number): Box =>
  ({ node: { organization: { id } }, x, y, width: 100, height: 50 }) as unknown as Box
const [upper, lower, far] = [box('a', 0, 0), box('b', 0, 100), box('far', 5000, 0)]
const colours = { box: 'white', edge: 'grey', line: 'black', marked: 'red', words: 'blue' }
/** The calls that paint on a canvas of 300 × 150 pixels, after those that clear it. */
function paint(more: Partial<ChartPainting> = {}, boxes: Box[] = [upper, lower], lines: number[][] = []): string[] {
  const { context, painted } = fakeContext()
  const layout = {
    boxes,
    byId: new Map(boxes.map((one) => [one.node.organization.id, one])),
    links: lines.map((points) => ({ points })),
  } as unknown as OrgChartLayout
  paintChart(context, { layout, marked: [], colours, scale: 0.1, x: 20, y: 10, ratio: 1, pointed: null, ...more })
  expect(painted.slice(0, 2)).toEqual(['setTransform 1 0 0 1 0 0', 'clearRect 0 0 300 150'])
  return painted.slice(2)
}
const behind = (painted: string[], what: string): string[] => painted.slice(painted.indexOf(what))

describe('boxes', () => {
  test('stand where the chart has them, scaled', () => {
    expect(behind(paint(), 'fillStyle = grey')).toEqual([
      ...['fillStyle = grey', 'fillRect 20 10 10 5', 'fillRect 20 20 10 5', 'fillStyle = red'],
    ])
  })

  test('are never too small to see', () => {
    expect(paint({ scale: 0.01 })).toContain('fillRect 20 10 1.5 1.5')
  })

  test('outside the canvas are not painted', () => {
    expect(paint({}, [upper, far]).filter((one) => one.startsWith('fillRect'))).toHaveLength(1)
    expect(paint({ y: -100 }).filter((one) => one.startsWith('fillRect'))).toEqual([])
    expect(paint({ x: 299 }).filter((one) => one.startsWith('fillRect'))).toHaveLength(2)
    expect(paint({ x: 300 }).filter((one) => one.startsWith('fillRect'))).toEqual([])
  })

  test.each([
    ['above', { y: -4 }, ['fillRect 20 -4 10 5']],
    ['left', { x: -9 }, ['fillRect -9 10 10 5']],
    ['right', { x: 299 }, ['fillRect 299 10 10 5']],
    ['below', { y: 149 }, ['fillRect 20 149 10 5']],
  ])('partly outside the canvas, %s of it, are painted', (_, more, boxes) => {
    expect(paint(more, [upper]).filter((one) => one.startsWith('fillRect'))).toEqual(boxes)
  })

  test('that are large enough have a border', () => {
    expect(behind(paint({ scale: 0.2 }, [upper]), 'fillStyle = white')).toEqual([
      ...['fillStyle = white', 'fillRect 21 11 18 8', 'fillStyle = red'],
    ])
    expect(paint({ scale: 0.13 })).not.toContain('fillStyle = white')
  })

  test('that are highlighted have their own colour, above the others', () => {
    expect(behind(paint({ marked: [lower] }), 'fillStyle = red')).toEqual(['fillStyle = red', 'fillRect 20 20 10 5'])
  })

  test('are scaled by the pixel ratio', () => {
    expect(paint({ ratio: 2 }, [lower])).toContain('fillRect 40 40 20 10')
  })
})

describe('lines', () => {
  test('go from corner to corner', () => {
    expect(paint({}, [], [[50, 50, 50, 75, 90, 75]]).slice(0, 7)).toEqual([
      ...['strokeStyle = black', 'lineWidth = 0.5', 'beginPath'],
      ...['moveTo 25 15', 'lineTo 25 17.5', 'lineTo 29 17.5', 'stroke'],
    ])
  })

  test.each([
    ['above', [0, -200, 0, -150]],
    ['below', [0, 1500, 0, 1600]],
    ['left', [-400, 0, -300, 0]],
    ['right', [2900, 0, 3000, 0]],
  ])('%s of the canvas are left out', (_, points) => {
    expect(paint({}, [], [points])).not.toContainEqual(expect.stringMatching(/^moveTo/u))
  })

  test.each([
    [0.1, 0.5],
    [0.5, 0.8],
    [1, 1.2],
  ])('at a scale of %d are %d px wide', (scale, width) => {
    expect(paint({ scale })[1]).toBe(`lineWidth = ${width}`)
  })
})

test('the body under the pointer has a frame at a distance of 2 px', () => {
  expect(behind(paint({ pointed: 'b', ratio: 2 }), 'strokeStyle = blue')).toEqual([
    ...['strokeStyle = blue', 'lineWidth = 4', 'strokeRect 38 38 24 14'],
  ])
  expect(paint({ pointed: 'no such body' })).not.toContain('strokeStyle = blue')
})
