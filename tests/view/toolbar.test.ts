import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Section } from '../../src/query/parameters.ts'
import type { Page } from '../../src/view/state/page.svelte.ts'
import Toolbar from '../../src/view/Toolbar.svelte'
import { linksOf, namesOf, pageAt, twoReports, wordsOf } from './render.ts'

let user: ReturnType<typeof userEvent.setup>
function show(search = '', current: Section = 'timeline', page = pageAt(search)): Page {
  page.inView = current
  render(Toolbar, { page })
  return page
}
const sections = (): HTMLElement => screen.getByRole('navigation', { name: 'Mục' })
/** What stands beside the links to the sections. */
const tools = (): HTMLElement => sections().nextElementSibling as HTMLElement
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const hrefOf = (name: string): string | null => screen.getByRole('link', { name }).getAttribute('href')

beforeEach(() => {
  user = userEvent.setup()
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  document.documentElement.removeAttribute('style')
})

test('the toolbar is a landmark with a name', () => {
  show()
  expect(screen.getByRole('region', { name: 'Tìm và lọc' })).toContainElement(sections())
  expect(screen.getByRole('combobox', { name: 'Tìm kiếm' })).toBeInTheDocument()
})

describe('links to the sections', () => {
  test('exist for each of them, in the order of the page', () => {
    show()
    expect(linksOf(sections())).toEqual([
      ['Dòng thời gian', '#timeline'],
      ['Sơ đồ tổ chức', '#org'],
      ['Người', '#people'],
      ['Kết quả', '#outcomes'],
      ['Mục tiêu', '#goals'],
      ['Theo dõi', '#follow'],
      ['Văn bản', '#source'],
    ])
  })

  test('mark the current section', () => {
    show('', 'goals')
    expect(within(sections()).getAllByRole('link', { current: 'location' }).map(wordsOf)).toEqual(['Mục tiêu'])
  })

  test('of a section shown alone show another one alone, or the whole page', () => {
    show('?year=2009&view=goals')
    expect(linksOf(sections()).slice(0, 2)).toEqual([
      ['Dòng thời gian', '?year=2009&view=timeline'],
      ['Sơ đồ tổ chức', '?year=2009&view=org'],
    ])
    expect(hrefOf('Mở trang đầy đủ')).toBe('?year=2009')
  })

  test('have no link to the whole page if that is shown', () => {
    show()
    expect(screen.queryByRole('link', { name: 'Mở trang đầy đủ' })).toBeNull()
  })
})

describe('beside the sections', () => {
  test('are the data without script, the tools and the other language', () => {
    show('?year=2009')
    expect(namesOf('button', tools())).toEqual(['Công cụ'])
    expect(linksOf(tools())).toEqual([
      ['Tải dữ liệu', 'data/dataset.json'],
      ['English', '?year=2009&lang=en'],
    ])
    expect(screen.getByRole('link', { name: 'Tải dữ liệu' })).toHaveAttribute('download')
    expect(screen.getByRole('link', { name: 'English' })).toHaveAttribute('lang', 'en')
  })

  test('is the way back from English', () => {
    show('?lang=en&year=2009')
    const link = screen.getByRole('link', { name: 'Tiếng Việt' })
    expect([link.getAttribute('href'), link.lang]).toEqual(['?year=2009', 'vi'])
  })

  test('the tools open the dialog for embedding, until it is closed', async () => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal = function (): void {
      this.open = true
    }
    show()
    await user.click(button('Công cụ'))
    await user.click(button(/^Nhúng/u))
    expect(screen.queryByRole('list', { name: 'Công cụ' })).toBeNull()
    const dialog = screen.getByRole('dialog', { name: 'Nhúng vào trang khác' })
    dialog.dispatchEvent(new Event('close'))
    await vi.waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
    })
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
  })
})

describe('the panels', () => {
  const states = (): (string | null)[] =>
    ['Lọc', 'Mục', 'Công cụ'].map((name) => button(name).getAttribute('aria-expanded'))

  test('open the filters, the sections or the tools, one at a time', async () => {
    show()
    expect(states()).toEqual(['false', 'false', 'false'])
    expect(screen.queryByRole('group', { name: 'Bộ lọc' })).toBeNull()
    await user.click(button('Lọc'))
    expect(states()).toEqual(['true', 'false', 'false'])
    expect(screen.getByRole('group', { name: 'Bộ lọc' })).toBeInTheDocument()
    for (const name of ['Lọc', 'Mục'])
      expect(document.getElementById(button(name).getAttribute('aria-controls') ?? '')).toBeInTheDocument()
    await user.click(button('Mục'))
    expect(states()).toEqual(['false', 'true', 'false'])
    expect(screen.queryByRole('group', { name: 'Bộ lọc' })).toBeNull()
    await user.click(button('Công cụ'))
    expect(states()).toEqual(['false', 'false', 'true'])
    await user.click(button('Công cụ'))
    expect(states()).toEqual(['false', 'false', 'false'])
  })

  test('of the sections has the tools, too', async () => {
    show()
    await user.click(button('Mục'))
    expect(screen.getByRole('list', { name: 'Công cụ' })).toBeInTheDocument()
    expect(button('Mục')).toHaveFocus()
  })

  test.each(['Lọc', 'Mục', 'Công cụ'])('are closed by Escape and get the focus back: %s', async (name) => {
    show()
    await user.click(button(name))
    const elsewhere = screen.getByRole('link', { name: 'English' })
    elsewhere.focus()
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    elsewhere.dispatchEvent(escape)
    // The key press counts as handled, so it closes nothing else.
    expect(escape.defaultPrevented).toBe(true)
    await vi.waitFor(() => {
      expect(states()).toEqual(['false', 'false', 'false'])
    })
    expect(button(name)).toHaveFocus()
  })

  test('ignore Escape while nothing is open', () => {
    show()
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    document.body.dispatchEvent(escape)
    expect(escape.defaultPrevented).toBe(false)
  })

  test('ignore other keys, and an Escape that was handled', async () => {
    show()
    await user.click(button('Lọc'))
    await user.keyboard('x')
    const taken = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
    taken.preventDefault()
    document.body.dispatchEvent(taken)
    await Promise.resolve()
    expect(states()).toEqual(['true', 'false', 'false'])
  })

  test('close when a section is chosen', async () => {
    show()
    await user.click(button('Mục'))
    await user.click(screen.getByRole('link', { name: 'Mục tiêu' }))
    expect(states()).toEqual(['false', 'false', 'false'])
  })

  test('count the active filters', () => {
    show('?year=2008&year=2009&kind=goal')
    expect(button(/^Lọc · 3$/u)).toBeInTheDocument()
  })

  test.each([
    ['the timeline', '?kind=goal', 'timeline'],
    ['the section that is shown alone', '?kind=goal&view=goals', 'goals'],
  ])('close the filters and show the remaining statements, in %s', async (_, search, section) => {
    document.body.innerHTML = `<main id="main" tabindex="-1"></main><p id="timeline"></p><p id="goals"></p>`
    const scrollIntoView = vi.spyOn(Element.prototype, 'scrollIntoView')
    show(search)
    await user.click(button(/^Lọc · 1$/u))
    await user.click(button('Xem 17 ý'))
    expect(button(/^Lọc · 1$/u)).toHaveAttribute('aria-expanded', 'false')
    expect(scrollIntoView.mock.contexts).toEqual([document.getElementById(section)])
    expect(document.getElementById('main')).toHaveFocus()
  })
})

describe('in print', () => {
  const printed = (): string[] => screen.queryAllByText(/^Đã lọc theo/u).map(wordsOf)

  test('the toolbar lists the filters and counts the statements they leave', () => {
    show('?year=2008&kind=award')
    expect(printed()).toEqual(['Đã lọc theo năm 2008 · Khen thưởng. Còn 2 trên 49 ý'])
  })

  test('the toolbar lists the status filter, which filters no statement', () => {
    show('?status=taken', 'timeline', pageAt('?status=taken', twoReports()))
    expect(printed()).toEqual(['Đã lọc theo Theo dõi: được nhắc lại'])
  })

  test('the toolbar has no text if nothing is filtered', () => {
    show()
    expect(printed()).toEqual([])
  })
})

describe('the height of the toolbar', () => {
  const told = (): string => document.documentElement.style.getPropertyValue('--toolbar')

  test('is published for sticky elements below it, but not while a menu makes it higher', async () => {
    let resize = (): void => undefined
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(read: () => void) {
          resize = read
        }
        observe = (): void => undefined
        disconnect = (): void => undefined
      },
    )
    const height = vi.spyOn(Element.prototype, 'getBoundingClientRect')
    height.mockReturnValue({ height: 81.7 } as DOMRect)
    show()
    expect(told()).toBe('81px')
    await user.click(button('Lọc'))
    height.mockReturnValue({ height: 400 } as DOMRect)
    resize()
    expect(told()).toBe('81px')
    await user.click(button('Lọc'))
    height.mockReturnValue({ height: 90 } as DOMRect)
    resize()
    expect(told()).toBe('90px')
  })
})
