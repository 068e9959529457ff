// Says where the bytes of the built page come from, for `npm run size -- --why`: which pieces index.html consists of, and
// which folders and packages each part of the app.
import { join, relative } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { createBuilder, minifySync, type Plugin } from 'vite'
import { sectionsIn } from '../site/lengths.ts'
import { inlineElements } from '../site/inline.ts'

/** Bytes of a piece: as it is, and what it adds to the compressed whole. */
export interface Weight {
  bytes: number
  brotli: number
}

/** Bytes after brotli at its default quality, as static hosts send them. */
export const compressed = (content: string | Uint8Array): number => brotliCompressSync(content).length
const bytesOf = (text: string): number => Buffer.byteLength(text)

/** What a piece of a text weighs: the compressed text is smaller without it by `brotli`. */
const weigh = (whole: string, piece: string): Weight => ({
  bytes: bytesOf(piece),
  brotli: compressed(whole) - compressed(whole.replace(piece, () => '')),
})

/** The pieces of a document: its inline styles and scripts, each section, and the rest (header, toolbar, policy). */
export function weighDocument(html: string): Record<string, Weight> {
  const styles = inlineElements(html, 'style').map(({ content }) => content)
  const scripts = inlineElements(html, 'script').map(({ content }) => content)
  const pieces = [
    ...styles.map((content, at) => [`style ${at + 1}`, content] as const),
    ...scripts.map((content, at) => [`script ${at + 1}`, content] as const),
    ...sectionsIn(html).map(({ id, content }) => [id, content] as const),
  ]
  const rest = pieces.reduce((left, [, piece]) => left.replace(piece, () => ''), html)
  return {
    ...Object.fromEntries(pieces.map(([name, piece]) => [name, weigh(html, piece)])),
    // A part is not inlined in the page, so it is compressed on its own.
    'the rest': { bytes: bytesOf(rest), brotli: compressed(rest) },
  }
}

/** The folder of a module below src/, or its package: 'view/timeline', 'svelte'. */
export function originOf(id: string, root: string): string {
  const installed = /node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)/u.exec(id)?.groups?.['name']
  if (installed !== undefined) return installed
  const path = relative(join(root, 'src'), id.replace(/[?#].*$/u, '')).replaceAll('\\', '/')
  return path.startsWith('..') || path.startsWith('\0') || !path.includes('/') ? 'src' : path.replace(/\/[^/]*$/u, '')
}

/** Code of the modules of each part, by part and by folder or package. */
type Code = Map<string, Map<string, string[]>>

/** The Vite plugin that collects the modules' code, each minified alone. */
function collect(root: string, code: Code): Plugin {
  return {
    name: 'bien-nien:weights',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue
          const part = new Map<string, string[]>()
          code.set(chunk.name, part)
          for (const [id, { code: rendered }] of Object.entries(chunk.modules)) {
            if (rendered === null) continue
            const origin = originOf(id, root)
            part.set(origin, [...(part.get(origin) ?? []), minifySync(id, rendered).code])
          }
        }
      },
    },
  }
}

/**
 * Compiles the app once more and weighs the code of its parts.
 * @returns by part and by folder or package: minified module by module, so the sum is somewhat more than the file
 */
export async function weighParts(root: string): Promise<Map<string, Record<string, Weight>>> {
  const code: Code = new Map()
  const builder = await createBuilder({ logLevel: 'error', plugins: [collect(root, code)] })
  const { client } = builder.environments
  if (!client) throw new Error('environment client expected')
  await builder.build(client)
  return new Map(
    [...code].map(([part, origins]) => {
      const whole = [...origins.values()].flat().join('\n')
      const weights = [...origins].map(([origin, pieces]) => [origin, weigh(whole, pieces.join('\n'))] as const)
      return [part, Object.fromEntries(weights.sort(([, a], [, b]) => b.bytes - a.bytes))]
    }),
  )
}
