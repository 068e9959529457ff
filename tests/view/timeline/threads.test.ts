import { render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { seedDataset } from '../../seed.ts'
import Threads from '../../../src/view/timeline/Threads.svelte'
import { timelineAt } from './at.ts'

const { links, statements } = seedDataset()
const yearOf = (id: string): number => statements.find((one) => one.id === id)?.year ?? 0
/** A link between statements of different years. The tests open one of its ends. */
const link = links.find(({ from, to }) => yearOf(from) !== yearOf(to))
if (!link) throw new Error('no links')

let frame: HTMLElement
/** Bars of 300 × 30 px, 2008 at the left, 2009 beyond the gutter, each 40 px below the one before. */
beforeEach(() => {
  frame = document.createElement('div')
  const place = (element: HTMLElement): number => statements.findIndex(({ id }) => id === element.dataset['id'])
  const give = (name: string, value: (element: HTMLElement) => unknown): void => {
    vi.spyOn(HTMLElement.prototype, name as 'offsetLeft', 'get').mockImplementation(function (this: HTMLElement) {
      return value(this) as number
    })
  }
  give('offsetLeft', (element) => (yearOf(element.dataset['id'] ?? '') === 2008 ? 0 : 348))
  give('offsetTop', (element) => 40 * place(element))
  give('offsetWidth', () => 300)
  give('offsetHeight', () => 30)
  give('offsetParent', () => frame)
  frame.innerHTML = statements.map(({ id }) => `<a class="bar" data-id="${id}" href="#"></a>`).join('')
  return () => vi.restoreAllMocks()
})
async function draw(search: string) {
  const { page, view } = timelineAt(search)
  render(Threads, { page, view, frame })
  await tick()
  await tick()
  return { page, view }
}
const titles = (): string[] => screen.queryAllByText(/· trùng (?:nhiều|vừa|ít)$/u).map(({ textContent }) => textContent)

test('without threads nothing is drawn', async () => {
  await draw('')
  expect(titles()).toEqual([])
})

describe('the threads of an opened statement', () => {
  test('are all of its links, each with its reason', async () => {
    await draw(`?item=${link.from}`)
    const own = links.filter(({ from, to }) => from === link.from || to === link.from)
    expect(titles()).toHaveLength(own.length)
    expect(titles()[0]).toMatch(/^(?:từ trùng|gần nghĩa): “.+” · trùng (?:nhiều|vừa|ít)$/u)
  })

  test('run from the bar of the opened statement to the bar of the linked one', async () => {
    await draw(`?item=${link.from}`)
    const of = (id: string): number => 40 * statements.findIndex((one) => one.id === id) + 15
    const reach = screen
      .queryAllByText(/· trùng (?:nhiều|vừa|ít)$/u)
      .map((title) => title.parentElement?.getAttribute('d') ?? '')
    const own = links.filter(({ from, to }) => from === link.from || to === link.from)
    const [first, last] = yearOf(link.from) === 2008 ? [link.from, link.to] : [link.to, link.from]
    expect(reach[own.indexOf(link)]).toMatch(new RegExp(`^M304 ${of(first)}C.+ 344 ${of(last)}M`, 'u'))
  })

  test('are none if it has no links', async () => {
    const alone = statements.find(({ id }) => links.every(({ from, to }) => from !== id && to !== id))
    await draw(`?item=${alone?.id ?? ''}`)
    expect(titles()).toEqual([])
  })
})

describe('the overview', () => {
  test('can be shown and hidden', async () => {
    const { page } = await draw('?threads=1')
    const count = titles().length
    expect(count).toBeGreaterThan(8)
    page.change({ threads: false })
    await vi.waitFor(() => expect(titles()).toEqual([]))
  })

  test('is hidden while the reader zooms and drawn again when the gesture ends', async () => {
    const { view } = await draw('?threads=1')
    const count = titles().length
    view.zoomBy(1.2, 100)
    await vi.waitFor(() => expect(titles()).toEqual([]))
    view.endGesture()
    await vi.waitFor(() => expect(titles()).toHaveLength(count))
  })

  test('has the threads of the opened statement in a separate path', async () => {
    const { page } = await draw('?threads=1')
    const svg = screen.getAllByText(/· trùng (?:nhiều|vừa|ít)$/u)[0]?.closest('svg')
    expect(svg).toHaveAttribute('aria-hidden', 'true')
    expect(svg).toHaveAttribute('data-threads', String(titles().length))
    const opened = (): string => svg?.querySelector('.opened')?.getAttribute('d') ?? ''
    expect(opened()).toBe('')
    page.change({ item: link.from })
    await vi.waitFor(() => expect(opened()).toMatch(/^M304 /u))
  })
})
