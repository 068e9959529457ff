import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { statuses } from '../../src/model/terms.ts'
import { kinds } from '../../src/model/kinds.ts'
import { ALL_REPORTS, embedChoices, laneChoices, MAX_QUERY, sections, treeChoices } from '../../src/query/parameters.ts'
import {
  emptySelection,
  filterOf,
  isFiltered,
  isSameFilter,
  knownPart,
  readSelection,
  toggle,
  withListsOf,
  writeSelection,
  type Selection,
} from '../../src/query/selection.ts'

const known = {
  people: new Set(['le-doan-hop', 'nguyen-hai-duong']),
  years: new Set([2008, 2009]),
  items: new Set(['a', 'b']),
  organizations: new Set(['bo', 'dang-uy']),
  topics: new Set(['cong-tac-xay-dung-dang', 'kinh-te']),
}
const known2009 = {
  people: new Set(['le-doan-hop']),
  years: new Set([2009]),
  items: new Set(['a']),
  organizations: new Set(['bo']),
  topics: new Set(['kinh-te']),
}
const knownIn = (report: string | null): typeof known | undefined =>
  report === null ? known : report === 'r2009' ? known2009 : undefined
const read = (search: string): Selection => readSelection(search, knownIn).selection

describe('an address that other programs changed', () => {
  test.each([
    // A CMS that escapes an address twice turns & into &amp;, and a second one into &amp;amp;.
    ['?embed=1&amp;view=goals', { embed: '1', view: 'goals' }],
    ['?embed=1&amp;amp;view=goals&amp;amp;theme=dark', { embed: '1', view: 'goals', theme: 'dark' }],
    ['?amp;embed=1&amp%3Bview=goals', { embed: '1', view: 'goals' }],
    ['?person=le-doan-hop&amp;person=nguyen-hai-duong', { person: ['le-doan-hop', 'nguyen-hai-duong'] }],
    // Chat programs and mails take the punctuation after a link for a part of it.
    ['?item=a)', { item: 'a' }],
    ['?item=a.', { item: 'a' }],
    ['?item=a,', { item: 'a' }],
    ['?item=a;', { item: 'a' }],
    ['?item=a”', { item: 'a' }],
    ['?item=a"', { item: 'a' }],
    ['?item=a…', { item: 'a' }],
    ['?item=a>', { item: 'a' }],
    ['?item=a%29.%E2%80%9D', { item: 'a' }],
    ['?item=a%20', { item: 'a' }],
    // A second query string stuck to the last value.
    ['?item=a?fbclid=1', { item: 'a' }],
    ['?item=a).?utm_source=zalo&utm_medium=chat', { item: 'a' }],
    ['?q=phát+triển?fbclid=IwAR0-x', { q: 'phát triển' }],
    ['?q=sao?a=b', { q: 'sao?a=b' }],
    // The same for every name.
    ['?report=r2009)', { report: 'r2009' }],
    ['?person=le-doan-hop,', { person: ['le-doan-hop'] }],
    ['?year=2008.', { year: [2008] }],
    ['?kind=goal?fbclid=1', { kind: ['goal'] }],
    ['?topic=kinh-te)', { topic: ['kinh-te'] }],
    ['?org=bo…&focus=bo)&fold=bo.&unfold=dang-uy;', { org: ['bo'], focus: 'bo', fold: ['bo'], unfold: ['dang-uy'] }],
    ['?span=2008/2009)', { span: '2008/2009' }],
    ['?lanes=kind.&asof=all)&tree=open,&status=taken;', { lanes: 'kind', asOf: 'all', tree: 'open', status: 'taken' }],
    ['?view=goals)', { view: 'goals' }],
    ['?embed=1?fbclid=1', { embed: '1' }],
    ['?lang=en.&theme=dark)', { lang: 'en', theme: 'dark' }],
    ['?background=0)&threads=1.', { background: false, threads: true }],
  ] as [string, Partial<Selection>][])('%s', (search, expected) => {
    expect(readSelection(search, knownIn)).toEqual({ selection: { ...emptySelection, ...expected }, unknown: [] })
  })

  test('a value that exists with its punctuation is not shortened', () => {
    const withDot = { ...known, items: new Set(['a', 'a.']) }
    expect(readSelection('?item=a.', () => withDot).selection.item).toBe('a.')
  })

  test.each([
    ['?item=?fbclid=1', { name: 'item', value: '?fbclid=1' }],
    ['?item=).', { name: 'item', value: ').' }],
    ['?item=c).', { name: 'item', value: 'c).' }],
    ['?item=a)b', { name: 'item', value: 'a)b' }],
    ['?span=2008/..', { name: 'span', value: '2008/..' }],
  ])('%s names nothing and is reported as given', (search, expected) => {
    expect(readSelection(search, knownIn)).toEqual({ selection: emptySelection, unknown: [expected] })
  })

  test('writing an address again cleans it', () => {
    const search = '?embed=1&amp;view=goals&amp;amp;utm_source=zalo&item=a).?fbclid=1'
    const { selection } = readSelection(search, knownIn)
    expect(writeSelection(selection, search)).toBe('?item=a&view=goals&embed=1&utm_source=zalo')
  })

  test('a long run of punctuation is read in linear time', () => {
    const began = performance.now()
    const search = `?item=${'.'.repeat(200_000)}a?&q=${'?fbclid='.repeat(20_000)}%20.`
    expect(readSelection(search, knownIn).unknown).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})

describe('reading an address', () => {
  const rows: [string, Partial<Selection>][] = [
    ['', {}],
    ['?q=+phát+triển+', { q: 'phát triển' }],
    ['?person=le-doan-hop&person=nguyen-hai-duong', { person: ['le-doan-hop', 'nguyen-hai-duong'] }],
    ['?year=2008&year=2008', { year: [2008] }],
    ['?kind=goal&kind=request', { kind: ['goal', 'request'] }],
    ['?topic=kinh-te&org=bo&org=dang-uy', { topic: ['kinh-te'], org: ['bo', 'dang-uy'] }],
    [
      '?item=a&view=goals&embed=1&lang=en&theme=dark',
      { item: 'a', view: 'goals', embed: '1', lang: 'en', theme: 'dark' },
    ],
    ['?embed=fixed', { embed: 'fixed' }],
    ['?report=r2009&item=a&person=le-doan-hop', { report: 'r2009', item: 'a', person: ['le-doan-hop'] }],
    ['?span=2008/2009&lanes=kind', { span: '2008/2009', lanes: 'kind' }],
    [
      '?asof=r2009&tree=closed&unfold=bo&fold=dang-uy',
      { asOf: 'r2009', tree: 'closed', unfold: ['bo'], fold: ['dang-uy'] },
    ],
    ['?asof=all&focus=bo&background=0', { asOf: 'all', focus: 'bo', background: false }],
    ['?report=r2009&focus=dang-uy&background=1', { report: 'r2009' }],
    ['?embed=yes&lang=fr&theme=red', {}],
    ['?%E0%A4%A=1&=&&q=%', { q: '%' }],
  ]
  test.each(rows)('%s', (search, expected) => {
    expect(read(search)).toEqual({ ...emptySelection, ...expected })
  })

  test.each([
    ['?report=r1900', { name: 'report', value: 'r1900' }],
    ['?person=ai-do', { name: 'person', value: 'ai-do' }],
    ['?year=1900', { name: 'year', value: '1900' }],
    ['?year=2008.5', { name: 'year', value: '2008.5' }],
    ['?kind=constructor', { name: 'kind', value: 'constructor' }],
    ['?item=__proto__', { name: 'item', value: '__proto__' }],
    ['?span=2009-02-30', { name: 'span', value: '2009-02-30' }],
    ['?lanes=constructor', { name: 'lanes', value: 'constructor' }],
    ['?view=admin', { name: 'view', value: 'admin' }],
  ])('%s acts as absent and is reported', (search, expected) => {
    const { selection, unknown } = readSelection(search, knownIn)
    expect(selection).toEqual(emptySelection)
    expect(unknown).toEqual([expected])
  })

  test('long search words are cut', () => {
    expect(read(`?q=${'a'.repeat(100_000)}`).q).toHaveLength(MAX_QUERY)
  })
})

const selectionsIn = (
  report: string | null,
  { people, years, items, organizations, topics } = knownIn(report) ?? known,
): fc.Arbitrary<Selection> =>
  fc.record({
    report: fc.constant(report),
    q: fc.string({ maxLength: 40 }).map((words) => words.trim()),
    person: fc.uniqueArray(fc.constantFrom(...people)),
    year: fc.uniqueArray(fc.constantFrom(...years)),
    kind: fc.uniqueArray(fc.constantFrom(...kinds)),
    topic: fc.uniqueArray(fc.constantFrom(...topics)),
    org: fc.uniqueArray(fc.constantFrom(...organizations)),
    item: fc.constantFrom(null, ...items),
    span: fc.constantFrom(null, '2008', '2008/2009', '2009-03-26', '2008-07-02/2009-04-01'),
    lanes: fc.constantFrom(null, ...laneChoices),
    asOf: fc.constantFrom(null, ALL_REPORTS, 'r2009'),
    tree: fc.constantFrom(null, ...treeChoices),
    fold: fc.subarray([...organizations]),
    unfold: fc.subarray([...organizations]),
    focus: fc.constantFrom(null, ...organizations),
    background: fc.boolean(),
    status: fc.constantFrom(null, ...statuses),
    threads: fc.boolean(),
    view: fc.constantFrom(null, ...sections),
    embed: fc.constantFrom(null, ...embedChoices),
    lang: fc.constantFrom('vi' as const, 'en' as const),
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
  })
const selections = fc.oneof(selectionsIn(null), selectionsIn('r2009'))

test('a written selection reads back unchanged', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      expect(read(writeSelection(selection, ''))).toEqual(selection)
    }),
  )
})

test('any string can be read, and the result can be written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      const selection = read(search)
      expect(read(writeSelection(selection, search))).toEqual(selection)
    }),
  )
})

test('names that the page does not know are kept', () => {
  expect(writeSelection({ ...emptySelection, year: [2008] }, '?utm=x&year=2009')).toBe('?year=2008&utm=x')
  expect(writeSelection(emptySelection, '')).toBe('')
})

test('toggle adds and removes', () => {
  expect(toggle([1, 2], 3)).toEqual([1, 2, 3])
  expect(toggle([1, 2], 1)).toEqual([2])
})

describe('the filter of a selection', () => {
  const chosen: Selection = { ...emptySelection, q: 'đảng viên', person: ['a'], year: [2009], item: 'b', lang: 'en' }

  test('has the words and the lists, and no parameter that doesn’t filter', () => {
    expect(filterOf(chosen)).toEqual({ q: 'đảng viên', person: ['a'], year: [2009], kind: [], topic: [], org: [] })
  })

  test.each([
    [{}, false],
    [{ q: 'x' }, true],
    [{ person: ['a'] }, true],
    [{ year: [2009] }, true],
    [{ kind: ['goal'] }, true],
    [{ topic: ['t'] }, true],
    [{ org: ['o'] }, true],
    [{ item: 'b', report: 'r', view: 'goals', lang: 'en', status: 'taken' }, false],
  ] as [Partial<Selection>, boolean][])('%j filters: %s', (patch, does) => {
    expect(isFiltered({ ...emptySelection, ...patch })).toBe(does)
  })

  test('is the same if the words are equal and the lists identical', () => {
    const filter = filterOf(chosen)
    expect(isSameFilter(filter, filterOf({ ...chosen, item: null }))).toBe(true)
    expect(isSameFilter(filter, { ...filter, q: '' })).toBe(false)
    expect(isSameFilter(filter, { ...filter, org: ['o'] })).toBe(false)
    // Equal lists that are not the same array are told apart: `withListsOf` keeps the arrays.
    expect(isSameFilter(filter, { ...filter, person: ['a'] })).toBe(false)
  })
})

describe('what a report has of a selection', () => {
  const selection: Selection = {
    ...emptySelection,
    ...{ person: ['le-doan-hop', 'ai-do'], year: [2007, 2009], topic: ['kinh-te', 'x'], org: ['bo', 'so'], item: 'c' },
    kind: ['goal'],
  }
  const nothing = { person: [], year: [], topic: [], org: [], item: null }

  test('are the people, years, headings, bodies and the item that exist there', () => {
    const part = { person: ['le-doan-hop'], year: [2009], topic: ['kinh-te'], org: ['bo'], item: null }
    expect(knownPart(selection, () => known)).toEqual(part)
    expect(knownPart({ ...selection, item: 'a' }, () => known)).toEqual({ ...part, item: 'a' })
  })

  test('are none if nothing is known; nothing is looked up if the selection has none of them', () => {
    expect(knownPart(selection, () => undefined)).toEqual(nothing)
    const asked = vi.fn(() => known)
    expect(knownPart({ ...emptySelection, kind: ['goal'] }, asked)).toEqual(nothing)
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('a selection with the lists of the one before', () => {
  const before: Selection = { ...emptySelection, person: ['a', 'b'], year: [2008], topic: ['t'] }

  test('keeps the arrays with equal values and takes the others', () => {
    const now: Selection = { ...emptySelection, person: ['a', 'b'], year: [2009], topic: ['t', 'u'], item: 'x' }
    const both = withListsOf(before, now)
    expect(both).toEqual(now)
    expect(both.person).toBe(before.person)
    expect(both.year).toBe(now.year)
    expect(both.topic).toBe(now.topic)
  })

  test.each([[['b', 'a']], [['a']], [['a', 'c']], [['c', 'b']]])(
    'another order, length or value is another list: %j',
    (person) => {
      expect(withListsOf(before, { ...before, person }).person).toBe(person)
    },
  )

  test('other values stay as they are now', () => {
    expect(withListsOf({ ...before, q: 'x', item: 'a' }, { ...before, q: '', item: null })).toMatchObject({
      q: '',
      item: null,
    })
  })
})
