import { render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import { compareTrees } from '../../../src/layout/org/changes.ts'
import { buildOrgTree } from '../../../src/layout/org/tree.ts'
import OrgChanges from '../../../src/view/org/OrgChanges.svelte'
import { datasetOf } from '../../seed.ts'
import { pageAt, wordsOf } from '../render.ts'

const FIRST = '2009-03-26-dang-uy-bo-tttt'
const SECOND = '2010-02-04-dang-uy-bo-tttt-hu-cau'
const two = datasetOf(`${FIRST}.txt`, `${SECOND}.txt`)
const eventOf = (date: string) => {
  const found = two.events.find((one) => one.date === date)
  if (!found) throw new Error(`no conference of ${date}`)
  return found
}
const [first, second] = [eventOf('2009-03-26'), eventOf('2010-02-04')]
/** Draws the differences between two reports. @returns [heading, entries] of each list */
function draw(from = first, to = second, before: Partial<typeof first> = {}): [string, string[]][] {
  const page = pageAt('', two)
  const tree = (report: string) =>
    buildOrgTree(page.lookup, { reports: new Set([report]), background: true, focus: null })
  const changes = compareTrees(tree(from.report), tree(to.report))
  render(OrgChanges, { page, changes, before: { ...from, ...before } })
  const told: [string, string[]][] = []
  for (const one of [...screen.queryAllByRole('term'), ...screen.queryAllByRole('definition')].sort((a, b) =>
    a.compareDocumentPosition(b) === Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  ))
    if (one.tagName === 'DT') told.push([wordsOf(one), []])
    else told.at(-1)?.[1].push(wordsOf(one))
  return told
}

describe('from the report of 2009 to that of 2010', () => {
  test('the heading names the other report', () => {
    draw()
    expect(screen.getByRole('heading')).toHaveAccessibleName('So với báo cáo 26/3/2009')
  })

  test('a conference without a date is named', () => {
    draw(first, second, { date: null, name: 'Hội nghị tổng kết' })
    expect(screen.getByRole('heading')).toHaveAccessibleName('So với báo cáo Hội nghị tổng kết')
  })

  test('offices that are new, different or not named again; bodies and relations', () => {
    const told = new Map(draw())
    expect([...told.keys()]).toEqual([
      ...['Chức vụ mới nêu', 'Chức vụ nêu khác', 'Chức vụ không thấy nêu lại'],
      ...['Không thấy nêu lại', 'Quan hệ không thấy nêu lại'],
    ])
    expect(told.get('Chức vụ mới nêu')?.[0]).toBe(
      'Hoàng Thị Minh Nguyệt: Bí thư, Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
    )
    expect(told.get('Chức vụ nêu khác')).toEqual([
      'Nguyễn Hải Đường: Phó bí thư → Phó bí thư thường trực, Đảng uỷ khối các cơ quan trung ương',
    ])
    expect(told.get('Chức vụ không thấy nêu lại')).toEqual(['các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT'])
    expect(told.get('Không thấy nêu lại')?.sort()).toEqual([
      ...['30 cơ quan, đơn vị thuộc Bộ', 'Chính phủ', 'Công đoàn', 'Đoàn thanh niên'],
    ])
    expect(told.get('Quan hệ không thấy nêu lại')).toHaveLength(5)
    expect(screen.getByText(/^Không nêu lại không có nghĩa là không còn/u)).toBeInTheDocument()
  })

  test('each entry leads to its item', () => {
    draw()
    expect(screen.getByRole('link', { name: 'Nguyễn Hải Đường' })).toHaveAttribute('href', '?item=nguyen-hai-duong')
    expect(screen.getByRole('link', { name: 'Công đoàn' })).toHaveAttribute(
      'href',
      '?item=cong-doan-bo-thong-tin-va-truyen-thong',
    )
  })
})

test('swapping the reports makes the missing ones new', () => {
  const told = new Map(draw(second, first))
  expect(told.get('Mới nêu tên')).toHaveLength(4)
  expect(told.get('Quan hệ mới nêu')).toHaveLength(5)
  expect(told.get('Chức vụ nêu khác')).toEqual([
    'Nguyễn Hải Đường: Phó bí thư thường trực → Phó bí thư, Đảng uỷ khối các cơ quan trung ương',
  ])
})

test('a report has no differences from itself', () => {
  expect(draw(first, first)).toEqual([])
  expect(screen.getByText('không có gì khác về cơ quan, chức vụ và quan hệ')).toBeInTheDocument()
  expect(screen.queryByText(/^Không nêu lại/u)).toBeNull()
})

test('with differences it does not say that there are none', () => {
  draw()
  expect(screen.queryByText(/^không có gì khác/u)).toBeNull()
})
