// Comments cite documents of the project alone, and sections that these documents have: 'docs/genre.md, awards'.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** A document that is cited, and what follows a comma behind it: the section, and the rest of the sentence. */
interface Citation {
  document: string
  section: string | null
}

/** Longest words that a section is looked for in, UTF-16 units. */
const ENOUGH = 60

/** Text without the breaks and marks of comments: a citation may go on in the next line. */
const unbroken = (text: string): string => text.replace(/\s*\n\s*(?:\/\/|\*(?!\/)|#)?\s*/gu, ' ')

/** The documents that a text cites. A list of documents ('docs/a.md, docs/b.md') cites no section. */
function citationsIn(text: string): Citation[] {
  const words = unbroken(text)
  return [...words.matchAll(/docs\/[\w-]+\.md/gu)].map(({ 0: document, index }) => {
    const rest = words.slice(index + document.length).slice(0, ENOUGH)
    const section = /^,\s+(?!docs\/)(.*)$/su.exec(rest)?.[1]
    return { document, section: section ?? null }
  })
}

/** The headings of a document, in small letters. */
const headingsOf = (document: string): string[] =>
  [...document.matchAll(/^#{2,6} (.+)$/gmu)].map(([, heading = '']) => heading.trim().toLowerCase())

/** Whether words begin with one of the headings. */
const beginsWithOneOf = (words: string, headings: readonly string[]): boolean =>
  headings.some((heading) => {
    const next = words.charAt(heading.length)
    return words.toLowerCase().startsWith(heading) && !/[\p{L}\p{N}]/u.test(next)
  })

/** What is wrong with the citations of a text. @param read the text of a document; null: there is none */
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

// This file has wrong citations as examples.
const OWN = 'tests/docs.test.ts'
const files = ['src', 'tests']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  .filter(
    (file) => /\.(?:ts|js|svelte|css|html|json|md)$/u.test(file) && !file.includes('node_modules/') && file !== OWN,
  )

test('what is cited in the code and in the tests is there', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(
    files.flatMap((file) => faultsIn(readFileSync(file, 'utf8'), read).map((fault) => `${file}: ${fault}`)),
  ).toEqual([])
})

test('what README, CONTRIBUTING and the documents cite of each other is there', () => {
  const documents = [
    'README.md',
    'README.vi.md',
    'CONTRIBUTING.md',
    ...readdirSync('docs').map((file) => `docs/${file}`),
  ]
  for (const file of documents.filter((one) => one.endsWith('.md')))
    expect(faultsIn(readFileSync(file, 'utf8'), read), file).toEqual([])
})

test('no document is without a reader', () => {
  const cited = new Set(
    [...files, 'README.md', 'README.vi.md', 'CONTRIBUTING.md'].flatMap((file) =>
      citationsIn(readFileSync(file, 'utf8')).map(({ document }) => document),
    ),
  )
  const documents = readdirSync('docs').filter((file) => file.endsWith('.md'))
  expect(documents.filter((file) => !cited.has(`docs/${file}`))).toEqual([])
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
  ])('is content with %j', (text) => {
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
