// Checks the style sheets: they use only the widths listed here and the token for touch targets, and have rules for
// every section and every kind.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kinds } from '../../src/model/kinds.ts'
import { sections } from '../../src/query/parameters.ts'

const sheets = readdirSync('src/view', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:svelte|css)$/u.test(file))
  .map((file) => [file, readFileSync(`src/view/${file}`, 'utf8')] as const)
const found = (pattern: RegExp): string[] =>
  sheets.flatMap(([file, text]) => [...text.matchAll(pattern)].map((match) => `${file}: ${match[1] ?? ''}`))

/** Widths of the window at which the layout changes, px. */
const windows = {
  'small phone': 639,
  phone: 839,
  'header in one column': 1023,
  'the text is not beside the sections': 1199,
  'the sections are behind a button': 1239,
  'the menu is tight': 1399,
  'very wide': 1700,
}
/** Widths of a section at which its layout changes, px. */
const containers = { 'one column of numbers': 479, 'no columns in tables': 639, 'years below each other': 719 }

/** A width and the one just above it, at which the other layout begins. */
const withNext = (widths: Record<string, number>): number[] =>
  Object.values(widths).flatMap((width) => [width, width + 1])

test.each([
  ['@media', withNext(windows)],
  ['@container', withNext(containers)],
])('%s queries use only the listed widths, and leave none of them out', (rule, listed) => {
  const asked = sheets.flatMap(([file, text]) =>
    [...text.matchAll(new RegExp(`${rule}[^{]*\\{`, 'gu'))].flatMap(([query]) =>
      [...query.matchAll(/-width: (\d+)px/gu)].map(([, width]) => [file, Number(width)] as const),
    ),
  )
  expect(asked.filter(([, width]) => !listed.includes(width))).toEqual([])
  const used = new Set(asked.map(([, width]) => width))
  const pairs = Array.from({ length: listed.length / 2 }, (_, i) => listed.slice(2 * i, 2 * i + 2))
  expect(pairs.filter((pair) => !pair.some((width) => used.has(width)))).toEqual([])
})

test('touch targets have the size of the token', () => {
  expect(found(/((?:height|width): 44px)/gu)).toEqual([])
  expect(found(/(--touch: \d+px)/gu)).toEqual(['styles/tokens.css: --touch: 44px'])
})

test('nothing scrolls over several frames: a second aim, given meanwhile, would be missed', () => {
  expect(found(/((?<!over)scroll-behavior: \w+)/gu)).toEqual([])
})

test('each section can be shown alone, before any script runs', () => {
  const shown = found(/:root\[data-view='(\w+)'\] \[data-section='\1'\]/gu)
  expect(shown).toEqual(sections.map((section) => `styles/sections.css: ${section}`))
})

test('each kind of statement has its colour', () => {
  expect(found(/--kind: var\(--(\w+)\);/gu).filter((one) => one.startsWith('styles/kinds.css'))).toEqual(
    kinds.map((kind) => `styles/kinds.css: ${kind}`),
  )
})

test('words have their size in rem, as the reader’s browser is set; drawings, which zoom, and paper in px', () => {
  const screen = sheets.map(
    ([file, text]) => [file, text.replace(/@media print \{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/gu, '')] as const,
  )
  expect(
    screen
      .filter(([, text]) => /font-size: [\d.]+px/u.test(text))
      .map(([file]) => file)
      .sort(),
  ).toEqual([
    'org/OrgBox.svelte',
    'org/OrgLines.svelte',
    // Numbers in discs and at the months of the axis.
    'styles/controls.css',
    'timeline/MarksCell.svelte',
    'timeline/PromiseCell.svelte',
    'timeline/TimelineDay.svelte',
    'timeline/TimelineMarks.svelte',
    'timeline/YearConferences.svelte',
    'timeline/YearHead.svelte',
  ])
})
