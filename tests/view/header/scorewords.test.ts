import { render, screen } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'
import type { Side } from '../../../src/layout/brief.ts'
import ScoreWords from '../../../src/view/header/ScoreWords.svelte'
import { linksOf, pageAt, wordsOf } from '../render.ts'

const show = (kinds: Side['kinds'], search = ''): void => {
  render(ScoreWords, { page: pageAt(search), side: { years: [2009, 2009], kinds }, href: '#goals' })
}
/** The lines of the link: the class of the sign and the words. */
const lines = (): [string, string][] =>
  [...screen.getByRole('link').children].map((line) => [line.className.split(' ')[0] ?? '', wordsOf(line)])

describe('the lines', () => {
  test('count what stands under each heading, and further headings', () => {
    show([
      {
        kind: 'goal',
        count: 9,
        headings: [
          { topic: 'kinh tế', count: 4 },
          { topic: null, count: 1 },
        ],
        moreHeadings: 2,
      },
    ])
    expect(lines()).toEqual([
      ['goal', '4 kinh tế'],
      ['goal', '1 không ghi mục'],
      ['goal', '2 mục khác'],
    ])
    expect(linksOf(document.body)).toEqual([['4 kinh tế 1 không ghi mục 2 mục khác', '#goals']])
  })

  test('name the kinds where there are no headings', () => {
    show(
      [
        { kind: 'strength', count: 1, headings: [], moreHeadings: 0 },
        { kind: 'shortcoming', count: 2, headings: [], moreHeadings: 0 },
      ],
      '?lang=en',
    )
    expect(lines()).toEqual([
      ['strength', '1 strength'],
      ['shortcoming', '2 shortcomings'],
    ])
  })

  test('a side without statements has no link', () => {
    show([])
    expect(screen.queryByRole('link')).toBeNull()
  })
})
