// The tests that answer for one folder of src/: its own, and for what reads and draws reports also what is compared
// exactly. Those exact tests take seconds, so they don't run where the folder's own tests are enough.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = process.env['MUTATE'] ?? ''
const isOwn = ['text', 'model', 'query'].includes(folder)

/** Gives the datasets of the reports as they were made before the first change: a change is tried in a second, not in ten. */
const withMadeDatasets = {
  name: 'with-made-datasets',
  enforce: 'pre' as const,
  resolveId: (source: string, importer = '') =>
    source.endsWith('/parsed.ts') && !importer.endsWith('mutate/parsed.ts')
      ? fileURLToPath(new URL('parsed.ts', import.meta.url))
      : null,
}

export default defineConfig({
  plugins: ['text', 'parse'].includes(folder) ? [] : [withMadeDatasets],
  test: {
    include: [`tests/${folder}/**/*.test.ts`, ...(isOwn ? [] : ['tests/exact/*.test.ts'])],
    environment: 'node',
    // A change is there only while a test runs: what a test file makes while it is read never sees it.
    isolate: false,
    testTimeout: 60_000,
  },
})
