import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Section } from '../../../src/query/parameters.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { idIn, pageAt } from '../render.ts'

const GOAL = idIn(seedDataset(), 'Tiếp tục nâng cao công tác phát triển đảng viên')
const scrollTo = vi.fn()
let scrolled = 0

beforeEach(() => {
  document.body.innerHTML = `<main id="main" tabindex="-1"><div class="rooms">
    <section id="goals" data-section="goals"><ul><li data-id="${GOAL}"><a href="?">goal</a></li></ul></section>
    <section id="people" data-section="people"><a href="?" data-id="le-doan-hop">person</a><p data-id="chinh-phu">body</p></section>
  </div></main>`
  // jsdom draws nothing: everything counts as drawn here.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList)
  vi.stubGlobal('scrollTo', scrollTo.mockReset())
  vi.stubGlobal('parent', { postMessage: vi.fn() })
  scrolled = 0
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => scrolled)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A page in a frame that began with a section; null: with all of them. */
function framed(section: Section | null, more = ''): Page {
  const page = pageAt(`?embed=1${section === null ? '' : `&view=${section}`}${more}`)
  page.home.section = section
  return page
}
async function back(page: Page, init: MouseEventInit = {}): Promise<{ mark: Element | null; isPrevented: boolean }> {
  const click = new MouseEvent('click', { cancelable: true, ...init })
  const mark = await page.home.back(click)
  return { mark, isPrevented: click.defaultPrevented }
}

describe('a frame', () => {
  test('is away while it shows another section than the one it began with', () => {
    const page = framed('goals')
    expect(page.home.isAway).toBe(false)
    page.change({ year: [2009] })
    expect(page.home.isAway).toBe(false)
    page.change({ view: 'timeline' })
    expect(page.home.isAway).toBe(true)
    page.change({ view: null })
    expect(page.home.isAway).toBe(true)
  })

  test('that began with the whole page is away in any single section', () => {
    const page = framed(null)
    expect(page.home.isAway).toBe(false)
    page.change({ view: 'goals' })
    expect(page.home.isAway).toBe(true)
  })
})

test('a page by itself is never away: it has its menu', () => {
  const page = pageAt('?view=goals')
  page.home.section = null
  expect(page.home.isAway).toBe(false)
})

describe('the way back', () => {
  test('shows the first section at its scroll position, and keeps the rest of the state', async () => {
    const page = framed('goals', '&year=2009')
    scrolled = 480
    page.change({ view: 'timeline' })
    // A later scroll position, in another section, must not replace the stored one.
    scrolled = 20
    page.change({ view: 'people' })
    expect((await back(page)).isPrevented).toBe(true)
    expect(page.selection).toMatchObject({ view: 'goals', year: [2009], embed: '1' })
    expect(page.home.isAway).toBe(false)
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 480 })
  })

  test('doesn’t scroll outside a frame', async () => {
    vi.stubGlobal('parent', window)
    const page = framed('goals')
    page.change({ view: 'timeline' })
    await back(page)
    expect(scrollTo).not.toHaveBeenCalled()
  })

  test.each([
    ['an entry of a list, to the link that it holds', GOAL, 'goal'],
    ['a link, to itself', 'le-doan-hop', 'person'],
  ])('leads from the opened item to %s', async (_, item, words) => {
    const page = framed('goals', `&item=${item}`)
    page.change({ view: 'timeline' })
    const { mark } = await back(page)
    expect(mark).toBe(document.querySelector(`[data-id="${item}"]`))
    expect([document.activeElement?.tagName, document.activeElement?.textContent]).toEqual(['A', words])
  })

  test.each([
    ['nothing is open', ''],
    ['the opened item isn’t drawn there', '&item=nguyen-hai-duong'],
    ['what is drawn holds no link', '&item=chinh-phu'],
  ])('focuses the content if %s', async (_, more) => {
    const page = framed('goals', more)
    page.change({ view: 'timeline' })
    await back(page)
    expect(document.getElementById('main')).toHaveFocus()
  })

  test('is left to the browser for a click with Ctrl', async () => {
    const page = framed('goals')
    page.change({ view: 'timeline' })
    expect(await back(page, { ctrlKey: true })).toEqual({ mark: null, isPrevented: false })
    expect(page.selection.view).toBe('timeline')
  })
})
