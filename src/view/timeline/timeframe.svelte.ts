// Which range of time is in the timeline's frame, and at which zoom. The range is read from the address and written
// back when a gesture ends.
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

/** Least width of a bar with readable words, px. */
const WORDS = 220
/** Least pitch of a single report's columns when it opens, px, so that it opens with words instead of marks. */
const OPENING = 308
/** Up to this many years are all drawn, visible or not, if all their bars fit. */
const FEW_YEARS = 4
/** Most bars of a cell while the reader zooms out: each year that becomes visible costs time. */
const MOVING_OUT = 2
/** Width of the column with the lanes' names in the overview, px. */
export const NAMES = 124
/** Months have names when a year is at least this many frames wide. */
export const MONTHS = 3

/** The visible part of the timeline: zoom, scroll position, level of detail. */
export class TimeFrame extends TimeData {
  /** Distance between the left edges of two years, px, before limiting it to `pitchRange`. */
  pitch = $state(0)
  /** Scroll position of the frame, px. */
  scroll = $state(0)
  /** Whether the reader has not moved the frame since the address set it. */
  isUntouched = $state(true)
  /** Whether the reader is zooming. */
  moving = $state(false)
  /** While the reader zooms in, marks stay marks until the gesture ends or one year fills the frame. */
  private keepsMarks = $state(false)
  /** While the reader zooms, bars are only removed, never added: the most bars of a cell until the gesture ends. */
  private barLimit: Limit = $state(Infinity)
  /** The span that this frame wrote to the address last, to recognize its own changes. */
  private written: string | null = null
  /** The frame's width when the span was last shown, px. */
  private fitted = 0

  /** Least and largest pitch: all years, or one month, fill the frame. */
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
  /** Width of the lanes' names in the frame, px. */
  readonly inset = $derived(this.level === 'marks' && !this.narrow ? NAMES : 0)
  /** Width that the names leave for the years, px. */
  readonly frame = $derived(this.width - this.inset)
  private readonly inView = $derived(columnsIn(this.scroll, this.frame, this.scale))
  /** Whether all years are drawn, visible or not, so that panning adds no elements. */
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

  /** Whether zooming in is possible: up to a month, then to the day of a visible conference. */
  readonly canZoomIn = $derived.by(() => {
    if (this.day) return false
    return clamp(this.pitch, this.pitchRange) < this.pitchRange[1] || this.nearestVisibleDay(this.middle) !== undefined
  })

  private get narrowLevel(): Level {
    return this.yearsChosen !== null || this.limitFor(this.years.length) === Infinity ? 'words' : 'marks'
  }

  protected levelAt(pitch: number): Level {
    const scale = scaleOf(this.years.length, pitch)
    const readable = scale.column >= WORDS
    return readable && this.limitFor(columnsAcross(this.width, scale)) > 0 ? 'words' : 'marks'
  }

  /** Shows the range of the address, unless this frame has just written it. */
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

  /** Makes a range fill the frame. */
  private show(from: number, to: number): void {
    const { length } = this.years
    this.pitch = clamp(pitchFor(from, to, length, this.width), this.pitchRange)
    // The level may have changed, and with it the width of the names: compute the pitch again.
    this.pitch = clamp(pitchFor(from, to, length, this.frame), this.pitchRange)
    this.scroll = scrollTo(from, 0, this.frame, this.scale)
  }

  /** Writes a span to the address and shows it. */
  protected go(span: string | null): void {
    this.page.change({ span })
    // Forces `follow` to show the span, even if the address has it already and only the frame was moved.
    this.written = null
    this.follow()
  }

  /** Ends the gesture and writes the visible range to the address. */
  settle(): void {
    this.endGesture()
    if (this.day || this.narrow) return
    const text = this.isWhole && this.scroll < 1 ? null : writeSpan(...this.visibleRange, this.years)
    if (text === this.page.selection.span) return
    this.written = text
    this.page.change({ span: text }, false)
  }

  /** Ends the gesture: all words that fit are drawn again. */
  endGesture(): void {
    this.moving = false
    this.keepsMarks = false
    this.barLimit = Infinity
  }

  /** The visible range, as positions in columns. */
  get visibleRange(): [from: number, to: number] {
    const { scroll, scale, frame } = this
    return [positionAt(scroll, scale), positionAt(Math.min(scale.width, scroll + frame), scale)]
  }

  /** The position of the opened day, or else of the frame's middle. */
  protected get middle(): number {
    const opened = this.datedEvents.find(({ event }) => event === this.day)
    if (opened) return positionOf(opened)
    const [from, to] = this.visibleRange
    return (from + to) / 2
  }

  /** The visible conference with a known day that is nearest to a position. */
  protected nearestVisibleDay(position: number): Event | undefined {
    const [from, to] = this.visibleRange
    return closest(this.datedEvents, position, (one) => isDay(one) && positionOf(one) >= from && positionOf(one) <= to)
      ?.event
  }

  /** Takes over the position to which the reader scrolled the frame, px. */
  scrollBy(scroll: number): void {
    this.isUntouched = false
    this.scroll = scroll
  }

  /**
   * Zooms around a point of the frame, which keeps its position even if the names' column appears or disappears.
   * @param factor above 1 zooms in
   * @param point px from the frame's left edge
   * @returns false if the pitch is at the end of its range already
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
