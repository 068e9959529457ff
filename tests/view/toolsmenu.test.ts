import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import ToolsMenu from '../../src/view/ToolsMenu.svelte'
import type { Page } from '../../src/view/state/page.svelte.ts'
import { linksOf, namesOf, pageAt, wordsOf } from './render.ts'

let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  user = userEvent.setup()
})

/** @param menu the panel that the toolbar shows: the menu of its own, or within that of the sections */
function show(search = '', menu: Page['menu'] = 'tools'): { page: Page; open: ReturnType<typeof vi.fn> } {
  const page = pageAt(search)
  page.menu = menu
  const open = vi.fn()
  render(ToolsMenu, { page, open })
  return { page, open }
}
const list = (): HTMLElement => screen.getByRole('list')
const button = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

test('printing, downloads, embedding, the address, the theme, each with what one gets', () => {
  show('?year=2009')
  expect(within(list()).getAllByRole('listitem').map(wordsOf)).toEqual([
    'In khổ A4, đủ lời',
    'Tải, trích dẫn CSV, lịch, BibTeX',
    'Nhúng vào trang khác',
    'Chép địa chỉ trang này giữ cả bộ lọc',
    'Nền tối',
  ])
  expect(linksOf(list())).toEqual([['Nền tối', '?year=2009&theme=dark']])
})

test('in English', () => {
  show('?lang=en')
  expect(list()).toHaveAccessibleName('Tools')
  expect(namesOf('button', list())).toEqual([
    'Print A4, in full words',
    'Download, cite CSV, calendar, BibTeX',
    'Embed in another page',
    'Copy this page’s address with the filters',
  ])
})

test.each([
  ['light', 'the reader’s', '?theme=light', false, ['Nền tối', '?theme=dark']],
  ['dark', 'the reader’s', '?theme=dark', false, ['Nền sáng', '?theme=light']],
  ['dark', 'the system’s', '', true, ['Nền sáng', '?theme=light']],
  ['light', 'the reader’s, not the system’s', '?theme=light', true, ['Nền tối', '?theme=dark']],
])('offers the other theme than %s, the theme of %s', async (_, __, search, isSystemDark, link) => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: isSystemDark && query === '(prefers-color-scheme: dark)',
  }))
  show(search)
  await screen.findByRole('link', { name: link[0] ?? '' })
  expect(linksOf(list())).toEqual([link])
})

describe('a press', () => {
  test('prints the page, and closes the menu', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { page } = show()
    await user.click(button(/^In/u))
    expect(print).toHaveBeenCalledTimes(1)
    expect(page.menu).toBe('none')
  })

  test.each([
    [/^Tải/u, 'take'],
    [/^Nhúng/u, 'embed'],
  ])('opens a dialog, and closes the menu: %s', async (name, dialog) => {
    const { page, open } = show('', 'sections')
    await user.click(button(name))
    expect(open.mock.calls).toEqual([[dialog]])
    expect(page.menu).toBe('none')
  })

  test('copies the address, and says so', async () => {
    show('?year=2009')
    await user.click(button(/^Chép/u))
    expect(await navigator.clipboard.readText()).toBe(location.href)
    expect(button(/^Chép/u)).toHaveTextContent('Chép địa chỉ trang này Đã chép')
  })

  test('shows the address if the browser doesn’t copy', async () => {
    show('?year=2009')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(button(/^Chép/u))
    expect(screen.getByRole('textbox', { name: /Trình duyệt không cho chép/u })).toHaveValue(location.href)
    expect(button(/^Chép/u)).toHaveTextContent('giữ cả bộ lọc')
  })
})

describe('keys', () => {
  const focused = (): string => wordsOf(document.activeElement)

  test('go round the tools, from the first one on', async () => {
    show()
    expect(focused()).toMatch(/^In/u)
    const seen: string[] = []
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Home', 'End', 'ArrowDown']) {
      await user.keyboard(`{${key}}`)
      seen.push(focused().slice(0, 4))
    }
    expect(seen).toEqual(['Tải,', 'In k', 'Nền ', 'Chép', 'In k', 'Nền ', 'In k'])
  })

  test('other ones are the browser’s', async () => {
    show()
    const press = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(press)
    expect(press.defaultPrevented).toBe(false)
    await user.keyboard('{Tab}')
    expect(focused()).toMatch(/^Tải/u)
  })

  test('the focus stays at the button of the sections, whose panel also has the tools', () => {
    show('', 'sections')
    expect(document.body).toHaveFocus()
  })
})

describe('a press elsewhere', () => {
  test('closes the menu', async () => {
    const { page } = show()
    await user.pointer({ keys: '[MouseLeft]', target: document.body })
    expect(page.menu).toBe('none')
  })

  test('in the menu or on its button leaves it to them, and other panels stay', async () => {
    document.body.innerHTML = '<button aria-controls="tools">Công cụ</button>'
    const { page } = show()
    await user.pointer({ keys: '[MouseLeft]', target: list() })
    await user.pointer({ keys: '[MouseLeft]', target: screen.getByRole('button', { name: 'Công cụ' }) })
    expect(page.menu).toBe('tools')
    page.menu = 'sections'
    await user.pointer({ keys: '[MouseLeft]', target: document.body })
    expect(page.menu).toBe('sections')
  })
})
