import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCorrections } from '../../src/build/corrections.ts'
import { tidyYaml } from '../../src/build/yamltext.ts'
import type { Message } from '../../src/text/message.ts'

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

const FORMS: Message = {
  vi: "Cần 'quote' đi với 'set' hay 'drop: true', hoặc 'add', 'alias', 'link', 'unlink'.",
  en: "Expected 'quote' with 'set' or 'drop: true', or 'add', 'alias', 'link', 'unlink'.",
}

describe('an unreadable line gives a message with the right form', () => {
  test.each<[string, number, Message]>([
    [
      'quote: a\ndrop: true\n',
      0,
      {
        vi: `cần một danh sách, mỗi chỗ sửa đứng sau một dấu gạch ngang. Hãy viết '- quote: a', và lùi vào hai dấu cách những dòng đi cùng. ${FORMS.vi}`,
        en: `expected a list, each correction behind a dash. Write '- quote: a', and two blanks before the lines that belong to it. ${FORMS.en}`,
      },
    ],
    [
      '- quote: a\n  drop: true\n  quote: b\n  drop: true\n',
      26,
      {
        vi: "tệp không đúng dạng YAML: 'quote' có hai lần trong một chỗ sửa. Mỗi chỗ sửa phải bắt đầu bằng dấu gạch ngang: '- quote: b'.",
        en: "this is not YAML: 'quote' stands twice in one correction. Expected a dash at the beginning of each correction: '- quote: b'.",
      },
    ],
    [
      '- quote: a\n  drop: true\n---\n- quote: b\n  drop: true\n',
      24,
      {
        vi: "tệp không đúng dạng YAML: dòng '---' làm các chỗ sửa kết thúc ở đây. Hãy xoá dòng này.",
        en: "this is not YAML: the line '---' ends the corrections. Remove the line.",
      },
    ],
    [
      '- quote: a\n  set: { kind: goal\n- quote: b\n  drop: true\n',
      18,
      {
        vi: "tệp không đúng dạng YAML: dấu '{' mở ở đây mà không đóng. Hãy viết: set: { kind: goal }",
        en: "this is not YAML: '{' is opened here and not closed. Write: set: { kind: goal }",
      },
    ],
    [
      '- quote: "a\n  xyz\n',
      9,
      {
        vi: 'tệp không đúng dạng YAML: dấu ngoặc " mở ở đây mà không đóng. Hãy viết: - quote: "a"',
        en: 'this is not YAML: a quotation mark " is opened here and not closed. Write: - quote: "a"',
      },
    ],
    [
      '- link: { quote: Một là: a, b, with: c, d: e, in: x.txt }\n',
      17,
      {
        vi: `tệp không đúng dạng YAML: không đọc được '- link: { quote: Một là: a, b, with: c, d: e, in: x.txt }'. Lời có dấu phẩy hay dấu hai chấm nằm giữa { và } phải đặt trong dấu ngoặc kép, chẳng hạn { quote: "a: b, c", with: "d" }.`,
        en: `this is not YAML: '- link: { quote: Một là: a, b, with: c, d: e, in: x.txt }' can't be read here. Words with a comma or a colon between { and } must stand in quotation marks, such as { quote: "a: b, c", with: "d" }.`,
      },
    ],
    [
      '- quote: a\n  set: goal\n',
      18,
      {
        vi: "'set' phải có các cặp 'tên: giá trị'. Hãy viết: set: { kind: goal, year: 2009 }",
        en: "'set' needs names and values. Write: set: { kind: goal, year: 2009 }",
      },
    ],
    [
      '- add: goal\n',
      7,
      {
        vi: "'add' phải có các cặp 'tên: giá trị'. Hãy viết: add: { kind: outcome, year: 2008, quote: lời của báo cáo }",
        en: "'add' needs names and values. Write: add: { kind: outcome, year: 2008, quote: words of the report }",
      },
    ],
    [
      '- Tăng cường\n',
      2,
      {
        vi: `một chỗ sửa gồm các cặp 'tên: giá trị'. Hãy viết '- quote: Tăng cường'. ${FORMS.vi}`,
        en: `a correction is a set of names and values. Write '- quote: Tăng cường'. ${FORMS.en}`,
      },
    ],
    [
      '- quote: a\n',
      2,
      {
        vi: `chưa nói phải làm gì với 'a'. ${FORMS.vi}`,
        en: `what shall be done with 'a'? ${FORMS.en}`,
      },
    ],
    ['- drop: true\n', 2, { vi: `thiếu 'quote'. ${FORMS.vi}`, en: `'quote' is missing. ${FORMS.en}` }],
    [
      '- quote: a\n  remove: true\n',
      13,
      {
        vi: `ở đây không dùng 'remove' được. ${FORMS.vi}`,
        en: `'remove' is not known here. ${FORMS.en}`,
      },
    ],
    [
      '- quote: a\n  set: { colour: red }\n',
      20,
      {
        vi: "ở đây không dùng 'colour' được. Cần kind, year, topic, by, onBehalfOf, openEnded.",
        en: "'colour' is not known here. Expected kind, year, topic, by, onBehalfOf, openEnded.",
      },
    ],
    [
      '- quote: a\n  set: {}\n',
      18,
      {
        vi: 'chưa có gì để đặt. Cần kind, year, topic, by, onBehalfOf, openEnded.',
        en: 'nothing to set. Expected kind, year, topic, by, onBehalfOf, openEnded.',
      },
    ],
    [
      '- quote: a\n  drop: không\n',
      2,
      {
        vi: "'drop' chỉ có thể là true. Hãy viết 'drop: true', hoặc xoá chỗ sửa.",
        en: "'drop' can only be true. Write 'drop: true', or remove the correction.",
      },
    ],
    [
      '- quote: a\n  drop: true\n  set: { year: 2009 }\n',
      26,
      {
        vi: `'set' không đi cùng 'drop' được. Cần một dấu gạch ngang ở đầu mỗi chỗ sửa. ${FORMS.vi}`,
        en: `'set' can't stand beside 'drop'. Expected a dash before each correction. ${FORMS.en}`,
      },
    ],
    [
      '- add: { kind: goal, quote: a }\n',
      7,
      { vi: "'add' phải có 'kind', 'year' và 'quote'.", en: "'add' needs 'kind', 'year' and 'quote'." },
    ],
    [
      '- link: { quote: a }\n',
      8,
      {
        vi: "thiếu 'with'. Hãy viết: link: { quote: lời của điều này, with: lời của điều kia }",
        en: "'with' is missing. Write: link: { quote: words of one, with: words of the other }",
      },
    ],
    [
      '- unlink: { quote: a, with: b, because: c }\n',
      31,
      {
        vi: "'unlink' có 'quote' và 'with', và 'in' nếu 'with' nằm trong báo cáo khác, không có 'because'.",
        en: "'unlink' has 'quote' and 'with', and 'in' where 'with' stands in another report, not 'because'.",
      },
    ],
    [
      '- quote: a\n  set: { kind: mục đích }\n',
      26,
      {
        vi: "không dùng 'kind: mục đích' được. Cần outcome, strength, shortcoming, award, goal, request (kết quả, ưu điểm, khuyết điểm, khen thưởng, mục tiêu, yêu cầu).",
        en: "'kind: mục đích' can't be used. Expected outcome, strength, shortcoming, award, goal, request (kết quả, ưu điểm, khuyết điểm, khen thưởng, mục tiêu, yêu cầu).",
      },
    ],
    [
      '- quote: a\n  set: { year: "2009" }\n',
      26,
      {
        vi: "không dùng 'year: 2009' được. Cần một năm gồm bốn chữ số.",
        en: "'year: 2009' can't be used. Expected a year of four digits.",
      },
    ],
    [
      '- quote: a\n  set: { openEnded: ba }\n',
      31,
      {
        vi: "không dùng 'openEnded: ba' được. Cần true hoặc false (có, không).",
        en: "'openEnded: ba' can't be used. Expected true or false.",
      },
    ],
    ['- quote:\n  drop: true\n', 8, { vi: 'ở đây cần lời của báo cáo.', en: 'expected words of the report here.' }],
    [
      '- alias:\n    organization: Bộ\n    as: [&b c]\n',
      42,
      {
        vi: "lời bắt đầu bằng '&' hay '!' phải đặt trong dấu ngoặc kép.",
        en: "words that begin with '&' or '!' must stand in quotation marks.",
      },
    ],
    [
      '- quote: a\n  xyz\n  drop: true\n',
      13,
      {
        vi: "tệp không đúng dạng YAML: không đọc được 'xyz'. Cần một tên, dấu hai chấm, dấu cách rồi giá trị, chẳng hạn 'quote: lời của báo cáo', 'drop: true' hoặc 'set: { kind: goal, year: 2009 }'; dòng nằm dưới 'quote' thì lùi vào hai dấu cách.",
        en: "this is not YAML: 'xyz' can't be read here. Expected a name, a colon, a blank and a value, such as 'quote: words of the report', 'drop: true' or 'set: { kind: goal, year: 2009 }', with two blanks before it where it stands under 'quote'.",
      },
    ],
  ])('%j', (yaml, at, message) => {
    expect(readCorrections(yaml).problems).toEqual([{ at, message }])
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
