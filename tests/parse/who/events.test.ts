import { describe, expect, test } from 'vitest'
import type { Doubt } from '../../../src/parse/rules/draft.ts'
import { findLead, readEvent } from '../../../src/parse/who/events.ts'
import type { DateHints } from '../../../src/parse/who/eventyears.ts'

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

  test('an impossible day gives a doubt and no date', () => {
    const event = read('Ngày 32/3/2012, tại Hà Nội, Viện Y tổ chức Hội nghị tổng kết.')
    expect(event.date).toBeNull()
    expect(event.doubts[0]?.message).toContain("'Ngày 32/3/2012' is not in the calendar")
  })

  test('an inferred year is marked and gives a doubt', () => {
    expect(read('Chiều 9-1, Viện Y tổ chức Hội nghị tổng kết.').doubts[0]?.message).toContain('2012 is inferred')
  })
})

describe('place and organizer', () => {
  test.each([
    ['Ngày 1/2/2012, tại Hà Nội, Đảng uỷ cơ quan Bộ X đã tổ chức Hội nghị Y.', 'Hà Nội', 'Đảng uỷ cơ quan Bộ X'],
    ['Ngày 1/2/2012, Đảng uỷ Sở X tổ chức Hội nghị Y.', null, 'Đảng uỷ Sở X'],
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

  test('the page’s stamp dates a relative day, with a doubt', () => {
    const event = read(lead, 'Hội nghị tổng kết', { stamp: '2012-01-09', file: null })
    expect([event.date, event.dateBasis]).toEqual(['2012-01-09', 'inferred'])
    expect(event.doubts.map(({ message }) => message).join()).toContain('inferred from the page')
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

  test('missing years are inferred from the date, with a doubt', () => {
    const event = read('Ngày 5/1/2012, Viện Y tổ chức Hội nghị tổng kết.', 'Hội nghị tổng kết của Viện Y')
    expect(event.years).toEqual({ results: 2011, tasks: 2012 })
    expect(event.doubts[0]?.message).toContain('neither the title nor the lead names the years')
  })

  test('a missing organizer gives a doubt and null', () => {
    const event = read('Ngày 5/1/2012, mọi người họp mặt vui vẻ.', 'Họp mặt cuối năm 2011')
    expect(event.organizer).toBeNull()
    expect(event.doubts.map(({ message }) => message).join()).toContain('no organizer was found')
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
