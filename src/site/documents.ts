// Which documents a site has: one of all reports, one for each report if there are several, and one in a single file.
// They share a template (src/index.html), the script and the styles.
import type { Dataset } from '../model/dataset.ts'
import { fileOf, MOST_IN_ONE } from '../model/documents.ts'
import { neighbourhoods } from '../model/neighbourhood.ts'

/** The document with all parts inline, to archive, mail, or open from a memory stick. */
export const WHOLE = 'offline.html'

/** A document of a site. */
export interface PageDocument {
  fileName: string
  /** The report that it shows; null: all. */
  report: string | null
  /** Number of reports that have documents of their own beside it. */
  documents: number
  /** Its data: those of all reports, or the part that a report's document needs. */
  dataset: Dataset
  /** Whether it contains all parts of the app. */
  isWhole: boolean
}

/** Whether the site of a dataset has `offline.html`. */
export const hasWhole = ({ reports }: Dataset): boolean => reports.length <= MOST_IN_ONE

/** All documents of a dataset's site. The data of each are made when it is its turn. */
export function* planDocuments(dataset: Dataset): Generator<PageDocument> {
  const reports = dataset.reports.length > 1 ? dataset.reports.map(({ id }) => id) : []
  const documents = reports.length
  const all = { report: null, dataset }
  if (hasWhole(dataset)) yield { ...all, fileName: WHOLE, documents: 0, isWhole: true }
  yield { ...all, fileName: fileOf(null), documents, isWhole: false }
  const near = neighbourhoods(dataset)
  for (const report of reports)
    yield { fileName: fileOf(report), report, documents, dataset: near(report), isWhole: false }
}

/** HTML that is put into the template. */
export interface Content {
  head: string
  body: string
}

/** The HTML of a document. The root element's attributes tell the app which one it is (src/app.ts). */
export function fill(
  template: string,
  { report, documents }: Pick<PageDocument, 'report' | 'documents'>,
  { head, body }: Content,
): string {
  const attributes = `${report === null ? '' : ` data-report="${report}"`} data-documents="${documents}"`
  return template
    .replace('<html', () => `<html${attributes}`)
    .replace('<!--app-head-->', () => head)
    .replace('<!--app-body-->', () => body)
}
