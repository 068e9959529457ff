import { describe, expect, test } from 'vitest'
import { readForDesk, type DeskReading } from '../../src/desk/reading.ts'
import { SEED, seedText } from '../seed.ts'

const text = seedText()
const read = (words = text, yaml = '', language: 'vi' | 'en' = 'vi'): DeskReading =>
  readForDesk({ name: SEED, text: words, yaml }, language)

describe('what was read', () => {
  test('the conference, its people and bodies, and the statements with their places', () => {
    const one = read()
    expect([one.isRead, one.date, one.isDateInferred, one.place, one.organizer]).toEqual([
      true,
      '2009-03-26',
      false,
      'Hà Nội',
      'Đảng uỷ cơ quan Bộ Thông tin và Truyền thông',
    ])
    expect(one.people.map(({ name, spans }) => [name, text.slice(spans[0]?.start, spans[0]?.end)])).toEqual([
      ['Lê Doãn Hợp', 'Lê Doãn Hợp'],
      ['Nguyễn Hải Đường', 'Nguyễn Hải Đường'],
    ])
    expect(one.statements).toHaveLength(49)
    expect(one.base.statements).toEqual(one.statements)
    expect(one.base.people).toEqual(one.people)
    expect(one.regions.at(-1)?.end).toBe(text.length)
  })

  test('corrections change the statements, not what the rules read', () => {
    const one = read(text, '- quote: Công tác cán bộ nữ\n  set: { year: 2007 }\n')
    expect(one.statements.filter(({ year, isByHand }) => year === 2007 && isByHand)).toHaveLength(1)
    expect(one.base.statements.filter(({ year }) => year === 2007)).toEqual([])
    expect(one.changes).toEqual([expect.stringContaining('year: 2008 → 2007')])
  })
})

describe('the places to look at', () => {
  const places = (one: DeskReading): string[] =>
    one.places.map(({ reason, span, words }) => `${reason}: ${span ? words.slice(0, 30) : '–'}`)

  test('in the order of the text, each with its words and its reason', () => {
    expect(places(read())).toEqual([
      'unsure: Việc thực hiện dân chủ trong Đ',
      'unsure: Đó là: sự đồng hành giữa Đảng ',
      'unsure: Công tác sinh hoạt Đảng giữ đư',
    ])
    expect(read().places[0]?.why).toBe('đọc là 1 kết quả năm 2008 chỉ nhờ các câu bên cạnh')
    expect(read(text, '', 'en').places[0]?.why).toBe('read as 1 outcome of 2008 from its neighbours alone')
  })

  test('a sentence that no rule understood, with the entry that makes it a statement', () => {
    const [first] = read(text.replace('\n\nVH', '\n\nKhông ai hiểu câu này.\n\nVH')).places.filter(
      ({ reason }) => reason === 'unread',
    )
    expect(first?.words).toBe('Không ai hiểu câu này.')
    expect(first?.entry).toMatch(/^- add: \{ kind: \w+, year: \d{4}, quote: "Không ai hiểu câu này\." \}$/u)
  })

  test('problems come first: those of the corrections have no place in the text', () => {
    expect(places(read(text, '- quote: không có ở đâu\n  drop: true\n'))[0]).toBe('problem: –')
  })

  test('a text that is no report says why', () => {
    const one = read('<html><body>')
    expect([one.isRead, one.statements, one.places.map(({ reason }) => reason)]).toEqual([false, [], ['problem']])
  })

  test('two places have the same key only if they have the same words and reason', () => {
    const { places: all } = read(`${text}\n\nKhông ai hiểu câu này.\n\nKhông ai hiểu câu kia.\n`)
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  })
})
