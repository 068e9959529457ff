// The built page behind a real nginx with the configuration that the build ships.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { nginx } from '../../src/build/hosting.ts'
import { expect, test } from './page.ts'
import { ORIGIN, PORT } from './port.js'

const NGINX_PORT = PORT + 9
const HOME = `http://127.0.0.1:${NGINX_PORT}/bien-nien/`
const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** nginx is there, or Debian's package can be installed. */
function hasNginx(): boolean {
  if (runs('nginx', '-v')) return true
  if (process.getuid?.() !== 0 || !runs('apt-get', '--version')) return false
  process.env['DEBIAN_FRONTEND'] = 'noninteractive'
  return (
    runs('apt-get', 'update') &&
    runs('apt-get', 'install', '-y', '--no-install-recommends', 'nginx-light') &&
    runs('nginx', '-v')
  )
}

let server: ChildProcess | undefined
test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.beforeAll(async () => {
  test.skip(!hasNginx(), 'nginx is not installed and can’t be')
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const shipped = nginx(`'self' ${ORIGIN}`).replace('/var/www/bien-nien/', `${resolve('dist')}/`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  writeFileSync(join(folder, 'page.conf'), shipped)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;\n${process.getuid?.() === 0 ? 'user root;' : ''}\npid ${folder}/pid;\nerror_log stderr;\nevents {}
http {\naccess_log off;\n${temporary}\ninclude /etc/nginx/mime.types;
server {\nlisten 127.0.0.1:${NGINX_PORT};\ninclude ${folder}/page.conf;\n}\n}\n`,
  )
  server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  await expect
    .poll(
      () =>
        fetch(HOME).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true)
})
test.afterAll(() => {
  server?.kill()
})

/** Headers of an answer as they come, not decoded. */
const headersOf = (path: string): Promise<NodeJS.Dict<string | string[]>> =>
  new Promise((done, fail) => {
    request(new URL(path, HOME), { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume()
      done(answer.headers)
    })
      .on('error', fail)
      .end()
  })

test('headers are right, and what is text is compressed', async () => {
  for (const [path, type, cache] of [
    ['', 'text/html; charset=utf-8', 'no-cache'],
    ['data/dataset.json', 'application/json; charset=utf-8', 'no-cache'],
    ['embed.js', 'application/javascript; charset=utf-8', 'max-age=3600'],
  ] as const) {
    const headers = await headersOf(path)
    expect(headers, path).toMatchObject({
      'content-type': type,
      'content-encoding': 'gzip',
      'cache-control': cache,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': `frame-ancestors 'self' ${ORIGIN}`,
    })
  }
  expect(await headersOf('picture.png')).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'max-age=3600' })
  // Without the last slash; and files for hosts of other kinds.
  const redirect = await fetch(`${HOME.slice(0, -1)}?year=2009`, { redirect: 'manual' })
  expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/bien-nien/?year=2009'])
  for (const hidden of ['.htaccess', 'web.config', '_headers', 'hosting/nginx.conf'])
    expect((await fetch(`${HOME}${hidden}`)).status, hidden).toBe(404)
  const first = await fetch(HOME)
  const again = await fetch(HOME, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('a host that is allowed may frame it, a foreign one not', async ({ page }) => {
  const code = encodeURIComponent(
    `<iframe src="${HOME}?embed=1&view=goals" title="x" width="600" height="500"></iframe>`,
  )
  await page.goto(`${ORIGIN}/paste.html?code=${code}`)
  await expect(page.frameLocator('iframe').locator('#goals')).toBeVisible()
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  await page.goto(`${ORIGIN.replace('localhost', '127.0.0.1')}/paste.html?code=${code}`)
  await refused
  await expect(page.frameLocator('iframe').locator('#goals')).toHaveCount(0)
})
