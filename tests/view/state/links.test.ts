import { describe, expect, test, vi } from 'vitest'
import { emptySelection } from '../../../src/query/selection.ts'
import { followLink, isPlainClick } from '../../../src/view/state/links.ts'

/** Clicks a link of a page in which item 'a' is open. @returns what the page was asked to do, and whether the click went on */
function click(markup: string, init: MouseEventInit = {}): { done: string[]; isPrevented: boolean } {
  const root = document.createElement('div')
  root.innerHTML = markup
  const done: string[] = []
  const opening = {
    open: (id: string, opener: Element | null) => done.push(`open ${id} from ${opener?.tagName ?? ''}`),
  }
  const page = {
    selection: { ...emptySelection, item: 'a' },
    opening,
    go: (search: string) => done.push(`go ${search}`),
  }
  root.addEventListener('click', (event) => {
    followLink(event, page as unknown as Parameters<typeof followLink>[1])
  })
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init })
  root.querySelector('[data-click]')?.dispatchEvent(event)
  return { done, isPrevented: event.defaultPrevented }
}

describe('a plain click on a link within the page', () => {
  test.each([
    ['to a state', '<a data-click href="?span=2008">2008</a>', 'go ?span=2008'],
    ['to a state while an item is open', '<a data-click href="?item=a&span=2008">2008</a>', 'go ?item=a&span=2008'],
    ['to the plain page', '<a data-click href="?">all</a>', 'go '],
    ['to another item', '<a data-click href="?item=b#p-b">b</a>', 'open b from A'],
    ['on something in the link', '<a href="?item=b#p-b"><b data-click>b</b></a>', 'open b from A'],
    ['in a drawing', '<svg><a href="?item=b"><text data-click>b</text></a></svg>', 'open b from a'],
    ['with an id that is escaped', '<a data-click href="?item=%C4%91%2Fb">b</a>', 'open đ/b from A'],
  ])('%s', (_, markup, expected) => {
    expect(click(markup)).toEqual({ done: [expected], isPrevented: true })
  })
})

test('a link to a section of a state leads there, and its heading gets the focus', async () => {
  document.body.innerHTML = '<section id="goals"><h2 id="goals-title" tabindex="-1">Mục tiêu</h2></section>'
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockClear()
  expect(click('<a data-click href="?#goals">goals</a>')).toEqual({ done: ['go '], isPrevented: true })
  await vi.waitFor(() => expect(document.getElementById('goals-title')).toHaveFocus())
  expect(scrolled.mock.contexts).toEqual([document.getElementById('goals')])
})

describe('the browser handles', () => {
  test.each([
    ['a link to a place in the page', '<a data-click href="#goals">goals</a>', {}],
    ['a link to another page', '<a data-click href="https://mic.gov.vn/?item=b">b</a>', {}],
    ['a link to a file', '<a data-click href="data/dataset.json" download>data</a>', {}],
    ['a link that opens another window', '<a data-click target="_blank" href="?item=b">b</a>', {}],
    ['a click beside links', '<p data-click>words</p>', {}],
    ['a click with Ctrl', '<a data-click href="?item=b">b</a>', { ctrlKey: true }],
    ['a click with ⌘', '<a data-click href="?item=b">b</a>', { metaKey: true }],
    ['a click with Shift', '<a data-click href="?item=b">b</a>', { shiftKey: true }],
    ['a click with Alt', '<a data-click href="?item=b">b</a>', { altKey: true }],
    ['a click with the middle button', '<a data-click href="?item=b">b</a>', { button: 1 }],
  ])('%s', (_, markup, init) => {
    expect(click(markup, init)).toEqual({ done: [], isPrevented: false })
  })
})

test('a click that a component has handled is no plain click', () => {
  const event = new MouseEvent('click', { cancelable: true })
  expect(isPlainClick(event)).toBe(true)
  event.preventDefault()
  expect(isPlainClick(event)).toBe(false)
})
