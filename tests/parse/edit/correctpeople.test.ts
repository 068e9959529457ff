import { describe, expect, test } from 'vitest'
import type { Correction, PersonFacts } from '../../../src/parse/edit/correction.ts'
import { correctParsed } from '../../../src/parse/corrected.ts'
import { checkDataset } from '../../../src/model/check.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { mergeReports } from '../../../src/parse/merge.ts'
import { parsed } from '../../parsed.ts'
import { GOAL, correct as correctSeed } from './corrected.ts'

const TEXT = `Hội nghị tổng kết công tác Đảng năm 2011 và triển khai nhiệm vụ năm 2012 của Đảng uỷ Sở Y tế

Ngày 5/1/2012, tại Hà Lâm, Đảng uỷ Sở Y tế đã tổ chức Hội nghị tổng kết công tác Đảng năm 2011 và triển khai nhiệm vụ năm 2012. Đồng chí Trần Văn Bình - Bí thư Đảng uỷ Sở Y tế chủ trì Hội nghị.

Ngồi hàng đầu còn Lò Thị Mai, người giữ sổ nhóm thợ Bản Nậm, cùng đông đủ cô bác hàng xóm.

Năm 2011, Đảng uỷ đã kết nạp 12 đảng viên. Năm 2012, Đảng uỷ phấn đấu kết nạp 15 đảng viên.
`
const report = parsed(TEXT, '2012-01-05-dang-uy-so-y-te.txt')

function corrected(...corrections: Correction[]): { dataset: Dataset; effects: string[]; problems: string[] } {
  const { report: after, problems, effects } = correctParsed(report, corrections)
  const dataset = mergeReports([after])
  expect(checkDataset(dataset)).toEqual([])
  const said = (notes: typeof effects): string[] => notes.map(({ message }) => message.en)
  return { dataset, effects: said(effects), problems: said(problems) }
}
const person = (facts: PersonFacts): Correction => ({ at: 0, do: 'person', person: facts })

/** The people of a dataset, each with offices, bodies and whether they attended. */
const peopleIn = ({ people, memberships, organizations, attendances }: Dataset): string[] =>
  people.map(({ id, name }) => {
    const offices = memberships
      .filter((one) => one.person === id)
      .map(({ role, organization, source: [source] }) => {
        const body = organizations.find((one) => one.id === organization)?.name ?? ''
        return ` | ${role} @ ${body} “${source?.exact ?? ''}”`
      })
    return name + (attendances.some((one) => one.person === id) ? '' : ' (không dự)') + offices.join('')
  })

test('the rules read one person', () => {
  expect(peopleIn(corrected().dataset)).toEqual(['Trần Văn Bình | Bí thư @ Đảng uỷ Sở Y tế “Bí thư Đảng uỷ Sở Y tế”'])
})

describe('person', () => {
  test('adds a person with an office at a body that no rule knows', () => {
    const { dataset, effects } = corrected(
      person({ name: 'Lò Thị Mai', offices: [{ role: 'người giữ sổ', body: 'nhóm thợ Bản Nậm' }] }),
    )
    expect(peopleIn(dataset)[1]).toBe('Lò Thị Mai | người giữ sổ @ Nhóm thợ Bản Nậm “người giữ sổ nhóm thợ Bản Nậm”')
    expect(dataset.attendances.find((one) => one.person === 'lo-thi-mai')?.spoke).toBe(false)
    expect(effects).toEqual([
      'added the person ‘Lò Thị Mai’ (1 → 2 people); offices ‘-’ → ‘người giữ sổ (nhóm thợ Bản Nậm)’',
    ])
  })

  test('sets the offices of one that was read; without a body they are the host’s', () => {
    const { dataset, effects } = corrected(
      person({
        name: 'đồng chí Trần Văn Bình',
        offices: [{ role: 'Bí thư', body: 'Đảng uỷ Sở Y tế' }, { role: 'chủ trì' }],
      }),
    )
    expect(peopleIn(dataset)).toEqual([
      'Trần Văn Bình | Bí thư @ Đảng uỷ Sở Y tế “Bí thư Đảng uỷ Sở Y tế” | chủ trì @ Đảng uỷ Sở Y tế “chủ trì”',
    ])
    expect(effects).toEqual([
      '‘Trần Văn Bình’: offices ‘Bí thư (Đảng uỷ Sở Y tế)’ → ‘Bí thư (Đảng uỷ Sở Y tế); chủ trì’',
    ])
    expect(peopleIn(corrected(person({ name: 'Trần Văn Bình', offices: [] })).dataset)).toEqual(['Trần Văn Bình'])
  })

  test('says that a person didn’t attend', () => {
    const { dataset, effects } = corrected(person({ name: 'Trần Văn Bình', attended: false }))
    expect(peopleIn(dataset)[0]).toMatch(/^Trần Văn Bình \(không dự\)/u)
    expect(effects).toEqual(['‘Trần Văn Bình’: did not attend'])
  })

  test('who says a statement spoke', () => {
    const { dataset } = corrected(person({ name: 'Lò Thị Mai' }), {
      at: 0,
      do: 'set',
      quote: 'phấn đấu kết nạp 15 đảng viên',
      set: { by: 'Lò Thị Mai' },
    })
    expect(dataset.attendances.find((one) => one.person === 'lo-thi-mai')?.spoke).toBe(true)
  })

  test.each([
    [{ name: 'Trần Văn Bình' }, 'this changes nothing: ‘Trần Văn Bình’ was read like this. Remove the correction.'],
    [
      { name: 'Trần Văn Bình', offices: [{ role: 'Bí thư', body: 'Đảng uỷ Sở Y tế' }] },
      'this changes nothing: ‘Trần Văn Bình’ was read like this. Remove the correction.',
    ],
    [
      { name: 'Trần Văn Bình', offices: [{ role: 'Giám đốc' }] },
      "the report does not say 'Giám đốc'. Expected its words exactly as they stand in the text.",
    ],
    [
      { name: 'Trần Văn Bình', offices: [{ role: 'Bí thư', body: 'Sở Không' }] },
      "the report does not say 'Sở Không'. Expected its words exactly as they stand in the text.",
    ],
    [
      { name: 'Lê Văn Không' },
      "nobody called 'Lê Văn Không' is named in the report. Expected one of: 'Trần Văn Bình'; or a person's full name that stands in the report: 2 to 5 syllables, each with a capital ('Nguyễn Văn An').",
    ],
  ])('%j is a problem', (facts, message) => {
    const { problems, dataset } = corrected(person(facts))
    expect(problems).toEqual([message])
    expect(peopleIn(dataset)).toEqual(peopleIn(corrected().dataset))
  })
})

describe('a name that was read too short or too long', () => {
  const TWO = parsed(
    TEXT.replace('Trần Văn Bình -', 'Trần Văn Bình Nguyên -').replace(
      'chủ trì Hội nghị.',
      'phát biểu, yêu cầu Đảng uỷ giữ vững kỷ luật.',
    ),
    '2012-01-05-dang-uy-so-y-te.txt',
  )

  test('becomes the given one, with its offices and statements', () => {
    expect(TWO.people.map(({ name }) => name)).toEqual(['Trần Văn Bình Nguyên'])
    const { report: after, effects } = correctParsed(TWO, [person({ name: 'Trần Văn Bình' })])
    expect(effects.map(({ message }) => message.en)).toEqual([
      '‘Trần Văn Bình Nguyên’: name ‘Trần Văn Bình Nguyên’ → ‘Trần Văn Bình’',
    ])
    const dataset = mergeReports([after])
    expect(peopleIn(dataset)).toEqual(['Trần Văn Bình | Bí thư @ Đảng uỷ Sở Y tế “Bí thư Đảng uỷ Sở Y tế”'])
    expect(dataset.people[0]?.source.map(({ exact }) => exact)).toEqual(['Trần Văn Bình'])
    expect(dataset.statements.filter(({ by }) => by === 'tran-van-binh')).toHaveLength(1)
    const { report: back } = correctParsed(after, [person({ name: 'Trần Văn Bình Nguyên' })])
    expect(peopleIn(mergeReports([back]))).toEqual(peopleIn(mergeReports([TWO])))
  })
})

describe('group', () => {
  const group = (quote: string, more: { role?: string; body?: string } = {}): Correction => ({
    at: 0,
    do: 'group',
    group: { quote, ...more },
  })
  const groupsIn = ({ attendances, memberships, organizations }: Dataset): unknown[] =>
    attendances
      .filter((one) => one.person === null)
      .map((one) => {
        const office = memberships.find((each) => each.group === one.group)
        return [
          one.group,
          office?.role ?? null,
          organizations.find(({ id }) => id === office?.organization)?.name ?? null,
        ]
      })

  test('adds a group that attended', () => {
    const { dataset, effects } = corrected(group('đông đủ cô bác hàng xóm'))
    expect(groupsIn(dataset)).toEqual([['đông đủ cô bác hàng xóm', null, null]])
    // The sentence is understood now.
    expect(dataset.reports[0]?.regions.some(({ role }) => role === 'unclassified')).toBe(false)
    expect(corrected().dataset.reports[0]?.regions.some(({ role }) => role === 'unclassified')).toBe(true)
    expect(effects).toEqual(['added the group ‘đông đủ cô bác hàng xóm’ (0 → 1 groups)'])
  })

  test('gives it an office and a body', () => {
    const { dataset, effects } = corrected(
      group('đông đủ cô bác hàng xóm'),
      group('đông đủ cô bác hàng xóm', { role: 'cô bác', body: 'Sở Y tế' }),
    )
    expect(groupsIn(dataset)).toEqual([['đông đủ cô bác hàng xóm', 'cô bác', 'Sở Y tế']])
    expect(effects[1]).toBe('the group ‘đông đủ cô bác hàng xóm’: ‘đông đủ cô bác hàng xóm’ → ‘cô bác (Sở Y tế)’')
  })

  test('that changes nothing, or whose words the report lacks, is a problem', () => {
    const twice = corrected(group('đông đủ cô bác hàng xóm'), group('đông đủ cô bác hàng xóm'))
    expect(twice.problems).toEqual([
      'this changes nothing: the group ‘đông đủ cô bác hàng xóm’ was read like this. Remove the correction.',
    ])
    expect(corrected(group('bà con xa')).problems[0]).toMatch(/^the report does not say 'bà con xa'/u)
  })
})

test('people and groups leave statements alone', () => {
  const { report: after } = correctSeed(person({ name: 'Lê Doãn Hợp', attended: false }))
  expect(after.statements).toHaveLength(49)
  expect(after.statements.some(({ source }) => after.seed.text.slice(source.start, source.end) === GOAL)).toBe(true)
})
