// Surfaces: places where input from outside enters the program, each with generated inputs and invariants. `npm run
// fuzz` tries thousands of inputs, the unit tests a few with a fixed seed.
import fc from 'fast-check'
import { checkDataset } from '../../src/model/check.ts'
import { buildLookup } from '../../src/model/lookup.ts'
import { readCorrections } from '../../src/seeds/corrections.ts'
import { correctParsed } from '../../src/parse/corrected.ts'
import { mergeReports } from '../../src/parse/merge.ts'
import { parseReport } from '../../src/parse/parse.ts'
import type { Known } from '../../src/query/parameters.ts'
import { readSelection, writeSelection } from '../../src/query/selection.ts'
import { recordsOf } from '../../src/search/records.ts'
import { buildSearch } from '../../src/search/search.ts'
import { normalizeText } from '../../src/text/normalize.ts'
import { readSeen } from '../../src/view/state/host.ts'
import { vi } from '../../src/view/words/vi/messages.ts'
import { parsed } from '../parsed.ts'
import { allReports, SEED, seedDataset, seedText } from '../seed.ts'

export interface Surface {
  /** A property of all inputs; it throws if an invariant fails. */
  property: () => fc.IProperty<[unknown]>
  /** Number of inputs in the unit tests; an input takes between 1 µs and 30 ms. */
  few: number
}

const property = <T>(inputs: fc.Arbitrary<T>, holds: (input: T) => void): fc.IProperty<[unknown]> =>
  fc.property(inputs, holds as (input: unknown) => void)

function same(found: unknown, expected: unknown, what: string): void {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`)
}

/** Characters with a special meaning in HTML, YAML, patterns, terminals, Vietnamese or Unicode. */
const ODD = [
  ...['<', '>', '&', '"', "'", '</script>', '<!--', ']]>', '<img src=x onerror=alert(1)>', '%MODE%', '&amp;', '$&'],
  ...[
    ':',
    ': ',
    '- ',
    '#',
    '{',
    '}',
    '[',
    ']',
    '|',
    '*',
    '!',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '  ',
    '…',
    ';',
    ',',
    '.',
    '“',
  ],
  ...['\u0000', '\u0007', '\u001B[2J', '\u00A0', '\u00AD', '\u200B', '\u202E', '\u2066', '\u2028', '\uFEFF', '\uD800'],
  ...['uỷ', 'ủy', 'Đ', 'Ð', 'e\u0302\u0301', 'đồng chí ', 'Năm 2009, ', 'Đó là: ', 'Bộ trưởng ', '2008', '31/2/2009'],
  ...['__proto__', 'constructor', 'toString', '(', ')', '\\', '.*', '(?<!', '🙂', '١٢', '%E0%A4%A', '%'],
]
const odd = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const oddText = fc.array(odd, { maxLength: 12 }).map((parts) => parts.join(''))

type Damage = { at: number; do: 'cut' | 'double' | 'swap' | 'insert'; length: number; odd: string }
const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    do: fc.constantFrom('cut', 'double', 'swap', 'insert'),
    length: fc.nat(400),
    odd: oddText,
  }),
  { minLength: 1, maxLength: 8 },
) as fc.Arbitrary<Damage[]>

/** Damages a text: cuts, doubles or moves parts, or inserts odd characters. */
export function damaged(text: string, list: readonly Damage[]): string {
  let result = text
  for (const { at, do: what, length, odd: words } of list) {
    const start = Math.floor(at * result.length)
    const [before, part, after] = [
      result.slice(0, start),
      result.slice(start, start + length),
      result.slice(start + length),
    ]
    if (what === 'cut') result = before + after
    else if (what === 'double') result = before + part + part + after
    else if (what === 'swap') result = before + after + part
    else result = before + words + part + after
  }
  return result
}

const texts = allReports().map(({ text }) => text)
const encoder = new TextEncoder()

/** Parses a report as the build does and runs all checks of the dataset; throws if one fails. */
function readDamaged(bytes: Uint8Array): void {
  const read = normalizeText(bytes)
  if (!read.ok) return
  const result = parseReport({ file: 'x.txt', text: read.text })
  if (!result.ok) return
  const dataset = mergeReports([result.report])
  const problems = checkDataset(dataset)
  if (problems.length > 0) throw new Error(problems.map(({ check, message }) => `${check}: ${message}`).join('\n'))
}

const seed = parsed(seedText(), SEED)
const known = buildLookup(seedDataset())
const search = buildSearch(recordsOf(known, vi.kindOf))
const { statements, people, organizations } = known.dataset
const ids = [...statements, ...people, ...organizations].map(({ id }) => id)
const names = [
  ...['q', 'person', 'year', 'kind', 'item', 'topic', 'org', 'span', 'lanes', 'view', 'asof', 'tree', 'fold', 'unfold'],
  ...['focus', 'report', 'background', 'status', 'threads', 'embed', 'lang', 'theme', '__proto__', 'amp;view', 'x'],
]
const value = fc.oneof(
  oddText,
  fc.constantFrom(...ids, '2008', 'goal', 'timeline', '1', 'fixed', 'en', 'dark', '2008/2009'),
)
const address = fc
  .array(fc.tuple(fc.constantFrom(...names), value, fc.boolean()), { maxLength: 6 })
  .map((pairs) =>
    // Escaped, as URLSearchParams does, or raw, as people and other programs write addresses.
    pairs.map(
      ([name, words, raw]) => `${name}=${raw ? words : encodeURIComponent(words.replace(/[\uD800-\uDFFF]/gu, ''))}`,
    ),
  )
  .map((pairs) => `?${pairs.join('&')}`)
const knownIn = (report: string | null): Known | undefined => (report === null ? known : undefined)

const key = fc.constantFrom(
  'quote',
  'set',
  'drop',
  'confirm',
  'add',
  'alias',
  'link',
  'unlink',
  'with',
  'in',
  'kind',
  'year',
  'topic',
  'by',
  'as',
  'conference',
  'person',
  'group',
  'name',
  'role',
  'body',
  'offices',
  'attended',
  'organizer',
  'date',
  'place',
)
const words = fc.oneof(
  odd,
  fc.tuple(fc.nat(seed.seed.text.length), fc.nat(60)).map(([at, length]) => seed.seed.text.slice(at, at + length)),
  fc.constantFrom('true', 'yes', 'null', '~', 'goal', 'kết quả', '2009', '-1', '1e400', 'Lê Doãn Hợp', ''),
)
const corrections = fc
  .array(
    fc.array(fc.tuple(key, fc.constantFrom(': ', ':', ': { kind: ', ': ['), words), { minLength: 1, maxLength: 3 }),
    {
      maxLength: 4,
    },
  )
  .map((entries) =>
    entries.map((pairs) => `- ${pairs.map(([name, sign, said]) => `${name}${sign}${said}`).join('\n  ')}\n`).join(''),
  )

export const surfaces: Readonly<Record<string, Surface>> = {
  report: {
    few: 40,
    property: () =>
      property(fc.tuple(fc.nat(texts.length - 1), damages, fc.nat(20)), ([which, list, broken]) => {
        const bytes = encoder.encode(damaged(texts[which] ?? '', list))
        // One input in twenty has an invalid UTF-8 byte.
        if (broken === 0) bytes[Math.floor(bytes.length / 2)] = 0xff
        readDamaged(bytes)
      }),
  },
  corrections: {
    few: 200,
    property: () =>
      property(
        fc.oneof(
          corrections,
          fc.tuple(corrections, damages).map(([text, list]) => damaged(text, list)),
        ),
        (text) => {
          const { report } = correctParsed(seed, readCorrections(text).corrections)
          const problems = checkDataset(mergeReports([report]))
          if (problems.length > 0)
            throw new Error(problems.map(({ check, message }) => `${check}: ${message}`).join('\n'))
        },
      ),
  },
  address: {
    few: 2000,
    property: () =>
      property(address, (text) => {
        const { selection, unknown } = readSelection(text, knownIn)
        const written = writeSelection(selection, '')
        same(readSelection(written, knownIn).selection, selection, 'read back')
        same(writeSelection(readSelection(written, knownIn).selection, ''), written, 'written again')
        if (unknown.some((one) => one.value.length > 200)) throw new Error('an unknown value is not cut')
        if (selection.q.length > 200) throw new Error('words are not cut')
      }),
  },
  query: {
    few: 300,
    property: () =>
      property(
        fc.oneof(
          oddText,
          fc.constantFrom(...ids),
          fc.tuple(words, odd).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const found = search.find(text, 4)
          for (const { hits } of found.groups)
            for (const { record, marks } of hits)
              for (const { start, end } of marks)
                if (!(start >= 0 && start < end && end <= record.text.length))
                  throw new Error(`a mark outside of its words: ${start}–${end} of ${record.text.length}`)
          search.all(text)
        },
      ),
  },
  message: {
    few: 2000,
    property: () =>
      property(
        fc.oneof(
          fc.anything(),
          fc.record({
            type: fc.constantFrom('bien-nien:view', 'bien-nien:show', 'embed-size', '__proto__'),
            top: fc.oneof(fc.double(), fc.anything()),
            height: fc.oneof(fc.double(), fc.anything()),
          }),
        ),
        (data) => {
          const seen = readSeen(data)
          if (seen === null) return
          const isLength = (one: number): boolean => Number.isFinite(one) && one >= 0 && one < 1e6
          if (!isLength(seen.top) || !isLength(seen.height)) throw new Error(`no lengths: ${JSON.stringify(seen)}`)
        },
      ),
  },
}
