// What the timeline's frame shows: which stretch of time, how near, by which lanes, and which item the keys are at. The
// stretch comes from the address and goes back there when the hand rests; in between it is here.
import { SvelteSet } from 'svelte/reactivity'
import type { Event, Statement } from '../../model/dataset.ts'
import { groupBy } from '../../model/lookup.ts'
import { partOf } from '../../layout/agenda.ts'
import { buildLanes, type LaneKey, type Lanes } from '../../layout/timeline/lanes.ts'
import { layoutMarks, type MarksPlan } from '../../layout/timeline/marks.ts'
import { isDay, momentsOf, type Moment } from '../../layout/timeline/moments.ts'
import { stepFrom, type Step } from '../../layout/timeline/steps.ts'
import { orderForThreads } from '../../layout/timeline/threads.ts'
import {
  fullHeadings,
  laneHeadings,
  layoutTimeline,
  limitBars,
  type CellPlan,
  type Limit,
  type Opened,
} from '../../layout/timeline/timeline.ts'
import {
  clamp,
  columnsAcross,
  columnsIn,
  nearestPitch,
  pitchFor,
  positionAt,
  scaleOf,
  scrollTo,
  xOf,
  type Scale,
} from '../../layout/timeline/timescale.ts'
import { readSpan, writeSpan, type Span } from '../../query/timespan.ts'
import type { Page } from '../state/page.svelte.ts'

/** How statements are drawn: marks with counts, bars with words, the agenda of one day. */
export type Level = 'marks' | 'words' | 'day'

/** A frame's width before it is measured, px: the prerendered page is drawn for it. */
const ASSUMED = 960
/** Below this width of the frame, years stand below each other. As in the style sheets' container queries. */
const NARROW = 720
/** A bar narrower than this breaks its words too often to be read, px. */
const WORDS = 220
/** One report's columns are at least so wide, with their gutter: its words come first, then the overview. */
const OPENING = 308
/** Years of a report that are drawn all at once, if its statements are few. */
const FEW_YEARS = 4
/** Bars of a cell while the hand zooms out: it is on its way to the overview, and each year that comes in costs. */
const MOVING_OUT = 2
/** The lane names' column beside the marks, px. */
export const NAMES = 124
/** Months are readable columns from here on: a year is this many frames wide. */
const MONTHS = 3

/** Where a conference stands in the columns; in the middle where only a month or a year is known. */
const placeOf = ({ column, from, to }: Moment): number => column + (from + to) / 2

/** The conference nearest to a position, of those that fit; asked at each frame of a zoom, so nothing is sorted. */
function closest(moments: readonly Moment[], position: number, fits: (one: Moment) => boolean): Moment | undefined {
  let best: Moment | undefined
  for (const one of moments)
    if (fits(one) && (!best || Math.abs(placeOf(one) - position) < Math.abs(placeOf(best) - position))) best = one
  return best
}

export class TimeView {
  readonly page: Page
  /** The frame's width; null until it is measured. */
  measured = $state<number | null>(null)
  pitch = $state(0)
  scroll = $state(0)
  /** The cell of which the reader wants to see more. */
  opened = $state.raw<Opened | null>(null)
  /** Lanes that the reader closed. */
  readonly closed = new SvelteSet<string>()
  /** The item that the arrow keys start from. */
  current = $state<string | null>(null)
  /** Nobody has moved the frame since the address set it. */
  still = $state(true)
  /** The hand zooms, and has not rested since. */
  moving = $state(false)
  /** While the hand zooms in, marks stay marks: the words come when it rests, or when one year fills the frame. */
  private waiting = $state(false)
  /** While the hand zooms no bars are added, only taken away: they come when it rests. How many a cell may have till then. */
  private held: Limit = $state(Infinity)
  /** The span that the present stretch was written as, to tell our own change of the address from another's. */
  private written: string | null = null
  /** The width that the stretch was made to fill. */
  private fitted = 0

  readonly width = $derived(this.measured ?? ASSUMED)
  readonly narrow = $derived(this.width < NARROW)
  readonly events: readonly Event[] = $derived.by(() => this.page.lookup.dataset.events)
  readonly by: LaneKey = $derived.by(() => {
    const { lanes } = this.page.selection
    const usual = this.events.length > 1 ? 'kind' : 'speaker'
    // One report alone has nothing to be told apart from.
    return lanes === null || (lanes === 'report' && this.events.length <= 1) ? usual : lanes
  })
  readonly lanes: Lanes = $derived.by(() => {
    const { lookup, shown, selection } = this.page
    const lanes = buildLanes(this.events, lookup.dataset.statements, shown.statements, this.by)
    return selection.threads && !this.narrow ? orderForThreads(lanes, lookup.dataset.links) : lanes
  })
  readonly years = $derived(this.lanes.years)
  readonly moments: readonly Moment[] = $derived(momentsOf(this.events, this.years))
  /** The lanes say the kinds, so that the cells needn't. Not before the width is known: narrow, there are no lanes. */
  readonly compact = $derived.by(() => this.measured !== null && !this.narrow && this.by === 'kind')
  private readonly momentsByColumn = $derived(groupBy(this.moments, ({ column }) => column))
  readonly hasDays = $derived(this.moments.some(isDay))
  /** Some report names no day of its conference. */
  readonly hasStretches = $derived(!this.moments.every(isDay))
  private readonly limitFor = $derived(limitBars(this.lanes, this.compact ? laneHeadings : fullHeadings, this.closed))

  readonly span: Span | null = $derived.by(() =>
    this.page.selection.span === null ? null : readSpan(this.page.selection.span, this.years),
  )
  /** The conference whose day is opened. */
  readonly day: Event | null = $derived.by(() => {
    const { span } = this
    return span?.type === 'day' ? (this.events.find(({ date }) => date === span.date) ?? null) : null
  })
  /** From all columns in the frame to a month in it. */
  readonly range = $derived.by((): [number, number] => {
    const { length } = this.years
    const whole = pitchFor(0, length, length, this.width)
    const least = this.events.length === 1 ? Math.max(whole, OPENING) : whole
    const min = this.levelAt(least) === 'words' ? least : pitchFor(0, length, length, this.width - NAMES)
    return [min, Math.max(min, nearestPitch(this.width))]
  })
  readonly scale: Scale = $derived(scaleOf(this.years.length, clamp(this.pitch, this.range)))
  readonly level: Level = $derived.by(() => {
    if (this.day) return 'day'
    if (this.narrow) return this.narrowLevel
    return this.waiting && this.scale.column < this.width ? 'marks' : this.levelAt(this.scale.pitch)
  })
  /** Part of the frame that the lanes' names take. */
  readonly inset = $derived(this.level === 'marks' && !this.narrow ? NAMES : 0)
  /** What the names leave for the years, px. */
  readonly frame = $derived(this.width - this.inset)
  private readonly inView = $derived(columnsIn(this.scroll, this.frame, this.scale))
  /** So little that all years are drawn, in the frame or not: nothing has to come in while panning. */
  private readonly drawsAll = $derived.by(
    () => this.level === 'words' && this.years.length <= FEW_YEARS && this.limitFor(this.years.length) === Infinity,
  )
  readonly first = $derived.by(() => (this.narrow ? (this.yearsChosen?.[0] ?? 0) : this.drawsAll ? 0 : this.inView[0]))
  readonly last = $derived.by(() => {
    const all = this.years.length - 1
    return this.narrow ? (this.yearsChosen?.[1] ?? all) : this.drawsAll ? all : this.inView[1]
  })
  readonly isWhole = $derived(
    this.day === null && (this.narrow ? this.span === null : clamp(this.pitch, this.range) <= this.range[0]),
  )
  readonly isMonths = $derived(this.level === 'words' && !this.narrow && this.scale.column >= MONTHS * this.width)

  private readonly across = $derived(this.narrow ? this.last - this.first + 1 : columnsAcross(this.width, this.scale))
  readonly limit = $derived(Math.min(this.held, this.limitFor(this.across)))
  private readonly focus = $derived.by(() => this.statement(this.current) ?? this.statement(this.page.selection.item))
  readonly cells: CellPlan[] = $derived.by(() =>
    layoutTimeline(this.lanes, {
      first: this.first,
      last: this.last,
      limit: this.limit,
      focus: this.focus,
      related: this.page.related,
      opened: this.opened,
      closed: this.closed,
    }),
  )
  readonly marks: MarksPlan = $derived(
    layoutMarks(
      this.lanes,
      this.narrow
        ? // All years stand below each other, as wide as they like.
          { frame: 0, pitch: this.width, column: this.width, first: 0, last: this.years.length - 1 }
        : { frame: this.frame, ...this.scale, first: this.first, last: this.last },
    ),
  )

  /** The item that the Tab key comes to: the current one, else the opened one, else the first in the frame. */
  readonly cursor: string | null = $derived.by(() => {
    const { focus, first, last, years } = this
    if (this.day) {
      const told = this.toldOnDay
      return (focus && told.includes(focus) ? focus : told[0])?.id ?? null
    }
    const column = focus ? years.indexOf(focus.year) : -1
    if (focus && column >= first && column <= last) return focus.id
    return stepFrom(this.lanes, null, 'next', first)?.id ?? null
  })

  /** What the opened day's report tells and the filter leaves, in its order. */
  readonly toldOnDay: Statement[] = $derived.by(() => {
    const { day, page } = this
    if (!day) return []
    return page.lookup.dataset.statements.filter((one) => one.event === day.id && page.shown.statements.has(one.id))
  })

  constructor(page: Page) {
    this.page = page
  }

  private get narrowLevel(): Level {
    return this.yearsChosen !== null || this.limitFor(this.years.length) === Infinity ? 'words' : 'marks'
  }

  /** The columns of the address's stretch, first and last; null: all. */
  private get yearsChosen(): [number, number] | null {
    const { span } = this
    if (span?.type !== 'stretch') return null
    const last = Math.min(this.years.length - 1, Math.ceil(span.to) - 1)
    return [Math.floor(span.from), Math.max(Math.floor(span.from), last)]
  }

  private levelAt(pitch: number): Level {
    const scale = scaleOf(this.years.length, pitch)
    const readable = scale.column >= WORDS
    return readable && this.limitFor(columnsAcross(this.width, scale)) > 0 ? 'words' : 'marks'
  }

  statement(id: string | null): Statement | null {
    const item = id === null ? undefined : this.page.lookup.items.get(id)
    return item?.type === 'statement' ? item.value : null
  }

  /** One item is in the order of Tab keys, the arrows lead to the others; without script all links are. */
  tabindexOf(id: string): number | undefined {
    return this.measured === null ? undefined : id === this.cursor ? 0 : -1
  }

  /** Closes a lane, or opens it again. */
  toggleLane(id: string): void {
    if (!this.closed.delete(id)) this.closed.add(id)
  }

  /** Takes the stretch of the address, unless it is the one that was just written there. */
  follow(): void {
    const { span: text } = this.page.selection
    if (text !== null && text === this.written && this.width === this.fitted) return
    this.written = text
    this.fitted = this.width
    this.still = true
    this.calm()
    const { span } = this
    if (span?.type === 'stretch') this.show(span.from, span.to)
    else if (!span) this.show(0, this.years.length)
  }

  /** Makes a stretch fill the frame. */
  private show(from: number, to: number): void {
    const { length } = this.years
    this.pitch = clamp(pitchFor(from, to, length, this.width), this.range)
    // Now it is known whether the names take a part of the frame.
    this.pitch = clamp(pitchFor(from, to, length, this.frame), this.range)
    this.scroll = scrollTo(from, 0, this.frame, this.scale)
  }

  /** The stretch in the frame, in columns. */
  get stretch(): [from: number, to: number] {
    const { scroll, scale, frame } = this
    return [positionAt(scroll, scale), positionAt(Math.min(scale.width, scroll + frame), scale)]
  }

  /**
   * Zooms around a point of the frame.
   * @param factor more than 1 is nearer
   * @param point px from the frame's left edge
   */
  zoomBy(factor: number, point: number): void {
    if (this.day) {
      if (factor < 1) this.leaveDay()
      return
    }
    const { scale, inset } = this
    const before = clamp(this.pitch, this.range)
    const next = clamp(before * factor, this.range)
    if (next === before) {
      const near = factor > 1 ? this.nearest(positionAt(this.scroll + point - inset, scale)) : undefined
      if (near && this.isMonths) this.openDay(near)
      return
    }
    // The names' column may come or go with the level: what is under the point stays there all the same.
    const position = positionAt(this.scroll + point - inset, scale)
    this.still = false
    this.moving = true
    this.waiting = this.level === 'marks'
    const fitsAll = this.limitFor(this.across) === Infinity
    const most = factor < 1 ? MOVING_OUT : this.limit
    this.held = fitsAll ? Infinity : this.level === 'words' ? Math.min(this.limit, most) : 1
    this.pitch = next
    this.scroll = scrollTo(position, point - this.inset, this.frame, this.scale)
  }

  /** The frame was scrolled by hand. */
  scrollBy(scroll: number): void {
    this.still = false
    this.scroll = scroll
  }

  /** The conference whose day is in the frame and nearest to a position. */
  private nearest(position: number): Event | undefined {
    const [from, to] = this.stretch
    return closest(this.moments, position, (one) => isDay(one) && placeOf(one) >= from && placeOf(one) <= to)?.event
  }

  /** Whether one may come nearer: to a month in the frame, or to the day of a conference in it. */
  readonly canZoomIn = $derived.by(() => {
    if (this.day) return false
    return clamp(this.pitch, this.range) < this.range[1] || this.nearest(this.middle) !== undefined
  })

  /**
   * Where a press on a key or a button zooms when the years are wide: at the conference of the current item, or the one
   * nearest to the middle, so that its day is where one arrives. px from the frame's left edge; null: no conference there.
   */
  get aim(): number | null {
    if (this.scale.column < this.width / 2) return null
    const [from, to] = this.stretch
    const own = this.focus && this.moments.find(({ event }) => event.id === this.focus?.event)
    const isSeen = (one: Moment): boolean => placeOf(one) >= from && placeOf(one) <= to
    const event = own && isSeen(own) ? own.event : this.nearest(this.middle)
    const moment = this.moments.find((one) => one.event === event)
    return moment ? this.inset + xOf(placeOf(moment), this.scale) - this.scroll : null
  }

  /** Shows all years. */
  fit(): void {
    this.go(null)
  }

  /** Shows the years from … to, whole. */
  showYears(from: number, to: number): void {
    this.go(from === to ? String(from) : `${from}/${to}`)
  }

  /** Years as readable columns: two of them, around the middle of the frame or the current item. */
  showReadable(): void {
    const at = this.focus && !this.day ? this.years.indexOf(this.focus.year) : Math.floor(this.middle)
    const start = Math.max(0, Math.min(at, this.years.length - 2))
    const [from, to] = [this.years[start], this.years[Math.min(this.years.length - 1, start + 1)]]
    if (from !== undefined && to !== undefined) this.showYears(from, to)
  }

  /** A third of a year, around the conference nearest to the middle. */
  showMonths(): void {
    const { middle } = this
    const near = closest(this.moments, middle, () => true)
    const at = near ? placeOf(near) : middle
    const column = Math.min(this.years.length - 1, Math.floor(at))
    const from = clamp(at - 0.5 / MONTHS, [column, column + 1 - 1 / MONTHS])
    this.go(writeSpan(from, from + 1 / MONTHS, this.years))
  }

  private get middle(): number {
    const opened = this.moments.find(({ event }) => event === this.day)
    if (opened) return placeOf(opened)
    const [from, to] = this.stretch
    return (from + to) / 2
  }

  /** The years that a conference's report speaks of, as words: all, or where they are too many those around its day. */
  showReport(event: Event): void {
    const own = this.page.lookup.dataset.statements.filter((one) => one.event === event.id)
    const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b)
    const [first, last] = [years[0], years.at(-1)]
    if (first === undefined || last === undefined) return
    const [from, to] = [this.years.indexOf(first), this.years.indexOf(last) + 1]
    if (this.levelAt(pitchFor(from, to, this.years.length, this.width)) === 'words') this.showYears(first, last)
    else {
      const held = Number(event.date?.slice(0, 4) ?? last)
      const near = years.filter((year) => year === held || year === held - 1)
      this.showYears(near[0] ?? first, near.at(-1) ?? first)
    }
  }

  openDay(event: Event | undefined): void {
    if (event?.date != null) this.go(event.date)
  }

  /** The conference that a press on 'day' opens: the one nearest to the middle that has a day. */
  get nearestDay(): Event | undefined {
    return closest(this.moments, this.middle, isDay)?.event
  }

  /** The conferences of a column. */
  momentsIn(column: number): Moment[] {
    return this.momentsByColumn.get(column) ?? []
  }

  /** The months around the day; where the focus is on a statement of another year, the years in which it has its place. */
  private leaveDay(): void {
    const { day, focus } = this
    if (day?.date != null && focus && !day.date.startsWith(String(focus.year))) this.showReport(day)
    else this.showMonths()
  }

  private go(span: string | null): void {
    this.page.change({ span })
    // Where the address says so already, and only the hand has been elsewhere.
    this.written = null
    this.follow()
  }

  /** The hand rests: all words that have room are drawn. */
  calm(): void {
    this.moving = false
    this.waiting = false
    this.held = Infinity
  }

  /** Writes the present stretch to the address. */
  settle(): void {
    this.calm()
    if (this.day || this.narrow) return
    const text = this.isWhole && this.scroll < 1 ? null : writeSpan(...this.stretch, this.years)
    if (text === this.page.selection.span) return
    this.written = text
    this.page.change({ span: text }, false)
  }

  /** Moves the current item; null when there is none that way. The column it lies in comes into the frame. */
  step(step: Step): Statement | null {
    if (this.day) return this.stepInDay(step)
    const next = stepFrom(this.lanes, this.focus, step, this.first)
    if (!next) return null
    this.current = next.id
    this.reveal(this.years.indexOf(next.year))
    return next
  }

  /** On a day the agenda is the order; up and down lead to another part of it. */
  private stepInDay(step: Step): Statement | null {
    const told = this.toldOnDay
    const at = this.focus ? told.indexOf(this.focus) : -1
    const here = told[at]
    const isOther = (one: Statement): boolean => here === undefined || partOf(one) !== partOf(here)
    const next = {
      next: () => told[at + 1],
      previous: () => told[at - 1],
      first: () => told[0],
      last: () => told.at(-1),
      down: () => told.slice(at + 1).find(isOther),
      up: () => told.slice(0, Math.max(0, at)).filter(isOther).at(-1),
    }[step]()
    if (next) this.current = next.id
    return next ?? null
  }

  /** Brings a column into the frame, moving no further than it must. */
  reveal(column: number): void {
    if (column < 0 || (column >= this.first && column <= this.last && this.isClear(column))) return
    if (this.narrow) {
      if (this.yearsChosen) this.showYears(this.years[column] ?? 0, this.years[column] ?? 0)
      return
    }
    this.still = false
    const { scale, frame } = this
    const isLeft = column * scale.pitch < this.scroll || scale.column > frame
    this.scroll = isLeft ? scrollTo(column, 0, frame, scale) : scrollTo(column + 1, frame, frame, scale)
  }

  private isClear(column: number): boolean {
    const { frame } = this
    const left = column * this.scale.pitch
    const seen = Math.min(left + this.scale.column, this.scroll + frame) - Math.max(left, this.scroll)
    return seen >= Math.min(this.scale.column, frame) - 1
  }
}
