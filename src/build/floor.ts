// The oldest engines that run the app. Older ones show the prerendered document, which has all content.

/**
 * The oldest supported version of each engine. According to caniuse-lite 1.0.30001828 (November 2026), older engines
 * have 0.25 % of the visitors in Vietnam and 0.20 % in the world; with Chrome 80, Safari 14 and Firefox 78 it would be
 * 0.19 % and 0.13 %. These versions have `Array.prototype.at` and `<dialog>`. The last versions for Windows 7 and 8
 * (Chrome 109, Firefox 115) and for the iPhone 6s and 7 (Safari 15.6) are supported.
 */
export const floor = { chrome: '92', safari: '15.4', firefox: '98' } as const

/** The same versions as compiler targets: 'chrome92'. */
export const floorTargets: string[] = Object.entries(floor).map(([engine, version]) => `${engine}${version}`)

/** Newer features that the page uses nevertheless, each with its effect in engines that lack it. */
export const graceful: Readonly<Record<string, string>> = {
  ClipboardItem: 'a citation is copied as text alone',
  createPolicy: 'called only if the engine has Trusted Types',
  in: 'a method of Svelte’s transitions, not a web API',
  requestIdleCallback: 'a timer loads the later parts',
  ':has': 'the border of a box doesn’t change while the pointer is over its name',
  '-webkit-user-drag': 'dragging may move a picture of the chart',
  'accent-color': 'check boxes have the system’s colour',
  'box-decoration-break': 'a prefixed declaration precedes it',
  'break-after: avoid': 'a heading may be alone at the foot of a printed page',
  'forced-color-adjust': 'marks have the system’s colours',
  'overflow-clip-margin': 'moving elements are clipped at the edge',
  'overflow-x: clip': 'moving elements are visible outside the frame',
  'overscroll-behavior': 'the page scrolls when a list reaches its end',
  'overscroll-behavior-x': 'the page scrolls when a list reaches its end',
  'print-color-adjust': 'a prefixed declaration precedes it',
  'text-decoration': 'a prefixed declaration precedes it',
  '@page': 'printed pages have the browser’s margins',
  'text-wrap': 'the lines of a title differ in length',
  '@container': 'the window’s width decides (oldstyles.ts)',
  container: 'the window’s width decides (oldstyles.ts)',
  'container-type': 'the window’s width decides (oldstyles.ts)',
}
