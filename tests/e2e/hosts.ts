// Helpers for tests with real web servers: finding a server, preparing a folder, reading raw headers.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from './page.ts'
import { ORIGIN } from './port.js'

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/**
 * The path of the first installed program of a list, after trying to install Debian's package; undefined if there is
 * none, in which case the log says that its tests are skipped.
 */
export function findServer(programs: readonly string[], debianPackage: string): string | undefined {
  const find = (): string | undefined => programs.find((name) => runs(name, '-v'))
  let found = find()
  if (found === undefined && process.getuid?.() === 0 && runs('apt-get', '--version')) {
    process.env['DEBIAN_FRONTEND'] = 'noninteractive'
    if (runs('apt-get', 'update')) runs('apt-get', 'install', '-y', '--no-install-recommends', debianPackage)
    found = find()
  }
  if (found === undefined)
    console.warn(`${programs.join(' or ')} is not installed and can’t be: the tests behind it are left out.`)
  return found
}

/**
 * Makes a folder for a server, with the built page in `page/` and files that must not be served: a repository,
 * settings, a folder without an index.
 * @returns its path
 */
export function makeSite(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  const page = join(folder, 'page')
  cpSync('dist', page, { recursive: true })
  mkdirSync(join(page, '.git'))
  mkdirSync(join(page, '.well-known'))
  for (const [file, words] of [
    ['.git/config', 'secret'],
    ['.git/embed.js', 'secret'],
    ['.env', 'secret'],
    ['data/.hidden.json', 'secret'],
    ['.well-known/challenge', 'known'],
  ] as const)
    writeFileSync(join(page, file), words)
  return folder
}

/** Paths below the page that every server must refuse. */
export const DECLINED = [
  '.git/config',
  '.git/embed.js',
  '.git/',
  '.env',
  'data/.hidden.json',
  'data/',
  'hosting/',
  '.htaccess',
  'web.config',
  '_headers',
  'hosting/nginx.conf',
]

/** The status and raw headers of a response; several headers with the same name are a list. */
export const answerOf = (
  address: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, string | string[]> }> =>
  new Promise((done, fail) => {
    request(address, { headers }, (answer) => {
      answer.resume()
      const found: Record<string, string | string[]> = {}
      for (const [name, values = []] of Object.entries(answer.headersDistinct))
        found[name] = values.length === 1 ? (values[0] ?? '') : values
      done({ status: answer.statusCode ?? 0, headers: found })
    })
      .on('error', fail)
      .end()
  })

/**
 * Checks the headers of the page and the files beside it, requested with compression.
 * @param home address of the page
 * @param script the server's media type for JavaScript
 * @param own the server's own headers, which every response must have too
 */
export async function expectHeaders(home: string, script: string, own: Record<string, string> = {}): Promise<void> {
  for (const [path, type, cache] of [
    ['', 'text/html; charset=utf-8', 'no-cache'],
    ['data/dataset.json', 'application/json; charset=utf-8', 'no-cache'],
    ['licenses.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['embed.js', `${script}; charset=utf-8`, 'max-age=3600'],
  ] as const) {
    const { headers } = await answerOf(`${home}${path}`, { 'accept-encoding': 'gzip' })
    expect(headers, path).toMatchObject({
      'content-type': type,
      'content-encoding': 'gzip',
      'cache-control': cache,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': `frame-ancestors 'self' ${ORIGIN}`,
      ...own,
    })
    expect(headers, path).not.toHaveProperty('x-frame-options')
  }
}
