import { describe, expect, test } from 'vitest'
import { listed, namedBy, SENTENCES, severalNamed, STATEMENTS } from '../../src/text/named.ts'
import { findQuote } from '../../src/text/quote.ts'
import { splitSentences, splitItems } from '../../src/text/sentences.ts'
import { slice, type Span } from '../../src/text/span.ts'

const TEXT = 'Công tác cán bộ tốt; tăng cường công tác cán bộ; Cán bộ trẻ; Cán bộ trẻ; Cán bộ trẻ tốt'
const all = splitItems(TEXT, { start: 0, end: TEXT.length }).map(({ span }) => span)
const named = (quote: string): unknown => {
  const found = namedBy(TEXT, quote, findQuote(TEXT, quote), all, (span: Span) => span)
  return found.ok
    ? found.named.map((span) => slice(TEXT, span))
    : found.different.map((span) => `?${slice(TEXT, span)}`)
}

describe('namedBy returns', () => {
  test.each([
    ['the span that contains the quote', 'cán bộ tốt', ['Công tác cán bộ tốt']],
    ['the span that equals the quote, not a longer one', 'tăng cường công tác cán bộ', ['tăng cường công tác cán bộ']],
    ['all spans that equal the quote', 'cán bộ trẻ', ['Cán bộ trẻ', 'Cán bộ trẻ']],
    ['the span with the same capital as the quote', 'Công tác cán bộ', ['Công tác cán bộ tốt']],
    ['the span with the same lower-case letter as the quote', 'công tác cán bộ', ['tăng cường công tác cán bộ']],
    ['nothing if the quote does not occur', 'thanh tra', []],
    ['one span of each wording if the quote is ambiguous', 'tốt', ['?Công tác cán bộ tốt', '?Cán bộ trẻ tốt']],
    [
      'all spans that one occurrence of the quote overlaps',
      'tốt; tăng cường',
      ['?Công tác cán bộ tốt', '?tăng cường công tác cán bộ'],
    ],
  ])('%s', (_, quote, words) => {
    expect(named(quote)).toEqual(words)
  })

  test('isOnePlace if one occurrence of the quote overlaps several spans', () => {
    const sentences = splitSentences('A b. C d.', { start: 0, end: 9 })
    expect(namedBy('A b. C d.', 'b. C', findQuote('A b. C d.', 'b. C'), sentences, (span) => span)).toEqual({
      ok: false,
      different: sentences,
      isOnePlace: true,
    })
  })
})

test('listed() quotes four texts and counts the rest', () => {
  expect(listed(['a', 'b'])).toEqual({ vi: '‘a’, ‘b’', en: '‘a’, ‘b’' })
  expect(listed(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual({
    vi: '‘a’, ‘b’, ‘c’, ‘d’ và 2 chỗ nữa',
    en: '‘a’, ‘b’, ‘c’, ‘d’ and 2 more',
  })
})

test('severalNamed() says what to quote instead', () => {
  expect(severalNamed('x', STATEMENTS, ['x a', 'x b'], false)).toEqual({
    vi: "'x' có trong 2 ý khác nhau: ‘x a’, ‘x b’. Hãy trích dài hơn, để chỉ trúng một ý.",
    en: "'x' stands in 2 different statements: ‘x a’, ‘x b’. Quote more words, so that only one is meant.",
  })
  expect(severalNamed('a. b', SENTENCES, ['a.', 'b.'], true)).toEqual({
    vi: "'a. b' kéo dài qua 2 câu: ‘a.’, ‘b.’. Hãy trích lời của từng câu, mỗi câu viết một chỗ sửa riêng.",
    en: "'a. b' goes over 2 sentences: ‘a.’, ‘b.’. Quote words of one of them, and write one correction for each.",
  })
})
