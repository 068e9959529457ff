import { describe, expect, test } from 'vitest'
import { relatedTo } from '../../src/search/related.ts'
import { glossary } from '../../src/text/glossary.ts'

describe('a query in other words', () => {
  test.each([
    ['tham nhũng', ['chống tham nhũng', 'tham ô', 'PCTN']],
    // The longest phrase is replaced, wherever it stands, with marks or without.
    ['nam nay chong tham nhung ra sao', ['nam nay tham nhũng ra sao', 'nam nay tham ô ra sao', 'nam nay PCTN ra sao']],
    ['goals 2009', ['mục tiêu 2009']],
    ['goals for 2009', ['mục tiêu 2009']],
    ['the minister', ['bộ trưởng']],
    ['Deputy Minister', ['thứ trưởng']],
    ['corruption', ['tham nhũng', 'chống tham nhũng', 'tham ô', 'PCTN']],
  ])('%s', (query, others) => {
    expect(relatedTo(query)).toEqual(others)
  })

  test.each(['Lê Doãn Hợp', 'the', '', 'gạch không nung'])('has none: %j', (query) => {
    expect(relatedTo(query)).toEqual([])
  })
})

test('no English term has two rows, so that each leads to one word', () => {
  const terms = glossary.flatMap(([, english]) => english)
  expect(terms.filter((term, at) => terms.indexOf(term) !== at)).toEqual([])
})
