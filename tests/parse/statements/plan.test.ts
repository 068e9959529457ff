import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planReport, scorePlan, type Unplaced } from '../../../src/parse/statements/plan.ts'
import { parts, type Part, type Seen } from '../../../src/parse/statements/signs.ts'

const nothing: Seen = {
  sentence: '',
  words: '',
  frame: {},
  byTime: null,
  room: null,
  isTold: false,
  isLead: false,
  namesTasksYear: false,
}
const sentence = (words: string, more: Partial<Seen> = {}, opens: Unplaced['opens'] = null): Unplaced => ({
  seen: { ...nothing, sentence: words, words, ...more },
  opens,
  heading: null,
})
const heading = (part: Part): Unplaced => ({ seen: nothing, opens: 'paragraph', heading: part })
const placesOf = (list: readonly Unplaced[]): Part[] => planReport(list).map(({ part }) => part)

const behind = { byTime: 'results' } as const
const ahead = { byTime: 'tasks' } as const
const says = { frame: { mode: 'speech', saying: 'demand' } } as const

describe('the parts of a report', () => {
  test('follow the signs, and what shows none belongs to its neighbours', () => {
    const report = [
      sentence('Ngày 5/1, Sở tổ chức Hội nghị', { isTold: true, isLead: true }, 'paragraph'),
      sentence('Sở mở lớp', behind, 'paragraph'),
      sentence('Công tác đoàn có tiến bộ'),
      sentence('Sở mở lớp', ahead, 'paragraph'),
      sentence('Mở rộng vùng nuôi'),
      sentence('thả giống', says, 'paragraph'),
      sentence('giữ nguồn nước'),
    ]
    expect(placesOf(report)).toEqual(['lede', 'results', 'results', 'tasks', 'tasks', 'speech', 'speech'])
  })

  test('are not turned by one weak sign', () => {
    const report = [
      sentence('Sở mở lớp', behind, 'paragraph'),
      sentence('Sản lượng tôm đạt 4.000 tấn'),
      sentence('Tiếp tục mở lớp'),
      sentence('Giá trị xuất khẩu tăng 12%'),
    ]
    expect(placesOf(report)).toEqual(['results', 'results', 'results', 'results'])
  })

  test('the part for shortcomings ends if the next sentence states a success', () => {
    const report = [
      sentence('Sở mở lớp', behind, 'paragraph'),
      sentence('việc mở lớp còn chậm', { frame: { kind: 'shortcoming' } }),
      sentence('Sản lượng tôm đạt 4.000 tấn'),
      sentence('Giá trị xuất khẩu tăng 12%'),
    ]
    expect(placesOf(report)).toEqual(['results', 'lacks', 'results', 'results'])
  })

  test('a heading outweighs the signs of the sentences under it', () => {
    const report = [heading('tasks'), sentence('Sản lượng tôm đạt 4.000 tấn', {}, 'item')]
    expect(placesOf(report)).toEqual(['tasks', 'tasks'])
  })

  test('are an empty list for a report without sentences', () => {
    expect(planReport([])).toEqual([])
  })
})

test('each sentence has its signs, for and against its part', () => {
  const [first] = planReport([sentence('Sản lượng tôm đạt 4.000 tấn', behind, 'paragraph')])
  expect(first).toEqual({ part: 'results', signs: ['+ year-behind', '+ is-reached', '- may-be-a-target'] })
})

test('no other way to part a report has a better score', () => {
  const kinds = [
    sentence('Sản lượng tôm đạt 4.000 tấn'),
    sentence('việc mở lớp còn chậm'),
    sentence('Sở sẽ mở lớp'),
    sentence('thả giống', says),
    sentence('Sở được tặng Cờ thi đua'),
    sentence('không có gì'),
  ]
  const every = (length: number): Part[][] =>
    length === 0 ? [[]] : every(length - 1).flatMap((before) => parts.map((part) => [...before, part]))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(kinds.length - 1), fc.constantFrom<Unplaced['opens']>(null, 'paragraph', 'item')), {
        minLength: 1,
        maxLength: 3,
      }),
      (choices) => {
        const report = choices.map(([kind, opens]) => ({ ...(kinds[kind] as Unplaced), opens }))
        const best = Math.max(...every(report.length).map((way) => scorePlan(report, way)))
        expect(scorePlan(report, placesOf(report))).toBeCloseTo(best, 9)
      },
    ),
    { seed: 19, numRuns: 60 },
  )
})
