import { render, screen, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import type { Relation } from '../../../src/model/dataset.ts'
import OrgLegend from '../../../src/view/org/OrgLegend.svelte'
import { namesOf, wordsOf } from '../render.ts'
import { HOST, orgAt, UNION } from './at.ts'

function draw(search = '', isDrawn: (relation: Relation) => boolean = () => true): void {
  const { page, view } = orgAt(search)
  render(OrgLegend, { page, tree: view.content.tree, isDrawn })
}
/** Which cells of a row have a line. */
const row = (name: string): boolean[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`, 'u') }))
    .getAllByRole('cell')
    .map((cell) => wordsOf(cell) === '✓')

describe('the table of lines', () => {
  test('has a row for each type and a column for each basis', () => {
    draw()
    expect(screen.getByRole('table', { name: 'Cách đọc sơ đồ' })).toBeInTheDocument()
    expect(namesOf('columnheader')).toEqual(['báo cáo nêu', 'suy ra', 'kiến thức nền'])
    expect(namesOf('rowheader')).toEqual(['gồm, trực thuộc', 'lãnh đạo', 'phối hợp'])
    expect(row('gồm')).toEqual([true, true, true])
    expect(row('lãnh đạo')).toEqual([true, false, false])
    expect(row('phối hợp')).toEqual([true, false, false])
  })

  test('shows lines as in the chart: an arrow for leaders, a double line for partners', () => {
    draw()
    const paths = screen.getAllByRole('cell').flatMap((cell) => {
      const drawn = [...cell.querySelectorAll('path')].map(
        (path) => path.getAttribute('class')?.split(' ')[0] ?? 'line',
      )
      return drawn.length === 0 ? [] : [drawn.map((one) => (one.startsWith('svelte') ? 'line' : one)).join(' ')]
    })
    expect(paths).toEqual(['line', 'line', 'line', 'line head', 'line inside'])
  })

  test('has only the types of drawn lines', () => {
    draw('', ({ type, basis }) => type === 'subOrganizationOf' && basis === 'implied')
    expect(namesOf('rowheader')).toEqual(['gồm, trực thuộc'])
    expect(row('gồm')).toEqual([false, true, false])
  })

  test('has no general knowledge if that is hidden', () => {
    draw('?background=0')
    expect(row('gồm')).toEqual([true, true, false])
  })
})

describe('the notes', () => {
  test('have letters, the basis, all their relations, and their words', () => {
    draw()
    const notes = screen.getAllByRole('listitem').map(wordsOf)
    expect(notes.map((note) => note.slice(0, 30))).toMatchInlineSnapshot(`
      [
        "a Báo cáo nêu. Đảng uỷ cơ quan",
        "b Báo cáo nêu. Đảng uỷ cơ quan",
        "c Báo cáo nêu. 30 cơ quan, đơn",
        "d Suy ra. Đảng bộ Bộ TT&TT trự",
        "e Suy ra. Ban chấp hành đảng b",
        "f Kiến thức nền. Đảng uỷ cơ qu",
        "g Kiến thức nền. Đảng uỷ khối ",
      ]
    `)
    const [first] = screen.getAllByRole('listitem')
    expect(namesOf('link', first)).toEqual([
      'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông lãnh đạo Công đoàn',
      'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông lãnh đạo Đoàn thanh niên',
    ])
    expect(within(first as HTMLElement).getAllByRole('link')[0]).toHaveAttribute(
      'href',
      `?item=${HOST}.leads.${UNION}#p-${HOST}`,
    )
  })

  test('keep their letters if others are left out', () => {
    draw('', ({ type }) => type === 'coordinatesWith')
    expect(screen.getAllByRole('listitem').map((note) => wordsOf(note).slice(0, 14))).toEqual(['b Báo cáo nêu.'])
  })

  test('are no list if there are none', () => {
    draw('', () => false)
    expect(screen.queryByRole('list')).toBeNull()
  })
})
