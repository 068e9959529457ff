import { describe, expect, test } from 'vitest'
import type { Doubt } from '../../src/parse/draft.ts'
import { readEvent, readYears } from '../../src/parse/events.ts'

const TITLE = 'Hội nghị tổng kết công tác năm 2011, phương hướng nhiệm vụ năm 2012'
function read(lead: string, title = TITLE): ReturnType<typeof readEvent> & { doubts: Doubt[]; text: string } {
  const text = `${title}\n${lead}`
  const doubts: Doubt[] = []
  const at = { start: title.length + 1, end: text.length }
  return { ...readEvent(text, { start: 0, end: title.length }, at, doubts), doubts, text }
}

describe('the day (genre.md, dateline)', () => {
  test.each([
    ['Ngày 26/3/2012, tại Hà Nội', '2012-03-26', 'stated'],
    ['Sáng 4-2-2012, tại Hà Nội', '2012-02-04', 'stated'],
    ['Chiều ngày 05.08.2012, tại X', '2012-08-05', 'stated'],
    ['Ngày 20 tháng 12 năm 2011, tại X', '2011-12-20', 'stated'],
    ['Sáng nay, 30/12/2011, tại X', '2011-12-30', 'stated'],
    ['Chiều 9-1, tại thành phố X', '2012-01-09', 'inferred'],
    ['Ngày 28/12, tại X', '2011-12-28', 'inferred'],
    ['Vừa qua, tại Hà Nội', null, 'stated'],
  ])('%s', (dateline, date, basis) => {
    const event = read(`${dateline}, Viện Y đã tổ chức Hội nghị tổng kết công tác năm 2011.`)
    expect([event.date, event.dateBasis]).toEqual([date, basis])
  })

  test('a day that is not in the calendar is reported, not guessed', () => {
    const event = read('Ngày 32/3/2012, tại Hà Nội, Viện Y tổ chức Hội nghị tổng kết.')
    expect(event.date).toBeNull()
    expect(event.doubts[0]?.message).toContain("'Ngày 32/3/2012' is not in the calendar")
  })

  test('a year that is inferred says so', () => {
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

describe('the two years', () => {
  test.each([
    ['Tổng kết công tác Đảng năm 2008 và triển khai chương trình công tác năm 2009', 2008, 2009],
    ['TỔNG KẾT CÔNG TÁC NĂM 2014, TRIỂN KHAI NHIỆM VỤ NĂM 2015', 2014, 2015],
    ['tổng kết nhiệm kỳ 2005 - 2010, đề ra phương hướng nhiệm kỳ 2010 - 2015', 2010, 2015],
    ['sơ kết công tác 6 tháng đầu năm 2012', 2012, 2012],
    ['tổng kết công tác năm 2012', 2012, 2013],
    ['gặp mặt đầu xuân', null, null],
  ])('%s', (title, results, tasks) => {
    expect(readYears(title, [{ start: 0, end: title.length }])).toEqual({ results, tasks })
  })
})
