import { beforeEach, describe, expect, test, vi } from 'vitest'
import { dragToPan, pinchToZoom, wheelToZoom } from '../../../src/view/drawing/gestures.ts'

let frame: HTMLElement
const zoomBy = vi.fn()
beforeEach(() => {
  document.body.innerHTML = '<div></div>'
  frame = document.querySelector('div') as HTMLElement
  frame.getBoundingClientRect = () => ({ left: 10, top: 20 }) as DOMRect
  frame.style.touchAction = 'pan-x pan-y'
  zoomBy.mockClear()
})

describe('the wheel', () => {
  const turn = (init: WheelEventInit): WheelEvent => {
    const event = new WheelEvent('wheel', { clientX: 110, clientY: 50, cancelable: true, ...init })
    frame.dispatchEvent(event)
    return event
  }

  test.each([
    ['away from the reader, with Ctrl: nearer', { deltaY: -100, ctrlKey: true }, Math.exp(0.3)],
    ['towards the reader, with Ctrl: further', { deltaY: 100, ctrlKey: true }, Math.exp(-0.3)],
    ['with ⌘', { deltaY: -100, metaKey: true }, Math.exp(0.3)],
    ['in lines, of 33 px each', { deltaY: -3, deltaMode: 1, ctrlKey: true }, Math.exp(0.297)],
  ])('%s', (_, init, factor) => {
    wheelToZoom(frame, zoomBy)
    const event = turn(init)
    expect(zoomBy).toHaveBeenCalledTimes(1)
    expect(zoomBy.mock.calls[0]?.[0]).toBeCloseTo(factor, 10)
    expect(zoomBy.mock.calls[0]?.slice(1)).toEqual([100, 30])
    expect(event.defaultPrevented).toBe(true)
  })

  test('alone scrolls the page', () => {
    wheelToZoom(frame, zoomBy)
    expect(turn({ deltaY: -100 }).defaultPrevented).toBe(false)
    expect(zoomBy).not.toHaveBeenCalled()
  })

  test('does nothing after removal', () => {
    wheelToZoom(frame, zoomBy)()
    turn({ deltaY: -100, ctrlKey: true })
    expect(zoomBy).not.toHaveBeenCalled()
  })
})

describe('two fingers', () => {
  const touch = (type: string, ...points: [number, number][]): TouchEvent => {
    const touches = points.map(([clientX, clientY]) => ({ clientX, clientY }))
    const event = Object.assign(new globalThis.Event(type, { cancelable: true }), { touches }) as unknown as TouchEvent
    frame.dispatchEvent(event)
    return event
  }

  test('moving apart zoom in, around the middle between them', () => {
    pinchToZoom(frame, zoomBy)
    expect(touch('touchstart', [10, 20], [110, 20]).defaultPrevented).toBe(false)
    expect(touch('touchmove', [10, 20], [210, 20]).defaultPrevented).toBe(true)
    touch('touchmove', [60, 20], [160, 20])
    expect(zoomBy.mock.calls).toEqual([
      [2, 100, 0],
      [0.5, 100, 0],
    ])
  })

  test('that are lifted start a new gesture', () => {
    pinchToZoom(frame, zoomBy)
    touch('touchstart', [10, 20], [110, 20])
    touch('touchend', [10, 20])
    touch('touchmove', [10, 20], [410, 20])
    expect(zoomBy).not.toHaveBeenCalled()
  })

  test('are left to the browser in the narrow list', () => {
    frame.style.touchAction = 'auto'
    pinchToZoom(frame, zoomBy)
    touch('touchstart', [10, 20], [110, 20])
    expect(touch('touchmove', [10, 20], [210, 20]).defaultPrevented).toBe(false)
    expect(zoomBy).not.toHaveBeenCalled()
  })

  test('one finger scrolls', () => {
    const stop = pinchToZoom(frame, zoomBy)
    touch('touchstart', [10, 20])
    expect(touch('touchmove', [10, 90]).defaultPrevented).toBe(false)
    stop()
    touch('touchstart', [10, 20], [110, 20])
    touch('touchmove', [10, 20], [210, 20])
    expect(zoomBy).not.toHaveBeenCalled()
  })
})

describe('a drag with the mouse', () => {
  const scrolled: ScrollToOptions[] = []
  const size = (inside: number, outside: number): void => {
    for (const [name, value] of Object.entries({
      scrollWidth: inside,
      clientWidth: outside,
      scrollHeight: 1,
      clientHeight: 1,
    }))
      Object.defineProperty(frame, name, { value, configurable: true })
  }
  const pointer = (type: string, clientX: number, clientY: number, init: MouseEventInit = {}, by = 'mouse'): void => {
    const event = new MouseEvent(type, { clientX, clientY, bubbles: true, ...init })
    const target = type === 'pointerdown' ? frame : window
    target.dispatchEvent(Object.assign(event, { pointerType: by }))
  }
  const click = (): MouseEvent => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    frame.dispatchEvent(event)
    return event
  }
  beforeEach(() => {
    scrolled.length = 0
    frame.scrollTo = ((options: ScrollToOptions) => scrolled.push(options)) as typeof frame.scrollTo
    frame.scrollLeft = 100
    size(900, 300)
  })

  test('pans in the opposite direction, and its final click opens nothing', () => {
    dragToPan(frame)
    pointer('pointerdown', 50, 50)
    pointer('pointermove', 30, 60)
    pointer('pointerup', 30, 60)
    expect(scrolled).toEqual([{ left: 120, top: -10 }])
    expect(click().defaultPrevented).toBe(true)
    expect(click().defaultPrevented).toBe(false)
    pointer('pointermove', 0, 0)
    expect(scrolled).toHaveLength(1)
  })

  test('of less than 5 px is a click', () => {
    dragToPan(frame)
    pointer('pointerdown', 50, 50)
    pointer('pointermove', 46, 54)
    pointer('pointerup', 46, 54)
    expect(scrolled).toEqual([])
    expect(click().defaultPrevented).toBe(false)
  })

  test('by touch, with another button, or of content that fits, pans nothing', () => {
    const stop = dragToPan(frame)
    pointer('pointerdown', 50, 50, {}, 'touch')
    pointer('pointermove', 0, 50)
    pointer('pointerdown', 50, 50, { button: 2 })
    pointer('pointermove', 0, 50)
    size(300, 300)
    pointer('pointerdown', 50, 50)
    pointer('pointermove', 0, 50)
    stop()
    size(900, 300)
    pointer('pointerdown', 50, 50)
    pointer('pointermove', 0, 50)
    expect(scrolled).toEqual([])
  })

  test('drags no link', () => {
    dragToPan(frame)
    const drag = (): boolean => frame.dispatchEvent(new globalThis.Event('dragstart', { cancelable: true }))
    expect(drag()).toBe(true)
    pointer('pointerdown', 50, 50)
    expect(drag()).toBe(false)
    pointer('pointerup', 50, 50)
    expect(drag()).toBe(true)
  })
})
