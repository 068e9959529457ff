// The browser's selection as offsets of the report.
import type { Span } from '../../text/span.ts'

/** The offset of a place in the page: that of the passage (`data-at`) that it stands in or before. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const passage = element?.closest<HTMLElement>('[data-at]')
  if (passage) {
    const start = Number(passage.dataset['at'])
    return node.nodeType === Node.TEXT_NODE ? start + offset : start + (offset > 0 ? passage.textContent.length : 0)
  }
  // Between passages: the next one after this place.
  const next = node.childNodes[offset] ?? null
  const found = next instanceof Element ? (next.matches('[data-at]') ? next : next.querySelector('[data-at]')) : null
  return found instanceof HTMLElement ? Number(found.dataset['at']) : null
}

/** The selected words in an element with passages, as a span of the report; null if nothing in it is selected. */
export function selectedSpan(box: HTMLElement): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!box.contains(range.commonAncestorContainer)) return null
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ]
  return start === null || end === null || end <= start ? null : { start, end }
}
