// Vite plugins of the page: the early script in its head, and a strict Content-Security-Policy with hashes of all inline
// elements.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { minifySync, transformWithOxc, type Plugin } from 'vite'
import { sections } from '../query/parameters.ts'
import { waitingNames } from '../query/selection.ts'

/** The content of a bundle's file as text. */
export const asText = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/** Escapes code for an inline script element: a report's text may contain '</SCRIPT>' or '<!--'. */
export const inlineScript = (code: string): string =>
  code.replace(/<\/(?=script)/giu, '<\\/').replaceAll('<!--', '\\x3C!--')

/** An inline element of a page. */
interface Inline {
  /** As in the source: ' type="module"'. */
  attributes: string
  content: string
}

/** All inline elements with a tag, in order, except those with `src`. Takes linear time. */
export function inlineElements(html: string, tag: string): Inline[] {
  const found: Inline[] = []
  const close = `</${tag}>`
  for (let at = html.indexOf(`<${tag}`); at >= 0; at = html.indexOf(`<${tag}`, at + 1)) {
    const start = html.indexOf('>', at) + 1
    const attributes = html.slice(at + tag.length + 1, start - 1)
    if (!/^(?:\s|$)/u.test(attributes)) continue
    const end = html.indexOf(close, start)
    if (start === 0 || end < 0) break
    if (!/\ssrc=/u.test(attributes)) found.push({ attributes, content: html.slice(start, end) })
    at = end
  }
  return found
}

/**
 * The Vite plugin that compiles `src/early.ts` into the page's head, as ES2018, so that older browsers can run it too.
 */
export function earlyScript(): Plugin {
  const file = fileURLToPath(new URL('../early.ts', import.meta.url))
  return {
    name: 'bien-nien:early-script',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const define = { SECTIONS: JSON.stringify(sections), WAITING: JSON.stringify(waitingNames) }
        const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2018', define })
        const script = minifySync(file, code, { module: false }).code.trim()
        return html.replace('<!--early-->', () => `<script>${script}</script>`)
      },
    },
  }
}

/**
 * The Vite plugin that adds a Content-Security-Policy with hashes of all inline scripts and styles to each page's head.
 * 'strict-dynamic' lets the hashed script load the parts; 'self' would match nothing in some engines for file:// and in
 * sandboxed frames. Runs last.
 * @param policy directives and their values, without script-src and style-src
 */
export function contentSecurity(policy: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'bien-nien:content-security',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const html of Object.values(bundle)) {
          if (html.type !== 'asset' || !html.fileName.endsWith('.html')) continue
          const source = asText(html.source)
          const hashes = (tag: string): string =>
            inlineElements(source, tag)
              .map(({ content }) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
              .join(' ') || "'none'"
          const directives = {
            ...policy,
            'script-src': `${hashes('script')} 'strict-dynamic'`,
            'style-src': hashes('style'),
          }
          const content = Object.entries(directives)
            .map(([name, value]) => `${name} ${value}`)
            .join('; ')
          html.source = source.replace(
            /<meta charset="utf-8"\s*\/?>/iu,
            (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${content}">`,
          )
          if (html.source === source) this.error(`${html.fileName} has no <meta charset="utf-8">`)
        }
      },
    },
  }
}
