import { describe, expect, test } from 'vitest'
import { correctReport } from '../../../src/parse/edit/correct.ts'
import type { Message } from '../../../src/text/message.ts'
import { parsed } from '../../parsed.ts'
import { SEED, seedText } from '../../seed.ts'
import { correct, GOAL, problem, report } from './corrected.ts'

describe('a quote identifies one statement', () => {
  const named = (quote: string): string[] => {
    const { report: after } = correct({ at: 0, do: 'set', quote, set: { year: 1999 } })
    return after.statements
      .filter(({ year }) => year === 1999)
      .map(({ source }) => after.seed.text.slice(source.start, source.end))
  }

  test.each([
    ['a part of its words', 'quản lý đảng viên'],
    ['all its words', GOAL],
    ['other blanks', 'Tăng\u00A0cường  công\ttác quản lý đảng viên'],
    ['a lower-case first letter', 'tăng cường công tác quản lý đảng viên'],
    ['decomposed letters', GOAL.normalize('NFD')],
    ['words around it', `kiện toàn đội ngũ; ${GOAL}`.slice('kiện toàn đội ngũ'.length)],
  ])('by %s', (_, quote) => {
    expect(named(quote)).toEqual([GOAL])
  })

  test('that equals the quote, even if another statement contains the words', () => {
    const text = seedText().replace(GOAL, `${GOAL} trẻ; ${GOAL}`)
    const { report: after, problems } = correctReport(parsed(text, SEED), [{ at: 0, do: 'drop', quote: GOAL }])
    expect(problems).toEqual([])
    const words = after.statements.map(({ source }) => text.slice(source.start, source.end))
    expect(words.filter((one) => one.includes(GOAL))).toEqual([`${GOAL} trẻ`])
  })

  test('or several statements with the same words', () => {
    const text = seedText().replace(`${GOAL};`, `${GOAL}; ${GOAL};`)
    const { effects } = correctReport(parsed(text, SEED), [{ at: 0, do: 'drop', quote: 'công tác quản lý đảng viên' }])
    expect(effects).toEqual([
      {
        at: 0,
        message: {
          vi: `đã bỏ ‘${GOAL}’ (có ở 2 chỗ) (50 → 48 ý)`,
          en: `dropped ‘${GOAL}’ (it stands 2 times) (50 → 48 statements)`,
        },
      },
    ])
  })

  test.each([
    ['drop', { at: 0, do: 'drop', quote: 'và' }, '12 different statements'],
    ['set', { at: 0, do: 'set', quote: 'Tăng cường', set: { year: 2010 } }, '5 different statements'],
  ] as const)(
    '%s: a quote that occurs in several different statements is an error that lists them',
    (_, correction, several) => {
      const { report: after, problems, effects } = correct(correction)
      expect(problems[0]?.message.en).toContain(`'${correction.quote}' stands in ${several}: ‘`)
      expect(problems[0]?.message.en).toMatch(/’ and \d+ more\. Quote more words, so that only one is meant\.$/u)
      expect(problems[0]?.message.vi).toMatch(/’ và \d+ chỗ nữa\. Hãy trích dài hơn, để chỉ trúng một ý\.$/u)
      expect(after.statements).toEqual(report.statements)
      expect(effects).toEqual([])
    },
  )

  test('a quote that spans two statements is an error', () => {
    expect(problem({ at: 0, do: 'drop', quote: `kiện toàn đội ngũ; ${GOAL}` })).toEqual({
      vi: `'kiện toàn đội ngũ; Tăng cường công tác quản lý đảng viên' kéo dài qua 2 ý: ‘Chỉ đạo các cấp uỷ trực thuộc tiến … kiện toàn đội ngũ’, ‘${GOAL}’. Hãy trích lời của từng ý, mỗi ý viết một chỗ sửa riêng.`,
      en: `'kiện toàn đội ngũ; Tăng cường công tác quản lý đảng viên' goes over 2 statements: ‘Chỉ đạo các cấp uỷ trực thuộc tiến … kiện toàn đội ngũ’, ‘${GOAL}’. Quote words of one of them, and write one correction for each.`,
    })
  })

  test.each(['a', 'á', 'ông', 'ng', 'ảng'])('%j, which occurs only inside words, removes nothing', (quote) => {
    const { report: after, problems } = correct({ at: 0, do: 'drop', quote })
    expect(after.statements).toEqual(report.statements)
    expect(problems).toHaveLength(1)
  })
})

describe('messages about wrong quotes', () => {
  test.each<[string, Message]>([
    [
      'ông',
      {
        vi: "'ông' chỉ có ở bên trong từ dài hơn ('công'). Cần những từ trọn vẹn.",
        en: "'ông' stands only inside longer words ('công'). Expected whole words.",
      },
    ],
    [
      'Tăng cường quản lí đảng viên',
      {
        vi: `báo cáo không có lời 'Tăng cường quản lí đảng viên'. Có phải là '${GOAL}' không?`,
        en: `the report does not say 'Tăng cường quản lí đảng viên'. Did you mean '${GOAL}'?`,
      },
    ],
    [
      'chuyện không có trong đời',
      {
        vi: "báo cáo không có lời 'chuyện không có trong đời'. Cần lời viết đúng như trong văn bản.",
        en: "the report does not say 'chuyện không có trong đời'. Expected its words exactly as they stand in the text.",
      },
    ],
    [
      'công tác cán bộ nư được quan tâm và đổi mơi',
      {
        vi: "báo cáo không có lời 'công tác cán bộ nư được quan tâm và đổi mơi'. Có phải là 'Công tác cán bộ nữ được quan tâm và đổi mới' không?",
        en: "the report does not say 'công tác cán bộ nư được quan tâm và đổi mơi'. Did you mean 'Công tác cán bộ nữ được quan tâm và đổi mới'?",
      },
    ],
  ])('%j', (quote, message) => {
    expect(problem({ at: 0, do: 'drop', quote })).toEqual(message)
  })
})
