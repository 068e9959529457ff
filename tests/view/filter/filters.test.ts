// The filters as buttons and menus: what each offers, what it puts into the address, how its keys work.
import { fireEvent, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { filterNames, type FilterName } from '../../../src/query/selection.ts'
import { addElement, wordsOf } from '../render.ts'
import { button, choicesIn, data, group, start } from './choices.ts'

let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  user = userEvent.setup()
})
afterEach(() => {
  vi.restoreAllMocks()
})
const press = (name: string | RegExp): Promise<void> => user.click(button(name))
const isOpen = (name: string | RegExp): boolean => button(name).getAttribute('aria-expanded') === 'true'

test('every filter of the address has a control', () => {
  start()
  const controls: Record<FilterName, () => HTMLElement> = {
    year: () => group('Năm'),
    kind: () => group('Loại'),
    person: () => group('Ai nói'),
    topic: () => button(/^Chủ đề/u),
    org: () => button(/^Cơ quan/u),
  }
  for (const name of filterNames) expect(controls[name]()).toBeInTheDocument()
})

describe('buttons', () => {
  test('are in named groups, each with the number of statements it would leave', () => {
    start()
    expect(group('Bộ lọc')).toBeInTheDocument()
    expect(choicesIn(group('Năm'))).toEqual(['2008 23', '2009 26'])
    expect(choicesIn(group('Loại'))).toMatchInlineSnapshot(`
      [
        "Kết quả 9",
        "Ưu điểm 10",
        "Khuyết điểm 2",
        "Khen thưởng 2",
        "Mục tiêu 17",
        "Yêu cầu 9",
      ]
    `)
    expect(choicesIn(group('Ai nói'))).toEqual(['Nguyễn Hải Đường 9', 'Lê Doãn Hợp 12'])
  })

  test('count what the other filters leave, ignoring choices of their own group', () => {
    start('?kind=award&person=le-doan-hop')
    expect(choicesIn(group('Năm'))).toEqual(['2008 0', '2009 0'])
    expect(choicesIn(group('Loại'))).toMatchInlineSnapshot(`
      [
        "Kết quả 0",
        "Ưu điểm 5",
        "Khuyết điểm 2",
        "✓ Khen thưởng 0",
        "Mục tiêu 0",
        "Yêu cầu 5",
      ]
    `)
    expect(choicesIn(group('Ai nói'))).toEqual(['Nguyễn Hải Đường 0', '✓ Lê Doãn Hợp 0'])
  })

  test.each([
    ['a year', '2008 23', '?year=2008'],
    ['a kind', 'Khen thưởng 2', '?kind=award'],
    ['a person', 'Lê Doãn Hợp 12', '?person=le-doan-hop'],
  ])('%s is set by a press, and removed by another one', async (_, name, search) => {
    start()
    expect(button(name)).toHaveAttribute('aria-pressed', 'false')
    await press(name)
    expect(location.search).toBe(search)
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([button(name)])
    await press(name)
    expect(location.search).toBe('')
    expect(button(name)).toHaveAttribute('aria-pressed', 'false')
  })

  test('add to the chosen ones', async () => {
    start('?year=2008&kind=goal')
    await press(/^Kết quả/u)
    await press(/^2009/u)
    expect(location.search).toBe('?year=2008&year=2009&kind=goal&kind=outcome')
    await press(/^2008/u)
    expect(location.search).toBe('?year=2009&kind=goal&kind=outcome')
  })

  test('have kinds in the interface’s language, people as in the report', () => {
    start('?lang=en')
    expect(within(group('Kind')).getByText('Award')).toHaveAttribute('lang', 'en')
    expect(within(group('Said by')).getByText('Lê Doãn Hợp')).toHaveAttribute('lang', 'vi')
  })

  test('are no group if nobody speaks', () => {
    start('', { ...data, statements: data.statements.filter(({ by }) => by === null) })
    expect(screen.queryByRole('group', { name: 'Ai nói' })).toBeNull()
    expect(group('Loại')).toBeInTheDocument()
  })

  test('close their panel and lead to the remaining statements', async () => {
    const main = addElement('main', { id: 'main', tabIndex: -1 })
    addElement('section', { id: 'timeline' })
    const page = start('?kind=award')
    page.menu = 'filters'
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockReturnValue()
    await press('Xem 2 ý')
    expect([page.menu, location.search, scrolled.mock.contexts]).toEqual([
      'none',
      '?kind=award',
      [document.getElementById('timeline')],
    ])
    expect(main).toHaveFocus()
  })

  test('clear the filters that leave nothing, and focus the content', async () => {
    const main = addElement('main', { id: 'main', tabIndex: -1 })
    start('?kind=award&year=2009&lang=en')
    await press('No statement matches the filters. Clear all filters')
    expect(location.search).toBe('?lang=en')
    expect(main).toHaveFocus()
  })
})

describe('a menu', () => {
  test('is a closed button that opens an alphabetical list with the number each choice would leave', async () => {
    start('?kind=goal')
    expect([isOpen('Chủ đề'), screen.queryByRole('list')]).toEqual([false, null])
    await press('Chủ đề')
    const list = screen.getByRole('list', { name: 'Chủ đề' })
    expect([isOpen('Chủ đề'), button('Chủ đề').getAttribute('aria-controls')]).toEqual([true, list.id])
    expect(choicesIn(list)).toEqual(['công tác xây dựng Đảng 10', 'nhiệm vụ kinh tế - xã hội 7'])
    await press('Chủ đề')
    expect([isOpen('Chủ đề'), screen.queryByRole('list')]).toEqual([false, null])
  })

  test('of bodies is sorted by name', async () => {
    start()
    await press('Cơ quan')
    expect(choicesIn(screen.getByRole('list', { name: 'Cơ quan' }))).toMatchInlineSnapshot(`
      [
        "30 cơ quan, đơn vị thuộc Bộ 1",
        "Bộ Thông tin và Truyền thông 4",
        "Các chi/Đảng bộ trực thuộc 1",
        "Chính phủ 1",
        "Công đoàn 1",
        "Đảng bộ Bộ TT&TT 8",
        "Đảng uỷ cơ quan Bộ Thông tin và Truyền thông 28",
        "Đảng uỷ khối các cơ quan trung ương 9",
        "Đoàn thanh niên 1",
      ]
    `)
    expect(screen.getByText('Chính phủ')).toHaveAttribute('lang', 'vi')
  })

  test.each([
    ['Chủ đề', /^công tác xây dựng Đảng/u, '?topic=cong-tac-xay-dung-dang'],
    ['Cơ quan', /^Chính phủ/u, '?org=chinh-phu'],
  ])('%s: a choice is set and removed; the list stays open', async (menu, name, search) => {
    start()
    await press(menu)
    await press(name)
    expect(location.search).toBe(search)
    expect(screen.getAllByRole('button', { pressed: true })).toEqual([button(name)])
    expect(isOpen(`${menu} 1`)).toBe(true)
    await press(name)
    expect(location.search).toBe('')
    expect(button(name)).toHaveAttribute('aria-pressed', 'false')
    expect(isOpen(menu)).toBe(true)
  })

  test('counts its chosen ones in its label', () => {
    start('?topic=cong-tac-xay-dung-dang&topic=nhiem-vu-chinh-tri&org=chinh-phu')
    expect([button('Chủ đề 2'), button('Cơ quan 1')].map(wordsOf)).toEqual(['Chủ đề 2', 'Cơ quan 1'])
  })

  test('offers no choice that would leave nothing, but keeps chosen ones', async () => {
    start('?kind=award&topic=nhiem-vu-chinh-tri')
    await press('Chủ đề 1')
    expect(choicesIn(screen.getByRole('list'))).toEqual(['✓ nhiệm vụ chính trị 0'])
  })

  test('is left out for a single choice', () => {
    const statements = data.statements.filter(({ topic }) => topic === null || topic === 'nhiệm vụ chính trị')
    start('', { ...data, statements })
    expect(screen.queryByRole('button', { name: 'Chủ đề' })).toBeNull()
    expect(button('Cơ quan')).toBeInTheDocument()
  })

  test('works with the keyboard: Tab goes into it, Escape closes it and focuses its button', async () => {
    start()
    button('Chủ đề').focus()
    await user.keyboard('{Enter}')
    await user.tab()
    expect(button('công tác xây dựng Đảng 10')).toHaveFocus()
    await user.keyboard(' ')
    expect(location.search).toBe('?topic=cong-tac-xay-dung-dang')
    await user.keyboard('{Escape}')
    expect([isOpen('Chủ đề 1'), screen.queryByRole('list')]).toEqual([false, null])
    expect(button('Chủ đề 1')).toHaveFocus()
  })

  test('handles Escape as long as it is open', async () => {
    start()
    await press('Chủ đề')
    const others = vi.fn()
    document.addEventListener('keydown', others)
    expect(await fireEvent.keyDown(button('Chủ đề'), { key: 'Escape' })).toBe(false)
    expect(others).not.toHaveBeenCalled()
    expect(await fireEvent.keyDown(button('Chủ đề'), { key: 'Escape' })).toBe(true)
    expect(others).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', others)
  })

  test('stays open at other keys', async () => {
    start()
    await press('Chủ đề')
    for (const key of ['ArrowDown', 'Home', 'a'])
      expect([key, await fireEvent.keyDown(button('Chủ đề'), { key }), isOpen('Chủ đề')]).toEqual([key, true, true])
  })
})

describe('an open menu that lies over the page', () => {
  beforeEach(() => {
    addElement('style', { textContent: 'ul { position: absolute }' })
  })

  test('closes when the other one is pressed', async () => {
    start()
    await press('Chủ đề')
    await press('Cơ quan')
    expect([isOpen('Chủ đề'), isOpen('Cơ quan')]).toEqual([false, true])
    await press('Chủ đề')
    expect([isOpen('Chủ đề'), isOpen('Cơ quan')]).toEqual([true, false])
  })

  test('closes when Tab leaves it, not while Tab goes through it', async () => {
    start()
    await press('Chủ đề')
    const open: boolean[] = []
    for (let press = 0; press < 4; press += 1) {
      await user.tab()
      open.push(isOpen('Chủ đề'))
    }
    expect(open).toEqual([true, true, true, false])
    expect(button('Cơ quan')).toHaveFocus()
  })

  test('closes by a press outside it, not by one in it', async () => {
    start()
    await press('Chủ đề')
    await user.pointer({ keys: '[MouseLeft>]', target: screen.getByRole('list') })
    expect(isOpen('Chủ đề')).toBe(true)
    await user.pointer({ keys: '[MouseLeft>]', target: document.body })
    expect(isOpen('Chủ đề')).toBe(false)
  })

  test('stays when the window loses the focus', async () => {
    start()
    await press('Chủ đề')
    button('Chủ đề').blur()
    await tick()
    expect(isOpen('Chủ đề')).toBe(true)
  })

  test('opens without scrolling the page', async () => {
    start()
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
    await press('Chủ đề')
    expect(scroll).not.toHaveBeenCalled()
  })

  test('stays within the page: from the middle on it extends to the left', async () => {
    start()
    const left = vi.spyOn(Element.prototype, 'getBoundingClientRect')
    left.mockReturnValue(new DOMRect(innerWidth / 2, 0, 0, 0))
    await press('Chủ đề')
    expect(screen.getByRole('list')).not.toHaveClass('right')
    await press('Chủ đề')
    left.mockReturnValue(new DOMRect(innerWidth / 2 + 1, 0, 0, 0))
    await press('Chủ đề')
    expect(screen.getByRole('list')).toHaveClass('right')
  })
})

describe('an open menu in a panel that scrolls', () => {
  beforeEach(() => {
    addElement('style', { textContent: 'ul { position: static }' })
  })

  test('stays open, because closing would move the pressed element', async () => {
    start()
    await press('Chủ đề')
    await press('Cơ quan')
    await user.click(document.body)
    expect([isOpen('Chủ đề'), isOpen('Cơ quan')]).toEqual([true, true])
  })

  test('scrolls into view when it is open', async () => {
    start()
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
    await press('Chủ đề')
    expect([scroll.mock.contexts, scroll.mock.lastCall]).toEqual([[screen.getByRole('list')], [{ block: 'nearest' }]])
    await press('Chủ đề')
    expect(scroll).toHaveBeenCalledOnce()
  })
})
