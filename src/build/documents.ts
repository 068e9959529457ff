// Prerenders the documents of the built folder: one of all reports, one for each report if there are several, and one
// in a single file. They share a template (src/index.html), the script and the styles.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { fileOf } from '../model/documents.ts'
import type { Dataset } from '../model/dataset.ts'
import { scopeTo } from '../model/scope.ts'
import { builtDataset } from './plugin.ts'
import { siteHead } from './sitehead.ts'

/** The document with all parts inline, to archive, mail, or open from a memory stick. */
const WHOLE = 'offline.html'

/** A prerendered document. */
export interface PageDocument {
  fileName: string
  /** Whether it contains all parts of the app. */
  isWhole: boolean
  /** Attributes of the root element: ' data-report="x"'. */
  attributes: string
  /** HTML for its head and body. */
  head: string
  body: string
}

/** The compiled `src/prerender.ts`. */
interface Prerenderer {
  default: (place: { report: string | null; hasDocuments: boolean }) => Promise<Pick<PageDocument, 'head' | 'body'>>
}

/** A document from the template. */
export const fill = (template: string, { attributes, head, body }: PageDocument): string =>
  template
    .replace('<html', () => `<html${attributes}`)
    .replace('<!--app-head-->', () => head)
    .replace('<!--app-body-->', () => body)

/** Renders all documents of a dataset. */
async function render(dataset: Dataset, { default: prerender }: Prerenderer): Promise<PageDocument[]> {
  const several = dataset.reports.length > 1
  const made = async (
    fileName: string,
    report: string | null,
    options: { isWhole?: boolean; attributes?: string } = {},
  ): Promise<PageDocument> => {
    const { isWhole = false, attributes = '' } = options
    const { head, body } = await prerender({ report, hasDocuments: several && !isWhole })
    const scope = report === null ? dataset : scopeTo(dataset, report)
    return { fileName, isWhole, attributes, head: `${head}${siteHead(scope, report)}`, body }
  }
  const documents = [
    await made(fileOf(null), null),
    await made(WHOLE, null, { isWhole: true, attributes: ' data-whole' }),
  ]
  if (several)
    for (const { id } of dataset.reports)
      documents.push(await made(fileOf(id), id, { attributes: ` data-report="${id}"` }))
  return documents
}

/**
 * The Vite plugin that first builds and runs `src/prerender.ts`.
 * @param made receives the documents before the client's script is built
 */
export function documents(made: PageDocument[]): Plugin {
  const outDir = resolve('node_modules/.prerender')
  return {
    name: 'bien-nien:documents',
    apply: 'build',
    config: () => ({
      environments: {
        ssr: {
          resolve: { noExternal: true },
          build: {
            ssr: true,
            outDir,
            emptyOutDir: true,
            copyPublicDir: false,
            minify: false,
            rolldownOptions: { input: resolve('src/prerender.ts'), output: { entryFileNames: 'entry.mjs' } },
          },
        },
      },
      builder: {
        // One set of plugins for both builds.
        sharedConfigBuild: true,
        async buildApp(builder) {
          const { ssr, client } = builder.environments
          if (!ssr || !client) throw new Error('environments ssr and client expected')
          await builder.build(ssr)
          const entry = pathToFileURL(resolve(outDir, 'entry.mjs')).href
          const prerenderer = (await import(`${entry}?t=${Date.now()}`)) as Prerenderer
          made.splice(0, made.length, ...(await render(await builtDataset(), prerenderer)))
          await builder.build(client)
        },
      },
    }),
  }
}
