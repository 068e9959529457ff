// Checks that README.md and README.vi.md have the same commands and examples, and name existing files and commands.
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
/** The npm commands of a text, by name: 'seeds', 'start'. */
const commandsIn = (text: string): string[] => allOf(text, /npm (?:run )?([a-z]+)/gu).sort()
const linksIn = (text: string): string[] => allOf(text, /\]\((?!https?:|#)([^)#]+)/gu)
/** The code blocks in a language, without comments. */
const blocksIn = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'gu'))].map(([, code = '']) =>
    code.replace(/^# .*$|\s+# .*$/gmu, '').trim(),
  )

describe.each([
  ['README.md', english],
  ['README.vi.md', vietnamese],
])('%s', (_, text) => {
  test('names existing commands only', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(commandsIn(text).filter((name) => !(name in scripts))).toEqual([])
    expect(commandsIn(text)).toContain('seeds')
  })

  test('links to existing files only', () => {
    expect(linksIn(text).filter((file) => !existsSync(file))).toEqual([])
  })

  test('uses parameters in addresses that the page reads', () => {
    const names = allOf(text, /\/bien-nien\/\?([\w=&]+)/gu).flatMap((query) => [...new URLSearchParams(query).keys()])
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !OWN.has(name))).toEqual([])
  })
})

test('both READMEs have the same commands', () => {
  expect(commandsIn(english)).toEqual(commandsIn(vietnamese))
})

test('both READMEs have the same example of corrections', () => {
  expect(blocksIn(english, 'yaml')).toEqual(blocksIn(vietnamese, 'yaml'))
})

test('both READMEs have the same shell examples', () => {
  expect(blocksIn(english, 'sh')).toEqual(blocksIn(vietnamese, 'sh'))
})

test('README.md is at most two screens long', () => {
  expect(english.split('\n').length).toBeLessThan(125)
})
