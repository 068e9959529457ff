import { render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import OrgBox from '../../../src/view/org/OrgBox.svelte'
import { namesOf, wordsOf } from '../render.ts'
import { COMMITTEE, HOST, MINISTRY, orgAt, UNION } from './at.ts'

function draw(id: string, search = '', width: number | null = 960) {
  const { view } = orgAt(search, undefined, width)
  const box = view.layout.byId.get(id)
  if (!box) throw new Error(`no box ${id}`)
  const { container } = render(OrgBox, { view, box })
  return { box, root: container.firstElementChild as HTMLElement }
}
/** Each item of the tree as 'level position/size tabindex name'. */
const items = (): string[] =>
  screen.getAllByRole('treeitem').map((one) => {
    const of = (name: string): string => one.getAttribute(`aria-${name}`) ?? '-'
    return `${of('level')} ${of('posinset')}/${of('setsize')} ${one.getAttribute('tabindex') ?? '-'} ${of('expanded')} ${wordsOf(one)}`
  })

describe('the items of the tree', () => {
  test('are the body, its people and groups: level, position, size, Tab order, unfolded or not, words', () => {
    draw(COMMITTEE)
    expect(items()).toEqual([
      '1 2/3 -1 true Ban cán sự Đảng Bộ TT&TT',
      '2 1/2 -1 - Lê Doãn Hợp Bí thư 12 ý',
      '2 2/2 -1 - Các đ/c uỷ viên',
    ])
    expect(namesOf('treeitem')[0]).toBe(
      'Ban cán sự Đảng Bộ TT&TT, Đảng, phối hợp với Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
    )
  })

  test('of a folded body are only the body', () => {
    draw(COMMITTEE, `?fold=${COMMITTEE}`)
    expect(items()).toEqual(['1 2/3 -1 false Ban cán sự Đảng Bộ TT&TT'])
    expect(screen.getByText('1 người, 1 nhóm')).toHaveAttribute('aria-hidden', 'true')
  })

  test('of a body with nothing in it are neither folded nor unfolded', () => {
    draw(UNION)
    expect(items()).toEqual(['5 2/3 -1 - Công đoàn'])
  })

  test('only the host is in the Tab order', () => {
    draw(HOST)
    expect(items()).toEqual(['4 2/2 0 true Đảng uỷ cơ quan Bộ Thông tin và Truyền thông'])
  })

  test('have their keys and the items they open', () => {
    draw(COMMITTEE)
    const all = screen.getAllByRole('treeitem')
    expect(all.map(({ dataset }) => dataset['key'])).toEqual([COMMITTEE, `${COMMITTEE}/0`, `${COMMITTEE}/1`])
    expect(all.slice(0, 2).map(({ dataset }) => dataset['id'])).toEqual([COMMITTEE, 'le-doan-hop'])
    expect(all[1]).toHaveAttribute('href', '?item=le-doan-hop#p-le-doan-hop')
    expect(all[1]).toHaveAttribute('data-sign', 'DH')
  })

  test('the opened one is the current one', () => {
    draw(COMMITTEE, '?item=le-doan-hop')
    expect(screen.getAllByRole('treeitem').map((one) => one.getAttribute('aria-current'))).toEqual([null, 'true', null])
  })
})

test('the box stands where the layout has it', () => {
  const { box, root } = draw(HOST)
  const { left, top, width, height } = root.style
  expect([left, top, width, height]).toEqual([box.x, box.y, box.width, box.height].map((value) => `${value}px`))
})

describe('the sign that folds', () => {
  const sign = (root: HTMLElement): Element | null => root.querySelector('[data-fold]')

  test('is for the pointer only: keyboard and screen readers use the item', () => {
    const { root } = draw(HOST)
    expect(sign(root)).toHaveAttribute('data-fold', HOST)
    expect(sign(root)).toHaveAttribute('aria-hidden', 'true')
  })

  test('is absent if there is nothing to fold', () => {
    expect(sign(draw(UNION).root)).toBeNull()
  })
})

describe('on a phone', () => {
  test('a relation across the tree is a link hidden from screen readers: the body’s name has it', () => {
    draw(COMMITTEE, '', 360)
    const across = screen.getByText(/^phối hợp với Đảng uỷ/u).closest('a')
    expect(across).toHaveAttribute('aria-hidden', 'true')
    expect(across).toHaveAttribute('tabindex', '-1')
    expect(namesOf('treeitem')[0]).toContain('phối hợp với Đảng uỷ')
  })
})

describe('before the chart is a tree', () => {
  test('the box is a list item with plain links and the relation to its parent in words', () => {
    const { root } = draw(HOST, '', null)
    expect(screen.queryByRole('treeitem')).toBeNull()
    expect(screen.getByRole('listitem')).toBe(root)
    expect(screen.getByText('trực thuộc Đảng bộ Bộ TT&TT · kiến thức nền')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông' })).not.toHaveAttribute(
      'tabindex',
    )
    expect(screen.getByText('tổ chức hội nghị này')).not.toHaveAttribute('aria-hidden')
  })

  test('a list of boxes is indented by level', () => {
    expect(draw(HOST, '', null).root.style.getPropertyValue('--level')).toBe('4')
  })

  test('a tree does not', () => {
    expect(draw(MINISTRY).root.style.getPropertyValue('--level')).toBe('')
  })
})
