import { render, screen, within } from '@testing-library/svelte'
import { tick } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import Footer from '../../../src/view/header/Footer.svelte'
import { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { linksOf, pageAt, twoReports, wordsOf } from '../render.ts'

function show(search = '', dataset: Dataset = seedDataset()): void {
  const page = pageAt(search, dataset)
  const { events } = page.lookup.dataset
  render(Footer, { page, title: 'Tên trang', event: events.length === 1 ? events[0] : undefined })
}
const ofPage = (): HTMLElement => screen.getAllByRole('contentinfo')[0] as HTMLElement
const sources = (): string[] =>
  within(ofPage())
    .getAllByText(/^Nguồn/u)
    .map(wordsOf)
const ofFrame = (): HTMLElement => screen.getAllByRole('contentinfo')[1] as HTMLElement

describe('the foot of the page', () => {
  test('names the author of the words and their source', () => {
    show()
    expect(within(ofPage()).getAllByRole('paragraph').map(wordsOf)).toEqual([
      'Mọi dấu trên trang đều dẫn tới đúng lời của báo cáo. Lời văn thuộc cơ quan đã đăng báo cáo.',
      'Nguồn: Mic.gov.vn, 26/3/2009 Tải dữ liệu Cả trang trong một tệp Giấy phép',
    ])
  })

  test('links to the data, the offline page and the licences', () => {
    show()
    expect(linksOf(ofPage())).toEqual([
      ['Tải dữ liệu', 'data/dataset.json'],
      ['Cả trang trong một tệp', 'offline.html'],
      ['Giấy phép', 'licenses.txt'],
    ])
    expect(screen.getByRole('link', { name: 'Tải dữ liệu' })).toHaveAttribute('download')
  })

  test('says on paper when and from where it was printed', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 9, 1), toFake: ['Date'] })
    show()
    dispatchEvent(new Event('beforeprint'))
    expect(wordsOf(within(ofPage()).getAllByRole('paragraph')[2])).toBe('In ngày 9/11/2026 từ http://localhost:3000/')
    dispatchEvent(new Event('afterprint'))
    await tick()
    expect(within(ofPage()).getAllByRole('paragraph')).toHaveLength(2)
  })

  test('names each report that is shown', () => {
    show('', twoReports())
    expect(sources()).toEqual(['Nguồn: Mic.gov.vn, 26/3/2009', 'Nguồn: Mic.gov.vn, 4/2/2010'])
  })

  test('names the publishers of many reports once, in alphabetical order', () => {
    const { reports, ...rest } = seedDataset()
    const many = Array.from({ length: 13 }, (_, index) => ({
      id: `r${index}`,
      publisher: ['Đài B', 'Báo A', null][index % 3],
    }))
    show('', { ...rest, reports: many.map((one) => ({ ...reports[0], ...one })) } as Dataset)
    expect(sources()).toEqual(['Nguồn: Báo A, Đài B'])
  })

  test('offers no single file of more than a hundred reports', () => {
    const dataset = seedDataset()
    const page = new Page(dataset, { report: null, documents: 101 })
    render(Footer, { page, title: 'Tên trang', event: undefined })
    expect(screen.queryByRole('link', { name: 'Cả trang trong một tệp' })).toBeNull()
  })

  test('names the chosen report alone', () => {
    show('?report=2010-02-04-dang-uy-bo-tttt-hu-cau', twoReports())
    expect(sources()).toEqual(['Nguồn: Mic.gov.vn, 4/2/2010'])
  })

  test('has a general text if neither publisher nor date is known', () => {
    const { reports, events, ...rest } = seedDataset()
    show('', {
      ...rest,
      reports: reports.map((one) => ({ ...one, publisher: null })),
      events: events.map((one) => ({ ...one, date: null })),
    })
    expect(within(ofPage()).getByText('Nguồn: báo cáo')).toBeInTheDocument()
  })
})

describe('the foot of a frame', () => {
  test('has the title with the conference’s date, in the report’s language', () => {
    show('?lang=en')
    const title = within(ofFrame()).getByText('Tên trang, 26/3/2009')
    expect(title).toHaveAttribute('lang', 'vi')
  })

  test('has the title alone if the date is unknown', () => {
    const { events, ...rest } = seedDataset()
    show('', { ...rest, events: events.map((one) => ({ ...one, date: null })) })
    expect(within(ofFrame()).getByText('Tên trang')).toBeInTheDocument()
  })

  test('has the title alone, in the interface’s language, for several conferences', () => {
    show('?lang=en', twoReports())
    expect(within(ofFrame()).getByText('Tên trang')).toHaveAttribute('lang', 'en')
  })

  test('links to the same state of the full page, in a new window', () => {
    show('?embed=1&view=goals&year=2009')
    const link = within(ofFrame()).getByRole('link', { name: 'Mở trang đầy đủ' })
    expect(link).toHaveAttribute('href', '?year=2009')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
  })
})
