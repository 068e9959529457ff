// Which statements the search words leave when they act as a filter.
import type { Statement } from '../model/dataset.ts'
import type { Lookup } from '../model/lookup.ts'
import { overlaps } from '../text/span.ts'
import type { Record } from './record.ts'

/** The statement itself; a person's statements; those of a choice or a sentence; none for a body. */
function statementsOfRecord({ id, group, choice, place }: Record, lookup: Lookup): readonly Pick<Statement, 'id'>[] {
  const { statements } = lookup.dataset
  if (group === 'organizations') return []
  if (group === 'people') return lookup.statementsBy(id)
  if (choice !== null)
    return statements.filter(
      ({ kind, year, topic }) =>
        (choice.kind ?? kind) === kind && (choice.year ?? year) === year && (choice.topic ?? topic) === topic,
    )
  if (group !== 'text' || place === null) return [{ id }]
  return statements.filter(({ source }) => source.report === place.report && overlaps(source, place))
}

/**
 * Ids of the statements that found records stand for. Statements about a body count only if the words find nothing but
 * bodies, because much of a report names its body.
 */
export function statementsOfRecords(records: readonly Record[], lookup: Lookup): Set<string> {
  const bodies = new Set(records.map(({ id }) => id))
  const matching = records.every(({ group }) => group === 'organizations')
    ? lookup.dataset.statements.filter((one) => lookup.bodiesOf(one).some((id) => bodies.has(id)))
    : records.flatMap((record) => statementsOfRecord(record, lookup))
  return new Set(matching.map(({ id }) => id))
}
