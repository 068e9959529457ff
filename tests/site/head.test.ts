import { expect, test } from 'vitest'
import { scopeTo } from '../../src/model/scope.ts'
import { siteHead } from '../../src/site/head.ts'
import { datasetOf, linked, SEED } from '../seed.ts'

test('each document has its own title and address', () => {
  const site = 'https://www.example.gov.vn/bien-nien/'
  const all = linked(datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt'))
  const [first, second] = all.reports.map(({ id }) => siteHead(scopeTo(all, id), id, site))
  const whole = siteHead(all, null, site)
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
  const head = siteHead(named, null, null)
  expect(head).toContain('content="A &quot;B&quot; &lt;script> &amp; C"')
  expect(head.match(/<script/gu)).toHaveLength(1)
})
