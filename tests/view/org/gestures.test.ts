// The org chart with gestures and keys: the components together.
import { fireEvent, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import OrgChart from '../../../src/view/org/OrgChart.svelte'
import { generateBodies } from '../../bodies.ts'
import { datasetOf } from '../../seed.ts'
import { drawSection, namesOf, wordsOf } from '../render.ts'
import { CENTRE, HOST, MINISTRY, UNION } from './at.ts'

const user = userEvent.setup()
const draw = (search = '', frame: { data?: Dataset; width?: number } = {}): Promise<Page> =>
  drawSection(OrgChart, search, frame)
const tree = (): HTMLElement => screen.getByRole('tree', { name: /^Sơ đồ tổ chức: mũi tên/u })
const item = (name: string): HTMLElement =>
  within(tree())
    .getAllByRole('treeitem')
    .find((one) => wordsOf(one).startsWith(name)) as HTMLElement
const names = (): string[] =>
  within(tree())
    .getAllByRole('treeitem')
    .map((one) => wordsOf(one))
const focused = (): string => wordsOf(document.activeElement)
const frame = (): HTMLElement => tree().closest('.frame') as HTMLElement

test('the section has the tree, the controls, the labels, the bodies that are only named, the legend', async () => {
  await draw()
  expect(screen.getByRole('region', { name: 'Sơ đồ tổ chức' })).toBeInTheDocument()
  expect(names()).toHaveLength(18)
  expect(namesOf('link', screen.getByRole('list', { name: 'Quan hệ' }))).toHaveLength(9)
  expect(screen.getByRole('link', { name: 'Chính phủ' })).toBeInTheDocument()
  expect(screen.getByRole('table', { name: 'Cách đọc sơ đồ' })).toBeInTheDocument()
})

describe('keys', () => {
  test('lead from item to item, and Enter opens the focused one', async () => {
    const page = await draw()
    item('Ban cán sự').focus()
    const walk: string[] = []
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'End', 'Home', 'ArrowDown']) {
      await user.keyboard(`{${key}}`)
      walk.push(focused())
    }
    expect(walk).toEqual([
      'Lê Doãn Hợp Bí thư 12 ý',
      'Ban cán sự Đảng Bộ TT&TT',
      'Đoàn thanh niên',
      '30 cơ quan, đơn vị thuộc Bộ',
      'Ban chấp hành TW Đảng',
      'Lê Doãn Hợp Uỷ viên 12 ý',
    ])
    await user.keyboard('{Enter}')
    expect(page.selection.item).toBe('le-doan-hop')
  })

  test('fold and unfold the focused item, which is announced', async () => {
    const page = await draw()
    item('Bộ Thông tin').focus()
    await user.keyboard('{ArrowLeft}')
    expect(page.selection.fold).toEqual([MINISTRY])
    expect(page.announcement).toBe('Đã thu Bộ Thông tin và Truyền thông')
    expect(item('Bộ Thông tin')).toHaveAttribute('aria-expanded', 'false')
    expect(focused()).toBe('Bộ Thông tin và Truyền thông')
    await user.keyboard('{ArrowRight}')
    expect(page.announcement).toBe('Đã mở nhánh Bộ Thông tin và Truyền thông')
    expect(names()).toHaveLength(18)
  })

  test('continue from an item that got the focus in another way', async () => {
    await draw()
    item('Ban chấp hành TW').focus()
    item('Bộ Thông tin').focus()
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('Lê Doãn Hợp Bộ trưởng 12 ý')
    expect(document.activeElement).toHaveAttribute('tabindex', '0')
    expect(
      within(tree())
        .getAllByRole('treeitem')
        .filter((one) => one.tabIndex === 0),
    ).toHaveLength(1)
  })

  test('+ zooms in, - zooms out, 0 shows all', async () => {
    await draw()
    const further = screen.getByRole('button', { name: 'Thu nhỏ' })
    item('Công đoàn').focus()
    await user.keyboard('+')
    expect(further).toBeEnabled()
    await user.keyboard('-')
    expect(further).toBeDisabled()
    await user.keyboard('++0')
    expect(further).toBeDisabled()
  })
})

describe('the pointer', () => {
  test('folds and unfolds by the sign at a box', async () => {
    const page = await draw()
    const sign = (): Element => tree().querySelector(`[data-fold="${HOST}"]`) as Element
    await user.click(sign())
    expect(page.selection.fold).toEqual([HOST])
    expect(page.announcement).toBe('Đã thu Đảng uỷ cơ quan Bộ Thông tin và Truyền thông')
    expect(item('Công đoàn')).toBeUndefined()
    await user.click(sign())
    expect(page.selection.fold).toEqual([])
    expect(item('Công đoàn')).toBeInTheDocument()
  })

  test('opens a body or person by a click', async () => {
    const page = await draw()
    await user.click(item('Công đoàn'))
    expect(page.selection.item).toBe(UNION)
    expect(item('Công đoàn')).toHaveAttribute('aria-current', 'true')
    await user.click(item('Nguyễn Hải Đường'))
    expect(page.selection.item).toBe('nguyen-hai-duong')
  })

  test('zooms in by the wheel upwards with Ctrl', async () => {
    await draw()
    const further = screen.getByRole('button', { name: 'Thu nhỏ' })
    const wheel = (deltaY: number, ctrlKey = true): Promise<boolean> =>
      fireEvent(frame(), new WheelEvent('wheel', { deltaY, ctrlKey, bubbles: true, cancelable: true }))
    await wheel(100)
    await wheel(-100, false)
    expect(further).toBeDisabled()
    await wheel(-100)
    expect(further).toBeEnabled()
    expect(screen.getByText(/^Sơ đồ lớn hơn khung/u)).toBeInTheDocument()
    await wheel(100)
    expect(further).toBeDisabled()
    expect(screen.queryByText(/^Sơ đồ lớn hơn khung/u)).toBeNull()
  })
})

describe('one branch', () => {
  test('is shown alone; a button shows all again and focuses the first item', async () => {
    await draw(`?focus=${MINISTRY}`)
    expect(names()).toHaveLength(3)
    const section = screen.getByRole('region')
    expect(section).toHaveAttribute('id', 'org')
    await user.click(screen.getByRole('button', { name: 'Xem cả sơ đồ' }))
    expect(names()).toHaveLength(18)
    await vi.waitFor(() => expect(document.activeElement).toHaveAttribute('tabindex', '0'))
  })
})

describe('general knowledge', () => {
  test('is drawn differently from what the report says, and can be hidden with its labels and notes', async () => {
    await draw()
    const words = (): string[] => namesOf('link', screen.getByRole('list', { name: 'Quan hệ' }))
    expect(words().filter((name) => name.endsWith('kiến thức nền'))).toHaveLength(2)
    await user.click(screen.getByRole('checkbox', { name: 'Kiến thức nền' }))
    expect(words().filter((name) => name.endsWith('kiến thức nền'))).toEqual([])
    expect(screen.queryByText('Kiến thức nền.')).toBeNull()
    expect(item('Đảng uỷ cơ quan')).toHaveAttribute('aria-level', '1')
  })
})

test('the legend explains only lines that are drawn', async () => {
  await draw(`?fold=${HOST}`)
  expect(namesOf('rowheader')).toEqual(['gồm, trực thuộc', 'phối hợp'])
})

test('the differences from the previous report are listed below the chart', async () => {
  const data = datasetOf('2009-03-26-dang-uy-bo-tttt.txt', '2010-02-04-dang-uy-bo-tttt-hu-cau.txt')
  await draw('', { data })
  expect(screen.getByRole('heading', { name: 'So với báo cáo 26/3/2009' })).toBeInTheDocument()
})

describe('on a phone', () => {
  test('the chart is a list of the same items, without a zoom', async () => {
    await draw('', { width: 360 })
    expect(names()).toHaveLength(18)
    expect(names()[0]).toBe('Ban chấp hành TW Đảng')
    expect(frame()).toHaveClass('list')
    const lefts = within(tree())
      .getAllByRole('none')
      .map((one) => one.style.left)
    expect(lefts.slice(0, 4)).toEqual(['0px', '18px', '36px', '54px'])
  })

  test('the sign folds there, too', async () => {
    const page = await draw('', { width: 360 })
    await user.click(tree().querySelector(`[data-fold="${CENTRE}"]`) as Element)
    expect(page.selection.fold).toEqual([CENTRE])
    expect(names().slice(0, 2)).toEqual(['Ban chấp hành TW Đảng', 'Ban cán sự Đảng Bộ TT&TT'])
  })
})

describe('in print', () => {
  test('the whole tree is drawn; afterwards the view is restored', async () => {
    await draw('?tree=closed')
    expect(names()).toHaveLength(3)
    dispatchEvent(new globalThis.Event('beforeprint'))
    expect(names()).toHaveLength(18)
    dispatchEvent(new globalThis.Event('afterprint'))
    expect(names()).toHaveLength(3)
  })
})

describe('the overview of a large chart', () => {
  const data = generateBodies(600, { single: true })
  async function fromAfar(): Promise<Page> {
    const page = await draw('?tree=open', { data })
    await user.click(screen.getByRole('button', { name: 'Vừa khung' }))
    return page
  }

  test('has only the item in the Tab order as an element', async () => {
    await fromAfar()
    expect(
      within(tree())
        .getAllByRole('treeitem')
        .filter((one) => one.dataset['id']?.startsWith('o')),
    ).toHaveLength(1)
    expect(screen.getByText(/^Chỉ vào một ô để đọc tên/u)).toBeInTheDocument()
  })

  test('names the body under the pointer, and a click opens it', async () => {
    const page = await fromAfar()
    const told: unknown[] = []
    frame().addEventListener('point', (event) => told.push((event as CustomEvent).detail))
    const hand = (type: string, clientX: number, clientY: number): Promise<boolean> =>
      fireEvent(frame(), new MouseEvent(type, { bubbles: true, clientX, clientY }))
    // Move the pointer over a grid of points until a box is found, because the test doesn't read the layout.
    const places = Array.from({ length: 90 * 120 }, (_, i) => [8 * (i % 120), 8 * Math.floor(i / 120)] as const)
    let at: readonly [number, number] = [0, 0]
    for (const place of places) {
      if (told.length > 0) break
      at = place
      await hand('pointermove', ...place)
    }
    const [id] = told
    expect(id).toMatch(/^o\d+$/u)
    await hand('click', ...at)
    expect(page.selection.item).toBe(id)
    page.pointed = String(id)
    const name = page.all.organizations.get(String(id))?.name ?? 'nothing'
    expect(await screen.findByText(name, { selector: '.caption b' })).toBeInTheDocument()
    await hand('pointermove', -100, -100)
    expect(told).toEqual([id, null])
  })
})

test('scrolling renders other boxes of a large chart', async () => {
  await draw('?tree=open', { data: generateBodies(600, { single: true }) })
  const keys = (): (string | undefined)[] =>
    within(tree())
      .getAllByRole('treeitem')
      .map(({ dataset }) => dataset['key'])
  const before = keys()
  frame().scrollTop = 9000
  await fireEvent.scroll(frame())
  // The body in the Tab order stays rendered, and so does its person.
  expect(keys().filter((key) => before.includes(key))).toEqual(['o0', 'o0/0'])
  expect(keys().length).toBeGreaterThan(5)
})

test('an item opened elsewhere is unfolded in the chart', async () => {
  const page = await draw('?tree=closed')
  expect(item('Công đoàn')).toBeUndefined()
  page.change({ item: UNION })
  await vi.waitFor(() => expect(item('Công đoàn')).toHaveAttribute('aria-current', 'true'))
})
