// Measures the links against pairs that a human reader made (pairs.ts).
import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/model/check.ts'
import type { Dataset, Link } from '../../src/model/dataset.ts'
import { kindBetween } from '../../src/link/kinds.ts'
import { phrasesOf } from '../../src/link/phrases.ts'
import { datasetOf, linked, SEED } from '../seed.ts'
import { doubtful, pairs, tempting, type Row } from './pairs.ts'

const NEXT = '2010-02-04-dang-uy-bo-tttt-hu-cau.txt'
const of = (...files: string[]): Dataset => linked(datasetOf(...files))
const key = (from: string, to: string): string => `${from.slice(-6)} ${to.slice(-6)}`
const keysOf = (rows: readonly Row[]): Set<string> => new Set(rows.map(([from, to]) => key(from, to)))

/** Precision and recall of links against the reader's pairs. Doubtful pairs count neither as right nor as wrong. */
function compare(links: readonly Link[], meant: readonly Row[]) {
  const wanted = keysOf(meant)
  const either = keysOf(doubtful)
  const made = new Set(links.map(({ from, to }) => key(from, to)))
  const right = [...made].filter((one) => wanted.has(one))
  const wrong = [...made].filter((one) => !wanted.has(one) && !either.has(one))
  const missed = meant.filter(([from, to]) => !made.has(key(from, to)))
  return { precision: right.length / (right.length + wrong.length), recall: right.length / wanted.size, wrong, missed }
}

const alone = of(SEED)
const both = of(SEED, NEXT)

describe("the reader's table", () => {
  test('names existing statements only, and is large enough', () => {
    const ids = new Set(both.statements.map(({ id }) => id.slice(-6)))
    const all = [...Object.values(pairs).flat(), ...doubtful, ...tempting]
    for (const [from, to] of all) expect(ids.has(from) && ids.has(to), `${from} ${to}`).toBe(true)
    expect(Object.values(pairs).flat().length).toBeGreaterThanOrEqual(30)
    expect(tempting.length).toBeGreaterThanOrEqual(30)
    expect(new Set(all.map(([from, to]) => key(from, to))).size).toBe(all.length)
  })

  test.each([
    ['the report of 2009 alone', alone, pairs.within2009],
    ['both reports', both, Object.values(pairs).flat()],
  ])('%s: precision at least 0.85, recall at least 0.75', (_, dataset, meant) => {
    const { precision, recall, wrong, missed } = compare(dataset.links, meant)
    const told = JSON.stringify({ precision, recall, wrong, missed }, null, 1)
    expect(precision, told).toBeGreaterThanOrEqual(0.85)
    expect(recall, told).toBeGreaterThanOrEqual(0.75)
  })

  test('at most one in ten of the tempting wrong pairs is linked', () => {
    const made = new Set(both.links.map(({ from, to }) => key(from, to)))
    const taken = tempting.filter(([from, to]) => made.has(key(from, to)))
    expect(taken.length, JSON.stringify(taken)).toBeLessThanOrEqual(tempting.length / 10)
  })
})

const keysIn = (dataset: Dataset, report: string): string[] => {
  const own = new Set(dataset.statements.filter((one) => one.report.startsWith(report)).map(({ id }) => id))
  return dataset.links
    .filter(({ from, to }) => own.has(from) && own.has(to))
    .map(({ from, to, kind, score }) => `${from} ${to} ${kind} ${score}`)
}

describe('links', () => {
  test('pass the dataset’s checks: each has words of both its statements', () => {
    expect(checkDataset(both)).toEqual([])
    expect(checkDataset(of())).toEqual([])
  })

  test('are deterministic and independent of other bodies’ reports', () => {
    expect(of(SEED).links).toEqual(alone.links)
    const all = of()
    expect(keysIn(all, '2009-03-26')).toEqual(keysIn(alone, '2009-03-26'))
    expect(keysIn(both, '2009-03-26')).toEqual(keysIn(alone, '2009-03-26'))
  })

  test('lead from outcomes to goals, and from a promise to a later report about the same year', () => {
    const all = of()
    const statements = new Map(all.statements.map((one) => [one.id, one]))
    const events = new Map(all.events.map((one) => [one.id, one]))
    for (const { from, to, kind } of all.links) {
      const [a, b] = [statements.get(from), statements.get(to)]
      if (!a || !b) throw new Error('no such statement')
      expect(kindBetween(a, b)).toBe(kind)
      if (kind !== 'takenUpBy') expect(a.report).toBe(b.report)
      else {
        expect(a.year).toBe(b.year)
        expect(events.get(a.event)?.date?.localeCompare(events.get(b.event)?.date ?? '')).toBe(-1)
      }
    }
  })

  test('show the longest shared words, without cut words', () => {
    const [link] = alone.links.filter(({ to }) => to.startsWith('tiep-tuc-nang-cao-cong-tac-'))
    expect(link?.shared.map(({ from, to }) => [from.exact, to.exact])).toEqual([
      ['Công tác phát triển đảng viên', 'công tác phát triển đảng viên'],
    ])
  })

  test('ignore words of the host’s name', () => {
    const union = of('2010-12-20-cong-doan-nganh-giao-thong.txt')
    const shared = union.links.flatMap((one) => one.shared.map(({ from }) => from.exact.toLowerCase()))
    expect(shared.length).toBeGreaterThan(0)
    expect(shared).not.toContain('công đoàn')
  })
})

test.each([
  // Different words with the same meaning.
  ['Kết nạp 38 đảng viên mới', 'phát triển đảng viên', true],
  ['xây dựng hành lang pháp lý', 'xây dựng Luật', true],
  ['đạt trong sạch vững mạnh', 'chi bộ trong sạch, vững mạnh', true],
  // Words that all reports have.
  ['Tăng cường chỉ đạo công tác', 'tiếp tục tăng cường công tác', false],
  ['Đẩy nhanh tiến độ thực hiện', 'đẩy nhanh tiến độ', false],
  ['nâng cao chất lượng cán bộ', 'chất lượng cán bộ, đảng viên', false],
  // Two neighbouring syllables, but not across punctuation.
  ['nâng cao nhận thức', 'nhận thức được rõ hơn', true],
  ['gạch, ngói', 'ngói gạch', true],
  ['làm gạch ngói', 'mua đồ ngói', false],
])('%s and %s share a feature: %s', (a, b, isSame) => {
  const of = (text: string): string[] => [
    ...phrasesOf(text, { start: 0, end: text.length }, () => false).features.keys(),
  ]
  expect(of(a).some((one) => of(b).includes(one))).toBe(isSame)
})
