import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import LazyNotice from '../../../src/view/item/LazyNotice.svelte'
import { Lazy } from '../../../src/view/state/lazy.svelte.ts'
import { pageAt } from '../render.ts'

test('loads the part, shows a notice if that fails, and retries on demand', async () => {
  let tries = 0
  const part = new Lazy(() => (++tries < 2 ? Promise.reject(new Error('no network')) : Promise.resolve(1)))
  render(LazyNotice, { page: pageAt(''), part })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(await screen.findByRole('alert')).toHaveTextContent(/^Chưa tải được phần này/u)
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect([tries, part.module]).toEqual([2, 1])
  expect(screen.queryByRole('alert')).toBeNull()
})
