// The conferences' names on the timeline: how wide each is, where it stands, and for which part of the plane names are
// drawn at all.
import type { Event } from '../../model/dataset.ts'
import { displayDate } from '../../model/dates.ts'
import { fixedMeasure } from '../../layout/measure.ts'
import { layoutEventLabels, EVENT_LABEL_LINES, type EventLabel } from '../../layout/timeline/datedevents.ts'
import { dependOn } from '../drawing/depend.ts'
import type { TimeView } from './timeview.svelte.ts'

/** As in the style sheet: size of the letters and what stands beside them, px. */
const FONT = { size: 13, bold: true }
const BESIDE = 12
/** So few names of a year need no choice and no rest of the hand. */
const FEW = 8

export class EventNames {
  private readonly view: TimeView
  /** Names are measured once for a language. */
  private readonly widths = $derived.by(() => {
    dependOn(this.view.page.t)
    return new Map<Event, number>()
  })
  /** The part of the plane for which names are drawn: the frame and a half of it on each side, in steps of a half. */
  private readonly part = $derived.by(() => Math.floor(this.view.scroll / (this.view.width / 2)))
  /** As many lines of names as the fullest year may need, wherever the frame is. */
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

  /** The conferences of a column with the places of their names, as far as they are near the frame. */
  labelsOf(column: number): EventLabel[] {
    const { scale, width, moving } = this.view
    const own = this.view.datedEventsIn(column)
    // Many names would only jump about under a hand that zooms.
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
