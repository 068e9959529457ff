// Keeps the opened item visible where the detail pane is a strip that covers a part of the page: on narrow screens and
// in frames.
import { lastSeen, SEEN } from '../state/host.ts'

/** How long to wait for the host's message about the visible part, ms. */
const SETTLED = 600
/** Space between the item's mark and the strip, px. */
const UNCOVERED = 12

/** Whether the detail pane covers a part of the page. */
export const isStrip = (panel: Element): boolean => getComputedStyle(panel).position !== 'static'

/** Scrolls an element out from under the strip; in a frame that can't scroll, moves the strip to the other end. */
function uncover(panel: Element, what: Element): void {
  const { top, bottom } = what.getBoundingClientRect()
  const seen = lastSeen()
  if (!seen) {
    const hidden = bottom - panel.getBoundingClientRect().top
    if (hidden > 0) scrollBy({ top: hidden + UNCOVERED })
  } else {
    const [above, below] = [top - seen.top, seen.top + seen.height - bottom]
    const { dataset, style } = document.documentElement
    dataset['fit'] = above > below ? 'top' : ''
    style.setProperty('--fit-room', `${Math.max(above, below) - 4}px`)
  }
}

/** Scrolls a docked pane into the window if its heading is out of sight, for example below a long table of reports. */
export function keepInWindow(panel: Element, heading: Element): void {
  if (isStrip(panel) || lastSeen()) return
  const { top, bottom } = heading.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) panel.scrollIntoView({ block: 'nearest' })
}

/**
 * Uncovers an element now, and again when the host reports the visible part within the next 600 ms. Later scrolling by
 * the reader doesn't move the strip.
 */
export function keepUncovered(panel: Element | undefined, what: Element): void {
  const again = (): void => {
    if (panel && isStrip(panel)) uncover(panel, what)
  }
  again()
  addEventListener(SEEN, again)
  setTimeout(() => {
    removeEventListener(SEEN, again)
  }, SETTLED)
}
