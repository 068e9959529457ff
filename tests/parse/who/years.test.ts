import { describe, expect, test } from 'vitest'
import { leftOutYear, readYears, yearsBySentences } from '../../../src/parse/who/years.ts'

describe('the past and the coming year in', () => {
  test.each([
    ['Tổng kết công tác Đảng năm 2008 và triển khai chương trình công tác năm 2009', 2008, 2009],
    ['TỔNG KẾT CÔNG TÁC NĂM 2014, TRIỂN KHAI NHIỆM VỤ NĂM 2015', 2014, 2015],
    ['tổng kết nhiệm kỳ 2005 - 2010, đề ra phương hướng nhiệm kỳ 2010 - 2015', 2010, 2015],
    ['sơ kết công tác 6 tháng đầu năm 2012', 2012, 2012],
    ['tổng kết công tác năm 2012', 2012, 2013],
    ['đánh giá kết quả thực hiện nhiệm vụ năm 2019 và triển khai nhiệm vụ năm 2020', 2019, 2020],
    ['Tổng kết năm học 2018 - 2019, nhiệm vụ năm học 2019 - 2020', 2019, 2020],
    ['Huyện ủy triển khai nhiệm vụ năm 2017', 2016, 2017],
    ['sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2021', 2021, 2021],
    ['gặp mặt đầu xuân', null, null],
    ['đánh giá nhiệm vụ Mặt trận tháng 4, triển khai nhiệm vụ tháng 5, quý II năm 2026', 2026, 2026],
    ['sơ kết giữa nhiệm kỳ 2020 - 2025 và công tác 6 tháng đầu năm 2023', 2023, 2023],
    ['tổng kết công tác năm 2020, sản lượng tăng so với năm 2019', 2020, 2021],
    ['tổng kết kế hoạch năm 2020 và 5 năm 2016-2020, triển khai nhiệm vụ năm 2021 và 5 năm 2021-2025', 2020, 2021],
    ['đánh giá kết quả Chương trình giai đoạn 2011 – 2015 và triển khai kế hoạch giai đoạn 2016 – 2020', 2015, 2020],
    ['sơ kết công tác Quý I và triển khai nhiệm vụ Quý II/2016', 2016, 2016],
    ['sơ kết công tác tháng 6/2016, triển khai nhiệm vụ tháng 7', 2016, 2016],
    // The month in the date of the conference isn't a month that it reviews.
    ['ngày 20 tháng 12 năm 2010, tổng kết công tác năm 2010', 2010, 2011],
  ])('%s', (title, results, tasks) => {
    expect(readYears(title, [{ start: 0, end: title.length }])).toMatchObject({ years: { results, tasks } })
  })
})

describe('of several places', () => {
  const read = (...places: string[]): ReturnType<typeof readYears>['years'] => {
    const text = places.join('\n')
    let at = 0
    return readYears(
      text,
      places.map((words) => {
        const start = text.indexOf(words, at)
        at = start + words.length
        return { start, end: at }
      }),
    ).years
  }
  test('the first with two years decides', () => {
    expect(read('tổng kết năm 2011', 'tổng kết năm 2010 và nhiệm vụ năm 2011')).toEqual({ results: 2010, tasks: 2011 })
  })
  test('without a place with two years, the first with one year decides', () => {
    expect(read('gặp mặt đầu xuân', 'tổng kết năm 2010', 'năm 2012')).toEqual({ results: 2010, tasks: 2011 })
  })
  test('a half-year report has the same year for both, wherever it says so', () => {
    expect(read('sơ kết 6 tháng đầu năm', 'nhiệm vụ năm 2012')).toEqual({ results: 2012, tasks: 2012 })
  })
})

test.each([
  ['Hội nghị người lao động năm 2026', true],
  ['Hội nghị tổng kết năm 2026', false],
  ['Hội nghị triển khai nhiệm vụ năm 2026', false],
  ['Hội nghị sơ kết quý I năm 2026', false],
])('%s: no word says whether the year is behind or ahead: %s', (title, isOpen) => {
  expect(readYears(title, [{ start: 0, end: title.length }]).isOpen).toBe(isOpen)
})

test.each([
  ['Năm 2023, Sở đã mở 4 lớp.', { results: 2023, tasks: 2024 }],
  ['Thực hiện nghị quyết năm học 2019 - 2020, Nhà trường đã mở 4 lớp.', { results: 2020, tasks: 2021 }],
  ['Năm học 2021-2022, Nhà trường đạt 12 chỉ tiêu.', { results: 2022, tasks: 2023 }],
  ['Năm học 2021-2022, Nhà trường có nhiều việc.', null],
])('the year that the sentences look back on: %s', (text, years) => {
  expect(yearsBySentences(text)).toEqual(years)
})

test.each([
  ['Năm 2009, Sở tự kiểm tra 4 văn bản.', { results: 2008, tasks: 2010 }, 2009],
  ['Năm 2008, Sở mở 4 lớp. Năm 2009, Sở mở 5 lớp.', { results: 2008, tasks: 2010 }, null],
  ['Năm 2009, Sở tự kiểm tra 4 văn bản.', { results: 2008, tasks: 2009 }, null],
  ['Năm 2009-2010 là năm đầu.', { results: 2008, tasks: 2010 }, null],
  ['Sở tự kiểm tra 4 văn bản.', { results: 2008, tasks: 2010 }, null],
])('a year that the name leaves out: %s %o', (text, years, expected) => {
  expect(leftOutYear(text, years)).toBe(expected)
})
