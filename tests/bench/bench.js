// `npm run bench [-- NAME …]`: runs the benchmarks, or those that are named. Installs the libraries that they compare
// with on the first run. Not part of `npm test`: together the benchmarks take half an hour.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const all = ['reading', 'pipeline', 'links', 'load', 'timeline', 'orgchart', 'search']
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`no benchmark is called ${unknown.join(', ')}; there are ${all.join(', ')}`)
  process.exit(2)
}
if (!existsSync(`${here}node_modules`))
  execFileSync('npm', ['ci'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' })
for (const name of asked.length > 0 ? asked : all)
  execFileSync(process.execPath, ['src/build/run.js', `tests/bench/${name}.ts`], { cwd: root, stdio: 'inherit' })
