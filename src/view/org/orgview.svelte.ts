// How the org chart stands in its frame: as boxes or as a list, how near, which part is in sight, and which item the keys
// are at. None of it is in the address.
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

/** A frame's width before it is measured, px: the prerendered page is drawn for it. */
const ASSUMED = 960
/** Below this width of the frame the chart is an indented list. As in the style sheets' container queries. */
const NARROW = 720
/** A chart with more boxes draws only those in sight, and from afar on a canvas. */
const LARGE = 120
/** From here on words are worth drawing. */
const WORDS_SCALE = 0.5
/** The frame shows a chart whole up to this height, a higher one through a window. px */
const WHOLE = 1100
const WINDOW = 720
/** px of the frame in which boxes come and go together, so that not every move draws anew. */
const TILE = 320
const MOST_SCALE = 2
/** Width of the paper's words, px, and how much smaller than on the screen they may be. */
const PAPER = 686
const LEAST_PRINT = 0.6
/** What is drawn of a large chart before its frame is known: it is told in words. */
const nothing: OrgTree = { roots: [], nodes: new Map(), across: [], notes: [], loose: [] }

export class OrgView {
  readonly page: Page
  readonly content: OrgContent
  /** The frame's width; null until it is measured. */
  measured = $state<number | null>(null)
  /** How words are measured: by the font of the page as soon as it is known. */
  measure = $state.raw<Measure>(fixedMeasure)
  /** px on the screen for each px of the chart, when a hand has set it; null: as the chart opens. */
  zoom = $state<number | null>(null)
  left = $state(0)
  top = $state(0)
  /** A chart that has room to both sides stands so far from the middle: where the hand holds it, px. */
  shift = $state(0)
  /** The hand zooms, and has not rested since. */
  moving = $state(false)
  /** The item that the keys start from. */
  current = $state<string | null>(null)
  /** The part of a list that is in the window, px from the list's top. */
  window = $state.raw<[number, number]>([0, 0])

  /** The page is put on paper: all of the tree, as wide as the paper. */
  printing = $state(false)

  readonly width = $derived(this.printing ? PAPER : (this.measured ?? ASSUMED))
  /** Before the width is known, and without script, all of a chart is there, as long as it isn't large. */
  readonly isPlain = $derived.by(() => this.measured === null && this.content.tree.nodes.size > LARGE)
  /** Whether a body is drawn unfolded: all are before the width is known, and on paper. */
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
    // What would be too small on paper is a list there.
    if (!printing || width / drawn.width >= LEAST_PRINT) return drawn
    return layoutOrgChart({ tree, isOpen, sizeOf, width, asList: true })
  })
  /** Rows under each other. */
  readonly narrow = $derived(this.layout.orientation === 'list')
  readonly isLarge = $derived(this.layout.boxes.length > LARGE && !this.printing)

  /** Where a reader begins: the body that holds the conference, else the first. */
  private readonly opening: Box | undefined = $derived.by(
    () => this.layout.boxes.find(({ node }) => node.isHost) ?? this.layout.boxes[0],
  )
  /** All of the chart in the frame. */
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
  /** As the chart opens, so high is its frame, however near one comes afterwards. */
  readonly height = $derived.by(() => {
    if (this.narrow) return this.layout.height
    if (this.printing) return Math.ceil(this.layout.height * this.scale)
    const high = Math.ceil(this.layout.height * this.homeScale)
    return high <= WHOLE ? high : WINDOW
  })
  /** A chart that is narrower than the frame stands in its middle. */
  readonly inset = $derived.by(() => {
    const free = Math.max(0, this.width - this.layout.width * this.scale)
    return Math.round(Math.min(free, Math.max(0, free / 2 + this.shift)))
  })
  /** There is more of the chart than the frame shows. */
  readonly isCut = $derived(
    !this.narrow &&
      !this.printing &&
      (this.layout.width * this.scale > this.width + 1 || this.layout.height * this.scale > this.height + 1),
  )
  /** How boxes are drawn: with words, or painted from afar. */
  readonly level = $derived(this.isLarge && !this.narrow && this.scale < WORDS_SCALE ? 'marks' : 'words')

  // Each edge for itself: while it stays the same, nothing that depends on it is made again.
  private readonly tileWidth = $derived.by(() => TILE / this.scale)
  private readonly tileLeft = $derived(Math.floor((this.left - this.inset) / TILE - 0.5))
  private readonly tileRight = $derived(Math.ceil((this.left - this.inset + this.width) / TILE + 0.5))
  private readonly tileTop = $derived(Math.floor((this.narrow ? this.window[0] : this.top) / TILE - 0.5))
  private readonly tileBottom = $derived(
    Math.ceil((this.narrow ? this.window[1] : this.top + this.height) / TILE + 0.5),
  )
  /** What is in sight, px of the chart, in steps of a tile; of a list, all of its width. */
  private readonly viewport: Viewport = $derived({
    x: this.narrow ? -Infinity : this.tileLeft * this.tileWidth,
    right: this.narrow ? Infinity : this.tileRight * this.tileWidth,
    y: this.tileTop * this.tileWidth,
    bottom: this.tileBottom * this.tileWidth,
  })
  readonly cursor: string | null = $derived.by(() => {
    const { layout, current } = this
    const body = current?.split('/')[0] ?? ''
    if (current !== null && layout.byId.has(body)) return current
    const { item } = this.content
    if (item !== null && layout.byId.has(item)) return item
    return this.opening?.node.organization.id ?? null
  })
  /** Boxes that are drawn with their words. */
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
  /** Lines whose words are in sight: from a body with many parts many lines come by. */
  readonly labelled: readonly Link[] = $derived.by(() => {
    const { links, isLarge, viewport } = this
    return isLarge ? links.filter(({ labelX: x, labelY: y }) => isPointIn(x, y, viewport)) : links
  })

  constructor(page: Page) {
    this.page = page
    this.content = new OrgContent(page)
  }

  /** Each item once, whatever is drawn. Asked for at a key: not kept. */
  get items(): OrgItem[] {
    return itemsOf(this.layout.boxes)
  }

  /** The words in a box. */
  rowsOf({ node, isOpen }: Box): readonly Row[] {
    return planBox(node, isOpen, styleOf(node, this.layout.orientation, this.width), this.context).rows
  }

  /** One item is in the order of Tab keys, the arrows lead to the others; without script all links are. */
  tabindexOf(key: string): number | undefined {
    return this.measured === null ? undefined : key === this.cursor ? 0 : -1
  }

  /**
   * Folds or unfolds a body whose sign stays where it is in the frame.
   * @returns how far the page has to scroll for that, px; null: the chart doesn't show the body
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

  /** Where the sign at a box is in the frame, px. */
  private signAt({ x, y, width, height }: Box): [x: number, y: number] {
    const { layout, scale, inset, left, top } = this
    const [signX, signY] = layout.orientation === 'down' ? [x + width / 2, y + height] : [x + width, y + height / 2]
    return [signX * scale + inset - left, signY * scale - top]
  }

  /** Point of the chart that is at a point of the frame, px. */
  at(x: number, y: number): { x: number; y: number } {
    return { x: (x + this.left - this.inset) / this.scale, y: (y + this.top) / this.scale }
  }

  /** Moves the frame, as far as there is something to see. */
  moveTo(left: number, top: number): void {
    const { width, height } = this.layout
    this.left = Math.round(Math.max(0, Math.min(left, width * this.scale - this.width)))
    this.top = Math.round(Math.max(0, Math.min(top, height * this.scale - this.height)))
  }

  /** Zooms around a point of the frame, px. */
  zoomBy(factor: number, x: number, y: number): void {
    if (this.narrow) return
    const point = this.at(x, y)
    this.moving = true
    this.zoom = Math.min(MOST_SCALE, Math.max(this.fitScale, this.scale * factor))
    this.moveTo(point.x * this.scale + this.inset - x, point.y * this.scale - y)
  }

  /** The hand rests. */
  endGesture(): void {
    this.moving = false
  }

  fit(): void {
    this.zoom = this.fitScale
    this.moveTo(0, 0)
  }

  /** As the chart opens: as much as can be read, the host in the middle. */
  home(): void {
    this.zoom = null
    this.shift = 0
    const { opening } = this
    if (opening && !this.isFitted) this.centre(opening)
    else this.moveTo(0, 0)
  }

  centre({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>): void {
    this.moveTo(
      (x + width / 2) * this.scale + this.inset - this.width / 2,
      (y + height / 2) * this.scale - this.height / 2,
    )
  }

  /** Brings a box into the frame, moving no further than it must. */
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
