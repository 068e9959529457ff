import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import Follow from '../../../src/view/sections/Follow.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { datasetOf, linked, SEED, seedDataset } from '../../seed.ts'
import { idIn, linksOf, pageAt, twoReports, wordsOf } from '../render.ts'

const both = twoReports()
function show(search = '', dataset: Dataset = both): Page {
  const page = pageAt(search, dataset)
  render(Follow, { page })
  return page
}
const section = (): HTMLElement => screen.getByRole('region', { name: 'Theo dõi' })
const summary = (): string => wordsOf(within(section()).getByText(/ý đề ra/u))
const themes = (): string[] => screen.queryAllByRole('rowheader').map(wordsOf)
// `hidden`: jsdom would compute the style of every cell to see whether it is shown.
const cellsOf = (row: HTMLElement): HTMLElement[] => within(row).queryAllByRole('cell', { hidden: true })
/** The rows of promises: those with cells. */
const rows = (): HTMLElement[] =>
  screen.queryAllByRole('row', { hidden: true }).filter((row) => cellsOf(row).length > 0)
/** The link of a row's promise, which precedes the links to joined statements. */
const promise = (row: HTMLElement): HTMLElement =>
  within(cellsOf(row)[1] as HTMLElement).getAllByRole('link', { hidden: true })[0] as HTMLElement
const row = (words: string): HTMLElement => {
  const found = rows().find((one) => wordsOf(promise(one)).includes(words))
  if (!found) throw new Error(`no row promises '${words}'`)
  return found
}
const cells = (words: string): string[] => cellsOf(row(words)).map(wordsOf)
const buttons = (): [string, string | null][] =>
  screen.queryAllByRole('button').map((one) => [wordsOf(one), one.getAttribute('aria-pressed')])
const hrefOf = (words: string): string => `?item=${idIn(both, words)}#p-${idIn(both, words)}`

describe('two reports of a body', () => {
  test('are one table, named after the body, from earlier results to later reports', () => {
    show()
    expect(screen.getAllByRole('table')).toHaveLength(1)
    expect(screen.getByRole('table')).toHaveAccessibleName('Theo dõi, Đảng uỷ cơ quan Bộ Thông tin và Truyền thông')
    expect(screen.getAllByRole('columnheader').map(wordsOf)).toEqual(['Nhìn lại', 'Đề ra', 'Báo cáo sau'])
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([])
  })

  test('have every promise once, and count them by status', () => {
    show()
    const promises = both.statements.filter(({ kind }) => kind === 'goal' || kind === 'request')
    expect(rows()).toHaveLength(promises.length)
    expect(summary()).toBe('38 ý đề ra · 16 được nhắc lại · 10 không thấy nhắc lại · 12 chưa có báo cáo sau')
  })

  test('are grouped by theme with the number of promises, those without a theme last', () => {
    show()
    expect(themes()).toMatchInlineSnapshot(`
      [
        "Chỉ tiêu kế hoạch năm · 2",
        "Luật · 1",
        "Cải cách hành chính · 2",
        "Tổ chức bộ máy · 1",
        "An toàn, an ninh thông tin · 1",
        "Kiểm tra, giám sát · 4",
        "Công tác tư tưởng · 1",
        "Đối ngoại · 1",
        "Nhận thức · 2",
        "Lý luận chính trị · 1",
        "Kiện toàn · 1",
        "Đào tạo bồi dưỡng · 1",
        "Phát triển đảng viên · 2",
        "Công đoàn · 2",
        "Khuyết điểm · 1",
        "Cơ chế chính sách · 1",
        "Gắn kết · 1",
        "Đoàn kết · 1",
        "Sinh hoạt Đảng · 1",
        "Đại hội Đảng các cấp · 2",
        "Chuyên đề · 1",
        "Hồ Chí Minh · 1",
        "Cán bộ nữ · 1",
        "Chưa thấy ý cùng chủ đề · 6",
      ]
    `)
  })

  test('have an address for each theme', () => {
    show()
    const links = screen.getAllByRole('rowheader').flatMap((header) => within(header).queryAllByRole('link'))
    expect(links).toHaveLength(themes().length - 1)
    const targets = links.map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(new Set(targets).size).toBe(links.length)
    for (const [index, target] of targets.entries()) expect(links[index]?.closest('th')).toHaveAttribute('id', target)
  })
})

describe('a promise', () => {
  test('has its earlier results, its words, and later statements, with the reason of each link', () => {
    show()
    expect(cells('đẩy nhanh tiến độ xây dựng Luật')).toMatchInlineSnapshot(`
      [
        "Kết quả 6, 2008 Đẩy nhanh tiến độ xây dựng hành lang pháp lý, cơ chế chính sách cho phát triển TT&TT gần nghĩa: “đẩy nhanh tiến độ xây dựng Luật” – “Đẩy nhanh tiến độ xây dựng hành lang pháp lý” · trùng vừa",
        "Mục tiêu 2, 2009 Tiếp tục chỉ đạo đẩy nhanh tiến độ xây dựng Luật và các văn bản hướng dẫn thi hành Luật …",
        "Kết quả 2, 2009 Tiến độ soạn thảo các dự án Luật được giữ vững, 21 văn bản hướng dẫn thi hành được trình ban hành đúng hạn báo cáo 4/2/2010 · từ trùng: “văn bản hướng dẫn thi hành” · gần nghĩa: “Luật” – “dự án Luật” · trùng nhiều",
      ]
    `)
  })

  test('is linked, as are the statements at both ends', () => {
    show()
    expect(linksOf(row('đẩy nhanh tiến độ xây dựng Luật')).map(([words, href]) => [words.slice(0, 16), href])).toEqual([
      ['Kết quả 6, 2008 ', hrefOf('Đẩy nhanh tiến độ xây dựng hành lang')],
      ['Mục tiêu 2, 2009', hrefOf('Tiếp tục chỉ đạo đẩy nhanh')],
      ['Kết quả 2, 2009 ', hrefOf('Tiến độ soạn thảo')],
    ])
  })

  test('has the shared words marked on both sides', () => {
    show()
    const marks = [...row('đẩy nhanh tiến độ xây dựng Luật').querySelectorAll('mark')].map(wordsOf)
    expect(marks).toEqual([
      'Đẩy nhanh tiến độ xây dựng hành lang pháp lý',
      ...['đẩy nhanh tiến độ xây dựng Luật', 'văn bản hướng dẫn thi hành'],
      ...['dự án Luật', 'văn bản hướng dẫn thi hành'],
    ])
  })

  test('names the speakers who ask for it', () => {
    show()
    const [, own] = cells('Chỉ đạo tăng cường nâng cao')
    expect(own).toMatchInlineSnapshot(
      `"Mục tiêu 10, 2009 Chỉ đạo tăng cường nâng cao nhận thức cho cán bộ, công chức trong cơ quan Người phát biểu cũng nói tới: Yêu cầu 2, 2009 Các đảng viên trong Đảng bộ phải nhận thức được đúng và rõ hơn nữa vai trò của Bộ TT&TT trong hệ thống chính trị của đất nước để thực hiện tốt hơn các nhiệm vụ được giao Lê Doãn Hợp · từ trùng: “nhận thức” · trùng nhiều"`,
    )
  })

  test('of a speaker has the name, and the report’s goals on the same theme', () => {
    show()
    const [, own] = cells('Các đảng viên trong Đảng bộ')
    expect(own).toMatch(/Lê Doãn Hợp Mục tiêu của báo cáo, cùng chủ đề: Mục tiêu 10, 2009/u)
  })

  test('without earlier results has a dash; without a later report the page says so', () => {
    show()
    expect(cells('quỹ học bổng')).toEqual([
      '–',
      'Mục tiêu 7, 2010 Xây dựng quỹ học bổng cho con em cán bộ, công chức có hoàn cảnh khó khăn',
      'Chưa có báo cáo sau',
    ])
  })

  test('that a later report doesn’t take up has the date of that report', () => {
    show()
    expect(cells('phát triển nguồn nhân lực')).toEqual([
      '–',
      'Mục tiêu 4, 2009 Tăng cường chỉ đạo phát triển nguồn nhân lực',
      'Không thấy nhắc lại trong báo cáo 4/2/2010',
    ])
  })

  test('is marked while it is open, and no other one is', () => {
    show(`?item=${idIn(both, 'Tiếp tục chỉ đạo đẩy nhanh')}`)
    const marked = screen.getAllByRole('link', { current: true })
    expect(marked.map(wordsOf)).toEqual([
      'Mục tiêu 2, 2009 Tiếp tục chỉ đạo đẩy nhanh tiến độ xây dựng Luật và các văn bản hướng dẫn thi hành Luật …',
    ])
    expect(marked[0]).toHaveClass('open')
  })
})

describe('the status filter', () => {
  test('is a group of buttons with their counts', () => {
    show()
    expect(screen.getByRole('group', { name: 'Báo cáo sau' })).toBeInTheDocument()
    expect(buttons()).toEqual([
      ['được nhắc lại 16', 'false'],
      ['không thấy nhắc lại 10', 'false'],
      ['chưa có báo cáo sau 12', 'false'],
    ])
  })

  test('leaves the promises of that status, is in the address, and is removed by a second press', async () => {
    const user = userEvent.setup()
    show('?year=2009')
    const button = screen.getByRole('button', { name: 'không thấy nhắc lại 10' })
    await user.click(button)
    expect(location.search).toBe('?year=2009&status=missing')
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(rows().map((one) => wordsOf(cellsOf(one)[2]))).toEqual(
      Array<string>(10).fill('Không thấy nhắc lại trong báo cáo 4/2/2010'),
    )
    await user.click(button)
    expect(location.search).toBe('?year=2009')
    expect(button).toHaveAttribute('aria-pressed', 'false')
  })

  test('is read from the address; the counts stay those of all', () => {
    show('?status=waiting')
    expect(rows()).toHaveLength(12)
    expect(summary()).toMatch(/^38 ý đề ra · 16 được/u)
    expect(buttons().map(([, pressed]) => pressed)).toEqual(['false', 'false', 'true'])
    expect(themes()).toContain('Đại hội Đảng các cấp · 2')
  })

  test('offers the pressed status even if it leaves nothing, so that it can be removed', async () => {
    const user = userEvent.setup()
    const page = show('?report=2010-02-04-dang-uy-bo-tttt-hu-cau&status=taken')
    expect(section()).toHaveTextContent('Không có ý nào khớp bộ lọc.')
    expect(screen.queryByRole('table')).toBeNull()
    expect(buttons().slice(0, 2)).toEqual([
      ['được nhắc lại 0', 'true'],
      ['chưa có báo cáo sau 12', 'false'],
    ])
    await user.click(screen.getByRole('button', { name: 'được nhắc lại 0' }))
    expect(page.selection.status).toBeNull()
    expect(rows()).toHaveLength(12)
  })
})

describe('a filter', () => {
  test('leaves promises that match or are linked to a match, and says so', () => {
    show('?person=tran-duc-khai')
    expect(summary()).toBe(
      '7 ý đề ra khớp hoặc cùng chủ đề với ý khớp bộ lọc · 2 được nhắc lại · 5 chưa có báo cáo sau',
    )
    expect(themes()).toMatchInlineSnapshot(`
      [
        "Kiểm tra, giám sát · 1",
        "Khuyết điểm · 1",
        "Đại hội Đảng các cấp · 2",
        "Hồ Chí Minh · 1",
        "Cán bộ nữ · 1",
        "Chưa thấy ý cùng chủ đề · 1",
      ]
    `)
  })

  test('that leaves nothing can be cleared on the spot', async () => {
    const user = userEvent.setup()
    const page = show('?kind=award&year=2008')
    expect(section()).toHaveTextContent('Không có ý nào khớp bộ lọc.')
    expect(rows()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Bỏ hết bộ lọc' }))
    expect(page.selection).toMatchObject({ kind: [], year: [] })
    expect(rows()).toHaveLength(38)
  })

  test('by report shows its promises alone, followed to the reports that aren’t chosen', () => {
    show('?report=2009-03-26-dang-uy-bo-tttt')
    expect(summary()).toBe('26 ý đề ra · 16 được nhắc lại · 10 không thấy nhắc lại')
    expect(linksOf(row('đẩy nhanh tiến độ xây dựng Luật')).at(-1)?.[1]).toBe(hrefOf('Tiến độ soạn thảo'))
  })
})

describe('one report', () => {
  const index = (): string[] => within(section()).getAllByRole('listitem').map(wordsOf)

  test('is a short index: for each theme what looks back, then what is promised', () => {
    show('', seedDataset())
    expect(screen.queryByRole('table')).toBeNull()
    expect(index()).toMatchInlineSnapshot(`
      [
        "Luật Kết quả 6 → Mục tiêu 2",
        "Công nghệ thông tin Kết quả 8 → Mục tiêu 3",
        "Tổ chức bộ máy Kết quả 7 → Mục tiêu 5",
        "Thanh tra Ưu điểm 10 → Mục tiêu 7",
        "Công tác tư tưởng Kết quả 2, Khuyết điểm 2 → Mục tiêu 8",
        "Đối ngoại Ưu điểm 4 → Mục tiêu 9",
        "Nhận thức Mục tiêu 10, Yêu cầu 2",
        "Phát triển đảng viên Kết quả 5 → Mục tiêu 15",
        "Công đoàn Kết quả 2 → Mục tiêu 16",
        "Kiểm tra, giám sát Ưu điểm 10 → Mục tiêu 17, Yêu cầu 9",
        "Cơ chế chính sách Kết quả 6, Kết quả 8 → Yêu cầu 3",
        "Gắn kết Ưu điểm 1, Ưu điểm 2 → Yêu cầu 4",
        "Đoàn kết Ưu điểm 4, Kết quả 9, Ưu điểm 7, Ưu điểm 3, Kết quả 2 → Yêu cầu 5",
        "Cải cách hành chính Yêu cầu 6",
        "Sinh hoạt Đảng Khuyết điểm 1, Ưu điểm 9 → Yêu cầu 7",
        "Chưa thấy ý cùng chủ đề Mục tiêu 1, Mục tiêu 4, Mục tiêu 6, Mục tiêu 11, Mục tiêu 12, Mục tiêu 13, Mục tiêu 14, Yêu cầu 1, Yêu cầu 8",
      ]
    `)
    const told = seedDataset()
    const promises = told.statements.filter(({ kind }) => kind === 'goal' || kind === 'request')
    for (const { id } of promises) expect(section().querySelectorAll(`a[data-id="${id}"]`)).toHaveLength(1)
  })

  test('has all words on demand, without a column for later reports', async () => {
    const user = userEvent.setup()
    show('', seedDataset())
    const open = screen.getByRole('button', { name: 'Xem đủ lời' })
    expect(open).toHaveAttribute('aria-expanded', 'false')
    await user.click(open)
    expect(screen.getAllByRole('columnheader').map(wordsOf)).toEqual(['Nhìn lại', 'Đề ra'])
    expect(screen.queryByRole('list')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Xem gọn' }))
    expect(screen.queryByRole('table')).toBeNull()
  })

  test('shown alone has all words', () => {
    show('?view=follow', seedDataset())
    expect(screen.getAllByRole('table')).toHaveLength(1)
    expect(buttons()).toEqual([])
  })
})

test('each of several bodies has a heading and a table of its own', () => {
  show('', linked(datasetOf(SEED, '2007-02-02-dang-uy-bo-de-dieu.txt')))
  const names = screen.getAllByRole('heading', { level: 3 }).map(wordsOf)
  expect(names).toMatchInlineSnapshot(`
    [
      "Đảng uỷ Bộ Đê điều và Tài nguyên nước",
      "Đảng uỷ cơ quan Bộ Thông tin và Truyền thông",
    ]
  `)
  expect(screen.getAllByRole('table').map((table) => table.getAttribute('aria-label'))).toEqual(
    names.map((name) => `Theo dõi, ${name}`),
  )
})

test('the interface’s words are English where that is chosen', () => {
  show('?lang=en')
  expect(screen.getByRole('table')).toHaveAccessibleName(/^Follow-through, Đảng uỷ/u)
  expect(screen.getAllByRole('columnheader').map(wordsOf)).toEqual(['Looking back', 'Promised', 'Later reports'])
  expect(buttons().map(([words]) => words)).toEqual(['taken up 16', 'not found again 10', 'no later report yet 12'])
})
