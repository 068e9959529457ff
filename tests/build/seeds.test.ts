import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { datasetSchema } from '../../src/build/plugin.ts'
import { coverage, describeReport, reportSeeds } from '../../src/build/report.ts'
import { readSeed, readSeeds, SeedError } from '../../src/build/seeds.ts'
import { parsed, SEED, seedText } from '../seed.ts'

const broken = (name: string): string => resolve('tests/fixtures/broken', name)

describe('a seed that can’t be read stops with its place, what was found and what to do', () => {
  test.each([
    ['not-utf8.txt', 'tests/fixtures/broken/not-utf8.txt:2:5: byte 0xE0 is not UTF-8'],
    ['empty.txt', 'tests/fixtures/broken/empty.txt:1:1: the file is empty'],
    ['no-title.txt', 'tests/fixtures/broken/no-title.txt:1:1: no title'],
  ])('%s', async (name, message) => {
    await expect(readSeed(broken(name))).rejects.toThrow(message)
    await expect(readSeed(broken(name))).rejects.toBeInstanceOf(SeedError)
    await expect(readSeed(broken(name))).rejects.toThrow(/expected/iu)
  })

  test('a folder that is missing, or without a report', async () => {
    await expect(readSeeds(resolve('no-such-folder'))).rejects.toThrow('no-such-folder:1:1: no such folder')
    await expect(readSeeds(await mkdtemp(join(tmpdir(), 'seeds-')))).rejects.toThrow('no report in the folder')
  })
})

test('what the rules don’t understand does not stop the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await writeFile(join(folder, 'x.txt'), 'Hội nghị X\n\nTrời đẹp.\n\nKhông ai hiểu câu này.\n')
  const dataset = await readSeeds(folder)
  expect(dataset.reports[0]?.regions.some(({ role }) => role === 'unclassified')).toBe(true)
})

describe('the extraction report', () => {
  test('counts, coverage, and every sentence that was not understood with line and column', () => {
    const report = parsed(seedText().replace('\n\nVH', '\n\nTrời hôm nay đẹp lắm.\n\nVH'))
    const lines = describeReport(report, 'seeds/x.txt').join('\n')
    expect(lines).toContain('49: 9 outcome, 10 strength, 2 shortcoming, 2 award, 17 goal, 9 request')
    expect(lines).toContain('seeds/x.txt:20:1: not understood: Trời hôm nay đẹp lắm.')
    expect(coverage(report)).toBeGreaterThan(0.99)
    expect(coverage(report)).toBeLessThan(1)
  })

  test('is complete for the report of 2009', () => {
    expect(coverage(parsed(seedText()))).toBe(1)
  })

  test('goes on after a file that can’t be used, and says so with its exit code', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
    await cp(broken('empty.txt'), join(folder, 'a.txt'))
    await cp(`seeds/${SEED}`, join(folder, SEED))
    const lines: string[] = []
    expect(await reportSeeds(folder, (line) => lines.push(line))).toBe(1)
    expect(lines.some((line) => line.includes('a.txt:1:1: the file is empty'))).toBe(true)
    expect(lines.some((line) => line.includes('statements  49'))).toBe(true)
  })
})

test('the seed is the ministry’s file, byte for byte', async () => {
  const { createHash } = await import('node:crypto')
  const bytes = await readFile(`seeds/${SEED}`)
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'f15dbf1e76a5acf01dda9c969bee279cf597869a0a42d1da4969f4b2cc391fdc',
  )
})

test('the schema is made from the definitions: every collection is in it, nothing more is allowed', () => {
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
  ])
  expect(schema.additionalProperties).toBe(false)
  expect(schema.$schema).toContain('2020-12')
})
