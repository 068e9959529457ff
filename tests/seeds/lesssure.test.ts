// What was read with little evidence.
import { expect, test } from 'vitest'
import { lessSure } from '../../src/seeds/lesssure.ts'
import { correctParsed } from '../../src/parse/corrected.ts'
import type { Correction } from '../../src/parse/edit/correction.ts'
import { slice } from '../../src/text/span.ts'
import { parsed } from '../parsed.ts'

const HEAD = [
  'Viện Y tổng kết công tác năm 2011',
  '',
  'Ngày 9-1-2012, Viện Y tổ chức Hội nghị tổng kết công tác năm 2011.',
  '',
]
const SURE = 'Năm 2011, Viện đã mở 4 lớp tập huấn cho cán bộ xã.'
const less = (sentences: string, language: 'vi' | 'en' = 'vi'): string[] => {
  const report = parsed([...HEAD, sentences].join('\n'), '2012-01-09-x.txt')
  return lessSure(report, language).map(({ span, why }) => `${why}: ${slice(report.seed.text, span)}`)
}

test('a sentence with a sign of its own isn’t less sure, nor is one that gave nothing', () => {
  expect(less(SURE)).toEqual([])
  expect(less(`${SURE} Hội nghị kết thúc tốt đẹp.`)).toEqual([])
  const neighbour = `${SURE} Cán bộ Viện yên tâm công tác.`
  expect(less(neighbour)).toEqual(['đọc là 1 kết quả năm 2011 chỉ nhờ các câu bên cạnh: Cán bộ Viện yên tâm công tác.'])
  expect(less(neighbour, 'en')).toEqual([
    'read as 1 outcome of 2011 from its neighbours alone: Cán bộ Viện yên tâm công tác.',
  ])
})

test('what an editor has set is sure', () => {
  const report = parsed([...HEAD, `${SURE} Cán bộ Viện yên tâm công tác.`].join('\n'), '2012-01-09-x.txt')
  const set: Correction = { at: 0, do: 'set', quote: 'Cán bộ Viện yên tâm', set: { kind: 'strength' } }
  expect(lessSure(correctParsed(report, [set]).report, 'vi')).toEqual([])
})

test('a result that names a later year is less sure', () => {
  const later = 'Năm 2011, Viện đã thông qua kế hoạch tập huấn năm 2013.'
  expect(less(later)).toEqual([
    'đọc là 1 kết quả năm 2011, mà trong lời có năm 2013: Viện đã thông qua kế hoạch tập huấn năm 2013',
  ])
  expect(less(later, 'en')).toEqual([
    'read as 1 outcome of 2011, but its words name 2013: Viện đã thông qua kế hoạch tập huấn năm 2013',
  ])
  // A goal may name a later year, and a number of a document is no year.
  expect(less(`${SURE} Năm 2012, Viện phấn đấu mở 6 lớp, đến năm 2015 mở 20 lớp.`)).toEqual([])
  expect(less('Năm 2011, Viện đã triển khai Kế hoạch 12/2013.')).toEqual([])
})
