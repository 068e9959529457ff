import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { floorTargets } from './src/build/floor.ts'
import { licenses } from './src/build/licenses.ts'
import { lower } from './src/build/lower.ts'
import { oldStyles } from './src/build/oldstyles.ts'
import { files } from './src/build/files.ts'
import { seeds } from './src/build/plugin.ts'
import './src/build/regexps.js'
import { earlyScript } from './src/build/scripts.ts'
import { site } from './src/build/site.ts'

export default defineConfig({
  root: 'src',
  // Works under any path, from file:// too.
  base: './',
  publicDir: resolve('static'),
  build: {
    outDir: resolve('dist'),
    reportCompressedSize: false,
    cssTarget: floorTargets,
    // Without the warning that plugins take nearly all of the build's time: compiling the components does.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  css: { postcss: { plugins: [oldStyles()] } },
  plugins: [
    seeds(),
    svelte({
      configFile: false,
      // Short: nearly every element of the page has such a class.
      compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css).slice(0, 5)}` },
    }),
    earlyScript(),
    lower(floorTargets),
    files(),
    licenses(),
    site(),
  ],
  test: {
    root: '.',
    // By default Vitest leaves one processor free, which is half of a machine with two.
    maxWorkers: availableParallelism(),
    pool: 'threads',
    // Messages are in the language of the locale (src/build/language.ts), which must not depend on the machine.
    env: { LC_ALL: 'vi_VN.UTF-8' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: '.',
          environment: 'node',
          // Pure functions: they share their modules, which halves the time.
          isolate: false,
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/view/**', 'tests/desk/view/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        // Cleaning up is the setup's: this one's would run for the first file only.
        plugins: [svelteTesting({ autoCleanup: false })],
        test: {
          name: 'view',
          isolate: false,
          root: '.',
          environment: 'jsdom',
          // No test may fail because the machine is busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['tests/view/**/*.test.ts', 'tests/desk/view/**/*.test.ts'],
          setupFiles: ['tests/view/setup.ts'],
        },
      },
    ],
  },
})
