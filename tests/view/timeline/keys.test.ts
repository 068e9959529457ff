// Keys on the timeline's frame, with a view that only records the calls.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { pressKey, ZOOM_STEP, type KeyActs } from '../../../src/view/timeline/keys.ts'
import type { TimeView } from '../../../src/view/timeline/timeview.svelte.ts'

let frame: HTMLElement
let steps: string[]
const acts = { zoom: vi.fn(), fit: vi.fn(), moved: vi.fn() } satisfies KeyActs
/** A view in which each step but 'last' leads to the item 'b'. It records the steps. */
const view = {
  current: null,
  day: null,
  years: [2008],
  step: (step: string) => (steps.push(step), step === 'last' ? null : { id: 'b' }),
  statement: () => undefined,
  reveal: vi.fn(),
} as unknown as TimeView

beforeEach(() => {
  document.body.innerHTML = `<div><a data-id="a" href="#a">a</a><a data-id="b" href="#b">b</a><input></div>`
  frame = document.querySelector('div') as HTMLElement
  steps = []
  vi.clearAllMocks()
})
async function press(key: string, init: KeyboardEventInit = {}, on = '[data-id=a]'): Promise<KeyboardEvent> {
  const target = frame.querySelector<HTMLElement>(on)
  target?.focus()
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  target?.dispatchEvent(event)
  await pressKey(event, view, frame, acts)
  return event
}

describe('arrows go from item to item', () => {
  test.each([
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'up'],
    ['ArrowDown', 'down'],
    ['Home', 'first'],
  ])('%s: %s', async (key, step) => {
    const event = await press(key)
    expect(steps).toEqual([step])
    expect(document.activeElement?.textContent).toBe('b')
    expect(event.defaultPrevented).toBe(true)
    expect(acts.moved).toHaveBeenCalledTimes(1)
  })

  test('without a further item the focus stays', async () => {
    await press('End')
    expect(steps).toEqual(['last'])
    expect(document.activeElement?.textContent).toBe('a')
  })
})

describe('keys zoom around the focused item', () => {
  test.each([
    ['+', ZOOM_STEP],
    ['=', ZOOM_STEP],
    ['-', 1 / ZOOM_STEP],
  ])('%s: %d times', async (key, factor) => {
    await press(key)
    expect(acts.zoom.mock.calls).toEqual([[factor]])
    expect(view.current).toBe('a')
    expect(document.activeElement?.textContent).toBe('a')
  })

  test('0 shows all', async () => {
    await press('0')
    expect(acts.fit).toHaveBeenCalledTimes(1)
    expect(acts.zoom).not.toHaveBeenCalled()
  })
})

describe('other keys are ignored', () => {
  test.each([
    ['a', {}, '[data-id=a]'],
    ['ArrowRight', { ctrlKey: true }, '[data-id=a]'],
    ['ArrowRight', { metaKey: true }, '[data-id=a]'],
    ['ArrowRight', { altKey: true }, '[data-id=a]'],
    ['ArrowRight', {}, 'input'],
  ])('%s with %j on %s', async (key, init, on) => {
    const event = await press(key, init, on)
    expect(steps).toEqual([])
    expect(event.defaultPrevented).toBe(false)
  })
})
