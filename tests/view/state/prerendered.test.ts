import { expect, test, vi } from 'vitest'

// Load the module again for each test, because it keeps one document.
async function load(): Promise<typeof import('../../../src/view/state/prerendered.ts')> {
  vi.resetModules()
  return import('../../../src/view/state/prerendered.ts')
}
const MARKUP =
  '<nav>menu</nav><div data-island="people"><section id="people"><b>words</b></section></div><p>foot<!--x--></p>'
function target(): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = MARKUP
  return element
}
const boxOf = (element: HTMLElement): HTMLElement => element.querySelector('[data-island]') as HTMLElement

test('a part is returned as it was before the app touched it, any number of times', async () => {
  const { keepDocument, keepIsland, keptPart } = await load()
  const element = target()
  keepDocument(element)
  keepIsland(boxOf(element))
  element.textContent = 'the app'
  for (const [selector, markup] of [
    ['nav', '<nav>menu</nav>'],
    ['#people', '<section id="people"><b>words</b></section>'],
  ] as const) {
    const part = keptPart(selector)
    expect(part?.outerHTML).toBe(markup)
    part?.replaceChildren()
    expect(keptPart(selector)?.outerHTML).toBe(markup)
  }
})

test('the whole document is restored, with islands that slept and one that was taken over', async () => {
  for (const isTaken of [true, false]) {
    const { keepDocument, keepIsland, restoreDocument } = await load()
    const element = target()
    keepDocument(element)
    if (isTaken) {
      keepIsland(boxOf(element))
      boxOf(element).textContent = 'half drawn'
    }
    element.querySelector('nav')?.remove()
    restoreDocument(element)
    expect(element.innerHTML).toBe(MARKUP)
    restoreDocument(element)
    expect(element.innerHTML).toBe(MARKUP)
  }
})

test('a part that isn’t in the document is null', async () => {
  const { keepDocument, keptPart } = await load()
  keepDocument(target())
  expect([keptPart('#goals'), keptPart('#people')]).toEqual([null, null])
})

test('without a kept document nothing is restored or changed', async () => {
  const { keptPart, restoreDocument } = await load()
  const element = target()
  restoreDocument(element)
  expect([keptPart('#people'), element.innerHTML]).toEqual([null, MARKUP])
})
