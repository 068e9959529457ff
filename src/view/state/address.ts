// The page's address in the browser. `location` and `history` are touched here alone: each may fail (file://, a sandboxed
// frame), and the page goes on without them. Browser only.

/** The query string, '' or beginning with '?'. */
export const presentSearch = (): string => location.search

/** The address without query string and hash. */
export const pageAddress = (): string => location.href.split(/[?#]/u)[0] ?? ''

/** Whether a server gave the page: a page opened as a file has an address that nobody else can open. */
export const isServed = (): boolean => /^https?:$/u.test(location.protocol)

/**
 * Writes a query string to the address.
 * @param asEntry true: as a new entry of the history, which Back undoes; false: in place of the present one
 */
export function writeSearch(search: string, asEntry: boolean): void {
  try {
    const url = `${location.pathname}${search}`
    if (asEntry) history.pushState(null, '', url)
    else history.replaceState(null, '', url)
  } catch {
    // An opaque origin may not write its address.
  }
}

/** Calls after Back and Forward. @returns ends the watch */
export function watchHistory(read: () => void): () => void {
  addEventListener('popstate', read)
  return () => {
    removeEventListener('popstate', read)
  }
}
