// Keeps a copy of the prerendered document, so that a part of the app that fails can be replaced by it. Browser only.

/** Bubbling event: a part of the page has been drawn, by its component or as the prerendered copy of a failed one. */
export const PART_DRAWN = 'partdrawn'

let kept: Element | null = null

/** Copies the document. Call before the app hydrates it. */
export function keepDocument(target: Element): void {
  kept = target.cloneNode(true) as Element
}

/** A new copy of the element that a selector finds in the prerendered document; null: none, as under `npm run dev`. */
export function keptPart(selector: string): Element | null {
  return (kept?.querySelector(selector)?.cloneNode(true) as Element | undefined) ?? null
}

/** Restores the whole document. */
export function restoreDocument(target: Element): void {
  if (kept) target.replaceChildren(...(kept.cloneNode(true) as Element).childNodes)
}
