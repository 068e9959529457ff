import { beforeEach, describe, expect, test } from 'vitest'
import { buildFollow, countPromises, sumPromises, type Follow, type FollowRow } from '../../src/query/promises.ts'
import { looksBack } from '../../src/model/kinds.ts'
import type { Dataset, Statement } from '../../src/model/dataset.ts'
import { datasetOf, linked, SEED, seedDataset } from '../seed.ts'

const of = (...files: string[]): Dataset => linked(datasetOf(...files))
const both = of(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt')
// Built in each test, because a change of mutation testing is active only while a test runs.
let follow: Follow
beforeEach(() => {
  follow = buildFollow(both)
})
const rowOf = (words: string): FollowRow | undefined => {
  const promise = both.statements.find(({ text, kind }) => !looksBack(kind) && text.startsWith(words))
  return promise && follow.row(promise)
}

describe('a promise', () => {
  test('is taken up by the next report; it has its earlier results and requests', () => {
    const row = rowOf('Tiếp tục nâng cao công tác phát triển đảng viên')
    expect(row?.status).toBe('taken')
    expect(row?.before.map(({ other }) => other.text.slice(0, 30))).toEqual(['Công tác phát triển đảng viên '])
    expect(row?.after.map(({ other }) => [other.year, other.text.slice(0, 22)])).toEqual([
      [2009, 'Kết nạp 38 đảng viên m'],
      [2009, 'Tặng hoa biểu dương 38'],
    ])
    const asked = rowOf('Tiếp tục quán triệt, triển khai các chủ đề học tập')
    expect(asked?.along.map(({ other }) => other.by)).toEqual(['nguyen-hai-duong'])
  })

  test('is not found again, or waits for a report about its year', () => {
    expect(rowOf('Tăng cường chỉ đạo phát triển nguồn nhân lực')).toMatchObject({
      status: 'missing',
      after: [],
      later: [{ date: '2010-02-04' }],
    })
    expect(rowOf('Phấn đấu kết nạp từ 40')).toMatchObject({ status: 'waiting', later: [] })
    expect(buildFollow(seedDataset()).rows.every(({ status }) => status === 'waiting')).toBe(true)
  })
})

describe('the table', () => {
  test('has every promise once, by body and theme; promises without a theme come last', () => {
    const all = of()
    const { bodies } = buildFollow(all)
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length)
    // Conferences without a known organizer: each counts as a body of its own.
    const anonymous = buildFollow({ ...all, events: all.events.map((one) => ({ ...one, organizer: null })) })
    expect(anonymous.bodies.length).toBe(new Set(anonymous.rows.map(({ promise }) => promise.event)).size)
    expect(new Set(anonymous.bodies.map(({ id }) => id)).size).toBe(anonymous.bodies.length)
    const shown = bodies.flatMap(({ themes }) => themes.flatMap(({ rows }) => rows.map(({ promise }) => promise.id)))
    const promised = all.statements.filter(({ kind }) => !looksBack(kind)).map(({ id }) => id)
    expect([...shown].sort()).toEqual([...promised].sort())
    for (const { themes, rows } of bodies) {
      expect(themes.slice(0, -1).every(({ name }) => name !== null)).toBe(true)
      expect(themes.reduce((sum, theme) => sum + theme.rows.length, 0)).toBe(rows)
    }
  })

  test('a theme keeps its name from year to year', () => {
    const [body] = follow.bodies
    expect(follow.bodies).toHaveLength(1)
    const theme = body?.themes.find(({ name }) => name === 'phát triển đảng viên')
    expect(theme?.rows.map(({ promise }) => promise.year)).toEqual([2009, 2010])
  })
})

test('a link is found from both of its statements', () => {
  for (const { from, to } of both.links) {
    expect(follow.joined(from).some(({ other, side }) => other.id === to && side === 'from')).toBe(true)
    expect(follow.joined(to).some(({ other, side }) => other.id === from && side === 'to')).toBe(true)
  }
})

describe('promises counted by year', () => {
  const statusOf: Follow['statusOf'] = ({ id }) => id as 'taken' | 'missing' | 'waiting'
  const made = (id: string, year: number, kind: Statement['kind'] = 'goal'): Statement =>
    ({ id, year, kind }) as Statement
  const byYear = countPromises(
    [
      made('taken', 2009),
      made('missing', 2009, 'request'),
      made('waiting', 2009),
      made('waiting', 2010),
      made('taken', 2009, 'outcome'),
    ],
    { statusOf } as Follow,
  )
  test('results are no promises; a waiting promise is counted, but not as reported', () => {
    expect([...byYear]).toEqual([
      [2009, { all: 3, taken: 1, reported: 2 }],
      [2010, { all: 1, taken: 0, reported: 0 }],
    ])
  })
  test('the sum of several years', () => {
    expect(sumPromises(byYear, [2008, 2009, 2010])).toEqual({ all: 4, taken: 1, reported: 2 })
    expect(sumPromises(byYear, [2011])).toEqual({ all: 0, taken: 0, reported: 0 })
  })
})
