// The built page behind a real Apache with the `.htaccess` that the build ships.
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apache } from '../../src/site/hosting.ts'
import { answerOf, DECLINED, expectHeaders, findServer, makeSite } from './hosts.ts'
import { expect, test } from './page.ts'
import { ORIGIN, PORT } from './port.js'

const APACHE_PORT = PORT + 8
const SITE = `http://127.0.0.1:${APACHE_PORT}/`
const HOME = `${SITE}bien-nien/`
/** Folders of Apache's modules on different systems. */
const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find((path) =>
  existsSync(path),
)

let folder = ''
let server: ChildProcess | undefined
test.describe.configure({ mode: 'serial', timeout: 120_000 })

test.beforeAll(async () => {
  const command = findServer(['apache2', 'httpd'], 'apache2-bin')
  test.skip(command === undefined, 'Apache is not installed and can’t be')
  folder = makeSite('apache')
  writeFileSync(join(folder, 'page/.htaccess'), apache(`'self' ${ORIGIN}`))
  writeFileSync(join(folder, 'other.html'), 'other')
  const modules = ['mpm_event', 'authz_core', 'alias', 'autoindex', 'deflate', 'dir', 'filter', 'headers', 'mime']
  // Headers that a ministry may set for all its pages, in both of Apache's tables.
  writeFileSync(
    join(folder, 'httpd.conf'),
    `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${APACHE_PORT}
PidFile ${folder}/pid
ErrorLog ${folder}/errors
${modules.map((name) => `LoadModule ${name}_module ${MODULES ?? '/usr/lib/apache2/modules'}/mod_${name}.so`).join('\n')}
<IfModule !unixd_module>
LoadModule unixd_module ${MODULES ?? '/usr/lib/apache2/modules'}/mod_unixd.so
</IfModule>
TypesConfig /dev/null
AddType text/html .html
AddType image/png .png
AddType text/plain .txt
DocumentRoot ${folder}
Header set Strict-Transport-Security "max-age=63072000"
Header always set Permissions-Policy "camera=()"
Header set Content-Security-Policy "frame-ancestors 'none'"
Header always set X-Frame-Options "DENY"
Header append X-Frame-Options "SAMEORIGIN"
Header set Referrer-Policy "no-referrer"
Header always set Cache-Control "no-store"
Alias /bien-nien ${folder}/page
<Directory ${folder}>
Options Indexes FollowSymLinks
Require all granted
</Directory>
<Directory ${folder}/page>
AllowOverride FileInfo Indexes
</Directory>
`,
  )
  server = spawn(command ?? '', ['-d', folder, '-f', join(folder, 'httpd.conf'), '-DFOREGROUND'], { stdio: 'inherit' })
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
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

test('the page has its own headers once, and those of the server that don’t block frames', async () => {
  await expectHeaders(HOME, 'text/javascript', {
    'strict-transport-security': 'max-age=63072000',
    'permissions-policy': 'camera=()',
  })
  // Other pages of the server keep their headers.
  expect((await answerOf(`${SITE}other.html`)).headers).toMatchObject({
    'content-security-policy': "frame-ancestors 'none'",
    'cache-control': 'no-store',
  })
  const redirect = await answerOf(`${HOME.slice(0, -1)}?year=2009`)
  expect([redirect.status, redirect.headers['location']]).toEqual([301, `${HOME}?year=2009`])
})

test('dot files, folder listings and files for other hosts are refused', async () => {
  const statuses = await Promise.all(DECLINED.map(async (path) => [path, (await answerOf(`${HOME}${path}`)).status]))
  expect(statuses).toEqual(DECLINED.map((path) => [path, 404]))
  expect((await answerOf(`${HOME}.well-known/challenge`)).status).toBe(200)
})

test('an allowed site can frame the page', async ({ page }) => {
  const code = `<iframe src="${HOME}?embed=1&view=goals" title="x" width="600" height="500"></iframe>`
  await page.goto(`/paste.html?code=${encodeURIComponent(code)}`)
  await expect(page.frameLocator('iframe').locator('#goals')).toBeVisible()
})
