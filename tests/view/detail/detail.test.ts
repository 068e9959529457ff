import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { relationId } from '../../../src/model/lookup.ts'
import Detail from '../../../src/view/detail/Detail.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { datasetOf, SEED, seedDataset } from '../../seed.ts'
import { entriesOf, pageAt, wordsOf } from '../render.ts'

const data = seedDataset()
const idOf = (words: string): string =>
  data.statements.find(({ text }) => text.startsWith(words))?.id ??
  data.organizations.find(({ name }) => name === words)?.id ??
  data.people.find(({ name }) => name === words)?.id ??
  ''
const open = (item: string, more = ''): Page => {
  const page = pageAt(`?item=${encodeURIComponent(item)}${more}`)
  render(Detail, { page })
  return page
}
const pane = (): HTMLElement => screen.getByRole('complementary')
const quote = (): string => wordsOf(pane().querySelector('blockquote'))

test('without an opened item there is no pane', () => {
  render(Detail, { page: pageAt('') })
  expect(screen.queryByRole('complementary')).toBeNull()
})

describe('what is opened', () => {
  test('a statement of the report: words, organizer, year, place', () => {
    open(idOf('Tiếp tục nâng cao công tác phát triển đảng viên'))
    expect(pane()).toHaveAccessibleName(/^Mục tiêu \d+/u)
    expect([quote(), ...entriesOf(pane())]).toMatchInlineSnapshot(`
      [
        "Tiếp tục nâng cao công tác phát triển đảng viên",
        [
          "Ai nói",
          "Báo cáo của Đảng uỷ cơ quan Bộ Thông tin và Truyền thông",
        ],
        [
          "Năm",
          "2009, báo cáo không nêu ngày",
        ],
        [
          "Mục",
          "công tác xây dựng Đảng",
        ],
        [
          "Vị trí",
          "đoạn 6, ký tự 3.834–3.881",
        ],
      ]
    `)
  })

  test('a statement on a page of several conferences: the body and day of its own', () => {
    const several = datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt')
    const id = several.statements.find(({ text }) => text.startsWith('Kết nạp 38 đảng viên mới'))?.id ?? ''
    render(Detail, { page: pageAt(`?item=${id}`, several) })
    expect(entriesOf(pane())).toContainEqual(['Hội nghị', 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, 4/2/2010'])
  })

  test('a statement that somebody made', () => {
    const said = data.statements.find(({ by, onBehalfOf }) => by !== null && onBehalfOf !== null)
    open(said?.id ?? '')
    expect([quote(), ...entriesOf(pane())]).toMatchInlineSnapshot(`
      [
        "Những nỗ lực đóng góp của Đảng bộ Bộ TT&TT trong năm 2008",
        [
          "Ai nói",
          "Nguyễn Hải Đường, thay mặt Đảng uỷ khối các cơ quan trung ương",
        ],
        [
          "Năm",
          "2008, báo cáo không nêu ngày",
        ],
        [
          "Vị trí",
          "đoạn 8, ký tự 5.248–5.305",
        ],
      ]
    `)
  })

  test('a person: offices, what was said, where the report names the person', () => {
    open(idOf('Nguyễn Hải Đường'))
    expect([quote(), ...entriesOf(pane()).slice(0, 1)]).toMatchInlineSnapshot(`
      [
        "Nguyễn Hải Đường",
        [
          "Chức vụ",
          "Phó bí thư Đảng uỷ khối các cơ quan trung ương",
        ],
      ]
    `)
    const said = data.statements.filter(({ by }) => by === idOf('Nguyễn Hải Đường'))
    expect(screen.getByRole('button', { name: `Xem ${said.length} ý đã nói` })).toBeInTheDocument()
  })

  test('a body: other names, office holders, relations', () => {
    open(idOf('Ban cán sự Đảng Bộ TT&TT'))
    expect([quote(), ...entriesOf(pane())]).toMatchInlineSnapshot(`
      [
        "Ban cán sự Đảng Bộ TT&TT",
        [
          "Cũng gọi là",
          "Ban cán sự Đảng; Ban cán sự",
        ],
        [
          "Người và nhóm",
          "Lê Doãn Hợp, Bí thư các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT",
        ],
        [
          "Quan hệ",
          "phối hợp với Đảng uỷ cơ quan Bộ Thông tin và Truyền thông · báo cáo nêu Đảng uỷ, phối hợp với Ban cán sự (Hai bên phối hợp, không bên nào ở trên: ban cán sự đảng do cấp trên lập ra, không do đảng bộ bầu (Quy định 97-QĐ/TW, 2023, văn bản ra sau).)",
        ],
        [
          "3 chỗ nhắc tới",
          "Ban cán sự Đảng đoạn 3, ký tự 385–400Ban cán sự Đảng Bộ TT&TT đoạn 3, ký tự 574–598Ban cán sự đoạn 5, ký tự 2.085–2.095",
        ],
      ]
    `)
  })

  test('a relation: its ends, its basis, its words', () => {
    const stated = data.relations.find(({ basis, type }) => basis === 'stated' && type === 'coordinatesWith')
    open(stated ? relationId(stated) : '')
    expect([quote(), ...entriesOf(pane())]).toMatchInlineSnapshot(`
      [
        "Đảng uỷ cơ quan Bộ Thông tin và Truyền thông phối hợp với Ban cán sự Đảng Bộ TT&TT",
        [
          "Căn cứ",
          "báo cáo nêu",
        ],
        [
          "Lời văn",
          "Đảng uỷ, phối hợp với Ban cán sự đoạn 5, ký tự 2.063–2.095",
        ],
        [
          "Ghi chú",
          "Hai bên phối hợp, không bên nào ở trên: ban cán sự đảng do cấp trên lập ra, không do đảng bộ bầu (Quy định 97-QĐ/TW, 2023, văn bản ra sau).",
        ],
      ]
    `)
  })
})

describe('its buttons', () => {
  const writeText = vi.fn()
  let user: ReturnType<typeof userEvent.setup>
  beforeEach(() => {
    user = userEvent.setup()
    writeText.mockReset().mockResolvedValue(undefined)
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  })
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard')
  })
  const goals = data.statements.filter(({ kind, by }) => kind === 'goal' && by === null)
  const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }))

  test('lead to the next and the previous of its kind, and end with the first and the last', async () => {
    const ofKind = data.statements.filter(({ kind }) => kind === 'goal')
    const page = open(ofKind[0]?.id ?? '')
    expect(screen.getByRole('button', { name: 'Ý trước' })).toBeDisabled()
    await press('Ý sau')
    expect(page.selection.item).toBe(ofKind[1]?.id)
    await press('Ý trước')
    expect(page.selection.item).toBe(ofKind[0]?.id)
    page.change({ item: ofKind.at(-1)?.id ?? null })
    await tick()
    expect(screen.getByRole('button', { name: 'Ý sau' })).toBeDisabled()
  })

  test('copy a citation with the exact words of the report, and the address of the item alone', async () => {
    const [goal] = goals
    open(goal?.id ?? '', '&year=2009')
    await press('Chép trích dẫn')
    const cited = String(writeText.mock.lastCall?.[0])
    expect(cited.startsWith(`“${goal?.source.exact ?? ''}”. Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, `)).toBe(true)
    expect(cited).toMatch(
      new RegExp(` http://localhost:3000/\\?item=${goal?.id ?? ''} \\(truy cập \\d+/\\d+/\\d{4}\\)$`, 'u'),
    )
    expect(screen.getByText('Đã chép')).toBeInTheDocument()
    await press('Chép liên kết')
    expect(writeText).toHaveBeenLastCalledWith(`http://localhost:3000/?item=${goal?.id ?? ''}`)
  })

  test('show the words for copying by hand if the browser refuses, until another item is opened', async () => {
    writeText.mockRejectedValue(new Error('refused'))
    const page = open(goals[0]?.id ?? '')
    await press('Chép trích dẫn')
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: /^Trình duyệt không cho chép/u })
    expect(field.value.startsWith(`“${goals[0]?.source.exact ?? ''}”`)).toBe(true)
    page.change({ item: goals[1]?.id ?? null })
    await tick()
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  test('share it with the system’s sheet, where there is one', async () => {
    open(goals[0]?.id ?? '')
    expect(screen.queryByRole('button', { name: 'Chia sẻ' })).toBeNull()
    document.body.innerHTML = ''
    const share = vi.fn((what: ShareData) => Promise.reject(new Error(`closed: ${what.text ?? ''}`)))
    Object.assign(navigator, { share })
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'share')
    })
    open(goals[0]?.id ?? '')
    await press('Chia sẻ')
    const [{ text = '', url } = {}] = share.mock.lastCall ?? []
    expect(text.startsWith(`“${goals[0]?.source.exact ?? ''}”. Đảng uỷ`)).toBe(true)
    // The citation has the address.
    expect([text.includes(`?item=${goals[0]?.id ?? ''}`), url]).toEqual([true, undefined])
    document.body.innerHTML = ''
    open(idOf('Lê Doãn Hợp'))
    await press('Chia sẻ')
    expect(share).toHaveBeenLastCalledWith({ text: 'Lê Doãn Hợp', url: 'http://localhost:3000/?item=le-doan-hop' })
  })

  test('close it, as Escape does', async () => {
    const page = open(goals[0]?.id ?? '')
    await press('Đóng')
    expect(page.selection.item).toBeNull()
    page.change({ item: goals[0]?.id ?? null })
    await tick()
    await user.keyboard('{Escape}')
    expect(page.selection.item).toBeNull()
    expect(screen.queryByRole('complementary')).toBeNull()
  })

  test('filter by the speaker, and remove the filter', async () => {
    const page = open('nguyen-hai-duong')
    await press(/^Xem \d+ ý đã nói$/u)
    expect(page.selection.person).toEqual(['nguyen-hai-duong'])
    await press('Bỏ lọc người này')
    expect(page.selection.person).toEqual([])
  })

  test('skip filtered-out statements', async () => {
    const requests = data.statements.filter(({ kind }) => kind === 'request')
    const [first] = requests
    const other = requests.find(({ by }) => by !== first?.by)
    const page = open(first?.id ?? '', `&person=${other?.by ?? ''}`)
    await press('Ý sau')
    expect(page.selection.item).toBe(other?.id)
  })
})
