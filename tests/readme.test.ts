// README.md and README.vi.md say the same, and what they name is there.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { OWN } from '../src/query/selection.ts'

const [english, vietnamese] = ['README.md', 'README.vi.md'].map((file) => readFileSync(file, 'utf8')) as [
  string,
  string,
]
const allOf = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([whole, part = whole]) => part)),
]
/** 'npm run seeds', 'npm start'. */
const commandsIn = (text: string): string[] => allOf(text, /npm (?:run )?([a-z]+)/gu).sort()
const linksIn = (text: string): string[] => allOf(text, /\]\((?!https?:|#)([^)#]+)/gu)
/** What stands in a block of a language, without its comments. */
const blocksIn = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'gu'))].map(([, code = '']) =>
    code.replace(/^# .*$|\s+# .*$/gmu, '').trim(),
  )

describe.each([
  ['README.md', english],
  ['README.vi.md', vietnamese],
])('%s', (_, text) => {
  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([])
    expect(commandsIn(text)).toContain('seeds')
  })

  test('links files that there are', () => {
    expect(linksIn(text).filter((file) => !existsSync(file))).toEqual([])
  })

  test('has addresses whose parameters the page reads', () => {
    const names = allOf(text, /\/bien-nien\/\?([\w=&]+)/gu).flatMap((query) => [...new URLSearchParams(query).keys()])
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !OWN.has(name))).toEqual([])
  })
})

test('both have the same commands for building, reading and testing', () => {
  expect(commandsIn(english)).toEqual(commandsIn(vietnamese))
})

test('both correct the same words in the same way', () => {
  expect(blocksIn(english, 'yaml')).toEqual(blocksIn(vietnamese, 'yaml'))
})

test('both publish with the same names', () => {
  expect(blocksIn(english, 'sh')).toEqual(blocksIn(vietnamese, 'sh'))
})

test('the English one is at most two screens long', () => {
  expect(english.split('\n').length).toBeLessThan(125)
})
