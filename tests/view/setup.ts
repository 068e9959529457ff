import '@testing-library/jest-dom/vitest'

// What jsdom lacks and the page asks for.
Element.prototype.scrollIntoView = () => undefined
Element.prototype.scrollTo = () => undefined
window.scrollBy = () => undefined
window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList
// No canvas either: letters are measured by the fixed table there.
HTMLCanvasElement.prototype.getContext = () => null
