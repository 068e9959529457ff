// The dataset of a report's document, cut from that of many reports: everything that the document shows stays the same.
import { describe, expect, test } from 'vitest'
import { buildLookup } from '../../src/model/lookup.ts'
import { neighbourhoods } from '../../src/model/neighbourhood.ts'
import { scopeTo } from '../../src/model/scope.ts'
import { buildFollow } from '../../src/query/promises.ts'
import { generateDataset } from '../generate.ts'
import { datasetOf, linked } from '../seed.ts'

const whole = linked(datasetOf())
const near = neighbourhoods(whole)
const follow = buildFollow(whole)
const lookupOfWhole = buildLookup(whole)

describe.each(whole.reports.map(({ id }) => id))('%s', (report) => {
  const part = near(report)

  test('the report itself is the same', () => {
    expect(scopeTo(part, report)).toEqual(scopeTo(whole, report))
  })

  test('its promises, their outcomes and status are the same', () => {
    const inPart = buildFollow(part)
    for (const statement of part.statements.filter((one) => one.report === report)) {
      expect(inPart.joined(statement.id)).toEqual(follow.joined(statement.id))
      expect(inPart.row(statement)).toEqual(follow.row(statement))
    }
  })

  test('statements of other reports keep their numbers and speakers', () => {
    const lookup = buildLookup(part)
    for (const statement of part.statements) {
      expect(lookup.numberOf(statement)).toEqual(lookupOfWhole.numberOf(statement))
      if (statement.by !== null) expect(lookup.people.has(statement.by)).toBe(true)
      expect(lookup.events.has(statement.event)).toBe(true)
    }
  })
})

test('reports of other bodies are left out', () => {
  const { reports } = near('2010-12-20-cong-doan-nganh-giao-thong')
  expect(reports.map(({ id }) => id)).toEqual(['2010-12-20-cong-doan-nganh-giao-thong'])
})

test('the body’s other reports have their title and conference, but not their text', () => {
  const { reports, events } = near('2009-03-26-dang-uy-bo-tttt')
  expect(reports.map(({ id, text }) => [id, text !== ''])).toEqual([
    ['2009-03-26-dang-uy-bo-tttt', true],
    ['2010-02-04-dang-uy-bo-tttt-hu-cau', false],
  ])
  expect(events.map(({ report }) => report)).toEqual(reports.map(({ id }) => id))
})

test('the part of a report is as large in an archive of hundreds as in one of a few', () => {
  const sizeIn = (count: number): number => {
    const generated = generateDataset(count, { years: count / 40 })
    const [body] = whole.organizations
    const dataset = {
      ...generated,
      organizations: body ? [body] : [],
      events: generated.events.map((event) => ({ ...event, organizer: body?.id ?? null })),
    }
    const middle = dataset.reports[Math.floor(dataset.reports.length / 2)]?.id ?? ''
    const { statements } = neighbourhoods(dataset)(middle)
    expect(new Set(statements.map(({ report }) => report)).size).toBeGreaterThan(1)
    return statements.length
  }
  expect(sizeIn(20_000)).toBeLessThan(1.5 * sizeIn(800))
})
