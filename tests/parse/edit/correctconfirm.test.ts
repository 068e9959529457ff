import { expect, test } from 'vitest'
import { correctParsed } from '../../../src/parse/corrected.ts'
import type { Correction } from '../../../src/parse/edit/correction.ts'
import { lessSure } from '../../../src/seeds/lesssure.ts'
import { mergeReports } from '../../../src/parse/merge.ts'
import { parsed } from '../../parsed.ts'

const DOUBTED = 'Sang năm, mỗi trạm nhận thêm 50 ha.'
const HIDDEN = 'Năm 2016, Sở đã tặng \u202E9 giấy khen cho 9 trạm.'
const report = parsed(
  `Sở Nông lâm tỉnh Hà Lâm tổng kết năm 2016, triển khai nhiệm vụ năm 2017

Ngày 12/1/2017, tại Lâm Khê, Sở Nông lâm tỉnh Hà Lâm tổ chức hội nghị tổng kết năm 2016 và triển khai nhiệm vụ năm 2017.

${HIDDEN}

Nhiệm vụ năm 2017: mở 4 lớp nghề cho thanh niên. ${DOUBTED}
`,
  '2017-01-12-so-nong-lam.txt',
)
const confirm = (quote: string): Correction => ({ at: 0, do: 'confirm', quote })

/** What is doubted after corrections, what they said, and whether the dataset stayed as it was. */
function after(...corrections: Correction[]) {
  const { report: now, effects, problems } = correctParsed(report, corrections)
  expect(mergeReports([now])).toEqual(mergeReports([report]))
  return {
    unsure: lessSure(now, 'en').map(({ span }) => now.seed.text.slice(span.start, span.end)),
    doubts: now.doubts.length,
    said: [...effects, ...problems].map(({ message }) => message.en),
  }
}

test('a statement that was read with little evidence is doubted until it is confirmed', () => {
  expect(after()).toEqual({ unsure: [DOUBTED], doubts: 1, said: [] })
  expect(after(confirm(DOUBTED))).toEqual({
    unsure: [],
    doubts: 1,
    said: [`confirmed ‘${DOUBTED}’ (1 statement, 0 doubts)`],
  })
})

test('a doubt about the text is settled', () => {
  expect(after(confirm(HIDDEN))).toMatchObject({ unsure: [DOUBTED], doubts: 0 })
})

test('words that hold no whole statement and no doubt, or confirmed ones, are a problem', () => {
  const nothing = (words: string): string =>
    `this changes nothing: no whole statement and no doubt lies within '${words}'. Quote the whole sentence, or remove the correction.`
  expect(after(confirm('mỗi trạm')).said).toEqual([nothing('mỗi trạm')])
  expect(after(confirm(DOUBTED), confirm(DOUBTED)).said[1]).toBe(nothing(DOUBTED))
  expect(after(confirm('không có ở đâu')).said[0]).toMatch(/^the report does not say 'không có ở đâu'/u)
})
