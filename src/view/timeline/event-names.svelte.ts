// The names of conferences on the timeline: their widths, their places, and which of them are drawn.
import type { Event } from '../../model/dataset.ts'
import { displayDate } from '../../model/dates.ts'
import { fixedMeasure } from '../../layout/measure.ts'
import { layoutEventLabels, EVENT_LABEL_LINES, type EventLabel } from '../../layout/timeline/datedevents.ts'
import { dependOn } from '../drawing/depend.ts'
import type { TimeView } from './timeview.svelte.ts'

/** Font and padding of a name, as in the style sheet, px. */
const FONT = { size: 13, bold: true }
const BESIDE = 12
/** Years with more names than this draw only those near the frame, and none while the reader zooms. */
const FEW = 8

/** Lays out and caches the names of conferences. */
export class EventNames {
  private readonly view: TimeView
  /** Cache of widths, px, for the current language. */
  private readonly widths = $derived.by(() => {
    dependOn(this.view.page.t)
    return new Map<Event, number>()
  })
  /** Scroll position in steps of half a frame. Names are drawn for the frame and at least half a frame on each side. */
  private readonly part = $derived.by(() => Math.floor(this.view.scroll / (this.view.width / 2)))
  /** Number of lines for the names: as many as the fullest year may need, visible or not. */
  readonly lines = $derived.by(() =>
    Math.min(
      EVENT_LABEL_LINES,
      Math.max(0, ...this.view.years.map((_, column) => this.view.datedEventsIn(column).length)),
    ),
  )

  constructor(view: TimeView) {
    this.view = view
  }

  private widthOf(event: Event): number {
    let width = this.widths.get(event)
    if (width === undefined) {
      const date = event.date === null ? '' : displayDate(event.date)
      const place = event.place === null ? '' : `, ${event.place}`
      width = fixedMeasure(`${date} · ${this.view.page.t.conference}${place}`, FONT) + BESIDE
      this.widths.set(event, width)
    }
    return width
  }

  /** The conferences of a column with the places of their names, if near the frame. */
  labelsOf(column: number): EventLabel[] {
    const { scale, width, moving } = this.view
    const own = this.view.datedEventsIn(column)
    // While zooming, many names would only jump about.
    if (moving && own.length > FEW) return []
    const labels = layoutEventLabels(own, scale.column, (event) => this.widthOf(event))
    if (labels.length <= FEW) return labels
    const [from, to] = [(this.part - 1) * (width / 2), (this.part + 4) * (width / 2)]
    return labels.filter((label) => {
      const x = column * scale.pitch + label.from * scale.column
      return x >= from && x <= to
    })
  }
}
