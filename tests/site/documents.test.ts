import { expect, test } from 'vitest'
import { MOST_IN_ONE } from '../../src/model/documents.ts'
import { fill, hasWhole, planDocuments } from '../../src/site/documents.ts'
import { datasetOf, linked, SEED } from '../seed.ts'

test('a document is the template with its head, body and attributes, whatever a report says', () => {
  const template = '<html lang="vi"><head><!--app-head--></head><body><!--app-body--></body></html>'
  const words = "$& $1 $'"
  const content = { head: `<title>${words}</title>`, body: words }
  expect(fill(template, { report: 'x', documents: 8 }, content)).toBe(
    `<html data-report="x" data-documents="8" lang="vi"><head><title>${words}</title></head><body>${words}</body></html>`,
  )
  expect(fill('<html>', { report: null, documents: 0 }, content)).toBe('<html data-documents="0">')
})

test('one report has a document and a whole one, both with all data', () => {
  const one = datasetOf(SEED)
  const all = { report: null, documents: 0, dataset: one }
  expect([...planDocuments(one)]).toEqual([
    { ...all, fileName: 'offline.html', isWhole: true },
    { ...all, fileName: 'index.html', isWhole: false },
  ])
})

test('several reports have a document each, with the data that it needs', () => {
  const later = '2010-02-04-dang-uy-bo-tttt-hu-cau'
  const two = linked(datasetOf(SEED, `${later}.txt`))
  const planned = [...planDocuments(two)]
  expect(planned.map(({ fileName, report, documents }) => [fileName, report, documents])).toEqual([
    ['offline.html', null, 0],
    ['index.html', null, 2],
    ['report-2009-03-26-dang-uy-bo-tttt.html', '2009-03-26-dang-uy-bo-tttt', 2],
    [`report-${later}.html`, later, 2],
  ])
  expect(planned.map(({ dataset }) => dataset.reports.map(({ text }) => text !== ''))).toEqual([
    [true, true],
    [true, true],
    [true, false],
    [false, true],
  ])
})

test('offline.html is left out when it would be too large', () => {
  const one = datasetOf(SEED)
  const [report] = one.reports
  const many = (count: number): typeof one => ({
    ...one,
    reports: report ? Array.from({ length: count }, () => report) : [],
  })
  expect([hasWhole(many(MOST_IN_ONE)), hasWhole(many(MOST_IN_ONE + 1))]).toEqual([true, false])
})
