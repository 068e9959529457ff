// `licenses.txt`: the project's own licence, and those of everybody else's work that ships in the page. Which packages these
// are is read from the bundle's modules, so that a new import brings its notice along.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { fontFiles } from './outlines.ts'

/** The file in the built folder; the page's footer links it. */
const FILE = 'licenses.txt'

/**
 * The folder of the package that a module or file belongs to, or null for the project's own: '…/node_modules/svelte',
 * '…/node_modules/@fontsource/noto-sans'. Throws for a module that a tool made up, as its origin can't be seen.
 * @param id as the bundler names modules: a path, perhaps with a leading NUL and a query
 */
export function packageOf(id: string): string | null {
  const path = id.replace(/^\0/u, '').replaceAll('\\', '/')
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/?]+/u.exec(path)
  if (found) return found[0]
  if (id.startsWith('\0') && !id.startsWith('\0virtual:'))
    throw new Error(`${FILE}: the package of module ${JSON.stringify(id.slice(1))} is not known, nor its licence`)
  return null
}

/** Text of a licence file, with LF line ends. */
const readNotice = (file: string): string => readFileSync(file, 'utf8').replace(/\r\n?/gu, '\n').trim()

/** Name, version, kind of licence and all licence files of an installed package. Throws when it has none. */
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
 * @param own the project's own licence
 * @param ids modules and files of which something ships
 */
export function licenseText(own: string, ids: readonly string[]): string {
  const folders = [...new Set(ids.flatMap((id) => packageOf(id) ?? []))]
  const notices = folders.map(noticeOf).sort((a, b) => (a < b ? -1 : 1))
  const line = '-'.repeat(80)
  return `Biên Niên\n\n${own}\n\n${line}\n\nThe page holds parts of the following works.\n\n${[...new Set(notices)]
    .map((notice) => `${line}\n\n${notice}\n`)
    .join('\n')}`
}

/** Emits `licenses.txt` for what the page's script and its picture are made of. */
export function licenses(): Plugin {
  return {
    name: 'bien-nien:licenses',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      // Before the script goes into the page.
      order: 'pre',
      handler(_options, bundle) {
        const modules = Object.values(bundle)
          .filter((file) => file.type === 'chunk')
          .flatMap((chunk) => Object.entries(chunk.modules))
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => id)
        const own = readNotice(fileURLToPath(new URL('../../LICENSE', import.meta.url)))
        this.emitFile({ type: 'asset', fileName: FILE, source: licenseText(own, [...modules, ...fontFiles()]) })
      },
    },
  }
}
