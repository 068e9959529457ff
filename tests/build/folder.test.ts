import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { kindOfName, listSeeds, whyUnreadable, type Kind } from '../../src/build/folder.ts'
import { SeedError } from '../../src/build/problem.ts'
import { reportSeeds } from '../../src/build/report.ts'
import type { SeedNote } from '../../src/seeds/note.ts'
import { readFolder } from '../../src/build/seeds.ts'
import type { Message } from '../../src/text/message.ts'
import { SEED } from '../seed.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp(`seeds/${SEED}`, join(folder, SEED))
})
const at = (name: string): string => join(folder, name)
/** The first sentences of notes, in Vietnamese. */
const told = (notes: readonly SeedNote[]): [string, string][] =>
  notes.map(({ path, message }) => [basename(path), message.vi.split('. ')[0] ?? ''])

test.each<[string, Kind]>([
  ['x.txt', { is: 'report' }],
  ['x.corrections.yaml', { is: 'corrections', of: 'x.txt' }],
  ['x.txt.corrections.yaml', { is: 'corrections', of: 'x.txt.txt' }],
  ['x.corrections.yaml.txt', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.corrections.yml', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.Corrections.YAML', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.correction.yaml', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  ['x.corrections.txt', { is: 'misnamed corrections', as: 'x.corrections.yaml' }],
  [
    'x.TXT',
    {
      is: 'other',
      why: {
        vi: "đuôi tệp là '.TXT'. Muốn tệp được đọc, hãy đổi tên thành 'x.txt'.",
        en: "its ending is '.TXT'. Rename it to 'x.txt' to have it read.",
      },
    },
  ],
  ...[
    ['doc', 'tài liệu Word', 'a Word document'],
    ['docx', 'tài liệu Word', 'a Word document'],
    ['odt', 'tài liệu của phần mềm soạn thảo', 'a word processor’s document'],
    ['rtf', 'tài liệu của phần mềm soạn thảo', 'a word processor’s document'],
    ['pdf', 'tài liệu PDF', 'a PDF document'],
    ['htm', 'trang web', 'a web page'],
    ['html', 'trang web', 'a web page'],
  ].map(([ending, vi, en]): [string, Kind] => [
    `x.${ending}`,
    {
      is: 'other',
      why: {
        vi: `${vi}. Muốn được đọc, hãy lưu lời văn thành 'x.txt' (văn bản thuần, mã UTF-8).`,
        en: `${en}. Save its text as 'x.txt' (plain text, UTF-8) to have it read.`,
      },
    },
  ]),
  ['.x.txt', { is: 'other', why: { vi: 'tệp ẩn.', en: 'a hidden file.' } }],
  [
    'x',
    {
      is: 'other',
      why: {
        vi: "không phải báo cáo: tên tệp không có đuôi '.txt'.",
        en: "no report: its name doesn't end in '.txt'.",
      },
    },
  ],
])('the name %s', (name, kind) => {
  expect(kindOfName(name)).toEqual(kind)
})

test.each<[string | undefined, Message]>([
  [
    'ENOENT',
    {
      vi: 'đây là liên kết tới một tệp không có. Hãy đặt chính tệp ấy vào đây, hoặc xoá liên kết.',
      en: 'it is a link to a file that is not there. Put the file itself here, or remove the link.',
    },
  ],
  [
    'ELOOP',
    {
      vi: 'đây là liên kết trỏ về chính nó. Hãy đặt chính tệp ấy vào đây, hoặc xoá liên kết.',
      en: 'it is a link that leads back to itself. Put the file itself here, or remove the link.',
    },
  ],
  ...['EACCES', 'EPERM'].map((code): [string, Message] => [
    code,
    {
      vi: 'không có quyền đọc. Hãy cấp quyền đọc cho mình (thuộc tính của tệp, hoặc chmod +r).',
      en: 'there is no permission to read it. Give yourself the right to read it (file properties, or chmod +r).',
    },
  ]),
  [
    'EISDIR',
    {
      vi: 'đây là thư mục; cần một tệp. Hãy chuyển các tệp trong đó lên thư mục bên trên, hoặc đổi tên thư mục.',
      en: 'it is a folder; expected a file. Move the files in it one folder up, or rename the folder.',
    },
  ],
  ['ENAMETOOLONG', { vi: 'tên quá dài. Hãy đặt tên ngắn hơn.', en: 'its name is too long. Rename it.' }],
  [
    'EIO',
    {
      vi: 'không đọc được (EIO). Hãy kiểm tra ổ đĩa, hoặc chép lại tệp.',
      en: "it can't be read (EIO). Check the disk, or copy the file again.",
    },
  ],
  [
    undefined,
    {
      vi: 'không đọc được (không rõ lỗi). Hãy kiểm tra ổ đĩa, hoặc chép lại tệp.',
      en: "it can't be read (unknown error). Check the disk, or copy the file again.",
    },
  ],
])('the message for the error code %s', (code, why) => {
  expect(whyUnreadable(code)).toEqual(why)
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
      ['broken.txt', 'đây là liên kết tới một tệp không có'],
      ['folder.txt', 'đây là thư mục; cần một tệp'],
      ['loop.txt', 'đây là liên kết trỏ về chính nó'],
    ])
    expect(notRead.map(({ message }) => message)).toEqual([
      {
        vi: 'liên kết trỏ ra ngoài thư mục. Muốn tệp được đọc, hãy đặt chính tệp ấy vào đây.',
        en: 'a link that leads out of the folder. Put the file itself here to have it read.',
      },
    ])
    const lines: string[] = []
    expect(await reportSeeds(folder, (line) => lines.push(line))).toBe(1)
    for (const name of ['broken.txt', 'folder.txt', 'loop.txt'])
      expect(lines.filter((line) => line.includes(`${name}:1:1: đây là `))).toHaveLength(1)
    expect(lines).toContainEqual(expect.stringContaining('các ý       49'))
    expect(lines).toContainEqual(expect.stringMatching(/out\.txt: liên kết trỏ ra ngoài thư mục\./u))
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
      [true, [['a.txt', 'không có quyền đọc']]],
    ])
  })

  test('ten megabytes on one line', async () => {
    await writeFile(at('long.txt'), 'Trời hôm nay đẹp lắm, mây trắng bay. '.repeat(240_000))
    const { readings } = await readFolder(folder)
    expect(readings.map(({ problems }) => told(problems))).toEqual([[], [['long.txt', 'một dòng dài 8.880.000 ký tự']]])
  })
})

test('ignored files are listed with a reason, without failing', async () => {
  await mkdir(at('sub'))
  await mkdir(at('.git'))
  for (const name of ['A.TXT', 'b.docx', '.DS_Store', 'notes.md']) await writeFile(at(name), 'x')
  const lines: string[] = []
  expect(await reportSeeds(folder, (line) => lines.push(line))).toBe(0)
  const from = lines.indexOf('Không đọc:')
  expect(lines.slice(from + 1, from + 7).map((line) => line.replace(/^.*\/(?=[^/]*: )/u, ''))).toEqual([
    '.DS_Store: tệp ẩn.',
    '.git: tệp ẩn.',
    "A.TXT: đuôi tệp là '.TXT'. Muốn tệp được đọc, hãy đổi tên thành 'A.txt'.",
    "b.docx: tài liệu Word. Muốn được đọc, hãy lưu lời văn thành 'b.txt' (văn bản thuần, mã UTF-8).",
    "notes.md: không phải báo cáo: tên tệp không có đuôi '.txt'.",
    'sub: thư mục. Muốn được đọc, các báo cáo phải nằm ngay trong thư mục báo cáo.',
  ])
})

describe('a corrections file that would be ignored is a problem with advice', () => {
  const NAME = SEED.replace('.txt', '')
  const misnamed: Message = {
    vi: `các chỗ sửa này không có hiệu lực: tên tệp phải là '${NAME}.corrections.yaml'. Hãy đổi tên tệp; Windows hiện đủ tên tệp khi chọn 'File name extensions' trong thẻ View của Explorer, Notepad giữ đúng tên khi chọn kiểu 'All files'.`,
    en: `these corrections are not applied: expected the name '${NAME}.corrections.yaml'. Rename the file; Windows shows the whole name with 'File name extensions' in Explorer's View, and Notepad keeps it with 'All files' as the type.`,
  }
  test.each<[string, Message]>([
    [`${NAME}.corrections.yaml.txt`, misnamed],
    [`${NAME}.corrections.yml`, misnamed],
    [`${NAME}.Corrections.YAML`, misnamed],
    [
      'other.corrections.yaml',
      {
        vi: "bên cạnh các chỗ sửa này không có báo cáo 'other.txt'; cần một báo cáo có tên ấy.",
        en: "no report 'other.txt' stands beside these corrections; expected one of that name.",
      },
    ],
    [
      `${SEED}.corrections.yaml`,
      {
        vi: `bên cạnh các chỗ sửa này không có báo cáo '${SEED}.txt'; cần một báo cáo có tên ấy. Hãy đổi tên tệp này thành '${NAME}.corrections.yaml'.`,
        en: `no report '${SEED}.txt' stands beside these corrections; expected one of that name. Rename it to '${NAME}.corrections.yaml'.`,
      },
    ],
  ])('%s', async (name, message) => {
    await writeFile(at(name), '- quote: Công tác cán bộ nữ\n  drop: true\n')
    const { readings, problems } = await readFolder(folder)
    expect(readings.map(({ report }) => report?.statements.length)).toEqual([49])
    expect(problems.map((one) => [basename(one.path), one.message])).toEqual([[name, message]])
  })

  test.each<[string, (path: string) => Promise<unknown>, Message]>([
    ['a folder of that name', (path) => mkdir(path), { vi: 'đây là thư mục; cần', en: 'it is a folder; expected' }],
    [
      'a broken link',
      (path) => symlink('nowhere', path),
      { vi: 'đây là liên kết tới một tệp không có.', en: 'it is a link to a file that is not there.' },
    ],
    [
      'a link that leads out',
      (path) => symlink('/etc/hostname', path),
      {
        vi: 'đây là liên kết trỏ ra ngoài thư mục. Hãy đặt chính tệp ấy vào đây.',
        en: 'it is a link that leads out of the folder. Put the file itself here.',
      },
    ],
  ])('%s', async (_, make, why) => {
    await make(at(`${NAME}.corrections.yaml`))
    const { readings, problems } = await readFolder(folder)
    expect(readings.map(({ report, problems: own }) => [report?.statements.length, own])).toEqual([[49, []]])
    expect(problems.map(({ message }) => message)).toEqual([
      {
        vi: expect.stringContaining(`các chỗ sửa này không có hiệu lực: ${why.vi}`) as string,
        en: expect.stringContaining(`these corrections are not applied: ${why.en}`) as string,
      },
    ])
  })

  test('a file in the wrong encoding', async () => {
    await writeFile(at(`${NAME}.corrections.yaml`), new Uint8Array([0x2d, 0x20, 0xe0, 0x20]))
    const { readings } = await readFolder(folder)
    expect(readings[0]?.problems.map(({ path, message }) => [basename(path), message.vi])).toEqual([
      [`${NAME}.corrections.yaml`, expect.stringContaining('byte 0xE0 không phải là UTF-8')],
    ])
    expect(readings[0]?.report?.statements).toHaveLength(49)
  })
})

test('a folder without reports is an error that lists its other files, and so is a path that is no folder', async () => {
  await expect(listSeeds(at(SEED))).rejects.toThrow('đây là một tệp; cần một thư mục có các báo cáo (.txt, mã UTF-8).')
  const empty = await mkdtemp(join(tmpdir(), 'seeds-'))
  await writeFile(join(empty, 'x.TXT'), 'x')
  await expect(listSeeds(empty)).rejects.toThrow(
    /trong thư mục không có báo cáo nào;.*\n.*x\.TXT:1:1: không đọc: đuôi tệp là '\.TXT'/u,
  )
})

test('the same errors are in English too', async () => {
  const english = async (path: string): Promise<string> => {
    const failure = await listSeeds(path).catch((error: unknown) => error)
    if (!(failure instanceof SeedError)) throw new Error('expected a SeedError')
    return failure.messageIn('en')
  }
  expect(await english(at(SEED))).toMatch(/:1:1: it is a file; expected a folder of reports \(\.txt, UTF-8\)\.$/u)
  expect(await english(at('none'))).toMatch(/none:1:1: no such folder; expected a folder of reports/u)
  const empty = await mkdtemp(join(tmpdir(), 'seeds-'))
  await writeFile(join(empty, 'x.TXT'), 'x')
  expect(await english(empty)).toMatch(
    /no report in the folder; expected at least one \.txt file in UTF-8\.\n.*x\.TXT:1:1: not read: its ending is '\.TXT'/u,
  )
})
