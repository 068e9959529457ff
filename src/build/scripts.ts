// The scripts that stand alone: the early script in the page's head, and `embed.js`.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { minifySync, transformWithOxc, type Plugin } from 'vite'
import { sections } from '../query/parameters.ts'
import { waitingNames } from '../query/selection.ts'

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

/** The minified `embed.js`, the script for pages that frame this one. */
export async function embedScript(): Promise<string> {
  const file = fileURLToPath(new URL('../embed.ts', import.meta.url))
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file)
  return `// Biên Niên: frames as high as their content\n${minifySync(file, `{${code}}`).code}\n`
}
