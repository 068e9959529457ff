import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { tick } from 'svelte'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/dataset.ts'
import People from '../../../src/view/sections/People.svelte'
import { Page } from '../../../src/view/state/page.svelte.ts'
import { datasetOf, linked, seedDataset } from '../../seed.ts'
import { linksOf, pageAt, twoReports, wordsOf } from '../render.ts'

function show(search = '', dataset: Dataset = seedDataset()): Page {
  const page = pageAt(search, dataset)
  render(People, { page })
  return page
}
const section = (): HTMLElement => screen.getByRole('region', { name: 'Người' })
const people = (): string[] => screen.getAllByRole('article').map(wordsOf)
const person = (name: string): HTMLElement => {
  const found = screen.getAllByRole('article').find((one) => within(one).queryByRole('heading', { name }) !== null)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}
/** The groups, in the list that follows the sentence on them. */
const groups = (): HTMLElement => screen.getAllByRole('list').at(-1) as HTMLElement

describe('people', () => {
  test('are sorted by given name, across all reports', () => {
    show('', twoReports())
    expect(screen.getAllByRole('heading', { level: 3 }).map(wordsOf)).toEqual([
      'Nguyễn Hải Đường',
      'Lê Doãn Hợp',
      'Trần Đức Khải',
      'Hoàng Thị Minh Nguyệt',
    ])
    expect(section()).toHaveTextContent(/^Người xếp theo tên gọi/u)
  })

  test('have their offices, the bodies they spoke for, and a count of statements by kind', () => {
    show()
    expect(people()).toMatchInlineSnapshot(`
      [
        "HĐ Nguyễn Hải Đường Phó bí thư Đảng uỷ khối các cơ quan trung ương Phát biểu thay mặt Đảng uỷ khối các cơ quan trung ương 5 ưu điểm 4 yêu cầu Xem 9 ý đã nói: Nguyễn Hải Đường",
        "DH Lê Doãn Hợp Uỷ viên Ban chấp hành TW Đảng Bí thư Ban cán sự Đảng Bộ TT&TT Bộ trưởng Bộ Thông tin và Truyền thông 5 ưu điểm 2 khuyết điểm 5 yêu cầu Xem 12 ý đã nói: Lê Doãn Hợp",
      ]
    `)
  })

  test('lead to their detail by their names', () => {
    show('?year=2008')
    expect(linksOf(person('Lê Doãn Hợp'))).toEqual([['Lê Doãn Hợp', '?year=2008&item=le-doan-hop#p-le-doan-hop']])
  })

  test('have a decorative mark for each statement', () => {
    show()
    const marks = [...person('Lê Doãn Hợp').querySelectorAll('.glyph')]
    expect(marks.map(({ className }) => className.replace('glyph ', ''))).toEqual([
      ...Array<string>(5).fill('strength'),
      ...Array<string>(2).fill('shortcoming'),
      ...Array<string>(5).fill('request'),
    ])
    for (const mark of marks) expect(mark.parentElement).toHaveAttribute('aria-hidden', 'true')
  })

  test('have the years of an office where several reports name them', () => {
    show('', twoReports())
    const offices = (name: string): string[] => within(person(name)).getAllByRole('listitem').map(wordsOf)
    expect(offices('Nguyễn Hải Đường')).toEqual([
      'Phó bí thư Đảng uỷ khối các cơ quan trung ương (2009)',
      'Phó bí thư thường trực Đảng uỷ khối các cơ quan trung ương (2010)',
    ])
    expect(offices('Lê Doãn Hợp')[0]).toBe('Uỷ viên Ban chấp hành TW Đảng (2009, 2010)')
    expect(offices('Hoàng Thị Minh Nguyệt')).toEqual(['Bí thư Đảng uỷ cơ quan Bộ Thông tin và Truyền thông'])
  })

  test('are those of the chosen report', () => {
    show('?report=2009-03-26-dang-uy-bo-tttt', twoReports())
    expect(screen.getAllByRole('heading', { level: 3 }).map(wordsOf)).toEqual(['Nguyễn Hải Đường', 'Lê Doãn Hợp'])
  })

  test('stay if a filter leaves none of their statements', () => {
    show('?kind=award')
    expect(people()).toHaveLength(2)
    expect(person('Lê Doãn Hợp')).toHaveTextContent('Xem 12 ý đã nói')
  })

  test('without statements have a sentence instead of the button', () => {
    const dataset = seedDataset()
    show('', { ...dataset, statements: dataset.statements.filter(({ by }) => by !== 'le-doan-hop') })
    expect(person('Lê Doãn Hợp')).toHaveTextContent(/Có mặt, không có lời phát biểu trong báo cáo$/u)
    expect(within(person('Lê Doãn Hợp')).queryByRole('button')).toBeNull()
    expect(person('Nguyễn Hải Đường')).not.toHaveTextContent('Có mặt')
  })

  test('have English labels, and their offices in the report’s words', () => {
    show('?lang=en')
    expect(screen.getByRole('region', { name: 'People' })).toHaveTextContent(/^People by given name/u)
    expect(wordsOf(person('Nguyễn Hải Đường'))).toMatchInlineSnapshot(
      `"HĐ Nguyễn Hải Đường Phó bí thư Đảng uỷ khối các cơ quan trung ương Spoke on behalf of Đảng uỷ khối các cơ quan trung ương 5 strengths 4 requests See 9 statements: Nguyễn Hải Đường"`,
    )
    expect(screen.getByRole('heading', { name: 'Lê Doãn Hợp' })).toHaveAttribute('lang', 'vi')
  })
})

describe('the button of a person', () => {
  test('filters by what this person said, and takes the filter back', async () => {
    const user = userEvent.setup()
    const page = show('?person=nguyen-hai-duong&year=2009')
    const button = within(person('Lê Doãn Hợp')).getByRole('button')
    expect(button).toHaveAccessibleName('Xem 12 ý đã nói: Lê Doãn Hợp')
    expect(button).toHaveAttribute('aria-pressed', 'false')
    expect(person('Lê Doãn Hợp')).not.toHaveClass('open')

    await user.click(button)
    expect(page.selection).toMatchObject({ person: ['nguyen-hai-duong', 'le-doan-hop'], year: [2009] })
    expect(button).toHaveAccessibleName('Bỏ lọc người này: Lê Doãn Hợp')
    expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(person('Lê Doãn Hợp')).toHaveClass('open')

    await user.click(button)
    expect(page.selection).toMatchObject({ person: ['nguyen-hai-duong'], year: [2009] })
    expect(button).toHaveAccessibleName('Xem 12 ý đã nói: Lê Doãn Hợp')
  })
})

test('the opened person is marked, and no other one', () => {
  show('?item=le-doan-hop')
  expect(person('Lê Doãn Hợp')).toHaveClass('open')
  expect(person('Nguyễn Hải Đường')).not.toHaveClass('open')
})

describe('groups', () => {
  test('follow the people, each a link to its body', () => {
    show()
    expect(section()).toHaveTextContent('Tham dự theo nhóm, báo cáo không nêu tên')
    expect(linksOf(groups()).map(([words, href]) => [words, href?.split('#')[0]])).toEqual([
      ['Các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT', '?item=ban-can-su-dang-bo-thong-tin-va-truyen-thong'],
      ['Các đ/c uỷ viên Ban chấp hành đảng bộ Bộ TT&TT', '?item=ban-chap-hanh-dang-bo-bo-thong-tin-va-truyen-thong'],
      [
        'Các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc',
        '?item=chi-dang-bo-truc-thuoc-dang-uy-bo-thong-tin-va-truyen-thong',
      ],
    ])
  })

  test('of a body that isn’t known are plain words', () => {
    const dataset = seedDataset()
    show('', { ...dataset, memberships: dataset.memberships.filter(({ group }) => group === null) })
    expect(linksOf(groups())).toEqual([])
    expect(within(groups()).getAllByRole('listitem').map(wordsOf)).toEqual([
      'Các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT',
      'Các đ/c uỷ viên Ban chấp hành đảng bộ Bộ TT&TT',
      'Các đ/c Bí thư, Phó bí thư các chi/Đảng bộ trực thuộc',
    ])
  })

  test('have no heading if the report names none', () => {
    const dataset = seedDataset()
    show('', { ...dataset, attendances: dataset.attendances.filter(({ group }) => group === null) })
    expect(section()).not.toHaveTextContent('Tham dự theo nhóm')
  })
})

test('a group that several reports name is listed once', () => {
  show('', twoReports())
  const names = within(groups()).getAllByRole('listitem').map(wordsOf)
  expect(names).toEqual([...new Set(names)])
  expect(names).toHaveLength(3)
})

test('nobody spoke for a body and kept silent', () => {
  show('', datasetOf('2016-01-08-chi-bo-truong-thpt-phong-my.txt'))
  expect(person('Trần Thị Bích Thảo')).toHaveTextContent(/Phát biểu thay mặt/u)
  expect(person('Trần Thị Bích Thảo')).not.toHaveTextContent(/không có lời phát biểu/u)
})

describe('many people, in the overview of several reports', () => {
  const many = linked(datasetOf())
  const overview = async (): Promise<void> => {
    history.replaceState(null, '', '/')
    render(People, { page: new Page(many, { report: null, documents: many.reports.length }) })
    await tick()
  }

  test('are those who said most, until all are asked for', async () => {
    await overview()
    const user = userEvent.setup()
    const names = (): string[] => screen.getAllByRole('heading', { level: 3 }).map(wordsOf)
    const shown = names()
    expect(shown).toHaveLength(24)
    const said = (name: string): number => {
      const id = many.people.find((one) => one.name === name)?.id
      return many.statements.filter(({ by }) => by === id).length
    }
    const least = Math.min(...shown.map(said))
    const left = many.people.filter(({ name }) => !shown.includes(name))
    for (const { name } of left) expect(said(name), name).toBeLessThanOrEqual(least)
    const rest = many.people.length - 24
    await user.click(screen.getByRole('button', { name: `và ${rest} người nữa` }))
    expect(names()).toHaveLength(many.people.length)
    await user.click(screen.getByRole('button', { name: 'Thu gọn' }))
    expect(names()).toHaveLength(24)
  })
})

test('more than a dozen statements of a kind are a number beside one sign', () => {
  const data = seedDataset()
  const [person] = data.people
  const [statement] = data.statements
  if (!person || !statement) throw new Error('no person')
  const of = (count: number): Dataset => ({
    ...data,
    people: [person],
    statements: Array.from({ length: count }, (_, at) => ({ ...statement, id: `s${at}`, by: person.id })),
  })
  const signs = (count: number): number => {
    const { unmount } = render(People, { page: pageAt('', of(count)) })
    const found = document.querySelectorAll('.said .glyph').length
    unmount()
    return found
  }
  expect([signs(12), signs(13), signs(216)]).toEqual([12, 1, 1])
})
