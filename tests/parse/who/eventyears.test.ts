import { expect, test } from 'vitest'
import { parseReport } from '../../../src/parse/parse.ts'
import type { Years } from '../../../src/parse/rules/draft.ts'

const DONE = 'Sở đã hoàn thành 12 chỉ tiêu được giao.'

function yearsOf(file: string, ...lines: string[]): Years {
  const parsed = parseReport({ file, text: lines.join('\n') })
  if (!parsed.ok) throw new Error(parsed.problem.message.en)
  return parsed.report.event.years
}

test.each<[string, string, string[], Years]>([
  [
    'a year that no word places is ahead where the conference is held in its first months',
    'x.txt',
    [
      'Hội nghị Người lao động năm 2026 của Công ty X',
      'Ngày 31/01/2026, Công ty X đã tổ chức Hội nghị Người lao động năm 2026.',
      DONE,
    ],
    { results: 2025, tasks: 2026 },
  ],
  [
    'and behind where it is held in its last months',
    'x.txt',
    [
      'Hội nghị Người lao động năm 2026 của Công ty X',
      'Ngày 20/12/2026, Công ty X đã tổ chức Hội nghị Người lao động năm 2026.',
      DONE,
    ],
    { results: 2026, tasks: 2027 },
  ],
  [
    'a review in the middle of a term is of its own year',
    'x.txt',
    [
      'Hội nghị sơ kết giữa nhiệm kỳ 2017 - 2022 của Huyện đoàn X',
      'Ngày 18/5/2020, Huyện đoàn X tổ chức Hội nghị sơ kết giữa nhiệm kỳ 2017 - 2022.',
      DONE,
    ],
    { results: 2020, tasks: 2020 },
  ],
  [
    'without a year in the title, the sentences say it',
    'x.txt',
    [
      'Sở X tổ chức hội nghị tổng kết',
      'Sở X đã tổ chức Hội nghị tổng kết công tác của ngành.',
      'Năm 2023, Sở đã mở 4 lớp.',
      'Năm 2024, Sở phấn đấu mở 6 lớp.',
    ],
    { results: 2023, tasks: 2024 },
  ],
  [
    'without any, the day in the name of the file',
    '2010-01-12-x.txt',
    ['Sở X tổ chức hội nghị tổng kết', 'Sở X đã tổ chức Hội nghị tổng kết công tác của ngành.', DONE],
    { results: 2009, tasks: 2010 },
  ],
])('%s', (_, file, lines, years) => {
  expect(yearsOf(file, ...lines)).toEqual(years)
})
