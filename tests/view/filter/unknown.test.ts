// Notices about values of an old link that don't exist any more: wording, the nearest item, dismissing the notice.
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { describe, expect, test } from 'vitest'
import Unknown from '../../../src/view/filter/Unknown.svelte'
import Toolbar from '../../../src/view/Toolbar.svelte'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import { seedDataset } from '../../seed.ts'
import { addElement, pageAt, wordsOf } from '../render.ts'

const data = seedDataset()
function start(search: string): Page {
  const page = pageAt(search, data)
  render(Unknown, { page })
  return page
}
const said = (): string => wordsOf(screen.queryByRole('status'))

describe('a link', () => {
  test.each([
    ['?report=2008-01-01-x', 'Không có báo cáo “2008-01-01-x”.'],
    ['?person=x', 'Không có người “x”.'],
    ['?year=1999', 'Không có năm “1999”.'],
    ['?kind=x', 'Không có loại “x”.'],
    ['?topic=x', 'Không có chủ đề “x”.'],
    ['?org=x', 'Không có cơ quan “x”.'],
    ['?view=x', 'Không có mục “x”.'],
    ['?span=x', '“x” không phải là ngày hay khoảng ngày.'],
    ['?lanes=x', 'Không xếp làn theo “x” được.'],
    ['?asof=x', 'Không có báo cáo “x” cho sơ đồ.'],
    ['?tree=x', 'Sơ đồ không mở theo “x” được.'],
    ['?status=x', 'Không có cách theo dõi “x”.'],
    ['?focus=x', 'Không có cơ quan “x”.'],
    ['?fold=x', 'Không có cơ quan “x”.'],
    ['?unfold=x', 'Không có cơ quan “x”.'],
    ['?item=x', 'Không có ý “x”: có thể lời văn hoặc tên tệp đã đổi.'],
  ])('%s has a notice', (search, words) => {
    start(search)
    expect(said()).toBe(`${words} Ẩn lời nhắc`)
  })

  test.each(['', '?person=le-doan-hop&year=2008', '?theme=x&embed=x&lang=x&unheard=of'])(
    '%j has no notice',
    (search) => {
      start(search)
      expect(screen.queryByRole('status')).toBeNull()
    },
  )

  test('has its notice in the language of the page', () => {
    start('?kind=x&lang=en')
    expect(said()).toMatchInlineSnapshot(`"There is no kind “x”. Hide this notice"`)
  })
})

describe('several values', () => {
  test('have a notice each, three at most; the others are counted', () => {
    start('?kind=a&kind=b&kind=c')
    expect(said()).toBe('Không có loại “a”. Không có loại “b”. Không có loại “c”. Ẩn lời nhắc')
    start('?kind=a&kind=b&kind=c&kind=d&kind=e')
    expect(wordsOf(screen.getAllByRole('status')[1])).toBe(
      'Không có loại “a”. Không có loại “b”. Không có loại “c”. Và 2 giá trị khác. Ẩn lời nhắc',
    )
  })

  test('begin with the item, which may have a similar one', () => {
    start('?person=x&item=y')
    expect(said()).toMatch(/^Không có ý “y”.*Không có người “x”/u)
  })
})

describe('a value', () => {
  test.each([
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
    ['a\u202eb\u0000c', 'abc'],
  ])('%j is shown as %j', (value, shown) => {
    start(`?${new URLSearchParams({ kind: value }).toString()}`)
    expect(said()).toBe(`Không có loại “${shown}”. Ẩn lời nhắc`)
  })
})

describe('an item', () => {
  test('whose words have changed has a link to the most similar one, in the current state', () => {
    start('?year=2009&item=tiep-tuc-nang-cao-cong-tac-abc123')
    const near = screen.getByRole('link', {
      name: 'Mục tiêu 15: Tiếp tục nâng cao công tác phát triển đảng viên',
    })
    expect(near).toHaveAttribute(
      'href',
      '?year=2009&item=tiep-tuc-nang-cao-cong-tac-i7ndqf#p-tiep-tuc-nang-cao-cong-tac-i7ndqf',
    )
    expect(near).toHaveAttribute('lang', 'vi')
    expect(said()).toContain('Gần nhất: Mục tiêu 15')
  })

  test.each([
    ['a person', 'nguyen-hai-dang', 'Nguyễn Hải Đường'],
    ['a body', 'chinh-phu-viet-nam', 'Chính phủ'],
  ])('may be %s', (_, item, name) => {
    start(`?item=${item}`)
    expect(screen.getByRole('link')).toHaveAccessibleName(name)
  })

  test('that is similar to none has no link, nor has another unknown value', () => {
    start('?item=abc&person=nguyen-hai-dang')
    expect(screen.queryByRole('link')).toBeNull()
  })
})

test('the notice disappears by a press, and with the next change', async () => {
  const page = start('?kind=x')
  await userEvent.click(screen.getByRole('button', { name: 'Ẩn lời nhắc' }))
  expect(screen.queryByRole('status')).toBeNull()
  page.read('?kind=y')
  await tick()
  expect(said()).toBe('Không có loại “y”. Ẩn lời nhắc')
  page.change({ year: [2008] })
  await tick()
  expect(screen.queryByRole('status')).toBeNull()
  expect(location.search).toBe('?year=2008')
})

test('dismissing the notice focuses the content', async () => {
  const main = addElement('main', { id: 'main', tabIndex: -1 })
  render(Toolbar, { page: pageAt('?kind=x', data) })
  await userEvent.click(screen.getByRole('button', { name: 'Ẩn lời nhắc' }))
  expect(main).toHaveFocus()
})
