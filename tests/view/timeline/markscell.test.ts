import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Dataset, Statement } from '../../../src/model/dataset.ts'
import MarksCell from '../../../src/view/timeline/MarksCell.svelte'
import { laneWords } from '../../../src/view/item/labels.ts'
import { generateDataset } from '../../generate.ts'
import { followClicks, namesOf } from '../render.ts'
import { timelineAt } from './at.ts'

const few = generateDataset(60)
const many = generateDataset(2000)
interface Options {
  search?: string
  row?: number
  column?: number
  cursor?: Statement | null
  pointed?: boolean
}
/** Draws the cell of a lane in a column of the overview. */
function draw(data: Dataset, { search = '', row = 0, column = 0, cursor = null, pointed = false }: Options = {}) {
  const { page, view } = timelineAt(search, data)
  if (pointed) page.pointed = cursor?.id ?? null
  const cell = view.marks.lanes[row]?.cells.find((one) => one.column === column)
  const lane = view.lanes.lanes[row]
  if (!cell || !lane) throw new Error('no cell')
  const { container } = render(MarksCell, {
    ...{ page, view, cell, row, lane: laneWords(lane, page), href: '?span=2000', place: 2, cursor },
  })
  return { page, view, cell, root: container.firstElementChild as HTMLElement }
}

describe('a cell of glyphs', () => {
  test('has its number, a link to its years, and a link for each statement', () => {
    const { root } = draw(few)
    expect(namesOf('link').map((name) => name.slice(0, 34))).toEqual([
      'Kết quả: 2 ý',
      'Kết quả 1, 2001: Hoàn thành cải cá',
      'Kết quả 2, 2001: Hoàn thành bảo đả',
    ])
    const number = screen.getByRole('link', { name: 'Kết quả: 2 ý' })
    expect(number).toHaveTextContent(/^2$/u)
    expect(number).toHaveAttribute('href', '?span=2000')
    expect(number).toHaveAttribute('data-name', 'Kết quả')
    expect([root.style.gridColumn, root.style.gridRow]).toEqual(['2', '3'])
  })

  test('one glyph of all is in the Tab order', () => {
    const { view } = draw(few, { row: 3 })
    const tabindexes = screen.getAllByRole('link').map((one) => [one.dataset['id'] === view.cursor, one.tabIndex])
    expect(tabindexes).toEqual([
      [false, -1],
      [true, 0],
      [false, -1],
    ])
  })

  test('a glyph opens its statement', async () => {
    const { page } = draw(few)
    followClicks(page)
    const glyph = screen.getByRole('link', { name: /^Kết quả 2, 2001/u })
    await userEvent.setup().click(glyph)
    expect(page.selection.item).toBe(glyph.dataset['id'])
    expect(glyph).toHaveClass('open')
  })

  test('filtered-out statements are dim and counted separately', () => {
    draw(few, { search: '?year=2002', row: 1, column: 2 })
    const number = screen.getByRole('link', { name: 'Ưu điểm: 2 ý' })
    expect(number).toHaveTextContent(/^2 \/ 3$/u)
    const glyphs = screen.getAllByRole('link').slice(1)
    expect(glyphs.map((one) => one.classList.contains('dim'))).toEqual([false, false, true])
    expect(glyphs[2]).toHaveAccessibleName(/^Ưu điểm 1, 2003/u)
  })

  test('a lane that is no kind has a point before its name', () => {
    draw(few, { search: '?lanes=speaker' })
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('data-name', '· Báo cáo')
  })
})

describe('a cell on the canvas', () => {
  const second = (): Statement | null => {
    const { view } = timelineAt('', many)
    return view.lanes.lanes[0]?.cells.get(0)?.matching[1] ?? null
  }

  test('is one link with its number', () => {
    const { root } = draw(many)
    expect(namesOf('link')).toEqual(['Kết quả: 42 ý'])
    expect(screen.getByRole('link')).toHaveTextContent(/^42$/u)
    expect([root.style.gridColumn, root.style.gridRow, root.dataset['cell']]).toEqual(['2', '3', '0-0'])
  })

  test('has a link over the mark at the keyboard cursor', () => {
    const cursor = second()
    draw(many, { cursor })
    const link = screen.getByRole('link', { name: /^Kết quả \d+, 2000: / })
    expect(link).toHaveAttribute('data-id', cursor?.id)
    // The second square of 4 px, 5 px from the left edge, 4 px above the foot.
    expect([link.style.left, link.style.bottom]).toEqual(['9px', '4px'])
    expect(link.tabIndex).toBe(0)
    expect(link).not.toHaveClass('shown')
  })

  test('shows the mark under the pointer', () => {
    draw(many, { cursor: second(), pointed: true })
    expect(screen.getByRole('link', { name: /^Kết quả \d+, 2000: / })).toHaveClass('shown')
  })

  test('shows the mark of the opened statement', () => {
    const cursor = second()
    draw(many, { cursor, search: `?item=${cursor?.id ?? ''}` })
    expect(screen.getByRole('link', { name: /^Kết quả \d+, 2000: / })).toHaveClass('shown')
  })

  test('has no such link if the cursor is in another lane', () => {
    draw(many, { cursor: second(), row: 1 })
    expect(namesOf('link')).toEqual(['Ưu điểm: 33 ý'])
  })
})
