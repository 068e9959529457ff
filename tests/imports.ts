// The imports between the files of src/, and checks of them.
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** File → the files that it imports, as paths in src/: 'parse/parse.ts'. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** Reads the imports of all source files, including types and `import()`. */
export function readImports(): Imports {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  return new Map(
    files
      .filter((file) => /\.(?:ts|js|svelte)$/u.test(file))
      .map((file) => {
        const source = readFileSync(`src/${file}`, 'utf8')
        const found = source.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']*)'/gu)
        return [file, [...found].map(([, path = '']) => posix.normalize(posix.join(posix.dirname(file), path)))]
      }),
  )
}

/** The folder of a file ('parse/rules'); '.' for files directly in src/. */
export const roomOf = (file: string): string => posix.dirname(file)

/**
 * Forbidden imports.
 * @param may folder → the folders that it may import besides itself; a folder that isn't listed may import nothing
 * @returns 'from → to', in order
 */
export function breaches(imports: Imports, may: Readonly<Record<string, readonly string[]>>): string[] {
  return [...imports].flatMap(([from, all]) =>
    all
      .filter((to) => roomOf(from) !== roomOf(to) && may[roomOf(from)]?.includes(roomOf(to)) !== true)
      .map((to) => `${from} → ${to}`),
  )
}

/** Circular imports, one path for each cycle: 'a → b → a'. */
export function circles(imports: Imports): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const follow = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) found.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of imports.get(file) ?? []) follow(next, [...path, file])
    done.add(file)
  }
  for (const file of imports.keys()) follow(file, [])
  return found
}
