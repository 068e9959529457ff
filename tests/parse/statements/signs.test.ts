// Each sign holds for its own example, and not for sentences that only look similar.
import { describe, expect, test } from 'vitest'
import { hostPattern } from '../../../src/parse/who/host.ts'
import { frameRules } from '../../../src/parse/statements/frames.ts'
import { FrameRows } from '../../../src/parse/statements/framing.ts'
import { seeSentences } from '../../../src/parse/statements/outline.ts'
import { signs, type Seen } from '../../../src/parse/statements/signs.ts'
import type { Known } from '../../../src/parse/statements/state.ts'

/** The facts about a sentence of a report on 2011 and 2012. A sentence that begins with 'Ngày 5/1/2012' is the lead. */
function see(sentence: string): Seen {
  const isLead = sentence.startsWith('Ngày 5/1/2012')
  const known: Known = {
    years: { results: 2011, tasks: 2012 },
    speakers: { resolve: () => null },
    host: hostPattern('Sở'),
    isOfHost: () => false,
    isOwnBody: () => false,
    isTold: () => isLead,
    leadStart: 0,
    leadEnd: isLead ? sentence.length : 0,
  }
  const rows = new FrameRows(sentence, frameRules(known.host))
  return seeSentences(sentence, known, rows)({ start: 0, end: sentence.length })
}

test.each(signs.map((sign) => [sign.name, sign] as const))('%s holds for its example', (_name, sign) => {
  expect(sign.holds(see(sign.example))).toBe(true)
  expect(sign.because).not.toBe('')
  expect(Object.values(sign.weights).every((weight) => weight !== 0)).toBe(true)
})

describe('a sign doesn’t hold', () => {
  test.each([
    ['is-reached', 'Sản lượng tôm chỉ đạt 4.000 tấn.', 'too little was reached'],
    ['is-reached', 'Số vụ tai nạn tăng 12%.', 'what is bad grew'],
    ['is-reached', 'Công tác đoàn chưa đạt yêu cầu.', 'it was not reached'],
    ['is-lacking', 'Mặc dù còn nhiều khó khăn, song Sở đã hoàn thành kế hoạch.', 'the main clause decides'],
    ['is-lacking', 'Sở đã khắc phục tình trạng còn thiếu giống.', 'the lack is gone'],
    ['turns-to-lacks', 'Tuy nhiên, toàn tỉnh đã khôi phục 300 ha.', 'the sentence tells a success'],
    ['hands-over', 'Sở trao 60 suất quà cho ngư dân.', 'a present is no distinction'],
    ['gives-a-distinction', 'Sở trao 60 suất quà cho ngư dân.', 'a present is no distinction'],
    ['signs-here', 'Sở ký kết 6 biên bản ghi nhớ.', 'what is counted is a result'],
    ['signs-here', 'Các chi bộ ký giao ước thi đua: mở rộng vùng nuôi; thả giống.', 'the pledge’s contents are goals'],
    ['somebody-says', 'Sở tiếp tục lãnh đạo, chỉ đạo các trạm kiểm dịch.', 'chỉ đạo is what it does'],
    ['is-promised', 'Sở đã nỗ lực phấn đấu trong năm qua.', 'it tells of what was done'],
    ['sets-a-target', 'Sở đã nỗ lực, phấn đấu thực hiện kế hoạch của 4 năm.', 'no figure is aimed at'],
    ['somebody-says', 'Chủ tịch tỉnh đã tới dự và chỉ đạo Hội nghị tổng kết năm 2011.', 'he only attends it'],
    ['names-year-ahead', 'Các lớp của năm 2012 nhiều hơn của năm 2011.', 'two years are named'],
  ])('%s: %s (%s)', (name, sentence) => {
    expect(signs.find((sign) => sign.name === name)?.holds(see(sentence))).toBe(false)
  })
})
