import { describe, expect, test } from 'vitest'
import type { Message } from '../../../src/text/message.ts'
import { correct, GOAL, problem, report } from './corrected.ts'

describe('a speaker’s name', () => {
  const by = (name: string): Message | undefined => problem({ at: 0, do: 'set', quote: GOAL, set: { by: name } })

  test('a body’s name is refused with its place', () => {
    expect(by('Chính phủ')?.en.endsWith(" A body stands in 'onBehalfOf'.")).toBe(true)
    expect(by('Chính phủ')?.vi.endsWith(" Tổ chức thì ghi ở 'onBehalfOf'.")).toBe(true)
  })

  test.each(['ông', 'Bộ trưởng', 'Bộ Trưởng', 'Hà Nội', 'đồng chí', 'Hợp', 'Hội nghị Tổng kết'])(
    '%s is refused',
    (name) => {
      expect(by(name)).toEqual({
        vi: `'${name}' không phải là họ tên người. Cần một trong những người này: 'Lê Doãn Hợp', 'Nguyễn Hải Đường'; hoặc họ tên đầy đủ có trong báo cáo: 2 đến 5 tiếng, tiếng nào cũng viết hoa ('Nguyễn Văn An').`,
        en: `'${name}' is no person's name. Expected one of: 'Lê Doãn Hợp', 'Nguyễn Hải Đường'; or a person's full name that stands in the report: 2 to 5 syllables, each with a capital ('Nguyễn Văn An').`,
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
