// The built page behind a real nginx with the configuration that the build ships.
import { spawn, type ChildProcess } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nginx } from '../../src/site/hosting.ts'
import { answerOf, DECLINED, expectHeaders, findServer, makeSite } from './hosts.ts'
import { expect, test } from './page.ts'
import { ORIGIN, PORT } from './port.js'

const NGINX_PORT = PORT + 9
const SITE = `http://127.0.0.1:${NGINX_PORT}/`
const HOME = `${SITE}bien-nien/`

let folder = ''
let server: ChildProcess | undefined
test.describe.configure({ mode: 'serial', timeout: 120_000 })

/** Starts nginx with a configuration that a ministry may have; call it again after changes of its files. */
async function startServer(): Promise<void> {
  if (server) {
    const ended = new Promise((done) => server?.once('exit', done))
    server.kill()
    await ended
  }
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
}

test.beforeAll(async () => {
  test.skip(findServer(['nginx'], 'nginx-light') === undefined, 'nginx is not installed and can’t be')
  folder = makeSite('nginx')
  const shipped = nginx(`'self' ${ORIGIN}`).replace('/var/www/bien-nien/', `${folder}/page/`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  writeFileSync(join(folder, 'page.conf'), shipped)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log stderr crit;
events {}
http {
access_log off;
${temporary}
include /etc/nginx/mime.types;
autoindex on;
server {
listen 127.0.0.1:${NGINX_PORT};
add_header Strict-Transport-Security "max-age=63072000" always;
add_header Permissions-Policy "camera=()" always;
add_header X-Frame-Options "DENY" always;
add_header Content-Security-Policy "frame-ancestors 'none'" always;
location ~* \\.(js|png|json)$ { root /nowhere; }
location = /other { return 200 "other"; }
include ${folder}/page.conf;
}
}
`,
  )
  await startServer()
})
test.afterAll(() => {
  server?.kill()
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

test('headers are right and text is compressed', async () => {
  await expectHeaders(HOME, 'application/javascript')
  expect((await answerOf(`${HOME}picture.png`)).headers).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'max-age=3600',
  })
  // The address without the last slash redirects.
  const redirect = await answerOf(`${HOME.slice(0, -1)}?year=2009`)
  expect([redirect.status, redirect.headers['location']]).toEqual([301, '/bien-nien/?year=2009'])
  const first = await fetch(HOME)
  const again = await fetch(HOME, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  expect(again.status).toBe(304)
})

test('dot files, folder listings and files for other hosts are refused', async () => {
  const statuses = await Promise.all(DECLINED.map(async (path) => [path, (await answerOf(`${HOME}${path}`)).status]))
  expect(statuses).toEqual(DECLINED.map((path) => [path, path === 'data/' || path === 'hosting/' ? 403 : 404]))
  expect((await answerOf(`${HOME}.well-known/challenge`)).status).toBe(200)
})

test('every response has the server’s own headers from a file beside nginx.conf', async () => {
  const own = { 'strict-transport-security': 'max-age=63072000', 'permissions-policy': 'camera=()' }
  expect((await answerOf(HOME)).headers).not.toHaveProperty('strict-transport-security')
  writeFileSync(
    join(folder, 'bien-nien-headers.conf'),
    Object.entries(own)
      .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
      .join(''),
  )
  await startServer()
  for (const path of ['', 'data/dataset.json', 'embed.js', 'picture.png', 'data/none.json', '.env'])
    expect((await answerOf(`${HOME}${path}`)).headers, path).toMatchObject({
      ...own,
      'content-security-policy': `frame-ancestors 'self' ${ORIGIN}`,
    })
  // Other pages of the server keep their headers.
  expect((await answerOf(`${SITE}other`)).headers).toMatchObject({ ...own, 'x-frame-options': 'DENY' })
})

test('an allowed site can frame the page, another one can’t', async ({ page }) => {
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
