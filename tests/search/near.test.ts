// Words that may have been meant by a misspelt one, with their costs.
import { describe, expect, test } from 'vitest'
import { buildNear } from '../../src/search/near.ts'
import { buildWordIndex } from '../../src/search/wordindex.ts'
import { formOf } from '../../src/text/words.ts'

const index = buildWordIndex([
  {
    text: 'tổng kết giáo dục xử lý sát kiểm tra triển nhiệm lãnh trấn hưu khoa học tuyên truyền công nghiệp nghiệm ni anh ly 2009',
    context: '',
  },
])
const near = buildNear(index)
const nearOf = (word: string, isAlone = false): string[] =>
  near(formOf(word), isAlone).map(
    ({ entry, cost }) => `${index.vocabulary[entry]?.marked ?? ''} ${Math.round(cost * 100) / 100}`,
  )

describe('with other words of its query, a word may be', () => {
  test.each([
    ['another with one wrong mark', 'kiễm', ['kiểm 0.15']],
    ['one without its tone', 'triên', ['triển 0.3']],
    ['one with another tone', 'tuyển', ['tuyên 0.3']],
    ['one of the same sound', 'xát', ['sát 0.45']],
    ['one of the same sound, without marks', 'su', ['xử 0.45']],
    ['one whose rhyme is confused', 'hiêu', ['hưu 0.45']],
    ['a sound before a missing letter', 'ngiep', ['nghiệp 0.45']],
    ['one with two letters swapped', 'hcọ', ['học 0.5']],
    ['one with a letter too many', 'nhiệmm', ['nhiệm 0.6']],
    ['one with a letter too few', 'nghie', ['nghiệp 0.6', 'nghiệm 0.6']],
    ['one with a wrong letter', 'kiển', ['kiểm 0.6']],
    ['one with the first letters swapped, but no other first letter', 'rta', ['tra 0.5']],
    ['of two letters, one with another initial', 'li', ['ni 0.45']],
    ['of two letters, none with another end', 'an', []],
    ['none, because it is right', 'kiểm', []],
    ['none, because the marks are of another word', 'nhiêmj', []],
    ['none, because a wrong letter of three makes another word', 'hoa', []],
    ['no number', '2008', []],
  ])('%s: %s', (_, word, words) => {
    expect(nearOf(word)).toEqual(words)
  })
})

describe('alone, a word may be', () => {
  test.each([
    ['another with one wrong mark', 'kiễm', ['kiểm 0.15']],
    ['none without its tone', 'triên', []],
    ['one of the same sound, with marks', 'xát', ['sát 0.45']],
    ['none of the same sound without marks', 'su', []],
    ['with a slip in five letters, another', 'nhjem', ['nhiệm 0.6']],
    ['with a slip in four letters, none', 'kiển', []],
  ])('%s: %s', (_, word, words) => {
    expect(nearOf(word, true)).toEqual(words)
  })
})

test('an answer is kept', () => {
  expect(near(formOf('xát'), false)).toBe(near(formOf('xát'), false))
})
