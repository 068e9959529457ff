import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/svelte'
import { afterEach, beforeAll, vi } from 'vitest'
import { loadAll } from '../../src/view/state/lazy.svelte.ts'
import { computeStylesLate } from './computed.ts'

// Replacements for features that the page uses and jsdom lacks.
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined
window.scrollBy = () => undefined
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList
// jsdom has no canvas either, so texts are measured by the fixed table.
HTMLCanvasElement.prototype.getContext = () => null
computeStylesLate(window)
// No test may fail because the machine is busy: a whole page can take more than the usual second to redraw.
configure({ asyncUtilTimeout: 15_000 })
// All lazily loaded parts are loaded before the tests. Tests of loading itself: state/lazy, item/lazynotice.
beforeAll(loadAll)

// Test files share their modules and their document, which takes a third of the time: each test leaves both as they were.
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.body.replaceChildren()
})
