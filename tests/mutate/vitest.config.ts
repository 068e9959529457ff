// The tests that answer for one folder of src/: its own, and for what reads and draws reports also what is compared
// exactly. Those exact tests take seconds, so they don't run where the folder's own tests are enough.
import { defineConfig } from 'vitest/config'

const folder = process.env['MUTATE'] ?? ''
const isOwn = ['text', 'model', 'query'].includes(folder)

export default defineConfig({
  test: {
    include: [`tests/${folder}/**/*.test.ts`, ...(isOwn ? [] : ['tests/exact/*.test.ts'])],
    environment: 'node',
    isolate: false,
    testTimeout: 60_000,
  },
})
