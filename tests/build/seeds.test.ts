import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { noteLine, SeedError } from '../../src/build/problem.ts'
import { reportSeeds } from '../../src/build/report.ts'
import { readSeedFile, readSeeds } from '../../src/build/seeds.ts'
import { messageLanguages } from '../../src/text/message.ts'
import { asVni } from '../encodings.ts'
import { SEED, seedText } from '../seed.ts'

const broken = (name: string): string => resolve('tests/fixtures/broken', name)

describe('a report that can’t be read stops the build with place, cause and advice', () => {
  test.each([
    ['not-utf8.txt:2:5: ', 'byte 0xE0 không phải là UTF-8; cần', 'byte 0xE0 is not UTF-8; expected'],
    ['empty.txt:1:1: ', 'tệp không có chữ nào; cần', 'the file is empty; expected'],
    ['no-title.txt:1:1: ', 'không có tiêu đề: ', 'no title: '],
  ])('%s', async (place, vi, en) => {
    const { report, problems } = await readSeedFile({ path: broken(place.replace(/:.*/u, '')), corrections: null })
    expect(report).toBeNull()
    const lines = messageLanguages.map((language) => problems.map((one) => noteLine(one, language)).join('\n'))
    expect(lines).toEqual([vi, en].map((words) => expect.stringContaining(`broken/${place}${words}`) as string))
  })

  test('a folder that is missing, or without a report', async () => {
    await expect(readSeeds(resolve('no-such-folder'))).rejects.toThrow(
      'no-such-folder:1:1: không có thư mục này; cần một thư mục có các báo cáo (.txt, mã UTF-8).',
    )
    await expect(readSeeds(await mkdtemp(join(tmpdir(), 'seeds-')))).rejects.toThrow(
      'trong thư mục không có báo cáo nào; cần ít nhất một tệp .txt mã UTF-8.',
    )
  })
})

test('sentences that no rule matches don’t stop the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await writeFile(join(folder, 'x.txt'), seedText().replace('\n\nVH', '\n\nKhông ai hiểu câu này.\n\nVH'))
  const dataset = await readSeeds(folder)
  expect(dataset.reports[0]?.regions.some(({ role }) => role === 'unclassified')).toBe(true)
})

test('a report without statements is a problem for the command and the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await writeFile(join(folder, 'x.txt'), 'Hội nghị X\n\nTrời đẹp.\n')
  await cp(`seeds/${SEED}`, join(folder, SEED))
  const lines: string[] = []
  expect(await reportSeeds(folder, (line) => lines.push(line))).toBe(1)
  expect(lines).toContainEqual(expect.stringContaining('x.txt:3:1: chưa hiểu: Trời đẹp.'))
  expect(lines).toContainEqual(expect.stringMatching(/x\.txt:1:1: LỖI: không đọc được ý nào\./u))
  expect(lines).toContainEqual(expect.stringContaining('các ý       49'))
  await expect(readSeeds(folder)).rejects.toThrow(/x\.txt:1:1: không đọc được ý nào\./u)
  // A report whose only statement was added by an editor is accepted.
  await writeFile(join(folder, 'x.corrections.yaml'), '- add: { kind: kết quả, year: 2008, quote: Trời đẹp }\n')
  expect((await readSeeds(folder)).statements).toHaveLength(50)
})

test('the build lists the problems of all files at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await writeFile(join(folder, 'a.txt'), '')
  await writeFile(join(folder, 'b.txt'), asVni('Hội nghị tổng kết công tác Đảng năm 2008'))
  await mkdir(join(folder, 'c.txt'))
  await cp(`seeds/${SEED}`, join(folder, 'd.txt'))
  await writeFile(join(folder, 'd.corrections.yaml'), '- quote: a\n  drop: true\n')
  const failure = await readSeeds(folder).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(SeedError)
  expect((failure as SeedError).message.split('\n').map((line) => line.replace(/^.*\//u, '').slice(0, 40))).toEqual([
    'a.txt:1:1: tệp không có chữ nào; cần lời',
    'b.txt:1:1: đây là chữ của phông cũ (VNI-',
    'c.txt:1:1: đây là thư mục; cần một tệp. ',
    "d.corrections.yaml:1:3: 'a' chỉ có ở bên",
  ])
  expect((failure as SeedError).messageIn('en')).toMatch(/a\.txt:1:1: the file is empty; expected the text/u)
  expect(failure).toMatchObject({ line: 1, column: 1 })
})

describe('a repeated report is a problem', () => {
  const inFolder = async (...names: string[]): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
    for (const name of names) await cp(`seeds/${SEED}`, join(folder, name))
    return folder
  }

  test('if it has the same words', async () => {
    const folder = await inFolder('a.txt', 'b.txt')
    await expect(readSeeds(folder)).rejects.toThrow(
      /b\.txt:1:1: trùng lời văn với .*a\.txt\. Hãy bỏ một trong hai tệp\./u,
    )
    expect(await reportSeeds(folder, () => undefined)).toBe(1)
  })

  test('and the one with corrections is kept', async () => {
    const folder = await inFolder('a.txt', 'b.txt')
    await writeFile(join(folder, 'b.corrections.yaml'), '- quote: Công tác cán bộ nữ\n  drop: true\n')
    await expect(readSeeds(folder)).rejects.toThrow(/a\.txt:1:1: trùng lời văn với .*b\.txt/u)
  })

  test('if its file name gives the same id', async () => {
    const folder = await inFolder('bao-cao.txt')
    await writeFile(join(folder, 'báo cáo.txt'), 'Hội nghị X năm 2011\n\nTrời đẹp.\n')
    await expect(readSeeds(folder)).rejects.toThrow(
      /tên tệp cho ra mã 'bao-cao', mà .*bao-cao\.txt đã có mã ấy\. Hãy đổi tên tệp mới hơn\./u,
    )
  })
})

test('the report of 2009 is the ministry’s file, byte for byte', async () => {
  const { createHash } = await import('node:crypto')
  const bytes = await readFile(`seeds/${SEED}`)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'f15dbf1e76a5acf01dda9c969bee279cf597869a0a42d1da4969f4b2cc391fdc',
  )
})
