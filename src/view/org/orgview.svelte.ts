// The org chart in its frame: its form, zoom and scroll position, the visible boxes, the keyboard cursor. None of it is
// in the address.
import type { OrgTree } from '../../layout/org/tree.ts'
import { boxMeasure, planBox, type BoxContext, type BoxWords, type Row } from '../../layout/org/box.ts'
import { nothingNew } from '../../layout/org/changes.ts'
import {
  layoutOrgChart,
  LEAST_SCALE,
  styleOf,
  type Box,
  type Link,
  type OrgChartLayout,
} from '../../layout/org/chart.ts'
import { itemsOf, type OrgItem } from '../../layout/org/items.ts'
import { cutLink, isPointIn, isBoxIn, type Viewport } from '../../layout/org/viewport.ts'
import { fixedMeasure, type Measure } from '../../layout/measure.ts'
import { acrossWords } from '../item/labels.ts'
import type { Page } from '../state/page.svelte.ts'
import { OrgContent } from './orgcontent.svelte.ts'

/** Assumed width of the frame until it is measured, px; used for the prerendered page. */
const ASSUMED = 960
/** Below this width of the frame, px, the chart is an indented list. As in the style sheets' container queries. */
const NARROW = 720
/** A chart with more boxes draws only the visible ones, and its overview on a canvas. */
const LARGE = 120
/** Below this scale words are too small to draw. */
const WORDS_SCALE = 0.5
/** A frame is as high as its chart up to WHOLE, else as high as WINDOW, px. */
const WHOLE = 1100
const WINDOW = 720
/** The viewport is rounded to tiles of this size, px of the frame, so that not every scroll redraws. */
const TILE = 320
const MOST_SCALE = 2
/** Width of the chart in print, px, and its least scale there. */
const PAPER = 686
const LEAST_PRINT = 0.6
/** Drawn instead of a large chart until the frame is measured; `OrgPlain` has it in words. */
const nothing: OrgTree = { roots: [], nodes: new Map(), across: [], notes: [], loose: [] }

/** The state of the org chart for its components. */
export class OrgView {
  readonly page: Page
  readonly content: OrgContent
  /** The frame's width, px; null until it is measured. */
  measured = $state<number | null>(null)
  /** Measures text: estimated first, in the page's font once that is known. */
  measure = $state.raw<Measure>(fixedMeasure)
  /** Scale set by the reader, px on the screen for each px of the chart; null: the opening scale. */
  zoom = $state<number | null>(null)
  /** Scroll position of the frame, px. */
  left = $state(0)
  top = $state(0)
  /** Offset from the middle of a chart narrower than its frame, px: keeps the pressed sign under the pointer. */
  shift = $state(0)
  /** Whether the reader is zooming. */
  moving = $state(false)
  /** Key of the item at the keyboard cursor; null: the cursor has not moved yet. */
  current = $state<string | null>(null)
  /** The visible part of a list, px from its top. */
  window = $state.raw<[number, number]>([0, 0])

  /** While printing, the whole tree is drawn as wide as the paper. */
  printing = $state(false)

  readonly width = $derived(this.printing ? PAPER : (this.measured ?? ASSUMED))
  /** Whether the chart is too large to be drawn before the width is measured, so that only its words are there. */
  readonly isPlain = $derived.by(() => this.measured === null && this.content.tree.nodes.size > LARGE)
  /** Whether a body is drawn unfolded. In print, and before the width is measured, all bodies are unfolded. */
  private readonly isOpen: (id: string) => boolean = $derived.by(() =>
    this.measured === null || this.printing ? (): boolean => true : this.content.isOpen,
  )

  private readonly context: BoxContext = $derived.by(() => ({
    lookup: this.page.lookup,
    words: this.words,
    fresh: this.content.changes?.fresh ?? nothingNew,
    measure: this.measure,
  }))
  private readonly sizeOf = $derived(boxMeasure(this.context))
  private readonly words: BoxWords = $derived.by(() => {
    const { t } = this.page
    return {
      sort: ({ classification }) => t.classification[classification],
      host: t.host,
      hidden: t.hiddenParts,
      more: t.moreMembers,
      said: (count) => t.statements(count).replace(' ', '\u00A0'),
      counted: t.counted,
      across: (relation, body) => acrossWords(relation, body, this.page),
      isNew: t.newlyNamed,
    }
  })
  readonly layout: OrgChartLayout = $derived.by(() => {
    const { isOpen, sizeOf, width, printing } = this
    const tree = this.isPlain ? nothing : this.content.tree
    const drawn = layoutOrgChart({ tree, isOpen, sizeOf, width, asList: !printing && width < NARROW })
    // A chart that would be too small in print becomes a list.
    if (!printing || width / drawn.width >= LEAST_PRINT) return drawn
    return layoutOrgChart({ tree, isOpen, sizeOf, width, asList: true })
  })
  /** Whether the chart is an indented list. */
  readonly narrow = $derived(this.layout.orientation === 'list')
  readonly isLarge = $derived(this.layout.boxes.length > LARGE && !this.printing)

  /** The box at which the chart opens: the host of the conference, else the first. */
  private readonly opening: Box | undefined = $derived.by(
    () => this.layout.boxes.find(({ node }) => node.isHost) ?? this.layout.boxes[0],
  )
  /** The scale at which the whole chart fits into the frame. */
  readonly fitScale = $derived.by(() => {
    if (this.narrow) return 1
    const { width, height } = this.layout
    const whole = Math.min(1, this.width / Math.max(1, width))
    return height * whole <= WHOLE ? whole : Math.min(whole, WINDOW / height)
  })
  private readonly homeScale = $derived(Math.max(this.fitScale, Math.min(1, LEAST_SCALE)))
  readonly scale = $derived.by(() => {
    if (this.narrow) return 1
    return this.printing ? Math.min(1, this.width / this.layout.width) : (this.zoom ?? this.homeScale)
  })
  readonly isFitted = $derived(Math.abs(this.scale - this.fitScale) < 0.001)
  /** Height of the frame, px, by the opening scale: zooming doesn't change it. */
  readonly height = $derived.by(() => {
    if (this.narrow) return this.layout.height
    if (this.printing) return Math.ceil(this.layout.height * this.scale)
    const high = Math.ceil(this.layout.height * this.homeScale)
    return high <= WHOLE ? high : WINDOW
  })
  /** Left margin of a chart narrower than the frame, px. */
  readonly inset = $derived.by(() => {
    const free = Math.max(0, this.width - this.layout.width * this.scale)
    return Math.round(Math.min(free, Math.max(0, free / 2 + this.shift)))
  })
  /** Whether the chart is larger than the frame. */
  readonly isCut = $derived(
    !this.narrow &&
      !this.printing &&
      (this.layout.width * this.scale > this.width + 1 || this.layout.height * this.scale > this.height + 1),
  )
  /** How boxes are drawn: with words, or as an overview on a canvas. */
  readonly level = $derived(this.isLarge && !this.narrow && this.scale < WORDS_SCALE ? 'marks' : 'words')

  // Each edge is derived by itself: while its number stays the same, nothing that depends on it is recomputed.
  private readonly tileWidth = $derived.by(() => TILE / this.scale)
  private readonly tileLeft = $derived(Math.floor((this.left - this.inset) / TILE - 0.5))
  private readonly tileRight = $derived(Math.ceil((this.left - this.inset + this.width) / TILE + 0.5))
  private readonly tileTop = $derived(Math.floor((this.narrow ? this.window[0] : this.top) / TILE - 0.5))
  private readonly tileBottom = $derived(
    Math.ceil((this.narrow ? this.window[1] : this.top + this.height) / TILE + 0.5),
  )
  /** The visible part of the chart, px, rounded to tiles; a list is visible in its full width. */
  private readonly viewport: Viewport = $derived({
    x: this.narrow ? -Infinity : this.tileLeft * this.tileWidth,
    right: this.narrow ? Infinity : this.tileRight * this.tileWidth,
    y: this.tileTop * this.tileWidth,
    bottom: this.tileBottom * this.tileWidth,
  })
  /** Key of the item in the Tab order: the current one, else the opened one, else the one the chart opens at. */
  readonly cursor: string | null = $derived.by(() => {
    const { layout, current } = this
    const body = current?.split('/')[0] ?? ''
    if (current !== null && layout.byId.has(body)) return current
    const { item } = this.content
    if (item !== null && layout.byId.has(item)) return item
    return this.opening?.node.organization.id ?? null
  })
  /** The boxes to render as elements. */
  readonly boxes: readonly Box[] = $derived.by(() => {
    const { layout, isLarge, level, viewport } = this
    if (!isLarge) return layout.boxes
    const body = this.cursor?.split('/')[0]
    return layout.boxes.filter(
      (box) => box.node.organization.id === body || (level === 'words' && isBoxIn(box, viewport)),
    )
  })
  readonly links: readonly Link[] = $derived.by(() => {
    const { layout, isLarge, level, viewport } = this
    if (!isLarge) return layout.links
    return level === 'marks' ? [] : layout.links.flatMap((link) => cutLink(link, viewport) ?? [])
  })
  /** The lines with a visible label: many lines of a large body cross the viewport without theirs. */
  readonly labelled: readonly Link[] = $derived.by(() => {
    const { links, isLarge, viewport } = this
    return isLarge ? links.filter(({ labelX: x, labelY: y }) => isPointIn(x, y, viewport)) : links
  })

  constructor(page: Page) {
    this.page = page
    this.content = new OrgContent(page)
  }

  /** All items of the chart, visible or not. Used only for key presses, so not cached. */
  get items(): OrgItem[] {
    return itemsOf(this.layout.boxes)
  }

  /** The rows of a box. */
  rowsOf({ node, isOpen }: Box): readonly Row[] {
    return planBox(node, isOpen, styleOf(node, this.layout.orientation, this.width), this.context).rows
  }

  /** Only the cursor's item is in the Tab order; arrow keys lead to the others. Without script all links are in it. */
  tabindexOf(key: string): number | undefined {
    return this.measured === null ? undefined : key === this.cursor ? 0 : -1
  }

  /**
   * Folds or unfolds a body and scrolls so that its sign keeps its place in the frame.
   * @returns how far the page has to scroll in addition, px; null: the chart doesn't show the body
   */
  foldInPlace(id: string, open: boolean): number | null {
    const before = this.layout.byId.get(id)
    const [x, y] = before ? this.signAt(before) : [0, 0]
    this.content.fold([id], open)
    const after = this.layout.byId.get(id)
    if (!after) return null
    if (this.narrow) return 0
    this.shift -= this.signAt(after)[0] - x
    const [nextX, nextY] = this.signAt(after)
    this.moveTo(this.left + nextX - x, this.top + nextY - y)
    return this.signAt(after)[1] - y
  }

  /** Position of a box's sign in the frame, px. */
  private signAt({ x, y, width, height }: Box): [x: number, y: number] {
    const { layout, scale, inset, left, top } = this
    const [signX, signY] = layout.orientation === 'down' ? [x + width / 2, y + height] : [x + width, y + height / 2]
    return [signX * scale + inset - left, signY * scale - top]
  }

  /** The point of the chart under a point of the frame, px. */
  at(x: number, y: number): { x: number; y: number } {
    return { x: (x + this.left - this.inset) / this.scale, y: (y + this.top) / this.scale }
  }

  /** Scrolls the frame to a position, px, within the chart. */
  moveTo(left: number, top: number): void {
    const { width, height } = this.layout
    this.left = Math.round(Math.max(0, Math.min(left, width * this.scale - this.width)))
    this.top = Math.round(Math.max(0, Math.min(top, height * this.scale - this.height)))
  }

  /** Zooms by a factor around a point of the frame, px. */
  zoomBy(factor: number, x: number, y: number): void {
    if (this.narrow) return
    const point = this.at(x, y)
    this.moving = true
    this.zoom = Math.min(MOST_SCALE, Math.max(this.fitScale, this.scale * factor))
    this.moveTo(point.x * this.scale + this.inset - x, point.y * this.scale - y)
  }

  /** Ends the zoom. */
  endGesture(): void {
    this.moving = false
  }

  /** Shows the whole chart. */
  fit(): void {
    this.zoom = this.fitScale
    this.moveTo(0, 0)
  }

  /** Resets the chart to its opening position: readable, with the host in the middle. */
  home(): void {
    this.zoom = null
    this.shift = 0
    const { opening } = this
    if (opening && !this.isFitted) this.centre(opening)
    else this.moveTo(0, 0)
  }

  /** Scrolls a box to the middle of the frame. */
  centre({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>): void {
    this.moveTo(
      (x + width / 2) * this.scale + this.inset - this.width / 2,
      (y + height / 2) * this.scale - this.height / 2,
    )
  }

  /** Scrolls a body's box into view, no further than necessary. */
  reveal(id: string): void {
    const box = this.layout.byId.get(id)
    if (!box || this.narrow) return
    const { scale, inset, width, height, left, top } = this
    const margin = 16
    const [x, y] = [box.x * scale + inset, box.y * scale]
    const right = x + box.width * scale
    const bottom = y + box.height * scale
    this.moveTo(
      x - margin < left ? x - margin : right + margin > left + width ? right + margin - width : left,
      y - margin < top ? y - margin : bottom + margin > top + height ? bottom + margin - height : top,
    )
  }
}
