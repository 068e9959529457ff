import { describe, expect, test } from 'vitest'
import { checkJoined, joinSeeds } from '../../src/seeds/join.ts'
import { readSeed, type SeedReading } from '../../src/seeds/seed.ts'
import { SEED, seedText } from '../seed.ts'

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)
const reading = (name: string, text: string, corrections: string | null = null): SeedReading =>
  readSeed(
    name,
    { path: `/f/${name}`, content: bytes(text) },
    corrections === null
      ? null
      : { path: `/f/${name.replace('.txt', '.corrections.yaml')}`, content: bytes(corrections) },
  )
const shown = (path: string): string => path.replace('/f/', '')
const problems = ({ problems: list }: SeedReading): string[] => list.map(({ path, message }) => `${path}: ${message.vi}`)

test('one report becomes a dataset that passes its checks', () => {
  const dataset = checkJoined(joinSeeds([reading(SEED, seedText())], shown))
  expect([dataset.reports.length, dataset.statements.length]).toEqual([1, 49])
})

describe('a repeated report is declined, with the name of the other', () => {
  test('the same words', () => {
    const [one, other] = [reading('a.txt', seedText()), reading('b.txt', `${seedText()}\n`)]
    expect(joinSeeds([one, other], shown).reports.map(({ id }) => id)).toEqual(['a'])
    expect([problems(one), problems(other)]).toEqual([
      [],
      ['/f/b.txt: trùng lời văn với a.txt. Hãy bỏ một trong hai tệp.'],
    ])
    expect(other.report).toBeNull()
  })

  test('the same id', () => {
    const [one, other] = [reading('A b.txt', seedText()), reading('a-b.txt', seedText().replace('49', '48').concat('Hết.'))]
    joinSeeds([one, other], shown)
    expect(problems(other)).toEqual([
      "/f/a-b.txt: tên tệp cho ra mã 'a-b', mà A b.txt đã có mã ấy. Hãy đổi tên tệp mới hơn.",
    ])
  })

  test('the one with corrections is kept', () => {
    const [one, other] = [
      reading('a.txt', seedText()),
      reading('b.txt', seedText(), '- quote: Công tác cán bộ nữ\n  set: { year: 2007 }\n'),
    ]
    expect(joinSeeds([one, other], shown).reports.map(({ id }) => id)).toEqual(['b'])
    expect(problems(one)).toHaveLength(1)
  })
})

test('what becomes of a correction of links is told beside the others of its file', () => {
  const one = reading(SEED, seedText(), '- unlink: { quote: Công tác cán bộ nữ, with: không có ở đâu }\n')
  joinSeeds([one], shown)
  expect(problems(one)).toEqual([expect.stringContaining('.corrections.yaml: ')])
})
