import { beforeEach, expect, test, vi } from 'vitest'
import { showPassage } from '../../../src/view/state/passage.ts'
import { addElement } from '../render.ts'

/** Sets the top and bottom of an element in the window, px. */
const at = (element: HTMLElement, top: number, bottom = top): void => {
  element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect
}
const scrolled = vi.fn()
const pushed = vi.fn()
let text: HTMLElement

/** A docked text of 600 px, scrolled by 40, with a passage that ends 20 px below its top; the header of 300 px pushes it down. */
beforeEach(() => {
  scrolled.mockReset()
  pushed.mockReset()
  vi.stubGlobal('scrollBy', pushed)
  vi.stubGlobal('innerHeight', 700)
  text = addElement('div')
  Object.defineProperties(text, { scrollHeight: { value: 2000, writable: true }, clientHeight: { value: 600 } })
  text.scrollTop = 40
  text.scrollTo = scrolled
  at(text, 100)
  at(addElement('div', { className: 'toolbar' }), 0, 55)
  at(addElement('main', { id: 'main' }), 355)
})
const passage = (top: number): void => at(addElement('mark', { id: 'p-a.b' }), top, top + 20)

test('the passage is scrolled to a third of the docked text', () => {
  passage(500)
  showPassage('a.b', text, true)
  expect(scrolled.mock.calls).toEqual([[{ top: 40 + 400 - 200 }]])
  expect(pushed).not.toHaveBeenCalled()
})

test.each([
  [760, 104],
  // The page scrolls by the height of the header, 300 px, at most.
  [1200, 300],
])('a passage at %d px that is below the window lets the page scroll by %d px', (top, by) => {
  passage(top)
  showPassage('a.b', text, true)
  expect(pushed.mock.calls).toEqual([[{ top: by }]])
})

test('the page doesn’t scroll at the start', () => {
  passage(760)
  showPassage('a.b', text, false)
  expect(scrolled).toHaveBeenCalledTimes(1)
  expect(pushed).not.toHaveBeenCalled()
})

test('a text that is not docked, or lacks the passage, doesn’t scroll', () => {
  showPassage('a.b', text, true)
  passage(500)
  showPassage('a.b', null, true)
  Object.assign(text, { scrollHeight: 600 })
  showPassage('a.b', text, true)
  expect(scrolled).not.toHaveBeenCalled()
})
