import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import OrgTools from '../../../src/view/org/OrgTools.svelte'
import { generateBodies } from '../../bodies.ts'
import { datasetOf } from '../../seed.ts'
import { namesOf } from '../render.ts'
import { HOST, orgAt } from './at.ts'

const FIRST = '2009-03-26-dang-uy-bo-tttt'
const SECOND = '2010-02-04-dang-uy-bo-tttt-hu-cau'
const two = datasetOf(`${FIRST}.txt`, `${SECOND}.txt`)
const user = userEvent.setup()
const letters = new Map([['a relation', 'a']])

/** Names of the files that were given to the browser. */
const saved: string[] = []
beforeEach(() => {
  saved.length = 0
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
  Object.assign(URL, { createObjectURL: () => 'blob:one' })
})
afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(URL, 'createObjectURL')
})
function draw(search = '', data?: Dataset) {
  const { page, view } = orgAt(search, data)
  const zoom = vi.fn()
  const frame = document.createElement('div')
  render(OrgTools, { view, letters, frame, zoom })
  return { page, view, zoom, frame }
}
const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }))

test('the controls are in order, in a named group', () => {
  draw()
  const tools = screen.getByRole('group', { name: 'Cách xem sơ đồ' })
  expect(namesOf('button', tools)).toEqual([
    ...['Thu gọn', 'Mở hết', 'Thu nhỏ', 'Phóng to', 'Vừa khung', 'Lưu SVG', 'Lưu PNG'],
  ])
  expect(namesOf('checkbox', tools)).toEqual(['Kiến thức nền'])
})

describe('the choice of the report', () => {
  test('a single report is named, without a choice', () => {
    draw()
    expect(screen.getByText('tính đến 26/3/2009')).toBeInTheDocument()
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  test('each of several can be chosen, by date and organizer, or all of them', () => {
    draw('', two)
    const select = screen.getByRole('combobox', { name: 'Tính đến' })
    expect(namesOf('option', select)).toEqual([
      '26/3/2009 · Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
      '4/2/2010 · Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
      'Tất cả các báo cáo',
    ])
    expect(select).toHaveDisplayValue('4/2/2010 · Đảng uỷ cơ quan Bộ Thông tin và Truyền thông')
  })

  test('of very many, the chosen one, the latest one of each body and all of them can be chosen', () => {
    const [event] = two.events
    const [report] = two.reports
    const days = Array.from({ length: 61 }, (_, index) => ({ id: `r${index}`, date: `${1950 + index}-01-09` }))
    const many = {
      ...two,
      reports: days.map(({ id }) => ({ ...report, id })),
      events: days.map(({ id, date }, index) => ({
        ...{ ...event, id: `e${index}`, report: id, date },
        organizer: index === 0 ? null : (event?.organizer ?? null),
      })),
    } as Dataset
    draw('?asof=r30', many)
    const body = 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông'
    expect(namesOf('option', screen.getByRole('combobox', { name: 'Tính đến' }))).toEqual([
      `9/1/1950 · ${event?.name ?? ''}`,
      `9/1/1980 · ${body}`,
      `9/1/2010 · ${body}`,
      'Tất cả các báo cáo',
    ])
  })

  test.each([
    [FIRST, '26/3/2009 · Đảng uỷ cơ quan Bộ Thông tin và Truyền thông', 'Sơ đồ tính đến 26/3/2009'],
    ['all', 'Tất cả các báo cáo', 'Sơ đồ theo tất cả các báo cáo'],
  ])('choosing %s is announced, and resets folding and focus', async (report, option, words) => {
    const { page } = draw(`?focus=${HOST}&fold=${HOST}`, two)
    await user.selectOptions(screen.getByRole('combobox'), option)
    expect(location.search).toBe(`?asof=${report}`)
    expect(page.announcement).toBe(words)
    expect(screen.getByRole('combobox')).toHaveDisplayValue(option)
  })
})

describe('folding', () => {
  test.each([
    ['Thu gọn', '?tree=closed', 'Đã thu gọn sơ đồ'],
    ['Mở hết', '?tree=open', 'Đã mở hết sơ đồ'],
  ])('%s', async (name, search, words) => {
    const { page, view } = draw(`?fold=${HOST}`)
    view.zoomBy(1.5, 0, 0)
    await press(name)
    expect(location.search).toBe(search)
    expect(page.announcement).toBe(words)
    expect(view.zoom).toBeNull()
  })

  test('is not offered where no body has parts', () => {
    draw('', { ...generateBodies(3), relations: [] })
    expect(screen.queryByRole('button', { name: 'Thu gọn' })).toBeNull()
  })
})

test('general knowledge is hidden and shown', async () => {
  const { page } = draw()
  const box = screen.getByRole('checkbox', { name: 'Kiến thức nền', checked: true })
  await user.click(box)
  expect(page.selection.background).toBe(false)
  expect(location.search).toBe('?background=0')
  expect(box).not.toBeChecked()
  await user.click(box)
  expect(page.selection.background).toBe(true)
})

describe('zoom', () => {
  test('zooming out is disabled at first', () => {
    draw()
    for (const name of ['Thu nhỏ', 'Vừa khung']) expect(screen.getByRole('button', { name })).toBeDisabled()
  })

  test('zooms by a factor of 1.3, and shows the whole chart again', async () => {
    const { view, zoom } = draw()
    await press('Phóng to')
    view.zoomBy(1.3, 0, 0)
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Thu nhỏ' })).toBeEnabled())
    await press('Thu nhỏ')
    expect(zoom.mock.calls).toEqual([[1.3], [1 / 1.3]])
    await press('Vừa khung')
    expect(view.isFitted).toBe(true)
  })
})

describe('pictures', () => {
  test.each([
    ['Lưu SVG', ['so-do-to-chuc-2009-03-26.svg'], 'Đã tạo tệp so-do-to-chuc-2009-03-26.svg'],
    // jsdom can't draw the picture's pixels.
    ['Lưu PNG', [], 'Trình duyệt không tạo được tệp.'],
  ])('%s: the file and the message', async (name, files, told) => {
    draw()
    await press(name)
    expect(await screen.findByText(told)).toHaveAttribute('role', 'status')
    expect(saved).toEqual(files)
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('in a frame there is a link to the full page, which may save', async () => {
    vi.stubGlobal('parent', {})
    draw('?embed=1')
    await press('Lưu SVG')
    const status = await screen.findByRole('status')
    await vi.waitFor(() => expect(within(status).getByRole('link')).toHaveAttribute('href', '?'))
    expect(within(status).getByRole('link')).toHaveAttribute('target', '_blank')
    vi.unstubAllGlobals()
  })
})
