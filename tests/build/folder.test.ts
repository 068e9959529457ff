import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { kindOfName, listSeeds, whyUnreadable } from '../../src/build/folder.ts'
import type { SeedNote } from '../../src/build/problem.ts'
import { reportSeeds } from '../../src/build/report.ts'
import { readFolder } from '../../src/build/seeds.ts'
import { SEED } from '../seed.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp(`seeds/${SEED}`, join(folder, SEED))
})
const at = (name: string): string => join(folder, name)
const told = (notes: readonly SeedNote[]): [string, string][] =>
  notes.map(({ path, message }) => [basename(path), message.split('. ')[0] ?? ''])

test.each([
  ['x.txt', { is: 'report' }],
  ['x.corrections.yaml', { is: 'corrections', of: 'x.txt' }],
  ['x.txt.corrections.yaml', { is: 'corrections', of: 'x.txt.txt' }],
  ['x.corrections.yaml.txt', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.corrections.yml', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.Corrections.YAML', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.correction.yaml', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.corrections.txt', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.TXT', { is: 'other', why: "its ending is '.TXT'. Rename it to 'x.txt' to have it read." }],
  ['x.docx', { is: 'other', why: "a Word document. Save its text as 'x.txt' (plain text, UTF-8) to have it read." }],
  ['.x.txt', { is: 'other', why: 'a hidden file.' }],
  ['x', { is: 'other', why: "no report: its name doesn't end in '.txt'." }],
])('the name %s', (name, kind) => {
  expect(kindOfName(name)).toEqual(kind)
})

test.each([
  ['ENOENT', 'it is a link to a file that is not there.'],
  ['ELOOP', 'it is a link that leads back to itself.'],
  ['EACCES', 'there is no permission to read it.'],
  ['EPERM', 'there is no permission to read it.'],
  ['EIO', "it can't be read (EIO)."],
  [undefined, "it can't be read (unknown error)."],
])('the message for the error code %s', (code, why) => {
  expect(whyUnreadable(code)).toContain(why)
})

describe('a file that can’t be read gives one message, and the others are read', () => {
  test('a folder, broken and looping links, links that lead out', async () => {
    await mkdir(at('folder.txt'))
    await symlink('nowhere.txt', at('broken.txt'))
    await symlink('loop.txt', at('loop.txt'))
    await symlink('/etc/hostname', at('out.txt'))
    const { reports, problems, notRead } = await listSeeds(folder)
    expect(reports.map(({ path }) => basename(path))).toEqual([SEED])
    expect(told(problems)).toEqual([
      ['broken.txt', 'it is a link to a file that is not there'],
      ['folder.txt', 'it is a folder; expected a file'],
      ['loop.txt', 'it is a link that leads back to itself'],
    ])
    expect(told(notRead)).toEqual([['out.txt', 'a link that leads out of the folder']])
    const lines: string[] = []
    expect(await reportSeeds(folder, (line) => lines.push(line))).toBe(1)
    for (const name of ['broken.txt', 'folder.txt', 'loop.txt'])
      expect(lines.filter((line) => line.includes(`${name}:1:1: it is a`))).toHaveLength(1)
    expect(lines).toContainEqual(expect.stringContaining('statements  49'))
    expect(lines).toContainEqual(expect.stringMatching(/out\.txt: a link that leads out of the folder\./u))
  })

  test('no permission', async () => {
    await cp(at(SEED), at('a.txt'))
    const read = (path: string): Promise<Uint8Array> =>
      basename(path) === 'a.txt'
        ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))
        : Promise.resolve(
            new TextEncoder().encode('Hội nghị X năm 2008\n\nNăm 2008, Đảng uỷ đã lãnh đạo tốt công tác.\n'),
          )
    const { readings } = await readFolder(folder, { read })
    expect(readings.map(({ report, problems }) => [report === null, told(problems)])).toEqual([
      [false, expect.anything()],
      [true, [['a.txt', 'there is no permission to read it']]],
    ])
  })

  test('ten megabytes on one line', async () => {
    await writeFile(at('long.txt'), 'Trời hôm nay đẹp lắm, mây trắng bay. '.repeat(240_000))
    const { readings } = await readFolder(folder)
    expect(readings.map(({ problems }) => told(problems))).toEqual([[], [['long.txt', 'a line of 8,880,000 letters']]])
  })
})

test('ignored files are listed with a reason, without failing', async () => {
  await mkdir(at('sub'))
  await mkdir(at('.git'))
  for (const name of ['A.TXT', 'b.docx', '.DS_Store', 'notes.md']) await writeFile(at(name), 'x')
  const lines: string[] = []
  expect(await reportSeeds(folder, (line) => lines.push(line))).toBe(0)
  const from = lines.indexOf('Not read:')
  expect(lines.slice(from + 1, from + 7).map((line) => line.replace(/^.*\/(?=[^/]*: )/u, ''))).toEqual([
    '.DS_Store: a hidden file.',
    '.git: a hidden file.',
    "A.TXT: its ending is '.TXT'. Rename it to 'A.txt' to have it read.",
    "b.docx: a Word document. Save its text as 'b.txt' (plain text, UTF-8) to have it read.",
    "notes.md: no report: its name doesn't end in '.txt'.",
    'sub: a folder. Put its reports directly into the folder of reports to have them read.',
  ])
})

describe('a corrections file that would be ignored is a problem with advice', () => {
  const NAME = SEED.replace('.txt', '')
  test.each([
    [`${NAME}.corrections.yaml.txt`, `expected the name '${NAME}.corrections.yaml'. Rename the file`],
    [`${NAME}.corrections.yml`, `expected the name '${NAME}.corrections.yaml'. Rename the file`],
    [`${NAME}.Corrections.YAML`, `expected the name '${NAME}.corrections.yaml'. Rename the file`],
    ['other.corrections.yaml', "no report 'other.txt' stands beside these corrections; expected one of that name."],
    [`${SEED}.corrections.yaml`, `Rename it to '${NAME}.corrections.yaml'.`],
  ])('%s', async (name, message) => {
    await writeFile(at(name), '- quote: Công tác cán bộ nữ\n  drop: true\n')
    const { readings, problems } = await readFolder(folder)
    expect(readings.map(({ report }) => report?.statements.length)).toEqual([49])
    expect(problems.map((one) => [basename(one.path), one.message])).toEqual([[name, expect.stringContaining(message)]])
  })

  test.each<[string, (path: string) => Promise<unknown>, string]>([
    ['a folder of that name', (path) => mkdir(path), 'it is a folder'],
    ['a broken link', (path) => symlink('nowhere', path), 'it is a link to a file that is not there'],
    ['a link that leads out', (path) => symlink('/etc/hostname', path), 'it is a link that leads out of the folder'],
  ])('%s', async (_, make, why) => {
    await make(at(`${NAME}.corrections.yaml`))
    const { readings, problems } = await readFolder(folder)
    expect(readings.map(({ report, problems: own }) => [report?.statements.length, own])).toEqual([[49, []]])
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(`these corrections are not applied: ${why}`),
    ])
  })

  test('a file in the wrong encoding', async () => {
    await writeFile(at(`${NAME}.corrections.yaml`), new Uint8Array([0x2d, 0x20, 0xe0, 0x20]))
    const { readings } = await readFolder(folder)
    expect(readings[0]?.problems.map(({ path, message }) => [basename(path), message])).toEqual([
      [`${NAME}.corrections.yaml`, expect.stringContaining('byte 0xE0 is not UTF-8')],
    ])
    expect(readings[0]?.report?.statements).toHaveLength(49)
  })
})

test('a folder without reports is an error that lists its other files, and so is a path that is no folder', async () => {
  await expect(listSeeds(at(SEED))).rejects.toThrow('it is a file; expected a folder of reports')
  const empty = await mkdtemp(join(tmpdir(), 'seeds-'))
  await writeFile(join(empty, 'x.TXT'), 'x')
  await expect(listSeeds(empty)).rejects.toThrow(
    /no report in the folder.*\n.*x\.TXT:1:1: not read: its ending is '\.TXT'/u,
  )
})
