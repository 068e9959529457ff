import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../src/model/dataset.ts'
import TimelineBar from '../../../src/view/timeline/TimelineBar.svelte'
import { seedDataset } from '../../seed.ts'
import { followClicks, pageAt } from '../render.ts'

const { statements, links } = seedDataset()
const first = (kind: string): Statement => {
  const found = statements.find((one) => one.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const goal = first('goal')
const draw = (statement: Statement, search = '', more: { tabindex?: number; plain?: boolean } = {}) => {
  const page = pageAt(search)
  render(TimelineBar, { page, statement, ...more })
  return { page, bar: screen.getByRole('link') }
}

test('a bar is named by kind, number, year and the report’s words, which are Vietnamese', () => {
  const { bar } = draw(goal)
  expect(bar).toHaveAccessibleName(/^Mục tiêu 1, 2009: ?Chỉ đạo thực hiện thắng lợi/u)
  expect(screen.getByText(/^Chỉ đạo thực hiện/u)).toHaveAttribute('lang', 'vi')
})

test.each([
  ['outcome', '1'],
  ['goal', '1'],
  ['request', null],
  ['strength', null],
])('the words of a statement of the kind %s begin with the number %s', (kind, number) => {
  const { bar } = draw(first(kind))
  const words = bar.lastElementChild
  expect(words?.getAttribute('data-number') ?? null).toBe(number)
})

test('a click on a bar opens its statement, and so does Enter', async () => {
  const user = userEvent.setup()
  const { page, bar } = draw(goal)
  followClicks(page)
  expect(bar).toHaveAttribute('href', `?item=${goal.id}#p-${goal.id}`)
  await user.click(bar)
  expect(page.selection.item).toBe(goal.id)
  page.change({ item: null })
  bar.focus()
  await user.keyboard('{Enter}')
  expect(page.selection.item).toBe(goal.id)
})

describe('the opened statement', () => {
  test('is the current one', () => {
    expect(draw(goal, `?item=${goal.id}`).bar).toHaveAttribute('aria-current', 'true')
  })

  test('leaves the others as they are', () => {
    expect(draw(goal, `?item=${first('request').id}`).bar).not.toHaveAttribute('aria-current')
  })

  test.each([
    ['marks what it is joined to', `?item=${links[0]?.from ?? ''}`, true],
    ['marks nothing when it is closed', '', false],
  ])('%s', (_, search, isRelated) => {
    const other = statements.find(({ id }) => id === links[0]?.to)
    if (!other) throw new Error('no links')
    expect(draw(other, search).bar.classList.contains('related')).toBe(isRelated)
  })
})

test('a bar has the given tabindex', () => {
  expect(draw(goal, '', { tabindex: -1 }).bar).toHaveAttribute('tabindex', '-1')
})

test('a bar has an id', () => {
  expect(draw(goal).bar).toHaveAttribute('id', `t-${goal.id}`)
})

test('a plain bar has no id, because another view renders the same statement', () => {
  expect(draw(goal, '', { plain: true }).bar).not.toHaveAttribute('id')
})
