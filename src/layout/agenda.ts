// A conference's agenda as the report tells it: the report itself, each speaker, the awards. It gives the rows of the
// score and of the timeline; no hour is given, so the order of the text is the only order.
import type { Kind, Statement } from '../model/dataset.ts'
import { groupBy } from '../model/lookup.ts'

/** One item of the agenda. */
export interface AgendaItem {
  /** Unique in the page: also the anchor. */
  id: string
  type: 'report' | 'speech' | 'awards'
  /** The speaker of a speech. */
  person: string | null
  onBehalfOf: string | null
  statements: Statement[]
}

/** Which part of the agenda a statement belongs to: the awards, a speaker (his id), the report itself. */
export const partOf = ({ kind, by }: Statement): string => (kind === 'award' ? 'awards' : (by ?? 'report'))

/** What a part of the agenda is, by its name from `partOf`. */
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
 * The agenda of one conference.
 * @param event its id
 * @param statements those of its report, in the report's order
 */
export const layoutAgenda = (event: string, statements: readonly Statement[]): AgendaItem[] =>
  [...groupBy(statements, partOf)].map(([part, list]) => ({
    id: `${event}--${part}`,
    ...describePart(part, list),
    statements: list,
  }))

/** Statements that stand under one heading: of one kind, on one topic. */
export interface Group {
  kind: Kind
  topic: string | null
  statements: Statement[]
}

/** What the statements under one heading share. */
export const groupKey = ({ kind, topic }: Statement): string => `${kind} ${topic ?? ''}`

/** Statements by kind and topic, in the order in which they first come. */
export const groupStatements = (statements: readonly Statement[]): Group[] =>
  [...groupBy(statements, groupKey).values()].flatMap((list) => {
    const first = list[0]
    return first ? [{ kind: first.kind, topic: first.topic, statements: list }] : []
  })
