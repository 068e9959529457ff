// From the app to the page: prerendered, the script of the first paint in its head, all that is inline hashed in a strict
// CSP.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { minifySync, transformWithOxc, type Plugin } from 'vite'
import { sections } from '../query/parameters.ts'
import { waitingNames } from '../query/selection.ts'

/** The content of a file of the bundle. */
export const asText = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/** Code that nothing in it can end: a report's words may hold '</SCRIPT>' or '<!--'. */
export const inlineScript = (code: string): string =>
  code.replace(/<\/(?=script)/giu, '<\\/').replaceAll('<!--', '\\x3C!--')

/** An inline element of a page. */
interface Inline {
  /** As they are written: ' type="module"'. */
  attributes: string
  content: string
}

/** The inline elements of a name, in order, without those that load a file. Takes linear time, however long the page. */
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

/** Renders `src/prerender.ts` first and puts its HTML into the page. */
export function prerender(): Plugin {
  let page: { head: string; body: string } | undefined
  const outDir = resolve('node_modules/.prerender')
  return {
    name: 'bien-nien:prerender',
    apply: 'build',
    config: () => ({
      environments: {
        ssr: {
          resolve: { noExternal: true },
          build: {
            ssr: true,
            outDir,
            emptyOutDir: true,
            copyPublicDir: false,
            minify: false,
            rolldownOptions: { input: resolve('src/prerender.ts'), output: { entryFileNames: 'entry.mjs' } },
          },
        },
      },
      builder: {
        // Else each environment has its own plugins and `page` stays undefined.
        sharedConfigBuild: true,
        async buildApp(builder) {
          const { ssr, client } = builder.environments
          if (!ssr || !client) throw new Error('environments ssr and client expected')
          await builder.build(ssr)
          const entry = pathToFileURL(resolve(outDir, 'entry.mjs')).href
          const module = (await import(`${entry}?t=${Date.now()}`)) as { default: () => { head: string; body: string } }
          page = module.default()
          await builder.build(client)
        },
      },
    }),
    transformIndexHtml: {
      // Late: the bundler writes values of its own environment where a page says %MODE%, in a report's words too.
      order: 'post',
      handler: (html) =>
        html.replace('<!--app-head-->', () => page?.head ?? '').replace('<!--app-body-->', () => page?.body ?? ''),
    },
  }
}

/** Compiles `src/early.ts` into the page's head. Of no younger form than any browser with modules reads. */
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
 * A Content-Security-Policy in each page's head: the policy with the hashes of what is inline. What runs by its hash may
 * load further scripts ('strict-dynamic'): the parts, which come from file:// and in a sandboxed frame too, where 'self'
 * matches nothing in some engines. Runs last.
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
