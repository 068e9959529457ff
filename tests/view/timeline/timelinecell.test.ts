import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import Timeline from '../../../src/view/timeline/Timeline.svelte'
import TimelineCell from '../../../src/view/timeline/TimelineCell.svelte'
import type { TimeView } from '../../../src/view/timeline/timeview.svelte.ts'
import { generateDataset } from '../../generate.ts'
import { layOut, namesOf, pageAt, wordsOf } from '../render.ts'
import { timelineAt } from './at.ts'

interface Where {
  search?: string
  lane: string
  year: number
  data?: Dataset
  isPlain?: boolean
}
/** Draws a lane's cell of a year, and again whenever its plan changes. */
function draw({ search = '', lane, year, data, isPlain = false }: Where): TimeView {
  const { page, view } = timelineAt(search, data)
  const cell = () => {
    const found = view.cells.find((one) => one.lane.id === lane && view.years[one.column] === year)
    if (!found) throw new Error(`no cell ${lane} ${year}`)
    return found
  }
  const props = () => ({ page, cell: cell(), year, view: isPlain ? null : view })
  const { container, rerender } = render(TimelineCell, props())
  container.classList.add('frame')
  drawn = async () => {
    await rerender(props())
    await tick()
  }
  return view
}
/** Draws the cell again after its plan has changed, as the timeline does. */
let drawn: () => Promise<void>
const kindsAndNumbers = (): string[] => namesOf('link').map((name) => /^[^,]+/u.exec(name)?.[0] ?? '')

describe('headings', () => {
  test('in a lane of the agenda: kind, speaker, topic, number', () => {
    draw({ lane: 'speaker-report', year: 2008 })
    expect(namesOf('heading')).toEqual(['Kết quả·báo cáo không đặt mục · 5', 'Kết quả·nhiệm vụ chính trị · 4'])
  })

  test('of a speech: its speaker', () => {
    draw({ lane: 'speaker-le-doan-hop', year: 2008 })
    expect(namesOf('heading')).toEqual(['Ưu điểm· Lê Doãn Hợp · 5', 'Khuyết điểm· Lê Doãn Hợp · 2'])
  })

  test('in the lane of a kind: topics, or that there is none, so that no statement stands under another heading', () => {
    draw({ search: '?lanes=kind', lane: 'kind-outcome', year: 2008 })
    expect(namesOf('heading')).toEqual(['báo cáo không đặt mục · 5', 'nhiệm vụ chính trị · 4'])
  })

  test('in the lane of a kind without topics: none', () => {
    draw({ search: '?lanes=kind', lane: 'kind-strength', year: 2008 })
    expect(namesOf('heading')).toEqual([])
  })

  test('in the lane of a conference: the kinds', () => {
    const { page, view } = timelineAt('?lanes=report', generateDataset(60, { years: 3 }))
    const cell = view.cells.find(({ groups }) => groups.length > 1)
    if (!cell) throw new Error('no cell')
    expect(cell.lane.name.type).toBe('conference')
    render(TimelineCell, { page, cell, year: 2000, view })
    expect(namesOf('heading')).toEqual(
      cell.groups.map(({ kind, statements }) => `${page.t.kinds[kind]} · ${statements.length}`),
    )
  })
})

test('bars stand under their headings in the report’s order; one of the timeline is in the Tab order', () => {
  const view = draw({ lane: 'speaker-le-doan-hop', year: 2008 })
  expect(kindsAndNumbers()).toEqual([
    ...[1, 2, 3, 4, 5].map((number) => `Ưu điểm ${number}`),
    ...['Khuyết điểm 1', 'Khuyết điểm 2'],
  ])
  expect(screen.getAllByRole('link').map((one) => one.getAttribute('tabindex'))).toEqual(Array(7).fill('-1'))
  expect(view.cursor).not.toBeNull()
})

test('a folded lane has only the number of its statements', async () => {
  const view = draw({ lane: 'speaker-report', year: 2009 })
  expect(screen.getAllByRole('link')).toHaveLength(17)
  view.toggleLane('speaker-report')
  await drawn()
  expect(screen.queryAllByRole('link')).toEqual([])
  expect(screen.getByText('17 ý')).toBeInTheDocument()
})

test('awards have a note on their year', () => {
  draw({ lane: 'speaker-awards', year: 2008 })
  expect(screen.getByText('Trao tại hội nghị, ghi nhận năm 2008.')).toBeInTheDocument()
})

test('other lanes don’t have that note', () => {
  draw({ lane: 'speaker-report', year: 2008 })
  expect(screen.queryByText(/^Trao tại/u)).toBeNull()
})

describe('statements outside the filter', () => {
  test('are a row of faint marks with one accessible number; each is a link', () => {
    draw({ search: '?topic=nhiem-vu-chinh-tri', lane: 'speaker-report', year: 2008 })
    expect(screen.getAllByRole('link')).toHaveLength(4)
    expect(screen.getByText('5 ý không khớp bộ lọc')).toBeInTheDocument()
    const marks = screen.getAllByRole('link', { hidden: true }).filter((one) => one.title !== '')
    expect(marks.map(({ title }) => title.slice(0, 12))).toEqual([
      ...['Đảng uỷ Bộ T', 'Các cấp uỷ đ', 'Việc thực hi', 'Công tác cán', 'Công tác phá'],
    ])
    expect(marks.map((one) => one.tabIndex)).toEqual([-1, -1, -1, -1, -1])
    expect(marks[0]?.getAttribute('href')).toMatch(/^\?topic=nhiem-vu-chinh-tri&item=dang-uy-bo/u)
  })

  test('are 12 marks at most, and a number for the others', () => {
    draw({ search: '?person=le-doan-hop', lane: 'speaker-report', year: 2009 })
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(12)
    expect(screen.getByText('+5')).toBeInTheDocument()
  })

  test('without such statements there is no such row', () => {
    draw({ lane: 'speaker-report', year: 2008 })
    expect(screen.queryByText(/không khớp bộ lọc/u)).toBeNull()
  })
})

describe('a cell with more statements than fit', () => {
  const long: Where = { search: '?span=2012', lane: 'kind-outcome', year: 2012, data: generateDataset(6000) }
  const buttons = (): string[] => namesOf('button')

  test('shows the first page, with buttons to the next and the previous one', async () => {
    const user = userEvent.setup()
    const view = draw(long)
    const { total } = view.cells[0] ?? { total: 0 }
    const first = view.limit
    expect(screen.getAllByRole('link')).toHaveLength(first)
    expect(buttons()).toEqual([`Xem thêm ${total - first} trong ${total} ý`])
    await user.click(screen.getByRole('button'))
    expect(view.openedCell).toEqual({ lane: 'kind-outcome', column: 12, from: 0 })
    await drawn()
    expect(screen.getAllByRole('link')).toHaveLength(24)
    expect(buttons()).toEqual([`Xem thêm ${total - 24} trong ${total} ý`])
    await user.click(screen.getByRole('button'))
    expect(view.openedCell).toEqual({ lane: 'kind-outcome', column: 12, from: 24 })
    await drawn()
    expect(buttons()[0]).toBe('Xem 24 ý ở trước')
    await user.click(screen.getByRole('button', { name: 'Xem 24 ý ở trước' }))
    await drawn()
    expect(view.cells[0]).toMatchObject({ from: 0, to: 24 })
    expect(screen.getAllByRole('link')).toHaveLength(24)
  })

  test('focuses the first statement of the new page', async () => {
    layOut(960)
    render(Timeline, { page: pageAt('?span=2012', long.data) })
    await tick()
    const [button] = screen.getAllByRole('button', { name: /^Xem thêm/u })
    const cell = button?.closest<HTMLElement>('[data-cell]')
    if (!button || !cell) throw new Error('no long cell')
    const before = within(cell).getAllByRole('link').length
    await userEvent.setup().click(button)
    await vi.waitFor(() => expect(within(cell).getAllByRole('link')[before]).toHaveFocus())
    expect(within(cell).getAllByRole('link')).toHaveLength(24)
  })

  test('has no buttons in print', () => {
    const view = draw({ ...long, isPlain: true })
    expect(view.limit).toBeLessThan(view.cells[0]?.total ?? 0)
    expect(screen.getAllByRole('link').every((one) => one.id === '' && !one.hasAttribute('tabindex'))).toBe(true)
  })
})

test('in print the headings in the lane of a kind have the kind, because lanes have no names there', () => {
  draw({ search: '?lanes=kind', lane: 'kind-outcome', year: 2008, isPlain: true })
  expect(screen.getAllByRole('heading').map(wordsOf)).toEqual([
    'Kết quả · báo cáo không đặt mục · 5',
    'Kết quả · nhiệm vụ chính trị · 4',
  ])
})
