// Writes the page's script for the oldest engines that run it (floor.ts).
import { parseSync, transformWithOxc, type Plugin } from 'vite'
import { childrenOf, isNode, withEdits, type Edit, type SyntaxNode } from './syntax.ts'

/**
 * The code with private names of classes as ordinary ones: `#count` → `$0`, each class with names of its own. Compilers
 * keep private names in a WeakMap for old engines, which costs 4 kB more and a look-up at each use.
 * Throws for `#count in object`, which has no such form.
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
      // A getter and its setter share their name.
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
 * Compiles the client's script for some engines. Fields of classes become assignments: Safari before 16 looks up names in
 * a field's initial value in the wrong scope (webkit.org/b/236843).
 * @param targets engines and versions: 'safari15.4'
 */
export function lower(targets: readonly string[]): Plugin {
  return {
    name: 'bien-nien:lower',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    // Bundled as it is written; compiled once, here.
    config: () => ({ environments: { client: { build: { target: 'esnext' } } } }),
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
