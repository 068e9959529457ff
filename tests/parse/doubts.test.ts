import { expect, test } from 'vitest'
import { doubtsOfText } from '../../src/parse/doubts.ts'
import { readingOf } from '../../src/text/reading.ts'
import { asTcvn3 } from '../encodings.ts'
import { parsed } from '../parsed.ts'
import { allReports, SEED, seedText } from '../seed.ts'

const doubts = (text: string): [number, string][] =>
  doubtsOfText(text, readingOf(text)).map(({ span, message }) => [span.start, message])

test('bidirectional and control characters give one doubt a line, at the first of them', () => {
  expect(doubts('Hội nghị\u202E tổng\u202C kết\u0007\n\nnăm\u001B[31m 2008\n')).toEqual([
    [
      8,
      'U+202E (right-to-left override) stands here (2 more of the kind in this line): it can show the letters of a line in another order. Remove it, unless it is meant.',
    ],
    [25, 'U+001B, a control character that nobody sees, stands here. Remove it.'],
  ])
})

test('a line in the letters of an old font gives a doubt at its place', () => {
  const text = `Hội nghị tổng kết\n${asTcvn3('Đảng uỷ Bộ đã tổ chức hội nghị')}\nHội nghị tổng kết công tác Đảng`
  expect(doubts(text)).toEqual([[18, expect.stringContaining("'§¶ng uû' stands for 'Đảng uỷ'")]])
})

test('a correct report has no doubts about its text', () => {
  for (const { file, text } of allReports())
    expect(
      doubts(text).filter(([, message]) => !message.includes('a space seems to be missing')),
      file,
    ).toEqual([])
})

test('doubts about the text are among the report’s doubts', () => {
  const { doubts: all } = parsed(seedText().replace('Ngày 26', '\u2067Ngày 26'), SEED)
  expect(all.map(({ message }) => message.slice(0, 6))).toEqual(['U+2067'])
})
