import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCorrections } from '../../src/seeds/corrections.ts'
import { tidyYaml } from '../../src/seeds/yamltext.ts'

const drop = (quote: string) => ({ corrections: [{ at: 2, do: 'drop', quote }], links: [], problems: [] })

describe('a corrections file is read in spite of', () => {
  test.each([
    ['a colon in the quote', '- quote: Một là: tăng cường\n  drop: true\n', 'Một là: tăng cường'],
    ['a colon at its end', '- quote: cụ thể như sau:\n  drop: true\n', 'cụ thể như sau:'],
    ['a number sign', '- quote: "hạng #1: A"\n  drop: true\n', 'hạng #1: A'],
    ['a comment after a colon', '- quote: Một là: tăng  # sai\n  drop: true\n', 'Một là: tăng'],
    ['a tab as indentation', '- quote: a\n\tdrop: true\n', 'a'],
    ['tabs everywhere', '-\tquote:\ta\n\tdrop:\ttrue\n', 'a'],
    ['no-break spaces as indentation', '- quote: a\n\u00A0\u00A0drop: true\n', 'a'],
    ['one blank as indentation', '- quote: a\n drop: true\n', 'a'],
    ['four blanks as indentation', '- quote: a\n    drop: true\n', 'a'],
    ['no blank after the colon', '- quote:a\n  drop:true\n', 'a'],
    ['no blank after the dash', '-quote: a\n  drop: true\n', 'a'],
    ['a long dash', '– quote: a\n  drop: true\n', 'a'],
    ['an apostrophe inside quotation marks', "- quote: 'Ban 'Vì sự' tiến bộ'\n  drop: true\n", "Ban 'Vì sự' tiến bộ"],
    ['words after quotation marks', '- quote: "Ba tốt" trong Đảng\n  drop: true\n', 'Ba tốt" trong Đảng'],
    ['a quotation mark that is not closed', '- quote: "Ba tốt\n  drop: true\n', 'Ba tốt'],
    ['a word processor’s quotation marks', '- quote: “Ba tốt”\n  drop: true\n', 'Ba tốt'],
    ['brackets', '- quote: [1] tăng cường\n  drop: true\n', '[1] tăng cường'],
    ['a dash', '- quote: - tăng cường\n  drop: true\n', '- tăng cường'],
    ['an asterisk', '- quote: * tăng cường\n  drop: true\n', '* tăng cường'],
    ['an ampersand', '- quote: &c tăng cường\n  drop: true\n', '&c tăng cường'],
    ['an exclamation mark', '- quote: !tăng cường\n  drop: true\n', '!tăng cường'],
    ['a percent sign', '- quote: %a\n  drop: true\n', '%a'],
    ['a number', '- quote: 2008\n  drop: true\n', '2008'],
    ['capitals', '- Quote: a\n  Drop: True\n', 'a'],
    ['yes', '- quote: a\n  drop: yes\n', 'a'],
    ['có', '- quote: a\n  drop: có\n', 'a'],
    ['Có', '- quote: a\n  drop: Có\n', 'a'],
    ['drop first', '- drop: true\n  quote: a\n', 'a'],
    ['several lines', '- quote: a b\n    c d\n  drop: true\n', 'a b c d'],
    ['a byte order mark', '\uFEFF- quote: a\n  drop: true\n', 'a'],
  ])('%s', (_, yaml, quote) => {
    const read = readCorrections(yaml)
    expect({ ...read, corrections: read.corrections.map((one) => ({ ...one, at: 2 })) }).toEqual(drop(quote))
  })

  test.each([
    ['kết quả', 'outcome'],
    ['Kết quả', 'outcome'],
    ['KẾT QUẢ', 'outcome'],
    ['ưu điểm', 'strength'],
    ['khuyết điểm', 'shortcoming'],
    ['Khen thưởng', 'award'],
    ['mục tiêu', 'goal'],
    ['muc tieu', 'goal'],
    ['yêu cầu', 'request'],
    ['Goal', 'goal'],
  ])('the kind %s is %s', (name, kind) => {
    expect(readCorrections(`- quote: a\n  set: { kind: ${name} }\n`).corrections).toEqual([
      { at: 2, do: 'set', quote: 'a', set: { kind } },
    ])
  })

  test.each([
    ['openEnded: có', { openEnded: true }],
    ['openEnded: không', { openEnded: false }],
    ['topic:', { topic: null }],
    ['topic: null', { topic: null }],
    ['by: ~', { by: null }],
    ['topic: công tác: cán bộ', { topic: 'công tác: cán bộ' }],
  ])('set: %s', (value, set) => {
    expect(readCorrections(`- quote: a\n  set:\n    ${value}\n`).corrections).toEqual([
      { at: 2, do: 'set', quote: 'a', set },
    ])
  })

  test('missing braces on one line', () => {
    expect(readCorrections('- quote: a\n  set: kind: goal, year: 2009\n').corrections).toEqual([
      { at: 2, do: 'set', quote: 'a', set: { kind: 'goal', year: 2009 } },
    ])
  })

  test('a comma or a colon in a quote between braces', () => {
    const { links, problems } = readCorrections('- link: { quote: Một là: a, b, with: c, d: e, in: x.txt }\n')
    expect(problems[0]?.message.en).toContain('must stand in quotation marks, such as { quote: "a: b, c", with: "d" }')
    expect(links).toEqual([])
    expect(readCorrections('- link: { quote: Một là: a, b, with: c, đ: e, in: x.txt }\n').links).toEqual([
      { at: 2, do: 'link', quote: 'Một là: a, b', with: 'c, đ: e', in: 'x.txt' },
    ])
  })

  test.each(['', '\n', '# nothing yet\n', '---\n', '\uFEFF'])('%j corrects nothing', (yaml) => {
    expect(readCorrections(yaml)).toMatchObject({ corrections: [], links: [], problems: [] })
  })

  test('tidying: offsets refer to the original file', () => {
    const yaml = '-\tquote:\ta: b\n\tdrop: yes\n\n-\tquote: "c\n\tdrop: no\n'
    const { corrections, problems } = readCorrections(yaml)
    expect(corrections.map(({ at }) => yaml.slice(at, at + 5))).toEqual(['quote'])
    expect(problems.map(({ at }) => yaml.slice(at, at + 5))).toEqual(['quote'])
  })
})

test('tidyYaml maps every character that it keeps to its original offset', () => {
  const pieces = fc.constantFrom(
    ...['- ', '-', 'quote:', 'quote', 'set: { ', 'kind: goal', 'drop: true', ' }', ', ', '\n', '\t', '  ', '"', "'"],
    ...['a', 'ắ', ': ', ' #', '[', '{', '\u00A0', 'with: ', 'link: {', '|', '&', '😀'],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const yaml = parts.join('')
      const { text, origin } = tidyYaml(yaml)
      for (let i = 0; i <= text.length; i += 1) {
        expect(origin(i)).toBeGreaterThanOrEqual(i === 0 ? 0 : origin(i - 1))
        expect(origin(i)).toBeLessThanOrEqual(yaml.length)
        if (/[\p{L}\n]/u.test(text.charAt(i))) expect(yaml.charAt(origin(i))).toBe(text.charAt(i))
      }
      readCorrections(yaml)
    }),
    { numRuns: 500 },
  )
})
