import { render } from '@testing-library/svelte'
import { expect, test, vi } from 'vitest'
import Making from '../../src/view/Making.svelte'

test('runs its function once while it is rendered, and draws nothing', () => {
  const make = vi.fn()
  const { container } = render(Making, { make })
  expect(make).toHaveBeenCalledTimes(1)
  expect(container).toHaveTextContent(/^$/u)
})
