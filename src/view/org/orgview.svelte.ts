// What the org chart's frame shows: whose chart, as of which report, what of it is unfolded, how near, and which item the
// keys are at. Whose and what is unfolded come from the address; how near and where is the hand's, and lives here.
import { buildOrgTree, type OrgNode, type OrgTree } from '../../layout/org/tree.ts'
import { boxMeasure, planBox, type BoxContext, type BoxWords, type Row } from '../../layout/org/box.ts'
import { compareTrees, nothingNew, type OrgChanges } from '../../layout/org/changes.ts'
import {
  layoutOrgChart,
  LEAST_SCALE,
  styleOf,
  type Box,
  type Link,
  type OrgChartLayout,
} from '../../layout/org/chart.ts'
import { itemsOf, type OrgItem } from '../../layout/org/items.ts'
import { fixedMeasure, type Measure } from '../../layout/measure.ts'
import type { Event } from '../../model/dataset.ts'
import { byDate } from '../../model/lookup.ts'
import { ALL_REPORTS } from '../../query/selection.ts'
import { acrossWords } from '../item/labels.ts'
import type { Page } from '../state/page.svelte.ts'

/** A frame's width before it is measured, px: the prerendered page is drawn for it. */
const ASSUMED = 960
/** Below this width of the frame the chart is an indented list. As in the style sheets' container queries. */
const NARROW = 720
/** So many bodies are unfolded by themselves: what can be taken in. */
const OPENED = 60
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
/** px of the chart that a line goes on beyond what is in sight. */
const BEYOND = 200

interface Rect {
  x: number
  y: number
  right: number
  bottom: number
}

const meets = ({ x, y, width, height }: Box, view: Rect): boolean =>
  x < view.right && x + width > view.x && y < view.bottom && y + height > view.y

const isWithin = (x: number, y: number, view: Rect): boolean =>
  x < view.right && x > view.x && y < view.bottom && y > view.y

/** The part of a line that is in sight, moved to its edge what is not: a line of a whole chart is long. null: none of it. */
function cut(link: Link, view: Rect): Link | null {
  const { points } = link
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0
    const y = points[i + 1] ?? 0
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > view.right || right < view.x || top > view.bottom || bottom < view.y) return null
  const [margin, wide] = [BEYOND, view.right - view.x + view.bottom - view.y]
  if (right - left + bottom - top <= wide) return link
  const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, value))
  return {
    ...link,
    points: points.map((value, i) =>
      i % 2 === 0
        ? within(value, view.x - margin, view.right + margin)
        : within(value, view.y - margin, view.bottom + margin),
    ),
  }
}

/** What is drawn of a large chart before its frame is known: it is told in words. */
const nothing: OrgTree = { roots: [], nodes: new Map(), across: [], notes: [], loose: [] }

export class OrgView {
  readonly page: Page
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
  /** Conferences, the earliest first. */
  readonly events: readonly Event[] = $derived.by(() => [...this.page.lookup.dataset.events].sort(byDate))
  /** The conference as of whose report the chart is drawn; null: all of them. */
  readonly event: Event | null = $derived.by(() => {
    const { events } = this
    const { asOf } = this.page.selection
    if (asOf === ALL_REPORTS && events.length > 1) return null
    return events.find(({ report }) => report === (asOf ?? this.chosen)) ?? events.at(-1) ?? null
  })
  /** The latest report that names what is opened, or whose words are filtered. */
  private readonly chosen: string | null = $derived.by(() => {
    const { item, lookup, selection } = this.page
    const named = lookup.organizations.get(selection.focus ?? '') ?? lookup.people.get(selection.person[0] ?? '')
    const source = item === null ? named?.source : item.type === 'statement' ? [item.value.source] : item.value.source
    const told = new Set(source?.map(({ report }) => report))
    return this.events.filter(({ report }) => told.has(report)).at(-1)?.report ?? null
  })
  private readonly reports: ReadonlySet<string> = $derived.by(
    () => new Set((this.event ? [this.event] : this.events).map(({ report }) => report)),
  )
  // Each for itself: a selection is a new one at every change, a tree or a layout must not be.
  private readonly background = $derived.by(() => this.page.selection.background)
  readonly focus = $derived.by(() => this.page.selection.focus)
  readonly people = $derived.by(() => this.page.selection.person.join(' '))
  readonly item = $derived.by(() => this.page.selection.item)
  readonly base = $derived.by(() => this.page.selection.tree)
  private readonly foldedIds = $derived.by(() => this.page.selection.fold.join(' '))
  private readonly unfoldedIds = $derived.by(() => this.page.selection.unfold.join(' '))

  private treeOf(reports: ReadonlySet<string>, focus: string | null): OrgTree {
    return buildOrgTree(this.page.lookup, { reports, background: this.background, focus })
  }
  readonly tree: OrgTree = $derived.by(() => this.treeOf(this.reports, this.focus))
  /** The conference of the same body before this one. */
  readonly before: Event | null = $derived.by(() => {
    const { event, events } = this
    if (!event) return null
    return (
      events
        .slice(0, events.indexOf(event))
        .filter(({ organizer }) => organizer === event.organizer)
        .at(-1) ?? null
    )
  })
  readonly changes: OrgChanges | null = $derived.by(() => {
    const { before, event } = this
    return before && event
      ? compareTrees(this.treeOf(new Set([before.report]), null), this.treeOf(new Set([event.report]), null))
      : null
  })

  /** Bodies above what is opened or filtered by: they are unfolded. */
  private readonly leading: ReadonlySet<string> = $derived.by(() => {
    const { tree, people } = this
    const item = this.item === null ? undefined : this.page.lookup.items.get(this.item)
    const body = item?.type === 'organization' ? item.value.id : item?.type === 'group' ? item.value.organization : null
    const wanted = new Set(people.split(' '))
    if (item?.type === 'person') wanted.add(item.value.id)
    const found = new Set<string>()
    for (const node of tree.nodes.values()) {
      const holds = node.members.some(({ person }) => person !== null && wanted.has(person))
      if (!holds && body !== node.organization.id) continue
      for (let at: OrgNode | null = holds ? node : node.parent; at && !found.has(at.organization.id); at = at.parent)
        found.add(at.organization.id)
    }
    return found
  })
  /** What is unfolded when nothing else is said: level by level, until there is enough to take in. */
  private readonly usual: ReadonlySet<string> = $derived.by(() => {
    const open = new Set<string>()
    let seen = this.tree.roots.length
    let level: readonly OrgNode[] = this.tree.roots
    while (level.length > 0) {
      const next: OrgNode[] = []
      for (const node of level) {
        if (seen + node.children.length > OPENED) continue
        seen += node.children.length
        open.add(node.organization.id)
        next.push(...node.children)
      }
      level = next
    }
    return open
  })
  /** Before the width is known, and without script, all of a chart is there, as long as it isn't large. */
  readonly isPlain = $derived.by(() => this.measured === null && this.tree.nodes.size > LARGE)
  /** What is open as long as the reader folds and unfolds nothing. */
  private readonly isUsual: (id: string) => boolean = $derived.by(() => {
    const { leading, usual, base } = this
    return (id: string) => leading.has(id) || (base === null ? usual.has(id) : base === 'open')
  })
  readonly isOpen: (id: string) => boolean = $derived.by(() => {
    if (this.measured === null || this.printing) return (): boolean => true
    const { isUsual } = this
    const folded = new Set(this.foldedIds.split(' '))
    const unfolded = new Set(this.unfoldedIds.split(' '))
    return (id: string) => {
      if (folded.has(id)) return false
      return unfolded.has(id) || isUsual(id)
    }
  })
  readonly hasParts = $derived.by(() => [...this.tree.nodes.values()].some(({ parent }) => parent !== null))

  private readonly context: BoxContext = $derived.by(() => ({
    lookup: this.page.lookup,
    words: this.words,
    fresh: this.changes?.fresh ?? nothingNew,
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
    const tree = this.isPlain ? nothing : this.tree
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

  /** What is in sight, px of the chart, in steps. */
  private readonly view: Rect = $derived.by(() => {
    const { scale, narrow, width, height, left, top, inset } = this
    const [from, to] = narrow ? this.window : [top, top + height]
    const step = (px: number, round: (value: number) => number): number => (round(px / TILE) * TILE) / scale
    return {
      x: narrow ? -Infinity : step(left - inset - TILE / 2, Math.floor),
      right: narrow ? Infinity : step(left - inset + width + TILE / 2, Math.ceil),
      y: step(from - TILE / 2, Math.floor),
      bottom: step(to + TILE / 2, Math.ceil),
    }
  })
  private readonly tile = $derived.by(() => JSON.stringify(this.view))
  private readonly inSight: Rect = $derived.by(() => JSON.parse(this.tile) as Rect)
  readonly cursor: string | null = $derived.by(() => {
    const { layout, current } = this
    const body = current?.split('/')[0] ?? ''
    if (current !== null && layout.byId.has(body)) return current
    const { item } = this
    if (item !== null && layout.byId.has(item)) return item
    return this.opening?.node.organization.id ?? null
  })
  /** Boxes that are drawn with their words. */
  readonly boxes: readonly Box[] = $derived.by(() => {
    const { layout, isLarge, level, inSight } = this
    if (!isLarge) return layout.boxes
    const body = this.cursor?.split('/')[0]
    return layout.boxes.filter((box) => box.node.organization.id === body || (level === 'words' && meets(box, inSight)))
  })
  readonly links: readonly Link[] = $derived.by(() => {
    const { layout, isLarge, level, inSight } = this
    if (!isLarge) return layout.links
    return level === 'marks' ? [] : layout.links.flatMap((link) => cut(link, inSight) ?? [])
  })
  /** Lines whose words are in sight: from a body with many parts many lines come by. */
  readonly labelled: readonly Link[] = $derived.by(() => {
    const { links, isLarge, inSight } = this
    return isLarge ? links.filter(({ labelX: x, labelY: y }) => isWithin(x, y, inSight)) : links
  })

  constructor(page: Page) {
    this.page = page
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

  /** Unfolds some bodies, or folds them. */
  fold(ids: readonly string[], open: boolean): void {
    const { fold, unfold } = this.page.selection
    const others = (list: readonly string[]): string[] => list.filter((id) => !ids.includes(id))
    // What is usual needs not be said.
    const said = ids.filter((id) => this.isUsual(id) !== open)
    this.page.change({
      fold: [...others(fold), ...(open ? [] : said)],
      unfold: [...others(unfold), ...(open ? said : [])],
    })
  }

  /** Unfolds all, or leaves only the uppermost. */
  foldAll(open: boolean): void {
    this.zoom = null
    this.page.change({ tree: open ? 'open' : 'closed', fold: [], unfold: [] })
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
  calm(): void {
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
