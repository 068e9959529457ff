// Decides when the app of the page of all reports is needed. Its data grows with the archive, and its document has what
// most readers come for: the links to the reports. Browser only; inlined in the page.
import { MANY } from '../model/documents.ts'

/** Events of a reader who uses a control. Screen readers may click without events of a pointer or of keys. */
const USES = ['click', 'focusin', 'input'] as const
/** Events of any reader. */
const LOOKS = [...USES, 'pointermove', 'pointerdown', 'keydown', 'scroll'] as const
/** Controls, and links that need the app. */
const CONTROL = 'button, input, select, a[href^="?"]'

/**
 * Resolves when the reader needs the app: in the document of one report, or with a query string, at once; in the page
 * of all reports at the first event of a reader; if there are many, at the first use of a control. Presses and
 * keys are kept meanwhile (early.ts).
 */
export function interest(): Promise<void> {
  const { documents = '0', report } = document.documentElement.dataset
  if (documents === '0' || report !== undefined || location.search !== '') return Promise.resolve()
  const isLarge = Number(documents) > MANY
  const signs = isLarge ? USES : LOOKS
  return new Promise((resolve) => {
    const see = (event: Event): void => {
      const { target } = event
      if (isLarge && !(target instanceof Element && target.closest(CONTROL))) return
      // Browsers also dispatch this event when the page moves below a pointer that rests.
      if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY) return
      for (const sign of signs) removeEventListener(sign, see, true)
      resolve()
    }
    for (const sign of signs) addEventListener(sign, see, { capture: true, passive: true })
  })
}
