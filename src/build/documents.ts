// Prerenders the documents of the built folder: one of all reports, one for each report if there are several, and one
// in a single file. They share a template (src/index.html), the script and the styles.
import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { fileOf, MOST_IN_ONE, type Place } from '../model/documents.ts'
import type { Dataset } from '../model/dataset.ts'
import { neighbourhoods } from '../model/neighbourhood.ts'
import { scopeTo } from '../model/scope.ts'
import { buildLookup } from '../model/lookup.ts'
import { vi } from '../view/words/vi/messages.ts'
import { pictureWords } from '../view/words/title.ts'
import { sectionLengths } from './lengths.ts'
import { builtDataset } from './plugin.ts'
import { siteHead } from './sitehead.ts'

/** The document with all parts inline, to archive, mail, or open from a memory stick. */
const WHOLE = 'offline.html'

/** A prerendered document. */
export interface PageDocument {
  fileName: string
  /** The report that it shows; null: all. */
  report: string | null
  /** Number of reports that have documents of their own beside it. */
  documents: number
  /** The data of a report's document; null: the dataset of all reports. */
  dataset: Dataset | null
  /** Whether it contains all parts of the app. */
  isWhole: boolean
  /** HTML for its head and body. */
  head: string
  body: string
}

/** The compiled `src/prerender.ts`. */
interface Prerenderer {
  default: (dataset: Dataset, place: Place) => Promise<Pick<PageDocument, 'head' | 'body'>>
}

/** The HTML of a document. The root element's attributes tell the app which one it is (src/app.ts). */
export function fill(template: string, { report, documents, head, body }: PageDocument): string {
  const attributes = `${report === null ? '' : ` data-report="${report}"`} data-documents="${documents}"`
  return template
    .replace('<html', () => `<html${attributes}`)
    .replace('<!--app-head-->', () => head)
    .replace('<!--app-body-->', () => body)
}

/** Renders all documents of a dataset. */
async function render(dataset: Dataset, { default: prerender }: Prerenderer): Promise<PageDocument[]> {
  const reports = dataset.reports.length > 1 ? dataset.reports.map(({ id }) => id) : []
  const documents = reports.length
  const near = neighbourhoods(dataset)
  const isOneTooMuch = dataset.reports.length > MOST_IN_ONE
  if (isOneTooMuch) console.warn(`${WHOLE} is left out: it would be too large with more than ${MOST_IN_ONE} reports`)
  const planned = [
    ...(isOneTooMuch ? [] : [{ fileName: WHOLE, report: null, documents: 0, dataset: null, isWhole: true }]),
    { fileName: fileOf(null), report: null, documents, dataset: null, isWhole: false },
    ...reports.map((report) => ({
      ...{ fileName: fileOf(report), report, documents, isWhole: false },
      dataset: near(report),
    })),
  ]
  const pictured = pictureWords(buildLookup(dataset), vi)
  const made: PageDocument[] = []
  for (const one of planned) {
    const { report } = one
    const data = one.dataset ?? dataset
    const { head, body } = await prerender(data, { report, documents: one.documents })
    const scope = report === null ? data : scopeTo(data, report)
    made.push({ ...one, head: `${head}${siteHead(scope, report, pictured)}${sectionLengths(body)}`, body })
  }
  return made
}

/**
 * The Vite plugin that first builds and runs `src/prerender.ts`.
 * @param made receives the documents before the client's script is built
 */
export function documents(made: PageDocument[]): Plugin {
  // A folder of its own: two builds may run at the same time.
  const outDir = resolve('node_modules/.prerender', String(process.pid))
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
          await rm(outDir, { recursive: true, force: true })
          await builder.build(client)
        },
      },
    }),
  }
}
