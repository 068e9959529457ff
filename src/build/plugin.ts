// Vite plugins for the data: the dataset as a virtual module, reloaded when a report changes, and the dataset and its
// schema as files beside the page.
import { toJsonSchema } from '@valibot/to-json-schema'
import { readFile } from 'node:fs/promises'
import { normalizePath, type Plugin } from 'vite'
import { Dataset } from '../model/dataset.ts'
import { visible } from '../text/visible.ts'
import { listSeeds } from './folder.ts'
import { messageLanguage } from './language.ts'
import { SeedError } from './problem.ts'
import { tellProgress } from './progress.ts'
import { readSeeds, seedsFolder } from './seeds.ts'

let built: ReturnType<typeof readSeeds> | undefined
/** The dataset of the seeds folder, read once for all environments and files of a build. */
export const builtDataset = (): ReturnType<typeof readSeeds> =>
  (built ??= readSeeds(seedsFolder(), { progress: tellProgress(console.error, messageLanguage(process.env)) }))

const NAME = 'virtual:dataset'
const RESOLVED = `\0${NAME}`

/** Code of an expression for data. Browsers read JSON.parse of a string faster than an object literal. */
export const jsonCode = (data: object): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`

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
  let isBuild = false
  return {
    name: 'bien-nien:seeds',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId: { filter: { id: /^virtual:dataset$/u }, handler: () => RESOLVED },
    load: {
      // By convention, ids of virtual modules begin with NUL.
      filter: { id: /^\0virtual:dataset$/u },
      async handler() {
        try {
          for (const { path, corrections } of (await listSeeds(folder)).reports) {
            this.addWatchFile(normalizePath(path))
            if (corrections !== null) this.addWatchFile(normalizePath(corrections))
          }
          return `export const dataset = ${jsonCode(await (isBuild ? builtDataset() : readSeeds(folder)))}`
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

/** The JSON Schema (draft 2020-12) of the dataset, from the definitions in model/dataset.ts. */
export const datasetSchema = (): object => ({
  ...toJsonSchema(Dataset, { target: 'draft-2020-12' }),
  title: 'Biên Niên dataset',
})

/** The Vite plugin that emits `data/dataset.json` and `data/dataset.schema.json`. */
export function dataFiles(): Plugin {
  return {
    name: 'bien-nien:data-files',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      const dataset = await builtDataset()
      const files = { 'data/dataset.json': dataset, 'data/dataset.schema.json': datasetSchema() }
      for (const [fileName, content] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(content, null, 2)}\n` })
    },
  }
}
