// Which stretch of time is in the timeline's frame, and how near. The stretch comes from the address and goes back there
// when the reader has finished moving it; in between it is here.
import type { Event } from '../../model/dataset.ts'
import { closest, isDay, positionOf } from '../../layout/timeline/datedevents.ts'
import type { Limit } from '../../layout/timeline/timeline.ts'
import {
  clamp,
  columnsAcross,
  columnsIn,
  nearestPitch,
  pitchFor,
  positionAt,
  scaleOf,
  scrollTo,
  type Scale,
} from '../../layout/timeline/timescale.ts'
import { writeSpan } from '../../query/timespan.ts'
import { TimeData } from './timedata.svelte.ts'

/** How statements are drawn: marks with counts, bars with words, the agenda of one day. */
export type Level = 'marks' | 'words' | 'day'

/** A bar narrower than this breaks its words too often to be read, px. */
const WORDS = 220
/** One report's columns are at least so wide, with their gutter: its words come first, then the overview. */
const OPENING = 308
/** Years of a report that are drawn all at once, if its statements are few. */
const FEW_YEARS = 4
/** Bars of a cell while the reader zooms out: the overview comes next, and each year that comes in costs time. */
const MOVING_OUT = 2
/** The lane names' column beside the marks, px. */
export const NAMES = 124
/** Months are readable columns from here on: a year is this many frames wide. */
export const MONTHS = 3

export class TimeFrame extends TimeData {
  pitch = $state(0)
  scroll = $state(0)
  /** Nobody has moved the frame since the address set it. */
  isUntouched = $state(true)
  /** The reader is zooming, and has not paused since. */
  moving = $state(false)
  /** While the reader zooms in, marks stay marks: the words come at a pause, or when one year fills the frame. */
  private keepsMarks = $state(false)
  /** While the reader zooms no bars are added, only taken away, until a pause. How many a cell may have till then. */
  private barLimit: Limit = $state(Infinity)
  /** The span that the present stretch was written as, to tell our own change of the address from another's. */
  private written: string | null = null
  /** The width that the stretch was made to fill. */
  private fitted = 0

  /** From all columns in the frame to a month in it. */
  readonly pitchRange = $derived.by((): [number, number] => {
    const { length } = this.years
    const whole = pitchFor(0, length, length, this.width)
    const least = this.events.length === 1 ? Math.max(whole, OPENING) : whole
    const min = this.levelAt(least) === 'words' ? least : pitchFor(0, length, length, this.width - NAMES)
    return [min, Math.max(min, nearestPitch(this.width))]
  })
  readonly scale: Scale = $derived(scaleOf(this.years.length, clamp(this.pitch, this.pitchRange)))
  readonly level: Level = $derived.by(() => {
    if (this.day) return 'day'
    if (this.narrow) return this.narrowLevel
    return this.keepsMarks && this.scale.column < this.width ? 'marks' : this.levelAt(this.scale.pitch)
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
    this.day === null && (this.narrow ? this.span === null : clamp(this.pitch, this.pitchRange) <= this.pitchRange[0]),
  )
  readonly isMonths = $derived(this.level === 'words' && !this.narrow && this.scale.column >= MONTHS * this.width)
  private readonly across = $derived(this.narrow ? this.last - this.first + 1 : columnsAcross(this.width, this.scale))
  readonly limit = $derived(Math.min(this.barLimit, this.limitFor(this.across)))

  /** Whether one may come nearer: to a month in the frame, or to the day of a conference in it. */
  readonly canZoomIn = $derived.by(() => {
    if (this.day) return false
    return clamp(this.pitch, this.pitchRange) < this.pitchRange[1] || this.nearest(this.middle) !== undefined
  })

  private get narrowLevel(): Level {
    return this.yearsChosen !== null || this.limitFor(this.years.length) === Infinity ? 'words' : 'marks'
  }

  protected levelAt(pitch: number): Level {
    const scale = scaleOf(this.years.length, pitch)
    const readable = scale.column >= WORDS
    return readable && this.limitFor(columnsAcross(this.width, scale)) > 0 ? 'words' : 'marks'
  }

  /** Takes the stretch of the address, unless it is the one that was just written there. */
  follow(): void {
    const { span: text } = this.page.selection
    if (text !== null && text === this.written && this.width === this.fitted) return
    this.written = text
    this.fitted = this.width
    this.isUntouched = true
    this.endGesture()
    const { span } = this
    if (span?.type === 'range') this.show(span.from, span.to)
    else if (!span) this.show(0, this.years.length)
  }

  /** Makes a stretch fill the frame. */
  private show(from: number, to: number): void {
    const { length } = this.years
    this.pitch = clamp(pitchFor(from, to, length, this.width), this.pitchRange)
    // Now it is known whether the names take a part of the frame.
    this.pitch = clamp(pitchFor(from, to, length, this.frame), this.pitchRange)
    this.scroll = scrollTo(from, 0, this.frame, this.scale)
  }

  /** Writes a stretch to the address and shows it. */
  protected go(span: string | null): void {
    this.page.change({ span })
    // Where the address says so already, and only the frame was moved.
    this.written = null
    this.follow()
  }

  /** Writes the present stretch to the address. */
  settle(): void {
    this.endGesture()
    if (this.day || this.narrow) return
    const text = this.isWhole && this.scroll < 1 ? null : writeSpan(...this.visibleRange, this.years)
    if (text === this.page.selection.span) return
    this.written = text
    this.page.change({ span: text }, false)
  }

  /** The reader has paused: all words that have room are drawn. */
  endGesture(): void {
    this.moving = false
    this.keepsMarks = false
    this.barLimit = Infinity
  }

  /** The stretch in the frame, in columns. */
  get visibleRange(): [from: number, to: number] {
    const { scroll, scale, frame } = this
    return [positionAt(scroll, scale), positionAt(Math.min(scale.width, scroll + frame), scale)]
  }

  /** The middle of the frame, or the opened day's place, in columns. */
  protected get middle(): number {
    const opened = this.datedEvents.find(({ event }) => event === this.day)
    if (opened) return positionOf(opened)
    const [from, to] = this.visibleRange
    return (from + to) / 2
  }

  /** The conference whose day is in the frame and nearest to a position. */
  protected nearest(position: number): Event | undefined {
    const [from, to] = this.visibleRange
    return closest(this.datedEvents, position, (one) => isDay(one) && positionOf(one) >= from && positionOf(one) <= to)
      ?.event
  }

  /** The frame was scrolled by hand. */
  scrollBy(scroll: number): void {
    this.isUntouched = false
    this.scroll = scroll
  }

  /**
   * Makes the years wider or narrower around a point of the frame. The names' column may come or go with the level: what
   * is under the point stays there all the same.
   * @param factor more than 1 is nearer
   * @param point px from the frame's left edge
   * @returns whether there was room for it: at both ends of the range nothing happens
   */
  protected rescale(factor: number, point: number): boolean {
    const before = clamp(this.pitch, this.pitchRange)
    const next = clamp(before * factor, this.pitchRange)
    if (next === before) return false
    const position = positionAt(this.scroll + point - this.inset, this.scale)
    this.isUntouched = false
    this.moving = true
    this.keepsMarks = this.level === 'marks'
    const fitsAll = this.limitFor(this.across) === Infinity
    const most = factor < 1 ? MOVING_OUT : this.limit
    this.barLimit = fitsAll ? Infinity : this.level === 'words' ? Math.min(this.limit, most) : 1
    this.pitch = next
    this.scroll = scrollTo(position, point - this.inset, this.frame, this.scale)
    return true
  }
}
