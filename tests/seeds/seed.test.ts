import { describe, expect, test } from 'vitest'
import { readSeed, type OpenedFile, type SeedReading } from '../../src/seeds/seed.ts'
import { SEED, seedText } from '../seed.ts'

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)
const file = (path: string, words: string): OpenedFile => ({ path, content: bytes(words) })
const read = (corrections: OpenedFile | null = null): SeedReading =>
  readSeed(SEED, file('a.txt', seedText()), corrections)
const notes = (list: SeedReading['problems']): string[] =>
  list.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message.vi}`)

describe('the bytes of a report', () => {
  test('without corrections', () => {
    const { path, report, problems, changes, edits } = read()
    expect([path, report?.statements.length, problems, changes, edits]).toEqual(['a.txt', 49, [], [], null])
    expect(report?.seed.file).toBe(SEED)
  })

  test('with corrections: the entries that apply give changes, the others problems, each at its place', () => {
    const { report, problems, changes, edits } = read(
      file('a.corrections.yaml', '- quote: Công tác cán bộ nữ\n  set: { year: 2007 }\n- quote: không có ở đâu\n  drop: true\n'),
    )
    expect(report?.statements.filter(({ year }) => year === 2007)).toHaveLength(1)
    expect(changes.map(({ path, line, column }) => [path, line, column])).toEqual([['a.corrections.yaml', 1, 3]])
    expect(notes(problems)).toEqual([
      expect.stringMatching(/^a\.corrections\.yaml:3:3: báo cáo không có lời 'không có ở đâu'/u),
    ])
    expect(edits?.report).toBe(SEED.replace('.txt', ''))
  })

  test('an empty corrections file is allowed', () => {
    expect(read(file('a.corrections.yaml', '')).problems).toEqual([])
  })
})

describe('files that can’t be used', () => {
  const WHY = { vi: 'không có quyền đọc.', en: 'no permission.' }

  test('a report that can’t be opened', () => {
    const { report, problems } = readSeed(SEED, { path: 'a.txt', content: { unopened: WHY } })
    expect([report, notes(problems)]).toEqual([null, ['a.txt:1:1: không có quyền đọc.']])
  })

  test('corrections that can’t be opened: the report is read without them', () => {
    const { report, problems } = read({ path: 'a.corrections.yaml', content: { unopened: WHY } })
    expect(report?.statements).toHaveLength(49)
    expect(notes(problems)).toEqual(['a.corrections.yaml:1:1: không có quyền đọc.'])
  })

  test('a report in which nothing is said', () => {
    const { report, problems } = readSeed('x.txt', file('x.txt', 'Hội nghị X\n\nTrời đẹp.\n'))
    expect(report?.statements).toEqual([])
    expect(notes(problems)).toEqual([expect.stringMatching(/^x\.txt:1:1: không đọc được ý nào\./u)])
  })
})

test('tells how much is read', () => {
  const shares: number[] = []
  readSeed(SEED, file('a.txt', seedText()), null, (share) => shares.push(share))
  expect(shares.at(-1)).toBeCloseTo(5 / 6)
  expect([...shares].sort((a, b) => a - b)).toEqual(shares)
})
