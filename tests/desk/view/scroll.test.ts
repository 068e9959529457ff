import { expect, test, vi } from 'vitest'
import { showInColumn } from '../../../src/desk/view/scroll.ts'

test.each([
  ['a column that scrolls', 900, 400, 1],
  ['a column of its full height, in a narrow window', 900, 900, 0],
])('in %s', (_, scrollHeight, clientHeight, times) => {
  const column = document.createElement('section')
  const row = column.appendChild(document.createElement('p'))
  Object.defineProperties(column, { scrollHeight: { value: scrollHeight }, clientHeight: { value: clientHeight } })
  const scrolled = vi.fn()
  row.scrollIntoView = scrolled
  showInColumn(row)
  expect(scrolled).toHaveBeenCalledTimes(times)
})

test('nothing to show, or no column, is no error', () => {
  expect(() => showInColumn(null)).not.toThrow()
  expect(() => showInColumn(document.createElement('p'))).not.toThrow()
})
