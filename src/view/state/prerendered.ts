// The prerendered document, kept while the app takes it over: a part that fails is shown again as it was. Browser only.

/** Bubbling event: the element now contains the prerendered copy of a part that failed. */
export const PART_RESTORED = 'partrestored'

let kept: Element | null = null

/** Copies the document. Call before the app touches it. */
export function keepDocument(target: Element): void {
  kept = target.cloneNode(true) as Element
}

/** A fresh copy of what a selector finds in the prerendered document; null where there is none, as under `npm run dev`. */
export function keptPart(selector: string): Element | null {
  return (kept?.querySelector(selector)?.cloneNode(true) as Element | undefined) ?? null
}

/** Puts the whole document back. */
export function restoreDocument(target: Element): void {
  if (kept) target.replaceChildren(...(kept.cloneNode(true) as Element).childNodes)
}
