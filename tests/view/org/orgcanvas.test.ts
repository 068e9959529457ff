import { render } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import OrgCanvas from '../../../src/view/org/OrgCanvas.svelte'
import { generateBodies } from '../../bodies.ts'
import { fakeContext, type FakeContext } from '../render.ts'
import { orgAt } from './at.ts'

const data = generateBodies(600, { single: true })
let fake: FakeContext | undefined
beforeEach(() => {
  fake = undefined
  vi.stubGlobal('devicePixelRatio', 3)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
    fake ??= fakeContext({ width: 1920, height: 1440 })
    return fake.context
  })
  const style = { getPropertyValue: (name: string) => `colour of ${name}` }
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(style as unknown as CSSStyleDeclaration)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})
async function draw(search = '?tree=open') {
  const { page, view } = orgAt(search, data)
  view.fit()
  const { container } = render(OrgCanvas, { view })
  await tick()
  return { page, view, canvas: container.querySelector('canvas') as HTMLCanvasElement }
}
/** The number of boxes that are painted as marked: the rectangles after the last change to the accent colour. */
const marked = (): number => {
  const painted = fake?.painted ?? []
  const from = painted.lastIndexOf('fillStyle = colour of --accent')
  return painted.slice(from).filter((one) => one.startsWith('fillRect')).length
}

test('it is as large as the frame, with at most two pixels for each px, and hidden from screen readers', async () => {
  const { canvas, view } = await draw()
  expect(canvas).toHaveAttribute('aria-hidden', 'true')
  expect([canvas.style.width, canvas.style.height]).toEqual(['960px', `${view.height}px`])
  expect([canvas.width, canvas.height]).toEqual([1920, 2 * view.height])
})

describe('highlights', () => {
  test('the host', async () => {
    await draw()
    expect(marked()).toBe(1)
  })

  test('the opened body, too', async () => {
    await draw('?tree=open&item=o17')
    expect(marked()).toBe(2)
  })

  test('the bodies in which a filtered person holds office', async () => {
    const of = data.memberships[0]
    await draw(`?tree=open&person=${of?.person ?? ''}`)
    expect(marked()).toBe(of?.organization === 'o0' ? 1 : 2)
  })

  test('the body under the pointer has a frame', async () => {
    const { page } = await draw()
    expect(fake?.painted.some((one) => one.startsWith('strokeRect'))).toBe(false)
    page.pointed = 'o17'
    await vi.waitFor(() => expect(fake?.painted.at(-1)).toMatch(/^strokeRect /u))
  })
})

test('the painting follows the view’s position and scale', async () => {
  const { view } = await draw()
  const host = view.layout.boxes.find(({ node }) => node.isHost)
  if (!host) throw new Error('no host')
  const of = (): number[] => (fake?.painted.at(-1) ?? '').split(' ').slice(1, 3).map(Number)
  const place = (): number[] => [
    (host.x * view.scale + view.inset - view.left) * 2,
    (host.y * view.scale - view.top) * 2,
  ]
  expect(of()).toEqual(place().map((value) => expect.closeTo(value, 5) as number))
  view.zoomBy(1.2, 0, 0)
  view.moveTo(view.left, view.top + 10)
  await tick()
  expect(view.top).toBeGreaterThan(0)
  expect(of()).toEqual(place().map((value) => expect.closeTo(value, 5) as number))
})

test('a new theme repaints', async () => {
  await draw()
  const before = fake?.painted.length ?? 0
  document.documentElement.dataset['theme'] = 'dark'
  await vi.waitFor(() => expect(fake?.painted.length).toBeGreaterThan(before))
  delete document.documentElement.dataset['theme']
})
