// The effect of pressing a hit; when the list opens and closes without a press; how the field follows the address.
import { fireEvent, render, screen, within } from '@testing-library/svelte'
import { tick } from 'svelte'
import { afterEach, describe, expect, test, vi } from 'vitest'
import SearchBox from '../../../src/view/search/SearchBox.svelte'
import { addElement, pageAt } from '../render.ts'
import { ask, closed, data, field, hits, isOpen, list, state } from './box.ts'

const SPEECH = 'tich-cuc-mo-rong-tang-cuong-ivgxy8'
const option = (name: RegExp): HTMLElement => within(list()).getByRole('option', { name })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a hit that is pressed', () => {
  test('opens its item; the words stay, and the field has the focus', async () => {
    const { user } = await ask('đoàn kết', '?year=2009')
    await user.click(option(/^Tích cực mở rộng/u))
    expect(location.search).toBe(`?year=2009&item=${SPEECH}`)
    expect(field()).toHaveValue('đoàn kết')
    expect(field()).toHaveFocus()
    expect(state()).toEqual(closed)
  })

  test('focuses the field, which stays closed, when its item is closed', async () => {
    const { page, user } = await ask('đoàn kết')
    await user.click(option(/^Tích cực mở rộng/u))
    field().blur()
    page.opening.close()
    await tick()
    expect(field()).toHaveFocus()
    expect(isOpen()).toBe(false)
  })

  test('of a kind in a year filters by both, and no longer by the words', async () => {
    const { page, user } = await ask('mục tiêu 2009', '?q=2008&person=le-doan-hop&kind=award')
    await user.click(option(/^Mục tiêu năm 2009/u))
    expect(location.search).toBe('?person=le-doan-hop&year=2009&kind=goal')
    expect(field()).toHaveValue('')
    expect(page.selection.item).toBeNull()
  })

  test('of a kind filters by it, and leaves the year as it is', async () => {
    const { user } = await ask('mục tiêu', '?year=2008')
    await user.click(option(/^Mục tiêu 17 ý$/u))
    expect(location.search).toBe('?year=2008&kind=goal')
  })

  test('of a topic filters by it', async () => {
    const { user } = await ask('công tác xây dựng Đảng')
    await user.click(option(/^công tác xây dựng Đảng/u))
    expect(location.search).toBe('?topic=cong-tac-xay-dung-dang')
  })

  test('of a passage opens the passage', async () => {
    const { page, user } = await ask('tới dự và phát biểu')
    await user.click(option(/^Đồng chí Lê Doãn Hợp/u))
    expect(page.item?.type).toBe('passage')
  })
})

describe('the list', () => {
  test('opens again when the reader returns to words that are not the filter', async () => {
    const { user } = await ask('đoàn kết')
    await user.keyboard('{Escape}')
    field().blur()
    expect(isOpen()).toBe(false)
    await user.click(field())
    expect([isOpen(), hits().length]).toEqual([true, 3])
  })

  test('stays closed when the reader returns to words of the filter', async () => {
    const { user } = await ask('', '?q=2009')
    await user.click(field())
    expect(isOpen()).toBe(false)
    await user.type(field(), ' mục tiêu')
    expect(isOpen()).toBe(true)
  })

  test('closes when the field loses the focus', async () => {
    await ask('đoàn kết')
    field().blur()
    await tick()
    expect(state()).toEqual(closed)
  })

  test('stays when an element in it gets the focus, such as its scroll bar', async () => {
    const { user } = await ask('đoàn kết')
    await user.keyboard('{ArrowDown}')
    list().parentElement?.focus()
    await tick()
    expect([field() === document.activeElement, isOpen()]).toEqual([false, true])
  })

  test('is at the top of a phone’s screen, with the field above it', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
    const media = vi.spyOn(window, 'matchMedia')
    const toolbar = addElement('div', { className: 'toolbar' })
    render(SearchBox, { props: { page: pageAt('', data) }, target: toolbar })
    field().focus()
    expect(scroll).not.toHaveBeenCalled()
    field().blur()
    media.mockImplementation((query) => ({ matches: query === '(max-width: 839px)' }) as MediaQueryList)
    field().focus()
    expect([scroll.mock.contexts, scroll.mock.lastCall]).toEqual([[toolbar], [{ block: 'start' }]])
  })
})

describe('keys of the page', () => {
  test.each([
    ['/', { key: '/' }],
    ['Ctrl+K', { key: 'k', ctrlKey: true }],
    ['⌘K', { key: 'K', metaKey: true }],
  ])('%s focuses the field and selects its words', async (_, key) => {
    await ask('', '?q=2009')
    expect(await fireEvent.keyDown(document.body, key)).toBe(false)
    expect(field()).toHaveFocus()
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 4])
  })

  test.each([
    ['Ctrl+/', { key: '/', ctrlKey: true }],
    ['⌘/', { key: '/', metaKey: true }],
    ['Alt+/', { key: '/', altKey: true }],
    ['k', { key: 'k' }],
    ['/ while a letter is composed', { key: '/', isComposing: true }],
  ])('%s does not focus the field', async (_, key) => {
    await ask('')
    expect(await fireEvent.keyDown(document.body, key)).toBe(true)
    expect(field()).not.toHaveFocus()
  })

  test.each(['input', 'textarea', 'select'] as const)(
    '"/" in a field (%s) is typed; Ctrl+K leads from it',
    async (name) => {
      await ask('')
      const other = addElement(name)
      expect(await fireEvent.keyDown(other, { key: '/' })).toBe(true)
      expect(field()).not.toHaveFocus()
      expect(await fireEvent.keyDown(other, { key: 'k', ctrlKey: true })).toBe(false)
      expect(field()).toHaveFocus()
    },
  )
})

describe('the address', () => {
  test('sets and clears the field’s words', async () => {
    const { page } = await ask('', '?q=2009')
    expect(field()).toHaveValue('2009')
    expect(isOpen()).toBe(false)
    page.read('?q=2008')
    await tick()
    expect(field()).toHaveValue('2008')
    page.read('')
    await tick()
    expect(field()).toHaveValue('')
  })

  test('doesn’t change words that are being typed', async () => {
    const { page } = await ask('đoàn kết', '?q=2009')
    page.change({ year: [2008] })
    await tick()
    expect(field()).toHaveValue('đoàn kết')
    expect(isOpen()).toBe(true)
  })

  test('in another language searches again', async () => {
    const { page } = await ask('goal')
    expect(hits()).toEqual(['Mục tiêu 17 ý', 'Mục tiêu năm 2009 17 ý'])
    page.change({ lang: 'en' })
    await tick()
    expect(hits()).toEqual(['Goal 17 statements', 'Goal of 2009 17 statements'])
  })
})

test('words that were typed before the app started are searched for when the event is repeated', async () => {
  await ask('')
  // When src/early.ts repeats the event, the field already has the words.
  field().value = 'đoàn kết'
  await fireEvent(field(), new Event('input', { bubbles: true }))
  expect([isOpen(), hits().length]).toEqual([true, 3])
})

test('on a page that the browser translates each answer is redrawn', async () => {
  addElement('div', { id: 'app', innerHTML: '<font>Translated</font>' })
  const { user } = await ask('đoàn kế')
  const [said, hit] = [screen.getByRole('status').firstElementChild, list().firstElementChild]
  await user.keyboard('t')
  expect([said?.isConnected, hit?.isConnected]).toEqual([false, false])
})
