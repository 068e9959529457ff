import { describe, expect, test } from 'vitest'
import { checkFacts } from '../../../src/parse/edit/correctconference.ts'
import type { ConferenceFacts } from '../../../src/parse/rules/draft.ts'
import { quoteFinder } from '../../../src/text/quote.ts'
import { report } from './corrected.ts'

const check = (facts: ConferenceFacts): ReturnType<typeof checkFacts> =>
  checkFacts(report, quoteFinder(report.seed.text), facts)

describe('facts of the conference', () => {
  test('an effect names the old and the new values', () => {
    expect(check({ organizer: 'Đảng uỷ khối', date: '2009-03-27', place: null })).toEqual({
      effect: {
        vi: 'đã đặt cơ quan tổ chức: ‘Đảng uỷ cơ quan Bộ Thông tin và Truyền thông’ → ‘Đảng uỷ khối’, ngày họp: 26/3/2009 → 27/3/2009, nơi họp: ‘Hà Nội’ → không nêu',
        en: 'set organizer: ‘Đảng uỷ cơ quan Bộ Thông tin và Truyền thông’ → ‘Đảng uỷ khối’, date: 2009-03-26 → 2009-03-27, place: ‘Hà Nội’ → none',
      },
    })
  })

  test.each([
    [{ organizer: 'Đảng uỷ Bộ Không' }, "the report does not say 'Đảng uỷ Bộ Không'"],
    [{ place: 'Hải Vân' }, "the report does not say 'Hải Vân'"],
    [{}, 'this changes nothing'],
    [{ date: '2009-03-26', place: 'Hà Nội' }, 'this changes nothing'],
  ])('%j is a problem', (facts, message) => {
    expect(check(facts)).toMatchObject({ problem: { en: expect.stringContaining(message) as string } })
  })
})
