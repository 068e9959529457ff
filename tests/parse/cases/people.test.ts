// People and groups that were misread.
import { describe, expect, test } from 'vitest'
import { DONE, LEAD, TITLE, groupsOf, parse, peopleOf } from './report.ts'

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
      'the city behind "TP." belongs to the body, and is no person',
      'Dự hội nghị có ông Lò Văn Sến – Phó Cục trưởng Cục Thủy sản TP.Hồ Hải Vân, Chi cục trưởng Chi cục Thủy sản.',
      ['Lò Văn Sến: Phó Cục trưởng | Cục Thủy sản TP.Hồ Hải Vân, Chi cục trưởng | Chi cục Thủy sản'],
    ],
    [
      'a town with a blank behind "TX.", and a person after it',
      'Dự hội nghị có ông Lò Văn Sến – Chủ tịch UBND TX. Trần Văn Khê và bà Vàng Thị Sáo - Giám đốc Sở.',
      ['Lò Văn Sến: Chủ tịch | UBND TX. Trần Văn Khê', 'Vàng Thị Sáo: Giám đốc | Sở'],
    ],
    [
      'a list of people with commas only',
      'Dự hội nghị có các đồng chí: Lò Văn Sến, Phó Bí thư Tỉnh ủy, Vàng Thị Sáo, phó chủ tịch UBND tỉnh, các ban, ngành và đại diện ngư dân.',
      ['Lò Văn Sến: Phó Bí thư | Tỉnh ủy', 'Vàng Thị Sáo: phó chủ tịch | UBND tỉnh'],
    ],
    [
      'an office behind "về phía"',
      'Tham dự về phía Bộ Thủy sản có TS Lò Văn Sến – Thứ trưởng; ThS Vàng Thị Sáo – Vụ trưởng.',
      ['Lò Văn Sến: Thứ trưởng | Bộ Thủy sản', 'Vàng Thị Sáo: Vụ trưởng | Bộ Thủy sản'],
    ],
    [
      'two offices joined by "kiêm" at one body',
      'Dự hội nghị có đồng chí Lò Văn Sến, Chủ tịch kiêm Tổng Giám đốc Tập đoàn.',
      ['Lò Văn Sến: Chủ tịch | Tập đoàn, Tổng Giám đốc | Tập đoàn'],
    ],
    [
      'offices joined by a dash before the names',
      'Bí thư Tỉnh ủy - Chủ tịch HĐND tỉnh Lò Văn Sến, Chủ nhiệm UBKT Tỉnh ủy - Chánh Thanh tra tỉnh Lê Hải Châu dự hội nghị.',
      [
        'Lò Văn Sến: Bí thư | Tỉnh ủy, Chủ tịch | HĐND tỉnh',
        'Lê Hải Châu: Chủ nhiệm | UBKT Tỉnh ủy, Chánh Thanh tra | Thanh tra tỉnh',
      ],
    ],
    [
      'abbreviations with a stop',
      'Dự hội nghị có đồng chí Lò Văn Sến, UVBTV T.U, Giám đốc Công an tỉnh.',
      ['Lò Văn Sến: UVBTV | T.U, Giám đốc | Công an tỉnh'],
    ],
    [
      'a family name that is a body’s first word',
      'Chủ nhiệm UBKT Tỉnh ủy Đoàn Văn Viên dự hội nghị.',
      ['Đoàn Văn Viên: Chủ nhiệm | UBKT Tỉnh ủy'],
    ],
    ['a name with an apostrophe', 'Dự hội nghị có bà Siu H’Lan - Tỉnh ủy viên.', ['Siu H’Lan: Tỉnh ủy viên | Tỉnh ủy']],
    ['a name of one word', 'Dự hội nghị có ông K’Mák - Ủy viên BTV Tỉnh ủy.', ['K’Mák: Ủy viên | BTV Tỉnh ủy']],
    [
      'a deputy Prime Minister and a member of a committee that isn’t named are not the host’s',
      'Dự hội nghị có Phó Thủ tướng Lò Văn Sến; bà Vàng Thị Sáo, TUV, Giám đốc Sở Y tế.',
      ['Lò Văn Sến: ', 'Vàng Thị Sáo: Giám đốc | Sở Y tế'],
    ],
    [
      'an office right behind the name',
      'Dự hội nghị có đồng chí Lò Văn Sến Tỉnh ủy viên, Bí thư Ban cán sự đảng; đồng chí Vàng Thị Sáo Phó Giám đốc Sở Y tế.',
      ['Lò Văn Sến: Tỉnh ủy viên | Tỉnh ủy, Bí thư | Ban cán sự đảng', 'Vàng Thị Sáo: Phó Giám đốc | Sở Y tế'],
    ],
    [
      'the standing members of a committee, and the presidium is no person',
      'Dự hội nghị có đồng chí Lò Văn Sến, ủy viên Bộ Chính trị, Thường trực Ban Bí thư; bà Vàng Thị Sáo, Uỷ viên Đoàn Chủ tịch.',
      ['Lò Văn Sến: ủy viên | Bộ Chính trị, Thường trực | Ban Bí thư', 'Vàng Thị Sáo: Uỷ viên | Đoàn Chủ tịch'],
    ],
    [
      'a name behind T.Ư',
      'Dự hội nghị có Chủ tịch Hội đồng Đội T.Ư Lê Long Hải.',
      ['Lê Long Hải: Chủ tịch | Hội đồng Đội T.Ư'],
    ],
    [
      'a steering committee',
      'Đến dự có Phái viên của Thủ tướng về nghề cá, Phó Trưởng ban Chỉ đạo quốc gia về nghề cá Lò Văn Sến.',
      ['Lò Văn Sến: Phó Trưởng ban | ban Chỉ đạo quốc gia về nghề cá'],
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

describe('groups', () => {
  test.each<[string, string, string[]]>([
    [
      'bodies named one by one',
      'Về dự có các đồng chí lãnh đạo các ban Chính sách, UBKT, Ban Tài chính.',
      ['lãnh đạo | ban Chính sách', 'lãnh đạo | UBKT', 'lãnh đạo | Ban Tài chính'],
    ],
    [
      'places joined by a comma belong to one body',
      'Về dự có lãnh đạo Hội Nghề cá các huyện, thành phố và Hội Nông dân tỉnh.',
      ['lãnh đạo | Hội Nghề cá các huyện, thành phố', 'lãnh đạo | Hội Nông dân tỉnh'],
    ],
    [
      'a common noun with its list stays one',
      'Về dự có đại diện lãnh đạo các sở, ban, ngành, đoàn thể tỉnh.',
      ['đại diện lãnh đạo | các sở, ban, ngành, đoàn thể tỉnh'],
    ],
    [
      'a number of people with a dot',
      'Tham dự hội nghị có hơn 2.000 đại biểu là cán bộ, đảng viên của các chi bộ trực thuộc.',
      ['đại biểu | các chi bộ trực thuộc'],
    ],
    ['people without a body', 'Tham dự hội nghị có gần 180 cán bộ, viên chức.', ['cán bộ, viên chức | ']],
  ])('%s', (_, line, groups) => {
    expect(groupsOf(parse([TITLE, `${LEAD} ${line}`, DONE]))).toEqual(groups)
  })
})

test('the sentence of a caption is no part of a body’s name', () => {
  const report = parse([
    TITLE,
    LEAD,
    'Ông Lò Văn Sến, Phó Chủ tịch UBND tỉnh trao Cờ thi đua cho các đơn vị xuất sắc năm 2017.',
    DONE,
  ])
  expect(peopleOf(report)).toEqual(['Lò Văn Sến: Phó Chủ tịch | UBND tỉnh'])
})

test('a dash that is glued to the word before it ends an office and a body', () => {
  const report = parse([TITLE, LEAD, 'Đồng chí Lê Văn Tú- Chủ tịch LĐLĐ huyện- Chủ trì Hội nghị.', DONE])
  expect(peopleOf(report)).toEqual(['Lê Văn Tú: Chủ tịch | LĐLĐ huyện'])
})

test('Thành phố, Thị xã and Thị trấn go on in the name of a body', () => {
  const report = parse([
    TITLE,
    LEAD,
    DONE,
    'Ban Chấp hành Công đoàn Bệnh viện Thành phố Lâm Khê đã thăm hỏi 20 gia đình.',
  ])
  expect(report.organizations.map(({ name }) => name)).toContain('Ban Chấp hành Công đoàn Bệnh viện Thành phố Lâm Khê')
})

describe('who attended: those whom a list of guests names, in whatever paragraph, and those who speak', () => {
  test.each<[string, string[]]>([
    ['Tới dự hội nghị có bà Lò Thị Sến, Phó Chủ tịch UBND tỉnh.', ['Lò Thị Sến']],
    [
      'Dự có ông Lò Văn Sến, Phó Giám đốc Sở Y tế; ông Vàng Văn Sáo, Chánh Văn phòng Sở Y tế.',
      ['Lò Văn Sến', 'Vàng Văn Sáo'],
    ],
    ['Đồng chí Lò Văn Sến - Phó Chủ tịch UBND tỉnh đã tới dự và chỉ đạo hội nghị.', ['Lò Văn Sến']],
    ['Hội nghị diễn ra dưới sự chủ trì của đồng chí Lò Văn Sến, Giám đốc Sở.', ['Lò Văn Sến']],
    [
      'Thành phần tham dự gồm:\n- Đồng chí Lò Văn Sến, Phó Chủ tịch UBND tỉnh;\n- Đồng chí Vàng Văn Sáo.',
      ['Lò Văn Sến', 'Vàng Văn Sáo'],
    ],
    ['Năm 2017, Sở đã trao nhà tình nghĩa cho gia đình ông Lò Văn Sến ở xã Nậm Mo.', []],
    ['Các đại biểu dự hội nghị có mặt đông đủ. Sở đã tặng Giấy khen cho đồng chí Lò Văn Sến.', []],
  ])('%s', (words, names) => {
    const { people } = parse([TITLE, LEAD, ...words.split('\n'), DONE])
    expect(people.filter(({ attended }) => attended).map(({ name }) => name)).toEqual(names)
  })
})
