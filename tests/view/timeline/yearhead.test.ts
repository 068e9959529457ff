import { render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import { scaleOf } from '../../../src/layout/timeline/timescale.ts'
import YearHead from '../../../src/view/timeline/YearHead.svelte'
import { generateDataset } from '../../generate.ts'
import { wordsOf } from '../render.ts'
import { timelineAt } from './at.ts'

interface Options {
  search?: string
  pitch?: number | null
  isMonths?: boolean
  isPlain?: boolean
  years?: number
  width?: number | null
  lines?: number
}
function draw(column: number, options: Options = {}): HTMLElement {
  const { search = '', pitch = 400, isMonths = false, isPlain = false, years = 2, width = 960, lines = 0 } = options
  const { page, view } = timelineAt(search, years === 2 ? undefined : generateDataset(600, { years }), width)
  const { lanes } = view
  const scale = pitch === null ? null : scaleOf(lanes.years.length, pitch)
  const { container } = render(YearHead, {
    ...{ page, lanes, column, lines, scale, isMonths, view: isPlain ? null : view },
  })
  return container
}
const heading = (): string => wordsOf(screen.getByRole('heading'))
const months = (root: HTMLElement): string[] => [...root.querySelectorAll('.axis > span')].map(wordsOf)

describe('the number of a year', () => {
  test('with the number of statements about it', () => {
    draw(1)
    expect(heading()).toBe('2009 26 ý · cả năm')
  })

  test('counts filtered-out statements, too', () => {
    draw(1, { search: '?year=2008' })
    expect(heading()).toBe('2009 26 ý · cả năm')
  })

  test('has a note if all its statements look back', () => {
    draw(0)
    expect(heading()).toBe('2008 nhìn lại · báo cáo chỉ nêu năm, không nêu ngày23 ý · cả năm')
  })

  test('has no such note if there are many statements', () => {
    draw(0, { years: 3 })
    expect(heading()).toMatch(/^2000 \d+ ý · cả năm$/u)
  })

  test('links to the year alone, outside the Tab order', () => {
    draw(1, { search: '?lang=en' })
    const link = screen.getByRole('link', { name: '2009' })
    expect(link).toHaveAttribute('href', '?span=2009&lang=en')
    expect(link).toHaveAttribute('title', 'Show 2009 alone')
    expect(link).toHaveAttribute('tabindex', '-1')
  })

  test('is an ordinary link before the width is measured', () => {
    draw(1, { width: null })
    expect(screen.getByRole('link')).not.toHaveAttribute('tabindex')
  })

  test('is no link in print', () => {
    draw(1, { isPlain: true })
    expect(screen.queryByRole('link')).toBeNull()
    expect(heading()).toMatch(/^2009 /u)
  })
})

describe('the axis of months', () => {
  test('has numbers, and names if months are wide', () => {
    expect(months(draw(0)).join(' ')).toBe('1 2 3 4 5 6 7 8 9 10 11 12')
  })

  test('has names if months are wide', () => {
    expect(months(draw(0, { isMonths: true })).slice(0, 2)).toEqual(['Tháng 1', 'Tháng 2'])
  })

  // 216 px of the column are 12 × 18 px; a pitch of 230 px has a gutter of 10 px there.
  test.each([
    [225, 0],
    [226, 12],
  ])('of a pitch of %d px has %d months', (pitch, count) => {
    expect(months(draw(0, { pitch }))).toHaveLength(count)
  })

  test.each([
    [3, 12],
    [4, 0],
  ])('with %d years in the whole width has %d months', (years, count) => {
    expect(months(draw(0, { pitch: null, years }))).toHaveLength(count)
  })
})

test('the head stands in its year’s column, with space for the names of the conferences', () => {
  const head = draw(1, { lines: 2 }).firstElementChild as HTMLElement
  expect(head.style.gridColumn).toBe('2')
  expect((head.lastElementChild as HTMLElement).style.height).toBe('44px')
})
