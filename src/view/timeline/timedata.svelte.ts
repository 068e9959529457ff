// The timeline's data: conferences, years, filtered lanes, and the span of time in the address.
import { SvelteSet } from 'svelte/reactivity'
import type { Event, Statement } from '../../model/dataset.ts'
import { groupBy } from '../../model/lookup.ts'
import { buildLanes, type LaneKey, type Lanes } from '../../layout/timeline/lanes.ts'
import { isDay, datedEventsOf, type DatedEvent } from '../../layout/timeline/datedevents.ts'
import { orderForThreads } from '../../layout/timeline/threads.ts'
import { fullHeadings, laneHeadings, limitBars } from '../../layout/timeline/timeline.ts'
import { readSpan, type Span } from '../../query/timespan.ts'
import type { Page } from '../state/page.svelte.ts'

/** Assumed width of the frame until it is measured, px; used for the prerendered page. */
const ASSUMED = 960
/** Below this width of the frame, px, years stand below each other. As in the style sheets' container queries. */
const NARROW = 720

/** The data that the timeline shows, independent of zoom and scroll position. */
export class TimeData {
  readonly page: Page
  /** The frame's width, px; null until it is measured. */
  measured = $state<number | null>(null)
  /** Ids of the lanes that the reader closed. */
  readonly closed = new SvelteSet<string>()

  readonly width = $derived(this.measured ?? ASSUMED)
  readonly narrow = $derived(this.width < NARROW)
  readonly events: readonly Event[] = $derived.by(() => this.page.lookup.dataset.events)
  readonly by: LaneKey = $derived.by(() => {
    const { lanes } = this.page.selection
    const usual = this.events.length > 1 ? 'kind' : 'speaker'
    // Lanes by report make no sense for a single report.
    return lanes === null || (lanes === 'report' && this.events.length <= 1) ? usual : lanes
  })
  readonly lanes: Lanes = $derived.by(() => {
    const { lookup, shown, selection } = this.page
    const lanes = buildLanes(this.events, lookup.dataset.statements, shown.statements, this.by)
    return selection.threads && !this.narrow ? orderForThreads(lanes, lookup.dataset.links) : lanes
  })
  readonly years = $derived(this.lanes.years)
  readonly datedEvents: readonly DatedEvent[] = $derived(datedEventsOf(this.events, this.years))
  /** Whether cells omit the kind because the lanes' names have it. Narrow timelines have no lane names. */
  readonly compact = $derived.by(() => this.measured !== null && !this.narrow && this.by === 'kind')
  private readonly datedEventsByColumn = $derived(groupBy(this.datedEvents, ({ column }) => column))
  readonly hasDays = $derived(this.datedEvents.some(isDay))
  /** Whether some report names only the month or year of its conference. */
  readonly hasInexactDates = $derived(!this.datedEvents.every(isDay))
  /** Most bars of a cell, by the number of visible columns. */
  protected readonly limitFor = $derived(limitBars(this.lanes, this.compact ? laneHeadings : fullHeadings, this.closed))

  readonly span: Span | null = $derived.by(() =>
    this.page.selection.span === null ? null : readSpan(this.page.selection.span, this.years),
  )
  /** The conference whose day is opened. */
  readonly day: Event | null = $derived.by(() => {
    const { span } = this
    return span?.type === 'day' ? (this.events.find(({ date }) => date === span.date) ?? null) : null
  })
  /** The statements of the opened day's report that match the filter, in the report's order. */
  readonly dayStatements: Statement[] = $derived.by(() => {
    const { day, page } = this
    if (!day) return []
    return page.lookup.dataset.statements.filter((one) => one.event === day.id && page.shown.statements.has(one.id))
  })

  constructor(page: Page) {
    this.page = page
  }

  /** First and last column of the range in the address; null: all. */
  protected get yearsChosen(): [number, number] | null {
    const { span } = this
    if (span?.type !== 'range') return null
    const last = Math.min(this.years.length - 1, Math.ceil(span.to) - 1)
    return [Math.floor(span.from), Math.max(Math.floor(span.from), last)]
  }

  /** The statement with an id; null if there is none. */
  statement(id: string | null): Statement | null {
    const item = id === null ? undefined : this.page.lookup.items.get(id)
    return item?.type === 'statement' ? item.value : null
  }

  /** The conferences of a column, in order of time. */
  datedEventsIn(column: number): DatedEvent[] {
    return this.datedEventsByColumn.get(column) ?? []
  }

  /** Closes a lane, or opens it again. */
  toggleLane(id: string): void {
    if (!this.closed.delete(id)) this.closed.add(id)
  }
}
