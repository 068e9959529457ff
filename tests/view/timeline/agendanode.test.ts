import { render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import AgendaNode from '../../../src/view/timeline/AgendaNode.svelte'
import { wordsOf } from '../render.ts'
import { timelineAt } from './at.ts'

function draw(row: number, { share = 0.23, column = 1, isClosable = true, search = '' } = {}): HTMLElement {
  const { page, view } = timelineAt(search)
  const lane = view.lanes.lanes[row]
  if (!lane) throw new Error('no such lane')
  render(AgendaNode, { page, lane, row, column, share, view: isClosable ? view : null })
  return screen.getByRole('listitem')
}

test.each([
  [0, '1▾ Báo cáo'],
  [1, '2▾ Lê Doãn Hợp phát biểu'],
  [2, '3▾ Nguyễn Hải Đường phát biểu, thay mặt Đảng uỷ khối các cơ quan trung ương'],
  [3, '4▾ Lễ trao tặng'],
])('the item of row %i: number, name, represented body', (row, words) => {
  expect(wordsOf(draw(row))).toBe(words)
})

describe('the place of an agenda item', () => {
  test('is on the line above its lane, at the day in its column', () => {
    const { style } = draw(2)
    expect([style.gridRow, style.gridColumn, style.getPropertyValue('--at')]).toEqual(['6', '2', '0.23'])
  })

  test.each([
    [0.6, false],
    [0.61, true],
  ])('at %d of the year the name is left of the day: %s', (share, isLate) => {
    expect(draw(0, { share }).classList.contains('late')).toBe(isLate)
  })
})

test('the button closes the lane, if it can be closed', () => {
  draw(1)
  expect(screen.getByRole('button')).toHaveAccessibleName('Làn Lê Doãn Hợp')
})

test('a single lane has no button', () => {
  draw(1, { isClosable: false })
  expect(screen.queryByRole('button')).toBeNull()
})

test.each([
  ['24 at most', '', [...Array<string>(9).fill('outcome'), ...Array<string>(15).fill('goal')]],
  ['of what the filter leaves', '?year=2008', Array<string>(9).fill('outcome')],
])('the glyphs of an agenda item are hidden from screen readers: %s', (_, search, kinds) => {
  const marks = draw(0, { search }).querySelectorAll('[aria-hidden="true"] > i')
  expect([...marks].map(({ classList }) => classList.item(1))).toEqual(kinds)
})
