// Makes the files of a site from the compiled app and a dataset. Needs neither Node nor a bundler.
import type { Dataset } from '../model/dataset.ts'
import { buildLookup } from '../model/lookup.ts'
import { scopeTo } from '../model/scope.ts'
import { vi } from '../view/words/vi/messages.ts'
import { pictureWords } from '../view/words/title.ts'
import { DATA_FILE, dataPart, hashedName, PARTS_FOLDER } from './data.ts'
import { fill, planDocuments, type PageDocument } from './documents.ts'
import { oEmbed } from './found.ts'
import { siteHead } from './head.ts'
import { apache, headersFile, iis, nginx, type Ancestors } from './hosting.ts'
import { inlineScript } from './inline.ts'
import { sectionLengths } from './lengths.ts'
import { withPolicy } from './policy.ts'
import type { Prerender, Program } from './program.ts'

/** A file of a site: its path with '/', and its content. */
export type SiteFile = readonly [path: string, content: string | Uint8Array]

/** How a site is published. */
export interface Publication {
  /** Its address, ends with '/'; null: not known. */
  address: string | null
  ancestors: Ancestors
}

/** JSON for people and programs. */
const json = (data: object): string => `${JSON.stringify(data, null, 2)}\n`

/** The files of a document: its data, if no other document has them, and its HTML. */
async function* documentFiles(
  program: Program,
  one: PageDocument,
  data: string,
  prerender: Prerender,
  headOf: (document: PageDocument) => string,
): AsyncGenerator<SiteFile> {
  const { report, documents, dataset, isWhole } = one
  const name = report === null ? 'data' : `report-${report}`
  const file = hashedName(`${PARTS_FOLDER}${name}.js`, data)
  const loader = program.loader.replace(DATA_FILE, () => file)
  if (!isWhole) yield [file, `${data}\n`]
  const scripts = isWhole ? [loader, ...Object.values(program.parts), data] : [loader]
  const script = inlineScript([...scripts, program.start].join('\n'))
  const { head, body } = await prerender(dataset, { report, documents })
  const html = fill(program.template, one, { head: `${head}${headOf(one)}${sectionLengths(body)}`, body })
    .replace('</head>', () => `  <style>${program.styles}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
  yield [one.fileName, withPolicy(html)]
}

/**
 * Makes all files of a dataset's site except the preview picture.
 * @param program the compiled app
 * @param prerender its renderer
 */
export async function* assemble(
  program: Program,
  prerender: Prerender,
  dataset: Dataset,
  { address, ancestors }: Publication,
): AsyncGenerator<SiteFile> {
  yield* Object.entries(program.files)
  yield* Object.entries(program.parts).map(([file, script]) => [file, `${script}\n`] as const)
  yield ['data/dataset.json', json(dataset)]
  yield ['.htaccess', apache(ancestors)]
  yield ['web.config', iis(ancestors)]
  yield ['_headers', headersFile(ancestors)]
  yield ['hosting/nginx.conf', nginx(ancestors)]
  if (address !== null) yield ['oembed.json', json(oEmbed(dataset, address))]
  const pictured = pictureWords(buildLookup(dataset), vi)
  const headOf = ({ report, dataset: own }: PageDocument): string =>
    siteHead(report === null ? own : scopeTo(own, report), report, address, pictured)
  const all = dataPart(dataset)
  for (const one of planDocuments(dataset)) {
    const data = one.dataset === dataset ? all : dataPart(one.dataset)
    yield* documentFiles(program, one, data, prerender, headOf)
  }
}
