// Checks that files, commands and identifiers named in CONTRIBUTING.md and docs/ exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
const documents = ['CONTRIBUTING.md', ...readdirSync('docs').map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
)
/** All words in backticks. */
const quotedIn = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/gu)].map(([, words = '']) => words)

describe.each(documents)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  test('names existing files and folders only', () => {
    const paths = quotedIn(text).filter((words) => /^(?:src|tests|docs|seeds|static)\/[\w./-]*$/u.test(words))
    expect(paths.filter((path) => !existsSync(path) && !/NAME|\d{4}-/u.test(path))).toEqual([])
  })

  test('names existing commands only', () => {
    const names = [...text.matchAll(/`npm run ([a-z]+)/gu)].map(([, name = '']) => name)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })
})

test('CONTRIBUTING names one file for each change, and the file has the named identifiers', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.length).toBeGreaterThan(12)
  for (const [, what = '', place = ''] of rows) {
    const [path = '', ...names] = quotedIn(place).sort((a, b) => Number(b.includes('/')) - Number(a.includes('/')))
    expect(existsSync(path), `${what}: ${path}`).toBe(true)
    const source = path.endsWith('.ts') ? readFileSync(path, 'utf8') : ''
    for (const name of names.filter((one) => !one.includes('/')))
      expect(source, `${what}: ${name} in ${path}`).toContain(name)
  }
})

test('CONTRIBUTING fits one screen', () => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8').split('\n').length).toBeLessThan(70)
})
