// People and groups that were misread.
import { describe, expect, test } from 'vitest'
import { DONE, LEAD, TITLE, parse, peopleOf } from './report.ts'

describe('people and their offices', () => {
  test.each<[string, string, string[]]>([
    [
      'abbreviated offices',
      'Dự hội nghị có đồng chí Lò Văn Sến – PBT Thường trực Huyện ủy; Vàng Thị Sáo – PCT UBND huyện.',
      ['Lò Văn Sến: PBT Thường trực | Huyện ủy', 'Vàng Thị Sáo: PCT | UBND huyện'],
    ],
    [
      'a dash between two offices',
      'Dự hội nghị có đồng chí Lò Văn Sến – Trưởng Ban Tuyên giáo Thành ủy - Giám đốc Trung tâm Chính trị thành phố.',
      ['Lò Văn Sến: Trưởng Ban | Ban Tuyên giáo Thành ủy, Giám đốc | Trung tâm Chính trị thành phố'],
    ],
    [
      'a district’s name is no person',
      'Về dự có ông Lò Văn Sến – Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lâm Phượng.',
      ['Lò Văn Sến: Phó Chủ tịch | Ủy ban Mặt trận Tổ quốc Việt Nam huyện Lâm Phượng'],
    ],
    [
      'nor is the name that the Youth Union bears',
      'Anh Lò Văn Sến, Bí thư thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh chủ trì hội nghị.',
      ['Lò Văn Sến: Bí thư thứ nhất | Trung ương Đoàn TNCS Hồ Chí Minh'],
    ],
  ])('%s', (_, line, people) => {
    const report = parse([TITLE, `${LEAD} ${line}`, DONE])
    expect(peopleOf(report)).toEqual(people)
  })
})
