// What the project adds to Vite: the seeds as a virtual module, reloaded when one changes; the dataset and its schema as
// files beside the page.
import { toJsonSchema } from '@valibot/to-json-schema'
import { readFile } from 'node:fs/promises'
import { normalizePath, type Plugin } from 'vite'
import { Dataset } from '../model/dataset.ts'
import { correctionsOf, readSeeds, seedFiles, SeedError, seedsFolder } from './seeds.ts'

/** The dataset of the folder, read once for all environments and files of a build. */
let built: ReturnType<typeof readSeeds> | undefined
export const builtDataset = (): ReturnType<typeof readSeeds> => (built ??= readSeeds(seedsFolder()))

const NAME = 'virtual:dataset'
const RESOLVED = `\0${NAME}`

/** Lines around a place, as Vite's overlay and terminal show them. */
function codeFrame(text: string, line: number): string {
  return text
    .split(/\r\n?|\n/u)
    .map((words, index) => `${index + 1 === line ? '>' : ' '} ${index + 1} | ${words}`)
    .slice(Math.max(0, line - 3), line + 2)
    .join('\n')
}

/** `virtual:dataset`: read from the seeds folder; a file that can't be used stops with its place in Vite's own form. */
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
      // The NUL is Rollup's own mark of a virtual module.
      filter: { id: /^\0virtual:dataset$/u },
      async handler() {
        try {
          for (const file of await seedFiles(folder))
            for (const watched of [file, correctionsOf(file)]) this.addWatchFile(normalizePath(watched))
          // A string that JSON.parse reads is quicker for the browser than the same object as code.
          const dataset = await (isBuild ? builtDataset() : readSeeds(folder))
          return `export const dataset = JSON.parse(${JSON.stringify(JSON.stringify(dataset))})`
        } catch (error) {
          if (!(error instanceof SeedError)) throw error
          const text = await readFile(error.file, 'utf8').catch(() => '')
          return this.error({
            message: error.message,
            id: error.file,
            loc: { file: error.file, line: error.line, column: error.column - 1 },
            frame: codeFrame(text, error.line),
          })
        }
      },
    },
    configureServer(server) {
      // addWatchFile covers edits; this covers files that come and go.
      server.watcher.add(folder)
      const reload = (file: string): void => {
        if (!/\.(?:txt|yaml)$/u.test(file) || !normalizePath(file).startsWith(`${normalizePath(folder)}/`)) return
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

/** JSON Schema of the dataset, from the definitions that the code checks with (2020-12). */
export const datasetSchema = (): object => ({
  ...toJsonSchema(Dataset, { target: 'draft-2020-12' }),
  title: 'Biên Niên dataset',
})

/** `data/dataset.json` and `data/dataset.schema.json` in the built folder. */
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
