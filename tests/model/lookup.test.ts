import { describe, expect, test } from 'vitest'
import { buildLookup, byGivenName, groupId, passageId, relationId, whoSaidMost } from '../../src/model/lookup.ts'
import { paragraphs } from '../../src/text/span.ts'
import { seedDataset } from '../seed.ts'

const lookup = buildLookup(seedDataset())

test('numberOf counts a statement among those of its kind', () => {
  const goal = lookup.dataset.statements.find(({ text }) => text === 'Tiếp tục nâng cao công tác phát triển đảng viên')
  expect(goal && lookup.numberOf(goal)).toEqual({ number: 15, of: 17 })
  expect(goal && lookup.paragraphOf(goal.report, goal.source.start)).toBe(6)
})

test('byGivenName sorts people by the last word of the name (docs/language.md, names and sorting)', () => {
  const names = ['Lê Thị Bình', 'Trần Văn An', 'Nguyễn Hải Đường', 'Lê Doãn Hợp', 'Phạm Dũng']
  const sorted = names.map((name) => ({ id: name, name, source: [] })).sort(byGivenName)
  expect(sorted.map(({ name }) => name)).toEqual([
    'Trần Văn An',
    'Lê Thị Bình',
    'Phạm Dũng',
    'Nguyễn Hải Đường',
    'Lê Doãn Hợp',
  ])
})

describe('items', () => {
  const { dataset } = lookup
  const group = dataset.memberships.find((one) => one.group !== null)

  test('a group is found by its id, and nothing by an id with a full stop that nothing has', () => {
    expect(group && lookup.items.get(groupId(group))).toMatchObject({ type: 'group', value: { group: group?.group } })
    expect(lookup.items.get('a.b')).toBeUndefined()
    expect(lookup.items.has('a.b')).toBe(false)
  })

  test('a relation and a passage are found by their ids; another spelling of a passage’s is not', () => {
    const [relation] = dataset.relations
    expect(relation && lookup.items.get(relationId(relation))).toEqual({ type: 'relation', value: relation })
    const [report] = dataset.reports
    const place = { report: report?.id ?? '', start: 0, end: 8 }
    expect(lookup.items.get(passageId(place))).toEqual({
      type: 'passage',
      value: { source: [{ ...place, exact: 'Hội nghị' }] },
    })
    expect(lookup.items.get(passageId(place).replace(/8$/u, '08'))).toBeUndefined()
  })
})

test('offices of a person, holders of a body’s offices with people first, what a person said, who attended', () => {
  const { dataset } = lookup
  const hop = 'le-doan-hop'
  expect(lookup.rolesOf(hop).map(({ role }) => role)).toEqual(['Uỷ viên', 'Bí thư', 'Bộ trưởng'])
  expect(lookup.rolesOf('nobody')).toEqual([])
  const body = lookup.rolesOf(hop)[1]?.organization ?? ''
  expect(lookup.membersOf(body).map(({ person, group }) => person ?? group)).toEqual([
    hop,
    'các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT',
  ])
  expect(lookup.membersOf('nobody')).toEqual([])
  expect(lookup.statementsBy(hop)).toHaveLength(12)
  expect(lookup.statementsBy('nobody')).toEqual([])
  expect(lookup.attendancesOf(dataset.events[0]?.id ?? '')).toEqual(dataset.attendances)
  expect(lookup.attendancesOf('none')).toEqual([])
})

test('topics by their names in an address; statements without one have none', () => {
  expect([...lookup.topics]).toEqual([
    ['nhiem-vu-chinh-tri', 'nhiệm vụ chính trị'],
    ['nhiem-vu-kinh-te-xa-hoi', 'nhiệm vụ kinh tế - xã hội'],
    ['cong-tac-xay-dung-dang', 'công tác xây dựng Đảng'],
  ])
})

test('paragraphs are the non-blank lines', () => {
  expect(paragraphs('a\n\n \nb\n').map(({ start }) => start)).toEqual([0, 5])
})

test('paragraphOf returns the last paragraph that begins at or before an offset, or the first', () => {
  const [report] = lookup.dataset.reports
  if (!report) throw new Error('no report')
  const data = { ...lookup.dataset, reports: [{ ...report, text: '\nMột\n\nHai\nBa' }] }
  const short = buildLookup(data)
  expect([0, 1, 4, 5, 6, 8, 9, 10, 99].map((at) => short.paragraphOf(report.id, at))).toEqual([
    1, 1, 1, 1, 2, 2, 2, 3, 3,
  ])
})

describe('the people with the most statements', () => {
  const data = seedDataset()
  const lookup = buildLookup(data)
  const said = (id: string): number => lookup.statementsBy(id).length

  test.each([0, 1, 2])('of the people of a report, %d', (most) => {
    const first = whoSaidMost(data.people, lookup, most)
    const left = data.people.filter(({ id }) => !first.has(id))
    expect(first.size).toBe(data.people.length > most + 1 ? most : data.people.length)
    for (const { id } of left) for (const one of first) expect(said(id)).toBeLessThanOrEqual(said(one))
  })

  test('are all, if only one would be left out', () => {
    const { length } = data.people
    expect([length - 1, length, length + 1].map((most) => whoSaidMost(data.people, lookup, most).size)).toEqual([
      length,
      length,
      length,
    ])
  })
})
