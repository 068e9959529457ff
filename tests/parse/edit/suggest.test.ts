import { expect, test } from 'vitest'
import { readCorrections } from '../../../src/seeds/corrections.ts'
import { correctParsed } from '../../../src/parse/corrected.ts'
import { suggestAdds } from '../../../src/parse/edit/suggest.ts'
import { unreadSentences } from '../../../src/parse/edit/unread.ts'
import { parsed } from '../../parsed.ts'
import { allReports, SEED, seedText } from '../../seed.ts'

const TITLE = 'Hội nghị tổng kết công tác năm 2011, phương hướng năm 2012'
const LEAD = 'Ngày 9/1/2012, tại Huế, Viện Y Huế đã tổ chức Hội nghị tổng kết công tác năm 2011.'

/** The entries that are suggested for a report. */
const entriesOf = (...lines: string[]): (string | null)[] =>
  suggestAdds(parsed(lines.join('\n'), 'x.txt')).map(({ entry }) => entry)

test('a sentence that was not understood gets the kind and year of the statement before it', () => {
  const text = seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm. Mây trắng bay.\n\nVH')
  expect(suggestAdds(parsed(text, SEED)).map(({ entry }) => entry)).toEqual([
    '- add: { kind: award, year: 2008, quote: "Trời hôm nay đẹp lắm." }',
    '- add: { kind: award, year: 2008, quote: "Mây trắng bay." }',
  ])
})

test('or of the statement after it, or of a result of the year reviewed', () => {
  const unread = 'Vượt qua một năm bão giá, Viện vẫn về đích.'
  expect(entriesOf(TITLE, unread, LEAD, 'Năm 2012, Viện phấn đấu mở 6 lớp.')).toEqual([
    `- add: { kind: goal, year: 2012, quote: "${unread}" }`,
  ])
  expect(entriesOf(TITLE, unread, LEAD)).toEqual([`- add: { kind: outcome, year: 2011, quote: "${unread}" }`])
})

test('nothing is suggested where no year is known, or for words that stand before', () => {
  expect(entriesOf('Hội nghị tổng kết của Viện Y', 'Trời đẹp.')).toEqual([null])
  const words = 'Vượt qua một năm bão giá, Viện vẫn về đích.'
  expect(entriesOf(TITLE, `${words} ${words}`, LEAD)).toEqual([
    `- add: { kind: outcome, year: 2011, quote: "${words}" }`,
    null,
  ])
  expect(entriesOf(TITLE, 'Mây trắng bay.', LEAD, 'Mây trắng bay.')).toEqual([null])
})

test('the suggested entries of every report are accepted, and leave no sentence that is not understood', () => {
  for (const { file, text } of allReports()) {
    const report = parsed(text, file)
    const entries = suggestAdds(report).flatMap(({ entry }) => entry ?? [])
    const { corrections, problems } = readCorrections(entries.join('\n'))
    expect([problems, corrections.length], file).toEqual([[], entries.length])
    const after = correctParsed(report, corrections)
    expect(after.problems, file).toEqual([])
    expect(unreadSentences(after.report).length, file).toBe(unreadSentences(report).length - entries.length)
  }
})
