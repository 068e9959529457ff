// Files that depend on where the page is published: the preview picture, oEmbed, host configurations. The environment variables SITE and FRAME_ANCESTORS, both optional, configure them.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { minifySync, transformWithOxc, type Plugin } from 'vite'
import type { Message } from '../text/message.ts'
import { drawPicture } from './picture.ts'
import { oEmbed } from './found.ts'
import { apache, headersFile, iis, nginx } from './hosting.ts'
import { messageLanguage } from './language.ts'
import { outlineWriter } from './outlines.ts'
import { builtDataset } from './plugin.ts'
import { siteFrom } from './sitehead.ts'

/**
 * Reads FRAME_ANCESTORS, the sites that may frame the page: "'self' https://www.example.gov.vn". The default is '*',
 * because the page has nothing that a hostile frame could misuse. Throws if it isn't a valid list of sources.
 */
export function ancestorsFrom(environment: NodeJS.ProcessEnv): string {
  const given = environment['FRAME_ANCESTORS']?.trim() ?? ''
  if (given === '') return '*'
  if (!/^(?:\*|'none'|(?:(?:'self'|https?:\/\/[\w.*:-]+)(?: +|$))+)$/u.test(given)) {
    const message: Message = {
      vi: `FRAME_ANCESTORS=${given}: cần các trang cách nhau bằng dấu cách, chẳng hạn 'self' https://www.example.gov.vn`,
      en: `FRAME_ANCESTORS=${given}: expected sites with blanks between, like 'self' https://www.example.gov.vn`,
    }
    throw new Error(message[messageLanguage(environment)])
  }
  return given
}

/** The minified `embed.js`, the script for pages that frame this one. */
async function embedScript(): Promise<string> {
  const file = fileURLToPath(new URL('../embed.ts', import.meta.url))
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file)
  return `// Biên Niên: frames as high as their content\n${minifySync(file, `{${code}}`).code}\n`
}

/** The Vite plugin that adds `embed.js`, `picture.png`, `oembed.json` and host configurations. */
export function site(): Plugin {
  const [address, ancestors] = [siteFrom(process.env), ancestorsFrom(process.env)]
  return {
    name: 'bien-nien:site',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
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
