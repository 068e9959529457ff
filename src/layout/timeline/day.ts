// A conference's day. No report gives an hour: the agenda stands in the report's order, and each part is as wide in the
// strip as the share of the text that tells it.
import type { Attendance, Report, Statement } from '../../model/dataset.ts'
import { joinSpans, type Span } from '../../text/span.ts'
import { groupStatements, layoutAgenda, type AgendaItem, type Group } from '../agenda.ts'

export interface DayPart {
  item: AgendaItem
  /** 0–1 of the report's text. */
  share: number
  /** Under their headings, as many as may be drawn. */
  groups: Group[]
  /** How many are not. */
  hidden: number
}

export interface DayPlan {
  /** Who took part, as many as may be drawn, and how many more there are. */
  present: Attendance[]
  absent: number
  presentShare: number
  parts: DayPart[]
}

/** Elements that all statements of a day may have, and what one has. */
const BUDGET = 400
const BAR = 5
/** Marks of the report's own outcomes and goals. */
const MAX_MARKS = 60
/** People and groups that are drawn. */
const MAX_PRESENT = 12

/** How much of a text lies within spans that may overlap, 0–1. */
function shareOf(spans: readonly Span[], length: number): number {
  return length === 0 ? 0 : joinSpans(spans).reduce((sum, { start, end }) => sum + end - start, 0) / length
}

/**
 * @param statements those of the conference's report, in its order
 * @param attendances those of the conference
 */
export function layoutDay(
  event: string,
  report: Report,
  statements: readonly Statement[],
  attendances: readonly Attendance[],
): DayPlan {
  const agenda = layoutAgenda(event, statements)
  const length = report.text.trim().length
  // The report's own outcomes and goals belong to years; here they are marks, not bars.
  const spoken = agenda.filter(({ type }) => type !== 'report')
  const each = Math.max(1, Math.floor(BUDGET / BAR / Math.max(1, spoken.length)))
  const spare = spoken.reduce((sum, { statements: list }) => sum + Math.max(0, each - list.length), 0)
  const long = spoken.filter(({ statements: list }) => list.length > each).length
  const limit = each + (long > 0 ? Math.floor(spare / long) : 0)
  return {
    present: attendances.slice(0, MAX_PRESENT),
    absent: Math.max(0, attendances.length - MAX_PRESENT),
    presentShare: shareOf(
      attendances.flatMap(({ source }) => source),
      length,
    ),
    parts: agenda.map((item) => {
      const drawn = item.statements.slice(0, item.type === 'report' ? MAX_MARKS : limit)
      return {
        item,
        share: shareOf(
          item.statements.map(({ source }) => source),
          length,
        ),
        groups: groupStatements(drawn),
        hidden: item.statements.length - drawn.length,
      }
    }),
  }
}
