import { render, screen, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import { EventNames } from '../../../src/view/timeline/event-names.svelte.ts'
import TimelineWords from '../../../src/view/timeline/TimelineWords.svelte'
import { generateDataset } from '../../generate.ts'
import { namesOf, wordsOf } from '../render.ts'
import { timelineAt } from './at.ts'

interface Options {
  data?: Dataset
  width?: number | null
  isPlain?: boolean
  heights?: readonly number[]
}
function draw(search = '', { data, width = 960, isPlain = false, heights }: Options = {}) {
  const { page, view } = timelineAt(search, data, width)
  const names = new EventNames(view)
  const columns = Array.from({ length: view.last - view.first + 1 }, (_, i) => view.first + i)
  const { container } = render(TimelineWords, {
    ...{ page, lanes: view.lanes, columns, cells: view.cells, lines: names.lines, isMonths: view.isMonths },
    labelsOf: (column: number) => names.labelsOf(column),
    scale: isPlain || width === null || view.narrow ? null : view.scale,
    heights: heights ?? null,
    view: isPlain ? null : view,
  })
  return { view, plane: container.querySelector('ol') as HTMLElement }
}
const years = (): HTMLElement[] => screen.getAllByRole('listitem').filter((one) => one.dataset['year'] !== undefined)
const cellsOf = (year: HTMLElement | undefined): string[] =>
  [...(year?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].map(
    ({ dataset, style }) => `${dataset['cell'] ?? ''} at ${style.gridColumn},${style.gridRow}`,
  )

test('each year has a cell for each lane with statements about it', () => {
  draw()
  expect(years().map(({ dataset }) => dataset['year'])).toEqual(['2008', '2009'])
  expect(cellsOf(years()[0])).toEqual(['0-0 at 1,3', '1-0 at 1,5', '2-0 at 1,7', '3-0 at 1,9'])
  expect(cellsOf(years()[1])).toEqual(['0-1 at 2,3', '1-1 at 2,5', '2-1 at 2,7'])
  expect(
    within(years()[1] as HTMLElement).getAllByRole('link', { name: /^(?:Mục tiêu|Yêu cầu) \d+, 2009/u }),
  ).toHaveLength(26)
})

describe('the names of the lanes', () => {
  const agenda = (): string[] =>
    screen
      .getAllByRole('listitem')
      .filter((one) => one.classList.contains('node'))
      .map(wordsOf)

  test('of a single report’s agenda stand at the conference’s day', () => {
    draw()
    expect(agenda()).toEqual([
      '1▾ Báo cáo',
      '2▾ Lê Doãn Hợp phát biểu',
      '3▾ Nguyễn Hải Đường phát biểu, thay mặt Đảng uỷ khối các cơ quan trung ương',
      '4▾ Lễ trao tặng',
    ])
    expect(within(years()[1] as HTMLElement).getAllByRole('button')).toHaveLength(4)
  })

  test('stand on the left if the day is not visible', () => {
    draw('?span=2009-09-01/2009-12-31')
    expect(agenda()).toEqual([])
    expect(screen.getAllByRole('paragraph').map(wordsOf).slice(0, 2)).toEqual([
      ...['▾Báo cáo · 26', '▾Lê Doãn Hợp phát biểu · 12'],
    ])
  })

  test('of kinds stand on the left, with their buttons', () => {
    draw('?lanes=kind')
    expect(agenda()).toEqual([])
    expect(screen.getAllByRole('paragraph').map(wordsOf).slice(0, 2)).toEqual(['▾Kết quả · 9', '▾Ưu điểm · 10'])
    expect(namesOf('button').slice(0, 2)).toEqual(['Làn Kết quả', 'Làn Ưu điểm'])
  })

  test('of a single lane have no button', () => {
    const data = generateDataset(600)
    draw('?span=2004/2005', { data: { ...data, statements: data.statements.filter(({ kind }) => kind === 'goal') } })
    expect(screen.getAllByRole('paragraph').map(wordsOf)[0]).toMatch(/^Mục tiêu · \d+$/u)
    expect(namesOf('button').filter((name) => name.startsWith('Làn'))).toEqual([])
  })

  test('have no buttons in print', () => {
    draw('', { isPlain: true })
    expect(screen.queryByRole('button')).toBeNull()
    expect(agenda()[0]).toBe('1 Báo cáo')
  })
})

describe('the plane', () => {
  test('is as wide as its years, one column each', () => {
    const { plane } = draw('?span=2009')
    expect(plane.style.gridTemplateColumns).toBe('repeat(2, 960px)')
    expect(plane.style.columnGap).toBe('48px')
    expect(plane.style.width).toBe(`${2 * 960 + 48}px`)
  })

  test('fills the available width before the width is measured', () => {
    const { plane } = draw('', { width: null })
    expect([plane.style.width, plane.style.gridTemplateColumns]).toEqual(['', ''])
  })

  test('uses the given heights of the lanes', () => {
    const { plane } = draw('', { heights: [100.4, 50, 0, 20] })
    expect(plane.style.gridTemplateRows).toBe(
      'auto auto minmax(100px, auto) auto minmax(50px, auto) auto minmax(0px, auto) auto minmax(20px, auto)',
    )
  })

  test('keeps the words in the frame if a year is wider than the frame', () => {
    const { view } = draw('?span=2009-03-01/2009-04-30')
    expect(view.isMonths).toBe(true)
    const cell = document.querySelector<HTMLElement>('[data-cell="0-1"] > div')
    expect(cell?.style.width).toBe('960px')
  })
})

test('on a phone the agenda stands at its day, too', () => {
  draw('', { width: 360 })
  expect(within(years()[1] as HTMLElement).getAllByRole('button')).toHaveLength(4)
})
