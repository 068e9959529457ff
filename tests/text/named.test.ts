import { describe, expect, test } from 'vitest'
import { listed, namedBy } from '../../src/text/named.ts'
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

describe('a quote names', () => {
  test.each([
    ['the stretch that it stands in', 'cán bộ tốt', ['Công tác cán bộ tốt']],
    ['the one with its very words, not a longer one', 'tăng cường công tác cán bộ', ['tăng cường công tác cán bộ']],
    ['all with its very words', 'cán bộ trẻ', ['Cán bộ trẻ', 'Cán bộ trẻ']],
    ['the one with its capital', 'Công tác cán bộ', ['Công tác cán bộ tốt']],
    ['the one with its small letter', 'công tác cán bộ', ['tăng cường công tác cán bộ']],
    ['none', 'thanh tra', []],
    ['several different ones', 'tốt', ['?Công tác cán bộ tốt', '?Cán bộ trẻ tốt']],
    ['several at one place', 'tốt; tăng cường', ['?Công tác cán bộ tốt', '?tăng cường công tác cán bộ']],
  ])('%s', (_, quote, words) => {
    expect(named(quote)).toEqual(words)
  })

  test('stretches at one place, and says that it is one', () => {
    const sentences = splitSentences('A b. C d.', { start: 0, end: 9 })
    expect(namedBy('A b. C d.', 'b. C', findQuote('A b. C d.', 'b. C'), sentences, (span) => span)).toEqual({
      ok: false,
      different: sentences,
      isOnePlace: true,
    })
  })
})

test('a list in a message tells four and counts the rest', () => {
  expect(listed(['a', 'b'])).toBe('‘a’, ‘b’')
  expect(listed(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('‘a’, ‘b’, ‘c’, ‘d’ and 2 more')
})
