// The tests that answer for one folder of src/: its own, and what is compared exactly.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [`tests/${process.env['MUTATE'] ?? ''}/**/*.test.ts`, 'tests/exact/*.test.ts'],
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
  },
})
