import { describe, expect, test } from 'vitest'
import { describePart, groupKey, groupStatements, layoutAgenda, partOf } from '../../src/layout/agenda.ts'
import { seedDataset } from '../seed.ts'

const { events, statements } = seedDataset()
const event = events[0]?.id ?? ''
const awards = statements.filter(({ kind }) => kind === 'award')
const minister = statements.filter(({ by }) => by === 'le-doan-hop')
const guest = statements.filter(({ by }) => by === 'nguyen-hai-duong')

describe('a statement belongs to', () => {
  test.each([
    ['the awards, whoever is said to give them', { kind: 'award', by: 'le-doan-hop' }, 'awards'],
    ['its speaker', { kind: 'goal', by: 'le-doan-hop' }, 'le-doan-hop'],
    ['the report, where nobody says it', { kind: 'goal', by: null }, 'report'],
  ] as const)('%s', (_, part, name) => {
    expect(partOf({ ...statements[0], ...part } as (typeof statements)[number])).toBe(name)
  })
})

describe('a part of the agenda is', () => {
  test.each([
    ['report', [], { type: 'report', person: null, onBehalfOf: null }],
    ['awards', awards, { type: 'awards', person: null, onBehalfOf: null }],
    ['le-doan-hop', minister, { type: 'speech', person: 'le-doan-hop', onBehalfOf: null }],
    [
      'nguyen-hai-duong',
      guest,
      { type: 'speech', person: 'nguyen-hai-duong', onBehalfOf: 'dang-uy-khoi-cac-co-quan-trung-uong' },
    ],
  ] as const)('%s', (part, list, described) => {
    expect(describePart(part, list)).toEqual(described)
  })
})

test('the agenda has the parts in the order of the text, each with its statements', () => {
  const agenda = layoutAgenda(event, statements)
  expect(agenda.map(({ id, type, statements: list }) => `${id} ${type} ${list.length}`)).toEqual([
    `${event}--report report 26`,
    `${event}--le-doan-hop speech 12`,
    `${event}--nguyen-hai-duong speech 9`,
    `${event}--awards awards 2`,
  ])
  expect(agenda[1]?.statements).toEqual(minister)
})

describe('statements under one heading', () => {
  test('share kind and topic', () => {
    const report = statements.filter(({ by, kind }) => by === null && kind !== 'award')
    expect(
      groupStatements(report).map(
        ({ kind, topic, statements: list }) => `${kind}, ${topic ?? 'no topic'}: ${list.length}`,
      ),
    ).toEqual([
      'outcome, no topic: 5',
      'outcome, nhiệm vụ chính trị: 4',
      'goal, nhiệm vụ kinh tế - xã hội: 7',
      'goal, công tác xây dựng Đảng: 10',
    ])
  })

  test('are grouped even if they are apart in the text', () => {
    const [goal, request] = [minister[0], minister.find(({ kind }) => kind !== minister[0]?.kind)]
    if (!goal || !request) throw new Error('one kind only')
    const groups = groupStatements([goal, request, { ...goal, id: 'again' }])
    expect(groups.map(({ statements: list }) => list.map(({ id }) => id))).toEqual([[goal.id, 'again'], [request.id]])
  })

  test('the same kind on another topic is another heading', () => {
    const [one] = statements
    if (!one) throw new Error('no statements')
    expect(groupKey({ ...one, topic: 'a' })).not.toBe(groupKey({ ...one, topic: 'b' }))
    expect(groupKey({ ...one, topic: 'a', id: 'other' })).toBe(groupKey({ ...one, topic: 'a' }))
  })

  test('without statements there are no groups', () => {
    expect(groupStatements([])).toEqual([])
  })
})
