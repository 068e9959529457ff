// Imports go down or stay within their folder, never up: text, model → parse, link, query, search, layout → view → build.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

/** Folder → the folders that it may import. */
const may: Record<string, string[]> = {
  text: [],
  model: ['text'],
  parse: ['text', 'model'],
  link: ['text', 'model'],
  query: ['text', 'model'],
  search: ['text', 'model'],
  layout: ['text', 'model'],
  view: ['text', 'model', 'query', 'search', 'layout'],
  build: ['text', 'model', 'parse', 'link', 'query', 'view'],
  '.': ['view', 'model'],
}
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|svelte)$/u.test(file))
const folderOf = (file: string): string => (file.includes(sep) ? (file.split(sep)[0] ?? '.') : '.')

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(40)
})

test.each(files)('%s imports only what its floor may', (file) => {
  const source = readFileSync(join('src', file), 'utf8')
  for (const [, path = ''] of source.matchAll(/(?:from|import)\s+'(\.[^']*)'/gu)) {
    const target = relative('src', resolve('src', dirname(file), path))
    const [from, to] = [folderOf(file), folderOf(target)]
    if (from !== to) expect(may[from], `${file} → ${target}`).toContain(to)
  }
})

test('no name of the report stands in the code', () => {
  const names = ['Doãn Hợp', 'Hải Đường', '2009-03-26-dang', 'Mic.gov']
  for (const file of files) {
    const source = readFileSync(join('src', file), 'utf8')
    for (const name of names) expect(source.includes(name), `${file}: ${name}`).toBe(false)
  }
})
