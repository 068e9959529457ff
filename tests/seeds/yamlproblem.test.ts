import { describe, expect, test } from 'vitest'
import { readCorrections } from '../../src/seeds/corrections.ts'
import type { Message } from '../../src/text/message.ts'

const FORMS: Message = {
  vi: "Cần 'quote' đi với 'set', 'drop: true' hay 'confirm: true', hoặc 'add', 'person', 'group', 'alias', 'conference', 'link', 'unlink'.",
  en: "Expected 'quote' with 'set', 'drop: true' or 'confirm: true', or 'add', 'person', 'group', 'alias', 'conference', 'link', 'unlink'.",
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
        vi: "thiếu 'with'. Hãy viết: link: { quote: lời của ý này, with: lời của ý kia }",
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
      '- quote: a\n  set: { year: 09 }\n',
      26,
      {
        vi: "không dùng 'year: 9' được. Cần một năm từ 1900 đến 2199.",
        en: "'year: 9' can't be used. Expected a year from 1900 to 2199.",
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
