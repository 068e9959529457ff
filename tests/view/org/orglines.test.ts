import { render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import { relationId } from '../../../src/model/lookup.ts'
import OrgLines from '../../../src/view/org/OrgLines.svelte'
import { pathOf } from '../../../src/view/org/path.ts'
import { namesOf } from '../render.ts'
import { COMMITTEE, HOST, lettersOf, orgAt, UNION } from './at.ts'

function draw(search = '', width: number | null = 960) {
  const { view } = orgAt(search, undefined, width)
  const { container } = render(OrgLines, { view, letters: lettersOf(view) })
  return { view, lines: [...container.querySelectorAll('svg.lines > g')] }
}
const led = /^lãnh đạo: .+ lãnh đạo Công đoàn, báo cáo nêu$/u

describe('the words on the lines', () => {
  test('are links, named by the relation and its basis', () => {
    draw()
    expect(namesOf('link').slice(4, 6)).toEqual([
      'trực thuộc: Các chi/Đảng bộ trực thuộc Đảng uỷ cơ quan Bộ Thông tin và Truyền thông, báo cáo nêu',
      'lãnh đạo: Đảng uỷ cơ quan Bộ Thông tin và Truyền thông lãnh đạo Công đoàn, báo cáo nêu',
    ])
    expect(screen.getByRole('list', { name: 'Quan hệ' })).toBeInTheDocument()
    const link = screen.getByRole('link', { name: led })
    expect(link).toHaveTextContent(/^lãnh đạo$/u)
    expect(link).toHaveAttribute('href', `?item=${HOST}.leads.${UNION}#p-${HOST}`)
  })

  test('in a list have the basis, because all lines look alike there', () => {
    draw('', 360)
    expect(
      screen
        .getAllByRole('link')
        .slice(0, 5)
        .map(({ textContent }) => textContent),
    ).toEqual([
      'trực thuộc · kiến thức nền',
      ...['trực thuộc · suy ra', 'trực thuộc · suy ra', 'trực thuộc · kiến thức nền', 'trực thuộc'],
    ])
  })

  test('have the letter of their note', () => {
    draw()
    const letters = screen.getAllByRole('link').map((link) => link.dataset['letter'] ?? '-')
    expect(letters.join('')).toBe('gdef-aacb')
  })

  test('stand where the layout has them', () => {
    const { view } = draw()
    const places = screen.getAllByRole('listitem').map(({ style }) => [style.left, style.top])
    expect(places).toEqual(view.links.map(({ labelX, labelY }) => [`${labelX}px`, `${labelY - 13}px`]))
  })

  test('are not in the Tab order once the chart is a tree', () => {
    draw()
    expect(screen.getAllByRole('link').every((link) => link.getAttribute('tabindex') === '-1')).toBe(true)
  })

  test('are ordinary links before the chart is a tree', () => {
    draw('', null)
    expect(screen.getAllByRole('link').every((link) => !link.hasAttribute('tabindex'))).toBe(true)
  })
})

describe('the lines', () => {
  test('follow the layout, each with its type and basis', () => {
    const { view, lines } = draw()
    expect(lines.map((line) => line.firstElementChild?.getAttribute('d'))).toEqual(
      view.links.map(({ points }) => pathOf(points)),
    )
    expect(lines.map((line) => line.getAttribute('class')?.replace(/ s[a-z0-9]{5}$/u, ''))).toEqual([
      'link subOrganizationOf background',
      ...['link subOrganizationOf implied', 'link subOrganizationOf implied'],
      'link subOrganizationOf background',
      ...['link subOrganizationOf stated', 'link leads stated', 'link leads stated', 'link subOrganizationOf stated'],
      'link coordinatesWith stated',
    ])
  })

  test('of leaders have an arrow; of partners are double', () => {
    const { lines } = draw()
    const arrows = lines.map((line) => line.firstElementChild?.getAttribute('marker-end') ?? '-')
    expect(arrows).toEqual([...Array<string>(5).fill('-'), 'url(#org-arrow)', 'url(#org-arrow)', '-', '-'])
    expect(lines.map((line) => line.children.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2])
  })

  test('the opened one stands out, with its words', () => {
    const { view, lines } = draw(`?item=${HOST}.leads.${UNION}`)
    const at = view.links.findIndex(({ relation }) => relationId(relation) === `${HOST}.leads.${UNION}`)
    expect(lines.map((line, i) => line.classList.contains('open') === (i === at))).not.toContain(false)
    expect(screen.getByRole('link', { name: led })).toHaveClass('open')
    expect(screen.getAllByRole('link').filter((link) => link.classList.contains('open'))).toHaveLength(1)
  })

  test('of a folded body’s parts are missing; its own stays', () => {
    const { view } = draw(`?fold=${HOST}`)
    expect(screen.queryByRole('link', { name: led })).toBeNull()
    expect(view.links.map(({ relation }) => relation.to)).toContain(COMMITTEE)
  })
})
