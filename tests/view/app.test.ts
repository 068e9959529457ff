// The whole app in a document, found as a reader finds it: by role and name.
import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import App from '../../src/view/App.svelte'
import { Page } from '../../src/view/state/page.svelte.ts'
import { seedDataset } from '../seed.ts'

const GOAL = 'Tiếp tục nâng cao công tác phát triển đảng viên'
const section = (name: RegExp): HTMLElement => screen.getByRole('region', { name })
const filter = (name: RegExp): HTMLElement =>
  within(screen.getByRole('group', { name: 'Bộ lọc' })).getByRole('button', { name })
function start(search = ''): ReturnType<typeof userEvent.setup> {
  history.replaceState(null, '', `/${search}`)
  render(App, { page: new Page(seedDataset()) })
  return userEvent.setup()
}
beforeEach(() => {
  history.replaceState(null, '', '/')
})
afterEach(() => {
  document.documentElement.removeAttribute('data-view')
})

describe('six labelled sections', () => {
  test('stand in the order of docs/data.md, page', () => {
    start()
    const ids = [...document.querySelectorAll('main section')].map(({ id }) => id)
    expect(ids).toEqual(['timeline', 'org', 'people', 'outcomes', 'goals', 'follow', 'source'])
    for (const name of [
      /Dòng thời gian/u,
      /Sơ đồ tổ chức/u,
      /^Người/u,
      /Kết quả năm 2008/u,
      /Mục tiêu năm 2009/u,
      /Văn bản báo cáo/u,
    ])
      expect(section(name)).toBeInTheDocument()
  })

  test('the timeline shows all 49 statements as words, the text marks all of them', () => {
    start()
    expect(section(/Dòng thời gian/u).querySelectorAll('a[id^="t-"]')).toHaveLength(49)
    expect(section(/Văn bản báo cáo/u).querySelectorAll('mark[id^="p-"]')).toHaveLength(49)
  })

  test('every shown statement, person and organization carries its id', () => {
    start()
    const { statements, people, organizations } = seedDataset()
    for (const { id } of [...statements, ...people, ...organizations])
      expect(document.querySelector(`[data-id="${id}"]`), id).not.toBeNull()
  })
})

describe('opening', () => {
  test('a goal marks it everywhere and shows its words, place, speaker and year', async () => {
    const user = start()
    await user.click(within(section(/Mục tiêu năm 2009/u)).getByRole('link', { name: new RegExp(GOAL, 'u') }))
    const detail = screen.getByRole('complementary', { name: /Mục tiêu 15/u })
    expect(detail).toHaveTextContent(GOAL)
    expect(detail).toHaveTextContent('2009, báo cáo không nêu ngày')
    expect(detail).toHaveTextContent('công tác xây dựng Đảng')
    expect(detail).toHaveTextContent(/đoạn 6, ký tự 3\.834–3\.881/u)
    expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(3)
    expect(document.querySelector('mark.open')).toHaveTextContent(GOAL)
    expect(location.search).toMatch(/^\?item=tiep-tuc-nang-cao/u)
  })

  test('doesn’t write the root element: setting its language makes a browser restyle the whole page', async () => {
    const user = start()
    const link = within(section(/Mục tiêu năm 2009/u)).getByRole('link', { name: new RegExp(GOAL, 'u') })
    const seen: MutationRecord[] = []
    const observer = new MutationObserver((records) => seen.push(...records))
    observer.observe(document.documentElement, { attributes: true })
    await user.click(link)
    await user.keyboard('{Escape}')
    expect([...seen, ...observer.takeRecords()].map(({ attributeName }) => attributeName)).toEqual([])
  })

  test('the heading of the detail gets the focus; Escape closes it and restores the focus', async () => {
    const user = start()
    const link = within(section(/Mục tiêu năm 2009/u)).getByRole('link', { name: new RegExp(GOAL, 'u') })
    await user.click(link)
    await expect.poll(() => document.activeElement?.id).toBe('detail-title')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(link).toHaveFocus()
    expect(location.search).toBe('')
  })

  test('a person shows offices; a body shows people and relations with their basis', async () => {
    const user = start()
    await user.click(within(section(/^Người/u)).getByRole('link', { name: 'Lê Doãn Hợp' }))
    expect(screen.getByRole('complementary')).toHaveTextContent('Bộ trưởng Bộ Thông tin và Truyền thông')
    await user.click(within(screen.getByRole('complementary')).getByRole('link', { name: /Ban cán sự/u }))
    expect(screen.getByRole('complementary')).toHaveTextContent(/phối hợp với Đảng uỷ cơ quan/u)
    expect(screen.getByRole('complementary')).toHaveTextContent('báo cáo nêu')
  })

  test('next and previous go through the kind', async () => {
    const user = start('?item=tiep-tuc-nang-cao-cong-tac-i7ndqf')
    await user.click(await screen.findByRole('button', { name: 'Ý sau' }))
    expect(screen.getByRole('complementary')).toHaveTextContent('Mục tiêu 16')
  })
})

describe('filtering', () => {
  test('by person removes the rest from the lists and counts what other choices would leave', async () => {
    const user = start()
    await user.click(screen.getByRole('button', { name: 'Lọc' }))
    const button = filter(/Lê Doãn Hợp/u)
    expect(button).toHaveAttribute('aria-pressed', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getAllByText('Còn 12 trên 49 ý')[0]).toBeInTheDocument()
    expect(section(/Dòng thời gian/u).querySelectorAll('a[id^="t-"]')).toHaveLength(12)
    expect(filter(/Yêu cầu/u)).toHaveTextContent('5')
    expect(within(section(/Mục tiêu năm 2009/u)).getByText(/Không có ý nào khớp/u)).toBeInTheDocument()
    expect(location.search).toBe('?person=le-doan-hop')
  })

  test('one button clears all; Back restores it', async () => {
    const user = start('?year=2008&kind=award')
    expect((await screen.findAllByText('Còn 2 trên 49 ý'))[0]).toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Bỏ hết bộ lọc' })[0] as HTMLElement)
    expect(screen.queryByText(/trên 49 ý/u)).toBeNull()
    history.back()
    expect((await screen.findAllByText('Còn 2 trên 49 ý'))[0]).toBeInTheDocument()
  })

  test('an unknown value acts as absent and gets a notice, as text', async () => {
    start('?person=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E')
    expect(await screen.findByText(/Không có người “<img src=x onerror=alert\(1\)>”/u)).toBeInTheDocument()
    expect(document.querySelector('img')).toBeNull()
  })

  test.each([
    [3, []],
    [4, ['Và 1 giá trị khác.']],
    [2_000, ['Và 1.997 giá trị khác.']],
  ])('of %d unknown values three have a notice, the others are counted', async (count, more) => {
    start(`?${Array.from({ length: count }, (_, index) => `year=${index + 3000}`).join('&')}`)
    await screen.findByText('Không có năm “3000”.')
    const notices = [...document.querySelectorAll('.left > span')].map((one) => one.textContent)
    expect(notices).toEqual([...[3000, 3001, 3002].map((year) => `Không có năm “${year}”.`), ...more])
  })

  test('a long value is cut to 60 letters, without characters that could reorder the notice', async () => {
    start(`?kind=${'ữ'.repeat(60)}&kind=${'x'.repeat(61)}&view=%E2%80%AEa%00b`)
    await screen.findByText(`Không có loại “${'ữ'.repeat(60)}”.`)
    const notices = [...document.querySelectorAll('.left > span')].map((one) => one.textContent)
    expect(notices.slice(1)).toEqual([`Không có loại “${'x'.repeat(60)}…”.`, 'Không có mục “ab”.'])
  })
})

describe('searching', () => {
  test('letters without marks find a person; Enter opens the chosen hit', async () => {
    const user = start()
    const field = screen.getByRole('combobox', { name: 'Tìm kiếm' })
    await user.type(field, 'le doan hop')
    expect(field).toHaveAttribute('aria-expanded', 'true')
    const option = within(screen.getByRole('listbox')).getByRole('option', { name: /^Lê Doãn Hợp/u })
    await user.keyboard('{ArrowDown}')
    expect(option).toHaveAttribute('aria-selected', 'true')
    expect(field).toHaveAttribute('aria-activedescendant', option.id)
    await user.keyboard('{Enter}')
    expect(screen.getByRole('complementary')).toHaveTextContent('Lê Doãn Hợp')
    expect(field).toHaveAttribute('aria-expanded', 'false')
  })

  test('Enter on the field makes the words a filter, which can be removed', async () => {
    const user = start()
    await user.type(screen.getByRole('combobox'), 'đảng viên{Enter}')
    expect(location.search).toBe(`?${new URLSearchParams({ q: 'đảng viên' }).toString()}`)
    const drop = screen.getByRole('button', { name: /Bỏ “đảng viên”/u })
    await user.click(drop)
    expect(location.search).toBe('')
  })

  test('nonsense finds nothing, with a message', async () => {
    const user = start()
    await user.type(screen.getByRole('combobox'), 'xử phạt vi phạm giao thông')
    expect(screen.getByText(/Không tìm thấy “xử phạt/u)).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'false')
  })

  test('"/" focuses the field', async () => {
    const user = start()
    await user.keyboard('/')
    expect(screen.getByRole('combobox')).toHaveFocus()
    expect(screen.getByRole('combobox')).toHaveValue('')
  })
})

test('one click switches the interface to English; the report stays in Vietnamese', async () => {
  const user = start()
  await user.click(screen.getByRole('link', { name: 'English' }))
  expect(document.documentElement.lang).toBe('en')
  expect(section(/Goals for 2009/u)).toHaveTextContent(GOAL)
  expect(document.querySelector('header h1')).toHaveAttribute('lang', 'vi')
})

test('zooming keeps every statement and can be undone', async () => {
  const user = start()
  const tools = within(section(/Dòng thời gian/u))
  expect(tools.getByRole('button', { name: 'Thu nhỏ' })).toBeDisabled()
  await user.click(tools.getByRole('button', { name: 'Phóng to' }))
  expect(tools.getByRole('button', { name: 'Thu nhỏ' })).toBeEnabled()
  expect(section(/Dòng thời gian/u).querySelectorAll('a[id^="t-"]')).toHaveLength(49)
  await user.click(tools.getByRole('button', { name: 'Vừa khung' }))
  expect(tools.getByRole('button', { name: 'Thu nhỏ' })).toBeDisabled()
})
