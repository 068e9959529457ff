// Checks citations such as 'docs/genre.md, awards' in comments and documents: the document and its section must exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kinds } from '../src/model/kinds.ts'
import { linkKinds, regionRoles, statuses } from '../src/model/terms.ts'
import { laneChoices, parameters, sections, treeChoices } from '../src/query/parameters.ts'

/**
 * A cited document, and the words after the comma that follows it: the section and the rest of the sentence, or null.
 */
interface Citation {
  document: string
  section: string | null
}

/** A section is looked for in this many UTF-16 units after the comma. */
const ENOUGH = 60

/** Joins the lines of comments, because a citation may continue on the next line. */
const unbroken = (text: string): string => text.replace(/\s*\n\s*(?:\/\/|\*(?!\/)|#)?\s*/gu, ' ')

/** All citations of a text. A list of documents ('docs/a.md, docs/b.md') has no section. */
function citationsIn(text: string): Citation[] {
  const words = unbroken(text)
  return [...words.matchAll(/docs\/[\w-]+\.md/gu)].map(({ 0: document, index }) => {
    const rest = words.slice(index + document.length).slice(0, ENOUGH)
    const section = /^,\s+(?!docs\/)(.*)$/su.exec(rest)?.[1]
    return { document, section: section ?? null }
  })
}

/** The headings of a document, in lower case. */
const headingsOf = (document: string): string[] =>
  [...document.matchAll(/^#{2,6} (.+)$/gmu)].map(([, heading = '']) => heading.trim().toLowerCase())

/** Whether words begin with one of the headings. */
const beginsWithOneOf = (words: string, headings: readonly string[]): boolean =>
  headings.some((heading) => {
    const next = words.charAt(heading.length)
    return words.toLowerCase().startsWith(heading) && !/[\p{L}\p{N}]/u.test(next)
  })

/** The wrong citations of a text. @param read returns the text of a document, or null if it doesn't exist */
function faultsIn(text: string, read: (document: string) => string | null): string[] {
  const cited = citationsIn(text).flatMap(({ document, section }) => {
    const content = read(document)
    if (content === null) return [`${document} is not there`]
    return section === null || beginsWithOneOf(section, headingsOf(content))
      ? []
      : [`${document} has no heading '${section}'`]
  })
  const strange = text.matchAll(
    /(?<!docs\/)\b(?:genre|vietnamese|organizations|contract)\.md|\bcontract(?:'s|’s)?\b/giu,
  )
  return [...cited, ...[...strange].map(({ 0: words }) => `'${words}' is no document of the project`)]
}

const read = (document: string): string | null => (existsSync(document) ? readFileSync(document, 'utf8') : null)

// This file is excluded, because it has wrong citations as examples.
const OWN = 'tests/docs.test.ts'
const files = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  .filter(
    (file) => /\.(?:ts|js|svelte|css|html|json|md)$/u.test(file) && !file.includes('node_modules/') && file !== OWN,
  )

test('citations in the code and the tests are right', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(
    files.flatMap((file) => faultsIn(readFileSync(file, 'utf8'), read).map((fault) => `${file}: ${fault}`)),
  ).toEqual([])
})

test('citations in README, CONTRIBUTING and docs/ are right', () => {
  const documents = [
    'README.md',
    'README.vi.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs').map((file) => `docs/${file}`),
  ]
  for (const file of documents.filter((one) => one.endsWith('.md')))
    expect(faultsIn(readFileSync(file, 'utf8'), read), file).toEqual([])
})

test('every document is cited somewhere', () => {
  const cited = new Set(
    [...files, 'README.md', 'README.vi.md', 'CONTRIBUTING.md'].flatMap((file) =>
      citationsIn(readFileSync(file, 'utf8')).map(({ document }) => document),
    ),
  )
  const documents = readdirSync('docs').filter((file) => file.endsWith('.md'))
  expect(documents.filter((file) => !cited.has(`docs/${file}`))).toEqual([])
})

describe('docs/data.md names', () => {
  const data = readFileSync('docs/data.md', 'utf8')
  const rows = data.split('\n').filter((line) => line.startsWith('|'))
  const rowOf = (name: string): string => rows.find((row) => row.split('|')[1]?.includes(`\`${name}\``)) ?? ''

  test.each(Object.keys(parameters).map((name) => name.toLowerCase()))('the parameter %s of the address', (name) => {
    expect(rowOf(name)).not.toBe('')
  })

  test.each([
    ['view', sections],
    ['lanes', laneChoices],
    ['tree', treeChoices],
    ['status', statuses],
  ] as const)('all values of the parameter %s', (name, values) => {
    const named = new Set(rowOf(name).match(/[\w-]+/gu))
    expect(values.filter((value) => !named.has(value))).toEqual([])
  })

  test.each([
    ['Kind', kinds],
    ['Region', regionRoles],
    ['Link kind', linkKinds],
  ] as const)('all values of: %s', (term, values) => {
    const entry = data.split('\n- **').find((one) => one.startsWith(`${term}**`)) ?? ''
    const named = new Set(entry.match(/[\w-]+/gu))
    expect(values.filter((value) => !named.has(value))).toEqual([])
  })
})

describe('the check', () => {
  const documents: Readonly<Record<string, string>> = { 'docs/a.md': '# A\n\n## Old names\n\n### Tones\n' }
  const faults = (text: string): string[] => faultsIn(text, (document) => documents[document] ?? null)

  test.each([
    'see docs/a.md',
    'see docs/a.md.',
    '(docs/a.md, old names)',
    '(docs/a.md, old names: some words)',
    "'docs/a.md, tones; 2009: …'",
    '// see docs/a.md,\n// old names',
    ' * see docs/a.md, old\n * names',
    'docs/a.md, docs/a.md, tones',
  ])('accepts %j', (text) => {
    expect(faults(text)).toEqual([])
  })

  test.each([
    ['see docs/b.md', 'docs/b.md is not there'],
    ['(docs/a.md, titles)', "docs/a.md has no heading 'titles)'"],
    ['(docs/a.md, tonesome)', "docs/a.md has no heading 'tonesome)'"],
    ['(genre.md, awards)', "'genre.md' is no document of the project"],
    ['Tables: vietnamese.md', "'vietnamese.md' is no document of the project"],
    ['(organizations.md)', "'organizations.md' is no document of the project"],
    ['(contract, section 2)', "'contract' is no document of the project"],
    ['the contract’s own example', "'contract’s' is no document of the project"],
  ])('finds the fault in %j', (text, fault) => {
    expect(faults(text)).toEqual([fault])
  })
})
