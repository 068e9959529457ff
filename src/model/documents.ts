// The documents of the built folder: index.html shows all reports; if there are several, each also has a document of its
// own. All are in the same folder, so that links to the app's parts and to the data are the same in each.

/** Up to this many reports are listed with their titles, dates and sources. */
export const FEW = 12
/**
 * With more reports than this, lists of reports are shortened, and the page of all reports loads the app and the data
 * only when the reader uses a control (view/interest.ts).
 */
export const MANY = 60
/** With more reports than this, offline.html, which contains everything, is not made: a thousand take 130 MB. */
export const MOST_IN_ONE = 100

/** Which document a page is. */
export interface Place {
  /** The report whose document it is; null: the document of all reports. */
  report: string | null
  /** Number of reports that have documents of their own beside this one; 0: this one is all there is. */
  documents: number
}

/** The file name of a report's document, or of that of all reports (null). @param report id of the report, a slug */
export const fileOf = (report: string | null): string => (report === null ? 'index.html' : `report-${report}.html`)

/** The report whose document an address leads to: its id, or null for other addresses. @param path the address's path */
export const reportAt = (path: string): string | null => /(?:^|\/)report-([^/]+)\.html$/u.exec(path)?.[1] ?? null
