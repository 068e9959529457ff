import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { PromiseCount } from '../../../src/query/promises.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import PromiseCell from '../../../src/view/timeline/PromiseCell.svelte'
import { followClicks, pageAt } from '../render.ts'

function draw(count: Partial<PromiseCount> = {}, search = '?lang=en'): Page {
  const page = pageAt(search)
  render(PromiseCell, { page, count: { all: 8, taken: 2, reported: 3, ...count }, column: 4, row: 9 })
  return page
}

test('how many promises are taken up, as a bar and in words', () => {
  draw()
  const cell = screen.getByRole('link', { name: '2 of 8' })
  expect(cell.querySelector('i')?.style.getPropertyValue('--met')).toBe('0.25')
  expect([cell.style.gridColumn, cell.style.gridRow]).toEqual(['4', '9'])
  expect(cell).toHaveAttribute('data-name', 'Promised and taken up: ')
  expect(cell).toHaveAttribute('tabindex', '-1')
})

test('none is taken up, although a later report covers the year', () => {
  draw({ taken: 0, reported: 1 })
  expect(screen.getByRole('link')).toHaveAccessibleName('0 of 8')
})

test('the cell shows that there is no later report', () => {
  draw({ taken: 0, reported: 0 })
  expect(screen.getByRole('link')).toHaveAccessibleName('no later report')
})

test.each([
  ['?lang=en', '?lang=en#follow', null],
  ['?view=timeline&lang=en', '?view=follow&lang=en#follow', 'follow'],
])('at %s the cell leads to the follow-through at %s', async (search, href, view) => {
  const page = draw({}, search)
  followClicks(page)
  document.body.insertAdjacentHTML(
    'beforeend',
    '<section id="follow"><h2 id="follow-title" tabindex="-1">Follow</h2></section>',
  )
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockClear()
  expect(screen.getByRole('link')).toHaveAttribute('href', href)
  await userEvent.setup().click(screen.getByRole('link'))
  await vi.waitFor(() => expect(screen.getByRole('heading', { name: 'Follow' })).toHaveFocus())
  expect(scrolled.mock.contexts).toEqual([document.getElementById('follow')])
  expect(page.selection.view).toBe(view)
  document.getElementById('follow')?.remove()
})
