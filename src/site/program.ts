// The compiled app, which is the same for any reports. build/program.ts makes it, assemble.ts makes a site from it.
import type { Dataset } from '../model/dataset.ts'
import type { Place } from '../model/documents.ts'

/** Plain data, so that it can be kept in a file. */
export interface Program {
  /** `src/index.html` with the early script; `fill` (documents.ts) puts a document into it. */
  template: string
  /** The style sheet of everything that is prerendered. */
  styles: string
  /** Script: knows and loads the parts. Has `DATA_FILE` where a document has the file of its data. */
  loader: string
  /** Script: starts the page after the loader. */
  start: string
  /** The parts except the data: file name → script. */
  parts: Readonly<Record<string, string>>
  /** Other files that don't depend on the reports: file name → text. */
  files: Readonly<Record<string, string>>
}

/** Renders a document of a dataset (src/prerender.ts): HTML for the head and the body. */
export type Prerender = (dataset: Dataset, place: Place) => Promise<{ head: string; body: string }>
