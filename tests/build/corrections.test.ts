import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCorrections } from '../../src/build/corrections.ts'
import { readSeed, readSeeds, seedFiles } from '../../src/build/seeds.ts'
import { SEED } from '../seed.ts'

/** A folder with the report of 2009 and these corrections. */
async function folderWith(yaml: string, name = SEED.replace('.txt', '.corrections.yaml')): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'))
  await cp(`seeds/${SEED}`, join(folder, SEED))
  await writeFile(join(folder, name), yaml)
  return folder
}

test('the contract’s own example is read', () => {
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

describe('a file that is not right says where, what and what was expected', () => {
  test.each([
    ['- quote: [', 'this is not YAML'],
    ['quote: x', 'expected a list'],
    ['- x', 'a correction is a set of names and values'],
    ['- quote: x', 'what shall be done'],
    ['- quote: x\n  set: { kind: aim }', "'kind: aim' can't be used. Expected outcome, strength"],
    ['- quote: x\n  set: { year: "2009" }', 'Expected a year of four digits'],
    ['- quote: x\n  set: { colour: red }', "'colour' is not known here. Expected kind, year"],
    ['- quote: x\n  set: {}', 'nothing to set'],
    ['- quote: x\n  drop: no', "'drop' can only be true"],
    ['- add: { kind: goal, quote: x }', "'add' needs 'kind', 'year' and 'quote'"],
    ['- alias: { as: [x] }', "'organization' is missing"],
    ['- quote: x\n  remove: true', "'remove' is not known here"],
  ])('%j', (yaml, message) => {
    const { problems } = readCorrections(yaml)
    expect(problems.map((one) => one.message).join()).toContain(message)
  })

  test('an empty file, or one of comments, corrects nothing', () => {
    expect(readCorrections('# nothing yet\n')).toEqual({ corrections: [], problems: [] })
  })
})

describe('in the build', () => {
  test('they are applied', async () => {
    const folder = await folderWith('- quote: Tăng cường công tác quản lý đảng viên\n  set: { year: 2010 }\n')
    const { statements } = await readSeeds(folder)
    expect(statements.find(({ text }) => text === 'Tăng cường công tác quản lý đảng viên')?.year).toBe(2010)
  })

  test('every one that fits nothing is told with its line and column, and the nearest words', async () => {
    const folder = await folderWith(
      '- quote: Tang cuong cong tac quan ly dang vien\n  drop: true\n\n- quote: chuyện không có trong báo cáo\n  drop: true\n',
    )
    const reading = readSeed(join(folder, SEED))
    await expect(reading).rejects.toThrow(
      /corrections\.yaml:1:3: .*Did you mean 'Tăng cường công tác quản lý đảng viên'/u,
    )
    await expect(readSeed(join(folder, SEED))).rejects.toThrow(/corrections\.yaml:4:3: the report does not say/u)
  })

  test('corrections without a report beside them are told', async () => {
    const folder = await folderWith('- quote: x\n  drop: true\n', 'other.corrections.yaml')
    await expect(seedFiles(folder)).rejects.toThrow("no report 'other.txt' stands beside these corrections")
  })
})
