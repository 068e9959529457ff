import '@testing-library/jest-dom/vitest'
import { beforeAll } from 'vitest'
import { loadAll } from '../../src/view/state/lazy.svelte.ts'

// What jsdom lacks and the page asks for.
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined
window.scrollBy = () => undefined
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList
// No canvas either: letters are measured by the fixed table there.
HTMLCanvasElement.prototype.getContext = () => null
// What comes later in a browser is there: what happens until then has its own tests (state/lazy, item/lazynotice).
beforeAll(loadAll)
