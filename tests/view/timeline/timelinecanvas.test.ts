import { render } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import TimelineCanvas from '../../../src/view/timeline/TimelineCanvas.svelte'
import { generateDataset } from '../../generate.ts'
import { fakeContext, type FakeContext } from '../render.ts'
import { timelineAt } from './at.ts'

const data = generateDataset(20_000)
let fake: FakeContext | undefined
let canvas: HTMLCanvasElement
const painted = (): string[] => fake?.painted ?? []
beforeEach(() => {
  vi.stubGlobal('devicePixelRatio', 3)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
    fake ??= fakeContext()
    return fake.context
  })
  const style = { fontSize: '16px', getPropertyValue: (name: string) => `colour of ${name}` }
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(style as unknown as CSSStyleDeclaration)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
async function draw() {
  fake = undefined
  const { view } = timelineAt('', data)
  const { container } = render(TimelineCanvas, { view, width: 60 })
  canvas = container.querySelector('canvas') as HTMLCanvasElement
  await tick()
  return view
}

test('marks are painted at the columns of their years, from the first visible one on, hidden from screen readers', async () => {
  const view = await draw()
  expect(view.marks.size).toBe('strip')
  expect(canvas).toHaveAttribute('aria-hidden', 'true')
  expect(canvas.style.transform).toBe('translateX(0px)')
  const places = painted()
    .filter((one) => one.startsWith('setTransform'))
    .slice(1)
  // The first mark is 6 px beside its rule; a screen has at most two pixels for a px.
  expect(places[0]?.split(' ')[5]).toBe('12')
  expect(places).toHaveLength(view.marks.lanes.flatMap(({ cells }) => cells).length)
  const strip = painted().find((one) => one.startsWith('fillRect'))
  expect(strip?.split(' ')[3]).toBe(String(2 * (60 - 2 * 6)))
})

test('each lane is painted in its colour, up from its bottom', async () => {
  const view = await draw()
  expect(
    painted()
      .filter((one) => one.startsWith('fillStyle'))
      .slice(0, 2),
  ).toEqual([...['fillStyle = colour of --outcome', 'fillStyle = colour of --strength']])
  const [first, second] = view.marks.lanes.map(({ height }) => height + 32)
  const feet = painted()
    .filter((one) => one.startsWith('setTransform'))
    .map((one) => Number(one.split(' ')[6]))
  expect([...new Set(feet.slice(1))].slice(0, 2)).toEqual([
    2 * ((first ?? 0) - 4),
    2 * ((first ?? 0) + (second ?? 0) - 4),
  ])
})

test('the canvas grows in steps of 256 px', async () => {
  const view = await draw()
  expect(canvas.style.width).toBe(`${Math.ceil((view.frame + 120) / 256) * 256}px`)
  // Each lane has its height and two lines of letters.
  const foot = view.marks.lanes.reduce((sum, { height }) => sum + height + 32, 0)
  expect(canvas.style.height).toBe(`${Math.ceil((foot - 4) / 256) * 256}px`)
})

test('a new theme repaints', async () => {
  await draw()
  const before = painted().length
  document.documentElement.dataset['theme'] = 'dark'
  await vi.waitFor(() => expect(painted().length).toBeGreaterThan(before))
  delete document.documentElement.dataset['theme']
})

test('scrolling moves the canvas with the first visible column, and the marks stay in place on it', async () => {
  const view = await draw()
  view.zoomBy(2, 480)
  view.scrollBy(400)
  await tick()
  const first = view.marks.columns[0] ?? 0
  expect(first).toBeGreaterThan(0)
  expect(canvas.style.transform).toBe(`translateX(${first * view.scale.pitch}px)`)
  const picture = painted().slice(painted().lastIndexOf('clearRect 0 0 300 150'))
  expect(picture.find((one) => one.startsWith('setTransform'))?.split(' ')[5]).toBe('12')
})
