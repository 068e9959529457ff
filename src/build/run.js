// Runs a TypeScript file of the project in Node: `node src/build/run.js FILE [arguments]`. Vite compiles it, because
// Node 20 can't.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import './regexps.js'

const [, , file, ...rest] = process.argv
if (!file) {
  console.error('node src/build/run.js FILE [arguments]')
  process.exit(2)
}
process.argv = [process.argv[0] ?? 'node', resolve(file), ...rest]
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })
