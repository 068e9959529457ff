// In a frame, which has no menu: the way back to the section that the frame began with.
import { tick } from 'svelte'
import type { Section } from '../../query/parameters.ts'
import type { Selection } from '../../query/selection.ts'
import { bringToView, isFramed } from './host.ts'
import { isPlainClick } from './links.ts'
import { focusMain, type Opening } from './opening.ts'

/** The members of `Page` that `Home` uses. */
interface SectionPage {
  readonly selection: Selection
  readonly opening: Opening
  change: (patch: Partial<Selection>) => void
}

/** Remembers the section and scroll position that a reader left in a frame. */
export class Home {
  private readonly page: SectionPage
  /** The section that the page began with; null: all sections. */
  section = $state<Section | null>(null)
  /** Scroll position at which the reader left that section, px. */
  private leftAt = 0

  constructor(page: SectionPage) {
    this.page = page
  }

  /** Whether a frame shows another section than it began with. */
  get isAway(): boolean {
    const { embed, view } = this.page.selection
    return embed !== null && view !== this.section
  }

  /** Remembers the scroll position. Call before another section is shown. */
  leave(): void {
    if (isFramed() && !this.isAway) this.leftAt = scrollY
  }

  /**
   * Goes back on a plain click, and brings the opened item into view.
   * @returns the element of the opened item; null: there is none, or the click is left to the browser
   */
  async back(click: MouseEvent): Promise<Element | null> {
    if (!isPlainClick(click)) return null
    click.preventDefault()
    this.page.change({ view: this.section })
    await tick()
    // Restores the scroll position of a frame that scrolls inside. A frame of full height is scrolled by its host.
    if (isFramed()) scrollTo({ top: this.leftAt })
    const mark = this.page.opening.markOf(this.page.selection.item)
    if (mark) bringToView(mark, 'nearest')
    // A list entry is not a link itself, but contains one.
    const link = mark?.matches('a') === true ? mark : mark?.querySelector('a')
    if (link) link.focus({ preventScroll: true })
    else focusMain()
    return mark
  }
}
