// The timeline with gestures and keys, in a document where its frame has a width.
import { fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import Timeline from '../../../src/view/timeline/Timeline.svelte'
import { generateDataset } from '../../generate.ts'
import { drawSection, layOut, namesOf, pageAt, wordsOf } from '../render.ts'

const many = generateDataset(2000)
/** A gesture ends after this pause, ms (drawing/idle.ts). */
const REST = 160
const draw = (search = '', frame: { data?: Dataset; width?: number } = {}): Promise<Page> =>
  drawSection(Timeline, search, frame)
const frame = (): HTMLElement => screen.getByRole('group', { name: /^Dòng thời gian: mũi tên/u })
const bar = (name: string): HTMLElement => within(frame()).getByRole('link', { name: new RegExp(`^${name}, `, 'u') })
const focused = (): string => /^[^,]+/u.exec(document.activeElement?.textContent ?? '')?.[0] ?? ''
const span = (): string => decodeURIComponent(location.search)

describe('the head', () => {
  test('names the section and counts its statements', async () => {
    await draw()
    expect(screen.getByRole('region', { name: 'Dòng thời gian' })).toBeInTheDocument()
    expect(screen.getByText('49 ý')).toBeInTheDocument()
  })

  test('counts what a filter leaves', async () => {
    await draw('?kind=goal')
    expect(screen.getByText('Còn 17 trên 49 ý')).toBeInTheDocument()
    expect(within(frame()).getAllByRole('link', { name: /^Mục tiêu/u })).toHaveLength(17)
    expect(within(frame()).queryAllByRole('link', { name: /^Yêu cầu/u })).toEqual([])
  })
})

describe('what the frame shows', () => {
  test.each([
    ['two years of one report as words', '', false, ['2008', '2009']],
    ['months as words', '?span=2009-03-01/2009-04-30', false, ['2008', '2009']],
    ['many years as marks', '', true, ['00–01', '02–03', '04–05']],
    ['one of many years as words', '?span=2012', true, ['2012']],
  ])('%s', async (_, search, isMany, years) => {
    await draw(search, isMany ? { data: many } : {})
    expect(
      namesOf('heading', frame())
        .filter((name) => /^\d/u.test(name))
        .map((name) => name.split(' ')[0])
        .slice(0, 3),
    ).toEqual(years)
  })

  test('the day of a conference', async () => {
    await draw('?span=2009-03-26')
    expect(namesOf('heading', frame())[0]).toMatch(/^26\/3\/2009 Hà Nội/u)
  })

  test('the statement under the pointer in words, below the marks', async () => {
    const page = await draw('', { data: many })
    const caption = screen.getByText('Chỉ vào một dấu để đọc, bấm vào một năm để mở ra lời.').closest('p')
    page.pointed = 's1000'
    await tick()
    expect(wordsOf(caption)).toBe('Khuyết điểm 1, 2011 Đẩy mạnh xây dựng cơ quan văn hoá trong toàn Đảng bộ')
  })

  test('the years of an opened statement, by a button', async () => {
    const goal = many.statements.find(({ year }) => year === 2012)
    await draw(`?item=${goal?.id ?? ''}`, { data: many })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Phần đang chọn' }))
    expect(span()).toBe(`?item=${goal?.id ?? ''}&span=2012`)
  })

  test('the years that a filter leaves, by a button', async () => {
    await draw('?year=2004&year=2007', { data: many })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Phần đang chọn' }))
    expect(span()).toBe('?year=2004&year=2007&span=2004/2007')
  })
})

describe('keys', () => {
  test('lead from bar to bar, and Enter opens the focused one', async () => {
    const user = userEvent.setup()
    const page = await draw()
    bar('Kết quả 1').focus()
    const walk: string[] = []
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'Home', 'ArrowRight']) {
      await user.keyboard(`{${key}}`)
      await tick()
      walk.push(focused())
    }
    expect(walk).toEqual(['Kết quả 2', 'Ưu điểm 1', 'Kết quả 9', 'Kết quả 9', 'Yêu cầu 9', 'Kết quả 1', 'Kết quả 2'])
    await user.keyboard('{Enter}')
    expect(page.selection.item).toBe(bar('Kết quả 2').dataset['id'])
    expect(bar('Kết quả 2')).toHaveAttribute('aria-current', 'true')
  })

  test('continue from a bar that got the focus in another way', async () => {
    const user = userEvent.setup()
    await draw()
    bar('Kết quả 1').focus()
    bar('Mục tiêu 5').focus()
    expect(bar('Mục tiêu 5').tabIndex).toBe(-1)
    await user.keyboard('{ArrowRight}')
    await tick()
    expect(focused()).toBe('Mục tiêu 6')
    expect(bar('Mục tiêu 6').tabIndex).toBe(0)
    expect(
      within(frame())
        .getAllByRole('link')
        .filter((one) => one.tabIndex === 0 && one.dataset['id']).length,
    ).toBe(1)
  })

  test('+ zooms in, down to the day, - zooms out, 0 shows all; the focus stays in the frame', async () => {
    const user = userEvent.setup()
    await draw()
    bar('Yêu cầu 1').focus()
    for (let i = 0; i < 20 && span() !== '?span=2009-03-26'; i += 1) await user.keyboard('+')
    expect(span()).toBe('?span=2009-03-26')
    expect(focused()).toBe('Yêu cầu 1')
    await user.keyboard('-')
    expect(span()).not.toBe('?span=2009-03-26')
    expect(frame()).toContainElement(document.activeElement as HTMLElement)
    await user.keyboard('0')
    await tick()
    expect(span()).toBe('')
    expect(focused()).toBe('Yêu cầu 1')
  })
})

describe('gestures', () => {
  const wheel = (deltaY: number, init: WheelEventInit = { ctrlKey: true }): Promise<boolean> =>
    fireEvent(frame(), new WheelEvent('wheel', { deltaY, clientX: 480, bubbles: true, cancelable: true, ...init }))
  /** Waits until the gesture ends. @returns the address's query string */
  const rest = async (): Promise<string> => {
    await vi.advanceTimersByTimeAsync(REST)
    return span()
  }

  test('the wheel upwards with Ctrl zooms in; the result is written to the address and announced after a pause', async () => {
    vi.useFakeTimers()
    const page = await draw('', { data: many })
    await wheel(-300)
    expect(span()).toBe('')
    expect(page.announcement).toBe('')
    await vi.advanceTimersByTimeAsync(REST - 1)
    expect(span()).toBe('')
    await vi.advanceTimersByTimeAsync(1)
    expect(span()).toMatch(/^\?span=20\d\d-\d\d-\d\d\/20\d\d-\d\d-\d\d$/u)
    expect(page.announcement).toMatch(/^Đang xem 20\d\d–20\d\d, mức tổng quan$/u)
    expect(screen.getByRole('button', { name: 'Thu nhỏ' })).toBeEnabled()
  })

  test('the wheel downwards zooms out', async () => {
    vi.useFakeTimers()
    await draw('', { data: many })
    await wheel(-300)
    await rest()
    await wheel(300)
    expect(await rest()).toBe('')
  })

  test('the wheel without Ctrl scrolls the page', async () => {
    vi.useFakeTimers()
    await draw('', { data: many })
    await wheel(-300, {})
    expect(await rest()).toBe('')
  })

  test('scrolling shows later years', async () => {
    vi.useFakeTimers()
    await draw('?span=2005/2006', { data: many })
    const { scrollLeft } = frame()
    expect(scrollLeft).toBeGreaterThan(0)
    frame().scrollLeft = scrollLeft + 508
    await fireEvent.scroll(frame())
    expect(await rest()).toBe('?span=2006-01-25/2008-01-24')
  })

  test('nothing happens after the component is removed', async () => {
    vi.useFakeTimers()
    layOut(960)
    const page = pageAt('', many)
    const { unmount } = render(Timeline, { page })
    await wheel(-300)
    unmount()
    await vi.advanceTimersByTimeAsync(REST * 2)
    expect(page.announcement).toBe('')
  })
})

describe('a press is announced', () => {
  test.each([
    ['Ngày họp', '', 'Đang xem ngày họp 26/3/2009'],
    ['Tháng', '', 'Đang xem 2008–2009, mức tháng'],
    ['Vừa khung', '?span=2009-03-26', 'Đang xem 2008–2009, mức năm'],
  ])('%s', async (name, search, words) => {
    const page = await draw(search)
    await userEvent.setup().click(screen.getByRole('button', { name }))
    await vi.waitFor(() => expect(page.announcement).toBe(words))
  })
})

describe('lanes', () => {
  test('are folded and unfolded by their buttons', async () => {
    const user = userEvent.setup()
    await draw()
    const toggle = screen.getByRole('button', { name: 'Làn Lê Doãn Hợp', expanded: true })
    await user.click(toggle)
    expect(toggle).toHaveAttribute('aria-expanded', 'false')
    expect(within(frame()).queryByRole('link', { name: /^Ưu điểm 1, / })).toBeNull()
    expect(
      within(frame())
        .getAllByText(/^(?:7|5) ý$/u)
        .map(wordsOf),
    ).toEqual(['7 ý', '5 ý'])
    await user.click(toggle)
    expect(bar('Ưu điểm 1')).toBeInTheDocument()
  })

  test.each([
    ['loại', ['Làn Kết quả', 'Làn Ưu điểm', 'Làn Khuyết điểm', 'Làn Khen thưởng', 'Làn Mục tiêu', 'Làn Yêu cầu']],
    ['người nói', ['Làn Báo cáo', 'Làn Lê Doãn Hợp', 'Làn Nguyễn Hải Đường', 'Làn Lễ trao tặng']],
  ])('by %s', async (choice, lanes) => {
    await draw('?lanes=kind')
    await userEvent.setup().click(screen.getByRole('button', { name: choice }))
    expect(namesOf('button', frame())).toEqual(lanes)
  })
})

test('threads are offered among words and not among marks', async () => {
  await draw()
  expect(screen.getByRole('button', { name: 'Nối cùng chủ đề' })).toBeInTheDocument()
  expect(screen.getByText(/^cùng chủ đề: nối theo từ trùng nhau/u)).toBeInTheDocument()
})

test('lanes of kinds have the threads of the opened statement alone', async () => {
  await draw(`?lanes=kind&threads=1`)
  expect(screen.queryByRole('button', { name: 'Nối cùng chủ đề' })).toBeNull()
  expect(frame().querySelector('.threads')).toBeNull()
})

test('a day has no threads', async () => {
  await draw('?span=2009-03-26')
  expect(screen.queryByRole('button', { name: 'Nối cùng chủ đề' })).toBeNull()
})

describe('in print', () => {
  test('all years are drawn as words; afterwards the view is restored', async () => {
    await draw('?span=2009-03-26')
    dispatchEvent(new globalThis.Event('beforeprint'))
    expect(
      within(frame()).getAllByRole('link', {
        name: /^(?:Kết quả|Ưu điểm|Khuyết điểm|Khen thưởng|Mục tiêu|Yêu cầu) \d+, /,
      }),
    ).toHaveLength(49)
    expect(within(frame()).queryByRole('button')).toBeNull()
    dispatchEvent(new globalThis.Event('afterprint'))
    expect(namesOf('heading', frame())[0]).toMatch(/^26\/3\/2009/u)
  })

  test.each([
    ['three years stand beside each other', 3, false],
    ['more years stand below each other', 4, true],
  ])('%s', async (_, years, isList) => {
    await draw('', { data: generateDataset(40, { years }) })
    dispatchEvent(new globalThis.Event('beforeprint'))
    expect(frame().parentElement?.classList.contains('list')).toBe(isList)
    dispatchEvent(new globalThis.Event('afterprint'))
    expect(frame().parentElement).not.toHaveClass('list')
  })
})

describe('on a phone', () => {
  test('years stand below each other, and panning is off', async () => {
    await draw('', { width: 360 })
    expect(within(frame()).getAllByRole('link', { name: /, 200[89]: ?/u })).toHaveLength(49)
    expect(frame()).not.toHaveClass('can-pan')
  })

  test('many years show their numbers, with links to their words', async () => {
    await draw('', { width: 360, data: many })
    await userEvent.setup().click(within(frame()).getByRole('link', { name: '2012' }))
    expect(span()).toBe('?span=2012')
    expect(within(frame()).getAllByRole('link', { name: / \d+, 2012: ?/u }).length).toBeGreaterThan(6)
  })
})
