import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { pointing } from '../../../src/view/state/pointing.ts'

const opened: [id: string, opener: Element | null][] = []
let page: { pointed: string | null; opening: unknown }
let root: HTMLElement
let stop: () => void
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement
const marked = (): string[] => [...document.querySelectorAll('[data-pointed]')].map(({ id }) => id)
const fire = (id: string, type: string): boolean => byId(id).dispatchEvent(new Event(type, { bubbles: true }))

beforeEach(() => {
  opened.length = 0
  document.body.innerHTML = `<div id="root">
    <a id="list" data-id="a.1" href="#"><b id="inside">a</b></a>
    <a id="score" data-id="a.1" href="#">a</a>
    <a id="other" data-id='"]' href="#">b</a>
    <mark id="passage" data-id="a.1" data-passage><a id="sign" href="#"></a><i id="words">words</i><a id="name" data-id="n" href="#">name</a></mark>
    <mark id="end" data-id="a.1" data-passage><i id="rest">more words</i></mark>
    <p id="plain">plain</p></div><a id="outside" data-id="a.1" href="#">a</a>`
  root = byId('root')
  page = {
    pointed: null,
    opening: { open: (id: string, opener: Element | null) => opened.push([id, opener]) },
  }
  stop = pointing(page as Parameters<typeof pointing>[0])(root)
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

describe('the item pointed at', () => {
  test.each(['pointerover', 'focusin'])('is marked wherever the page shows it, by %s', (type) => {
    fire('inside', type)
    expect(page.pointed).toBe('a.1')
    expect(marked()).toEqual(['list', 'score', 'passage', 'end'])
  })

  test('is replaced by the next one, or by none', () => {
    fire('list', 'pointerover')
    fire('other', 'pointerover')
    expect([page.pointed, marked()]).toEqual(['"]', ['other']])
    fire('plain', 'pointerover')
    expect([page.pointed, marked()]).toEqual([null, []])
  })

  test('is cleared when the pointer leaves, and marked again when it returns', () => {
    fire('list', 'pointerover')
    fire('root', 'pointerleave')
    expect([page.pointed, marked()]).toEqual([null, []])
    fire('list', 'pointerover')
    expect(page.pointed).toBe('a.1')
  })

  test('is reported by a drawing without an element for it', () => {
    const tell = (detail: unknown): boolean =>
      byId('plain').dispatchEvent(new CustomEvent('point', { bubbles: true, detail }))
    tell('a.1')
    expect([page.pointed, marked().length]).toEqual(['a.1', 4])
    tell(null)
    expect([page.pointed, marked()]).toEqual([null, []])
    tell('a.1')
    fire('plain', 'pointerover')
    expect(page.pointed).toBeNull()
  })
})

describe('a click', () => {
  const click = (id: string): void => {
    byId(id).click()
  }

  test('on the words of a passage opens it; its link is the opener', () => {
    click('words')
    expect(opened).toEqual([['a.1', byId('sign')]])
  })

  test('on a passage without a link opens it without an opener', () => {
    click('rest')
    expect(opened).toEqual([['a.1', null]])
  })

  test.each(['sign', 'name', 'list', 'plain'])('on %s is left to links and the page', (id) => {
    click(id)
    expect(opened).toEqual([])
  })

  test('that ends a selection of words opens nothing', () => {
    getSelection()?.selectAllChildren(byId('words'))
    click('words')
    expect(opened).toEqual([])
    getSelection()?.removeAllRanges()
    click('words')
    expect(opened).toHaveLength(1)
  })
})

test('after removal no event is handled', () => {
  fire('list', 'pointerover')
  stop()
  for (const type of ['pointerover', 'focusin']) fire('other', type)
  fire('root', 'pointerleave')
  byId('plain').dispatchEvent(new CustomEvent('point', { bubbles: true, detail: null }))
  byId('words').click()
  expect([page.pointed, opened]).toEqual(['a.1', []])
})
