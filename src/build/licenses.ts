// Writes `licenses.txt`: the project's licence and those of all packages that ship in the page and the editor's desk. The packages are found
// from the bundle's modules, so that a new import adds its notice.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { fontFiles } from './outlines.ts'

/** The package of the bundler, whose helpers ship in the page's script. */
const BUNDLER = 'rolldown'

/** The name in the built folder. The page's footer links to it. */
const FILE = 'licenses.txt'

/**
 * The folder of the package that a module or file belongs to ('…/node_modules/@fontsource/noto-sans'), or null for the
 * project's own. Throws for a generated module of a tool, because its package is unknown.
 * @param id the bundler's module id: a path, perhaps with a leading NUL and a query
 */
export function packageOf(id: string): string | null {
  const path = id.replace(/^\0/u, '').replaceAll('\\', '/')
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/?]+/u.exec(path)
  if (found) return found[0]
  if (id === `\0${BUNDLER}/runtime.js`) return fileURLToPath(new URL(`../../node_modules/${BUNDLER}`, import.meta.url))
  if (id.startsWith('\0') && !id.startsWith('\0virtual:'))
    throw new Error(`${FILE}: the package of module ${JSON.stringify(id.slice(1))} is not known, nor its licence`)
  return null
}

/** The text of a licence file, with LF line ends. */
const readNotice = (file: string): string => readFileSync(file, 'utf8').replace(/\r\n?/gu, '\n').trim()

/** The notice of a package: name, version, licence name and the texts of its licence files. Throws if it has none. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file))
    .sort()
  if (files.length === 0) throw new Error(`${FILE}: ${folder} has no licence file; expected LICENSE, COPYING or NOTICE`)
  const kind = license === undefined ? '' : ` (${license})`
  return [`${name} ${version}${kind}`, ...files.map((file) => readNotice(join(folder, file)))].join('\n\n')
}

/**
 * The text of `licenses.txt`.
 * @param own the project's licence
 * @param ids ids of the modules and files that ship
 */
export function licenseText(own: string, ids: readonly string[]): string {
  const folders = [...new Set(ids.flatMap((id) => packageOf(id) ?? []))]
  const notices = folders.map(noticeOf).sort((a, b) => (a < b ? -1 : 1))
  const line = '-'.repeat(80)
  return `Biên Niên\n\n${own}\n\n${line}\n\nThe page and the editor’s desk hold parts of the following works.\n\n${[
    ...new Set(notices),
  ]
    .map((notice) => `${line}\n\n${notice}\n`)
    .join('\n')}`
}

/**
 * The Vite plugin that emits `licenses.txt` for all modules of the page, the desk and the desk's thread, and for the font of
 * the picture. It is emitted with the page, which is compiled last (site.ts). Minifying the thread comes later and drops some
 * packages, such as most of d3: these are named without need.
 */
export function licenses(): Plugin {
  const modules: string[] = []
  return {
    name: 'bien-nien:licenses',
    apply: 'build',
    generateBundle: {
      // Before the parts plugin removes the chunks from the bundle.
      order: 'pre',
      handler(_options, bundle) {
        modules.push(
          ...Object.values(bundle)
            .filter((file) => file.type === 'chunk')
            .flatMap((chunk) => Object.entries(chunk.modules))
            .filter(([, { renderedLength }]) => renderedLength > 0)
            .map(([id]) => id),
        )
        if (this.environment.name !== 'client') return
        const own = readNotice(fileURLToPath(new URL('../../LICENSE', import.meta.url)))
        this.emitFile({ type: 'asset', fileName: FILE, source: licenseText(own, [...modules, ...fontFiles()]) })
      },
    },
  }
}
