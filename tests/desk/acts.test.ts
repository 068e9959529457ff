import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  addGroup,
  change,
  drop,
  dropGroup,
  dropPerson,
  giveFacts,
  join,
  nameBody,
  reshape,
  setPerson,
  type ReadStatement,
  type Work,
} from '../../src/desk/acts.ts'
import { readForDesk, type DeskReading } from '../../src/desk/reading.ts'
import { kinds } from '../../src/model/kinds.ts'
import { SEED, seedText } from '../seed.ts'

const text = seedText()
const read = (yaml: string): DeskReading => readForDesk({ name: SEED, text, yaml }, 'vi')
const work = (yaml = ''): Work => ({ text, yaml, base: base.base })
const base = read('')

const statement = (words: string, reading = base): ReadStatement => {
  const found = reading.statements.find(({ start, end }) => text.slice(start, end).includes(words))
  if (!found) throw new Error(`no statement '${words}'`)
  return found
}
const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const problems = (yaml: string): string[] =>
  read(yaml).places.flatMap(({ reason, why }) => (reason === 'problem' ? [why] : []))
const WOMEN = 'Công tác cán bộ nữ'

describe('changing a statement', () => {
  test('writes one entry, which a later change extends', () => {
    const first = change(work(), statement(WOMEN), { kind: 'goal' })
    const second = change(work(first), statement(WOMEN, read(first)), { year: 2009 })
    expect(second.match(/- \{ quote/gu)).toHaveLength(1)
    expect(statement(WOMEN, read(second))).toMatchObject({ kind: 'goal', year: 2009, isByHand: true })
    expect(problems(second)).toEqual([])
  })

  test('back to what the rules read removes the entry', () => {
    const changed = change(work('# lời của tôi\n'), statement(WOMEN), { kind: 'goal', year: 2009 })
    const half = change(work(changed), statement(WOMEN, read(changed)), { kind: 'outcome' })
    expect(statement(WOMEN, read(half))).toMatchObject({ kind: 'outcome', year: 2009 })
    expect(change(work(half), statement(WOMEN, read(half)), { year: 2008 })).toBe('# lời của tôi\n')
    expect(change(work(), statement(WOMEN), { year: 2008 })).toBe('')
  })

  test('a speaker and a heading', () => {
    const yaml = change(work(), statement(WOMEN), { by: 'Nguyễn Hải Đường', topic: 'công tác cán bộ' })
    expect(problems(yaml)).toEqual([])
    expect(statement(WOMEN, read(yaml))).toMatchObject({ by: 'Nguyễn Hải Đường', topic: 'công tác cán bộ' })
  })
})

describe('people', () => {
  const MINISTER = 'Lê Doãn Hợp'
  const person = (yaml: string, name = MINISTER) => read(yaml).people.find((one) => one.name === name)

  test('get other offices; what is as it was read isn’t written', () => {
    const offices = person('')?.offices ?? []
    expect(offices).toEqual([
      { role: 'Uỷ viên', body: 'Ban chấp hành TW Đảng' },
      { role: 'Bí thư', body: 'Ban cán sự Đảng' },
      { role: 'Bộ trưởng', body: 'Bộ TT&TT' },
    ])
    const yaml = setPerson(work(), { name: MINISTER, offices: offices.slice(2), attended: true })
    expect(yaml).toBe(`- person: { name: "${MINISTER}", role: "Bộ trưởng", body: "Bộ TT&TT" }\n`)
    expect(problems(yaml)).toEqual([])
    expect(person(yaml)?.offices).toEqual(offices.slice(2))
    const away = setPerson(work(yaml), { name: MINISTER, attended: false })
    expect(away.match(/person/gu)).toHaveLength(1)
    expect(person(away)).toMatchObject({ offices: offices.slice(2), attended: false })
    expect(setPerson(work(away), { name: MINISTER, offices, attended: true })).toBe('')
    expect(setPerson(work(), { name: MINISTER })).toBe('')
  })

  test('who is dropped comes back without an entry', () => {
    const yaml = dropPerson(work(), MINISTER)
    expect(problems(yaml)).toEqual([])
    expect(person(yaml)).toBeUndefined()
    expect(setPerson(work(yaml), { name: MINISTER })).toBe('')
  })

  test('a name is mended, and comes back as read without an entry', () => {
    const added = setPerson(work('# lời của tôi\n'), { name: 'Nguyễn Hải' })
    expect(added).toBe('# lời của tôi\n- person: { name: "Nguyễn Hải" }\n')
    expect(problems(added)).toEqual([])
    expect(read(added).people.map(({ name }) => name)).toEqual([MINISTER, 'Nguyễn Hải'])
    expect(dropPerson(work(added), 'Nguyễn Hải')).toBe('# lời của tôi\n')
  })

  test('groups are added and dropped', () => {
    const quote = 'các chi/đảng bộ trực thuộc'
    const yaml = addGroup(work(), { quote })
    expect(problems(yaml)).toEqual([])
    expect(read(yaml).groups.map((one) => one.quote)).toEqual([...base.groups.map((one) => one.quote), quote])
    expect(dropGroup(work(yaml), quote)).toBe('')
    const [known] = base.groups
    const without = dropGroup(work(), known?.quote ?? '')
    expect(problems(without)).toEqual([])
    expect(read(without).groups).toHaveLength(base.groups.length - 1)
    expect(addGroup(work(without), { quote: known?.quote ?? '' })).toBe('')
  })
})

describe('dropping and adding', () => {
  test('a dropped statement comes back with its facts', () => {
    const dropped = drop(work(), statement(WOMEN))
    expect(read(dropped).statements).toHaveLength(48)
    const { isByHand: _, start, end, ...facts } = statement(WOMEN)
    expect(add(work(dropped), { start, end }, facts)).toBe('')
    const other = add(work(dropped), { start, end }, { ...facts, kind: 'strength' })
    expect(problems(other)).toEqual([])
    expect(statement(WOMEN, read(other)).kind).toBe('strength')
  })

  test('dropping an added statement removes its entry', () => {
    const { kind, year } = statement(WOMEN)
    const facts = { kind, year, topic: null, by: null, onBehalfOf: null, openEnded: false }
    const added = add(work(), spanOf('ĐÁNH GIÁ BÀI VIẾT'), facts)
    expect(read(added).statements).toHaveLength(50)
    expect(drop(work(added), spanOf('ĐÁNH GIÁ BÀI VIẾT'))).toBe('')
  })

  test('a changed statement that is dropped leaves one entry', () => {
    const changed = change(work(), statement(WOMEN), { kind: 'goal' })
    const dropped = drop(work(changed), statement(WOMEN, read(changed)))
    expect(dropped.trim().split('\n')).toHaveLength(1)
    expect(problems(dropped)).toEqual([])
  })

  test('an added statement can be changed', () => {
    const facts = { kind: 'award', year: 2008, topic: null, by: null, onBehalfOf: null, openEnded: false } as const
    const added = add(work(), spanOf('ĐÁNH GIÁ BÀI VIẾT'), facts)
    const changed = change(work(added), statement('ĐÁNH GIÁ', read(added)), { year: 2009, kind: 'goal' })
    expect(changed).toBe('- add: { kind: goal, year: 2009, quote: "ĐÁNH GIÁ BÀI VIẾT" }\n')
  })
})

describe('the ends of a statement', () => {
  test('move, with its facts', () => {
    const one = statement(WOMEN)
    const shorter = { start: one.start, end: one.start + WOMEN.length }
    const yaml = reshape(work(), one, [shorter])
    expect(problems(yaml)).toEqual([])
    const after = read(yaml)
    expect(after.statements).toHaveLength(49)
    expect(statement(WOMEN, after)).toMatchObject({ ...shorter, kind: one.kind, year: one.year, topic: one.topic })
  })

  test('moved again, and back: nothing remains', () => {
    const one = statement(WOMEN)
    const shorter = { start: one.start, end: one.start + WOMEN.length }
    const yaml = reshape(work(), one, [shorter])
    const back = reshape(work(yaml), statement(WOMEN, read(yaml)), [{ start: one.start, end: one.end }])
    expect(back).toBe('')
  })

  test('one statement becomes two, and two become one', () => {
    const one = statement(WOMEN)
    const middle = one.start + WOMEN.length
    const parted = reshape(work(), one, [
      { start: one.start, end: middle },
      { start: middle + 1, end: one.end },
    ])
    expect(problems(parted)).toEqual([])
    const two = read(parted).statements.filter(({ start }) => start >= one.start && start < one.end)
    expect(two).toHaveLength(2)
    expect(join(work(parted), two)).toBe('')
  })
})

test('names of a body and facts of the conference', () => {
  const named = nameBody(work(), 'Bộ Thông tin và Truyền thông', ['ngành'])
  expect(named).toBe('- alias: { organization: "Bộ Thông tin và Truyền thông", as: ["ngành"] }\n')
  const given = giveFacts({ yaml: named }, { date: '2009-03-25' })
  expect(giveFacts({ yaml: given }, { place: null })).toBe(
    `${named}- conference: { date: "2009-03-25", place: null }\n`,
  )
  expect(read(given).date).toBe('2009-03-25')
})

test('any row of changes gives what was asked, without a problem', () => {
  const values = fc.record(
    { kind: fc.constantFrom(...kinds), year: fc.integer({ min: 2000, max: 2020 }), openEnded: fc.boolean() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 48 }), fc.array(values, { minLength: 1, maxLength: 4 }), (index, rows) => {
      let yaml = ''
      for (const row of rows) {
        const now = read(yaml).statements[index]
        if (now) yaml = change(work(yaml), now, row)
      }
      expect(problems(yaml)).toEqual([])
      expect(read(yaml).statements[index]).toMatchObject(Object.assign({}, ...rows) as object)
    }),
    { numRuns: 10, seed: 5 },
  )
})
