import { describe, expect, test } from 'vitest'
import { layOutBrief } from '../../src/layout/brief.ts'
import type { Kind, Statement } from '../../src/model/dataset.ts'
import { seedDataset } from '../seed.ts'

let count = 0
const statement = (kind: Kind, year: number, topic: string | null = null): Statement =>
  ({ id: `s${(count += 1)}`, kind, year, topic }) as Statement
const many = (times: number, kind: Kind, topic: string | null): Statement[] =>
  Array.from({ length: times }, () => statement(kind, 2020, topic))

test('the seed’s report in short', () => {
  expect(layOutBrief(seedDataset().statements)).toEqual({
    back: {
      years: [2008, 2008],
      kinds: [
        {
          kind: 'outcome',
          count: 9,
          headings: [
            { topic: null, count: 5 },
            { topic: 'nhiệm vụ chính trị', count: 4 },
          ],
          moreHeadings: 0,
        },
        { kind: 'strength', count: 10, headings: [], moreHeadings: 0 },
        { kind: 'shortcoming', count: 2, headings: [], moreHeadings: 0 },
        { kind: 'award', count: 2, headings: [], moreHeadings: 0 },
      ],
    },
    ahead: {
      years: [2009, 2009],
      kinds: [
        {
          kind: 'goal',
          count: 17,
          headings: [
            { topic: 'nhiệm vụ kinh tế - xã hội', count: 7 },
            { topic: 'công tác xây dựng Đảng', count: 10 },
          ],
          moreHeadings: 0,
        },
        { kind: 'request', count: 9, headings: [], moreHeadings: 0 },
      ],
    },
  })
})

test('a side without statements has no years', () => {
  expect(layOutBrief([statement('goal', 2020)]).back).toEqual({ years: null, kinds: [] })
})

test('the years are the first and the last', () => {
  const { back } = layOutBrief([statement('outcome', 2019), statement('award', 2017), statement('strength', 2018)])
  expect(back.years).toEqual([2017, 2019])
})

describe('headings', () => {
  const headings = (...list: Statement[]): unknown => {
    const [only] = layOutBrief(list).ahead.kinds
    return [only?.headings.map(({ topic, count: own }) => `${topic ?? '–'} ${own}`), only?.moreHeadings]
  }

  test('are in the report’s order; of more than four, three are named and the others counted', () => {
    const four = [...many(1, 'goal', 'a'), ...many(2, 'goal', 'b'), ...many(1, 'goal', null), ...many(1, 'goal', 'c')]
    expect(headings(...four)).toEqual([['a 1', 'b 2', '– 1', 'c 1'], 0])
    expect(headings(...four, ...many(1, 'goal', 'd'))).toEqual([['a 1', 'b 2', '– 1'], 2])
  })

  test('of the same words count as one', () => {
    expect(headings(...many(1, 'goal', 'a'), ...many(1, 'goal', 'b'), ...many(1, 'goal', 'a'))).toEqual([
      ['a 2', 'b 1'],
      0,
    ])
  })

  test('are left out if the report gives none, and for speeches', () => {
    expect(headings(...many(2, 'goal', null))).toEqual([[], 0])
    expect(headings(...many(2, 'request', 'a'))).toEqual([[], 0])
  })
})
