import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCorrections } from '../../src/seeds/corrections.ts'
import { reportSeeds } from '../../src/build/report.ts'
import { readSeeds } from '../../src/build/seeds.ts'
import { summarizeSeeds, type FolderSummary } from '../../src/build/summary.ts'
import { SEED } from '../seed.ts'

/** Makes a folder with the report of 2009 and a corrections file. */
async function folderWith(yaml: string, name = SEED.replace('.txt', '.corrections.yaml')): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp(`seeds/${SEED}`, join(folder, SEED))
  await writeFile(join(folder, name), yaml)
  return folder
}

test('set, drop, add and alias are read', () => {
  const { corrections, problems } = readCorrections(`
- quote: Tăng cường công tác quản lý đảng viên
  set: { kind: goal, year: 2009, topic: công tác xây dựng Đảng }
- quote: ĐÁNH GIÁ BÀI VIẾT( 0)
  drop: true
- add: { kind: outcome, year: 2008, quote: một việc }
- alias: { organization: Bộ Thông tin và Truyền thông, as: [Bộ TT&TT, Bộ] }
`)
  expect(problems).toEqual([])
  expect(corrections.map((one) => one.do)).toEqual(['set', 'drop', 'add', 'alias'])
})

test.each([
  [
    '- person: { name: Lê Văn An, role: Giám đốc, body: Sở X }',
    { do: 'person', person: { name: 'Lê Văn An', offices: [{ role: 'Giám đốc', body: 'Sở X' }] } },
  ],
  [
    '- person:\n    name: Lê Văn An\n    attended: không\n    offices:\n      - role: Bí thư\n      - { role: Giám đốc, body: null }',
    { do: 'person', person: { name: 'Lê Văn An', offices: [{ role: 'Bí thư' }, { role: 'Giám đốc' }], attended: false } },
  ],
  ['- person: { name: Lê Văn An, offices: }', { do: 'person', person: { name: 'Lê Văn An', offices: [] } }],
  [
    '- group: { quote: các đồng chí Bí thư, body: Sở X }',
    { do: 'group', group: { quote: 'các đồng chí Bí thư', body: 'Sở X' } },
  ],
  // A colon in the words: the file is tidied.
  ['- person:\n    name: Lê Văn An\n    role: Bí thư: hai khoá', {
    do: 'person',
    person: { name: 'Lê Văn An', offices: [{ role: 'Bí thư: hai khoá' }] },
  }],
])('people: %s', (yaml, correction) => {
  const { corrections, problems } = readCorrections(`${yaml}\n`)
  expect(problems).toEqual([])
  expect(corrections).toEqual([{ at: 2, ...correction }])
})

const PERSON_NAMES = 'Expected name, role, body, offices, attended.'
test.each([
  ['person: Lê Văn An', "'person' needs names and values. Write: person: { name: Nguyễn Văn An, role: Giám đốc, body: Sở X }"],
  ['person: { role: Bí thư }', `'name' is missing. ${PERSON_NAMES}`],
  ['person: { name: Lê Văn An, office: Bí thư }', `'office' is not known here. ${PERSON_NAMES}`],
  ['person: { name: Lê Văn An, body: Sở X }', "'role' is missing. Expected role, body."],
  ['person: { name: Lê Văn An, role: Bí thư, offices: [] }', "use one of the two: 'role' or 'offices'."],
  ['person: { name: Lê Văn An, offices: Bí thư }', "'offices' is a list: [{ role: office, body: body }]."],
  ['person: { name: Lê Văn An, offices: [Bí thư] }', "'offices' is a list: [{ role: office, body: body }]."],
  ['person: { name: Lê Văn An, attended: có lẽ }', "'attended' needs true or false."],
  ['group: { role: Bí thư }', "'quote' is missing. Expected quote, role, body."],
])('%s is explained', (entry, message) => {
  expect(readCorrections(`- ${entry}\n`).problems.map((one) => one.message.en)).toEqual([message])
})

test('facts of the conference are read', () => {
  const { corrections, problems } = readCorrections(`
- conference: { organizer: Đảng uỷ Bộ TT&TT, date: 4/2/2010, place: null }
- conference: { date: 2010 }
- conference: { date: null }
`)
  expect(problems).toEqual([])
  expect(corrections.flatMap((one) => (one.do === 'conference' ? one.set : []))).toEqual([
    { organizer: 'Đảng uỷ Bộ TT&TT', date: '2010-02-04', place: null },
    { date: '2010' },
    { date: null },
  ])
})

test.each([
  ['{ date: 2010-02-30 }', "'2010-02-30' is no date. Expected year-month-day, such as 2010-02-04."],
  ['{ date: hôm qua }', "'hôm qua' is no date. Expected year-month-day, such as 2010-02-04."],
  ['{ host: Sở X }', "'host' is not known here. Expected organizer, date, place."],
  ['{}', 'nothing to set. Expected organizer, date, place.'],
  [
    'Sở X',
    "'conference' needs names and values. Write: conference: { organizer: Sở X, date: 2010-02-04, place: Hà Nội }",
  ],
])('conference: %s is explained', (value, message) => {
  expect(readCorrections(`- conference: ${value}\n`).problems.map((one) => one.message.en)).toEqual([message])
})

test('a year may stand in quotation marks', () => {
  const { corrections, problems } = readCorrections('- quote: một việc\n  set: { year: "2009" }\n')
  expect(problems).toEqual([])
  expect(corrections).toMatchObject([{ do: 'set', set: { year: 2009 } }])
})

test('an empty corrections file, or one of comments, corrects nothing', () => {
  expect(readCorrections('# nothing yet\n')).toEqual({ corrections: [], links: [], problems: [] })
})

describe('in the build', () => {
  test('corrections are applied', async () => {
    const folder = await folderWith('- quote: Tăng cường công tác quản lý đảng viên\n  set: { year: 2010 }\n')
    const { statements } = await readSeeds(folder)
    expect(statements.find(({ text }) => text === 'Tăng cường công tác quản lý đảng viên')?.year).toBe(2010)
  })

  test('a correction that fits nothing is an error with line, column and the nearest words', async () => {
    const folder = await folderWith(
      '- quote: Tang cuong cong tac quan ly dang vien\n  drop: true\n\n- quote: chuyện không có trong báo cáo\n  drop: true\n',
    )
    await expect(readSeeds(folder)).rejects.toThrow(
      /corrections\.yaml:1:3: .*Có phải là 'Tăng cường công tác quản lý đảng viên' không\?\n.*corrections\.yaml:4:3: báo cáo không có lời/u,
    )
  })

  test('the corrections file is read once', async () => {
    const folder = await folderWith('- quote: Tăng cường công tác quản lý đảng viên\n  set: { year: 2010 }\n')
    const opened: string[] = []
    const read = async (path: string): Promise<Uint8Array> => {
      opened.push(basename(path))
      return readFile(path)
    }
    await readSeeds(folder, { read })
    expect(opened).toEqual([SEED, SEED.replace('.txt', '.corrections.yaml')])
  })

  test('a wrong correction doesn’t change the report, and the command fails', async () => {
    const folder = await folderWith(
      `- quote: chuyện không có\n  drop: true\n- quote: Công tác cán bộ nữ\n  set: { kind: ưu điểm }\n- link: { quote: Công tác cán bộ nữ, with: không có }\n`,
    )
    const lines: string[] = []
    expect(await reportSeeds(folder, (line) => lines.push(line), { language: 'en' })).toBe(1)
    const file = (words: string): unknown => expect.stringContaining(words)
    expect(lines).toContainEqual(file('  statements  49: 8 outcomes, 11 strengths,'))
    expect(lines).toContainEqual(
      file('corrections.yaml:3:3: set kind outcome → strength on ‘Công tác cán bộ nữ được quan tâm và đổi mới’'),
    )
    expect(lines).toContainEqual(file("corrections.yaml:1:3: PROBLEM: the report does not say 'chuyện không có'."))
    expect(lines).toContainEqual(
      file('corrections.yaml:5:3: PROBLEM: no statement of 2009-03-26-dang-uy-bo-tttt.txt has'),
    )
    expect(lines.at(-1)).toMatch(/^2 problems in .*\. The page is not built until they are put right\.$/u)
    expect(lines.join('\n')).not.toContain('NOT USED')
    const vietnamese: string[] = []
    await reportSeeds(folder, (line) => vietnamese.push(line), { language: 'vi' })
    expect(vietnamese).toContainEqual(
      file('corrections.yaml:3:3: đã đặt kind: kết quả → ưu điểm cho ‘Công tác cán bộ nữ được quan tâm và đổi mới’'),
    )
    expect(vietnamese).toContainEqual(file("corrections.yaml:1:3: LỖI: báo cáo không có lời 'chuyện không có'."))
    expect(vietnamese.at(-1)).toMatch(/^Có 2 lỗi trong .*\. Trang chỉ được dựng sau khi đã sửa hết\.$/u)
  })

  test('the effects of corrections are in the JSON too', async () => {
    const folder = await folderWith('- quote: Công tác cán bộ nữ\n  set: { kind: ưu điểm }\n')
    const json: string[] = []
    expect(await reportSeeds(folder, (line) => json.push(line), { json: true })).toBe(0)
    const { reports } = JSON.parse(json.join('\n')) as FolderSummary
    expect(reports[0]).toMatchObject({
      isRead: true,
      problem: null,
      problems: [],
      corrections: [
        {
          file: expect.stringMatching(/corrections\.yaml$/u) as string,
          line: 1,
          column: 3,
          text: 'đã đặt kind: kết quả → ưu điểm cho ‘Công tác cán bộ nữ được quan tâm và đổi mới’',
        },
      ],
    })
  })

  test.each(['', ' \n', '# chưa có gì\n', '\uFEFF'])(
    'an empty corrections file (%j) corrects nothing',
    async (yaml) => {
      const folder = await folderWith(yaml)
      expect((await readSeeds(folder)).statements).toHaveLength(49)
    },
  )

  test('statements are linked and unlinked', async () => {
    const folder = await folderWith(`
- unlink: { quote: Sự gắn kết tốt giữa, with: Gắn kết chặt chẽ hơn giữa }
- link: { quote: Công tác cán bộ nữ, with: Tăng cường chỉ đạo phát triển nguồn nhân lực }
`)
    const { links, statements } = await readSeeds(folder)
    const idOf = (words: string): string | undefined => statements.find(({ text }) => text.startsWith(words))?.id
    const between = (from: string, to: string) => links.find((one) => one.from === idOf(from) && one.to === idOf(to))
    expect(between('Sự gắn kết tốt', 'Gắn kết chặt chẽ')).toBeUndefined()
    expect(between('Công tác cán bộ nữ', 'Tăng cường chỉ đạo phát triển nguồn')).toMatchObject({
      kind: 'sameTheme',
      basis: 'editor',
      shared: [],
    })
  })

  test.each([
    ['unlink: { quote: Công tác cán bộ nữ, with: Quan tâm kiện toàn }', 'chưa được nối với nhau'],
    [
      'link: { quote: Công tác phát triển đảng viên, with: Tiếp tục nâng cao công tác phát triển }',
      'đã được nối với nhau',
    ],
    ['link: { quote: Công tác cán bộ nữ, with: Công tác phát triển đảng viên }', 'chỉ nối được ý đã qua với ý sắp tới'],
    ['link: { quote: Tăng cường, with: Công tác cán bộ nữ }', "'Tăng cường' có trong 5 ý khác nhau"],
    [
      'link: { quote: Công tác cán bộ nữ, with: x, in: y.txt }',
      "không có báo cáo 'y.txt'. Cần tên tệp của một báo cáo",
    ],
  ])('%s is an error with its place', async (edit, message) => {
    const folder = await folderWith(`\n- ${edit}\n`)
    await expect(readSeeds(folder)).rejects.toThrow(message)
    await expect(readSeeds(folder)).rejects.toThrow(/corrections\.yaml:2:3: /u)
    // The extraction report lists the problem, although the report itself can be used.
    const [summary] = (await summarizeSeeds(folder)).reports
    expect(summary?.problem).toContain(message)
    expect(summary?.isRead).toBe(true)
  })
})
