import { expect, test } from 'vitest'
import { fileOf, reportAt } from '../../src/model/documents.ts'

test.each([
  [null, 'index.html'],
  ['2009-03-26-dang-uy-bo-tttt', 'report-2009-03-26-dang-uy-bo-tttt.html'],
])('the document of %s is %s', (report, file) => {
  expect(fileOf(report)).toBe(file)
  if (report !== null) expect(reportAt(`/thu/muc/${file}`)).toBe(report)
})

test.each([
  ['/report-a.html', 'a'],
  ['report-a-b.html', 'a-b'],
  // Addresses that don't name a report's document.
  ['/', null],
  ['/index.html', null],
  ['/offline.html', null],
  ['/report-.html', null],
  ['/my-report-a.html', null],
  ['/report-a.html/x', null],
  ['/report-a/b.html', null],
])('the address %s is the document of %s', (path, report) => {
  expect(reportAt(path)).toBe(report)
})
