// Decides when the app of the page of all reports is needed. Its data grows with the archive, and its document has what
// most readers come for: the links to the reports. Browser only; inlined in the page.

/** With more reports the data of all is many megabytes: a reader who only looks doesn't load it. */
const LARGE = 60
/** What a reader does with a control. Screen readers may press without a pointer or a key. */
const USES = ['click', 'focusin', 'input'] as const
/** What a reader does who looks at the page. */
const LOOKS = [...USES, 'pointermove', 'pointerdown', 'keydown', 'scroll'] as const
/** Controls, and links that need the app. */
const CONTROL = 'button, input, select, a[href^="?"]'

/**
 * Resolves when the reader needs the app: in the document of one report, or with a query string, at once; in the page
 * of all reports when the reader first does something; if there are many, when the reader uses a control. Presses and
 * keys are kept meanwhile (early.ts).
 */
export function interest(): Promise<void> {
  const { documents = '0', report } = document.documentElement.dataset
  if (documents === '0' || report !== undefined || location.search !== '') return Promise.resolve()
  const isLarge = Number(documents) > LARGE
  const signs = isLarge ? USES : LOOKS
  return new Promise((resolve) => {
    const see = (event: Event): void => {
      const { target } = event
      if (isLarge && !(target instanceof Element && target.closest(CONTROL))) return
      // Browsers also tell of a pointer that rests while the page moves below it.
      if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY) return
      for (const sign of signs) removeEventListener(sign, see, true)
      resolve()
    }
    for (const sign of signs) addEventListener(sign, see, { capture: true, passive: true })
  })
}
