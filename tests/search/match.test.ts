import { expect, test } from 'vitest'
import { buildSearch } from '../../src/search/search.ts'
import { plainRecords } from './plain.ts'

/** The texts that match a query, best first, with the matching words in brackets. */
const marked = (words: string, ...texts: string[]): string[] =>
  buildSearch(plainRecords(...texts))
    .find(words, 100)
    .groups.flatMap(({ hits }) => hits)
    .map(({ record: { text }, marks }) =>
      marks.reduceRight(
        (left, { start, end }) => `${left.slice(0, start)}[${left.slice(start, end)}]${left.slice(end)}`,
        text,
      ),
    )

test('a repeated word of a query should match two words', () => {
  expect(marked('tốt tốt', 'dạy tốt, học tốt')).toEqual(['dạy [tốt], học [tốt]'])
})

test('words side by side come before words apart, and those in order before others', () => {
  expect(marked('cán bộ', 'bộ máy cán sự', 'cán bộ nữ', 'nữ cán bộ giỏi')).toEqual([
    '[cán] [bộ] nữ',
    'nữ [cán] [bộ] giỏi',
    '[bộ] máy [cán] sự',
  ])
})

test('all words must be there', () => {
  expect(marked('cán bộ nữ', 'cán bộ trẻ', 'công tác cán bộ nữ')).toEqual(['công tác [cán] [bộ] [nữ]'])
})
