import { describe, expect, test } from 'vitest'
import {
  gluedLength,
  isSecondFrame,
  secondFrames,
  splitNouns,
  withoutGlue,
} from '../../../src/parse/statements/lists.ts'

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length })

describe('a comma list of nouns', () => {
  const split = (text: string): [string, boolean][] =>
    splitNouns(text, whole(text)).map(({ span, openEnded }) => [text.slice(span.start, span.end), openEnded])

  test.each([
    [
      'công tác cán bộ, công tác tư tưởng và việc học tập',
      [
        ['công tác cán bộ', false],
        ['công tác tư tưởng', false],
        ['việc học tập', false],
      ],
    ],
    [
      'công tác cán bộ lúng túng, thiếu thiết thực, việc học tập',
      [
        ['công tác cán bộ lúng túng, thiếu thiết thực', false],
        ['việc học tập', false],
      ],
    ],
    ['công tác cán bộ và đảng viên', [['công tác cán bộ và đảng viên', false]]],
  ] as [string, [string, boolean][]][])('%s', (text, items) => {
    expect(split(text)).toEqual(items)
  })

  test('an open end belongs only to the last noun, also after "và"', () => {
    expect(split('công tác cán bộ và việc học tập…')).toEqual([
      ['công tác cán bộ', false],
      ['việc học tập', true],
    ])
    expect(split('công tác cán bộ, việc học tập…')).toEqual([
      ['công tác cán bộ', false],
      ['việc học tập', true],
    ])
  })
})

describe('glue in front of an item', () => {
  test.each([
    ['Một là, tăng cường', 'Một là, '],
    ['thứ hai: tăng cường', 'thứ hai: '],
    ['(3) tăng cường', '(3) '],
    ['- tăng cường', '- '],
    ['và tăng cường', 'và '],
    ['tăng cường', ''],
    ['mười nghìn người', ''],
  ])('%j begins with %j', (text, glue) => {
    expect(text.slice(0, gluedLength(text, whole(text)))).toBe(glue)
    expect(withoutGlue(text, { span: whole(text), openEnded: true })).toEqual({
      span: { start: glue.length, end: text.length },
      openEnded: true,
    })
  })
})

describe('a second frame', () => {
  test.each([
    ['kiến nghị được đầu tư máy móc', true],
    ['đồng thời đề nghị tỉnh hỗ trợ', true],
    ['đầu tư máy móc', false],
  ])('%j begins one: %s', (words, expected) => {
    expect(isSecondFrame(words)).toBe(expected)
  })

  test.each([
    ['ghi nhận kết quả và đề nghị Viện tiếp tục phấn đấu', ['ghi nhận kết quả', 'đề nghị Viện tiếp tục phấn đấu']],
    ['xử lý đơn thư, kiến nghị của công nhân', ['xử lý đơn thư, kiến nghị của công nhân']],
    ['ghi nhận (và đề nghị Viện sửa) kết quả', ['ghi nhận (và đề nghị Viện sửa) kết quả']],
  ])('%j falls into %j', (text, parts) => {
    const found = secondFrames(text, whole(text))
    const starts = [0, ...found.map(({ from }) => from)]
    const ends = [...found.map(({ at }) => at), text.length]
    expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(parts)
  })
})
