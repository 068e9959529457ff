import { expect, test } from 'vitest'
import { buildLookup, byGivenName } from '../../src/model/lookup.ts'
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
