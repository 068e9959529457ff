// Reads and writes the page's address. The only file that uses `location` and `history`: both may fail (file://, a
// sandboxed frame), and the page works without them. Browser only.

/** The query string, '' or beginning with '?'. */
export const presentSearch = (): string => location.search

/** The current address without query string and hash. */
const pageAddress = (): string => location.href.split(/[?#]/u)[0] ?? ''

/** The page's published address, if the build knew it; else the current one. */
export const publishedAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? pageAddress()

/** Whether the page came from a server; nobody else can open the address of a local file. */
export const isServed = (): boolean => /^https?:$/u.test(location.protocol)

/**
 * Writes a query string to the address.
 * @param asEntry true: as a new entry of the history, which Back undoes; false: replaces the current entry
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

/** Opens another document. @param href relative to this one */
export const leaveFor = (href: string): void => {
  location.assign(href)
}

/** Calls `read` after Back and Forward. @returns stops that */
export function watchHistory(read: () => void): () => void {
  addEventListener('popstate', read)
  return () => {
    removeEventListener('popstate', read)
  }
}
