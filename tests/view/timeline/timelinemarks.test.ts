import { fireEvent, render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import TimelineMarks from '../../../src/view/timeline/TimelineMarks.svelte'
import { generateDataset } from '../../generate.ts'
import { datasetOf, linked } from '../../seed.ts'
import { namesOf, wordsOf } from '../render.ts'
import { timelineAt } from './at.ts'

const many = generateDataset(2000)
function draw(search = '', data: Dataset = many, width: number | null = 960) {
  const { page, view } = timelineAt(search, data, width)
  const { container } = render(TimelineMarks, { page, view })
  return { page, view, root: container }
}

describe('the years', () => {
  test('that share a column are named together, with their number of statements', () => {
    draw()
    expect(namesOf('heading').slice(0, 2)).toEqual(['00–01', '02–03'])
    expect(namesOf('heading').at(-1)).toBe('2024')
    const link = screen.getByRole('link', { name: '02–03' })
    expect(link).toHaveAttribute('href', '?span=2002/2003'.replace('/', encodeURIComponent('/')))
    expect(link).toHaveAttribute('title', 'Chỉ xem 2002–2003')
    expect(link).toHaveAttribute('data-count', '165 ý')
  })

  test('are named in full if there is space', () => {
    draw('?span=2000/2012')
    expect(namesOf('heading').slice(0, 2)).toEqual(['2000', '2001'])
  })

  test('link to one year if the column is one year', () => {
    draw()
    expect(screen.getByRole('link', { name: '2024' })).toHaveAttribute('href', '?span=2024')
  })
})

test('a column has a cell for each lane with its number of statements; they add up to those of the years', () => {
  draw()
  const cells = namesOf('link').filter((name) => name.endsWith(' ý'))
  expect(cells.slice(0, 6)).toEqual([
    ...['Kết quả: 42 ý', 'Ưu điểm: 33 ý', 'Khuyết điểm: 44 ý'],
    ...['Khen thưởng: 54 ý', 'Mục tiêu: 21 ý', 'Yêu cầu: 13 ý'],
  ])
  const sum = cells.reduce((all, name) => all + Number(/: (\d+) ý/u.exec(name)?.[1]), 0)
  expect(sum).toBe(2000)
})

test('the filter changes the numbers, but not the columns', () => {
  draw('?year=2002')
  expect(screen.getByRole('link', { name: '02–03' })).toHaveAttribute('data-count', expect.stringMatching(/^\d\d ý$/u))
  expect(screen.getByRole('link', { name: '00–01' })).toHaveAttribute('data-count', '0 ý')
})

test('the conferences of a column are counted', () => {
  draw()
  const counts = screen.getAllByTitle('Hội nghị').map(wordsOf)
  expect(counts).toHaveLength(13)
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(50)
})

test('the names of the lanes are hidden from screen readers', () => {
  draw()
  const [names] = screen.getAllByText('Kết quả').map((name) => name.closest('li'))
  expect(names).toHaveAttribute('aria-hidden', 'true')
  expect([...(names?.children ?? [])].map(wordsOf)).toEqual([
    ...['Hội nghị', 'Kết quả', 'Ưu điểm', 'Khuyết điểm', 'Khen thưởng', 'Mục tiêu', 'Yêu cầu'],
  ])
})

describe('one statement is in the Tab order', () => {
  test('the first of all, before the cursor has moved', () => {
    const { view } = draw()
    const inOrder = screen.getAllByRole('link').filter((one) => one.tabIndex === 0 && one.dataset['id'] !== undefined)
    expect(inOrder.map((one) => one.dataset['id'])).toEqual([view.cursor])
  })

  test('the statement under the pointer has the link instead', async () => {
    const { page } = draw()
    page.pointed = 's1000'
    const one = await screen.findByRole('link', { name: new RegExp(`, ${String(many.statements[1000]?.year)}: `, 'u') })
    expect(one).toHaveAttribute('data-id', 's1000')
  })
})

describe('the square under the mouse', () => {
  /** Moves the mouse over the first cell, of 60 × 50 px. @returns the ids in the dispatched 'point' events */
  async function pointAt(clientX: number, clientY: number, type = 'mouse'): Promise<unknown[]> {
    draw()
    const cell = screen.getAllByRole('link', { name: 'Kết quả: 42 ý' })[0] as HTMLElement
    cell.getBoundingClientRect = () => ({ left: 200, bottom: 150 }) as DOMRect
    const told: unknown[] = []
    cell.addEventListener('point', (event) => told.push((event as CustomEvent).detail))
    const event = Object.assign(new MouseEvent('pointermove', { bubbles: true, clientX, clientY }), {
      pointerType: type,
    })
    await fireEvent(cell, event)
    return told
  }
  const { view } = timelineAt('', many)
  const cells = [0, 1].flatMap((column) => view.lanes.lanes[0]?.cells.get(column)?.matching ?? [])

  test.each([
    ['the first', 206, 145, 0],
    ['the second', 210, 145, 1],
    ['the first of the row above', 206, 141, view.marks.across],
  ])('%s is reported to the page', async (_, x, y, index) => {
    expect(await pointAt(x, y)).toEqual([cells[index]?.id])
  })

  test('without a square there, nothing is reported', async () => {
    expect(await pointAt(206, 20)).toEqual([null])
  })

  test('touch reports nothing', async () => {
    expect(await pointAt(206, 145, 'touch')).toEqual([])
  })
})

describe('promises', () => {
  const SEVERAL = ['2009-03-26-dang-uy-bo-tttt.txt', '2010-02-04-dang-uy-bo-tttt-hu-cau.txt']

  test('are counted in a row of their own if a later report covers their year', () => {
    draw('?lang=en', linked(datasetOf(...SEVERAL)), 360)
    const cells = namesOf('link').filter((name) => / of \d+$|^no later report$/u.test(name))
    expect(cells).toEqual(['16 of 26', 'no later report'])
  })

  test('have no row if no later report covers their years', () => {
    draw('?lang=en')
    expect(namesOf('link').filter((name) => name === 'no later report')).toEqual([])
  })
})
