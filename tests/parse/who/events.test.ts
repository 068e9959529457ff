import { describe, expect, test } from 'vitest'
import type { Doubt } from '../../../src/parse/rules/draft.ts'
import { findLead, readEvent } from '../../../src/parse/who/events.ts'
import type { DateHints } from '../../../src/parse/who/eventyears.ts'
import type { Message } from '../../../src/text/message.ts'
import { parsed } from '../../parsed.ts'

const TITLE = 'Hội nghị tổng kết công tác năm 2011, phương hướng nhiệm vụ năm 2012'
const NONE: DateHints = { stamp: null, file: null }
function read(
  lead: string,
  title = TITLE,
  hints = NONE,
): ReturnType<typeof readEvent> & { doubts: Doubt[]; text: string } {
  const text = `${title}\n${lead}`
  const doubts: Doubt[] = []
  const at = { start: title.length + 1, end: text.length }
  return { ...readEvent(text, { start: 0, end: title.length }, at, hints, doubts), doubts, text }
}

describe('the day (docs/genre.md, dates)', () => {
  test.each([
    ['Ngày 26/3/2012, tại Hà Nội', '2012-03-26', 'stated'],
    ['Sáng 4-2-2012, tại Hà Nội', '2012-02-04', 'stated'],
    ['Chiều ngày 05.08.2012, tại X', '2012-08-05', 'stated'],
    ['Ngày 20 tháng 12 năm 2011, tại X', '2011-12-20', 'stated'],
    ['Sáng nay, 30/12/2011, tại X', '2011-12-30', 'stated'],
    ['Chiều 9-1, tại thành phố X', '2012-01-09', 'inferred'],
    ['Ngày 28/12, tại X', '2011-12-28', 'inferred'],
    ['Vừa qua, tại Hà Nội', null, 'stated'],
    ['Chiều nay (09/01), tại Hà Nội', '2012-01-09', 'inferred'],
    ['Ngày 16 tháng 01 năm 2012, tại X', '2012-01-16', 'stated'],
    ['Trong hai ngày 16 và 17/1/2012, tại X', '2012-01-16', 'stated'],
    ['Ngày 5.1, tại X', '2012-01-05', 'inferred'],
  ])('%s', (dateline, date, basis) => {
    const event = read(`${dateline}, Viện Y đã tổ chức Hội nghị tổng kết công tác năm 2011.`)
    expect([event.date, event.dateBasis]).toEqual([date, basis])
  })

  test('an impossible day gives no date', () => {
    expect(read('Ngày 32/3/2012, tại Hà Nội, Viện Y tổ chức Hội nghị tổng kết.').date).toBeNull()
  })
})

describe('what is doubtful is said, with what was inferred:', () => {
  const NO_YEAR = 'Hội nghị tổng kết của Viện Y'
  const stamp: DateHints = { stamp: '2012-01-09', file: null }
  test.each<[string, string, string, DateHints, Message]>([
    [
      'an impossible day',
      'Ngày 32/3/2012, tại Hà Nội, Viện Y tổ chức Hội nghị tổng kết.',
      TITLE,
      NONE,
      {
        vi: "'Ngày 32/3/2012' không có trong lịch hoặc thiếu năm; cần ngày/tháng/năm. Trang giữ nguyên lời ấy trong văn bản.",
        en: "date 'Ngày 32/3/2012' is not in the calendar or has no year; expected day/month/year. It is kept as text.",
      },
    ],
    [
      'a day without a year, in the title’s',
      'Chiều 9-1, Viện Y tổ chức Hội nghị tổng kết.',
      TITLE,
      NONE,
      {
        vi: "'Chiều 9-1' không có năm; suy ra là năm 2012, theo tiêu đề.",
        en: "'Chiều 9-1' has no year; 2012 is inferred from the title.",
      },
    ],
    [
      'a day without a year, just before the stamp',
      'Chiều 5-1, Viện Y tổ chức Hội nghị tổng kết.',
      TITLE,
      stamp,
      {
        vi: "'Chiều 5-1' không có năm; suy ra là năm 2012, theo ngày đăng trên trang.",
        en: "'Chiều 5-1' has no year; 2012 is inferred from the page's stamp.",
      },
    ],
    [
      'a day without a year between two terms, just before the stamp',
      'Chiều 5-1, Viện Y tổ chức Hội nghị.',
      'Viện Y đánh giá kết quả giai đoạn 2006 - 2010, triển khai kế hoạch giai đoạn 2011 - 2015',
      stamp,
      {
        vi: "'Chiều 5-1' không có năm; suy ra là năm 2012, theo ngày đăng trên trang.",
        en: "'Chiều 5-1' has no year; 2012 is inferred from the page's stamp.",
      },
    ],
    [
      'a day before the end of the year reviewed',
      'Ngày 9/1/2011, Viện Y tổ chức Hội nghị tổng kết.',
      TITLE,
      NONE,
      {
        vi: "'Ngày 9/1/2011' là trước khi hết năm 2011, năm mà hội nghị tổng kết. Năm của ngày ấy có viết nhầm không?",
        en: 'Ngày 9/1/2011 is before the end of 2011, the year that the conference reviews. Is the year of the date misprinted?',
      },
    ],
    [
      'a relative day',
      'Hội nghị tổng kết của Viện Y đã diễn ra chiều nay.',
      TITLE,
      stamp,
      {
        vi: "'chiều nay' không nói rõ ngày nào; suy ra là 9/1/2012, theo ngày đăng trên trang.",
        en: "'chiều nay' names no day; 2012-01-09 is inferred from the page's stamp.",
      },
    ],
    [
      'no day at all',
      'Viện Y tổ chức Hội nghị tổng kết.',
      TITLE,
      { stamp: null, file: '2012-01-09' },
      {
        vi: 'lời văn không nêu ngày họp; suy ra là 9/1/2012, theo tên tệp.',
        en: "the text names no day; 2012-01-09 is inferred from the file's name.",
      },
    ],
    [
      'no day that could be inferred',
      'Viện Y tổ chức Hội nghị tổng kết.',
      TITLE,
      NONE,
      {
        vi: 'không thấy ngày họp trong tiêu đề và đoạn mở đầu; trang sẽ ghi là báo cáo không nêu. Nếu biết, hãy ghi vào tệp sửa: - conference: { date: năm-tháng-ngày }',
        en: 'no date was found in the title and the lead; the page will say that the report names none. If you know it, write into the corrections file: - conference: { date: year-month-day }',
      },
    ],
    [
      'no organizer',
      'Ngày 5/1/2012, mọi người họp mặt vui vẻ.',
      'Họp mặt cuối năm 2011',
      NONE,
      {
        vi: 'không thấy cơ quan tổ chức hội nghị trong tiêu đề và đoạn mở đầu; trang sẽ ghi là báo cáo không nêu. Nếu biết, hãy ghi vào tệp sửa: - conference: { organizer: "lời của báo cáo" }',
        en: 'no organizer was found in the title and the lead; the page will say that the report names none. If you know it, write into the corrections file: - conference: { organizer: "words of the report" }',
      },
    ],
    [
      'no year but that of the day',
      'Ngày 5/1/2012, Viện Y tổ chức Hội nghị tổng kết.',
      NO_YEAR,
      NONE,
      {
        vi: 'tiêu đề và đoạn mở đầu không nêu năm; suy ra năm tổng kết là 2011, năm đề ra nhiệm vụ là 2012, theo ngày 5/1/2012.',
        en: 'neither the title nor the lead names the years; 2011 and 2012 are inferred from the date 2012-01-05.',
      },
    ],
    [
      'no year anywhere',
      'Viện Y tổ chức Hội nghị tổng kết.',
      NO_YEAR,
      NONE,
      {
        vi: "không biết báo cáo nói về năm nào: tiêu đề, đoạn mở đầu, các câu ('Năm …, … đã'), ngày đăng trên trang và tên tệp đều không có năm. Không xếp được ý nào vào năm nào, nên không đọc ý nào. Hãy đặt tên tệp bắt đầu bằng ngày họp, chẳng hạn 2010-02-04-dang-uy-bo.txt.",
        en: "no year is known: neither the title nor the lead, a sentence ('Năm …, … đã'), the page's stamp or the file's name has one. Nothing can be dated, so no statement is read. Name the file YYYY-MM-DD-NAME.txt, by the day of the conference.",
      },
    ],
    [
      'a year far from the day',
      'Ngày 14/1/2020, Viện Y tổ chức Hội nghị tổng kết.',
      TITLE,
      NONE,
      {
        vi: "báo cáo nói về năm 2011, nhưng hội nghị họp ngày 14/1/2020: có thể một trong hai chỗ viết nhầm. Các ý đang được xếp vào năm 2011; muốn đổi năm của một ý, hãy viết chỗ sửa có 'set: { year: … }'.",
        en: 'the report speaks of 2011, but the conference was held on 2020-01-14: one of the two may be a slip. Its statements are dated 2011; a correction can set another year.',
      },
    ],
    [
      'a session of a council',
      'Ngày 4/1/2012, HĐND xã X khai mạc kỳ họp thứ 7.',
      'Kỳ họp thứ 7 HĐND xã X năm 2011',
      NONE,
      {
        vi: 'hình như đây là một kỳ họp HĐND, không phải hội nghị tổng kết năm. Hãy xem kết quả và mục tiêu đọc được có đáng đưa lên trang không; nếu không, hãy bỏ báo cáo này ra.',
        en: 'this looks like a session of a council (Kỳ họp … HĐND), which is no conference that sums up a year. Check that its results and goals are what you want to show, or take the report out.',
      },
    ],
  ])('%s', (_, lead, title, hints, message) => {
    expect(read(lead, title, hints).doubts.map((doubt) => doubt.message)).toContainEqual(message)
  })

  test.each<[string, string[], Message]>([
    [
      'years that only a sentence names',
      [NO_YEAR, 'Viện Y đã tổ chức Hội nghị tổng kết công tác.', 'Năm 2011, Viện đã mở 4 lớp.'],
      {
        vi: "tiêu đề không nói rõ tổng kết năm nào và đề ra nhiệm vụ cho năm nào; suy ra lần lượt là năm 2011 và năm 2012, theo những câu như 'Năm 2011, … đã'.",
        en: "the title doesn't say which years are reviewed and planned; 2011 and 2012 are inferred from sentences like 'Năm 2011, … đã'.",
      },
    ],
    [
      'an office that names no body',
      [TITLE, 'Viện Y tổ chức Hội nghị tổng kết. Dự hội nghị có đồng chí Lê Văn Minh - Thủ tướng.'],
      {
        vi: "'Thủ tướng' không nêu cơ quan, mà cơ quan tổ chức hội nghị không có chức vụ này: trang sẽ không ghi chức vụ ấy.",
        en: "'Thủ tướng' names no body, and it is no office of the host: it isn't shown.",
      },
    ],
  ])('%s', (_, lines, message) => {
    expect(parsed(lines.join('\n'), 'x.txt').doubts.map((doubt) => doubt.message)).toContainEqual(message)
  })
})

describe('place and organizer', () => {
  test.each([
    ['Ngày 1/2/2012, tại Hà Nội, Đảng uỷ cơ quan Bộ X đã tổ chức Hội nghị Y.', 'Hà Nội', 'Đảng uỷ cơ quan Bộ X'],
    ['Ngày 1/2/2012, Đảng uỷ Sở X tổ chức Hội nghị Y.', null, 'Đảng uỷ Sở X'],
    // An abbreviated head, as 'Công đoàn Bộ'.
    ['Ngày 1/2/2012, CĐ Bộ Kho vận đã tổ chức tổng kết hoạt động năm 2011.', null, 'CĐ Bộ Kho vận'],
    ['Chiều ngày 1/2/2012, CQQS huyện đã tổ chức sơ kết tình hình nhiệm vụ quân sự.', null, 'CQQS huyện'],
    ['Sáng ngày 1/2/2012 - Cảng Hà Lâm đã tổ chức Hội nghị Y.', null, 'Cảng Hà Lâm'],
    // A comma inside a name, and one between two bodies.
    ['Ngày 1/2/2012, Sở Kho vận, Bến bãi và Cầu cảng tổ chức Hội nghị Y.', null, 'Sở Kho vận, Bến bãi và Cầu cảng'],
    ['Ngày 1/2/2012, Sở Kho vận, Công an và Đoàn Thanh niên tổ chức Hội nghị Y.', null, 'Công an và Đoàn Thanh niên'],
  ])('%s', (lead, place, organizer) => {
    const event = read(lead)
    expect(event.place).toBe(place)
    expect(event.organizer && event.text.slice(event.organizer.start, event.organizer.end)).toBe(organizer)
  })

  test.each([
    ['Hội nghị Tổng kết công tác năm 2011 của Đảng uỷ Bộ X', 'Đảng uỷ Bộ X'],
    ['Viện X: Hội nghị tổng kết công tác năm 2011', 'Viện X'],
    ['Đảng bộ Sở X tổng kết công tác năm 2011', 'Đảng bộ Sở X'],
  ])('from the title: %s', (title, organizer) => {
    const event = read('Chiều 9-1, Hội nghị đã diễn ra.', title)
    expect(event.organizer && event.text.slice(event.organizer.start, event.organizer.end)).toBe(organizer)
  })
})

describe('dates around the report', () => {
  const lead = 'Hội nghị đã diễn ra chiều nay với sự tham dự của 80 đại biểu.'

  test('the page’s stamp dates a relative day', () => {
    const event = read(lead, 'Hội nghị tổng kết', { stamp: '2012-01-09', file: null })
    expect([event.date, event.dateBasis]).toEqual(['2012-01-09', 'inferred'])
  })

  test('the page’s stamp gives a missing year if it follows the day within a month', () => {
    const lead =
      'Sáng nay (16/8), Phòng Giáo dục tổ chức Hội nghị tổng kết năm học 2021 - 2022, triển khai nhiệm vụ năm học 2022 - 2023.'
    const title = 'Hội nghị triển khai nhiệm vụ năm học 2022 - 2023'
    expect(read(lead, title, { stamp: '2022-08-16', file: null })).toMatchObject({ date: '2022-08-16' })
    expect(read(lead, title, { stamp: '2019-08-20', file: null })).not.toMatchObject({ date: '2019-08-16' })
  })

  test('a date in the lead takes precedence over the stamp', () => {
    const event = read('Ngày 5/1/2012, Viện Y tổ chức Hội nghị tổng kết.', TITLE, { stamp: '2012-01-09', file: null })
    expect(event.date).toBe('2012-01-05')
  })

  test('missing years are inferred from the date', () => {
    const event = read('Ngày 5/1/2012, Viện Y tổ chức Hội nghị tổng kết.', 'Hội nghị tổng kết của Viện Y')
    expect(event.years).toEqual({ results: 2011, tasks: 2012 })
  })

  test('a missing organizer is null', () => {
    const event = read('Ngày 5/1/2012, mọi người họp mặt vui vẻ.', 'Họp mặt cuối năm 2011')
    expect(event.organizer).toBeNull()
  })
})

test('findLead finds the lead after a summary', () => {
  const text = [
    '20/22 chỉ tiêu đạt kế hoạch, đó là bức tranh được nêu tại hội nghị.',
    'Ngày 28-12, tại Trung tâm Văn hóa, Huyện ủy X tổ chức hội nghị tổng kết công tác năm 2016.',
  ]
  const spans = [
    { start: 0, end: text[0]?.length ?? 0 },
    { start: (text[0]?.length ?? 0) + 1, end: text.join('\n').length },
  ]
  expect(findLead(text.join('\n'), spans)).toBe(1)
})
