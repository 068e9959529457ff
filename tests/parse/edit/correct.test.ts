import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds } from '../../../src/model/kinds.ts'
import { correctReport } from '../../../src/parse/edit/correct.ts'
import { mergeReports } from '../../../src/parse/merge.ts'
import { sameWords } from '../../../src/text/quote.ts'
import { parsed } from '../../parsed.ts'
import { SEED, seedText } from '../../seed.ts'
import { correct, GOAL, problem, report } from './corrected.ts'
import { peopleCorrection } from '../../peoplecorrections.ts'

describe('set', () => {
  test('changes kind, year, topic and speaker of the quoted statement, and nothing else', () => {
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
    ['a set that changes nothing', { quote: GOAL, set: { kind: 'goal' as const, year: 2009 } }, 'this changes nothing'],
    [
      'a quote that the report lacks',
      { quote: 'Tăng cường quản lí đảng viên', set: { year: 2010 } },
      `Did you mean '${GOAL}'`,
    ],
    ['words without a statement', { quote: 'Trời hôm nay đẹp lắm.', set: { year: 2010 } }, "Use 'add'"],
    [
      'a person whom the report does not name',
      { quote: GOAL, set: { by: 'Lê Văn Không' } },
      "Expected one of: 'Lê Doãn Hợp'",
    ],
    [
      'a body that the report does not name',
      { quote: GOAL, set: { onBehalfOf: 'Bộ Không' } },
      'is no body that was read',
    ],
  ])('%s is an error', (_, values, message) => {
    expect(problem({ at: 0, do: 'set', ...values })?.en).toContain(message)
  })
})

describe('drop', () => {
  test('of a body’s name doesn’t drop a statement that holds it', () => {
    const { report: after, problems } = correct({ at: 0, do: 'drop', quote: 'Đảng uỷ Bộ TT&TT' })
    expect(after.statements).toHaveLength(report.statements.length)
    expect(problems[0]?.message.en).toMatch(/^'Đảng uỷ Bộ TT&TT' is the name of a body, which 'drop' can't remove/u)
  })

  test('removes a statement, a person, or an unread sentence', () => {
    expect(correct({ at: 0, do: 'drop', quote: GOAL }).report.statements).toHaveLength(48)
    const { report: without } = correct({ at: 0, do: 'drop', quote: 'Lê Doãn Hợp' })
    expect(without.people.map(({ name }) => name)).toEqual(['Nguyễn Hải Đường'])
    expect(without.statements.every(({ by }) => by !== 'Lê Doãn Hợp')).toBe(true)
    const { report: read } = correct({ at: 0, do: 'drop', quote: 'Trời hôm nay đẹp lắm.' })
    expect(read.regions.some(({ role }) => role === 'unclassified')).toBe(false)
  })

  test('of words from which nothing was read is a problem', () => {
    expect(problem({ at: 0, do: 'drop', quote: 'ĐÁNH GIÁ BÀI VIẾT( 0)' })?.en).toContain('this changes nothing')
  })
})

describe('add', () => {
  test('adds a statement with the quoted words and its figures, in text order', () => {
    const { report: after } = correct({
      at: 0,
      do: 'add',
      quote: 'Trời hôm nay đẹp lắm.',
      add: { kind: 'outcome', year: 2008 },
    })
    const { statements } = mergeReports([after])
    expect(statements.at(-1)).toMatchObject({ text: 'Trời hôm nay đẹp lắm', kind: 'outcome', year: 2008, by: null })
  })

  test('of words inside a statement says that the page has them twice', () => {
    const inside = correct({
      at: 0,
      do: 'add',
      quote: 'nâng cao công tác phát triển đảng viên',
      add: { kind: 'goal', year: 2009 },
    })
    expect(inside.effects[0]?.message.en).toMatch(/; its words are also in ‘.+’, so the page has them twice/u)
    const alone = correct({ at: 0, do: 'add', quote: 'Trời hôm nay đẹp lắm.', add: { kind: 'outcome', year: 2008 } })
    expect(alone.effects[0]?.message.en).not.toContain('twice')
  })

  test('of an existing statement is an error', () => {
    expect(problem({ at: 0, do: 'add', quote: GOAL, add: { kind: 'goal', year: 2009 } })?.en).toContain("Use 'set'")
  })
})

describe('alias', () => {
  test('merges bodies, with their offices and relations', () => {
    const { report: after } = correct({ at: 0, do: 'alias', organization: 'Chính phủ', as: ['Đoàn thanh niên'] })
    const { organizations, relations } = mergeReports([after])
    const joined = organizations.find(({ name }) => name === 'Chính phủ')
    expect(joined?.aliases).toContain('đoàn thanh niên')
    expect(organizations.some(({ name }) => name === 'Đoàn thanh niên')).toBe(false)
    expect(relations.some(({ to }) => to === joined?.id)).toBe(true)
  })

  test('adds a name that the report uses', () => {
    const { report: after } = correct({ at: 0, do: 'alias', organization: 'Chính phủ', as: ['đất nước'] })
    expect(mergeReports([after]).organizations.find(({ name }) => name === 'Chính phủ')?.aliases).toContain('đất nước')
  })

  test.each([
    ['an unknown body', { organization: 'Bộ Không', as: ['Bộ'] }, 'is no body'],
    ['a name that the report lacks', { organization: 'Chính phủ', as: ['Nội các'] }, 'does not say'],
    [
      'a name that the body has already',
      { organization: 'Bộ Thông tin và Truyền thông', as: ['Bộ TT&TT'] },
      'changes nothing',
    ],
  ])('%s is an error', (_, values, message) => {
    expect(problem({ at: 0, do: 'alias', ...values })?.en).toContain(message)
  })
})

test('a wrong correction does not prevent the others', () => {
  const { report: after, problems } = correct(
    { at: 0, do: 'drop', quote: 'không có' },
    { at: 9, do: 'drop', quote: GOAL },
  )
  expect(problems.map(({ at }) => at)).toEqual([0])
  expect(after.statements).toHaveLength(48)
})

describe('add', () => {
  test.each([
    ['words in several different sentences', 'Đảng bộ', /^'Đảng bộ' stands in \d+ different sentences: ‘/u],
    ['punctuation alone', '…', /^'…' has no words\. Expected words of the report\.$/u],
    [
      'words that contain a statement',
      `kiện toàn đội ngũ; ${GOAL}`,
      /holds a statement already: ‘Tăng cường.*Use 'drop' for it first/u,
    ],
  ])('of %s is an error', (_, quote, message) => {
    expect(problem({ at: 0, do: 'add', quote, add: { kind: 'goal', year: 2009 } })?.en).toMatch(message)
  })

  test('of an unread sentence leaves its neighbours unread', () => {
    const text = seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm. Mây trắng bay.\n\nVH')
    const { report: after } = correctReport(parsed(text, SEED), [
      { at: 0, do: 'add', quote: 'Trời hôm nay đẹp lắm', add: { kind: 'outcome', year: 2008 } },
    ])
    const unread = after.regions.filter(({ role }) => role === 'unclassified')
    expect(unread.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['Mây trắng bay.'])
  })
})

test('after any corrections the dataset passes its checks, and each has an effect or a problem', () => {
  const words = [...report.seed.text.matchAll(/\S+/gu)]
  const quote = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 9 })).map(([first, count]) => {
    const last = words[Math.min(words.length, first + count) - 1]
    return report.seed.text.slice(words[first]?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0))
  })
  const kind = fc.constantFrom(...kinds)
  const year = fc.integer({ min: 2000, max: 2020 })
  const name = fc.oneof(quote, fc.constantFrom('Lê Doãn Hợp', 'ông', 'Hồ Chí Minh', 'Chính phủ', 'Đảng uỷ khối'))
  const values = fc.record(
    { kind, year, by: name, topic: fc.option(quote), onBehalfOf: fc.option(name), openEnded: fc.boolean() },
    { requiredKeys: ['kind', 'year'] },
  )
  const one = fc.oneof(
    fc.record({ at: fc.nat(), do: fc.constant('set' as const), quote, set: values }),
    fc.record({ at: fc.nat(), do: fc.constantFrom('drop' as const, 'confirm' as const), quote: fc.oneof(quote, name) }),
    fc.record({ at: fc.nat(), do: fc.constant('add' as const), quote, add: values }),
    fc.record({ at: fc.nat(), do: fc.constant('alias' as const), organization: name, as: fc.array(name) }),
    peopleCorrection(fc.nat(), name, quote),
  )
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (corrections) => {
      const { problems, effects } = correct(...corrections)
      expect(problems.length + effects.length).toBe(corrections.length)
      for (const { message } of [...problems, ...effects])
        for (const [, asked, offered] of message.en.matchAll(/'([^']*)'.*Did you mean '([^']*)'/gu))
          expect(sameWords(asked ?? '', offered ?? '')).toBe(false)
    }),
    { numRuns: 60 },
  )
})
