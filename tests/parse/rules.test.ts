// Checks that every rule matches its own example and gives a reason, and tests the rule engine.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { award } from '../../src/parse/statements/awards.ts'
import { phrase, readAt, runRules, type Rule } from '../../src/parse/rules/rule.ts'
import { oneOf } from '../../src/parse/rules/pattern.ts'
import { tables } from '../rules.ts'

describe.each(Object.entries(tables))('%s', (_, rules) => {
  test('names are unique and in kebab-case', () => {
    const names = rules.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
  })

  test.each(rules.map((rule) => [rule.name, rule] as const))('%s matches its example', (_name, rule) => {
    expect(rule.because.length).toBeGreaterThan(20)
    const { example } = rule
    const whole = { start: 0, end: example.length }
    expect(readAt([rule], example, 0, example.length) ?? runRules([rule], example, whole).found[0]).toBeTruthy()
  })
})

describe('the engine', () => {
  const rule = (name: string, match: RegExp): Rule<string> => ({
    name,
    because: '',
    example: '',
    match,
    make: () => name,
  })

  test('the earliest match wins, then the longest, then the rule that is higher in the table', () => {
    const rules = [rule('short', /b/dgu), rule('long', /bc/dgu), rule('first', /ab/dgu), rule('late', /bc/dgu)]
    expect(runRules(rules, 'bc', { start: 0, end: 2 }).found.map(({ out }) => out)).toEqual(['long'])
    expect(runRules(rules, 'abc', { start: 0, end: 3 }).found.map(({ out }) => out)).toEqual(['first'])
    expect(readAt(rules, 'abc', 1, 3)?.out).toBe('long')
    expect(readAt(rules, 'abc', 2, 3)).toBeNull()
  })

  test('if make() returns null, another rule may match', () => {
    const no: Rule<string> = { ...rule('no', /ab/dgu), make: () => null }
    expect(readAt([no, rule('yes', /a/dgu)], 'ab', 0, 2)?.out).toBe('yes')
  })

  test('a pattern doesn’t see text beyond the given span', () => {
    expect(runRules([rule('x', /a$/dgu)], 'aa', { start: 0, end: 1 }).found).toHaveLength(1)
  })

  test.each([
    ['Phó bí thư', 'Phó Bí thư'],
    ['Uỷ viên', 'ủy viên'],
    ['đồng chí', 'Đồng\u00A0chí'],
    ['hoà giải', 'Hòa giải'],
  ])('oneOf(%j) also matches %j', (entry, spelling) => {
    expect(new RegExp(`^${oneOf(entry).source}$`, 'u').test(spelling)).toBe(true)
  })

  test.each([
    ['bộ', 'bộc'],
    ['đảng', 'xđảng'],
  ])('oneOf(%j) doesn’t match inside %j', (entry, word) => {
    expect(new RegExp(oneOf(entry).source, 'u').test(word)).toBe(false)
  })

  test('oneOf matches the longest of its words, as if each were written out', () => {
    const syllable = fc.constantFrom('đ', 'đ/c', 'phó', 'uỷ', 'ban', 'bí', 'thư')
    const word = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.array(syllable, { maxLength: 6 }),
        (words, said) => {
          const text = said.join(' ')
          const longest = words
            .filter((one) => text === one || (text.startsWith(one) && /^[ /]/u.test(text.slice(one.length))))
            .sort((a, b) => b.length - a.length)[0]
          expect(new RegExp(`^${oneOf(...words).source}`, 'u').exec(text)?.[0]).toBe(longest)
        },
      ),
      { seed: 9, numRuns: 500 },
    )
  })

  test('white space of a phrase is what the reading copy keeps of it: spaces and line feeds', () => {
    const match = phrase`${oneOf('tên gọi')} là\s[^\s,]+\S`
    expect('tên  gọi \n là\nxy').toMatch(new RegExp(`^${match.source}$`, 'u'))
    expect(match.source).not.toMatch(/\\s/iu)
  })

  test('after an empty match the search continues at the next place', () => {
    const found = runRules([rule('x', /x?/dgu)], '𝄞a𝄞x', { start: 0, end: 6 }).found
    expect(found.map(({ span }) => span)).toEqual([{ start: 5, end: 6 }])
  })

  test('a hyphen in a phrase matches any dash, except in a character class', () => {
    const match = phrase`${oneOf('tên')} - [^a-c]`
    for (const dash of ['-', '–', '—', '‑']) expect('tên '.concat(dash, ' x')).toMatch(new RegExp(match.source, 'u'))
    expect('tên - b').not.toMatch(new RegExp(match.source, 'u'))
  })

  test('all patterns are in NFC', () => {
    for (const { match } of Object.values(tables).flat()) expect(match.source).toBe(match.source.normalize('NFC'))
    expect(award.source).toBe(award.source.normalize('NFC'))
  })
})
