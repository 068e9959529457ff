// `npm run mutate -- FOLDER`: mutation testing. Changes the code of one folder of src/ in thousands of small ways and
// runs its tests against each change; a change that no test detects shows that a test is missing. Not part of `npm
// test`: a folder takes minutes, parse/ hours. A path restricts it to a file: `npm run mutate -- parse/who/people.ts`.
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['text', 'model', 'parse', 'link', 'query', 'search', 'layout']
const what = process.argv[2] ?? ''
const [folder = ''] = what.split('/')
if (!folders.includes(folder) || !existsSync(`${root}/src/${what}`)) {
  console.error(`npm run mutate -- FOLDER or FILE of src/: ${folders.join(', ')}`)
  process.exit(2)
}
/** @param {string} command @param {string[]} args @param {import('node:child_process').ExecFileSyncOptions} options */
const run = (command, args, options) =>
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options })

if (!existsSync(`${here}node_modules`)) run('npm', ['ci'], { cwd: here })
const files = statSync(`${root}/src/${what}`).isDirectory() ? `src/${what}/**/*.ts` : `src/${what}`
const env = { ...process.env, MUTATE: folder, DATASETS: `${root}/test-results/datasets` }
const tests = ['run', '--config', 'tests/mutate/vitest.config.ts', '--reporter=dot']
run(process.execPath, ['node_modules/vitest/vitest.mjs', ...tests], { cwd: root, env: { ...env, MAKE: 'yes' } })
run(
  process.execPath,
  [`${here}node_modules/@stryker-mutator/core/bin/stryker.js`, 'run', `${here}stryker.config.json`, '--mutate', files],
  { cwd: root, env },
)
