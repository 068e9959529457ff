import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/model/check.ts'
import { correctReport, type Correction } from '../../src/parse/correct.ts'
import { mergeReports } from '../../src/parse/merge.ts'
import { nearestWords } from '../../src/parse/nearest.ts'
import { parsed, seedText } from '../seed.ts'

const report = parsed(seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm.\n\nVH'))
const GOAL = 'Tăng cường công tác quản lý đảng viên'

const correct = (...corrections: Correction[]): ReturnType<typeof correctReport> => {
  const result = correctReport(report, corrections)
  expect(checkDataset(mergeReports([result.report]))).toEqual([])
  return result
}
const problem = (correction: Correction): string => correct(correction).problems[0]?.message ?? ''

describe('set', () => {
  test('changes kind, year, topic, sayer of the statement with these words, and nothing else', () => {
    const { report: after, problems } = correct({
      at: 0,
      do: 'set',
      quote: GOAL,
      set: {
        kind: 'request',
        year: 2010,
        topic: null,
        by: 'Nguyễn Hải Đường',
        onBehalfOf: 'Đảng uỷ khối',
        openEnded: true,
      },
    })
    expect(problems).toEqual([])
    const { statements, organizations, people } = mergeReports([after])
    const changed = statements.find(({ text }) => text === GOAL)
    expect(changed).toMatchObject({ kind: 'request', year: 2010, topic: null, openEnded: true })
    expect(people.find(({ id }) => id === changed?.by)?.name).toBe('Nguyễn Hải Đường')
    expect(organizations.find(({ id }) => id === changed?.onBehalfOf)?.aliases).toContain('Đảng uỷ khối')
    expect(statements).toHaveLength(49)
  })

  test.each([
    ['what changes nothing', { quote: GOAL, set: { kind: 'goal' as const, year: 2009 } }, 'this changes nothing'],
    [
      'a quote that is not there',
      { quote: 'Tăng cường quản lí đảng viên', set: { year: 2010 } },
      `Did you mean '${GOAL}'`,
    ],
    ['words without a statement', { quote: 'Trời hôm nay đẹp lắm.', set: { year: 2010 } }, "Use 'add'"],
    ['a person who is not named', { quote: GOAL, set: { by: 'Lê Văn Không' } }, "Expected one of: 'Lê Doãn Hợp'"],
    ['a body that is not named', { quote: GOAL, set: { onBehalfOf: 'Bộ Không' } }, 'is no body that was read'],
  ])('%s is an error', (_, values, message) => {
    expect(problem({ at: 0, do: 'set', ...values })).toContain(message)
  })
})

describe('drop', () => {
  test('takes a statement, a person, or an unread sentence away', () => {
    expect(correct({ at: 0, do: 'drop', quote: GOAL }).report.statements).toHaveLength(48)
    const { report: without } = correct({ at: 0, do: 'drop', quote: 'Lê Doãn Hợp' })
    expect(without.people.map(({ name }) => name)).toEqual(['Nguyễn Hải Đường'])
    expect(without.statements.every(({ by }) => by !== 'Lê Doãn Hợp')).toBe(true)
    const { report: read } = correct({ at: 0, do: 'drop', quote: 'Trời hôm nay đẹp lắm.' })
    expect(read.regions.some(({ role }) => role === 'unclassified')).toBe(false)
  })

  test('of what nothing was read from changes nothing, and says so', () => {
    expect(problem({ at: 0, do: 'drop', quote: 'ĐÁNH GIÁ BÀI VIẾT( 0)' })).toContain('this changes nothing')
  })
})

describe('add', () => {
  test('makes a statement of the words, with figures and its place in order', () => {
    const { report: after } = correct({
      at: 0,
      do: 'add',
      quote: 'Trời hôm nay đẹp lắm.',
      add: { kind: 'outcome', year: 2008 },
    })
    const { statements } = mergeReports([after])
    expect(statements.at(-1)).toMatchObject({ text: 'Trời hôm nay đẹp lắm', kind: 'outcome', year: 2008, by: null })
  })

  test('of a statement that is there already is an error', () => {
    expect(problem({ at: 0, do: 'add', quote: GOAL, add: { kind: 'goal', year: 2009 } })).toContain("Use 'set'")
  })
})

describe('alias', () => {
  test('joins bodies, with their offices and relations', () => {
    const { report: after } = correct({ at: 0, do: 'alias', organization: 'Chính phủ', as: ['Đoàn thanh niên'] })
    const { organizations, relations } = mergeReports([after])
    const joined = organizations.find(({ name }) => name === 'Chính phủ')
    expect(joined?.aliases).toContain('đoàn thanh niên')
    expect(organizations.some(({ name }) => name === 'Đoàn thanh niên')).toBe(false)
    expect(relations.some(({ to }) => to === joined?.id)).toBe(true)
  })

  test('adds a form that the text uses', () => {
    const { report: after } = correct({ at: 0, do: 'alias', organization: 'Chính phủ', as: ['đất nước'] })
    expect(mergeReports([after]).organizations.find(({ name }) => name === 'Chính phủ')?.aliases).toContain('đất nước')
  })

  test.each([
    ['an unknown body', { organization: 'Bộ Không', as: ['Bộ'] }, 'is no body'],
    ['a form that is not in the text', { organization: 'Chính phủ', as: ['Nội các'] }, 'does not say'],
    [
      'a form that it has already',
      { organization: 'Bộ Thông tin và Truyền thông', as: ['Bộ TT&TT'] },
      'changes nothing',
    ],
  ])('%s is an error', (_, values, message) => {
    expect(problem({ at: 0, do: 'alias', ...values })).toContain(message)
  })
})

test('the others are applied although one is wrong', () => {
  const { report: after, problems } = correct(
    { at: 0, do: 'drop', quote: 'không có' },
    { at: 9, do: 'drop', quote: GOAL },
  )
  expect(problems.map(({ at }) => at)).toEqual([0])
  expect(after.statements).toHaveLength(48)
})

describe('the nearest words', () => {
  const text = 'Tăng cường chỉ đạo phát triển nguồn nhân lực; Kiện toàn tổ chức bộ máy'
  const spans = [
    { start: 0, end: 44 },
    { start: 46, end: text.length },
  ]
  test.each([
    ['tang cuong chi dao', 'Tăng cường chỉ đạo'],
    ['Tăng cường chỉ đạo phát triển nhân lực', 'Tăng cường chỉ đạo phát triển nguồn nhân lực'],
    ['Kiện toàn bộ máy tổ chức', 'Kiện toàn tổ chức bộ máy'],
    ['một điều hoàn toàn khác hẳn', null],
    ['', null],
  ])('of %j', (quote, expected) => {
    expect(nearestWords(text, quote, spans)).toBe(expected)
  })
})
