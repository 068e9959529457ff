// The hits that the search field shows for typed words, and its keys.
import { fireEvent, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { addElement, wordsOf } from '../render.ts'
import { activeHit, ask, closed, data, field, fill, isOpen, list, options, state, summary, told } from './box.ts'

afterEach(() => {
  vi.restoreAllMocks()
})
const kept = (): string => new URLSearchParams(location.search).get('q') ?? ''

describe('the field', () => {
  test('has a name, a description of its keys, and controls the list', async () => {
    await ask('')
    expect(screen.getByRole('combobox', { name: 'Tìm kiếm' })).toHaveAccessibleDescription(
      'Mũi tên để chọn, Enter để mở hoặc lọc cả trang, Escape để đóng',
    )
    expect(field()).toHaveAttribute('placeholder', 'Tìm lời, người, cơ quan')
    expect(field()).toHaveAttribute('aria-autocomplete', 'list')
    expect(field()).not.toHaveAttribute('aria-controls')
    expect(state()).toEqual(closed)
  })

  test('is in English on an English page, with the report’s words in Vietnamese', async () => {
    await ask('doan ket', '?lang=en')
    expect(screen.getByRole('combobox', { name: 'Search' })).toHaveAccessibleDescription(/^Arrow keys choose/u)
    expect(screen.getByRole('listbox', { name: 'Search results' })).toBeInTheDocument()
    expect(told()).toBe('Taken for đoàn kết, 3 places')
    const hit = within(options()[0] as HTMLElement)
    expect(hit.getByText(/^Tinh thần/u)).toHaveAttribute('lang', 'vi')
    expect(hit.getByText('Lê Doãn Hợp')).toHaveAttribute('lang', 'vi')
  })
})

describe('typing', () => {
  test('opens a list of hits in groups, the best group first, each with its count', async () => {
    const { user } = await ask('')
    await user.type(field(), 'đoàn kết')
    expect(isOpen()).toBe(true)
    expect(field()).toHaveAttribute('aria-controls', list().id)
    const groups = within(list()).getAllByRole('group')
    expect(groups.map((group) => within(group).getAllByRole('option').map(wordsOf))).toMatchInlineSnapshot(`
      [
        [
          "Tinh thần đoàn kết thống nhất cao trong nội bộ Đảng bộ Lê Doãn Hợp",
          "Tích cực mở rộng, tăng cường các hoạt động đối nội đối ngoại, đoàn kết thống nhất để hoàn thành xuất sắc mọi nhiệm vụ chính trị được giao Lê Doãn Hợp",
        ],
        [
          "Tạo được sự chủ động đoàn kết, đẩy nhanh tiến độ thực hiện các nhiệm vụ chính trị 2008",
        ],
      ]
    `)
    expect(groups[0]).toHaveAccessibleName('Phát biểu · 2')
    expect(groups[1]).toHaveAccessibleName('Kết quả · 1')
  })

  test('announces how the words were understood, the number of hits and how many are shown', async () => {
    const { user } = await ask('đoàn kết')
    expect(told()).toBe('3 chỗ')
    await fill(user, 'doan ket')
    expect(told()).toBe('Đã hiểu là đoàn kết, 3 chỗ')
    await fill(user, 'đảng')
    expect(options()).toHaveLength(22)
    expect(told()).toBe('39 chỗ, hiện 22')
    await user.clear(field())
    expect(state()).toEqual(closed)
  })

  test('shows above the list how the words were understood and the number of hits', async () => {
    const { user } = await ask('doan ket')
    expect(summary()).toBe('Đã hiểu là đoàn kết · 3 chỗ')
    await fill(user, 'đoàn kết')
    expect(summary()).toBe('3 chỗ')
  })

  test('of blanks alone opens nothing', async () => {
    await ask('   ')
    expect(state()).toEqual(closed)
  })
})

describe('words without hits', () => {
  test('are repeated, with a part of them that has hits', async () => {
    await ask('nguồn nhân lực bóng đá')
    expect(state()).toEqual({ isOpen: true, hits: [], told: 'Không tìm thấy gì' })
    expect(summary()).toBe('Không tìm thấy “nguồn nhân lực bóng đá”. Báo cáo có: nguồn nhân lực')
    expect(screen.queryByText(/Lọc cả trang/u)).toBeNull()
  })

  test('that part is searched by a press; the field has the focus again', async () => {
    const { user } = await ask('nguồn nhân lực bóng đá')
    await user.click(screen.getByRole('button', { name: 'nguồn nhân lực' }))
    expect(field()).toHaveValue('nguồn nhân lực')
    expect(field()).toHaveFocus()
    expect([isOpen(), told()]).toEqual([true, '1 chỗ'])
  })

  test('that part is searched by Tab and Enter; the list stays open', async () => {
    const { user } = await ask('nguồn nhân lực bóng đá')
    await user.tab()
    expect(screen.getByRole('button', { name: 'nguồn nhân lực' })).toHaveFocus()
    expect(isOpen()).toBe(true)
    await user.keyboard('{Enter}')
    expect(field()).toHaveValue('nguồn nhân lực')
  })

  test('without such a part get the advice to use fewer words', async () => {
    await ask(' bóng đá ')
    expect(summary()).toBe('Không tìm thấy “bóng đá”. Thử bớt từ, hoặc gõ không dấu.')
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('get a note that only the chosen report is searched', async () => {
    await ask('bóng đá', `?report=${data.reports[0]?.id ?? ''}`)
    expect(summary()).toBe('Không tìm thấy “bóng đá”. Chỉ tìm trong báo cáo đang xem. Thử bớt từ, hoặc gõ không dấu.')
  })
})

describe('keys', () => {
  /** Presses keys one after the other. @returns the index of the active hit after each */
  async function press(user: ReturnType<typeof userEvent.setup>, keys: string[]): Promise<(number | null)[]> {
    const seen: (number | null)[] = []
    for (const key of keys) {
      await user.keyboard(`{${key}}`)
      seen.push(activeHit())
    }
    return seen
  }

  test('ArrowDown and ArrowUp go from hit to hit, and from the last one to the first', async () => {
    const { user } = await ask('đoàn kết')
    expect(activeHit()).toBeNull()
    expect(await press(user, ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'])).toEqual([0, 1, 2, 0])
    expect(await press(user, ['ArrowUp', 'ArrowUp', 'ArrowUp'])).toEqual([2, 1, 0])
    expect(field()).toHaveFocus()
  })

  test('ArrowUp goes from the field to the last hit', async () => {
    const { user } = await ask('đoàn kết')
    expect(await press(user, ['ArrowUp'])).toEqual([2])
  })

  test('Home and End lead from a hit to the first and the last one', async () => {
    const { user } = await ask('đoàn kết')
    expect(await press(user, ['ArrowDown', 'ArrowDown', 'Home', 'End'])).toEqual([0, 1, 0, 2])
  })

  test('Home and End move the cursor as long as no hit is active', async () => {
    const { user } = await ask('đoàn kết')
    expect(await press(user, ['Home'])).toEqual([null])
    expect(field().selectionStart).toBe(0)
    expect(await press(user, ['End'])).toEqual([null])
    expect(field().selectionStart).toBe(8)
  })

  test('the arrows don’t move the cursor; other keys are left to the field', async () => {
    await ask('đoàn kết')
    const isLeft = (key: string): Promise<boolean> => fireEvent.keyDown(field(), { key })
    expect([await isLeft('ArrowDown'), await isLeft('ArrowUp')]).toEqual([false, false])
    expect([await isLeft('ArrowLeft'), await isLeft('a')]).toEqual([true, true])
  })

  test('the active hit is scrolled into view', async () => {
    const { user } = await ask('đoàn kết')
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(scroll.mock.contexts).toEqual(options().slice(0, 2))
    expect(scroll).toHaveBeenLastCalledWith({ block: 'nearest' })
  })

  test('another letter leaves no hit active', async () => {
    const { user } = await ask('đoàn kế')
    expect(await press(user, ['ArrowDown', 't'])).toEqual([0, null])
  })

  test('an arrow opens a closed list at its beginning, whatever was active', async () => {
    const { user } = await ask('đoàn kết')
    await user.keyboard('{ArrowDown}{Escape}')
    expect(state()).toEqual(closed)
    expect([await press(user, ['ArrowDown']), isOpen()]).toEqual([[0], true])
  })

  test('an arrow in an empty field opens nothing', async () => {
    const { user } = await ask('')
    field().focus()
    expect(await press(user, ['ArrowDown'])).toEqual([null])
    expect(state()).toEqual(closed)
  })

  test('Enter opens the active hit', async () => {
    const { page, user } = await ask('đoàn kết')
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(page.selection.item).toBe('tich-cuc-mo-rong-tang-cuong-ivgxy8')
    expect([kept(), state()]).toEqual(['', closed])
  })

  test('Enter without an active hit filters the page by the words', async () => {
    const { user } = await ask('  đoàn kết ', '?kind=goal')
    await user.keyboard('{Enter}')
    expect(location.search).toBe(`?${new URLSearchParams({ q: 'đoàn kết', kind: 'goal' }).toString()}`)
    expect(field()).toHaveValue('đoàn kết')
    expect(state()).toEqual(closed)
  })

  test.each(['“…”', ''])('Enter on %j, without a letter or a digit, drops the words of the filter', async (words) => {
    const { user } = await ask('mục tiêu', '?q=2009&kind=goal')
    await user.clear(field())
    if (words !== '') await user.paste(words)
    await user.keyboard('{Enter}')
    expect(location.search).toBe('?kind=goal')
    expect(field()).toHaveValue('')
  })

  test('Escape closes the list and keeps the typed words, then restores those of the filter, then removes them', async () => {
    const { user } = await ask('mục tiêu', '?q=2009')
    const others = vi.fn()
    document.addEventListener('keydown', others)
    const seen: [words: string, isOpen: boolean, kept: string][] = []
    for (let press = 0; press < 3; press += 1) {
      await user.keyboard('{Escape}')
      seen.push([field().value, isOpen(), kept()])
    }
    expect(seen).toEqual([
      ['mục tiêu', false, '2009'],
      ['2009', false, '2009'],
      ['', false, ''],
    ])
    expect(others).not.toHaveBeenCalled()
    // If Escape has nothing left to close or restore, other listeners get it.
    await user.keyboard('{Escape}')
    expect(others).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', others)
  })

  test('Escape leaves no hit active', async () => {
    const { page, user } = await ask('đoàn kết')
    await user.keyboard('{ArrowDown}{Escape}')
    expect(activeHit()).toBeNull()
    await user.keyboard('{Enter}')
    expect([kept(), page.selection.item]).toEqual(['đoàn kết', null])
  })

  test('Tab goes past the hits and closes the list', async () => {
    const { user } = await ask('đoàn kết')
    const next = addElement('button')
    await user.tab()
    expect(next).toHaveFocus()
    expect(state()).toEqual(closed)
  })

  test('are ignored while an input method composes a letter', async () => {
    await ask('đoàn kết')
    for (const key of ['ArrowDown', 'Enter', 'Escape'])
      expect([key, await fireEvent.keyDown(field(), { key, isComposing: true })]).toEqual([key, true])
    expect([isOpen(), activeHit(), kept()]).toEqual([true, null, ''])
  })
})
