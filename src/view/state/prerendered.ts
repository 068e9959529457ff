// Keeps copies of the prerendered document, so that a part of the app that fails can be replaced by its copy. An island
// is copied when it wakes: a copy of all at the start would delay the first answer. Browser only.

/** Bubbling event: a part of the page has been drawn, by its component or as the prerendered copy of a failed one. */
export const PART_DRAWN = 'partdrawn'

/** Attribute of the elements that contain an island. */
export const ISLAND = 'data-island'

/** Whether a browser that translates the page has replaced text in an element: then it has to be drawn anew. */
export const isTranslated = (element: ParentNode): boolean => element.querySelector('font:not([hidden])') !== null

/** The document with empty islands. */
let shell: Element | null = null
/** The content of each island that has woken, by name. */
const islands = new Map<string, Element>()

/** A copy of an element with its descendants, but without the content of islands. */
function copyShell(element: Element): Element {
  const copy = element.cloneNode(false) as Element
  if (!element.hasAttribute(ISLAND))
    for (const child of element.childNodes) copy.append(child instanceof Element ? copyShell(child) : child.cloneNode())
  return copy
}

/** Copies the document but for its islands. Call before the app hydrates it. */
export function keepDocument(target: Element): void {
  shell = copyShell(target)
  islands.clear()
}

/** Copies the content of an island. Call before its component takes it over. */
export function keepIsland(box: Element): void {
  islands.set(box.getAttribute(ISLAND) ?? '', box.cloneNode(true) as Element)
}

/** A new copy of the element that a selector finds in the prerendered document; null: none, as under `npm run dev`. */
export function keptPart(selector: string): Element | null {
  const found = [...islands.values(), shell].map((one) => one?.querySelector(selector)).find((one) => one != null)
  return (found?.cloneNode(true) as Element | undefined) ?? null
}

/** Restores the whole document. */
export function restoreDocument(target: Element): void {
  if (!shell) return
  const copy = shell.cloneNode(true) as Element
  for (const box of copy.querySelectorAll(`[${ISLAND}]`)) {
    const name = box.getAttribute(ISLAND) ?? ''
    // An island that hasn't woken still has its prerendered content.
    const content = islands.get(name)?.cloneNode(true) ?? target.querySelector(`[${ISLAND}="${name}"]`)
    box.append(...(content?.childNodes ?? []))
  }
  target.replaceChildren(...copy.childNodes)
}
