import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../../src/model/check.ts'
import { kinds } from '../../../src/model/kinds.ts'
import { correctReport } from '../../../src/parse/edit/correct.ts'
import type { Correction } from '../../../src/parse/edit/correction.ts'
import { mergeReports } from '../../../src/parse/merge.ts'
import type { Message } from '../../../src/text/message.ts'
import { sameWords } from '../../../src/text/quote.ts'
import { parsed } from '../../parsed.ts'
import { SEED, seedText } from '../../seed.ts'

const report = parsed(seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm.\n\nVH'), SEED)
const GOAL = 'Tăng cường công tác quản lý đảng viên'

const correct = (...corrections: Correction[]): ReturnType<typeof correctReport> => {
  const result = correctReport(report, corrections)
  expect(checkDataset(mergeReports([result.report]))).toEqual([])
  return result
}
const problem = (correction: Correction): Message | undefined => correct(correction).problems[0]?.message

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
          vi: `đã bỏ ‘${GOAL}’ (có ở 2 chỗ) (50 → 48 điều)`,
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
      expect(problems[0]?.message.vi).toMatch(/’ và \d+ chỗ nữa\. Hãy trích dài hơn, để chỉ trúng một điều\.$/u)
      expect(after.statements).toEqual(report.statements)
      expect(effects).toEqual([])
    },
  )

  test('a quote that spans two statements is an error', () => {
    expect(problem({ at: 0, do: 'drop', quote: `kiện toàn đội ngũ; ${GOAL}` })).toEqual({
      vi: `'kiện toàn đội ngũ; Tăng cường công tác quản lý đảng viên' kéo dài qua 2 điều: ‘Chỉ đạo các cấp uỷ trực thuộc tiến … kiện toàn đội ngũ’, ‘${GOAL}’. Hãy trích lời của từng điều, mỗi điều viết một chỗ sửa riêng.`,
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

describe('a speaker’s name', () => {
  const by = (name: string): Message | undefined => problem({ at: 0, do: 'set', quote: GOAL, set: { by: name } })

  test.each(['ông', 'Bộ trưởng', 'Bộ Trưởng', 'Chính phủ', 'Hà Nội', 'đồng chí', 'Hợp', 'Hội nghị Tổng kết'])(
    '%s is refused',
    (name) => {
      expect(by(name)).toEqual({
        vi: `'${name}' không phải là họ tên người. Cần một trong những người này: 'Lê Doãn Hợp', 'Nguyễn Hải Đường'; hoặc họ tên đầy đủ của một người: 2 đến 5 tiếng, tiếng nào cũng viết hoa ('Nguyễn Văn An') có trong báo cáo.`,
        en: `'${name}' is no person's name. Expected one of: 'Lê Doãn Hợp', 'Nguyễn Hải Đường'; or a person's full name: 2 to 5 syllables, each with a capital ('Nguyễn Văn An') that stands in the report.`,
      })
      expect(report.people).toHaveLength(2)
    },
  )

  test('a part of a name is an error that suggests the whole name', () => {
    expect(by('Hải Đường')).toEqual({
      vi: "'Hải Đường' chỉ là một phần của họ tên. Có phải là 'Nguyễn Hải Đường' không?",
      en: "'Hải Đường' is a part of a name. Did you mean 'Nguyễn Hải Đường'?",
    })
  })

  test('a misspelt name is an error that suggests the right one', () => {
    expect(by('Lê Doản Hợp')?.vi).toMatch(
      /^báo cáo không nêu ai tên là 'Lê Doản Hợp'\. Có phải là 'Lê Doãn Hợp' không\? Cần một trong/u,
    )
    expect(by('Lê Doản Hợp')?.en).toMatch(
      /^nobody called 'Lê Doản Hợp' is named in the report\. Did you mean 'Lê Doãn Hợp'\? Expected one of/u,
    )
  })

  test.each(['Lê Doãn Hợp', 'lê doãn hợp', 'Bộ trưởng Lê Doãn Hợp', 'đ/c Lê\u00A0Doãn Hợp'])(
    '%j is a person that the rules found',
    (name) => {
      const { report: after } = correct({ at: 0, do: 'set', quote: GOAL, set: { by: name } })
      expect(after.people).toEqual(report.people)
      expect(after.statements.find(({ rules }) => rules.includes('corrected'))?.by).toBe('Lê Doãn Hợp')
    },
  )

  test('a name that occurs in the text only becomes a new person, which the effect mentions', () => {
    const { report: after, effects } = correct(
      { at: 0, do: 'drop', quote: 'Nguyễn Hải Đường' },
      { at: 9, do: 'set', quote: GOAL, set: { by: 'đ/c Nguyễn  Hải Đường' } },
    )
    expect(after.people.map(({ name }) => name)).toEqual(['Lê Doãn Hợp', 'Nguyễn Hải Đường'])
    expect(effects[1]?.message).toEqual({
      vi: `đã đặt by: - → Nguyễn Hải Đường cho ‘${GOAL}’; Nguyễn Hải Đường được thêm vào những người của báo cáo`,
      en: `set by - → Nguyễn Hải Đường on ‘${GOAL}’; Nguyễn Hải Đường is a new person of the report`,
    })
  })
})

describe('a topic', () => {
  const topic = (words: string | null): ReturnType<typeof correct> =>
    correct({ at: 0, do: 'set', quote: 'Công tác cán bộ nữ', set: { topic: words } })

  test('is spelt as in the report’s other statements', () => {
    const { report: after } = topic('Công  tác xây dựng Đảng')
    expect(after.statements.find(({ rules }) => rules.includes('corrected'))?.topic).toBe('công tác xây dựng Đảng')
  })

  test('that is new keeps the case of the editor’s first letter', () => {
    const { report: after } = topic('công tác  phát triển đảng viên')
    expect(after.statements.find(({ rules }) => rules.includes('corrected'))?.topic).toBe(
      'công tác phát triển đảng viên',
    )
  })

  test('that the text lacks is an error that suggests the nearest words', () => {
    expect(topic('công tác xây dựng đảng bộ').problems[0]?.message).toEqual({
      vi: "chủ đề phải là lời của báo cáo, mà báo cáo không có 'công tác xây dựng đảng bộ'. Có phải là 'công tác xây dựng Đảng' không? Muốn bỏ chủ đề, hãy viết 'topic: null'.",
      en: "a topic has words of the report, and 'công tác xây dựng đảng bộ' does not stand in it. Did you mean 'công tác xây dựng Đảng'? To take the topic away, write 'topic: null'.",
    })
  })
})

describe('every problem is in Vietnamese too:', () => {
  test.each<[string, Correction, string]>([
    [
      'set, nothing changes',
      { at: 0, do: 'set', quote: GOAL, set: { kind: 'goal' } },
      `chỗ sửa này không đổi gì: '${GOAL}' đã có những giá trị này. Hãy xoá chỗ sửa.`,
    ],
    [
      'set, no statement',
      { at: 0, do: 'set', quote: 'Trời hôm nay đẹp lắm.', set: { year: 2010 } },
      "không đọc được điều nào từ 'Trời hôm nay đẹp lắm.'. Hãy dùng 'add' để thêm, với kind và year.",
    ],
    [
      'set, no such body',
      { at: 0, do: 'set', quote: GOAL, set: { onBehalfOf: 'Bộ Không' } },
      "không đọc được tổ chức nào tên là 'Bộ Không' trong báo cáo. Cần tên viết đúng như trong văn bản.",
    ],
    [
      'drop, nothing there',
      { at: 0, do: 'drop', quote: 'ĐÁNH GIÁ BÀI VIẾT( 0)' },
      "chỗ sửa này không đổi gì: ở 'ĐÁNH GIÁ BÀI VIẾT( 0)' không có điều, người, nhóm hay câu chưa hiểu nào. Hãy xoá chỗ sửa.",
    ],
    [
      'add, a statement already',
      { at: 0, do: 'add', quote: GOAL, add: { kind: 'goal', year: 2009 } },
      `'${GOAL}' đã là một điều của báo cáo. Hãy dùng 'set' để sửa.`,
    ],
    [
      'add, around a statement',
      { at: 0, do: 'add', quote: `đội ngũ; ${GOAL}`, add: { kind: 'goal', year: 2009 } },
      `trong 'đội ngũ; ${GOAL}' đã có 1 điều: ‘${GOAL}’. Hãy dùng 'drop' để bỏ điều ấy trước, hoặc trích lời khác.`,
    ],
    ['no words', { at: 0, do: 'drop', quote: '…' }, "'…' không có từ nào. Cần lời của báo cáo."],
    [
      'alias, nothing changes',
      { at: 0, do: 'alias', organization: 'Bộ Thông tin và Truyền thông', as: ['Bộ TT&TT'] },
      "chỗ sửa này không đổi gì: 'Bộ Thông tin và Truyền thông' đã có những tên này. Hãy xoá chỗ sửa.",
    ],
  ])('%s', (_, correction, message) => {
    expect(problem(correction)?.vi).toBe(message)
  })

  test('a name of several bodies', () => {
    const [one, two, ...rest] = report.organizations
    if (!one || !two) throw new Error('expected two bodies')
    const same = { ...report, organizations: [{ ...one, name: 'Ban' }, { ...two, name: 'Ban' }, ...rest] }
    const { problems } = correctReport(same, [{ at: 0, do: 'alias', organization: 'Ban', as: ['Bộ'] }])
    expect(problems.map(({ message }) => message)).toEqual([
      {
        vi: "'Ban' là tên của 2 tổ chức: ‘Ban’, ‘Ban’. Hãy viết tên đầy đủ của một tổ chức.",
        en: "'Ban' names 2 bodies: ‘Ban’, ‘Ban’. Write the full name of one.",
      },
    ])
  })
})

describe('every applied correction gives an effect', () => {
  test.each<[Correction, Message]>([
    [
      { at: 7, do: 'set', quote: 'Công tác cán bộ nữ', set: { kind: 'strength', year: 2009 } },
      {
        vi: 'đã đặt kind: kết quả → ưu điểm, year: 2008 → 2009 cho ‘Công tác cán bộ nữ được quan tâm và đổi mới’',
        en: 'set kind outcome → strength, year 2008 → 2009 on ‘Công tác cán bộ nữ được quan tâm và đổi mới’',
      },
    ],
    [
      { at: 7, do: 'set', quote: GOAL, set: { topic: null, openEnded: true, onBehalfOf: 'Đảng uỷ khối' } },
      {
        vi: `đã đặt openEnded: không → có, onBehalfOf: - → ‘Đảng uỷ khối’, topic: ‘công tác xây dựng Đảng’ → - cho ‘${GOAL}’`,
        en: `set openEnded false → true, onBehalfOf - → ‘Đảng uỷ khối’, topic ‘công tác xây dựng Đảng’ → - on ‘${GOAL}’`,
      },
    ],
    [
      { at: 7, do: 'drop', quote: GOAL },
      { vi: `đã bỏ ‘${GOAL}’ (49 → 48 điều)`, en: `dropped ‘${GOAL}’ (49 → 48 statements)` },
    ],
    [
      { at: 7, do: 'drop', quote: 'Nguyễn Hải Đường' },
      {
        vi: 'đã bỏ người có tên Nguyễn Hải Đường (2 → 1 người); 9 điều nay không rõ ai nói',
        en: 'dropped the person Nguyễn Hải Đường (2 → 1 people); 9 statements have no speaker now',
      },
    ],
    [
      { at: 7, do: 'drop', quote: 'các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT' },
      {
        vi: 'đã bỏ nhóm ‘các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT’ (3 → 2 nhóm)',
        en: 'dropped the group ‘các đ/c uỷ viên Ban cán sự Đảng Bộ TT&TT’ (3 → 2 groups)',
      },
    ],
    [
      { at: 7, do: 'drop', quote: 'Trời hôm nay' },
      {
        vi: 'đã bỏ câu chưa hiểu ‘Trời hôm nay đẹp lắm.’ (1 → 0 câu chưa hiểu)',
        en: 'dropped the unread sentence ‘Trời hôm nay đẹp lắm.’ (1 → 0 not understood)',
      },
    ],
    [
      { at: 7, do: 'add', quote: 'Trời hôm nay đẹp lắm', add: { kind: 'goal', year: 2009 } },
      {
        vi: 'đã thêm mục tiêu năm 2009 ‘Trời hôm nay đẹp lắm’ (49 → 50 điều)',
        en: 'added goal 2009 ‘Trời hôm nay đẹp lắm’ (49 → 50 statements)',
      },
    ],
    [
      { at: 7, do: 'alias', organization: 'Chính phủ', as: ['đất nước'] },
      {
        vi: '‘Chính phủ’ cũng gọi là ‘đất nước’ (12 → 12 tổ chức)',
        en: '‘Chính phủ’ is also called ‘đất nước’ (12 → 12 bodies)',
      },
    ],
  ])('%j', (correction, message) => {
    expect(correct(correction)).toMatchObject({ problems: [], effects: [{ at: 7, message }] })
  })
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
    fc.record({ at: fc.nat(), do: fc.constant('drop' as const), quote: fc.oneof(quote, name) }),
    fc.record({ at: fc.nat(), do: fc.constant('add' as const), quote, add: values }),
    fc.record({ at: fc.nat(), do: fc.constant('alias' as const), organization: name, as: fc.array(name) }),
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
