import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { asClassic, deskPage } from '../../src/build/desk.ts'
import { inlineElements } from '../../src/site/inline.ts'
import { program } from '../program.ts'

describe('the code of the thread', () => {
  test('is a classic script that exports nothing', () => {
    const code = asClassic('const made = () => 5;\nglobalThis.five = made();\nexport { made as default };\n')
    expect(code).not.toContain('export')
    expect(runInNewContext(`${code};five`)).toBe(5)
  })

  test.each([['import a from "b"; a()'], ['export const a = 5'], ['export { a as b }']])('%s can’t be one', (code) => {
    expect(() => asClassic(code)).toThrow()
  })
})

test('the page has all it needs inside, and data can’t end their element', async () => {
  const odd = { ...program, styles: '</script><script>alert(1)</script>' }
  const output = [{ type: 'chunk', code: 'start("</script>")' }] as unknown as Parameters<typeof deskPage>[0]
  const html = await deskPage(output, { program: odd, thread: 'x<!--' })
  const scripts = inlineElements(html, 'script')
  expect(scripts.map(({ attributes }) => attributes)).toEqual([
    ' type="application/json" id="data-program"',
    ' type="application/json" id="data-thread"',
    ' type="application/json" id="data-files"',
    '',
  ])
  expect(JSON.parse(scripts[0]?.content ?? '')).toEqual(odd)
  expect(JSON.parse(scripts[1]?.content ?? '')).toBe('x<!--')
  expect(Object.keys(JSON.parse(scripts[2]?.content ?? '') as object)).toContain('robots.txt')
  expect(scripts[3]?.content).toBe(String.raw`start("<\/script>")`)
  expect(html).toContain('trusted-types svelte-trusted-html bien-nien-thread bien-nien-bring')
})
