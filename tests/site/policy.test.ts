import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withPolicy } from '../../src/site/policy.ts'

const hash = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

test('the policy allows the inline scripts and styles of a document and no others', () => {
  const html = '<head><meta charset="utf-8" /><style>a{}</style></head><script>đ</script><script src="x.js"></script>'
  const policy = /content="([^"]*)"/u.exec(withPolicy(html))?.[1]?.split('; ')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain(`script-src ${hash('đ')} 'strict-dynamic'`)
  expect(policy).toContain(`style-src ${hash('a{}')}`)
})

test('the policy follows the declaration of the character set, and without scripts allows none', () => {
  const html = withPolicy('<meta charset="utf-8"><title>x</title>')
  expect(html).toMatch(/^<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="/u)
  expect(html).toContain("script-src 'none' 'strict-dynamic'; style-src 'none'")
})

test('a document without a declaration of its character set is refused', () => {
  expect(() => withPolicy('<title>x</title>')).toThrow('the document has no <meta charset="utf-8">')
})
