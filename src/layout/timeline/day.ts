// Lays out the day of a conference. Reports give no times of day: the agenda keeps the report's order, and the width of
// each part in the strip is its share of the report's text.
import type { Attendance, Report, Statement } from '../../model/dataset.ts'
import { joinSpans, type Span } from '../../text/span.ts'
import { groupStatements, layoutAgenda, type AgendaItem, type Group } from '../agenda.ts'

/** One part of the agenda. */
export interface DayPart {
  item: AgendaItem
  /** Share of the report's text, 0–1. */
  share: number
  /** The drawn statements under their headings. */
  groups: Group[]
  /** Number of statements that are not drawn. */
  hidden: number
}

/** What to draw of a conference's day. */
export interface DayPlan {
  /** The drawn participants, and the number of the others. */
  present: Attendance[]
  unlisted: number
  /** Share of the text that names the participants, 0–1. */
  presentShare: number
  parts: DayPart[]
}

/** Limit of page elements for all statements of a day, and elements of one statement. */
const BUDGET = 400
const BAR = 5
/** Most marks for the report's own statements. */
const MAX_MARKS = 60
/** Most people and groups that are drawn. */
const MAX_PRESENT = 12

/** The share of a text, 0–1, that spans cover; they may overlap. @param length of the text, UTF-16 units */
function shareOf(spans: readonly Span[], length: number): number {
  return length === 0 ? 0 : joinSpans(spans).reduce((sum, { start, end }) => sum + end - start, 0) / length
}

/**
 * Lays out the day of a conference.
 * @param event id of the conference
 * @param statements the statements of its report, in the report's order
 * @param attendances the attendances of the conference
 */
export function layoutDay(
  event: string,
  report: Report,
  statements: readonly Statement[],
  attendances: readonly Attendance[],
): DayPlan {
  const agenda = layoutAgenda(event, statements)
  const length = report.text.trim().length
  // The report's own statements are about years, not the day: they are marks here, not bars. The speakers share the
  // limit; what short speeches leave of it goes to the long ones.
  const spoken = agenda.filter(({ type }) => type !== 'report')
  const each = Math.max(1, Math.floor(BUDGET / BAR / Math.max(1, spoken.length)))
  const spare = spoken.reduce((sum, { statements: list }) => sum + Math.max(0, each - list.length), 0)
  const long = spoken.filter(({ statements: list }) => list.length > each).length
  const limit = each + (long > 0 ? Math.floor(spare / long) : 0)
  return {
    present: attendances.slice(0, MAX_PRESENT),
    unlisted: Math.max(0, attendances.length - MAX_PRESENT),
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
