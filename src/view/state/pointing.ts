// What is under the pointer or the focus, marked wherever the page shows it; and clicks on passages of the text.
import type { Opening } from './opening.ts'

/** What pointing needs of the page. */
interface PointablePage {
  /** Id of what is pointed at, for drawings that have no element for each item. */
  pointed: string | null
  readonly opening: Opening
}

/**
 * The attachment of the page's root: every element with the `data-id` that is pointed at has `data-pointed`. By attribute,
 * for a state change at each move would draw the page anew.
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
    // A passage is a wide target for the mouse; for keys and screen readers its mark is a link.
    const click = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      const passage = target?.closest('[data-passage]')
      const id = passage?.getAttribute('data-id')
      if (id == null || target?.closest('a') || getSelection()?.isCollapsed === false) return
      page.opening.open(id, passage?.querySelector('a') ?? null)
    }
    /** A drawing without an element for each item says itself which one is pointed at. */
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
