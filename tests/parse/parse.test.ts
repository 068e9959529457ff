// Compares the report of 2009 with its gold file, and checks properties that hold for any text, even a damaged one.
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/model/check.ts'
import { mergeReports } from '../../src/parse/merge.ts'
import { parseReport } from '../../src/parse/parse.ts'
import { normalizeText } from '../../src/text/normalize.ts'
import { parsed } from '../parsed.ts'
import { allReports, SEED, seedDataset, seedText } from '../seed.ts'

interface Gold {
  title: string
  publisher: string
  author: string
  event: { date: string; place: string; organizer: string }
  people: { name: string; roles: [string, string][]; spoke: boolean; onBehalfOf: string | null }[]
  groups: [string, string][]
  statements: { kind: string; year: number; topic?: string; by?: string; quote: string; openEnded?: boolean }[]
  figures: { value: number; unit: string }[]
  furniture: string[]
}
const gold = JSON.parse(readFileSync(`tests/fixtures/gold/${SEED.replace('.txt', '.json')}`, 'utf8')) as Gold

describe('the report of 26 March 2009', () => {
  const dataset = seedDataset()
  const nameOf = (id: string | null): string | null => dataset.people.find((one) => one.id === id)?.name ?? null
  const bodyOf = (id: string | null): string[] => {
    const body = dataset.organizations.find((one) => one.id === id)
    return body ? [body.name, ...body.aliases].map((name) => name.toLowerCase()) : []
  }

  test('all 49 statements, in order, word for word', () => {
    expect(
      dataset.statements.map(({ kind, year, topic, by, openEnded, source }) => ({
        kind,
        year,
        topic,
        by: nameOf(by),
        openEnded,
        quote: source.exact,
      })),
    ).toEqual(
      gold.statements.map(({ kind, year, topic = null, by = null, openEnded = false, quote }) => ({
        kind,
        year,
        topic,
        by,
        openEnded,
        quote,
      })),
    )
  })

  test('the conference', () => {
    const [event] = dataset.events
    expect(event).toMatchObject({ date: gold.event.date, dateBasis: 'stated', place: gold.event.place })
    expect(bodyOf(event?.organizer ?? null)).toContain(gold.event.organizer.toLowerCase())
    expect(dataset.reports[0]).toMatchObject({ title: gold.title, publisher: gold.publisher, author: gold.author })
  })

  test('people with their offices, speakers, and the bodies they spoke for', () => {
    expect(dataset.people.map(({ name }) => name)).toEqual(gold.people.map(({ name }) => name))
    for (const person of gold.people) {
      const { id } = dataset.people.find(({ name }) => name === person.name) ?? { id: '' }
      const offices = dataset.memberships.filter((one) => one.person === id)
      expect(offices).toHaveLength(person.roles.length)
      for (const [role, body] of person.roles)
        expect(offices.some((one) => one.role === role && bodyOf(one.organization).includes(body.toLowerCase()))).toBe(
          true,
        )
      const attendance = dataset.attendances.find((one) => one.person === id)
      expect(attendance?.spoke).toBe(person.spoke)
      expect(bodyOf(attendance?.onBehalfOf ?? null).includes((person.onBehalfOf ?? '').toLowerCase())).toBe(
        person.onBehalfOf !== null,
      )
    }
  })

  test('the three groups', () => {
    const groups = dataset.memberships.filter((one) => one.group !== null)
    expect(groups.map(({ role }) => role)).toEqual(gold.groups.map(([role]) => role))
    gold.groups.forEach(([, body], i) => {
      expect(bodyOf(groups[i]?.organization ?? null)).toContain(body.toLowerCase())
    })
  })

  test('the relations, each with its basis (docs/bodies.md, relations)', () => {
    const name = (id: string): string => dataset.organizations.find((one) => one.id === id)?.name ?? ''
    expect(
      dataset.relations.map(({ from, to, type, basis }) => `${name(from)} | ${type} | ${name(to)} | ${basis}`).sort(),
    ).toEqual(
      [
        'Các chi/Đảng bộ trực thuộc | subOrganizationOf | Đảng uỷ cơ quan Bộ Thông tin và Truyền thông | stated',
        'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông | leads | Công đoàn | stated',
        'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông | leads | Đoàn thanh niên | stated',
        'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông | coordinatesWith | Ban cán sự Đảng Bộ TT&TT | stated',
        '30 cơ quan, đơn vị thuộc Bộ | subOrganizationOf | Bộ Thông tin và Truyền thông | stated',
        'Đảng bộ Bộ TT&TT | subOrganizationOf | Đảng uỷ khối các cơ quan trung ương | implied',
        'Ban chấp hành đảng bộ Bộ TT&TT | subOrganizationOf | Đảng bộ Bộ TT&TT | implied',
        'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông | subOrganizationOf | Đảng bộ Bộ TT&TT | background',
        'Đảng uỷ khối các cơ quan trung ương | subOrganizationOf | Ban chấp hành TW Đảng | background',
      ].sort(),
    )
  })

  test('figures, furniture, the repeated lead; every sentence is understood', () => {
    const [report] = dataset.reports
    const words = (role: string): string[] =>
      (report?.regions ?? [])
        .filter((region) => region.role === role)
        .map(({ start, end }) => report?.text.slice(start, end).trim() ?? '')
    expect(dataset.statements.flatMap(({ figures }) => figures.map(({ value, unit }) => ({ value, unit })))).toEqual(
      gold.figures,
    )
    expect(words('furniture')).toEqual(gold.furniture)
    expect(words('duplicate')).toHaveLength(1)
    expect(words('unclassified')).toEqual([])
    expect(words('dateline')).toEqual(['(Mic.gov.vn) -'])
    expect(words('byline')).toEqual(['VH'])
  })
})

// A few of each; `npm run fuzz` tries thousands.
describe('parsing never throws and gives a valid dataset or a message for', { timeout: 60_000 }, () => {
  const texts = allReports().map(({ text }) => text)
  const aText = fc.constantFrom(...texts)
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''))

  /** Parses a text; the dataset must pass the checks, or the problem must say what was expected. */
  const holds = (written: string): void => {
    const read = normalizeText(new TextEncoder().encode(written))
    if (!read.ok) return
    const result = parseReport({ file: 'x.txt', text: read.text })
    if (result.ok) expect(checkDataset(mergeReports([result.report]))).toEqual([])
    else expect(result.problem.message.en).toContain('Expected')
  }

  test('a report cut anywhere', () => {
    fc.assert(
      fc.property(aText, fc.nat(8000), fc.nat(8000), (text, a, b) => {
        holds(text.slice(Math.min(a, b), Math.max(a, b)))
      }),
      { numRuns: 25 },
    )
  })

  test('shuffled and repeated lines of all reports', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 24 }), (some) => {
        holds(some.join('\n'))
      }),
      { numRuns: 50 },
    )
  })

  test('reports with missing letters', () => {
    fc.assert(
      fc.property(aText, fc.array(fc.nat(8000), { maxLength: 60 }), (text, lost) => {
        const gone = new Set(lost)
        holds(Array.from(text, (letter, i) => (gone.has(i) ? '' : letter)).join(''))
      }),
      { numRuns: 20 },
    )
  })

  test('reports with stray blanks, marks and line breaks', () => {
    const stray = fc.constantFrom(
      '\u200B',
      '\u00AD',
      '\u00A0',
      '\u2028',
      '  ',
      '\n',
      '\uFEFF',
      ';',
      ':',
      '“',
      '(',
      'Ð',
      '😀',
    )
    fc.assert(
      fc.property(aText, fc.array(fc.tuple(fc.nat(8000), stray), { maxLength: 40 }), (text, strays) => {
        let strewn = text
        for (const [at, mark] of strays) strewn = strewn.slice(0, at) + mark + strewn.slice(at)
        holds(strewn)
      }),
      { numRuns: 20 },
    )
  })

  test('random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        holds(text)
      }),
      { numRuns: 80 },
    )
  })

  test.each([
    ['one sentence', 'Trong năm 2008, Đảng uỷ đã lãnh đạo thực hiện tốt công tác, '],
    ['semicolons', 'làm tốt; '],
    ['speakers', 'đ/c Lê Văn An đề nghị '],
    ['brackets', '(“'],
    ['capitals', 'Đ'],
  ])('a megabyte of %s', (_, part) => {
    const [head = '', lead = ''] = [
      seedText().split('\n')[0],
      seedText()
        .split('\n')
        .find((line) => line.startsWith('Ngày')),
    ]
    holds(`${head}\n\n${lead}\n\n${part.repeat(Math.ceil(1_000_000 / part.length))}.`)
  })

  test('markup in a report, which is kept as text', () => {
    const report = parsed(
      'Hội nghị <script>alert(1)</script> năm 2011\n\nTrong năm 2011, Đảng uỷ đã <b>làm</b> tốt.',
      SEED,
    )
    expect(mergeReports([report]).reports[0]?.title).toContain('<script>')
  })
})

test('a page without a title is declined with a message about what was expected', () => {
  const result = parseReport({ file: 'x.txt', text: 'Lượt xem: 12\nVề đầu trang\n' })
  expect(result).toEqual({
    ok: false,
    problem: {
      offset: 0,
      message: {
        vi: 'không có tiêu đề: dòng nào cũng giống phần thừa của trang gốc (ngày đăng, trình đơn, bộ đếm). Cần có tiêu đề của báo cáo ở những dòng đầu; hãy dán tiêu đề lên trên lời văn.',
        en: 'no title: every line looks like page furniture (stamps, menus, counters). Expected the title of the report in the first lines; paste it above the text.',
      },
    },
  })
})

test('captions that name a person or repeat the title, and a byline with ‘&’, are no statements', () => {
  const text = [
    'Hội nghị tổng kết công tác năm 2011 của Sở Kho vận',
    'Ngày 5/1/2012, Sở Kho vận tổ chức Hội nghị tổng kết công tác năm 2011.',
    'Hội nghị tổng kết công tác năm 2011 của Sở Kho vận.',
    'Năm 2011, Sở đã mở 4 lớp tập huấn.',
    'Đồng chí Đại tá Trần Văn Bình,',
    'Tin & Ảnh: Minh Khuê',
  ].join('\n')
  const report = parsed(text, 'x.txt')
  expect(report.statements.map(({ source }) => text.slice(source.start, source.end))).toEqual([
    'Sở đã mở 4 lớp tập huấn',
  ])
  expect(report.author).toBe('Minh Khuê')
})
