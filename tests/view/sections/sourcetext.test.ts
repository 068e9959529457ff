import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Dataset, Report } from '../../../src/model/dataset.ts'
import { groupId, passageId, relationId } from '../../../src/model/lookup.ts'
import { paragraphs } from '../../../src/text/span.ts'
import App from '../../../src/view/App.svelte'
import { Page } from '../../../src/view/state/page.svelte.ts'
import SourceText from '../../../src/view/sections/SourceText.svelte'
import { seedDataset } from '../../seed.ts'
import { idIn, pageAt, twoReports, wordsOf } from '../render.ts'

const data = seedDataset()
const GOAL = idIn(data, 'Tiếp tục nâng cao công tác phát triển đảng viên')
function show(search = '', dataset: Dataset = data): void {
  render(SourceText, { page: pageAt(search, dataset) })
}
const section = (): HTMLElement => screen.getByRole('region', { name: 'Văn bản báo cáo' })
const passages = (): HTMLElement[] => [...section().querySelectorAll<HTMLElement>('[data-passage]')]
const idsOf = (marks: readonly HTMLElement[]): (string | null)[] => marks.map((mark) => mark.getAttribute('data-id'))
const withClass = (name: string): HTMLElement[] => [...section().querySelectorAll<HTMLElement>(`.${name}`)]
/** A dataset whose report has been changed. */
const changed = (change: (report: Report) => Partial<Report>): Dataset => ({
  ...data,
  reports: data.reports.map((report) => ({ ...report, ...change(report) })),
})

describe('the text of a report', () => {
  test('has who published it, who wrote it, and how long it is', () => {
    show()
    expect(wordsOf(within(screen.getByRole('article')).getAllByRole('paragraph')[0])).toBe('Mic.gov.vn · VH · 11 đoạn')
    expect(section()).not.toHaveTextContent('1 báo cáo')
  })

  test('stands there line by line with its number, word for word', () => {
    show()
    const text = data.reports[0]?.text ?? ''
    const expected = paragraphs(text).map(({ start, end }, index) => `${index + 1} ${text.slice(start, end)}`)
    const lines = withClass('line').map((line) => {
      const words = within(line).getByRole('paragraph', { hidden: true }).textContent
      return `${within(line).getByText(/^\d+$/u).textContent} ${words.replace(/^Phần thừa của trang gốc: “(.*)”$/u, '$1')}`
    })
    expect(lines).toEqual(expected)
  })

  test('hides a repeated paragraph until the reader opens it', async () => {
    const user = userEvent.setup()
    show()
    const summary = screen.getByText(/^Đoạn này lặp lại nguyên văn một đoạn ở trên/u)
    const repeated = screen.getByText(/^Ngày 26\/3\/2009, tại Hà Nội, Đảng uỷ cơ quan Bộ Thông tin và Truyền thông đã/u)
    expect(repeated).not.toBeVisible()
    await user.click(summary)
    expect(repeated).toBeVisible()
  })

  test('labels page furniture', () => {
    show()
    expect(section()).toHaveTextContent(/Phần thừa của trang gốc: “ĐÁNH GIÁ BÀI VIẾT\( 0\)”$/u)
  })

  test('marks the words that no rule understood', () => {
    show(
      '',
      changed(({ regions }) => ({
        regions: regions.map((one) => (one.role === 'byline' ? { ...one, role: 'unclassified' as const } : one)),
      })),
    )
    expect(screen.getAllByTitle('Các quy tắc chưa đọc hiểu câu này').map(wordsOf)).toEqual(['VH'])
  })

  test('isolates words after bidirectional control characters', () => {
    show(
      '',
      changed(({ text }) => ({ text: text.replace('\nVH\n', '\n\u202EH\n') })),
    )
    expect([...section().querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual(['\u202EH'])
  })

  test('stays in the report’s language where the interface is English', () => {
    show('?lang=en')
    const article = screen.getByRole('article')
    expect(article).toHaveAttribute('lang', 'vi')
    expect(within(article).getByText('Mic.gov.vn · VH · 11 paragraphs')).toHaveAttribute('lang', 'en')
    expect(within(article).getByText(/^This paragraph repeats/u)).toHaveAttribute('lang', 'en')
    expect(screen.getByRole('region')).toHaveAccessibleName('The report’s text')
  })
})

describe('a passage', () => {
  test('is there for each statement, with its very words', () => {
    show()
    const inText = [...data.statements].sort((a, b) => a.source.start - b.source.start)
    expect(passages().map((mark) => [mark.getAttribute('data-id'), mark.textContent])).toEqual(
      inText.map(({ id, source }) => [id, source.exact]),
    )
  })

  test('has the kind of its statement', () => {
    show()
    const kinds = new Map(data.statements.map(({ id, kind }) => [id, kind]))
    for (const mark of passages()) expect(mark).toHaveClass(kinds.get(mark.getAttribute('data-id') ?? '') ?? '-')
  })

  test('begins with a link to its statement, and is the target of links to it', () => {
    show('?year=2009')
    const links = screen.getAllByRole('link', { name: /^Mở: / })
    expect(links).toHaveLength(data.statements.length)
    const link = screen.getByRole('link', { name: 'Mở: Mục tiêu 15' })
    expect(link).toHaveAttribute('href', `?year=2009&item=${GOAL}#t-${GOAL}`)
    expect(link.parentElement).toHaveAttribute('id', `p-${GOAL}`)
    expect(link.parentElement?.firstElementChild).toBe(link)
  })

  test('is faint where its statement is filtered out', () => {
    show('?kind=award')
    const awards = data.statements.filter(({ kind }) => kind === 'award').map(({ id }) => id)
    expect(idsOf(passages().filter((mark) => !mark.classList.contains('dim')))).toEqual(awards)
  })

  test('is never faint without a filter', () => {
    show()
    expect(withClass('dim')).toEqual([])
  })
})

describe('a name', () => {
  test('is a link at each mention, and the first mention is the target of links', () => {
    show('?year=2009')
    const links = screen.getAllByRole('link', { name: 'Lê Doãn Hợp' })
    expect(links.map((link) => [link.getAttribute('href'), link.id])).toEqual([
      ['?year=2009&item=le-doan-hop', 'p-le-doan-hop'],
      ['?year=2009&item=le-doan-hop', ''],
    ])
  })

  test('of every person and body has one target', () => {
    show()
    const named = [...data.people, ...data.organizations].filter(({ source }) => source.length > 0)
    for (const { id } of named) expect(section().querySelectorAll(`[id="p-${id}"]`), id).toHaveLength(1)
  })
})

describe('the opened item is highlighted: ', () => {
  test('a statement by its passage', () => {
    show(`?item=${GOAL}`)
    expect(idsOf(withClass('open'))).toEqual([GOAL])
  })

  test('a person by each place of the name', () => {
    show('?item=nguyen-hai-duong')
    expect(withClass('open').map(wordsOf)).toEqual(['Nguyễn Hải Đường', 'Nguyễn Hải Đường'])
  })

  test('a relation by its words', () => {
    const relation = data.relations.find(({ basis, type }) => basis === 'stated' && type === 'coordinatesWith')
    const id = relation ? relationId(relation) : ''
    show(`?item=${id}`)
    expect(withClass('opened').map(wordsOf).join(' ')).toBe('Đảng uỷ , phối hợp với Ban cán sự')
    expect(withClass('opened').map((mark) => mark.id)).toEqual([`p-${id}`, '', ''])
  })

  test('a group by the words that name it', () => {
    const group = data.memberships.find((one) => one.group !== null)
    show(`?item=${group ? groupId(group) : ''}`)
    const words = withClass('opened').map(({ textContent }) => textContent)
    expect(words.join('')).toBe(group?.source[0]?.exact)
  })

  test('a passage from the search', () => {
    const report = data.reports[0]
    const start = report?.text.indexOf('tại Hà Nội') ?? 0
    show(`?item=${passageId({ report: report?.id ?? '', start, end: start + 10 })}`)
    expect(withClass('opened').map(wordsOf)).toEqual(['tại Hà Nội'])
  })

  test('nothing, while nothing is open', () => {
    show()
    expect([...withClass('open'), ...withClass('opened')]).toEqual([])
  })
})

describe('pressing', () => {
  function start(): ReturnType<typeof userEvent.setup> {
    history.replaceState(null, '', '/')
    render(App, { page: new Page(data) })
    return userEvent.setup()
  }

  test('a passage opens its detail; closing that gives the focus to the passage’s link', async () => {
    const user = start()
    await user.click(within(section()).getByText(/^Tiếp tục nâng cao công tác phát triển đảng viên/u))
    expect(screen.getByRole('complementary')).toHaveAccessibleName(/^Mục tiêu 15/u)
    expect(idsOf(withClass('open'))).toEqual([GOAL])
    await user.keyboard('{Escape}')
    expect(within(section()).getByRole('link', { name: 'Mở: Mục tiêu 15' })).toHaveFocus()
  })

  test('a name in a passage opens the name', async () => {
    const user = start()
    await user.click(within(section()).getByRole('link', { name: 'Chính phủ' }))
    expect(location.search).toBe('?item=chinh-phu')
    expect(screen.getByRole('complementary')).toHaveTextContent('Chính phủ')
  })
})

describe('of several reports', () => {
  const both = twoReports()

  test('each is an article, numbered from 1, and their number is shown', () => {
    show('', both)
    expect(section()).toHaveTextContent(/^Văn bản báo cáo 2 báo cáo/u)
    const articles = screen.getAllByRole('article')
    expect(articles.map(({ id }) => id)).toEqual(both.reports.map(({ id }) => `source-${id}`))
    expect(articles.map((one) => wordsOf(within(one).getAllByRole('paragraph')[0]))).toEqual([
      'Mic.gov.vn · VH · 11 đoạn',
      'Mic.gov.vn · VH · 13 đoạn',
    ])
  })

  test('each has the passages of its own statements', () => {
    show('', both)
    for (const { id } of both.reports) {
      const own = both.statements.filter(({ report }) => report === id)
      const marks = document.getElementById(`source-${id}`)?.querySelectorAll('[data-passage]') ?? []
      expect([...marks].map(({ textContent }) => textContent).sort()).toEqual(own.map((one) => one.source.exact).sort())
    }
  })

  test('a name has its first place in the first one only', () => {
    show('', both)
    const links = screen.getAllByRole('link', { name: 'Lê Doãn Hợp' })
    expect(links.map(({ id }) => id)).toEqual(['p-le-doan-hop', ...Array<string>(links.length - 1).fill('')])
    expect(links[2]?.closest('article')?.id).toBe(`source-${both.reports[1]?.id ?? ''}`)
  })

  test('a name that stands at the same place in both has its first place in the first one', () => {
    const [, second] = both.reports
    const people = both.people.map((person) => {
      const [first] = person.source
      const other = first && { ...first, report: second?.id ?? '' }
      return person.id === 'le-doan-hop' && first && other ? { ...person, source: [first, other] } : person
    })
    show('', { ...both, people })
    expect(section().querySelectorAll('#p-le-doan-hop')).toHaveLength(1)
  })

  test('the chosen one stands alone', () => {
    show('?report=2010-02-04-dang-uy-bo-tttt-hu-cau', both)
    expect(screen.getAllByRole('article').map(({ id }) => id)).toEqual(['source-2010-02-04-dang-uy-bo-tttt-hu-cau'])
    expect(section()).not.toHaveTextContent('2 báo cáo')
    expect(screen.getAllByRole('link', { name: 'Lê Doãn Hợp' })[0]).toHaveAttribute('id', 'p-le-doan-hop')
  })
})
