// Selects the tests for mutations of one folder of src/: the folder's own tests and, for folders that affect them, the
// tests in tests/exact, which take seconds.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = process.env['MUTATE'] ?? ''
const isOwn = ['text', 'model', 'query'].includes(folder)

/** Uses datasets that were made before the first mutation, so that a mutation takes one second instead of ten. */
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
    // A mutation is active only while a test runs. Code at the top level of a test file never runs mutated, so each
    // test must call the tested code itself.
    isolate: false,
    testTimeout: 60_000,
  },
})
