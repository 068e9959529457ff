// Generates corrections of people and groups, for properties.
import fc from 'fast-check'
import type { Correction } from '../src/parse/edit/correction.ts'

/**
 * A `person` or a `group`, each with any of its values left out.
 * @param at their offset in the file @param name of a person or a body @param quote any words
 */
export const peopleCorrection = (
  at: fc.Arbitrary<number>,
  name: fc.Arbitrary<string>,
  quote: fc.Arbitrary<string>,
): fc.Arbitrary<Correction> =>
  fc.oneof(
    fc.record({
      at,
      do: fc.constant('person' as const),
      person: fc.record(
        {
          name,
          offices: fc.array(fc.record({ role: quote, body: name }, { requiredKeys: ['role'] }), { maxLength: 2 }),
          attended: fc.boolean(),
        },
        { requiredKeys: ['name'] },
      ),
    }),
    fc.record({
      at,
      do: fc.constant('group' as const),
      group: fc.record({ quote, role: quote, body: name }, { requiredKeys: ['quote'] }),
    }),
  )
