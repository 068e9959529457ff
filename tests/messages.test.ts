// Every message to an editor is written in both languages. Reports of tests/parse/cases are checked where they are
// parsed (cases/report.ts).
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCorrections } from '../src/seeds/corrections.ts'
import { kindOfName, listSeeds, whyUnreadable } from '../src/build/folder.ts'
import { readFolder } from '../src/build/seeds.ts'
import { editLinks, type LinkEdit } from '../src/link/edit.ts'
import { kinds } from '../src/model/kinds.ts'
import { correctParsed } from '../src/parse/corrected.ts'
import type { Correction } from '../src/parse/edit/correction.ts'
import { parseReport } from '../src/parse/parse.ts'
import type { Message } from '../src/text/message.ts'
import { normalizeText } from '../src/text/normalize.ts'
import { asLatin1, asTcvn3, asVni } from './encodings.ts'
import { checkMessages, faultOf } from './messages.ts'
import { parsed } from './parsed.ts'
import { allReports, SEED, seedDataset, seedText } from './seed.ts'
import { peopleCorrection } from './peoplecorrections.ts'

describe('faultOf finds', () => {
  test.each<[string, Message]>([
    ['an empty text', { vi: '', en: 'a' }],
    ['a text of blanks', { vi: 'đ', en: ' ' }],
    ['equal texts', { vi: 'x: not translated', en: 'x: not translated' }],
    ['a Vietnamese text without marks', { vi: "not translated: 'Đảng'", en: 'not translated either' }],
  ])('%s', (_, message) => {
    expect(faultOf(message)).not.toBeNull()
  })

  test.each<[string, Message]>([
    ['a message in both languages', { vi: "thiếu 'with'.", en: "'with' is missing." }],
    ['quoted words alone', { vi: '‘a’, ‘b’', en: '‘a’, ‘b’' }],
  ])('no fault in %s', (_, message) => {
    expect(faultOf(message)).toBeNull()
  })
})

test('doubts about the fixtures', () => {
  for (const { file, text } of allReports()) checkMessages(parsed(text, file).doubts.map(({ message }) => message))
})

/** The messages about a file of these bytes: why it is refused, or its doubts. */
function messagesAbout(bytes: Uint8Array): Message[] {
  const read = normalizeText(bytes)
  if (!read.ok) return [read.problem.message]
  const result = parseReport({ file: 'x.txt', text: read.text })
  return result.ok ? result.report.doubts.map(({ message }) => message) : [result.problem.message]
}

const HEAD = 'Hội nghị tổng kết công tác Đảng năm 2008'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each<[string, Uint8Array]>([
  ['an empty file', utf8('')],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x48, 0x00])],
  ['a byte that is not UTF-8', new Uint8Array([0x41, 0xe0])],
  ['a NUL character', utf8('a\u0000')],
  ['UTF-8 read as Latin-1', utf8(asLatin1(HEAD))],
  ['TCVN3', utf8(asTcvn3(HEAD))],
  ['VNI', utf8(asVni(HEAD))],
  ['no title', utf8('Lượt xem: 12\nVề đầu trang\n')],
  ['an overlong line', utf8(`${HEAD}\n${'Trời đẹp. '.repeat(20_001)}`)],
  [
    'another language',
    utf8(`Ministry holds conference\n\n${'The Minister spoke of the work of the past year. '.repeat(4)}`),
  ],
  ['a list of links', utf8(`${HEAD}\n`.repeat(12))],
  ['a congress', utf8('Đại hội Đảng bộ tỉnh X\n\nSáng 23-10, Đại hội Đảng bộ tỉnh X khai mạc.')],
  ['no year', utf8('Hội nghị tổng kết của Viện Y\n\nTrời đẹp.')],
  [
    'a wrong day, odd characters, HTML',
    utf8(`${HEAD}\n\nNgày 32/3/2009\u202E, Viện Y&nbsp;tổ chức\u0007 Hội nghị 😀.`),
  ],
])('a file that can’t be used, or is doubtful: %s', (_, bytes) => {
  const messages = messagesAbout(bytes)
  expect(messages.length).toBeGreaterThan(0)
  checkMessages(messages)
})

test('names of files, and files that can’t be opened', async () => {
  for (const code of ['ENOENT', 'ELOOP', 'EACCES', 'EPERM', 'EISDIR', 'ENAMETOOLONG', 'EIO', undefined])
    checkMessages([whyUnreadable(code)])
  for (const name of ['.x', 'x', 'x.TXT', 'x.doc', 'x.odt', 'x.pdf', 'x.html']) {
    const kind = kindOfName(name)
    if (kind.is !== 'other') throw new Error(`expected another file: ${name}`)
    checkMessages([kind.why])
  }
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await mkdir(join(folder, 'sub'))
  await symlink('/etc/hostname', join(folder, 'out.txt'))
  for (const name of ['a.corrections.yml', 'b.corrections.yaml', 'c.txt.corrections.yaml'])
    await writeFile(join(folder, name), '- x')
  await writeFile(join(folder, 'c.txt'), 'Hội nghị X\n\nTrời đẹp.\n')
  await writeFile(join(folder, 'd.txt'), 'Hội nghị X\n\nTrời đẹp.\n')
  await writeFile(join(folder, 'C.txt'), 'Hội nghị Y\n\nTrời đẹp.\n')
  const { problems, notRead } = await listSeeds(folder)
  const { readings } = await readFolder(folder)
  const notes = [...problems, ...notRead, ...readings.flatMap((one) => one.problems)]
  expect(notes.length).toBeGreaterThan(7)
  checkMessages(notes.map(({ message }) => message))
})

test.each([
  '- quote: [',
  '- quote: "a\n  xyz\n',
  'quote: x',
  '- x',
  '- quote: x',
  '- drop: true',
  '- quote: x\n  remove: true',
  '- quote: x\n  drop: no',
  '- quote: x\n  drop: true\n  set: { year: 2009 }',
  '- quote: x\n  quote: y',
  '- quote: x\n---\n- quote: y',
  '- quote: x\n  set: { kind: goal',
  '- quote: x\n  set: { kind: aim }',
  '- quote: x\n  set: { year: 1 }',
  '- quote: x\n  set: { openEnded: 3 }',
  '- quote: x\n  set: { colour: red }',
  '- quote: x\n  set: {}',
  '- quote: x\n  set: goal',
  '- quote:\n  drop: true',
  '- add: { kind: goal }',
  '- alias: { as: [x] }',
  '- alias: { organization: x, as: [&y z] }',
  '- link: { quote: x }',
  '- unlink: { quote: x, with: y, because: z }',
  '- link: { quote: a: b, c: d, with: e }',
])('a wrong corrections file: %j', (yaml) => {
  const { problems } = readCorrections(yaml)
  expect(problems.length).toBeGreaterThan(0)
  checkMessages(problems.map(({ message }) => message))
})

test('corrections of all kinds: problems and effects', () => {
  const report = parsed(seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm.\n\nVH'), SEED)
  const words = [...seedText().matchAll(/\S+/gu)].map(([word]) => word)
  const stretch = fc
    .tuple(fc.nat({ max: words.length - 9 }), fc.integer({ min: 1, max: 8 }))
    .map(([from, count]) => words.slice(from, from + count).join(' '))
  const names = ['Lê Doãn Hợp', 'Lê Doản Hợp', 'Hợp', 'ông', 'Chính phủ', 'Bộ', 'Đảng uỷ khối', 'Bộ Không', '…']
  const quote = fc.oneof(stretch, fc.constantFrom(...names, 'Trời hôm nay đẹp lắm.'))
  const values = fc.record(
    {
      ...{ kind: fc.constantFrom(...kinds), year: fc.integer({ min: 2000, max: 2020 }), by: quote },
      ...{ topic: fc.option(quote), onBehalfOf: fc.option(quote), openEnded: fc.boolean() },
    },
    { requiredKeys: ['kind', 'year'] },
  )
  const at = fc.constant(0)
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ at, do: fc.constant('set' as const), quote, set: values }),
    fc.record({ at, do: fc.constantFrom('drop' as const, 'confirm' as const), quote }),
    fc.record({ at, do: fc.constant('add' as const), quote, add: values }),
    fc.record({
      at,
      do: fc.constant('conference' as const),
      set: fc.record(
        { organizer: quote, place: quote, date: fc.constantFrom('2009', '2010-02-04') },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ at, do: fc.constant('alias' as const), organization: quote, as: fc.array(quote, { minLength: 1 }) }),
    peopleCorrection(at, quote, quote),
  )
  fc.assert(
    fc.property(fc.array(correction, { minLength: 1, maxLength: 8 }), (corrections) => {
      const { problems, effects } = correctParsed(report, corrections)
      checkMessages([...problems, ...effects].map(({ message }) => message))
    }),
    { numRuns: 100 },
  )
})

test('links: problems and effects', () => {
  const dataset = seedDataset()
  const quotes = [...dataset.statements.slice(0, 12).map(({ text }) => text), 'cán', 'ông', 'không có']
  const edits = quotes.flatMap((quote) =>
    quotes.flatMap((other) =>
      (['link', 'unlink'] as const).map((what): LinkEdit => ({ at: 0, do: what, quote, with: other, in: null })),
    ),
  )
  const { problems, effects } = editLinks(dataset, dataset.reports[0]?.id ?? '', [
    ...edits,
    { at: 0, do: 'link', quote: 'a', with: 'b', in: 'y.txt' },
  ])
  expect(Math.min(problems.length, effects.length)).toBeGreaterThan(0)
  checkMessages([...problems, ...effects].map(({ message }) => message))
})
