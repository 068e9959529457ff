import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote, looseWords, sameWords } from '../../src/text/quote.ts'
import { allReports } from '../seed.ts'

const wordsFound = (text: string, quote: string): string[] =>
  findQuote(text, quote).map(({ start, end }) => text.slice(start, end))

describe('findQuote finds a quote in spite of', () => {
  test.each([
    ['no difference', 'Công tác cán bộ nữ được quan tâm', 'cán bộ nữ', 'cán bộ nữ'],
    ['a tab instead of a blank', 'công\ttác cán bộ', 'công tác', 'công\ttác'],
    ['a no-break space', 'năm\u00A02008', 'năm 2008', 'năm\u00A02008'],
    ['several blanks and a line break', 'cán  \n bộ', 'cán bộ', 'cán  \n bộ'],
    ['several blanks in the quote', 'cán bộ', 'cán   bộ', 'cán bộ'],
    ['blanks at the ends of the quote', 'cán bộ nữ', '  cán bộ ', 'cán bộ'],
    ['a soft hyphen', 'công\u00AD tác', 'công tác', 'công\u00AD tác'],
    ['a zero-width space inside a word', 'cô\u200Bng tác', 'công tác', 'cô\u200Bng tác'],
    ['an invisible character in the quote', 'công tác', 'công\u200B tác', 'công tác'],
    ['invisible characters around it, which stay outside', '\u200Bcông tác\u200B', 'công tác', 'công tác'],
    ['straight quotation marks', 'phong trào “Ba tốt”', 'phong trào "Ba tốt"', 'phong trào “Ba tốt”'],
    ['other quotation marks', 'phong trào „Ba tốt”', "phong trào 'Ba tốt’", 'phong trào „Ba tốt”'],
    ['another dash', 'kinh tế – xã hội', 'kinh tế - xã hội', 'kinh tế – xã hội'],
    ['three stops instead of an ellipsis', 'văn bản hướng dẫn,… và', 'hướng dẫn,...', 'hướng dẫn,…'],
    ['the older tone placement', 'Đảng ủy cơ quan', 'Đảng uỷ cơ quan', 'Đảng ủy cơ quan'],
    ['the newer tone placement', 'hoà bình', 'hòa bình', 'hoà bình'],
    ['tone placement in capitals', 'ỦY BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN', 'ỦY BAN NHÂN DÂN'],
    ['a decomposed quote', 'Tăng cường', 'Tăng cường'.normalize('NFD'), 'Tăng cường'],
    ['a decomposed text', 'Tăng cường'.normalize('NFD'), 'Tăng cường', 'Tăng cường'.normalize('NFD')],
    ['a capital first letter', 'đã tăng cường công tác', 'Tăng cường', 'tăng cường'],
    ['a lower-case first letter', 'Tăng cường công tác', 'tăng cường', 'Tăng cường'],
    ['the case of the first letter after a quotation mark', '“tăng cường”', '"Tăng cường"', '“tăng cường”'],
    ['an Icelandic Ð instead of Đ', 'Ðảng bộ', 'Đảng bộ', 'Ðảng bộ'],
    ['punctuation beside it', 'chi/đảng bộ', 'đảng bộ', 'đảng bộ'],
    ['punctuation at its edge', 'kết quả, nhất là', ', nhất là', ', nhất là'],
    ['a character beyond U+FFFF before it', '😀 cán bộ', 'cán bộ', 'cán bộ'],
  ])('%s', (_, text, quote, found) => {
    expect(wordsFound(text, quote)).toEqual([found])
  })

  test('several occurrences: it returns all, in order', () => {
    expect(findQuote('Cán bộ trẻ và cán bộ nữ', 'cán bộ')).toEqual([
      { start: 0, end: 6 },
      { start: 14, end: 20 },
    ])
  })
})

describe('findQuote does not find a quote', () => {
  test.each([
    ['inside a word', 'công tác', 'ông'],
    ['at the beginning of a word', 'tháng', 'thá'],
    ['at the end of a word', 'Thông', 'ng'],
    ['inside a number', 'năm 2008', '200'],
    ['beside a digit', 'TT2', 'TT'],
    ['inside a word with an invisible character', 'công\u00ADtác', 'công'],
    ['inside a decomposed word', 'công'.normalize('NFD'), 'c'],
    ['with other marks', 'tăng cường', 'tang cường'],
    ['with another letter', 'công tác cán bộ', 'công tác cán bô'],
    ['with a capital inside', 'phó bí thư', 'phó Bí thư'],
    ['without a blank', 'côngtác', 'công tác'],
    ['that is empty', 'công tác', ''],
    ['that has blanks only', 'công tác', ' \u200B\t'],
  ])('%s', (_, text, quote) => {
    expect(findQuote(text, quote)).toEqual([])
  })
})

describe('sameWords compares', () => {
  test.each([
    ['Đảng uỷ', 'đảng ủy', true],
    ['kinh tế – xã hội', 'Kinh tế\u00A0-\u00A0xã hội', true],
    ['quý', 'quí', false],
    ['Bí Thư', 'Bí thư', false],
  ])('%j and %j', (a, b, same) => {
    expect(sameWords(a, b)).toBe(same)
  })
})

describe('every span that findQuote returns', () => {
  const hold = (text: string, quote: string): void => {
    for (const { start, end } of findQuote(text, quote)) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      expect(looseWords(text.slice(start, end))).toBe(looseWords(quote))
    }
  }
  const pieces = fc.constantFrom(
    ...['a', 'ô', 'ng', 'Uỷ', 'ủy', 'oà', 'òa', 'Đ', 'Ð', '1', ' ', '\u00A0', '\t', '\n', '\u200B', '\u00AD'],
    ...['\u0301', '“', '"', '’', '–', '-', '…', '.', '😀', '\u202E', 'I', 'İ'],
  )

  test('has the quote’s words, whatever surrounds them', () => {
    const words = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, words, words, (before, quote, after) => {
        hold(`${before}${quote}${after}`, quote)
        hold(`${before} ${quote} ${after}`, quote)
      }),
      { numRuns: 2000 },
    )
  })

  test('is found for any run of whole words of a report', () => {
    const texts = allReports().map(({ text }) => text)
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 12 }), (text, from, count) => {
        const words = [...text.matchAll(/\S+/gu)]
        const first = from % words.length
        const last = Math.min(words.length, first + count) - 1
        const start = words[first]?.index ?? 0
        const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0)
        const quote = text.slice(start, end)
        hold(text, quote)
        const typed = quote.replace(/\s+/gu, ' \t').normalize('NFD').replace(/-/gu, '–')
        expect(findQuote(text, typed)).toContainEqual({ start, end })
      }),
      { numRuns: 200 },
    )
  })
})
