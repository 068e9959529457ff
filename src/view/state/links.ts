// Links within the page: `?item=…`, `?span=…`. Each has an address that works without script and in a new tab; a plain
// click changes the state in place. One listener serves all of them, so a link is nothing but an element.
import type { Selection } from '../../query/selection.ts'
import type { Opening } from './opening.ts'

/** What links need of the page. */
interface NavigablePage {
  readonly selection: Selection
  readonly opening: Opening
  go: (search: string) => void
}

/** A click that the page may take over; any other is the browser's (new tab, download). */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/**
 * Takes over a click on a link within the page: the link's query string becomes the state. A link to an item opens it as a
 * reader's own act: the focus comes back to the link when the item closes. Listens at the window, behind the components:
 * what one of them has taken over is left alone.
 */
export function followLink(event: MouseEvent, page: NavigablePage): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="?"]:not([target])') : null
  if (!link || !isPlainClick(event)) return
  event.preventDefault()
  const search = link.getAttribute('href')?.split('#')[0] ?? ''
  const item = new URLSearchParams(search).get('item')
  if (item !== null && item !== page.selection.item) page.opening.open(item, link)
  // The plain page's link is a '?' alone: an empty one would lead to the page's own beginning.
  else page.go(search === '?' ? '' : search)
}
