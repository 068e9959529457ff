// What is drawn in the timeline's frame, the keyboard cursor, and the actions of buttons and keys. The last of three
// classes, each built on the one before: TimeData (what there is), TimeFrame (which range is visible), TimeView.
// `frame` is the width that lane names leave for the years, px; positions are in columns
// (layout/timeline/timescale.ts).
import type { Event, Statement } from '../../model/dataset.ts'
import { partOf } from '../../layout/agenda.ts'
import { layoutMarks, type MarksPlan } from '../../layout/timeline/marks.ts'
import { closest, isDay, positionOf, type DatedEvent } from '../../layout/timeline/datedevents.ts'
import { stepFrom, type Step } from '../../layout/timeline/steps.ts'
import { layoutTimeline, type CellPlan, type Opened } from '../../layout/timeline/timeline.ts'
import { clamp, pitchFor, positionAt, scrollTo, xOf } from '../../layout/timeline/timescale.ts'
import { writeSpan } from '../../query/timespan.ts'
import { MONTHS, TimeFrame } from './timeframe.svelte.ts'

/** The state of the timeline for its components. */
export class TimeView extends TimeFrame {
  /** The cell in which the reader turned to another page of statements. Not the opened item: that is `page.item`. */
  openedCell = $state.raw<Opened | null>(null)
  /** Id of the item that the reader reached last, by a key, the focus or another page of a cell; null: none yet. */
  current = $state<string | null>(null)

  /** The statement that keys and buttons start from: the current one, else the one that is open in the detail pane. */
  private readonly focus = $derived.by(() => this.statement(this.current) ?? this.statement(this.page.selection.item))
  readonly cells: CellPlan[] = $derived.by(() =>
    layoutTimeline(this.lanes, {
      first: this.first,
      last: this.last,
      limit: this.limit,
      focus: this.focus,
      related: this.page.related,
      opened: this.openedCell,
      closed: this.closed,
    }),
  )
  readonly marks: MarksPlan = $derived(
    layoutMarks(
      this.lanes,
      this.narrow
        ? // All years stand below each other, in full width. Without a frame no years share a column (`binFor`).
          { frame: 0, pitch: this.width, column: this.width, first: 0, last: this.years.length - 1 }
        : { frame: this.frame, ...this.scale, first: this.first, last: this.last },
    ),
  )

  /**
   * Id of the item in the Tab order: the current one, else the opened one, else the first one. Only an item that is
   * drawn: the current or opened one may be outside the filter or in a closed lane.
   */
  readonly cursor: string | null = $derived.by(() => {
    const { focus, first, last, years } = this
    if (this.day || this.level === 'words') {
      const list = this.day
        ? this.dayStatements
        : this.cells.flatMap(({ groups }) => groups.flatMap(({ statements }) => statements))
      return (focus && list.includes(focus) ? focus : list[0])?.id ?? null
    }
    const column = focus ? years.indexOf(focus.year) : -1
    if (focus && column >= first && column <= last) return focus.id
    return stepFrom(this.lanes, null, 'next', first)?.id ?? null
  })

  /** Only the cursor's item is in the Tab order; arrow keys lead to the others. Without script all links are in it. */
  tabindexOf(id: string): number | undefined {
    return this.measured === null ? undefined : id === this.cursor ? 0 : -1
  }

  /**
   * Zooms around a point of the frame. Zooming in beyond a month opens a conference's day; zooming out closes it.
   * @param factor above 1 zooms in
   * @param point px from the frame's left edge
   */
  zoomBy(factor: number, point: number): void {
    if (this.day) {
      if (factor < 1) this.leaveDay()
      return
    }
    if (this.rescale(factor, point) || factor <= 1 || !this.isMonths) return
    this.openDay(this.nearestVisibleDay(positionAt(this.scroll + point - this.inset, this.scale)))
  }

  /**
   * The point around which keys and buttons zoom: the conference of the current item if it is visible, else the visible
   * one with a known day that is nearest to the middle, so that zooming in ends at its day. px from the frame's left
   * edge; null: a year is narrower than half the frame, or there is no such conference.
   */
  get zoomPoint(): number | null {
    if (this.scale.column < this.width / 2) return null
    const [from, to] = this.visibleRange
    const own = this.focus && this.datedEvents.find(({ event }) => event.id === this.focus?.event)
    const isSeen = (one: DatedEvent): boolean => positionOf(one) >= from && positionOf(one) <= to
    const event = own && isSeen(own) ? own.event : this.nearestVisibleDay(this.middle)
    const datedEvent = this.datedEvents.find((one) => one.event === event)
    return datedEvent ? this.inset + xOf(positionOf(datedEvent), this.scale) - this.scroll : null
  }

  /** Shows all years. */
  fit(): void {
    this.go(null)
  }

  /** Shows the years from `from` to `to` (inclusive). */
  showYears(from: number, to: number): void {
    this.go(from === to ? String(from) : `${from}/${to}`)
  }

  /** Shows two years as readable columns, beginning at the current item's year or the middle of the frame. */
  showReadable(): void {
    const at = this.focus && !this.day ? this.years.indexOf(this.focus.year) : Math.floor(this.middle)
    const start = Math.max(0, Math.min(at, this.years.length - 2))
    const [from, to] = [this.years[start], this.years[Math.min(this.years.length - 1, start + 1)]]
    if (from !== undefined && to !== undefined) this.showYears(from, to)
  }

  /** Shows a third of a year, around the conference nearest to the middle. */
  showMonths(): void {
    const { middle } = this
    const near = closest(this.datedEvents, middle, () => true)
    const at = near ? positionOf(near) : middle
    const column = Math.min(this.years.length - 1, Math.floor(at))
    const from = clamp(at - 0.5 / MONTHS, [column, column + 1 - 1 / MONTHS])
    this.go(writeSpan(from, from + 1 / MONTHS, this.years))
  }

  /**
   * Shows the years of a report's statements as words. If they don't fit, shows only the year of the conference (the
   * last year of the statements if the conference has no date) and the year before; if no statement is about these two
   * years, the first year of the statements.
   */
  showReport(event: Event): void {
    const own = this.page.lookup.dataset.statements.filter((one) => one.event === event.id)
    const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b)
    const [first, last] = [years[0], years.at(-1)]
    if (first === undefined || last === undefined) return
    const [from, to] = [this.years.indexOf(first), this.years.indexOf(last) + 1]
    if (this.levelAt(pitchFor(from, to, this.years.length, this.width)) === 'words') this.showYears(first, last)
    else {
      const eventYear = Number(event.date?.slice(0, 4) ?? last)
      const near = years.filter((year) => year === eventYear || year === eventYear - 1)
      this.showYears(near[0] ?? first, near.at(-1) ?? first)
    }
  }

  /** Opens the day of a conference; does nothing if its date is unknown. */
  openDay(event: Event | undefined): void {
    if (event?.date != null) this.go(event.date)
  }

  /** The conference that the 'day' button opens: the nearest to the middle with a known day, visible or not. */
  get nearestDay(): Event | undefined {
    return closest(this.datedEvents, this.middle, isDay)?.event
  }

  /** Shows the months around the day, or the years of its report if the current statement is about another year. */
  private leaveDay(): void {
    const { day, focus } = this
    if (day?.date != null && focus && !day.date.startsWith(String(focus.year))) this.showReport(day)
    else this.showMonths()
  }

  /** Moves the cursor and scrolls its column into view. @returns the new statement; null: none in that direction */
  step(step: Step): Statement | null {
    if (this.day) return this.stepInDay(step)
    // Marks are drawn in closed lanes too.
    const closed = this.level === 'words' ? this.closed : undefined
    const next = stepFrom(this.lanes, this.focus, step, this.first, closed)
    if (!next) return null
    this.current = next.id
    this.reveal(this.years.indexOf(next.year))
    return next
  }

  /**
   * Moves the cursor through the opened day's agenda. Down leads to the first later statement of another agenda item,
   * up to the last earlier one.
   */
  private stepInDay(step: Step): Statement | null {
    const list = this.dayStatements
    const at = this.focus ? list.indexOf(this.focus) : -1
    const here = list[at]
    const isOther = (one: Statement): boolean => here === undefined || partOf(one) !== partOf(here)
    const next = {
      next: () => list[at + 1],
      previous: () => list[at - 1],
      first: () => list[0],
      last: () => list.at(-1),
      down: () => list.slice(at + 1).find(isOther),
      up: () => list.slice(0, Math.max(0, at)).filter(isOther).at(-1),
    }[step]()
    if (next) this.current = next.id
    return next ?? null
  }

  /**
   * Scrolls a column into view, no further than necessary. A narrow timeline, whose years stand below each other, shows
   * that year alone if the address chooses some years: that is a new address. @param column -1: does nothing
   */
  reveal(column: number): void {
    if (column < 0 || (column >= this.first && column <= this.last && this.isFullyInView(column))) return
    if (this.narrow) {
      if (this.yearsChosen) this.showYears(this.years[column] ?? 0, this.years[column] ?? 0)
      return
    }
    this.isUntouched = false
    const { scale, frame } = this
    const alignsLeft = column * scale.pitch < this.scroll || scale.column > frame
    this.scroll = alignsLeft ? scrollTo(column, 0, frame, scale) : scrollTo(column + 1, frame, frame, scale)
  }

  /** Whether a column, or as much of it as fits, is in the frame, to within 1 px. */
  private isFullyInView(column: number): boolean {
    const { frame } = this
    const left = column * this.scale.pitch
    const seen = Math.min(left + this.scale.column, this.scroll + frame) - Math.max(left, this.scroll)
    return seen >= Math.min(this.scale.column, frame) - 1
  }
}
