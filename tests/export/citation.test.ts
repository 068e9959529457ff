import { entries } from 'bibtex-parse'
import { describe, expect, test } from 'vitest'
import {
  bibtex,
  citationKey,
  citationOf,
  plainCitation,
  richCitation,
  ris,
  type Citation,
} from '../../src/export/citation.ts'
import { buildLookup } from '../../src/model/lookup.ts'
import { seedDataset } from '../seed.ts'

const t = { paragraphNumber: (number: number) => `đoạn ${number}`, accessed: (day: string) => `truy cập ${day}` }
const read = { address: 'https://x.vn/?item=a&lang=en', accessed: '2026-11-30' }

const lookup = buildLookup(seedDataset())
const [event] = lookup.dataset.events
const cite = (words: string | null): Citation => {
  const statement =
    words === null ? null : lookup.dataset.statements.find(({ source }) => source.exact.startsWith(words))
  if (!event || statement === undefined) throw new Error('not found')
  return citationOf(lookup, event, statement, read)
}
const TITLE = 'Hội nghị Tổng kết công tác Đảng năm 2008 và triển khai chương trình công tác năm 2009'

describe('the citation of a statement', () => {
  const cited = cite('sự đồng hành giữa Đảng')

  test('has the words, who says them with the office, the conference, its day, the paragraph and the address', () => {
    expect(plainCitation(cited, t)).toBe(
      `“sự đồng hành giữa Đảng với chuyên môn trong mọi hoạt động” – Lê Doãn Hợp, Bộ trưởng Bộ Thông tin và Truyền thông. Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, ${TITLE}, Hà Nội, 26/3/2009, Mic.gov.vn, đoạn 7. https://x.vn/?item=a&lang=en (truy cập 30/11/2026)`,
    )
  })

  test('is a quotation with a link for word processors', () => {
    expect(richCitation(cited, t)).toBe(
      `<blockquote lang="vi">“sự đồng hành giữa Đảng với chuyên môn trong mọi hoạt động” – Lê Doãn Hợp, Bộ trưởng Bộ Thông tin và Truyền thông</blockquote><p>Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, <i>${TITLE}</i>, Hà Nội, 26/3/2009, Mic.gov.vn, đoạn 7. <a href="https://x.vn/?item=a&amp;lang=en">https://x.vn/?item=a&amp;lang=en</a> (truy cập 30/11/2026)</p>`,
    )
  })

  test('is RIS', () => {
    expect(ris(cited, t).split('\r\n')).toEqual([
      'TY  - CONF',
      'AU  - Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
      `TI  - ${TITLE}`,
      'PY  - 2009',
      'DA  - 2009/03/26/',
      'CY  - Hà Nội',
      'PB  - Mic.gov.vn',
      'N1  - “sự đồng hành giữa Đảng với chuyên môn trong mọi hoạt động” – Lê Doãn Hợp, Bộ trưởng Bộ Thông tin và Truyền thông',
      'SP  - đoạn 7',
      'UR  - https://x.vn/?item=a&lang=en',
      'Y2  - 2026/11/30',
      'LA  - vi',
      'ER  - ',
      '',
    ])
  })
})

test('a report is cited without words; a statement of the report without a speaker; an open end has ‘…’', () => {
  expect(plainCitation(cite(null), t)).toBe(
    `Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, ${TITLE}, Hà Nội, 26/3/2009, Mic.gov.vn. https://x.vn/?item=a&lang=en (truy cập 30/11/2026)`,
  )
  expect(plainCitation(cite('Tiếp tục nâng cao công tác phát triển'), t)).toMatch(
    /^“Tiếp tục nâng cao công tác phát triển đảng viên”\. Đảng uỷ/u,
  )
  const exact = lookup.dataset.statements.find(({ openEnded }) => openEnded)?.source.exact ?? ''
  expect(cite(exact).words).toBe(`${exact} …`)
})

describe('BibTeX', () => {
  test('is read by a parser with all fields', () => {
    const [entry] = entries(bibtex(cite('sự đồng hành giữa Đảng'), t))
    expect(entry).toMatchObject({
      type: 'misc',
      key: 'dang-uy-co-quan-bo-thong-tin-va-truyen-thong-2009',
      AUTHOR: 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
      TITLE: TITLE,
      DATE: '2009-03-26',
      YEAR: '2009',
      MONTH: '3',
      ADDRESS: 'Hà Nội',
      URL: 'https://x.vn/?item=a&lang=en',
      URLDATE: '2026-11-30',
      LANGID: 'vietnamese',
    })
  })

  test.each([
    ['100% & 5_6 #7 $8', '100\\% \\& 5\\_6 \\#7 \\$8'],
    ['{a} \\b ~c ^d', '\\{a\\} \\textbackslash{}b \\textasciitilde{}c \\textasciicircum{}d'],
    ['a\nb', 'a b'],
  ])('escapes %j', (title, escaped) => {
    expect(bibtex({ ...cite(null), title }, t)).toContain(`  title = {{${escaped}}},\n`)
  })
})

test('what a report doesn’t state is left out', () => {
  const bare: Citation = {
    ...{ words: null, speaker: null, paragraph: null, title: 'Hội nghị', organizer: null },
    ...{ date: null, place: null, publisher: null, ...read },
  }
  expect(plainCitation(bare, t)).toBe('Hội nghị. https://x.vn/?item=a&lang=en (truy cập 30/11/2026)')
  expect(citationKey(bare)).toBe('hoi-nghi')
  expect(
    ris(bare, t)
      .split('\r\n')
      .map((line) => line.slice(0, 2)),
  ).toEqual(['TY', 'TI', 'UR', 'Y2', 'LA', 'ER', ''])
  expect(bibtex({ ...bare, date: '2009' }, t)).not.toContain('month')
})

test('words with markup are no markup in the rich citation', () => {
  const html = richCitation({ ...cite(null), title: '<b>"A" & B</b>' }, t)
  expect(html).toContain('<i>&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</i>')
})
