// Files of a site that are the same for any reports: the dataset's schema and `embed.js`.
import { toJsonSchema } from '@valibot/to-json-schema'
import type { Plugin } from 'vite'
import { Dataset } from '../model/dataset.ts'
import { embedScript } from './scripts.ts'

/** The JSON Schema (draft 2020-12) of the dataset, from the definitions in model/dataset.ts. */
export const datasetSchema = (): object => ({
  ...toJsonSchema(Dataset, { target: 'draft-2020-12' }),
  title: 'Biên Niên dataset',
})

/** Vite plugin that adds two files to the site: the JSON Schema of the dataset, and `embed.js`. */
export function files(): Plugin {
  return {
    name: 'bien-nien:files',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      const files = {
        'data/dataset.schema.json': `${JSON.stringify(datasetSchema(), null, 2)}\n`,
        'embed.js': await embedScript(),
      }
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
