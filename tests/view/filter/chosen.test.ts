// The active filters as chips in the toolbar: a press on a chip removes its filter, one button removes all filters.
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { beforeEach, describe, expect, test } from 'vitest'
import Chosen from '../../../src/view/filter/Chosen.svelte'
import { chipsOf } from '../../../src/view/filter/chips.ts'
import type { Page } from '../../../src/view/state/page.svelte.ts'
import Toolbar from '../../../src/view/Toolbar.svelte'
import { datasetOf, SEED, seedDataset } from '../../seed.ts'
import { addElement, pageAt, wordsOf } from '../render.ts'

const data = seedDataset()
let user: ReturnType<typeof userEvent.setup>
beforeEach(() => {
  user = userEvent.setup()
})

/** Draws the chips of an address alone. */
function draw(search: string, dataset = data): Page {
  const page = pageAt(search, dataset)
  render(Chosen, { page, chips: chipsOf(page) })
  return page
}
/** Draws the toolbar, where the chips follow what is chosen, above the content. */
function start(search: string): { page: Page; main: HTMLElement } {
  const main = addElement('main', { id: 'main', tabIndex: -1 })
  const page = pageAt(search, data)
  render(Toolbar, { page })
  return { page, main }
}
const chip = (words: string): HTMLElement => screen.getByRole('button', { name: `Bỏ ${words}` })
const told = (): string => wordsOf(screen.getByRole('status'))
const query = (words: string): string => new URLSearchParams({ q: words }).toString()

describe('the chips', () => {
  test('are the search words, each filter, the status filter; each names what it removes', () => {
    draw(
      `?${query('đảng')}&person=le-doan-hop&year=2008&kind=strength&topic=nhiem-vu-chinh-tri&org=chinh-phu&status=taken`,
    )
    const buttons = screen.getAllByRole('button')
    expect(buttons.map(wordsOf)).toMatchInlineSnapshot(`
      [
        "Bỏ hết bộ lọc",
        "“đảng” ✕",
        "Lê Doãn Hợp ✕",
        "năm 2008 ✕",
        "Ưu điểm ✕",
        "nhiệm vụ chính trị ✕",
        "Chính phủ ✕",
        "Theo dõi: được nhắc lại ✕",
      ]
    `)
    expect(buttons[0]).toHaveAccessibleName('Bỏ hết bộ lọc')
    expect(buttons[1]).toHaveAccessibleName('Bỏ “đảng”')
    expect(buttons[2]).toHaveAccessibleName('Bỏ Lê Doãn Hợp')
  })

  test('have the report’s words in Vietnamese on an English page', () => {
    draw('?org=chinh-phu&lang=en')
    expect(screen.getByRole('button', { name: 'Remove Chính phủ' })).toBeInTheDocument()
    expect(screen.getByText('Chính phủ')).toHaveAttribute('lang', 'vi')
  })

  test('count what is left', () => {
    draw('?person=le-doan-hop')
    expect(screen.getAllByText('Còn 12 trên 49 ý')).toHaveLength(2)
    expect(told()).toBe('Còn 12 trên 49 ý')
  })

  test('have a message if nothing is left', () => {
    draw('?kind=award&year=2009')
    expect(screen.getAllByText('Không còn ý nào')).toHaveLength(2)
    expect(told()).toBe('Không còn ý nào')
  })

  test('of the status filter alone don’t count statements, because it filters none', () => {
    draw('?status=taken')
    expect(chip('Theo dõi: được nhắc lại')).toBeInTheDocument()
    expect(screen.queryByText(/trên 49 ý/u)).toBeNull()
    expect(told()).toBe('')
  })

  test.each([
    ['dang vien', 'đảng viên'],
    ['đảng viên', null],
  ])('of the words “%s” show how they were understood: %s', (words, understood) => {
    draw(`?${query(words)}`)
    const said = screen.queryByText('Đã hiểu là')
    expect(said && wordsOf(said)).toBe(understood && `Đã hiểu là ${understood}`)
  })

  test('are none without a filter; the status element exists already', () => {
    draw('?item=le-doan-hop&lang=vi')
    expect(screen.queryByRole('button')).toBeNull()
    expect(told()).toBe('')
  })

  test('of a range of years are one', async () => {
    const several = datasetOf(SEED, '2010-08-05-dang-uy-khoi-cac-co-quan-tinh.txt')
    const page = draw('?year=2009&year=2010&kind=goal', several)
    expect([...page.shown.years.keys()]).toEqual([2008, 2009, 2010, 2015])
    await user.click(chip('năm 2009–2010'))
    expect(location.search).toBe('?kind=goal')
  })
})

describe('a press on a chip', () => {
  test('removes only its filter, and announces what is left', async () => {
    start('?person=le-doan-hop&year=2008&kind=strength')
    await user.click(chip('năm 2008'))
    expect(location.search).toBe('?person=le-doan-hop&kind=strength')
    expect(screen.getAllByText('Còn 5 trên 49 ý')[0]).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Bỏ năm 2008' })).toBeNull()
  })

  test('focuses the next chip, then the last one, finally the content', async () => {
    const { main } = start('?person=le-doan-hop&year=2008&kind=strength&kind=request')
    await user.click(chip('Lê Doãn Hợp'))
    expect(chip('năm 2008')).toHaveFocus()
    await user.click(chip('Ưu điểm'))
    expect(chip('Yêu cầu')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(chip('năm 2008')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(main).toHaveFocus()
    expect(location.search).toBe('')
  })

  test('removes search words and the status filter', async () => {
    start(`?${query('đảng viên')}&status=taken`)
    await user.click(chip('“đảng viên”'))
    expect(location.search).toBe('?status=taken')
    await user.click(chip('Theo dõi: được nhắc lại'))
    expect(location.search).toBe('')
  })
})

test('one press removes all filters and nothing else; the content gets the focus', async () => {
  const { page, main } = start('?person=le-doan-hop&kind=goal&status=taken&lanes=kind')
  await user.click(screen.getAllByRole('button', { name: 'Bỏ hết bộ lọc' })[0] as HTMLElement)
  expect(location.search).toBe('?lanes=kind')
  expect(main).toHaveFocus()
  page.change({ kind: ['award'] })
  await tick()
  expect(chip('Khen thưởng')).toBeInTheDocument()
})

test('two bodies of the same name have a chip each', () => {
  const two = datasetOf(SEED, '2013-01-15-dang-bo-so-xay-dung.txt')
  draw('?org=cong-doan-bo-thong-tin-va-truyen-thong&org=cong-doan-so-xay-dung-tinh-ha-trung', two)
  expect(screen.getAllByRole('button', { name: 'Bỏ Công đoàn' })).toHaveLength(2)
})
