import { describe, expect, test } from 'vitest'
import { entriesIn, removeEntry, replaceEntry, withEntry } from '../../src/desk/entries.ts'

const YAML = `# của Lan, 3/2010
- quote: Công tác cán bộ nữ   # xem lại
  set: { kind: goal, year: 2009 }

- { quote: "In trang", drop: true } # cuối trang
- alias: { organization: Bộ X, as: [Bộ] }
# hết
`

const at = (index: number): Parameters<typeof removeEntry>[1] => {
  const found = entriesIn(YAML)[index]
  if (!found) throw new Error('no such entry')
  return found
}

test('the entries of a file, with the text of each', () => {
  expect(entriesIn(YAML).map(({ correction, span }) => [correction.do, YAML.slice(span.start, span.end)])).toEqual([
    ['set', '- quote: Công tác cán bộ nữ   # xem lại\n  set: { kind: goal, year: 2009 }'],
    ['drop', '- { quote: "In trang", drop: true }'],
    ['alias', '- alias: { organization: Bộ X, as: [Bộ] }'],
  ])
})

test.each([[''], ['# nothing\n'], ['{'], ['a: b'], ['- 5\n- [\n'], ['- link: { quote: a, with: b }\n']])(
  'none in %j',
  (yaml) => {
    expect(entriesIn(yaml)).toEqual([])
  },
)

describe('the rest of the file stays as it is', () => {
  test('when an entry is added', () => {
    const added = '- { quote: "a", drop: true }\n'
    expect(withEntry(YAML, { at: 0, do: 'drop', quote: 'a' })).toBe(YAML + added)
    expect(withEntry('', { at: 0, do: 'drop', quote: 'a' })).toBe(added)
    expect(withEntry('# x', { at: 0, do: 'drop', quote: 'a' })).toBe(`# x\n${added}`)
  })

  test('when an entry is replaced', () => {
    expect(replaceEntry(YAML, at(1), { at: 0, do: 'set', quote: 'In trang', set: { year: 2008 } })).toBe(
      YAML.replace('{ quote: "In trang", drop: true }', '{ quote: "In trang", set: { year: 2008 } }'),
    )
  })

  test('when an entry is removed', () => {
    expect(removeEntry(YAML, at(2))).toBe(YAML.replace('- alias: { organization: Bộ X, as: [Bộ] }\n', ''))
    expect(removeEntry(YAML, at(1))).toBe(YAML.replace('- { quote: "In trang", drop: true } ', ''))
    expect(removeEntry('- { quote: "a", drop: true }', entriesIn('- { quote: "a", drop: true }')[0] ?? at(0))).toBe('')
  })
})
