// Opening an item and closing it: where the focus comes from, where it goes back to, where the item stands in the page.
import type { Selection } from '../../query/selection.ts'

/** What opening needs of the page. */
interface OpenablePage {
  change: (patch: Partial<Selection>) => void
  /** What opening an item changes. */
  itemPatch: (id: string) => Partial<Selection>
}

/** Moves the focus to the content when what had it is gone, not to the page's beginning. */
export const focusMain = (): void => document.getElementById('main')?.focus({ preventScroll: true })

export class Opening {
  private readonly page: OpenablePage
  /** What was clicked to open the present item. */
  private opener: HTMLElement | SVGElement | null = null
  private isFresh = false

  constructor(page: OpenablePage) {
    this.page = page
  }

  /** Opens an item by a reader's own act: focus goes to its detail, and back to `opener` when that closes. */
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

  /** Gives the focus to what opened the item; to the content where that is gone, as a link in another item's detail is. */
  private restoreFocus(): void {
    if (this.opener?.isConnected === true) this.opener.focus({ preventScroll: true })
    else focusMain()
  }

  /** What a reader just clicked to open the item, once; null when the address opened it. */
  takeOpener(): Element | null {
    const opener = this.isFresh ? this.opener : null
    this.isFresh = false
    return opener
  }

  /** After Back has closed the item: what had the focus may have gone with its detail. */
  returnFocus(): void {
    if (document.activeElement === document.body) this.restoreFocus()
  }

  /** Where an item is drawn outside the text: in the section that it was opened from, else in the first that shows it. */
  markOf(item: string | null): Element | null {
    if (item === null) return null
    const marks = [...document.querySelectorAll(`#main .rooms [data-id="${CSS.escape(item)}"]`)].filter(
      (mark) => mark.getClientRects().length > 0,
    )
    const section = this.opener?.closest('[data-section]')
    return marks.find((mark) => section?.contains(mark)) ?? marks[0] ?? null
  }
}
