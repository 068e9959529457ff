// The build is reproducible: the same tree gives the same files, so that anybody can verify a published page.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from './page.ts'
import { SEVERAL } from './several.ts'

/** Names that are not part of the tree. */
const LEFT_OUT = ['node_modules', 'dist', 'test-results', 'playwright-report', '.git']

/** Copies the tree to another folder at another depth; installed packages are linked one by one. */
function copyTree(to: string): void {
  cpSync('.', to, { recursive: true, filter: (path) => !LEFT_OUT.includes(relative('.', path)) })
  mkdirSync(join(to, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(to, 'node_modules', name), 'junction')
}

/** All files below a folder with their hashes. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  )

test('builds with another folder, day, time zone, language and file order give the same bytes', () => {
  test.setTimeout(300_000)
  const root = mkdtempSync(join(tmpdir(), 'một nơi khác '))
  const tree = join(root, 'sâu hơn', 'bien-nien')
  copyTree(tree)
  // Write the reports in reverse order.
  const seeds = join(root, 'seeds')
  mkdirSync(seeds)
  for (const name of [...SEVERAL].reverse())
    cpSync(`test-results/several/seeds/${name}.txt`, join(seeds, `${name}.txt`))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: tree,
    env: {
      ...process.env,
      SEEDS: seeds,
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${pathToFileURL(resolve('tests/e2e/elsewhere.js')).href}`,
    },
    encoding: 'utf8',
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
  const first = filesOf('test-results/several/dist')
  expect(Object.keys(first)).toContain('index.html')
  expect(filesOf(join(tree, 'dist'))).toEqual(first)
  rmSync(root, { recursive: true })
})
