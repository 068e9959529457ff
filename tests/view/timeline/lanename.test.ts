import { render, screen } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import LaneName from '../../../src/view/timeline/LaneName.svelte'
import { generateDataset } from '../../generate.ts'
import { wordsOf } from '../render.ts'
import { timelineAt } from './at.ts'

function draw(search: string, row: number, { isClosable = true, count = 0 } = {}): HTMLElement {
  const { page, view } = count === 0 ? timelineAt(search) : timelineAt(search, generateDataset(count))
  const lane = view.lanes.lanes[row]
  if (!lane) throw new Error('no such lane')
  render(LaneName, { page, lane, row, isAgenda: false, view: isClosable ? view : null })
  return screen.getByRole('paragraph')
}

test.each([
  ['a part of the agenda', '', 1, 'Lê Doãn Hợp phát biểu · 12'],
  ['a kind', '?lanes=kind', 4, 'Mục tiêu · 17'],
  ['only what the filter leaves', '?lanes=kind&year=2008', 0, 'Kết quả · 9'],
  ['nothing left', '?lanes=kind&year=2008', 4, 'Mục tiêu · 0'],
])('the name of a lane with the number of its statements: %s', (_, search, row, words) => {
  expect(wordsOf(draw(search, row))).toBe(`▾${words}`)
})

test('the lane of a conference is named by date and name', () => {
  expect(wordsOf(draw('?lanes=report', 0, { count: 60 }))).toMatch(
    /^▾\d{1,2}\/\d{1,2}\/2001 · Hội nghị tổng kết năm 2000 · \d+$/u,
  )
})

test('a lane’s name stands in the row above the lane', () => {
  expect(draw('', 2).style.gridRow).toBe('6')
})

test('a name from the report is Vietnamese, a kind is in the interface’s language', () => {
  draw('?lang=en', 1)
  expect(screen.getByText('Lê Doãn Hợp speaks')).toHaveAttribute('lang', 'vi')
})

test('a kind’s name has no language of its own', () => {
  draw('?lang=en&lanes=kind', 4)
  expect(screen.getByText('Goal')).not.toHaveAttribute('lang')
})

test('a lane that can’t be closed has no button', () => {
  expect(wordsOf(draw('', 0, { isClosable: false }))).toBe('Báo cáo · 26')
  expect(screen.queryByRole('button')).toBeNull()
})
