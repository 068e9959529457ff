import { csvParse, csvParseRows } from 'd3'
import { describe, expect, test } from 'vitest'
import { countPeople, officeTable, peopleTable, statementTable } from '../../src/export/csv.ts'
import { buildLookup } from '../../src/model/lookup.ts'
import { datasetOf, linked, SEED, seedDataset } from '../seed.ts'

const lookup = buildLookup(seedDataset())
const { statements } = lookup.dataset
const linkTo = (id: string): string => `https://x.vn/?item=${id}`
const parse = (table: string): Record<string, string>[] => [...csvParse(table.slice(1))]

test('the table of statements has a row for each, with its words, kind, year, speaker and link', () => {
  const table = statementTable(lookup, statements, 'vi', linkTo)
  const rows = parse(table)
  expect(rows).toHaveLength(49)
  const said = statements.find(({ text }) => text.startsWith('Sự đồng hành'))
  expect(rows.find((row) => row['lời']?.startsWith('Sự đồng hành'))).toEqual({
    'ngày họp': '2009-03-26',
    'cơ quan tổ chức': 'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
    loại: 'ưu điểm',
    năm: '2008',
    'chủ đề': '',
    'người nói': 'Lê Doãn Hợp',
    'thay mặt': '',
    lời: 'Sự đồng hành giữa Đảng với chuyên môn trong mọi hoạt động',
    đoạn: '7',
    'liên kết': `https://x.vn/?item=${said?.id ?? ''}`,
    tệp: SEED,
  })
})

test('tables begin with a byte order mark, end their lines with CRLF, and have English heads for English readers', () => {
  const table = statementTable(lookup, statements.slice(0, 1), 'en', linkTo)
  expect(table.startsWith('\uFEFFdate,organizer,kind,year,')).toBe(true)
  expect(table.match(/\r\n/gu)).toHaveLength(2)
  expect(table.endsWith('\r\n')).toBe(true)
})

test('words with quotes, commas and line breaks stay in their cells', () => {
  const [first] = statements
  if (!first) throw new Error('no statement')
  const odd = 'a "b", c\nd; e'
  expect(parse(statementTable(lookup, [{ ...first, text: odd }], 'vi', linkTo))[0]?.['lời']).toBe(odd)
})

test.each(['=1+1', '+84', '-5%', '@x', '\tx'])('words that begin with a formula’s sign are text: %j', (text) => {
  const [first] = statements
  if (!first) throw new Error('no statement')
  expect(parse(statementTable(lookup, [{ ...first, text }], 'vi', linkTo))[0]?.['lời']).toBe(`'${text}`)
})

describe('people and offices', () => {
  test('a row for each person at each conference', () => {
    const several = buildLookup(linked(datasetOf(SEED, '2010-02-04-dang-uy-bo-tttt-hu-cau.txt')))
    const rows = parse(peopleTable(several, 'en', linkTo))
    expect(rows).toHaveLength(countPeople(several.dataset))
    const minister = rows.filter((row) => row['name'] === 'Lê Doãn Hợp').map((row) => [row['date'], row['spoke']])
    expect(minister[0]).toEqual(['2009-03-26', '1'])
    // The statements of a row are those of its conference.
    expect(rows.find((row) => row['name'] === 'Lê Doãn Hợp')?.['statements']).toBe(
      String(
        several.dataset.statements.filter(({ by, report }) => by === 'le-doan-hop' && report.startsWith('2009')).length,
      ),
    )
  })

  test('a row for each office, of people and of groups', () => {
    const [head = [], ...rows] = csvParseRows(officeTable(lookup, 'vi', linkTo).slice(1))
    expect(head).toEqual(['họ tên', 'nhóm', 'chức vụ', 'tổ chức', 'liên kết', 'tệp'])
    expect(rows).toHaveLength(lookup.dataset.memberships.length)
    expect(rows.map((row) => row.slice(0, 4))).toContainEqual([
      ...['Lê Doãn Hợp', '', 'Bộ trưởng', 'Bộ Thông tin và Truyền thông'],
    ])
    expect(rows.filter(([name, group]) => name === '' && group === '')).toEqual([])
  })
})
