// Highlights the item under the pointer or the focus wherever the page shows it, and handles clicks on passages.
import type { Opening } from './opening.ts'

/** The members of `Page` that pointing uses. */
interface PointablePage {
  /** Id of the item pointed at, for drawings without an element for each item. */
  pointed: string | null
  readonly opening: Opening
}

/**
 * Attachment of the page's root: every element with the `data-id` of the item pointed at gets `data-pointed`. An
 * attribute, because a state change at each move would redraw the page.
 */
export const pointing =
  (page: PointablePage) =>
  (root: HTMLElement): (() => void) => {
    const mark = (id: string | null): void => {
      page.pointed = id
      for (const element of root.querySelectorAll('[data-pointed]')) element.removeAttribute('data-pointed')
      if (id !== null)
        for (const element of root.querySelectorAll(`[data-id="${CSS.escape(id)}"]`))
          element.setAttribute('data-pointed', '')
    }
    let last: string | null = null
    const point = (event: globalThis.Event): void => {
      const id =
        (event.target instanceof Element ? event.target.closest('[data-id]') : null)?.getAttribute('data-id') ?? null
      if (id !== last) mark((last = id))
    }
    // With the mouse a whole passage is clickable; keyboard and screen readers use the link at its start.
    const click = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      const passage = target?.closest('[data-passage]')
      const id = passage?.getAttribute('data-id')
      if (id == null || target?.closest('a') || getSelection()?.isCollapsed === false) return
      page.opening.open(id, passage?.querySelector('a') ?? null)
    }
    /** A drawing without an element for each item dispatches a 'point' event with the item's id. */
    const pointFromDrawing = (event: globalThis.Event): void => {
      if (event instanceof CustomEvent) mark((last = typeof event.detail === 'string' ? event.detail : null))
    }
    const out = (): void => {
      mark((last = null))
    }
    root.addEventListener('pointerover', point)
    root.addEventListener('pointerleave', out)
    root.addEventListener('focusin', point)
    root.addEventListener('click', click)
    root.addEventListener('point', pointFromDrawing)
    return () => {
      root.removeEventListener('pointerover', point)
      root.removeEventListener('pointerleave', out)
      root.removeEventListener('focusin', point)
      root.removeEventListener('click', click)
      root.removeEventListener('point', pointFromDrawing)
    }
  }
