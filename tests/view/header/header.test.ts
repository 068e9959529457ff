import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset, Event } from '../../../src/model/dataset.ts'
import Header from '../../../src/view/header/Header.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { datasetOf, SEED, seedDataset } from '../../seed.ts'
import { linksOf, pageAt, twoReports, wordsOf } from '../render.ts'

const FIRST = '2009-03-26-dang-uy-bo-tttt'
const SECOND = '2010-02-04-dang-uy-bo-tttt-hu-cau'
const scrollTo = vi.fn()
beforeEach(() => {
  vi.stubGlobal('scrollTo', scrollTo.mockReset())
})

const data = seedDataset()
const both = twoReports()
function show(search = '', dataset: Dataset = data): Page {
  const page = pageAt(search, dataset)
  render(Header, { page })
  return page
}
const banner = (): HTMLElement => screen.getByRole('banner')
/** Date and place, above the title. */
const when = (): string => wordsOf(within(banner()).getAllByRole('paragraph')[0])
const others = (): HTMLElement => screen.getByRole('navigation', { name: 'Các báo cáo' })
/** The seed's dataset with some properties of its conference changed. */
const withEvent = (change: Partial<Event>): Dataset => ({
  ...data,
  events: data.events.map((event) => ({ ...event, ...change })),
})

describe('one conference', () => {
  test('has its name as the heading, in the report’s language', () => {
    show('?lang=en')
    const title = screen.getByRole('heading', { level: 1 })
    expect(title).toHaveTextContent(data.events[0]?.name ?? '')
    expect(title).toHaveAttribute('lang', 'vi')
    expect(when()).toBe('Conference 26/3/2009 Hà Nội')
  })

  test('has its date and place', () => {
    show()
    expect(when()).toBe('Hội nghị 26/3/2009 Hà Nội')
  })

  test.each([
    [{ dateBasis: 'inferred' as const }, 'Hội nghị 26/3/2009 (năm suy ra) Hà Nội'],
    [{ date: null }, 'Hội nghị (báo cáo không nêu ngày) Hà Nội'],
    [{ date: null, dateBasis: 'inferred' as const }, 'Hội nghị (báo cáo không nêu ngày) Hà Nội'],
    [{ place: null }, 'Hội nghị 26/3/2009'],
    [{ date: '2009-03' }, 'Hội nghị 3/2009 Hà Nội'],
  ])('says if these are uncertain or unknown: %j', (change, expected) => {
    show('', withEvent(change))
    expect(when()).toBe(expected)
  })

  test('is told in three sentences', () => {
    show()
    expect(within(banner()).getAllByRole('paragraph').slice(1, 4).map(wordsOf)).toEqual([
      'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông tổ chức. Phát biểu: Lê Doãn Hợp, Bộ trưởng; Nguyễn Hải Đường, Phó bí thư Đảng uỷ khối các cơ quan trung ương. Dự còn có 3 nhóm.',
      'Năm 2008, báo cáo nêu 9 kết quả (không ghi mục 5, nhiệm vụ chính trị 4), 10 ưu điểm, 2 khuyết điểm, 2 khen thưởng.',
      'Năm 2009, báo cáo đặt ra 17 mục tiêu (nhiệm vụ kinh tế - xã hội 7, công tác xây dựng Đảng 10), 9 yêu cầu.',
    ])
  })

  test('has its score, and no links to other reports', () => {
    show()
    expect(screen.getByRole('group', { name: /^Tổng quan/u })).toBeInTheDocument()
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})

describe('several conferences', () => {
  test('have a heading with their number and years, in the interface’s language', () => {
    show('', both)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^2 hội nghị, 2008–2010$/u)
    expect(when()).toBe('Biên Niên')
    expect(screen.queryByRole('group')).toBeNull()
    expect(banner()).not.toHaveTextContent('Phát biểu')
  })

  test('of several bodies, the title counts the bodies', () => {
    const [other] = both.organizations.filter(({ id }) => id !== both.events[0]?.organizer)
    show('', {
      ...both,
      events: both.events.map((one) => (one.report === FIRST ? one : { ...one, organizer: other?.id ?? null })),
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^2 hội nghị của 2 cơ quan, 2008–2010$/u)
  })

  test('are a list by date, each with its report’s title and how much it holds', () => {
    // The list is sorted by date even if the dataset isn't.
    show('', { ...both, events: [...both.events].reverse() })
    expect(within(others()).getAllByRole('listitem').map(wordsOf)).toEqual([
      `26/3/2009 ${both.reports[0]?.title ?? ''}: 23 ý nhìn lại, 26 ý đặt ra`,
      `4/2/2010 ${both.reports[1]?.title ?? ''}: 20 ý nhìn lại, 12 ý đặt ra`,
    ])
    const hrefs = linksOf(others()).map(([, href]) => href)
    expect(hrefs.slice(-2)).toEqual([`?report=${FIRST}`, `?report=${SECOND}`])
  })

  test('without a date come last, with a note', () => {
    show('', { ...both, events: both.events.map((one) => (one.report === FIRST ? { ...one, date: null } : one)) })
    const items = within(others()).getAllByRole('listitem').map(wordsOf)
    expect(items.map((words) => words.slice(0, 24))).toEqual(['4/2/2010 Hội nghị Tổng k', 'báo cáo không nêu ngày H'])
  })

  test('link to each of them, with the filters that apply to it', async () => {
    const user = userEvent.setup()
    const page = show('?year=2008&kind=goal', both)
    await user.click(within(others()).getByRole('link', { name: /^4\/2\/2010/u }))
    expect(page.selection).toMatchObject({ report: SECOND, year: [], kind: ['goal'] })
    expect(page.announcement).toBe(`Đang xem báo cáo: ${both.reports[1]?.title ?? ''}`)
    expect(when()).toBe('Hội nghị 4/2/2010 Hà Nội')
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 0 })
  })

  test('leave a click with Ctrl to the browser', async () => {
    const page = show('', both)
    const link = within(others()).getAllByRole('link')[0] as HTMLElement
    const wasTaken = !(await fireEvent.click(link, { ctrlKey: true }))
    expect([wasTaken, page.selection.report]).toEqual([false, null])
  })
})

describe('one of several conferences', () => {
  test('links to all of them and to the next one', async () => {
    const user = userEvent.setup()
    const page = show(`?report=${FIRST}`, both)
    expect(linksOf(others())).toEqual([
      ['Tất cả 2 báo cáo', '?'],
      ['Sau: 4/2/2010', `?report=${SECOND}`],
    ])
    await user.click(within(others()).getByRole('link', { name: 'Sau: 4/2/2010' }))
    expect(page.selection.report).toBe(SECOND)
    expect(linksOf(others())).toEqual([
      ['Tất cả 2 báo cáo', '?'],
      ['Trước: 26/3/2009', `?report=${FIRST}`],
    ])
    await user.click(within(others()).getByRole('link', { name: 'Tất cả 2 báo cáo' }))
    expect(page.selection.report).toBeNull()
    expect(page.announcement).toBe('Đang xem 2 báo cáo')
  })

  test('between two others of its body links to both', () => {
    const [first, second] = both.events
    const third = { ...first, id: 'third', report: 'third', date: '2010-01-14' }
    const [report] = both.reports
    const dataset = { ...both, events: [first, second, third], reports: [...both.reports, { ...report, id: 'third' }] }
    show('?report=third', dataset as Dataset)
    expect(linksOf(others()).map(([words]) => words)).toEqual(['Tất cả 3 báo cáo', 'Trước: 26/3/2009', 'Sau: 4/2/2010'])
  })

  test('conferences of other bodies are passed over', () => {
    const between = '2010-01-14-hoi-nong-dan-tinh-thanh-lam'
    const dataset = datasetOf(SEED, `${between}.txt`, `${SECOND}.txt`)
    show(`?report=${between}`, dataset)
    expect(linksOf(others()).map(([words]) => words)).toEqual(['Tất cả 3 báo cáo'])
    cleanup()
    show(`?report=${SECOND}`, dataset)
    expect(linksOf(others()).map(([words]) => words)).toEqual(['Tất cả 3 báo cáo', 'Trước: 26/3/2009'])
  })

  test('is named if it has no date', () => {
    const dataset = {
      ...both,
      events: both.events.map((one) => (one.report === SECOND ? { ...one, date: null } : one)),
    }
    show(`?report=${FIRST}`, dataset)
    expect(linksOf(others())[1]?.[0]).toBe(`Sau: ${both.events[1]?.name ?? ''}`)
  })
})
