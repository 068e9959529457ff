import { expect, test } from 'vitest'
import { forBrowsers, runsInBrowsers } from '../../src/build/inbrowsers.ts'

test('the scripts of the page and of the desk run in browsers, the renderer doesn’t', () => {
  expect(['client', 'desk', 'ssr'].filter((name) => runsInBrowsers({ name }))).toEqual(['client', 'desk'])
  expect(forBrowsers({ target: 'es2020' })).toEqual({
    client: { build: { target: 'es2020' } },
    desk: { build: { target: 'es2020' } },
  })
})
