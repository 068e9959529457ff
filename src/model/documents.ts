// The documents of the built folder: one of all reports and, if there are several, one for each. They stand side by side,
// so that what they need has the same relative address in each, from file:// too.

/** The file name of a report's document, or of that of all reports (null). @param report id of the report, a slug */
export const fileOf = (report: string | null): string => (report === null ? 'index.html' : `report-${report}.html`)

/** The id of the report whose document has an address; null for any other address. @param path of the address */
export const reportAt = (path: string): string | null => /(?:^|\/)report-([^/]+)\.html$/u.exec(path)?.[1] ?? null
