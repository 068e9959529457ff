// Runs in the page's head before the first paint: applies the address's view, theme and embed parameters, records
// clicks and keys until the app runs, and turns the page back into a plain document if the app fails. Imports nothing,
// because the build inlines it.
//
// Style sheets read the root element's attribute `data-js`: '' while the app loads, 'on' when it runs, absent if the
// page is a plain document.

declare const SECTIONS: readonly string[]
declare const WAITING: readonly string[]
;(() => {
  const root = document.documentElement
  const { dataset } = root
  // The oldest engines that run the app (src/build/floor.ts) have both features. Older ones show the document.
  if (!('at' in Array.prototype && 'HTMLDialogElement' in window)) {
    const nothing = (): void => undefined
    window.bienNien = { isTooOld: true, coming: nothing, started: nothing, giveUp: nothing }
    return
  }
  dataset['js'] = ''
  // Some CMS escape the address twice, which leaves 'amp;'.
  const params = new URLSearchParams(location.search.replace(/([?&])(?:amp(?:;|%3B))+/giu, '$1'))
  const view = params.get('view') ?? ''
  const theme = params.get('theme') ?? ''
  // Only known values become attributes.
  if (SECTIONS.includes(view)) dataset['view'] = view
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
  if (/^(?:1|fixed)$/u.test(params.get('embed') ?? '')) dataset['embed'] = ''
  // Hide parts that the app would change at once, for less than a second (styles/sections.css).
  if (WAITING.some((name) => params.has(name))) dataset['waiting'] = ''

  /** How long a click waits for the app, ms. */
  const PATIENCE = 8_000
  /** Whether the app's script has begun to load the app. */
  let isComing = false
  /** Events before the app runs; they are dispatched again when it does. */
  let kept: Event[] = []
  const keep = (event: Event): void => {
    const { target, type } = event
    if (!(target instanceof Element)) return
    if (type === 'click') {
      const { button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent
      // Let fragment links and clicks with a modifier key work natively.
      const control = target.closest('button, a[href^="?"]')
      if (!control || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
    } else if (type === 'keydown') {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent
      const isField = target.matches('input, select, textarea')
      if (isField ? key !== 'Enter' : key !== '/' && !(key === 'k' && (ctrlKey || metaKey))) return
      // Focus the search field, so that it receives the next keys. The key is not recorded: replayed later, it would
      // select what has been typed since.
      if (!isField) {
        event.preventDefault()
        document.getElementById('search-field')?.focus()
        return
      }
    }
    // Parts of the app may listen already, and would handle it now and again when it is replayed.
    event.stopPropagation()
    if (type === 'click' || type === 'keydown') event.preventDefault()
    // If the click still waits after PATIENCE, give up: its link then leads to the words, as without script.
    if (type === 'click') setTimeout(() => kept.includes(event) && window.bienNien?.giveUp(), PATIENCE)
    // The app reads a field's current value, so one input event for each field is enough.
    if (type === 'input') kept = kept.filter((one) => one.type !== type || one.target !== target)
    kept.push(event)
  }
  const types = ['click', 'keydown', 'input', 'change']
  for (const type of types) addEventListener(type, keep, true)
  const release = (): Event[] => {
    for (const type of types) removeEventListener(type, keep, true)
    const events = kept
    kept = []
    return events
  }

  /** The element itself, or, if the app has replaced it, a link of the same statement, person or body. */
  const inPlace = (element: Element): Element | null => {
    const id = element.closest('[data-id]')?.getAttribute('data-id')
    return element.isConnected || id == null
      ? element
      : document.querySelector(`a[data-id="${CSS.escape(id)}"], [data-id="${CSS.escape(id)}"] a`)
  }

  window.bienNien = {
    isTooOld: false,
    coming() {
      isComing = true
    },
    started(complete) {
      const events = release()
      void complete.then(() => delete dataset['waiting'])
      dataset['js'] = 'on'
      for (const event of events)
        inPlace(event.target as Element)?.dispatchEvent(
          new (event.constructor as new (type: string, init: Event) => Event)(event.type, event),
        )
    },
    giveUp() {
      const events = release()
      delete dataset['js']
      delete dataset['waiting']
      // Follow the last clicked link, as the browser would without script.
      const link = events.map(({ target }) => (target as Element).closest('a')).pop()
      link?.click()
    },
  }
  // The page's second script runs before this event, unless it was blocked, altered or truncated.
  addEventListener('DOMContentLoaded', () => {
    if (!isComing) window.bienNien?.giveUp()
  })
})()
