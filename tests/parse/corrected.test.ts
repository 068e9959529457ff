// Corrections of the conference: the report is read again with the editor's facts.
import { describe, expect, test } from 'vitest'
import { correctParsed } from '../../src/parse/corrected.ts'
import type { Correction } from '../../src/parse/edit/correction.ts'
import { mergeReports } from '../../src/parse/merge.ts'
import { parsed } from '../parsed.ts'

const TEXT = `Chi hội Vườn Đắk Mon họp mặt

Bà con gặp nhau ở Hà Lâm, có mặt ông Lê Văn An, Chủ tịch.

Năm 2011, chi hội ghép 400 gốc bưởi. Năm 2012, chi hội phấn đấu ghép 600 gốc bưởi.`

const correct = (...corrections: Correction[]): ReturnType<typeof correctParsed> =>
  correctParsed(parsed(TEXT, 'x.txt'), corrections)

describe('facts of the conference', () => {
  test('are those of the dataset, with their places in the text', () => {
    const { report, problems } = correct({
      at: 0,
      do: 'conference',
      set: { organizer: 'Chi hội Vườn Đắk Mon', date: '2012-01-09', place: 'Hà Lâm' },
    })
    expect(problems).toEqual([])
    const { events, organizations, memberships } = mergeReports([report])
    const [host] = organizations
    expect(host?.name).toBe('Chi hội Vườn Đắk Mon')
    expect(events).toMatchObject([{ date: '2012-01-09', dateBasis: 'inferred', place: 'Hà Lâm', organizer: host?.id }])
    expect(events[0]?.source.map(({ exact }) => exact)).toEqual(
      expect.arrayContaining(['Hà Lâm', 'Chi hội Vườn Đắk Mon']),
    )
    // An office without a body is the host's.
    expect(memberships.map(({ role, organization }) => [role, organization])).toEqual([['Chủ tịch', host?.id]])
  })

  test('take the place of doubts about them', () => {
    const before = parsed(TEXT, 'x.txt').doubts.map(({ message }) => message.en)
    expect(before.filter((words) => /no (?:date|organizer) was found/u.test(words))).toHaveLength(2)
    const { report } = correct(
      { at: 0, do: 'conference', set: { organizer: null, date: '2012' } },
      {
        at: 9,
        do: 'conference',
        set: { organizer: 'Chi hội Vườn Đắk Mon' },
      },
    )
    expect(report.doubts.map(({ message }) => message.en).filter((words) => /was found/u.test(words))).toEqual([])
  })

  test('are set once: a second entry for the same fact is a problem', () => {
    const { report, problems } = correct(
      { at: 0, do: 'conference', set: { date: '2012-01-09' } },
      { at: 7, do: 'conference', set: { place: 'Hà Lâm', date: '2012-01-10' } },
    )
    expect(problems).toEqual([
      {
        at: 7,
        message: {
          vi: 'ngày họp đã được đặt ở một chỗ sửa phía trên. Hãy giữ một chỗ.',
          en: 'the date is set by an entry above. Keep one of them.',
        },
      },
    ])
    expect(report.event.date).toBe('2012-01-09')
  })

  test('that can’t be used leave the report as it was read, and other corrections count', () => {
    const { report, problems, effects } = correct(
      { at: 0, do: 'conference', set: { organizer: 'Sở Không' } },
      { at: 7, do: 'drop', quote: 'ghép 400 gốc bưởi' },
    )
    expect(problems.map(({ at }) => at)).toEqual([0])
    expect(effects.map(({ at }) => at)).toEqual([7])
    expect([report.event.organizer, report.statements.length]).toEqual([null, 1])
  })
})
