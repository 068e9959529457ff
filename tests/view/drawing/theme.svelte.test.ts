// What is painted follows the theme.
import { flushSync } from 'svelte'
import { afterEach, expect, test, vi } from 'vitest'
import { dependOnTheme } from '../../../src/view/drawing/theme.ts'

afterEach(() => {
  document.documentElement.removeAttribute('data-theme')
})

test('an effect reruns when the reader or the system changes the theme, until it is destroyed', async () => {
  const queries: MediaQueryList[] = []
  vi.stubGlobal('matchMedia', (media: string) => {
    const query = Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList
    queries.push(query)
    return query
  })
  let runs = 0
  const end = $effect.root(() => {
    $effect(() => {
      dependOnTheme()
      runs += 1
    })
  })
  flushSync()
  expect(runs).toBe(1)
  document.documentElement.setAttribute('data-theme', 'dark')
  await vi.waitFor(() => {
    flushSync()
    expect(runs).toBe(2)
  })
  expect(queries.map(({ media }) => media)).toEqual(['(prefers-color-scheme: dark)', '(forced-colors: active)'])
  for (const query of queries) {
    query.dispatchEvent(new Event('change'))
    flushSync()
  }
  expect(runs).toBe(4)
  end()
  document.documentElement.setAttribute('data-theme', 'light')
  await Promise.resolve()
  flushSync()
  expect(runs).toBe(4)
})
