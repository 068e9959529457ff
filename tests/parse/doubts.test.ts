import { describe, expect, test } from 'vitest'
import { doubtsOfText } from '../../src/parse/doubts.ts'
import type { Message } from '../../src/text/message.ts'
import { readingOf } from '../../src/text/reading.ts'
import { asTcvn3 } from '../encodings.ts'
import { parsed } from '../parsed.ts'
import { allReports, SEED, seedText } from '../seed.ts'

const doubts = (text: string): [number, Message][] =>
  doubtsOfText(text, readingOf(text)).map(({ span, message }) => [span.start, message])

test('bidirectional and control characters give one doubt a line, at the first of them', () => {
  expect(doubts('Hội nghị\u202E tổng\u202C kết\u0007\n\nnăm\u001B[31m 2008\n')).toEqual([
    [
      8,
      {
        vi: 'ở đây có U+202E, một ký tự ẩn đổi chiều chữ (dòng này còn 2 ký tự như vậy): chữ trong dòng có thể hiện ra sai thứ tự. Hãy xoá đi, trừ khi cố ý dùng.',
        en: 'U+202E (right-to-left override) stands here (2 more of the kind in this line): it can show the letters of a line in another order. Remove it, unless it is meant.',
      },
    ],
    [
      25,
      {
        vi: 'ở đây có U+001B, một ký tự điều khiển không nhìn thấy. Hãy xoá đi.',
        en: 'U+001B, a control character that nobody sees, stands here. Remove it.',
      },
    ],
  ])
})

describe('a doubt about', () => {
  test.each<[string, string, number, Message]>([
    [
      'a lost space',
      'Sở đã thammưu cho Bộ.',
      6,
      {
        vi: "'thammưu': hình như thiếu dấu cách. Các quy tắc đọc như có dấu cách; văn bản giữ nguyên.",
        en: "'thammưu': a space seems to be missing. The rules read one; the text stays as it is.",
      },
    ],
    [
      'the source of a page',
      '<p>Sở Thủy sản đã họp</p>',
      0,
      {
        vi: "'<p>' là mã HTML (văn bản còn 1 chỗ nữa): hình như đây là mã nguồn của một trang. Hãy mở trang ấy bằng trình duyệt rồi chép lời văn từ đó.",
        en: "'<p>' is HTML (1 more in this text): this looks like the source of a page. Open the page in a browser and copy its text from there.",
      },
    ],
    [
      'a letter beyond U+FFFF',
      'Hội nghị 😀',
      9,
      {
        vi: "'😀' nằm ngoài U+FFFF: từ đây trở đi, vị trí tính theo UTF-16 khác với vị trí tính theo ký tự của W3C.",
        en: "'😀' lies beyond U+FFFF: from here on offsets (UTF-16) differ from W3C's code points.",
      },
    ],
  ])('%s', (_, text, at, message) => {
    expect(doubts(text)).toEqual([[at, message]])
  })

  test('lines that are broken inside sentences', () => {
    const text = 'Hội nghị tổng kết'
    expect(doubtsOfText(text, { ...readingOf(text), joined: [3, 8] }).map(({ message }) => message)).toEqual([
      {
        vi: 'có dòng bị ngắt giữa câu (2 chỗ). Các quy tắc đọc như các dòng ấy liền nhau; văn bản giữ nguyên. Nếu đề mục hay tên người bị nối vào lời sau, hãy thêm một dòng trống ở giữa.',
        en: 'lines are broken inside sentences (2). The rules read them as joined; the text stays as it is. If a heading or a name was joined to what follows, put a blank line between them.',
      },
    ])
  })
})

test('a line in the letters of an old font gives a doubt at its place', () => {
  const text = `Hội nghị tổng kết\n${asTcvn3('Đảng uỷ Bộ đã tổ chức hội nghị')}\nHội nghị tổng kết công tác Đảng`
  expect(doubts(text)).toMatchObject([
    [18, { en: expect.stringContaining("'§¶ng uû' stands for 'Đảng uỷ'") as string }],
  ])
})

test('a correct report has no doubts about its text', () => {
  for (const { file, text } of allReports())
    expect(
      doubts(text).filter(([, message]) => !message.en.includes('a space seems to be missing')),
      file,
    ).toEqual([])
})

test('doubts about the text are among the report’s doubts', () => {
  const { doubts: all } = parsed(seedText().replace('Ngày 26', '\u2067Ngày 26'), SEED)
  expect(all.map(({ message }) => message.en.slice(0, 6))).toEqual(['U+2067'])
})
