// Runs in the page's head, before the first paint and long before the app: shows what the address asks for, keeps what
// is pressed until the app is there, and takes the app's promises back when it doesn't come. The build puts it into the
// page as it is, so it imports nothing.
//
// The attribute `data-js` of the root element tells style sheets how far it is: '' while the app is awaited, 'on' when it
// runs, absent where the page is a document only.

declare const SECTIONS: readonly string[]
declare const WAITING: readonly string[]
;(() => {
  const root = document.documentElement
  const { dataset } = root
  // The oldest engines that run the app (src/build/floor.ts) know these two. Older ones show the document.
  if (!('at' in Array.prototype && 'HTMLDialogElement' in window)) {
    window.bienNien = { isTooOld: true, started: () => undefined, giveUp: () => undefined }
    return
  }
  dataset['js'] = ''
  // 'amp;': a CMS escaped the address twice.
  const params = new URLSearchParams(location.search.replace(/([?&])(?:amp(?:;|%3B))+/giu, '$1'))
  const view = params.get('view') ?? ''
  const theme = params.get('theme') ?? ''
  // Only fixed words ever become attributes.
  if (SECTIONS.includes(view)) dataset['view'] = view
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
  if (/^(?:1|fixed)$/u.test(params.get('embed') ?? '')) dataset['embed'] = ''
  // What the app would change at once waits for it, less than a second (styles/sections.css).
  if (WAITING.some((name) => params.has(name))) dataset['waiting'] = ''

  /** What was done before there was an app: done again when it is there. */
  let kept: Event[] = []
  const keep = (event: Event): void => {
    const { target, type } = event
    if (!(target instanceof Element)) return
    if (type === 'click') {
      const { button, metaKey, ctrlKey, shiftKey, altKey } = event as MouseEvent
      // Links within the page work without the app, and so do links with a key held down.
      const control = target.closest('button, a[href^="?"]')
      if (!control || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
    } else if (type === 'keydown') {
      const { key, ctrlKey, metaKey } = event as KeyboardEvent
      const isField = target.matches('input, select, textarea')
      if (isField ? key !== 'Enter' : key !== '/' && !(key === 'k' && (ctrlKey || metaKey))) return
      // What is typed next belongs into the field.
      if (!isField) document.getElementById('search-field')?.focus()
    }
    if (type === 'click' || type === 'keydown') event.preventDefault()
    // A field is read as it stands then: of its letters the last one is enough.
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

  /** What stands for an element now, if the app has drawn it anew: a link of the same statement, person or body. */
  const inPlace = (element: Element): Element | null => {
    const id = element.closest('[data-id]')?.getAttribute('data-id')
    return element.isConnected || id == null
      ? element
      : document.querySelector(`a[data-id="${CSS.escape(id)}"], [data-id="${CSS.escape(id)}"] a`)
  }

  window.bienNien = {
    isTooOld: false,
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
      // The last link leads where it says, as it does without script.
      const link = events.map(({ target }) => (target as Element).closest('a')).pop()
      link?.click()
    },
  }
  // The app's script runs before this event; blocked, altered on its way or cut off, it hasn't.
  addEventListener('DOMContentLoaded', () => {
    if (dataset['js'] === '') window.bienNien?.giveUp()
  })
})()
