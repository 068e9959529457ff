// Writes the state of the whole page as attributes of the root element, for style sheets. `src/early.ts` sets the same
// ones before the first paint. Browser only.
import type { Selection } from '../../query/selection.ts'

/**
 * Writes a selection and the interface's language. Only changed values are written: setting `lang`, even to the same
 * value, makes the browser restyle the whole page.
 */
export function writeRoot({ theme, view, embed }: Selection, lang: string): void {
  const root = document.documentElement
  const set = (name: string, value: string | null): void => {
    if (value === root.getAttribute(name)) return
    if (value === null) root.removeAttribute(name)
    else root.setAttribute(name, value)
  }
  set('lang', lang)
  set('data-theme', theme)
  set('data-view', view)
  set('data-embed', embed === null ? null : '')
}
