import { render, screen, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../../src/model/kinds.ts'
import Glyph from '../../../src/view/item/Glyph.svelte'
import ItemLink from '../../../src/view/item/ItemLink.svelte'
import Sources from '../../../src/view/item/Sources.svelte'
import { seedDataset } from '../../seed.ts'
import { pageAt, twoReports, wordsOf } from '../render.ts'

describe('a link to an item', () => {
  test('has its words in the report’s language and an address that keeps the state', () => {
    render(ItemLink, { page: pageAt('?lang=en&year=2009'), id: 'le-doan-hop', words: 'Lê Doãn Hợp' })
    const link = screen.getByRole('link', { name: 'Lê Doãn Hợp' })
    expect(link).toHaveAttribute('href', '?year=2009&item=le-doan-hop&lang=en#p-le-doan-hop')
    expect(link).toHaveAttribute('lang', 'vi')
    expect(link).toHaveAttribute('data-id', 'le-doan-hop')
  })

  test('shows all reports if the chosen one doesn’t have the item', () => {
    const page = pageAt('?report=2009-03-26-dang-uy-bo-tttt&year=2009', twoReports())
    render(ItemLink, { page, id: 'tran-duc-khai', words: 'Trần Đức Khải' })
    expect(screen.getByRole('link')).toHaveAttribute('href', '?year=2009&item=tran-duc-khai#p-tran-duc-khai')
  })
})

describe('sources', () => {
  const show = (search: string): void => {
    const { source } = seedDataset().people.find(({ id }) => id === 'le-doan-hop') ?? { source: [] }
    render(Sources, { page: pageAt(search), source, title: 'Lời văn' })
  }

  test('are an entry with each quote and its place', () => {
    show('')
    expect(wordsOf(screen.getByRole('term'))).toBe('Lời văn')
    expect(within(screen.getByRole('definition')).getAllByRole('listitem').map(wordsOf)).toEqual([
      'Lê Doãn Hợp đoạn 3, ký tự 333–344',
      'Lê Doãn Hợp đoạn 7, ký tự 4.057–4.068',
    ])
  })

  test('are quoted unchanged, in the report’s language', () => {
    show('?lang=en')
    const words = screen.getAllByText('Lê Doãn Hợp')
    for (const one of words) expect([one.tagName, one.lang]).toEqual(['Q', 'vi'])
    expect(screen.getByText('paragraph 7, characters 4,057–4,068')).toBeInTheDocument()
  })
})

describe('a mark', () => {
  test.each([...kinds, 'group', 'search'] as const)('of %s is drawn, and never read out', (kind) => {
    const { container } = render(Glyph, { kind })
    expect(container.innerHTML).toContain(`class="glyph ${kind}"`)
    expect(container.firstElementChild).toHaveAttribute('aria-hidden', 'true')
    expect(container).toHaveTextContent('')
  })
})
