// Makes the program of a site from the bundler's chunks. The entry (src/main.ts) is for the inline script, and each dynamic
// import() becomes a part in a file that src/loader.ts loads. Styles of prerendered elements are inline, too, because they
// are needed before any part comes. External module scripts and style sheets would fail from file:// and in a sandboxed
// frame.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import postcss from 'postcss'
import { minifySync, parseSync, transformWithOxc, type Plugin, type Rolldown } from 'vite'
import { DATA, DATA_FILE, hashedName, jsonCode, PARTS_FOLDER } from '../site/data.ts'
import type { Program } from '../site/program.ts'
import { DATASET } from './plugin.ts'
import { childrenOf, isNode, withEdits, type Edit, type SyntaxNode } from './syntax.ts'

/** The entry chunk, which is inlined. */
const PAGE = 'page.js'
/** The bundler's helpers, which every chunk needs. */
const RUNTIME = '\0rolldown/runtime.js'
/** The name of the chunk with the modules of the inline script. */
const INLINE = 'inline'
/** The name of the chunk with all modules that the app needs to start. */
const CORE = 'core'
/** The name of the chunk with the modules that several other parts need. */
const SHARED = 'shared'
/** The module that starts the app. */
const APP = /\/src\/app\.ts$/u
/** The module whose dynamic imports are prerendered, too. */
const ISLANDS = /\/src\/view\/islands\.ts$/u

/** The name of a chunk from the path in a `require`: './Detail.js' → 'parts/Detail.js'. */
const nameOf = (path: string): string => {
  const file = path.replace(/^(?:\.{1,2}\/)+/u, '')
  return file === PAGE || file.startsWith(PARTS_FOLDER) ? file : PARTS_FOLDER + file
}

/** The path in `require('./x.js')`, or null for any other node. */
function requiredBy(node: SyntaxNode): string | null {
  const { callee, arguments: given } = node
  if (node.type !== 'CallExpression' || !isNode(callee) || callee['name'] !== 'require') return null
  const [argument] = given as readonly SyntaxNode[]
  const [quasi] = (argument?.['quasis'] ?? []) as readonly { value: { cooked: string } }[]
  const path = quasi?.value.cooked ?? argument?.['value']
  return typeof path === 'string' && /^\.{1,2}\//u.test(path) ? path : null
}

/** The path in `Promise.resolve().then(() => require('./x.js'))`, the bundler's form of import(), or null. */
function importedBy(node: SyntaxNode, code: string): string | null {
  const { callee, arguments: given } = node
  if (node.type !== 'CallExpression' || !isNode(callee)) return null
  if (code.slice(callee.start, callee.end) !== 'Promise.resolve().then') return null
  const [load] = given as readonly SyntaxNode[]
  return load && isNode(load['body']) ? requiredBy(load['body']) : null
}

/**
 * Wraps a chunk in CommonJS form as a function for `bienNienParts.add`. Throws if the code uses anything but `exports`,
 * `require` of a chunk and import() of a chunk. Strings stay unchanged, because a report may contain 'require('.
 */
export function wrapChunk(code: string): string {
  const body = code.trim()
  const edits: Edit[] = []
  const visit = (node: SyntaxNode): void => {
    const { start, end } = node
    const imported = importedBy(node, body)
    if (imported !== null) {
      edits.push({ start, end, words: `bienNienParts.load(${JSON.stringify(nameOf(imported))})` })
      return
    }
    const required = requiredBy(node)
    if (required !== null) {
      edits.push({ start, end, words: `require(${JSON.stringify(nameOf(required))})` })
      return
    }
    const words = body.slice(start, end)
    if (node.type === 'ImportExpression' || /^require\(|^module\.exports$/u.test(words))
      throw new Error(`a part can't be wrapped: ${words.slice(0, 80)}`)
    childrenOf(node).forEach(visit)
  }
  visit(parseSync('chunk.js', body).program as unknown as SyntaxNode)
  return `function(require,exports){"use strict";${withEdits(body, edits)}\n}`
}

/** The rules of a style sheet, each as text for `insertRule`. */
export const rulesOf = (css: string): string[] =>
  postcss
    .parse(css)
    .nodes.filter(({ type }) => type !== 'comment')
    .map(String)

/** The compiled `src/loader.ts`. @param table name of a part → its file, and the names of parts that it requires */
async function loaderScript(table: Readonly<Record<string, readonly string[]>>): Promise<string> {
  const file = fileURLToPath(new URL('../loader.ts', import.meta.url))
  const define = { PARTS: JSON.stringify(table) }
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2019', define })
  return minifySync(file, code, { module: false }).code.trim()
}

/** A chunk and all chunks that it imports, dependencies first. */
function withImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>()
  const visit = (one: Rolldown.OutputChunk): void => {
    for (const name of one.imports) {
      const other = bundle[name]
      if (other?.type === 'chunk' && other !== chunk && !found.has(other)) visit(other)
    }
    found.add(one)
  }
  visit(chunk)
  return [...found]
}

/** The content of a bundle's file as text. */
const asText = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source)

/**
 * The Vite plugin that compiles the client as a `Program`, without data.
 * @param made receives it
 */
export function program(made: (program: Program) => void): Plugin {
  /** Ids of the modules of the inline script. */
  const entry = new Set<string>()
  /** Ids of the modules that the start of the app imports statically, directly or not. */
  const core = new Set<string>()
  /** Ids of the modules of the islands' components: their markup is prerendered, so their styles are inline. */
  const drawn = new Set<string>()
  return {
    name: 'bien-nien:program',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    config: () => ({
      environments: {
        client: {
          build: {
            // What the site consists of is written from the program (site.ts).
            write: false,
            assetsInlineLimit: () => true,
            modulePreload: false,
            rolldownOptions: {
              // What replaces the preload helper (inbrowsers.ts) gets import.meta.url, but doesn't use it.
              checks: { emptyImportMeta: false },
              output: {
                format: 'cjs',
                entryFileNames: PAGE,
                chunkFileNames: `${PARTS_FOLDER}[name].js`,
                // Each of these groups is one request. The inline script must not need the app's.
                codeSplitting: {
                  groups: [
                    { name: INLINE, priority: 3, test: (id: string) => entry.has(id) },
                    { name: CORE, priority: 2, test: (id: string) => core.has(id) },
                    { name: SHARED, priority: 1, minShareCount: 2 },
                  ],
                },
              },
            },
          },
        },
      },
    }),
    load: {
      // Stands in for the data, which are added to each document later (site/data.ts).
      filter: { id: DATASET },
      handler: () => `export const dataset = ${jsonCode({})}`,
    },
    buildEnd() {
      entry.clear()
      core.clear()
      drawn.clear()
      const visit = (id: string, found: Set<string>): void => {
        if (found.has(id)) return
        found.add(id)
        this.getModuleInfo(id)?.importedIds.forEach((one) => visit(one, found))
      }
      for (const id of this.getModuleIds()) {
        if (this.getModuleInfo(id)?.isEntry === true) visit(id, entry)
        if (APP.test(id)) visit(id, core)
        if (ISLANDS.test(id)) this.getModuleInfo(id)?.dynamicallyImportedIds.forEach((one) => visit(one, drawn))
      }
      for (const id of entry) core.delete(id)
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const html = bundle['index.html']
        const page = bundle[PAGE]
        if (html?.type !== 'asset' || page?.type !== 'chunk') return this.error('index.html and its script expected')
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const helpers = chunks.filter(({ moduleIds }) => moduleIds.length === 1 && moduleIds[0] === RUNTIME)
        const inPage = new Set([...helpers, ...withImports(page, bundle)])
        const stylesOf = (chunk: Rolldown.OutputChunk): string =>
          [...(chunk.viteMetadata?.importedCss ?? [])]
            .map((name) => bundle[name])
            .map((file) => (file?.type === 'asset' ? asText(file.source).trim() : ''))
            .join('')
        const addOf = ({ fileName, code }: Rolldown.OutputChunk, rules: readonly string[]): string => {
          const styles = rules.length > 0 ? `,${JSON.stringify(rules)}` : ''
          // In brackets, engines compile the function while the script loads, not when it is called.
          return `bienNienParts.add("${fileName}",(${wrapChunk(code)})${styles})`
        }
        const isDrawn = ({ moduleIds }: Rolldown.OutputChunk): boolean =>
          moduleIds.some((id) => core.has(id) || drawn.has(id))
        const later = chunks
          .filter((chunk) => !inPage.has(chunk))
          .map((chunk) => {
            const script = addOf(chunk, isDrawn(chunk) ? [] : rulesOf(stylesOf(chunk)))
            const needs = withImports(chunk, bundle).filter((one) => one !== chunk && !inPage.has(one))
            const file = chunk.fileName === DATA ? DATA_FILE : hashedName(chunk.fileName, script)
            return { script, file, entry: [chunk.fileName, ...needs.map(({ fileName }) => fileName)] }
          })
        const table = Object.fromEntries(
          later.map(({ file, entry: [name = '', ...needs] }) => [name, [file, ...needs]]),
        )
        if (!(DATA in table)) return this.error(`${DATA} expected`)
        made({
          template: asText(html.source)
            .replace(/\s*<link rel="stylesheet"[^>]*>/gu, '')
            .replace(/\s*<script type="module"[^>]*>\s*<\/script>/gu, ''),
          styles: [...inPage, ...chunks.filter((chunk) => !inPage.has(chunk) && isDrawn(chunk))].map(stylesOf).join(''),
          loader: await loaderScript(table),
          start: [...[...inPage].map((chunk) => addOf(chunk, [])), `bienNienParts.require("${PAGE}")`].join('\n'),
          parts: Object.fromEntries(
            later.filter(({ file }) => file !== DATA_FILE).map(({ file, script }) => [file, script]),
          ),
          files: Object.fromEntries(
            Object.values(bundle)
              .filter((file) => file.type === 'asset')
              .filter((file) => file !== html && !file.fileName.endsWith('.css'))
              .map(({ fileName, source }) => [fileName, asText(source)]),
          ),
        })
      },
    },
  }
}
