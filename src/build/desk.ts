// Makes `desk.html`, the editor's desk: one file with the desk's script, its thread and the compiled app, so that it works by
// a double click.
import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { minifySync, type EnvironmentOptions, type Rolldown } from 'vite'
import { deskData, type DeskData } from '../desk/data.ts'
import { inlineScript } from '../site/inline.ts'
import { withPolicy } from '../site/policy.ts'

/** The file name of the desk. */
export const DESK = 'desk.html'

/** Vite's settings for the desk's script: one classic script that holds everything. */
export const deskEnvironment: EnvironmentOptions = {
  consumer: 'client',
  build: {
    write: false,
    assetsInlineLimit: () => true,
    rolldownOptions: {
      input: resolve('src/desk/view/main.ts'),
      output: { format: 'iife', codeSplitting: false },
    },
  },
}

/**
 * The code of a module without its default export, as a classic script: a worker from a blob can't be a module in a
 * sandboxed frame. Throws if the code imports anything.
 */
export function asClassic(code: string): string {
  const bare = code.replace(/\bexport\s*\{\s*[\w$]+ as default\s*\};?\s*$/u, '')
  const { code: script, errors } = minifySync('thread.js', `(()=>{${bare}})()`, { module: false })
  const [error] = errors
  if (error) throw new Error(`the desk’s thread can't be a classic script: ${error.message}`)
  return script
}

/** Data as text in a script element: JSON without '<', so that nothing in it can end the element. */
const asElement = (name: string, data: object | string): string =>
  `<script type="application/json" id="data-${name}">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`

/** The files of `static/`, which a site has, too. */
async function staticFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const name of await readdir('static')) files[name] = await readFile(`static/${name}`, 'utf8')
  return files
}

/**
 * The page of the desk.
 * @param output the bundler's output for `deskEnvironment`
 */
export async function deskPage(
  output: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
  data: Omit<DeskData, 'files'>,
): Promise<string> {
  const script = output.flatMap((one) => (one.type === 'chunk' ? one.code : [])).join('\n')
  const styles = output.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? one.source : []))
  const files = await staticFiles()
  const [icon = ''] = /<link\s+rel="icon"[^>]*>/u.exec(data.program.template) ?? []
  const html = (await readFile('src/desk.html', 'utf8'))
    .replace('<!--icon-->', () => icon)
    .replace('<!--styles-->', () => `<style>${styles.join('').trim()}</style>`)
    .replace('<!--data-->', () => deskData.map((name) => asElement(name, { ...data, files }[name])).join('\n    '))
    .replace('<!--script-->', () => `<script>${inlineScript(script)}</script>`)
  // The preview shows a page of the site in a frame, which takes over this policy and has styles of its own. Its scripts
  // don't run.
  return withPolicy(html, {
    'style-src': "'unsafe-inline'",
    // Svelte’s, the thread’s, and the one that parses what an editor brings (desk/view/webpage.ts).
    'trusted-types': 'svelte-trusted-html bien-nien-thread bien-nien-bring',
  })
}
