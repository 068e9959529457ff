import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLanes, MAX_LANES, type LaneKey, type Lanes } from '../../../src/layout/timeline/lanes.ts'
import { stepFrom } from '../../../src/layout/timeline/steps.ts'
import type { Statement } from '../../../src/model/dataset.ts'
import { generateDataset } from '../../generate.ts'
import { merged } from '../../parsed.ts'
import { SEED, seedDataset, seedText } from '../../seed.ts'

const keys: LaneKey[] = ['speaker', 'kind', 'report']
const all = (statements: readonly Statement[]): Set<string> => new Set(statements.map(({ id }) => id))
const { events, statements } = seedDataset()
const lanesBy = (by: LaneKey, shown = all(statements)): Lanes => buildLanes(events, statements, shown, by)

describe('the report of one conference', () => {
  test('by speaker: the agenda in its order, columns are the years spoken of', () => {
    const { years, lanes } = lanesBy('speaker')
    expect(years).toEqual([2008, 2009])
    expect(lanes.map(({ id }) => id)).toEqual([
      'speaker-report',
      'speaker-le-doan-hop',
      'speaker-nguyen-hai-duong',
      'speaker-awards',
    ])
  })
  test('by kind: in the order of the kinds, looking back first', () => {
    expect(lanesBy('kind').lanes.map(({ id, matching }) => `${id} ${matching}`)).toEqual([
      'kind-outcome 9',
      'kind-strength 10',
      'kind-shortcoming 2',
      'kind-award 2',
      'kind-goal 17',
      'kind-request 9',
    ])
  })
  test('cells have both matching and other statements', () => {
    const shown = new Set(statements.filter(({ year }) => year === 2008).map(({ id }) => id))
    const { matching, others, lanes } = lanesBy('kind', shown)
    expect([matching, others]).toEqual([23, 26])
    expect(lanes.find(({ id }) => id === 'kind-goal')?.cells.get(1)?.others).toHaveLength(17)
  })
})

test('several conferences share the years; short gaps are filled, long ones are not', () => {
  const seed = { file: SEED, text: seedText() }
  const later = { file: 'b.txt', text: seed.text.replaceAll('2009', '2012').replaceAll('2008', '2011') }
  const both = merged([seed, later])
  expect(buildLanes(both.events, both.statements, new Set(), 'report').years).toEqual([2008, 2009, 2010, 2011, 2012])
  const far = { file: 'b.txt', text: seed.text.replaceAll('2009', '2029').replaceAll('2008', '2028') }
  const two = merged([seed, far])
  expect(buildLanes(two.events, two.statements, new Set(), 'kind').years).toEqual([2008, 2009, 2028, 2029])
})

test('without statements there are no lanes', () => {
  expect(buildLanes([], [], new Set(), 'kind')).toEqual({ years: [], lanes: [], matching: 0, others: 0 })
})

const made = fc.record({
  count: fc.integer({ min: 1, max: 400 }),
  seed: fc.nat(1000),
  by: fc.constantFrom(...keys),
})

test('every statement lies in one cell, in the column of its year, whatever the lanes', () => {
  fc.assert(
    fc.property(made, ({ count, seed, by }) => {
      const data = generateDataset(count, { years: 8, seed })
      const shown = new Set(data.statements.filter((_, i) => i % 3 > 0).map(({ id }) => id))
      const { years, lanes } = buildLanes(data.events, data.statements, shown, by)
      if (count > 90) expect(lanes.length).toBeLessThanOrEqual(MAX_LANES)
      const drawn = lanes.flatMap(({ cells }) =>
        [...cells].flatMap(([column, { matching, others }]) =>
          [
            ...matching.map((one) => ({ one, fits: shown.has(one.id) })),
            ...others.map((one) => ({ one, fits: !shown.has(one.id) })),
          ].map(({ one, fits }) => ({ id: one.id, ok: fits && years[column] === one.year })),
        ),
      )
      expect(drawn.map(({ id }) => id).sort()).toEqual(data.statements.map(({ id }) => id).sort())
      expect(drawn.every(({ ok }) => ok)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

describe('steps', () => {
  test('next and previous walk through all that match, in order of time, and back', () => {
    fc.assert(
      fc.property(made, ({ count, seed, by }) => {
        const data = generateDataset(count, { years: 6, seed })
        const lanes = buildLanes(data.events, data.statements, all(data.statements), by)
        const walk: Statement[] = []
        for (let at = stepFrom(lanes, null, 'first', 0); at; at = stepFrom(lanes, at, 'next', 0)) walk.push(at)
        expect(walk).toHaveLength(count)
        expect(walk.every((one, i) => i === 0 || (walk[i - 1]?.year ?? 0) <= one.year)).toBe(true)
        const back: Statement[] = []
        for (let at = stepFrom(lanes, null, 'last', 0); at; at = stepFrom(lanes, at, 'previous', 0)) back.push(at)
        expect(back.reverse()).toEqual(walk)
      }),
      { numRuns: 25 },
    )
  })
  test('up and down go to the neighbouring lane, in the same year where it has something', () => {
    const lanes = lanesBy('speaker')
    const minister = statements.find(({ by, year }) => by === 'le-doan-hop' && year === 2009) ?? null
    const down = stepFrom(lanes, minister, 'down', 0)
    expect(down).toMatchObject({ by: 'nguyen-hai-duong', year: 2009 })
    expect(stepFrom(lanes, down, 'down', 0)).toMatchObject({ kind: 'award', year: 2008 })
    expect(stepFrom(lanes, minister, 'up', 0)).toMatchObject({ by: null, year: 2009 })
    expect(stepFrom(lanes, statements[0] ?? null, 'up', 0)).toBeNull()
  })
  test('without a current statement the first visible one is next', () => {
    expect(stepFrom(lanesBy('speaker'), null, 'next', 1)).toMatchObject({ year: 2009 })
  })
})
