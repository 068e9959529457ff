// The filters where the page shows several reports: a list of reports, stretches of years, many speakers.
import { screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { datasetOf, SEED } from '../../seed.ts'
import { wordsOf } from '../render.ts'
import { button, choicesIn, group, start } from './choices.ts'

const several = datasetOf(
  SEED,
  '2010-12-20-cong-doan-nganh-giao-thong.txt',
  '2010-08-05-dang-uy-khoi-cac-co-quan-tinh.txt',
  '2010-02-04-dang-uy-bo-tttt-hu-cau.txt',
)

let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  user = userEvent.setup()
})

describe('several reports', () => {
  const report = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Báo cáo' })
  const wordsIn = (select: HTMLElement): string[] => within(select).getAllByRole('option').map(wordsOf)

  test('are listed by date, after the choice of all', () => {
    start('', several)
    expect(wordsIn(report())).toMatchInlineSnapshot(`
      [
        "Tất cả 4 báo cáo",
        "26/3/2009, Đảng uỷ cơ quan Bộ Thông tin và Truyền thông",
        "4/2/2010, Đảng uỷ cơ quan Bộ Thông tin và Truyền thông",
        "5/8/2010, Đảng uỷ Khối các cơ quan tỉnh Lam Giang",
        "20/12/2010, Công đoàn ngành Giao thông vận tải tỉnh Hoài Nam",
      ]
    `)
    expect(report()).toHaveValue('')
    expect(within(report()).getAllByRole('option')[1]).toHaveAttribute('lang', 'vi')
  })

  test('without a date are listed by their body alone, without a body by the conference', () => {
    const [first, second, ...others] = several.events
    if (!first || !second) throw new Error('two conferences expected')
    const events = [{ ...first, date: null }, { ...second, organizer: null }, ...others]
    start('', { ...several, events })
    expect(wordsIn(report()).slice(1, 2)).toEqual([`4/2/2010, ${second.name}`])
    expect(wordsIn(report()).at(-1)).toBe('Đảng uỷ cơ quan Bộ Thông tin và Truyền thông')
  })

  test('one of them can be chosen, and all of them again', async () => {
    const page = start('?person=nguyen-hai-duong', several)
    await user.selectOptions(report(), '5/8/2010, Đảng uỷ Khối các cơ quan tỉnh Lam Giang')
    expect(location.search).toBe('?report=2010-08-05-dang-uy-khoi-cac-co-quan-tinh')
    expect(choicesIn(group('Năm'))).toEqual(['2009 2', '2010 15', '2015 10'])
    expect(page.announcement).not.toBe('')
    await user.selectOptions(report(), 'Tất cả 4 báo cáo')
    expect(location.search).toBe('')
  })

  test('have the menus beside them, before the years', () => {
    start('', several)
    expect(screen.getAllByRole('button').slice(0, 3).map(wordsOf)).toEqual(['Chủ đề', 'Cơ quan', '2008 23'])
    expect(screen.getAllByRole('button', { name: 'Cơ quan' })).toHaveLength(1)
  })

  test('one report has no such list, and its menus come last', () => {
    start()
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(screen.getAllByRole('button').slice(-3).map(wordsOf)).toEqual(['Chủ đề', 'Cơ quan', 'Xem 49 ý'])
  })
})

describe('a range of years', () => {
  const end = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name })
  const ends = (): string[] => ['Từ năm', 'Đến năm'].map((name) => end(name).value)

  test('is set by its ends, in any order', async () => {
    start('', several)
    expect(ends()).toEqual(['2008', '2015'])
    expect(within(end('Từ năm')).getAllByRole('option').map(wordsOf)).toEqual([
      'từ 2008',
      'từ 2009',
      'từ 2010',
      'từ 2011',
      'từ 2015',
    ])
    await user.selectOptions(end('Từ năm'), 'từ 2009')
    expect(location.search).toBe('?year=2009&year=2010&year=2011&year=2015')
    await user.selectOptions(end('Đến năm'), 'đến 2010')
    expect([location.search, ends()]).toEqual(['?year=2009&year=2010', ['2009', '2010']])
    await user.selectOptions(end('Từ năm'), 'từ 2015')
    expect([location.search, ends()]).toEqual(['?year=2010&year=2011&year=2015', ['2010', '2015']])
  })

  test('with a gap has no ends', async () => {
    start('?year=2008&year=2010', several)
    expect(ends()).toEqual(['', ''])
    expect(within(end('Từ năm')).getByRole('option', { name: '–' })).toBeDisabled()
    await user.selectOptions(end('Đến năm'), 'đến 2011')
    expect([location.search, ends()]).toEqual(['?year=2008&year=2009&year=2010&year=2011', ['2008', '2011']])
    expect(within(end('Từ năm')).queryByRole('option', { name: '–' })).toBeNull()
  })
})

describe('many speakers', () => {
  test('are eight at first, those with the most statements, by given name; the others on demand', async () => {
    start('', several)
    expect(choicesIn(group('Ai nói'))).toMatchInlineSnapshot(`
      [
        "Trương Công Định 6",
        "Nguyễn Hải Đường 9",
        "Kiều Thị Hoà 1",
        "Lê Doãn Hợp 12",
        "Trần Đức Khải 7",
        "Tạ Đình Khôi 5",
        "Hoàng Thị Minh Nguyệt 2",
        "Võ Minh Quân 2",
        "và 4 người nữa",
      ]
    `)
    await user.click(button('và 4 người nữa'))
    expect(choicesIn(group('Ai nói'))).toHaveLength(13)
    expect(button('Thu gọn')).toHaveAttribute('aria-expanded', 'true')
    await user.click(button('Thu gọn'))
    expect(button('và 4 người nữa')).toHaveAttribute('aria-expanded', 'false')
  })

  test('a chosen one is always shown', () => {
    start('?person=ha-thi-tuyet-mai', several)
    expect(button(/^Hà Thị Tuyết Mai/u)).toHaveAttribute('aria-pressed', 'true')
    expect(button('và 3 người nữa')).toBeInTheDocument()
  })

  test('nine are all shown: the ninth takes no more space than the button', () => {
    const nine = [...new Set(several.statements.flatMap(({ by }) => by ?? []))].slice(0, 9)
    const statements = several.statements.filter(({ by }) => by === null || nine.includes(by))
    start('', { ...several, statements })
    expect(choicesIn(group('Ai nói'))).toHaveLength(9)
    expect(screen.queryByRole('button', { name: /người nữa$/u })).toBeNull()
  })
})
