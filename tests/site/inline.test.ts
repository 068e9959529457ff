import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { inlineElements, inlineScript } from '../../src/site/inline.ts'

it.each([
  ['"</script>"', '"<\\/script>"'],
  ['"</SCRIPT>"', '"<\\/SCRIPT>"'],
  ['"</sCrIpT >"', '"<\\/sCrIpT >"'],
  ['"<!-- <script>"', '"\\x3C!-- <script>"'],
  ['a </b/u.test(c)', 'a </b/u.test(c)'],
])('inlineScript(%s) can’t end its script element', (code, inline) => {
  expect(inlineScript(code)).toBe(inline)
})

it('inlineElements finds inline elements in order', () => {
  const html =
    '<script>a<b</script><scripted>x</scripted><script src="c.js"></script><script type="module">"<script>"</script><style>d</style>'
  expect(inlineElements(html, 'script')).toEqual([
    { attributes: '', content: 'a<b' },
    { attributes: ' type="module"', content: '"<script>"' },
  ])
  expect(inlineElements(html, 'style')).toEqual([{ attributes: '', content: 'd' }])
})

it('inlineElements is fast on a page of any length', () => {
  const long = 'x'.repeat(20_000_000)
  const html = `<style>${long}</style>${long}<script>${long}</script>`
  const [found] = inlineElements(html, 'script')
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
  expect(digest(found?.content ?? '')).toBe(digest(long))
})

it('inlineElements stops at an element without an end tag', () => {
  expect(inlineElements('<script>a</script><script>b', 'script')).toEqual([{ attributes: '', content: 'a' }])
})
