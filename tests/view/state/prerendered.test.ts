import { expect, test, vi } from 'vitest'

// The module keeps one document: each test has the module anew.
async function load(): Promise<typeof import('../../../src/view/state/prerendered.ts')> {
  vi.resetModules()
  return import('../../../src/view/state/prerendered.ts')
}
function target(): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = '<section id="people"><b>words</b></section><p>foot</p>'
  return element
}

test('a part is returned as it was before the app touched it, any number of times', async () => {
  const { keepDocument, keptPart } = await load()
  const element = target()
  keepDocument(element)
  element.textContent = 'the app'
  const part = keptPart('#people')
  expect(part?.outerHTML).toBe('<section id="people"><b>words</b></section>')
  part?.replaceChildren()
  expect(keptPart('#people')?.outerHTML).toBe('<section id="people"><b>words</b></section>')
})

test('the whole document is restored, any number of times', async () => {
  const { keepDocument, restoreDocument } = await load()
  const element = target()
  keepDocument(element)
  for (const words of ['the app', 'the app again']) {
    element.textContent = words
    restoreDocument(element)
    expect(element.innerHTML).toBe('<section id="people"><b>words</b></section><p>foot</p>')
  }
})

test('a part that isn’t in the document is null', async () => {
  const { keepDocument, keptPart } = await load()
  keepDocument(target())
  expect(keptPart('#goals')).toBeNull()
})

test('without a kept document nothing is restored or changed', async () => {
  const { keptPart, restoreDocument } = await load()
  const element = target()
  restoreDocument(element)
  expect([keptPart('#people'), element.textContent]).toEqual([null, 'wordsfoot'])
})
