// Opens and closes items, and restores the focus.
import type { Selection } from '../../query/selection.ts'

/** The members of `Page` that `Opening` uses. */
interface OpenablePage {
  change: (patch: Partial<Selection>) => void
  /** The changes that open an item. */
  itemPatch: (id: string) => Partial<Selection>
}

/** Focuses the content after the focused element was removed; else the browser starts at the top of the page. */
export const focusMain = (): void => document.getElementById('main')?.focus({ preventScroll: true })

/** Remembers which element opened the current item. */
export class Opening {
  private readonly page: OpenablePage
  /** The element that was clicked to open the current item. */
  private opener: HTMLElement | SVGElement | null = null
  private isFresh = false

  constructor(page: OpenablePage) {
    this.page = page
  }

  /** Opens an item. The focus moves to its detail pane, and back to `opener` when that is closed. */
  open(id: string, opener: Element | null): void {
    this.opener = opener instanceof HTMLElement || opener instanceof SVGElement ? opener : null
    this.isFresh = true
    this.page.change(this.page.itemPatch(id))
  }

  close(): void {
    this.page.change({ item: null })
    this.restoreFocus()
    this.opener = null
  }

  /** Focuses the opener, or the content if the opener is gone: a link in another item's detail pane, say. */
  private restoreFocus(): void {
    if (this.opener?.isConnected === true) this.opener.focus({ preventScroll: true })
    else focusMain()
  }

  /** The element that just opened the item, for the first call only; null if the address opened it. */
  takeOpener(): Element | null {
    const opener = this.isFresh ? this.opener : null
    this.isFresh = false
    return opener
  }

  /** Call after Back has closed the item: restores the focus if it was in the detail pane. */
  returnFocus(): void {
    if (document.activeElement === document.body) this.restoreFocus()
  }

  /** The visible element of an item outside the text: in the section it was opened from, else in the first one. */
  markOf(item: string | null): Element | null {
    if (item === null) return null
    const marks = [...document.querySelectorAll(`#main .rooms [data-id="${CSS.escape(item)}"]`)].filter(
      (mark) => mark.getClientRects().length > 0,
    )
    const section = this.opener?.closest('[data-section]')
    return marks.find((mark) => section?.contains(mark)) ?? marks[0] ?? null
  }
}
