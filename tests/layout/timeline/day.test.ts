import { expect, test } from 'vitest'
import { layoutDay } from '../../../src/layout/timeline/day.ts'
import { generateDataset } from '../../generate.ts'
import { seedDataset } from '../../seed.ts'

const { events, reports, statements, attendances } = seedDataset()
const [event] = events
const [report] = reports

test('the agenda in the report’s order, with all statements of speakers as bars', () => {
  if (!event || !report) throw new Error('no conference')
  const plan = layoutDay(event.id, report, statements, attendances)
  expect(plan.parts.map(({ item }) => item.type)).toEqual(['report', 'speech', 'speech', 'awards'])
  expect(plan.parts.every(({ hidden }) => hidden === 0)).toBe(true)
  expect(plan.present).toHaveLength(attendances.length)
  expect(plan.unlisted).toBe(0)
})

test('parts of the strip are shares of the text: together at most all of it', () => {
  if (!event || !report) throw new Error('no conference')
  const { parts, presentShare } = layoutDay(event.id, report, statements, attendances)
  const sum = parts.reduce((all, { share }) => all + share, presentShare)
  expect(sum).toBeGreaterThan(0.5)
  expect(sum).toBeLessThanOrEqual(1)
  expect(parts[0]?.share).toBeGreaterThan(parts[3]?.share ?? 1)
})

test('of a day with very many statements, some are drawn and the others counted', () => {
  const data = generateDataset(2000, { years: 2 })
  const [first] = data.events
  const [told] = data.reports
  if (!first || !told) throw new Error('no conference')
  const own = data.statements.map((one) => ({ ...one, event: first.id, report: told.id }))
  const { parts } = layoutDay(first.id, told, own, [])
  const drawn = parts.flatMap(({ groups }) => groups.flatMap((group) => group.statements)).length
  expect(drawn).toBeLessThan(170)
  expect(drawn + parts.reduce((sum, { hidden }) => sum + hidden, 0)).toBe(2000)
})
