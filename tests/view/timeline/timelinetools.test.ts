import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import TimelineTools from '../../../src/view/timeline/TimelineTools.svelte'
import { generateDataset } from '../../generate.ts'
import { namesOf } from '../render.ts'
import { timelineAt } from './at.ts'

interface Options {
  data?: Dataset
  hasThreads?: boolean
  chosen?: readonly [number, number] | null
}
const user = userEvent.setup()
function draw(search = '', { data, hasThreads = false, chosen = null }: Options = {}) {
  const { page, view } = timelineAt(search, data)
  const zoom = vi.fn((factor: number) => view.zoomBy(factor, 480))
  const press = vi.fn((act: () => void) => act())
  render(TimelineTools, { page, view, hasThreads, chosen, zoom, press })
  return { page, view, zoom, press }
}
const button = (name: string): HTMLElement => screen.getByRole('button', { name })
const pressed = (): string[] => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)

test('the buttons are in order, in a named group', () => {
  draw('?lang=en', { hasThreads: true, chosen: [2008, 2008] })
  const tools = screen.getByRole('group', { name: 'How to look at the timeline' })
  expect(namesOf('button', tools)).toEqual([
    ...['speaker', 'kind', 'Join same themes'],
    ...['Years', 'Months', 'The day', 'What is chosen', 'Zoom out', 'Zoom in'],
  ])
})

describe('lanes', () => {
  test('by speaker or kind, and by report if there are several', () => {
    draw('?lang=en', { data: generateDataset(60) })
    expect(namesOf('button', screen.getByRole('group', { name: 'Lanes by' }))).toEqual([
      ...['speaker', 'kind', 'report'],
    ])
  })

  test.each(['speaker', 'kind', 'report'] as const)('are chosen by a button: %s', async (choice) => {
    const { page, view } = draw('', { data: generateDataset(60) })
    const name = page.t.laneChoices[choice]
    await user.click(button(name))
    expect(page.selection.lanes).toBe(choice)
    expect(view.by).toBe(choice)
    expect(within(screen.getByRole('group', { name: 'Xếp theo' })).getByRole('button', { pressed: true })).toBe(
      button(name),
    )
  })
})

describe('threads', () => {
  test('are shown and hidden', async () => {
    const { page } = draw('', { hasThreads: true })
    const threads = button('Nối cùng chủ đề')
    expect(threads).toHaveAttribute('aria-pressed', 'false')
    await user.click(threads)
    expect(page.selection.threads).toBe(true)
    expect(threads).toHaveAttribute('aria-pressed', 'true')
    await user.click(threads)
    expect(page.selection.threads).toBe(false)
  })

  test('have no button if they can’t be drawn', () => {
    draw()
    expect(screen.queryByRole('button', { name: 'Nối cùng chủ đề' })).toBeNull()
  })
})

describe('what the frame shows', () => {
  test.each([
    ['all years, as words', '', ['người nói', 'Năm']],
    ['months', '?span=2009-03-01/2009-04-30', ['người nói', 'Tháng']],
    ['the day', '?span=2009-03-26', ['người nói', 'Ngày họp']],
  ])('%s', (_, search, names) => {
    draw(search)
    expect(pressed()).toEqual(names)
  })

  test('many years, as marks', () => {
    draw('', { data: generateDataset(2000) })
    expect(pressed()).toEqual(['loại'])
  })
})

describe('a press shows', () => {
  test.each([
    ['all years', 'Vừa khung', '?span=2009-03-26', ''],
    ['two years as words', 'Năm', '?span=2009-03-26', '?span=2008%2F2009'],
    ['months around the conference', 'Tháng', '', '?span=2009-01-25%2F2009-05-25'],
    ['the day of the conference', 'Ngày họp', '', '?span=2009-03-26'],
    ['the years of what is chosen', 'Phần đang chọn', '', '?span=2009'],
  ])('%s', async (_, name, before, after) => {
    const { press } = draw(before, { chosen: [2009, 2009] })
    await user.click(button(name))
    expect(location.search.replace('/', '%2F')).toBe(after)
    expect(press).toHaveBeenCalledTimes(1)
  })

  test('the first and last year of the selection', async () => {
    draw('', { data: generateDataset(600), chosen: [2003, 2007] })
    await user.click(button('Phần đang chọn'))
    expect(location.search.replace('/', '%2F')).toBe('?span=2003%2F2007')
  })

  test('buttons are missing if nothing is selected and no report names a day', () => {
    const data = generateDataset(60)
    draw('', { data: { ...data, events: data.events.map((one) => ({ ...one, date: one.date?.slice(0, 4) ?? null })) } })
    expect(screen.queryByRole('button', { name: 'Phần đang chọn' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Ngày họp' })).toBeNull()
  })
})

describe('zoom', () => {
  test('by a factor of 1.5', async () => {
    const { zoom } = draw()
    await user.click(button('Phóng to'))
    await user.click(button('Thu nhỏ'))
    expect(zoom.mock.calls).toEqual([[1.5], [1 / 1.5]])
  })

  test('the button for zooming out is disabled at the whole timeline; its neighbour gets the focus', async () => {
    draw()
    expect(button('Thu nhỏ')).toBeDisabled()
    await user.click(button('Phóng to'))
    expect(button('Phóng to')).toHaveFocus()
    await user.click(button('Thu nhỏ'))
    await tick()
    expect(button('Thu nhỏ')).toBeDisabled()
    expect(button('Phóng to')).toHaveFocus()
  })

  test('the button for all years is there while some are out of sight; then its neighbour gets the focus', async () => {
    draw()
    expect(screen.queryByRole('button', { name: 'Vừa khung' })).toBeNull()
    await user.click(button('Phóng to'))
    await user.click(button('Vừa khung'))
    await tick()
    expect(screen.queryByRole('button', { name: 'Vừa khung' })).toBeNull()
    expect(button('Phóng to')).toHaveFocus()
  })

  test('the button for zooming in is disabled at a day', async () => {
    const { view } = draw('?span=2009-03-20/2009-04-02')
    for (let i = 0; i < 20 && view.canZoomIn; i += 1) await user.click(button('Phóng to'))
    expect(view.level).toBe('day')
    await tick()
    expect(button('Phóng to')).toBeDisabled()
    expect(button('Thu nhỏ')).toHaveFocus()
  })
})
