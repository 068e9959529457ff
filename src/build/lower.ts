// Compiles the page's script for the oldest supported engines (floor.ts).
import { parseSync, transformWithOxc, type Plugin } from 'vite'
import { forBrowsers, runsInBrowsers } from './inbrowsers.ts'
import { childrenOf, isNode, withEdits, type Edit, type SyntaxNode } from './syntax.ts'

/**
 * Renames private members of classes to public ones that are unique in the code: `#count` → `$0`. For old engines,
 * compilers would store private members in a WeakMap instead, which costs 4 kB and a look-up at each use. Throws for
 * `#count in object`, which can't be renamed.
 */
export function renamePrivate(code: string): string {
  const edits: Edit[] = []
  let count = 0
  const visit = (node: SyntaxNode, names: ReadonlyMap<string, string>): void => {
    let known = names
    if (node.type === 'ClassBody') {
      const own = childrenOf(node)
        .map(({ key }) => key)
        .filter(isNode)
        .filter(({ type }) => type === 'PrivateIdentifier')
        .map(({ name }) => String(name))
      // A getter and its setter have the same name.
      known = new Map([...names, ...[...new Set(own)].map((name) => [name, `$${(count++).toString(36)}`] as const)])
    }
    if (node.type === 'BinaryExpression' && isNode(node['left']) && node['left'].type === 'PrivateIdentifier')
      throw new Error(`'#… in object' can't be written for old engines: ${code.slice(node.start, node.end)}`)
    if (node.type === 'PrivateIdentifier')
      edits.push({ start: node.start, end: node.end, words: known.get(String(node['name'])) ?? '' })
    for (const child of childrenOf(node)) visit(child, known)
  }
  visit(parseSync('chunk.js', code).program as unknown as SyntaxNode, new Map())
  return withEdits(code, edits)
}

/**
 * The Vite plugin that compiles the scripts of browsers. Class fields become assignments, because Safari before 16 resolves
 * names in a field's initial value in the wrong scope (webkit.org/b/236843).
 * @param targets engines and versions: 'safari15.4'
 */
export function lower(targets: readonly string[]): Plugin {
  return {
    name: 'bien-nien:lower',
    apply: 'build',
    applyToEnvironment: runsInBrowsers,
    // Bundle without compiling; the chunks are compiled once, below.
    config: () => ({ environments: forBrowsers({ target: 'esnext' as const }) }),
    renderChunk: {
      order: 'post',
      async handler(code, { fileName }) {
        const options = { target: [...targets], assumptions: { setPublicClassFields: true, noDocumentAll: true } }
        const result = await transformWithOxc(renamePrivate(code), fileName, {
          ...options,
          lang: 'js',
          sourcemap: false,
        })
        return { code: result.code, map: null }
      },
    },
  }
}
