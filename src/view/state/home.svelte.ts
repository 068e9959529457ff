// The way back in a frame, which has no menu: to the section that the frame's editor chose, when its reader has left it.
import { tick } from 'svelte'
import type { Section } from '../../query/parameters.ts'
import type { Selection } from '../../query/selection.ts'
import { bringToView, isFramed } from './host.ts'
import { isPlainClick } from './links.ts'
import { focusMain, type Opening } from './opening.ts'

/** What the way back needs of the page. */
interface SectionPage {
  readonly selection: Selection
  readonly opening: Opening
  change: (patch: Partial<Selection>) => void
}

export class Home {
  private readonly page: SectionPage
  /** The section that the page began with; null: all of them. */
  section = $state<Section | null>(null)
  /** How far the frame was scrolled when its reader left that section, px. */
  private leftAt = 0

  constructor(page: SectionPage) {
    this.page = page
  }

  /** Whether another section is shown. */
  get isAway(): boolean {
    const { embed, view } = this.page.selection
    return embed !== null && view !== this.section
  }

  /** Remembers how far the frame is scrolled. Call before another section is shown. */
  leave(): void {
    if (isFramed() && !this.isAway) this.leftAt = scrollY
  }

  /**
   * Goes back on a plain click.
   * @returns what stands there for the opened item, in view; null: nothing does, or the click is the browser's
   */
  async back(click: MouseEvent): Promise<Element | null> {
    if (!isPlainClick(click)) return null
    click.preventDefault()
    this.page.change({ view: this.section })
    await tick()
    // A frame that scrolls by itself stands again where it stood; in another one the host does the scrolling.
    if (isFramed()) scrollTo({ top: this.leftAt, behavior: 'instant' })
    const mark = this.page.opening.markOf(this.page.selection.item)
    if (mark) bringToView(mark, 'nearest')
    // An entry of a list is no link itself, but holds one.
    const link = mark?.matches('a') === true ? mark : mark?.querySelector('a')
    if (link) link.focus({ preventScroll: true })
    else focusMain()
    return mark
  }
}
