// The Content-Security-Policy of a document.
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { inlineElements } from './inline.ts'

/** Directives and their values; those for scripts and styles are added for each document. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // The page connects to nothing; checkers read robots.txt under its policy.
  'connect-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': 'data:',
  // The embed dialog shows a frame of the page itself.
  'frame-src': "'self'",
  // A large page searches in a thread, which is its own script once more.
  'worker-src': 'blob:',
  // Prerendered places of bars and boxes are style attributes; scripts and style sheets stay hashed.
  'style-src-attr': "'unsafe-inline'",
  // Markup and scripts are made by three named makers alone: Svelte's, the loader's (src/loader.ts), the thread's
  // (search-thread.ts).
  'require-trusted-types-for': "'script'",
  'trusted-types': 'svelte-trusted-html bien-nien-part bien-nien-thread',
  'base-uri': "'none'",
  'form-action': "'none'",
}

const CHARSET = /<meta charset="utf-8"\s*\/?>/iu

/** The hash of an inline element as a source of the policy: `'sha256-…'`. */
function sourceOf(content: string): string {
  const digest = sha256(utf8ToBytes(content))
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`
}

/**
 * Adds a policy with the hashes of all inline scripts and styles to a document's head. 'strict-dynamic' lets the hashed
 * script load the parts; 'self' would match nothing in some engines for file:// and in sandboxed frames.
 * @param other directives with values in place of these
 * @throws {Error} if the document has no `<meta charset="utf-8">`
 */
export function withPolicy(html: string, other: Readonly<Record<string, string>> = {}): string {
  if (!CHARSET.test(html)) throw new Error('the document has no <meta charset="utf-8">')
  const hashes = (tag: string): string =>
    inlineElements(html, tag)
      .map(({ content }) => sourceOf(content))
      .join(' ') || "'none'"
  const own = { 'script-src': `${hashes('script')} 'strict-dynamic'`, 'style-src': hashes('style') }
  const directives = { ...POLICY, ...own, ...other }
  const content = Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
  return html.replace(
    CHARSET,
    (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}">`,
  )
}
