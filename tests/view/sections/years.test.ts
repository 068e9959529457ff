import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import Years from '../../../src/view/sections/Years.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { idIn, linksOf, pageAt, twoReports, wordsOf } from '../render.ts'

const data = seedDataset()
function show(of: 'outcomes' | 'goals', search = '', dataset: Dataset = data): Page {
  const page = pageAt(search, dataset)
  render(Years, { page, section: of })
  return page
}
const section = (): HTMLElement => screen.getByRole('region')
const headings = (level: number): string[] => screen.queryAllByRole('heading', { level }).map(wordsOf)
const entries = (): HTMLElement[] => screen.queryAllByRole('listitem')
/** The link of an entry's own statement, which precedes the links to joined statements. */
const own = (entry: HTMLElement): HTMLElement => within(entry).getAllByRole('link')[0] as HTMLElement
/** The first letters of each entry: its number and how it begins. */
const beginnings = (): string[] => entries().map((entry) => wordsOf(own(entry)).slice(0, 24))
const entry = (words: string): HTMLElement => {
  const found = entries().find((one) => wordsOf(own(one)).includes(words))
  if (!found) throw new Error(`no entry has '${words}'`)
  return found
}

describe('the outcomes', () => {
  test('have their year and their number in the heading', () => {
    show('outcomes')
    expect(section()).toHaveAccessibleName('Kết quả năm 2008')
    expect(section()).toHaveAttribute('id', 'outcomes')
    expect(section()).toHaveTextContent(/^Kết quả năm 2008 9 ý, theo thứ tự trong báo cáo/u)
    expect(headings(2)).toEqual(['Kết quả năm 2008'])
  })

  test('are grouped by topic, those without one first, and numbered as the report has them', () => {
    show('outcomes')
    expect(headings(3)).toEqual(['Báo cáo không đặt mục · 5 ý', 'Nhiệm vụ chính trị · 4 ý'])
    expect(screen.getAllByRole('list').map((list) => within(list).getAllByRole('listitem').length)).toEqual([5, 4])
    expect(beginnings()).toMatchInlineSnapshot(`
      [
        "1Đảng uỷ Bộ TT&TT đã tập",
        "2Các cấp uỷ đã làm tốt v",
        "3Việc thực hiện dân chủ ",
        "4Công tác cán bộ nữ được",
        "5Công tác phát triển đản",
        "6Đẩy nhanh tiến độ xây d",
        "7Ban hành chức năng, nhi",
        "8Triển khai mạnh mẽ việc",
        "9Tạo được sự chủ động đo",
      ]
    `)
  })
})

describe('the goals', () => {
  test('have their year and their number in the heading, too', () => {
    show('goals')
    expect(section()).toHaveAccessibleName('Mục tiêu năm 2009')
    expect(section()).toHaveAttribute('id', 'goals')
    expect(section()).toHaveTextContent(/^Mục tiêu năm 2009 17 ý, theo thứ tự trong báo cáo/u)
  })

  test('are grouped by topic and numbered through', () => {
    show('goals')
    expect(headings(3)).toMatchInlineSnapshot(`
      [
        "Nhiệm vụ kinh tế - xã hội · 7 ý",
        "Công tác xây dựng Đảng · 10 ý",
      ]
    `)
    expect(entries().map((one) => /^\d+/u.exec(wordsOf(own(one)))?.[0])).toEqual(
      Array.from({ length: 17 }, (_, index) => String(index + 1)),
    )
  })

  test('keep the open end that the report gives them', () => {
    show('goals')
    expect(wordsOf(own(entry('văn bản hướng dẫn thi hành Luật')))).toMatch(/thi hành Luật …$/u)
    expect(wordsOf(own(entry('phát triển nguồn nhân lực')))).toMatch(/phát triển nguồn nhân lực$/u)
  })

  test('have an English heading, and the report’s words', () => {
    show('goals', '?lang=en')
    expect(section()).toHaveTextContent(/^Goals for 2009 17 statements, in the report’s order/u)
    expect(headings(3)[0]).toMatch(/ · 7 statements$/u)
    expect(beginnings()[0]).toMatch(/^1Chỉ đạo/u)
  })
})

describe('an entry', () => {
  test('leads to its detail and keeps the filters', () => {
    const id = idIn(data, 'Công tác cán bộ nữ')
    show('outcomes', '?year=2008')
    expect(linksOf(entry('Công tác cán bộ nữ'))).toEqual([
      ['4Công tác cán bộ nữ được quan tâm và đổi mới', `?year=2008&item=${id}#p-${id}`],
    ])
  })

  test('lists the statements of the same theme, with the shared words', () => {
    show('outcomes')
    const joined = within(entry('Đẩy nhanh tiến độ')).getByText(/^Cùng chủ đề/u)
    expect(wordsOf(joined)).toMatchInlineSnapshot(
      `"Cùng chủ đề: Yêu cầu 3, 2009 từ trùng: “cơ chế chính sách”; Mục tiêu 2, 2009 gần nghĩa: “Đẩy nhanh tiến độ xây dựng hành lang pháp lý” – “đẩy nhanh tiến độ xây dựng Luật”"`,
    )
    const [goal, request] = ['Tiếp tục chỉ đạo đẩy nhanh', 'Tiếp tục tìm cơ chế'].map((words) => idIn(data, words))
    expect(linksOf(joined).map(([, href]) => href)).toEqual([
      `?item=${request ?? ''}#p-${request ?? ''}`,
      `?item=${goal ?? ''}#p-${goal ?? ''}`,
    ])
  })

  test('without a link has no such list', () => {
    show('outcomes')
    expect(wordsOf(entry('Công tác cán bộ nữ'))).toBe('4Công tác cán bộ nữ được quan tâm và đổi mới')
  })

  test('is marked while it is open, and no other one is', () => {
    show('outcomes', `?item=${idIn(data, 'Công tác cán bộ nữ')}`)
    expect(screen.getAllByRole('link', { current: true })).toEqual([own(entry('Công tác cán bộ nữ'))])
    expect(entries().filter(({ classList }) => classList.contains('open'))).toEqual([entry('Công tác cán bộ nữ')])
  })
})

describe('a filter', () => {
  test('leaves matching statements with their numbers, and counts them', () => {
    show('outcomes', '?topic=nhiem-vu-chinh-tri')
    expect(section()).toHaveTextContent(/^Kết quả năm 2008 Còn 4 trên 9 ý/u)
    expect(headings(3)).toEqual(['Nhiệm vụ chính trị · 4 ý'])
    expect(beginnings().map((words) => words.charAt(0))).toEqual(['6', '7', '8', '9'])
  })

  test('by words leaves the statements with them', () => {
    show('goals', '?q=đảng viên')
    expect(section()).toHaveTextContent('trên 17 ý')
    expect(beginnings()).toMatchInlineSnapshot(`
      [
        "11Không ngừng nâng cao t",
        "13Tăng cường công tác qu",
        "14Đẩy mạnh công tác đào ",
        "15Tiếp tục nâng cao công",
      ]
    `)
  })

  test('that leaves nothing can be cleared on the spot', async () => {
    const user = userEvent.setup()
    const page = show('outcomes', '?kind=goal&item=le-doan-hop')
    expect(section()).toHaveTextContent(/Còn 0 trên 9 ý Không có ý nào khớp bộ lọc\./u)
    expect(section()).toHaveAccessibleName('Kết quả năm 2008')
    expect([headings(3), entries()]).toEqual([[], []])
    await user.click(screen.getByRole('button', { name: 'Bỏ hết bộ lọc' }))
    expect(page.selection).toMatchObject({ kind: [], item: 'le-doan-hop' })
    expect(entries()).toHaveLength(9)
    expect(screen.queryByRole('button')).toBeNull()
    expect(section()).not.toHaveTextContent('Không có ý nào')
  })
})

describe('of several reports', () => {
  const both = twoReports()

  test('each year has a heading with its report’s title, and topics stand below it', () => {
    show('outcomes', '', both)
    expect(section()).toHaveAccessibleName('Kết quả năm 2008–2009')
    expect(headings(3)).toEqual(both.reports.map(({ title }, index) => `${index === 0 ? '2008' : '2009'} ${title}`))
    expect(headings(4)).toMatchInlineSnapshot(`
      [
        "Báo cáo không đặt mục · 5 ý",
        "Nhiệm vụ chính trị · 4 ý",
        "Báo cáo không đặt mục · 5 ý",
        "Công tác xây dựng Đảng · 5 ý",
      ]
    `)
  })

  test('the statements of each report are numbered from 1', () => {
    show('outcomes', '', both)
    expect(beginnings().filter((words) => /^1\p{L}/u.test(words))).toEqual([
      '1Đảng uỷ Bộ TT&TT đã tập',
      '1Đảng uỷ Bộ TT&TT đã lãn',
    ])
  })

  test('a goal that no later report takes up says so, with the report’s day', () => {
    show('goals', '', both)
    const missing = entries().filter((one) => within(one).queryByText(/^Không thấy nhắc lại/u))
    expect(missing.map((one) => wordsOf(own(one)).slice(0, 30))).toMatchInlineSnapshot(`
      [
        "4Tăng cường chỉ đạo phát triển",
        "9Tập trung chỉ đạo tăng cường ",
        "10Chỉ đạo tăng cường nâng cao ",
        "13Tăng cường công tác quản lý ",
      ]
    `)
    expect(within(missing[0] as HTMLElement).getByText('Không thấy nhắc lại trong báo cáo 4/2/2010')).toBeVisible()
  })

  test('a goal that somebody sets has the speaker’s name', () => {
    show('goals', '', both)
    expect(wordsOf(own(entry('quy hoạch cán bộ nữ')))).toBe(
      '8Hoàn thành công tác quy hoạch cán bộ nữ trước quý III · Hoàng Thị Minh Nguyệt',
    )
  })

  test('the chosen one is shown alone', () => {
    show('goals', '?report=2010-02-04-dang-uy-bo-tttt-hu-cau', both)
    expect(section()).toHaveAccessibleName('Mục tiêu năm 2010')
    expect(section()).toHaveTextContent('8 ý, theo thứ tự trong báo cáo')
    expect(headings(4)).toEqual([])
  })
})

describe('a report that states nothing of the kind', () => {
  const without: Dataset = { ...data, statements: data.statements.filter(({ kind }) => kind !== 'goal'), links: [] }

  test('says so, names no year and offers to clear no filter', () => {
    show('goals', '', without)
    expect(section()).toHaveAccessibleName('Mục tiêu')
    expect(section()).toHaveTextContent('Báo cáo không nêu ý nào ở mục này.')
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('says so with a filter too, in English', () => {
    show('goals', '?kind=outcome&lang=en', without)
    expect(section()).toHaveAccessibleName('Goals')
    expect(section()).toHaveTextContent('The report states nothing of this kind.')
    expect(screen.queryByRole('button')).toBeNull()
  })
})
