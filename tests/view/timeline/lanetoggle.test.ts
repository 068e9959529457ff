import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import LaneToggle from '../../../src/view/timeline/LaneToggle.svelte'
import { timelineAt } from './at.ts'

test('the button closes and opens the lane, and states whether it is open', async () => {
  const user = userEvent.setup()
  const { page, view } = timelineAt()
  const lane = view.lanes.lanes[1]
  if (!lane) throw new Error('no lanes')
  render(LaneToggle, { page, lane, view })
  const button = screen.getByRole('button', { name: 'Làn Lê Doãn Hợp', expanded: true })
  expect(button).toHaveTextContent('▾')
  await user.click(button)
  expect([...view.closed]).toEqual(['speaker-le-doan-hop'])
  expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(button).toHaveTextContent('▸')
  await user.click(button)
  expect([...view.closed]).toEqual([])
  expect(button).toHaveAttribute('aria-expanded', 'true')
})

test('the label is in the interface’s language, the lane’s title in the report’s', () => {
  const { page, view } = timelineAt('?lang=en')
  const [lane] = view.lanes.lanes
  if (!lane) throw new Error('no lanes')
  render(LaneToggle, { page, lane, view })
  expect(screen.getByRole('button')).toHaveAccessibleName('Lane Report')
})
