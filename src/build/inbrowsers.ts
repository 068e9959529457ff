// What holds for all scripts that run in browsers: the page's and the desk's.
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Vite's environments whose scripts run in browsers. */
const ENVIRONMENTS = ['client', 'desk']

/** Whether the scripts of an environment run in browsers. */
export const runsInBrowsers = ({ name }: { name: string }): boolean => ENVIRONMENTS.includes(name)

/** Vite's settings that give each of these environments the same build options. */
export const forBrowsers = <Options>(build: Options): Record<string, { build: Options }> =>
  Object.fromEntries(ENVIRONMENTS.map((name) => [name, { build }]))

/** The Vite plugin that replaces the bundler's helper for import() (src/preload.ts). */
export const withoutPreload = (): Plugin => ({
  name: 'bien-nien:without-preload',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: runsInBrowsers,
  resolveId: {
    filter: { id: /vite\/preload-helper/u },
    handler: () => fileURLToPath(new URL('../preload.ts', import.meta.url)),
  },
})
