import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { datasetSchema } from '../../src/build/plugin.ts'
import { coverage, describeReport, reportSeeds, summarize, type FolderSummary } from '../../src/build/report.ts'
import { noteLine, SeedError } from '../../src/build/problem.ts'
import { readSeed, readSeeds } from '../../src/build/seeds.ts'
import { explain, explainPlace } from '../../src/build/why.ts'
import type { ParsedReport } from '../../src/parse/rules/draft.ts'
import { asVni } from '../encodings.ts'
import { parsed } from '../parsed.ts'
import { SEED, seedText } from '../seed.ts'

const broken = (name: string): string => resolve('tests/fixtures/broken', name)

describe('a report that can’t be read stops the build with place, cause and advice', () => {
  test.each([
    ['not-utf8.txt', 'tests/fixtures/broken/not-utf8.txt:2:5: byte 0xE0 is not UTF-8'],
    ['empty.txt', 'tests/fixtures/broken/empty.txt:1:1: the file is empty'],
    ['no-title.txt', 'tests/fixtures/broken/no-title.txt:1:1: no title'],
  ])('%s', async (name, message) => {
    const { report, problems } = await readSeed({ path: broken(name), corrections: null })
    expect(report).toBeNull()
    expect(problems.map(noteLine)).toEqual([expect.stringContaining(message)])
    expect(problems[0]?.message).toMatch(/expected/iu)
  })

  test('a folder that is missing, or without a report', async () => {
    await expect(readSeeds(resolve('no-such-folder'))).rejects.toThrow('no-such-folder:1:1: no such folder')
    await expect(readSeeds(await mkdtemp(join(tmpdir(), 'seeds-')))).rejects.toThrow('no report in the folder')
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
  expect(lines).toContainEqual(expect.stringContaining('x.txt:3:1: not understood: Trời đẹp.'))
  expect(lines).toContainEqual(expect.stringMatching(/x\.txt:1:1: PROBLEM: no statement was read\./u))
  expect(lines).toContainEqual(expect.stringContaining('statements  49'))
  await expect(readSeeds(folder)).rejects.toThrow(/x\.txt:1:1: no statement was read\./u)
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
    'a.txt:1:1: the file is empty; expected t',
    'b.txt:1:1: the letters are those of an o',
    'c.txt:1:1: it is a folder; expected a fi',
    "d.corrections.yaml:1:3: 'a' stands only ",
  ])
  expect(failure).toMatchObject({ line: 1, column: 1 })
})

test('control and bidirectional characters are never printed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  const odd = '\u001B\u202E'
  const name = `x${odd}.txt`
  await writeFile(
    join(folder, name),
    seedText()
      .replace('Hội nghị Tổng kết', `Hội nghị${odd} Tổng kết`)
      .replace('\n\nVH', `\n\nTrời hôm nay${odd} đẹp lắm.\n\nVH`),
  )
  await writeFile(join(folder, `x${odd}.corrections.yaml`), `- quote: không${odd} có\n  drop: true\n`)
  const lines: string[] = []
  await reportSeeds(folder, (line) => lines.push(line))
  await reportSeeds(folder, (line) => lines.push(...line.split('\n')), { json: true })
  lines.push(...(await explainPlace(folder, `${name}:1`)), ...(await explainPlace(folder, `${name}:20`)))
  lines.push(...String(await readSeeds(folder).catch((error: unknown) => error)).split('\n'))
  expect(lines.filter((line) => /[\p{Bidi_Control}\p{Cc}]/u.test(line))).toEqual([])
  const all = lines.join('\n')
  for (const part of [
    'title       Hội nghị\\u001B\\u202E Tổng kết',
    'look here: U+001B, a control character',
    'not understood: Trời hôm nay\\u001B\\u202E đẹp lắm.',
  ])
    expect(all).toContain(part)
})

describe('the extraction report', () => {
  const damaged = (): ParsedReport =>
    parsed(seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm. Mây trắng bay.\n\nVH'), SEED)

  test('has counts, coverage, and unread sentences with line and column', () => {
    const summary = summarize(damaged(), 'seeds/x.txt')
    const lines = describeReport(summary).join('\n')
    expect(lines).toContain('49: 9 outcome, 10 strength, 2 shortcoming, 2 award, 17 goal, 9 request')
    expect(lines).toContain('seeds/x.txt:20:1: not understood: Trời hôm nay đẹp lắm.')
    expect(lines).toContain('seeds/x.txt:20:23: not understood: Mây trắng bay.')
    expect(summary.coverage).toBeGreaterThan(99)
    expect(summary.coverage).toBeLessThan(100)
  })

  test('has doubts with their places and advice', () => {
    const text = [
      'Hội nghị tổng kết công tác năm 2011, phương hướng năm 2012',
      'Chiều 9-1, tại Huế, Viện Y Huế đã tổ chức Hội nghị tổng kết công tác năm 2011. Dự có đồng chí Lê Văn An - Tham vấn cấp cao Bộ X.',
      'Năm 2011, Viện đã thammưu cho Bộ.',
    ].join('\n')
    const lines = describeReport(summarize(parsed(text, SEED), 'seeds/x.txt'))
    expect(lines.filter((line) => line.includes('look here')).map((line) => line.trim())).toEqual([
      "seeds/x.txt:2:1: look here: 'Chiều 9-1' has no year; 2012 is inferred from the title.",
      expect.stringContaining("seeds/x.txt:2:95: look here: 'Tham vấn cấp cao Bộ' behind Lê Văn An"),
      "seeds/x.txt:3:19: look here: 'thammưu': a space seems to be missing. The rules read one; the text stays as it is.",
    ])
  })

  test('has no unread sentence for the report of 2009', () => {
    expect(coverage(parsed(seedText(), SEED))).toBe(1)
  })

  test('continues after a file that can’t be used and returns exit code 1, as text and as JSON', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
    await cp(broken('empty.txt'), join(folder, 'a.txt'))
    await cp(`seeds/${SEED}`, join(folder, SEED))
    const lines: string[] = []
    expect(await reportSeeds(folder, (line) => lines.push(line))).toBe(1)
    expect(lines.some((line) => line.includes('a.txt:1:1: the file is empty'))).toBe(true)
    expect(lines.some((line) => line.includes('statements  49'))).toBe(true)
    expect(lines.some((line) => /a\.txt\s+NOT USED/u.test(line))).toBe(true)
    const json: string[] = []
    expect(await reportSeeds(folder, (line) => json.push(line), { json: true })).toBe(1)
    const { reports } = JSON.parse(json.join('\n')) as FolderSummary
    expect(reports.map(({ problem }) => problem !== null)).toEqual([false, true])
    expect(reports[0]?.statements).toMatchObject({ goal: 17, outcome: 9 })
  })
})

describe('--why', () => {
  const report = parsed(seedText(), SEED)
  const lineOf = (part: string): { start: number; end: number } => {
    const at = seedText().indexOf(part)
    const start = seedText().lastIndexOf('\n', at) + 1
    return { start, end: seedText().indexOf('\n', at) }
  }

  test('lists the rules that matched a sentence, the result, and rules that almost matched', () => {
    const lines = explain(report, 'seeds/x.txt', lineOf('Bộ trưởng mong muốn')).join('\n')
    expect(lines).toContain('speaker-says → in-time-to-come')
    expect(lines).toContain('request 2009, by Lê Doãn Hợp: gắn kết chặt chẽ hơn')
    expect(lines).toMatch(/almost\s+host-will at seeds\/x\.txt:14:674/u)
    expect(lines).toContain('person      Lê Doãn Hợp: Uỷ viên | Ban chấp hành TW Đảng')
  })

  test('names the rule that made a line furniture', () => {
    const text = seedText()
    const at = text.indexOf('ĐÁNH GIÁ')
    const lines = explain(report, 'seeds/x.txt', { start: at, end: text.length }).join('\n')
    expect(lines).toContain('read as     furniture')
    expect(lines).toContain('rating-or-counter')
  })

  test('accepts a path, a file name, or a name without its ending', async () => {
    for (const place of [`seeds/${SEED}:1`, `${SEED}:1:7`, `${SEED.replace('.txt', '')}:1`])
      expect((await explainPlace(resolve('seeds'), place))[0]).toContain(`seeds/${SEED}:1:1: Hội nghị Tổng kết`)
  })

  test.each(['nothing.txt:1', 'x', `${SEED}:9999`])(
    '%s is an error with a message about what was expected',
    async (place) => {
      await expect(explainPlace(resolve('seeds'), place)).rejects.toThrow(/Expected FILE:LINE|has no line/u)
    },
  )
})

describe('a repeated report is a problem', () => {
  const inFolder = async (...names: string[]): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
    for (const name of names) await cp(`seeds/${SEED}`, join(folder, name))
    return folder
  }

  test('if it has the same words', async () => {
    const folder = await inFolder('a.txt', 'b.txt')
    await expect(readSeeds(folder)).rejects.toThrow(/b\.txt:1:1: the same text as .*a\.txt/u)
    expect(await reportSeeds(folder, () => undefined)).toBe(1)
  })

  test('and the one with corrections is kept', async () => {
    const folder = await inFolder('a.txt', 'b.txt')
    await writeFile(join(folder, 'b.corrections.yaml'), '- quote: Công tác cán bộ nữ\n  drop: true\n')
    await expect(readSeeds(folder)).rejects.toThrow(/a\.txt:1:1: the same text as .*b\.txt/u)
  })

  test('if its file name gives the same id', async () => {
    const folder = await inFolder('bao-cao.txt')
    await writeFile(join(folder, 'báo cáo.txt'), 'Hội nghị X năm 2011\n\nTrời đẹp.\n')
    await expect(readSeeds(folder)).rejects.toThrow(/gives the id 'bao-cao'/u)
  })
})

test('the report of 2009 is the ministry’s file, byte for byte', async () => {
  const { createHash } = await import('node:crypto')
  const bytes = await readFile(`seeds/${SEED}`)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'f15dbf1e76a5acf01dda9c969bee279cf597869a0a42d1da4969f4b2cc391fdc',
  )
})

test('the JSON schema has every collection and allows no other properties', () => {
  const schema = datasetSchema() as {
    properties: Record<string, unknown>
    additionalProperties: boolean
    $schema: string
  }
  expect(Object.keys(schema.properties)).toEqual([
    'version',
    'reports',
    'events',
    'people',
    'organizations',
    'memberships',
    'attendances',
    'statements',
    'relations',
    'links',
  ])
  expect(schema.additionalProperties).toBe(false)
  expect(schema.$schema).toContain('2020-12')
})
