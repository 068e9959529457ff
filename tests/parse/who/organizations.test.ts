import { describe, expect, test } from 'vitest'
import type { Span } from '../../../src/text/span.ts'
import { readOrganizations, type OrganizationsRead } from '../../../src/parse/who/organizations.ts'

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(words)
  return { start, end: start + words.length }
}
const read = (text: string, organizer: string | null, named: string[] = [], people: string[] = []): OrganizationsRead =>
  readOrganizations(
    text,
    organizer === null ? null : spanOf(text, organizer),
    named.map((words) => spanOf(text, words)),
    [{ start: 0, end: text.length }],
    people.map((words) => spanOf(text, words)),
  )

describe('names of bodies', () => {
  test('a short form, an acronym and the old tone placement mean the body with the long name', () => {
    const { organizations, host } = read(
      'Đảng uỷ Bộ Thông tin và Truyền thông họp. Đảng ủy Bộ TT&TT báo cáo; Đảng uỷ chỉ đạo.',
      'Đảng uỷ Bộ Thông tin và Truyền thông',
    )
    expect(host).toBe('đảng uỷ bộ thông tin và truyền thông')
    expect(organizations.filter(({ key }) => key === host)).toMatchObject([
      { name: 'Đảng uỷ Bộ Thông tin và Truyền thông', aliases: ['Đảng ủy Bộ TT&TT', 'Đảng uỷ'] },
    ])
    expect(organizations.find(({ key }) => key === host)?.source).toHaveLength(3)
  })
  test('a word that only begins like a body is no body', () => {
    expect(read('Bộ trưởng dự Hội nghị; tinh thần Đoàn kết được giữ.', null).organizations).toEqual([])
  })
  test('a person’s name ends a body’s name', () => {
    const { organizations } = read('Giám đốc Sở Nguyễn Văn An dự; Sở Y tế báo cáo.', null, [], ['Nguyễn Văn An'])
    expect(organizations.map(({ name }) => name)).toEqual(['Sở Y tế'])
  })
})

test.each([
  ['Đảng uỷ Sở Y tế', 'party'],
  ['Công đoàn Viện X', 'union'],
  ['Sở Y tế', 'government'],
  ['Tạp chí X', 'other'],
  ['Ban Chấp hành Công đoàn Viện X', 'union'],
  ['Ban Chấp hành Đảng bộ Viện X', 'party'],
  ['Hội đồng nhân dân tỉnh X', 'government'],
  ['Hội đồng quản trị Công ty X', 'other'],
  ['Chi cục Thuỷ sản tỉnh X', 'government'],
  ['Chi nhánh Ngân hàng X', 'other'],
  ['Chi bộ Trường X', 'party'],
])('%s is classified as %s', (name, classification) => {
  expect(read(`Hôm nay ${name} họp.`, name).organizations).toMatchObject([{ name, classification }])
})

describe('relations', () => {
  test('counted units are one node with a count, as part of the named body', () => {
    const { organizations, relations } = read('Có 30 cơ quan, đơn vị thuộc Bộ Xây dựng tham gia.', null)
    expect(organizations.map(({ name, count }) => [name, count])).toEqual([
      ['Bộ Xây dựng', null],
      ['30 cơ quan, đơn vị thuộc Bộ Xây dựng', 30],
    ])
    expect(relations).toMatchObject([{ to: 'bộ xây dựng', type: 'subOrganizationOf', basis: 'stated' }])
  })
  test('a bare "trực thuộc" refers to the host; without a host there is no relation', () => {
    const words = 'Đảng uỷ Cục X họp. Các chi bộ trực thuộc làm tốt; các chi bộ trực thuộc tiếp tục.'
    const { relations } = read(words, 'Đảng uỷ Cục X')
    expect(relations.map(({ to, source }) => [to, source.length])).toEqual([['đảng uỷ cục x', 2]])
    expect(read('Các chi bộ trực thuộc làm tốt.', null).relations).toEqual([])
  })
})

test('at() returns the body that a span names', () => {
  const text = 'Sở Y tế họp. Hôm sau Sở Y tế báo cáo.'
  const { at } = read(text, 'Sở Y tế')
  expect(at(spanOf(text, 'Sở Y tế'))).toBe('sở y tế')
  expect(at(spanOf(text, 'Hôm sau'))).toBeNull()
})
