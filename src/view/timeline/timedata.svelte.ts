// What the timeline has to show: the conferences, their years, the lanes that the filter leaves, and the stretch of time
// that the address names.
import { SvelteSet } from 'svelte/reactivity'
import type { Event, Statement } from '../../model/dataset.ts'
import { groupBy } from '../../model/lookup.ts'
import { buildLanes, type LaneKey, type Lanes } from '../../layout/timeline/lanes.ts'
import { isDay, datedEventsOf, type DatedEvent } from '../../layout/timeline/datedevents.ts'
import { orderForThreads } from '../../layout/timeline/threads.ts'
import { fullHeadings, laneHeadings, limitBars } from '../../layout/timeline/timeline.ts'
import { readSpan, type Span } from '../../query/timespan.ts'
import type { Page } from '../state/page.svelte.ts'

/** A frame's width before it is measured, px: the prerendered page is drawn for it. */
const ASSUMED = 960
/** Below this width of the frame, years stand below each other. As in the style sheets' container queries. */
const NARROW = 720

export class TimeData {
  readonly page: Page
  /** The frame's width; null until it is measured. */
  measured = $state<number | null>(null)
  /** Lanes that the reader closed. */
  readonly closed = new SvelteSet<string>()

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
  readonly datedEvents: readonly DatedEvent[] = $derived(datedEventsOf(this.events, this.years))
  /** The lanes say the kinds, so that the cells needn't. Not before the width is known: narrow, there are no lanes. */
  readonly compact = $derived.by(() => this.measured !== null && !this.narrow && this.by === 'kind')
  private readonly datedEventsByColumn = $derived(groupBy(this.datedEvents, ({ column }) => column))
  readonly hasDays = $derived(this.datedEvents.some(isDay))
  /** Some report names no day of its conference. */
  readonly hasInexactDates = $derived(!this.datedEvents.every(isDay))
  /** How many bars of a cell are drawn where so many columns are in the frame. */
  protected readonly limitFor = $derived(limitBars(this.lanes, this.compact ? laneHeadings : fullHeadings, this.closed))

  readonly span: Span | null = $derived.by(() =>
    this.page.selection.span === null ? null : readSpan(this.page.selection.span, this.years),
  )
  /** The conference whose day is opened. */
  readonly day: Event | null = $derived.by(() => {
    const { span } = this
    return span?.type === 'day' ? (this.events.find(({ date }) => date === span.date) ?? null) : null
  })
  /** What the opened day's report tells and the filter leaves, in its order. */
  readonly dayStatements: Statement[] = $derived.by(() => {
    const { day, page } = this
    if (!day) return []
    return page.lookup.dataset.statements.filter((one) => one.event === day.id && page.shown.statements.has(one.id))
  })

  constructor(page: Page) {
    this.page = page
  }

  /** The columns of the address's stretch, first and last; null: all. */
  protected get yearsChosen(): [number, number] | null {
    const { span } = this
    if (span?.type !== 'range') return null
    const last = Math.min(this.years.length - 1, Math.ceil(span.to) - 1)
    return [Math.floor(span.from), Math.max(Math.floor(span.from), last)]
  }

  statement(id: string | null): Statement | null {
    const item = id === null ? undefined : this.page.lookup.items.get(id)
    return item?.type === 'statement' ? item.value : null
  }

  /** The conferences of a column. */
  datedEventsIn(column: number): DatedEvent[] {
    return this.datedEventsByColumn.get(column) ?? []
  }

  /** Closes a lane, or opens it again. */
  toggleLane(id: string): void {
    if (!this.closed.delete(id)) this.closed.add(id)
  }
}
