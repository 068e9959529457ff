// The detail as a strip: below the docked width, and in a frame, it lies over what the reader looks at. What it speaks of
// stays in sight.
import { lastSeen, SEEN } from '../state/host.ts'

/** So long a host may take to say what is seen, ms. */
const SETTLED = 600
/** Room between what is opened and the strip's edge, px. */
const UNCOVERED = 12

/** Whether the detail lies over the page. */
export const isStrip = (panel: Element | undefined): panel is Element =>
  panel !== undefined && getComputedStyle(panel).position !== 'static'

/** What the strip speaks of is moved out from under it; where nothing can move, the strip goes to the other end. */
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

/** Uncovers at once, and as a host tells a little later what is seen now; where the reader scrolls then, the strip stays. */
export function keepUncovered(panel: Element | undefined, what: Element): void {
  const again = (): void => {
    if (isStrip(panel)) uncover(panel, what)
  }
  again()
  addEventListener(SEEN, again)
  setTimeout(() => {
    removeEventListener(SEEN, again)
  }, SETTLED)
}
