// The Vite plugin for the data: the dataset as a virtual module, reloaded when a report changes.
import { readFile } from 'node:fs/promises'
import { normalizePath, type Plugin } from 'vite'
import { jsonCode } from '../site/data.ts'
import { visible } from '../text/visible.ts'
import { listSeeds } from './folder.ts'
import { SeedError } from './problem.ts'
import { readSeeds, seedsFolder } from './seeds.ts'

const NAME = 'virtual:dataset'
const RESOLVED = `\0${NAME}`
/** The module's resolved id. By convention, ids of virtual modules begin with NUL. */
export const DATASET = /^\0virtual:dataset$/u

/** Longest line in a code frame, UTF-16 units: a report's paragraph could fill a screen. */
const FRAME_WIDTH = 200

/** The lines around a place, for Vite's overlay and the terminal. */
function codeFrame(text: string, line: number): string {
  return text
    .split(/\r\n?|\n/u)
    .map((words, index) => ({ words, number: index + 1 }))
    .slice(Math.max(0, line - 3), line + 2)
    .map(({ words, number }) => `${number === line ? '>' : ' '} ${number} | ${visible(words.slice(0, FRAME_WIDTH))}`)
    .join('\n')
}

/** The Vite plugin for `virtual:dataset`. A file that can't be used becomes a Vite error with its place. */
export function seeds(): Plugin {
  const folder = seedsFolder()
  return {
    name: 'bien-nien:seeds',
    resolveId: { filter: { id: /^virtual:dataset$/u }, handler: () => RESOLVED },
    load: {
      filter: { id: DATASET },
      async handler() {
        try {
          for (const { path, corrections } of (await listSeeds(folder)).reports) {
            this.addWatchFile(normalizePath(path))
            if (corrections !== null) this.addWatchFile(normalizePath(corrections))
          }
          return `export const dataset = ${jsonCode(await readSeeds(folder))}`
        } catch (error) {
          if (!(error instanceof SeedError)) throw error
          const text = await readFile(error.file, 'utf8').catch(() => '')
          return this.error({
            message: error.message,
            id: visible(error.file),
            loc: { file: visible(error.file), line: error.line, column: error.column - 1 },
            frame: codeFrame(text, error.line),
          })
        }
      },
    },
    configureServer(server) {
      // addWatchFile covers edits only; this covers added and removed files.
      server.watcher.add(folder)
      const reload = (file: string): void => {
        if (!/\.(?:txt|ya?ml)$/iu.test(file) || !normalizePath(file).startsWith(`${normalizePath(folder)}/`)) return
        for (const environment of Object.values(server.environments)) {
          const module = environment.moduleGraph.getModuleById(RESOLVED)
          if (module) environment.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      }
      server.watcher.on('add', reload).on('change', reload).on('unlink', reload)
    },
  }
}
