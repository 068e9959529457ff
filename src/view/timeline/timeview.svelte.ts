// What is drawn in the timeline's frame, which item the keys are at, and where buttons and keys lead.
import type { Event, Statement } from '../../model/dataset.ts'
import { partOf } from '../../layout/agenda.ts'
import { layoutMarks, type MarksPlan } from '../../layout/timeline/marks.ts'
import { closest, isDay, positionOf, type DatedEvent } from '../../layout/timeline/datedevents.ts'
import { stepFrom, type Step } from '../../layout/timeline/steps.ts'
import { layoutTimeline, type CellPlan, type Opened } from '../../layout/timeline/timeline.ts'
import { clamp, pitchFor, positionAt, scrollTo, xOf } from '../../layout/timeline/timescale.ts'
import { writeSpan } from '../../query/timespan.ts'
import { MONTHS, TimeFrame } from './timeframe.svelte.ts'

export class TimeView extends TimeFrame {
  /** The cell of which the reader wants to see more. */
  opened = $state.raw<Opened | null>(null)
  /** The item that the arrow keys start from. */
  current = $state<string | null>(null)

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
      const list = this.dayStatements
      return (focus && list.includes(focus) ? focus : list[0])?.id ?? null
    }
    const column = focus ? years.indexOf(focus.year) : -1
    if (focus && column >= first && column <= last) return focus.id
    return stepFrom(this.lanes, null, 'next', first)?.id ?? null
  })

  /** One item is in the order of Tab keys, the arrows lead to the others; without script all links are. */
  tabindexOf(id: string): number | undefined {
    return this.measured === null ? undefined : id === this.cursor ? 0 : -1
  }

  /**
   * Zooms around a point of the frame. Nearer than a month is a conference's day; farther than the day, the months around it.
   * @param factor more than 1 is nearer
   * @param point px from the frame's left edge
   */
  zoomBy(factor: number, point: number): void {
    if (this.day) {
      if (factor < 1) this.leaveDay()
      return
    }
    if (this.rescale(factor, point) || factor <= 1 || !this.isMonths) return
    this.openDay(this.nearest(positionAt(this.scroll + point - this.inset, this.scale)))
  }

  /**
   * Where a press on a key or a button zooms when the years are wide: at the conference of the current item, or the one
   * nearest to the middle, so that its day is where one arrives. px from the frame's left edge; null: no conference there.
   */
  get aim(): number | null {
    if (this.scale.column < this.width / 2) return null
    const [from, to] = this.visibleRange
    const own = this.focus && this.datedEvents.find(({ event }) => event.id === this.focus?.event)
    const isSeen = (one: DatedEvent): boolean => positionOf(one) >= from && positionOf(one) <= to
    const event = own && isSeen(own) ? own.event : this.nearest(this.middle)
    const datedEvent = this.datedEvents.find((one) => one.event === event)
    return datedEvent ? this.inset + xOf(positionOf(datedEvent), this.scale) - this.scroll : null
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
    const near = closest(this.datedEvents, middle, () => true)
    const at = near ? positionOf(near) : middle
    const column = Math.min(this.years.length - 1, Math.floor(at))
    const from = clamp(at - 0.5 / MONTHS, [column, column + 1 - 1 / MONTHS])
    this.go(writeSpan(from, from + 1 / MONTHS, this.years))
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
      const eventYear = Number(event.date?.slice(0, 4) ?? last)
      const near = years.filter((year) => year === eventYear || year === eventYear - 1)
      this.showYears(near[0] ?? first, near.at(-1) ?? first)
    }
  }

  openDay(event: Event | undefined): void {
    if (event?.date != null) this.go(event.date)
  }

  /** The conference that a press on 'day' opens: the one nearest to the middle that has a day. */
  get nearestDay(): Event | undefined {
    return closest(this.datedEvents, this.middle, isDay)?.event
  }

  /** The months around the day; where the focus is on a statement of another year, the years in which it has its place. */
  private leaveDay(): void {
    const { day, focus } = this
    if (day?.date != null && focus && !day.date.startsWith(String(focus.year))) this.showReport(day)
    else this.showMonths()
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

  /** Brings a column into the frame, moving no further than it must. */
  reveal(column: number): void {
    if (column < 0 || (column >= this.first && column <= this.last && this.isClear(column))) return
    if (this.narrow) {
      if (this.yearsChosen) this.showYears(this.years[column] ?? 0, this.years[column] ?? 0)
      return
    }
    this.isUntouched = false
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
