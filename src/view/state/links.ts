// Links within the page: `?item=…`, `?span=…`. They work without script and in a new tab; a plain click changes the
// state in place. One listener serves all links.
import { tick } from 'svelte'
import { sections } from '../../query/parameters.ts'
import type { Selection } from '../../query/selection.ts'
import { scrollToSection } from './host.ts'
import type { Opening } from './opening.ts'

/** The members of `Page` that links use. */
interface NavigablePage {
  readonly selection: Selection
  readonly opening: Opening
  go: (search: string) => void
}

/** Whether the page may handle a click; others are left to the browser (new tab, download). */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/**
 * Handles a click on a link within the page: its query string becomes the state. If the link opens an item, the focus
 * returns to the link when the item is closed. Call from a listener of the window, so that components handle clicks
 * first.
 */
export function followLink(event: MouseEvent, page: NavigablePage): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="?"]:not([target])') : null
  if (!link || !isPlainClick(event)) return
  event.preventDefault()
  const [search = '', hash] = link.getAttribute('href')?.split('#') ?? []
  const item = new URLSearchParams(search).get('item')
  if (item !== null && item !== page.selection.item) page.opening.open(item, link)
  // The link to the plain page is '?', because an empty `href` would lead to the top of the page.
  else {
    page.go(search === '?' ? '' : search)
    const section = sections.find((one) => one === hash)
    if (section) void enter(section)
  }
}

/** Scrolls to a section, and focuses its heading. */
async function enter(section: string): Promise<void> {
  await tick()
  scrollToSection(section)
  document.getElementById(`${section}-title`)?.focus({ preventScroll: true })
}
