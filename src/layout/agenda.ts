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

/**
 * The agenda of one conference.
 * @param event its id
 * @param statements those of its report, in the report's order
 */
export function layoutAgenda(event: string, statements: readonly Statement[]): AgendaItem[] {
  const key = (one: Statement): string => (one.kind === 'award' ? 'awards' : (one.by ?? 'report'))
  return [...groupBy(statements, key)].map(([name, list]) => ({
    id: `${event}--${name}`,
    type: name === 'awards' || name === 'report' ? name : 'speech',
    person: name === 'awards' || name === 'report' ? null : name,
    onBehalfOf: list.find((one) => one.onBehalfOf !== null)?.onBehalfOf ?? null,
    statements: list,
  }))
}

/** Statements that stand under one heading: of one kind, on one topic. */
export interface Group {
  kind: Kind
  topic: string | null
  statements: Statement[]
}

/** Statements by kind and topic, in the order in which they first come. */
export const groupStatements = (statements: readonly Statement[]): Group[] =>
  [...groupBy(statements, (one) => `${one.kind} ${one.topic ?? ''}`).values()].flatMap((list) => {
    const first = list[0]
    return first ? [{ kind: first.kind, topic: first.topic, statements: list }] : []
  })
