import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runSeeds } from '../../src/build/command.ts'
import type { FolderSummary } from '../../src/build/summary.ts'
import { SEED } from '../seed.ts'

const ENGLISH = { LANG: 'en_US.UTF-8' }
const VIETNAMESE = { LANG: 'vi_VN.UTF-8' }

/** Runs the command: its exit code, and what it printed. */
async function run(args: readonly string[], environment = {}): Promise<{ code: number; out: string; errors: string }> {
  const [out, errors]: [string[], string[]] = [[], []]
  const code = await runSeeds(args, {
    environment,
    print: (line) => out.push(line),
    printError: (line) => errors.push(line),
  })
  return { code, out: out.join('\n'), errors: errors.join('\n') }
}

/** A report whose day has no year, which is doubtful. */
const TEXT = [
  'Hội nghị tổng kết công tác năm 2011, phương hướng năm 2012',
  'Chiều 9-1, tại Huế, Viện Y Huế đã tổ chức Hội nghị tổng kết công tác năm 2011.',
  'Năm 2011, Viện đã mở 4 lớp.',
].join('\n')

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

describe('the language', () => {
  test.each<[readonly string[], Record<string, string>, string]>([
    [[], {}, 'tiêu đề     Hội nghị Tổng kết'],
    [[], ENGLISH, 'title       Hội nghị Tổng kết'],
    [['--lang', 'en'], VIETNAMESE, 'title       Hội nghị Tổng kết'],
    [['--lang=en'], {}, 'title       Hội nghị Tổng kết'],
    [['--lang', 'vi'], ENGLISH, 'tiêu đề     Hội nghị Tổng kết'],
    [['--why', `${SEED}:1`], {}, 'đọc là      tiêu đề'],
    [['--why', `${SEED}:1`], ENGLISH, 'read as     title'],
    [['--lang', 'en', '--why', `${SEED}:1`], VIETNAMESE, 'read as     title'],
    [['--why', `${SEED}:1`, '--lang', 'vi'], ENGLISH, 'đọc là      tiêu đề'],
  ])('%j in %j', async (args, environment, words) => {
    const { code, out } = await run(args, environment)
    expect(code).toBe(0)
    expect(out).toContain(words)
  })

  test('of the strings in the JSON is the same as of the text', async () => {
    const SEEDS = await folderOf({ 'a.txt': TEXT, 'b.txt': '', 'c.TXT': 'x' })
    const read = async (...args: string[]): Promise<string[]> => {
      const { code, out } = await run(['--json', ...args], { SEEDS })
      expect(code).toBe(1)
      const { reports, notRead } = JSON.parse(out) as FolderSummary
      return [reports[0]?.doubts[0]?.text, reports[1]?.problems[0]?.text, notRead[0]?.why].map(String)
    }
    expect(await read()).toEqual([
      "'Chiều 9-1' không có năm; suy ra là năm 2012, theo tiêu đề.",
      'tệp không có chữ nào; cần lời văn của một báo cáo. Hãy dán lời văn vào rồi lưu.',
      "đuôi tệp là '.TXT'. Muốn tệp được đọc, hãy đổi tên thành 'c.txt'.",
    ])
    expect(await read('--lang', 'en')).toEqual([
      "'Chiều 9-1' has no year; 2012 is inferred from the title.",
      'the file is empty; expected the text of a report. Paste the text and save.',
      "its ending is '.TXT'. Rename it to 'c.txt' to have it read.",
    ])
  })
})

describe('wrong arguments give the usage and exit code 2', () => {
  test.each([
    [['--lang', 'fr']],
    [['--lang', 'EN']],
    [['--lang', '']],
    [['--lang']],
    [['--lang', '--json']],
    [['--why']],
    [['--json', '--why', `${SEED}:1`]],
    [['--json', '--list']],
    [['--list', '--why', `${SEED}:1`]],
    [['--jsn']],
    [['seeds']],
  ])('%j', async (args) => {
    const { code, out, errors } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(errors).toMatch(/^npm run seeds +đã đọc được gì từ mỗi báo cáo\n/u)
    expect((await run(args, ENGLISH)).errors).toMatch(/^npm run seeds +what was read from every report\n/u)
  })
})

test('a folder that can’t be read is an error in the language, with exit code 1', async () => {
  const SEEDS = join(await folderOf({}), 'none')
  expect(await run(['--lang', 'vi'], { ...ENGLISH, SEEDS })).toMatchObject({
    code: 1,
    out: '',
    errors: expect.stringContaining('none:1:1: không có thư mục này; cần một thư mục') as string,
  })
  expect(await run(['--lang', 'en'], { SEEDS })).toMatchObject({
    code: 1,
    errors: expect.stringContaining('none:1:1: no such folder; expected a folder') as string,
  })
})

test('several reports: the table, the files that are not read, the advice and the last line', async () => {
  const SEEDS = await folderOf({ 'a.txt': TEXT, 'b.txt': '', 'c.doc': 'x' })
  const cut = (out: string): string[] =>
    out
      .split('\n')
      .slice(out.split('\n').findIndex((line) => /^(?:báo cáo|report) /u.test(line)))
      .map((line) => line.replace(/\S*\/(?=[abc]\.)/gu, '').replace(/ {2,}/gu, ' | '))
  expect(cut((await run([], { SEEDS })).out)).toEqual([
    'báo cáo | ngày họp | kết quả | ưu điểm | khuyết điểm | khen thưởng | mục tiêu | yêu cầu | tổng | người | tổ chức | đã hiểu | câu | chưa hiểu | ít chắc | xem lại | lỗi',
    'a.txt | 9/1/2012 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1 | 100,0% | 2/2 | 0 | 0 | 1 | 0',
    'b.txt | KHÔNG DÙNG ĐƯỢC | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0,0% | 0/0 | 0 | 0 | 0 | 1',
    '',
    'Không đọc:',
    " | c.doc: tài liệu Word. Muốn được đọc, hãy lưu lời văn thành 'c.txt' (văn bản thuần, mã UTF-8).",
    '',
    'Ý không được nhắc ở trên chưa chắc đã đọc đúng. Muốn xem từng ý đã đọc để đối chiếu với báo cáo: npm run seeds -- --list',
    'Câu chưa hiểu vẫn nằm trong văn bản trên trang. Muốn biết quy tắc nào đã đọc một dòng và quy tắc nào suýt khớp:',
    ' | npm run seeds -- --why TỆP:DÒNG',
    'Muốn sửa chỗ đọc sai mà không động đến mã nguồn, hãy viết TÊN.corrections.yaml cạnh báo cáo (README.vi.md, mục Sửa chỗ đọc sai).',
    'Có 1 lỗi trong b.txt. Trang chỉ được dựng sau khi đã sửa hết.',
  ])
  expect(cut((await run([], { ...ENGLISH, SEEDS })).out)).toEqual([
    'report | date | outcome | strength | shortcoming | award | goal | request | all | people | bodies | coverage | sentences | unread | unsure | look | wrong',
    'a.txt | 2012-01-09 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1 | 100.0 % | 2/2 | 0 | 0 | 1 | 0',
    'b.txt | NOT USED | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0.0 % | 0/0 | 0 | 0 | 0 | 1',
    '',
    'Not read:',
    " | c.doc: a Word document. Save its text as 'c.txt' (plain text, UTF-8) to have it read.",
    '',
    'What is not named above may still be misread. To compare everything that was read with the report: npm run seeds -- --list',
    'A sentence that was not understood stays in the text of the page. To see which rule read a line, and which almost did:',
    ' | npm run seeds -- --why FILE:LINE',
    'To overrule the rules without touching code, write NAME.corrections.yaml beside the report (README, corrections).',
    '1 problem in b.txt. The page is not built until it is put right.',
  ])
})
