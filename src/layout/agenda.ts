// A conference's agenda: the report itself, each speaker, the awards. The score and the timeline draw one row for each
// item. Reports give no times of day, so the items keep the order of the text.
import type { Kind, Statement } from '../model/dataset.ts'
import { groupBy } from '../model/lookup.ts'

/** One item of the agenda. */
export interface AgendaItem {
  /** Unique in the page, and its anchor. */
  id: string
  type: 'report' | 'speech' | 'awards'
  /** The speaker of a speech. */
  person: string | null
  onBehalfOf: string | null
  statements: Statement[]
}

/** The part of the agenda that a statement belongs to: 'awards', 'report' or the speaker's id. */
export const partOf = ({ kind, by }: Statement): string => (kind === 'award' ? 'awards' : (by ?? 'report'))

/** Type, speaker and represented body of a part of the agenda. @param part as `partOf` returns it */
export function describePart(
  part: string,
  statements: readonly Statement[],
): Pick<AgendaItem, 'type' | 'person' | 'onBehalfOf'> {
  const type = part === 'awards' || part === 'report' ? part : 'speech'
  return {
    type,
    person: type === 'speech' ? part : null,
    onBehalfOf: statements.find((one) => one.onBehalfOf !== null)?.onBehalfOf ?? null,
  }
}

/**
 * The agenda of one conference, in the report's order.
 * @param event id of the conference
 * @param statements the statements of its report, in the report's order
 */
export const layoutAgenda = (event: string, statements: readonly Statement[]): AgendaItem[] =>
  [...groupBy(statements, partOf)].map(([part, list]) => ({
    id: `${event}--${part}`,
    ...describePart(part, list),
    statements: list,
  }))

/** Statements under one heading: one kind, one topic. */
export interface Group {
  kind: Kind
  topic: string | null
  statements: Statement[]
}

/** The same key for all statements under one heading. */
export const groupKey = ({ kind, topic }: Statement): string => `${kind} ${topic ?? ''}`

/** Groups statements by kind and topic, in the order of each group's first statement. */
export const groupStatements = (statements: readonly Statement[]): Group[] =>
  [...groupBy(statements, groupKey).values()].flatMap((list) => {
    const first = list[0]
    return first ? [{ kind: first.kind, topic: first.topic, statements: list }] : []
  })
