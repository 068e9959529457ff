import { describe, expect, test } from 'vitest'
import { apache, headersFile, iis, nginx } from '../../src/site/hosting.ts'

describe('configurations for hosts', () => {
  test.each([
    ['nginx', nginx],
    ['Apache', apache],
    ['IIS', iis],
    ['_headers', headersFile],
  ])('%s: frame-ancestors, nosniff, Referrer-Policy and caching', (_, make) => {
    const text = make("'self' https://mic.gov.vn")
    expect(text).toContain("frame-ancestors 'self' https://mic.gov.vn")
    expect(text).toMatch(/X-Content-Type-Options[^\n]*nosniff/u)
    expect(text).toMatch(/Referrer-Policy[^\n]*strict-origin-when-cross-origin/u)
    expect(text).toMatch(/no-cache|DisableCache/u)
    expect(text).toMatch(/embed\\?\.js/u)
  })

  test.each([
    [
      'nginx',
      nginx,
      ['autoindex off;', 'location ~ /\\.(?!well-known/)|/(web\\.config|_headers|hosting/nginx\\.conf)$ {'],
    ],
    ['Apache', apache, ['RedirectMatch 404 "/\\.(?!well-known/)"', `! -f '%{REQUEST_FILENAME}/index.html'`]],
    ['IIS', iis, ['<directoryBrowse enabled="false" />', '<add segment=".git" />', '<add segment=".env" />']],
    ['_headers', headersFile, ['list no folder, and publish no .git']],
  ])('%s: dot files and folder listings are refused', (_, make, lines) => {
    for (const line of lines) expect(make('*')).toContain(line)
  })

  test('web.config is well-formed XML for any frame ancestors', () => {
    const text = iis('https://x.vn/?a=1&b="2"')
    expect(text).toContain('a=1&amp;b=&quot;2&quot;')
    const open = [...text.matchAll(/<(\w+)(?:\s[^>]*[^/])?>/gu)].map(([, name]) => name)
    const closed = [...text.matchAll(/<\/(\w+)>/gu)].map(([, name]) => name)
    expect(open.sort()).toEqual(closed.sort())
  })
})
