import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorrections } from '../../../src/seeds/corrections.ts'
import type { Correction } from '../../../src/parse/edit/correction.ts'
import { entryOf } from '../../../src/parse/edit/entry.ts'
import { kinds } from '../../../src/model/kinds.ts'
import { visible } from '../../../src/text/visible.ts'
import { peopleCorrection } from '../../peoplecorrections.ts'

test.each<[Correction, string]>([
  [
    { at: 0, do: 'add', quote: 'kết nạp 25 đảng viên', add: { kind: 'outcome', year: 2008 } },
    '- add: { kind: outcome, year: 2008, quote: "kết nạp 25 đảng viên" }',
  ],
  [
    { at: 0, do: 'set', quote: 'phong trào "ba tốt"', set: { kind: 'goal', topic: null, openEnded: true } },
    String.raw`- { quote: "phong trào \"ba tốt\"", set: { kind: goal, topic: null, openEnded: true } }`,
  ],
  [
    { at: 0, do: 'set', quote: 'a', set: { by: 'Lê Văn An', topic: 'x: y, z' } },
    '- { quote: "a", set: { by: "Lê Văn An", topic: "x: y, z" } }',
  ],
  [{ at: 0, do: 'drop', quote: 'In trang' }, '- { quote: "In trang", drop: true }'],
  [{ at: 0, do: 'confirm', quote: 'In trang' }, '- { quote: "In trang", confirm: true }'],
  [
    { at: 0, do: 'alias', organization: 'Bộ X', as: ['Bộ', 'Bộ "X"'] },
    String.raw`- alias: { organization: "Bộ X", as: ["Bộ", "Bộ \"X\""] }`,
  ],
  [
    {
      at: 0,
      do: 'person',
      person: { name: 'Lê Văn An', offices: [{ role: 'Giám đốc', body: 'Sở X' }], attended: false },
    },
    '- person: { name: "Lê Văn An", attended: false, role: "Giám đốc", body: "Sở X" }',
  ],
  [
    {
      at: 0,
      do: 'person',
      person: { name: 'Lê Văn An', offices: [{ role: 'Bí thư' }, { role: 'Giám đốc', body: 'Sở X' }] },
    },
    '- person: { name: "Lê Văn An", offices: [{ role: "Bí thư" }, { role: "Giám đốc", body: "Sở X" }] }',
  ],
  [{ at: 0, do: 'person', person: { name: 'Lê Văn An', offices: [] } }, '- person: { name: "Lê Văn An", offices: [] }'],
  [
    { at: 0, do: 'group', group: { quote: 'các đồng chí Bí thư', role: 'Bí thư', body: 'Sở X' } },
    '- group: { quote: "các đồng chí Bí thư", role: "Bí thư", body: "Sở X" }',
  ],
  [
    { at: 0, do: 'conference', set: { date: '2010-02-04', place: null } },
    '- conference: { date: "2010-02-04", place: null }',
  ],
])('%j', (correction, entry) => {
  expect(entryOf(correction)).toBe(entry)
})

test('an entry is read as the correction it was written from, as it is printed too', () => {
  const kind = fc.constantFrom(...kinds)
  const year = fc.integer({ min: 1900, max: 2199 })
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('“Ba tốt”', '"a": b, {c}', '- #d', 'không', '2009', 'null', '&x', 'a\u202Eb', "l'a", '\\n'),
  )
  const quote = words.filter((one) => one.trim() !== '')
  const more = { by: quote, topic: fc.option(quote), onBehalfOf: fc.option(quote), openEnded: fc.boolean() }
  const any: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({
      at: fc.constant(2),
      do: fc.constant('add' as const),
      quote,
      add: fc.record({ kind, year, ...more }, { requiredKeys: ['kind', 'year'] }),
    }),
    fc.record({ at: fc.constant(2), do: fc.constant('set' as const), quote, set: fc.record({ kind, year, ...more }) }),
    fc.record({ at: fc.constant(2), do: fc.constantFrom('drop' as const, 'confirm' as const), quote }),
    fc.record({
      at: fc.constant(2),
      do: fc.constant('alias' as const),
      organization: quote,
      as: fc.array(quote, { minLength: 1 }),
    }),
    peopleCorrection(fc.constant(2), quote, quote),
    fc.record({
      at: fc.constant(2),
      do: fc.constant('conference' as const),
      set: fc.record({
        organizer: fc.option(quote),
        place: fc.option(quote),
        date: fc.constantFrom('2010', '2010-02-04', null),
      }),
    }),
  )
  fc.assert(
    fc.property(any, (correction) => {
      for (const line of [entryOf(correction), visible(entryOf(correction))])
        expect(readCorrections(line)).toEqual({ corrections: [correction], links: [], problems: [] })
    }),
  )
})
