// `npm run mutate -- FOLDER`: mutation testing. Changes the code of one folder of src/ in thousands of small ways and
// runs its tests against each change; a change that no test detects shows that a test is missing. Not part of `npm
// test`: a folder takes minutes, parse/ hours. A path restricts it to a file: `npm run mutate -- parse/who/people.ts`. A
// number restricts it to one in so many pieces of the code, which estimates the score: `npm run mutate -- parse 20`.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['text', 'model', 'parse', 'link', 'query', 'search', 'layout']
const what = process.argv[2] ?? ''
/** Which pieces are mutated: one in so many. */
const share = Number(process.argv[3] ?? 1)
const [folder = ''] = what.split('/')
if (!folders.includes(folder) || !existsSync(`${root}/src/${what}`) || !(Number.isInteger(share) && share > 0)) {
  console.error(`npm run mutate -- FOLDER or FILE of src/ [one in so many pieces]: ${folders.join(', ')}`)
  process.exit(2)
}
/** @param {string} command @param {string[]} args @param {import('node:child_process').ExecFileSyncOptions} options */
const run = (command, args, options) =>
  execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options })

if (!existsSync(`${here}node_modules`)) run('npm', ['ci'], { cwd: here })
const path = `${root}/src/${what}`
const files = statSync(path).isFile()
  ? [what]
  : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => `${what}/${file}`)

/** Lines of a piece. */
const PIECE = 20
/** The code to mutate: files, or ranges of their lines. */
const code = files
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap((file) => {
    if (share === 1) return [`src/${file}`]
    const { length } = readFileSync(`${root}/src/${file}`, 'utf8').split('\n')
    return Array.from(
      { length: Math.ceil(length / PIECE) },
      (_, i) => `src/${file}:${i * PIECE + 1}-${(i + 1) * PIECE}`,
    )
  })
  .filter((_, at) => at % share === 0)
const env = { ...process.env, MUTATE: folder, DATASETS: `${root}/test-results/datasets` }
const tests = ['run', '--config', 'tests/mutate/vitest.config.ts', '--reporter=dot']
run(process.execPath, ['node_modules/vitest/vitest.mjs', ...tests], { cwd: root, env: { ...env, MAKE: 'yes' } })
const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`
run(process.execPath, [stryker, 'run', `${here}stryker.config.json`, '--mutate', code.join(',')], { cwd: root, env })
