import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/svelte'
import { afterEach, beforeAll, vi } from 'vitest'
import { loadAll } from '../../src/view/state/lazy.svelte.ts'
import { computeStylesLate } from './computed.ts'

// What jsdom lacks and the page asks for.
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined
window.scrollBy = () => undefined
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList
// No canvas either: letters are measured by the fixed table there.
HTMLCanvasElement.prototype.getContext = () => null
computeStylesLate(window)
// What comes later in a browser is there: what happens until then has its own tests (state/lazy, item/lazynotice).
beforeAll(loadAll)

// Test files share their modules and their document, which takes a third of the time: each test leaves both as they were.
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.body.replaceChildren()
})
