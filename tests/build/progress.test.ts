import { expect, test } from 'vitest'
import { tellProgress } from '../../src/build/progress.ts'

test.each([
  [
    'vi',
    [
      'đang đọc seeds/a.txt (tệp 1 trong 2): 99%',
      'đang đọc seeds/b\\u202E.txt (tệp 2 trong 2): 20%',
      'đang ghép các báo cáo …',
      'đọc xong sau 23 giây',
    ],
  ],
  [
    'en',
    [
      'reading seeds/a.txt (1 of 2): 99 %',
      'reading seeds/b\\u202E.txt (2 of 2): 20 %',
      'joining the reports …',
      'read in 23 s',
    ],
  ],
] as const)('a long reading prints a line now and then, and one at the end: %s', (language, told) => {
  let time = 0
  const lines: string[] = []
  const progress = tellProgress(
    (line) => lines.push(line),
    language,
    () => time,
  )
  progress.report('seeds/a.txt', 0, 2, 0)
  time = 2999
  progress.report('seeds/a.txt', 0, 2, 0.5)
  expect(lines).toEqual([])
  time = 3000
  progress.report('seeds/a.txt', 0, 2, 0.999)
  time = 12_000
  progress.report('seeds/b.txt', 1, 2, 0.1)
  time = 13_001
  progress.report('seeds/b\u202E.txt', 1, 2, 0.2)
  time = 23_100
  progress.stage({ vi: 'đang ghép các báo cáo', en: 'joining the reports' })
  progress.done()
  expect(lines).toEqual(told)
})

test('a quick reading prints nothing', () => {
  const lines: string[] = []
  tellProgress(
    (line) => lines.push(line),
    'vi',
    () => 0,
  ).done()
  expect(lines).toEqual([])
})
