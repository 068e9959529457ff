import { afterEach, expect, test, vi } from 'vitest'
import { fill } from '../../src/build/documents.ts'
import { siteHead } from '../../src/build/sitehead.ts'
import { scopeTo } from '../../src/model/scope.ts'
import { datasetOf, linked, SEED } from '../seed.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a document is the template with its head, body and attributes, whatever a report says', () => {
  const template = '<html lang="vi"><head><!--app-head--></head><body><!--app-body--></body></html>'
  const words = "$& $1 $'"
  const made = fill(template, {
    ...{ fileName: 'x.html', report: 'x', documents: 8, dataset: null, isWhole: false },
    ...{ head: `<title>${words}</title>`, body: words },
  })
  expect(made).toBe(
    `<html data-report="x" data-documents="8" lang="vi"><head><title>${words}</title></head><body>${words}</body></html>`,
  )
})

test('each document has its own title and address', () => {
  vi.stubEnv('SITE', 'https://www.example.gov.vn/bien-nien/')
  const all = linked(datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt'))
  const [first, second] = all.reports.map(({ id }) => siteHead(scopeTo(all, id), id))
  const whole = siteHead(all, null)
  const found = (head: string | undefined, pattern: RegExp): string | undefined => pattern.exec(head ?? '')?.[1]
  const canonical = /<link rel="canonical" href="([^"]*)">/u
  expect([whole, first, second].map((head) => found(head, canonical))).toEqual([
    'https://www.example.gov.vn/bien-nien/',
    'https://www.example.gov.vn/bien-nien/report-2009-03-26-dang-uy-bo-tttt.html',
    'https://www.example.gov.vn/bien-nien/report-2010-02-04-dang-uy-bo-tttt-hu-cau.html',
  ])
  // Only index.html, which shows all reports, offers oEmbed; the documents of single reports don't.
  expect([whole, first, second].map((head) => head?.includes('oembed.json'))).toEqual([true, false, false])
  const title = /<meta property="og:title" content="([^"]*)">/u
  expect([whole, first, second].map((head) => found(head, title))).toEqual([
    '2 hội nghị, 2008–2010',
    'Hội nghị Tổng kết công tác Đảng năm 2008 và triển khai chương trình công tác năm 2009',
    'Hội nghị Tổng kết công tác Đảng năm 2009 và triển khai chương trình công tác năm 2010',
  ])
})

test('tags are escaped', () => {
  const all = datasetOf(SEED)
  const [event] = all.events
  const named = { ...all, events: event ? [{ ...event, name: 'A "B" <script> & C' }] : [] }
  const head = siteHead(named, null)
  expect(head).toContain('content="A &quot;B&quot; &lt;script> &amp; C"')
  expect(head.match(/<script/gu)).toHaveLength(1)
})
