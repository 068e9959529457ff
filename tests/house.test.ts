// Checks which folder of src/ may import which, and that there are no circular imports.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breaches, circles, readImports, roomOf, type Imports } from './imports.ts'

const ground = ['text', 'model']
const pages = [...ground, 'query', 'export', 'search', 'layout', 'layout/timeline', 'layout/org']
const words = ['view/words', 'view/words/vi', 'view/words/en']
const below = [...pages, ...words, 'view/drawing']
const items = [...below, 'view/state']
const features = [...items, 'view/item']
const featureRooms = ['timeline', 'org', 'filter', 'search', 'detail', 'sections', 'header', 'embed', 'export'].map(
  (room) => `view/${room}`,
)
const rules = [...ground, 'parse/rules']
const said = [...rules, 'parse/page', 'parse/who']

/** Folder → the folders that it may import. */
const may: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  'parse/rules': ground,
  'parse/page': rules,
  'parse/who': rules,
  'parse/statements': said,
  'parse/edit': [...said, 'parse/statements'],
  parse: [...said, 'parse/statements', 'parse/edit'],
  link: ground,
  query: ground,
  export: ground,
  search: ground,
  layout: ground,
  'layout/timeline': [...ground, 'layout'],
  'layout/org': [...ground, 'layout'],
  'view/words': [...pages, 'view/words/vi'],
  'view/words/vi': [...pages, 'view/words'],
  // The English words have the same keys as the Vietnamese ones. Other folders load them by import() only.
  'view/words/en': [...pages, 'view/words', 'view/words/vi'],
  'view/drawing': pages,
  'view/state': below,
  'view/item': items,
  // Features don't import each other; App.svelte joins them.
  ...Object.fromEntries(featureRooms.map((room) => [room, features])),
  view: [...features, ...featureRooms],
  // Makes the documents from a dataset. Needs no Node.
  site: [...ground, 'layout', 'query', 'view/words', 'view/words/vi', '.'],
  // Reports with their corrections, from bytes to the dataset. Needs no Node.
  seeds: [...ground, 'parse', 'parse/rules', 'parse/edit', 'link'],
  // The editor's desk: what it does, and its page below. Its thread makes sites as the build does.
  desk: [...ground, 'parse', 'parse/rules', 'parse/edit', 'seeds', 'site'],
  'desk/view': [...ground, 'layout', 'desk', 'seeds', 'view/state', 'view/item', 'view/drawing', 'view/styles'],
  build: [
    ...pages,
    'desk',
    'seeds',
    'site',
    'parse',
    'parse/rules',
    'parse/statements',
    'parse/edit',
    'link',
    'view/words',
    'view/words/vi',
  ],
  '.': ['model', 'view', 'view/state', 'view/styles', 'desk'],
}

const imports = readImports()

test('every folder is listed with its allowed imports', () => {
  const rooms = new Set([...imports.keys()].map(roomOf))
  expect([...rooms].filter((room) => !(room in may))).toEqual([])
  expect(Object.keys(may).filter((room) => !rooms.has(room))).toEqual([])
})

test('no folder imports a folder that it may not import', () => {
  expect(breaches(imports, may)).toEqual([])
})

test('no file has more than 300 lines', () => {
  const lines = (file: string): number => readFileSync(`src/${file}`, 'utf8').split('\n').length - 1
  expect([...imports.keys()].map((file) => [file, lines(file)]).filter(([, count]) => Number(count) > 300)).toEqual([])
})

test('there are no circular imports', () => {
  expect(circles(imports)).toEqual([])
})

describe('the checks report', () => {
  const house: Imports = new Map([
    ['text/span.ts', []],
    ['view/org/Chart.svelte', ['text/span.ts', 'view/org/Box.svelte']],
    ['view/org/Box.svelte', ['view/timeline/keys.ts']],
    ['view/timeline/keys.ts', ['view/org/Chart.svelte']],
  ])

  test('a forbidden import, with both files', () => {
    const floors = { text: [], 'view/org': ['text'], 'view/timeline': ['text', 'view/org'] }
    expect(breaches(house, floors)).toEqual(['view/org/Box.svelte → view/timeline/keys.ts'])
  })

  test('a circular import, with the whole path', () => {
    expect(circles(house)).toEqual([
      'view/org/Chart.svelte → view/org/Box.svelte → view/timeline/keys.ts → view/org/Chart.svelte',
    ])
  })
})

test('the code has no name from a report', () => {
  const names = ['Doãn Hợp', 'Hải Đường', '2009-03-26-dang', 'Mic.gov']
  for (const file of imports.keys()) {
    const source = readFileSync(`src/${file}`, 'utf8')
    for (const name of names) expect(source.includes(name), `${file}: ${name}`).toBe(false)
  }
})
