// The oldest engines that run the app. Older ones show the prerendered document, which is complete by itself.

/**
 * First version of each engine. Of the visitors counted in caniuse-lite 1.0.30001828 (November 2026), older engines are
 * 0.25 % in Vietnam and 0.20 % in the world; Chrome 80, Safari 14 and Firefox 78 would leave out 0.19 % and 0.13 %. From
 * these versions on `Array.prototype.at` and `<dialog>` are there, and the last versions for Windows 7 and 8 (Chrome 109,
 * Firefox 115) and for the iPhone 6s and 7 (Safari 15.6) are well inside.
 */
export const floor = { chrome: '92', safari: '15.4', firefox: '98' } as const

/** The same for compilers: 'chrome92'. */
export const floorTargets: string[] = Object.entries(floor).map(([engine, version]) => `${engine}${version}`)

/** What the page uses though the oldest engines don't know it, and what their readers get instead. */
export const graceful: Readonly<Record<string, string>> = {
  createPolicy: 'asked for only where there are Trusted Types',
  in: 'a method of Svelte’s transitions',
  requestIdleCallback: 'the parts that come later come by the clock',
  ':has': 'a box’s border stays as it is while its name is pointed at',
  '-webkit-user-drag': 'a picture of the chart may follow the mouse',
  'accent-color': 'check boxes have the system’s colour',
  'box-decoration-break': 'written with its prefix before',
  'break-after: avoid': 'a heading may stand alone at the foot of a sheet',
  'forced-color-adjust': 'marks take the system’s own colours',
  'overflow-clip-margin': 'what glides to its place is cut at the edge',
  'overflow-x: clip': 'what glides to its place is seen outside of the frame',
  'overscroll-behavior': 'the page scrolls on where a list ends',
  'overscroll-behavior-x': 'the page scrolls on where a list ends',
  'print-color-adjust': 'written with its prefix before',
  'text-decoration': 'written with its prefix before',
  '@page': 'paper has the browser’s own margins',
  'text-wrap': 'a title’s lines differ in length',
  '@container': 'the window’s width decides (oldstyles.ts)',
  container: 'the window’s width decides (oldstyles.ts)',
  'container-type': 'the window’s width decides (oldstyles.ts)',
}
