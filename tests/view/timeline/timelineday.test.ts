import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import TimelineDay from '../../../src/view/timeline/TimelineDay.svelte'
import { seedDataset } from '../../seed.ts'
import { namesOf, wordsOf } from '../render.ts'
import { timelineAt } from './at.ts'

const seed = seedDataset()
function draw(search = '', data: Dataset = seed, width = 960) {
  const { page, view } = timelineAt(`?span=2009-03-26${search}`, data, width)
  const event = view.day
  if (!event) throw new Error('no day')
  render(TimelineDay, { page, view, event })
  return { page, view }
}
const part = (name: RegExp): HTMLElement => {
  const found = screen.getByRole('heading', { name, level: 4 }).closest('li')
  if (!found) throw new Error('no such part')
  return found
}

test('the day: date, place, organizer', () => {
  draw()
  expect(namesOf('heading')[0]).toBe('26/3/2009 Hà Nội · Đảng uỷ cơ quan Bộ Thông tin và Truyền thông')
})

test('the agenda in the report’s order, with each item’s share of the text', () => {
  draw()
  expect(screen.getAllByRole('heading', { level: 4 }).map(wordsOf)).toEqual([
    ...['Tham dự 3 %', '1Báo cáo 37 %', '2Lê Doãn Hợp phát biểu 14 %', '3Nguyễn Hải Đường phát biểu 13 %'],
    '4Lễ trao tặng 2 %',
  ])
})

test('the body that a guest represents', () => {
  draw()
  expect(
    within(part(/^Nguyễn Hải Đường/u)).getByText('thay mặt Đảng uỷ khối các cơ quan trung ương'),
  ).toBeInTheDocument()
  expect(within(part(/^Lê Doãn Hợp/u)).queryByText(/^thay mặt/u)).toBeNull()
})

describe('the strip', () => {
  test('has each part as wide as its share of the text, the rest at the end; hidden from screen readers', () => {
    draw()
    const strip = screen.getByTitle('Báo cáo 37 %').parentElement
    expect(strip).toHaveAttribute('aria-hidden', 'true')
    const parts = [...(strip?.children ?? [])] as HTMLElement[]
    expect(parts.map(({ title }) => title)).toEqual([
      ...['Tham dự 3 %', 'Báo cáo 37 %', 'Lê Doãn Hợp 14 %', 'Nguyễn Hải Đường 13 %', 'Lễ trao tặng 2 %'],
      'Phần chữ còn lại 30 %: mở đầu, lời dẫn, phần thừa',
    ])
    const shares = parts.map(({ style }) => Number(style.flexGrow))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
    expect(Math.round((shares[1] ?? 0) * 100)).toBe(37)
  })

  test.each([
    [960, ['', 'Báo cáo 37 %', 'Lê Doãn Hợp 14 %', '13 %', '']],
    [1400, ['3 %', 'Báo cáo 37 %', 'Lê Doãn Hợp 14 %', 'Nguyễn Hải Đường 13 %', '2 %']],
    [300, ['', 'Báo cáo 37 %', '14 %', '', '']],
  ])('%d px wide, has the words that fit', (width, words) => {
    draw('', seed, width)
    const strip = screen.getByTitle('Báo cáo 37 %').parentElement
    expect([...(strip?.children ?? [])].slice(0, -1).map(wordsOf)).toEqual(words)
  })
})

describe('participants', () => {
  test('people as links with their initials, groups as words', () => {
    draw()
    const present = part(/^Tham dự/u)
    expect(namesOf('link', present)).toEqual(['Lê Doãn Hợp', 'Nguyễn Hải Đường'])
    expect(within(present).getByRole('link', { name: 'Lê Doãn Hợp' })).toHaveAttribute(
      'href',
      '?item=le-doan-hop&span=2009-03-26#p-le-doan-hop',
    )
    expect(within(present).getAllByRole('listitem').map(wordsOf).slice(0, 2)).toEqual([
      'DHLê Doãn Hợp',
      'HĐNguyễn Hải Đường',
    ])
  })

  test('12 are named, the others are counted, with a link to the list of people', () => {
    const [one] = seed.attendances
    if (!one) throw new Error('nobody')
    draw('', { ...seed, attendances: Array.from({ length: 15 }, () => one) })
    expect(within(part(/^Tham dự/u)).getAllByRole('listitem')).toHaveLength(12)
    expect(screen.getByRole('link', { name: 'và 3 người, nhóm nữa' })).toHaveAttribute('href', '#people')
  })

  test('are left out if the report names nobody', () => {
    draw('', { ...seed, attendances: [] })
    expect(screen.getAllByRole('heading', { level: 4 }).map(wordsOf)[0]).toMatch(/^1Báo cáo/u)
  })
})

describe('statements', () => {
  test('have a heading with kind and number; the report’s also with the year', () => {
    draw()
    expect(screen.getAllByRole('heading', { level: 5 }).map(wordsOf)).toEqual([
      ...['Kết quả 2008 · 5', 'Kết quả 2008 · 4', 'Mục tiêu 2009 · 7', 'Mục tiêu 2009 · 10'],
      ...['Ưu điểm · 5', 'Yêu cầu · 5', 'Khuyết điểm · 2', 'Ưu điểm · 5', 'Yêu cầu · 4', 'Khen thưởng · 2'],
    ])
  })

  test('are bars in speeches, and glyphs named by their words in the report', () => {
    draw()
    expect(
      within(part(/^Lê Doãn Hợp/u)).getAllByRole('link', { name: /^(?:Ưu điểm|Yêu cầu|Khuyết điểm) \d+, / }),
    ).toHaveLength(12)
    const glyphs = within(part(/^Báo cáo/u)).getAllByRole('link')
    expect(glyphs).toHaveLength(26)
    expect(glyphs[0]).toHaveAccessibleName(/^Đảng uỷ Bộ TT&TT đã tập trung/u)
    expect(glyphs[0]).toHaveTextContent(/^$/u)
  })

  test('one is in the Tab order: the first', () => {
    const { view } = draw()
    const inOrder = screen.getAllByRole('link').filter((one) => one.getAttribute('tabindex') === '0')
    expect(inOrder.map((one) => one.dataset['id'])).toEqual([view.cursor])
    expect(view.cursor).toBe(seed.statements[0]?.id)
  })

  test('are only those that match the filter', () => {
    draw('&person=le-doan-hop')
    expect(screen.getAllByRole('heading', { level: 4 }).map(wordsOf)).toEqual([
      'Tham dự 3 %',
      '1Lê Doãn Hợp phát biểu 14 %',
    ])
  })

  test('are counted if they are too many', () => {
    const speech = seed.statements.filter(({ by }) => by === 'le-doan-hop')
    const statements = Array.from({ length: 100 }, (_, i) => ({ ...speech[0], id: `s${i}` }) as (typeof speech)[number])
    draw('', { ...seed, statements })
    expect(within(part(/^Lê Doãn Hợp/u)).getByText('Xem thêm 20 trong 100 ý')).toBeInTheDocument()
  })
})

test('a button of the report’s part shows its years', async () => {
  draw()
  await userEvent.setup().click(within(part(/^Báo cáo/u)).getByRole('button', { name: 'Mở ở mức Năm' }))
  expect(decodeURIComponent(location.search)).toBe('?span=2008/2009')
})

test('other conferences of the same day are counted', () => {
  const events = [0, 1].flatMap((i) => seed.events.map((one) => ({ ...one, id: i === 0 ? one.id : 'other' })))
  draw('', { ...seed, events })
  expect(screen.getByText('Ngày này có 2 hội nghị; đây là hội nghị đầu.')).toBeInTheDocument()
})

test('a single conference has no such note', () => {
  draw()
  expect(screen.queryByText(/^Ngày này có/u)).toBeNull()
})
