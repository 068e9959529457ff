import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Opening } from '../../../src/view/state/opening.ts'

const changes: unknown[] = []
const start = (): Opening =>
  new Opening({ change: (patch) => changes.push(patch), itemPatch: (id) => ({ item: id, report: null }) })
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement

beforeEach(() => {
  changes.length = 0
  document.body.innerHTML = `
    <main id="main" tabindex="-1"><div class="rooms">
      <section data-section="timeline"><a id="hidden" data-id="a.b" href="?">a</a><a id="first" data-id="a.b" href="?">a</a></section>
      <section data-section="goals"><a id="second" data-id="a.b" href="?">a</a><a id="other" data-id='"]' href="?">b</a></section>
    </div><section data-section="source"><a id="text" data-id="c" href="?">c</a></section></main>
    <button id="outside" type="button">c</button>
    <svg><a id="drawn" href="?" tabindex="0"></a></svg>`
  // jsdom draws nothing: everything counts as drawn here, but for one mark.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.id === 'hidden' ? [] : [{}]) as unknown as DOMRectList
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('opening applies the item’s changes', () => {
  start().open('a.b', byId('first'))
  expect(changes).toEqual([{ item: 'a.b', report: null }])
})

describe('closing', () => {
  test.each(['first', 'outside', 'drawn'])('gives the focus back to what opened the item: %s', (id) => {
    const opening = start()
    opening.open('a.b', byId(id))
    opening.close()
    expect(changes.at(-1)).toEqual({ item: null })
    expect(byId(id)).toHaveFocus()
  })

  test('focuses the content if no element opened the item', () => {
    const opening = start()
    opening.open('a.b', null)
    opening.close()
    expect(byId('main')).toHaveFocus()
  })

  test('a second time doesn’t focus the opener of an earlier item', () => {
    const opening = start()
    opening.open('a.b', byId('first'))
    opening.close()
    opening.close()
    expect(byId('main')).toHaveFocus()
  })
})

describe('the opener of an item', () => {
  test('is returned once', () => {
    const opening = start()
    expect(opening.takeOpener()).toBeNull()
    opening.open('a.b', byId('first'))
    expect([opening.takeOpener(), opening.takeOpener()]).toEqual([byId('first'), null])
  })

  test('gets the focus back even after it was returned', () => {
    const opening = start()
    opening.open('a.b', byId('first'))
    opening.takeOpener()
    opening.close()
    expect(byId('first')).toHaveFocus()
  })
})

describe('after Back has closed an item', () => {
  test('the opener gets the focus', () => {
    const opening = start()
    opening.open('a.b', byId('first'))
    opening.returnFocus()
    expect(byId('first')).toHaveFocus()
  })

  test('the content gets the focus if the opener is gone or there was none', () => {
    const opening = start()
    opening.returnFocus()
    expect(byId('main')).toHaveFocus()
    byId('main').blur()
    opening.open('a.b', byId('first'))
    byId('first').remove()
    opening.returnFocus()
    expect(byId('main')).toHaveFocus()
  })

  test('the focus stays where it is', () => {
    const opening = start()
    opening.open('a.b', byId('first'))
    byId('outside').focus()
    opening.returnFocus()
    expect(byId('outside')).toHaveFocus()
  })
})

describe('the visible element of an item', () => {
  test('is in the first section that shows it', () => {
    expect(start().markOf('a.b')).toBe(byId('first'))
  })

  test('is in the section that it was opened from, if that shows it', () => {
    const opening = start()
    opening.open('a.b', byId('other'))
    expect(opening.markOf('a.b')).toBe(byId('second'))
    opening.open('a.b', byId('outside'))
    expect(opening.markOf('a.b')).toBe(byId('first'))
    opening.open('a.b', byId('text'))
    expect(opening.markOf('a.b')).toBe(byId('first'))
  })

  test('is null for an item that only the text shows, and without an item', () => {
    expect([start().markOf('c'), start().markOf('none'), start().markOf(null)]).toEqual([null, null, null])
  })

  test('is found whatever characters its id has', () => {
    expect(start().markOf('"]')).toBe(byId('other'))
  })
})

test('closing focuses the content if the opener is gone', () => {
  const opening = start()
  opening.open('a.b', byId('first'))
  byId('first').remove()
  opening.close()
  expect(byId('main')).toHaveFocus()
})
