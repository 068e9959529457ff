// Files and head tags that depend on where the page is published: addresses, the preview picture, host configurations.
// The environment variables SITE and FRAME_ANCESTORS, both optional, configure them.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { minifySync, transformWithOxc, type Plugin } from 'vite'
import { drawPicture } from './picture.ts'
import { headTags, inScript, oEmbed, schemaOrg } from './found.ts'
import { apache, headersFile, iis, nginx } from './hosting.ts'
import { outlineWriter } from './outlines.ts'
import { builtDataset } from './plugin.ts'

/** The folder of a page's path, with a slash: '/bien-nien/index.html' → '/bien-nien/', '/bien-nien' → '/bien-nien/'. */
const folderOf = (path: string): string =>
  `${path.replace(/\/[^/]*\.(?:html?|php|aspx?|jsp)$/iu, '').replace(/\/+$/u, '')}/`

/** Corrects a wrong SITE for a message: the probable address, or an example if it has none. */
function addressIn(given: string): string {
  const bare = given.replace(/^["']|["']$/gu, '')
  const whole = /^[a-z]+:/iu.test(bare) ? bare : `https://${bare}`
  const url = URL.canParse(whole) ? new URL(whole) : null
  const host = url?.host ?? ''
  if (!url || !/[.:]|^localhost$/u.test(host)) return 'https://www.example.gov.vn/bien-nien/'
  return `${url.protocol === 'http:' ? 'http' : 'https'}://${host}${folderOf(url.pathname)}`
}

/**
 * Reads SITE, the page's address: 'https://…/bien-nien/'. Adds a missing slash and removes a file name.
 * @returns null if SITE isn't set. Throws if it is no http(s) address, or has a user name, password, query or fragment.
 */
export function siteFrom(environment: NodeJS.ProcessEnv): string | null {
  const given = environment['SITE']?.trim() ?? ''
  if (given === '') return null
  const url = URL.canParse(given) ? new URL(given) : null
  // The message must not repeat the password, because others can read logs.
  if (url && `${url.username}${url.password}` !== '')
    throw new Error(
      `SITE has a user name or password, which every reader of the page would see; expected SITE=${addressIn(given)}`,
    )
  if (!url || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new Error(`SITE=${given}: expected the page's address alone, SITE=${addressIn(given)}`)
  return `${url.origin}${folderOf(url.pathname)}`
}

/**
 * Reads FRAME_ANCESTORS, the sites that may frame the page: "'self' https://www.example.gov.vn". The default is '*',
 * because the page has nothing that a hostile frame could misuse. Throws if it is no valid list of sources.
 */
export function ancestorsFrom(environment: NodeJS.ProcessEnv): string {
  const given = environment['FRAME_ANCESTORS']?.trim() ?? ''
  if (given === '') return '*'
  if (!/^(?:\*|'none'|(?:(?:'self'|https?:\/\/[\w.*:-]+)(?: +|$))+)$/u.test(given))
    throw new Error(
      `FRAME_ANCESTORS=${given}: expected sites with blanks between, like 'self' https://www.example.gov.vn`,
    )
  return given
}

/** The minified `embed.js`, the script for pages that frame this one. */
async function embedScript(): Promise<string> {
  const file = fileURLToPath(new URL('../embed.ts', import.meta.url))
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file)
  return `// Biên Niên: frames as high as their content\n${minifySync(file, `{${code}}`).code}\n`
}

/** The Vite plugin that adds head tags, `embed.js`, `picture.png`, `oembed.json` and host configurations. */
export function site(): Plugin {
  const [address, ancestors] = [siteFrom(process.env), ancestorsFrom(process.env)]
  return {
    name: 'bien-nien:site',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transformIndexHtml: async () => {
      const dataset = await builtDataset()
      return [
        ...headTags(dataset, address).map(({ tag, attrs }) => ({ tag, attrs, injectTo: 'head' as const })),
        {
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          children: inScript(schemaOrg(dataset, address)),
          injectTo: 'head' as const,
        },
      ]
    },
    async generateBundle() {
      const dataset = await builtDataset()
      // A native module must be loaded by `require`.
      const { Resvg } = createRequire(import.meta.url)('@resvg/resvg-js') as typeof import('@resvg/resvg-js')
      const files: Record<string, string | Uint8Array> = {
        'embed.js': await embedScript(),
        'picture.png': new Resvg(drawPicture(dataset, outlineWriter())).render().asPng(),
        '.htaccess': apache(ancestors),
        'web.config': iis(ancestors),
        _headers: headersFile(ancestors),
        'hosting/nginx.conf': nginx(ancestors),
        ...(address !== null && { 'oembed.json': `${JSON.stringify(oEmbed(dataset, address), null, 2)}\n` }),
      }
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
