import { describe, expect, test } from 'vitest'
import { unseenIn, visible } from '../../src/text/visible.ts'

describe('visible() escapes characters that would affect a terminal', () => {
  test.each([
    ['\u001B[31mred', '\\u001B[31mred'],
    ['a\u0007b', 'a\\u0007b'],
    ['a\u202Eb\u2069', 'a\\u202Eb\\u2069'],
    ['a\u200Fb\u061C', 'a\\u200Fb\\u061C'],
    ['a\u009Bb\u007F', 'a\\u009Bb\\u007F'],
    ['a\nb\rc\u2028d', 'a\\u000Ab\\u000Dc\\u2028d'],
    ['a\tb \u00A0ễ “ệ” 😀', 'a\tb \u00A0ễ “ệ” 😀'],
  ])('%j', (words, shown) => {
    expect(visible(words)).toBe(shown)
  })

  test('escaped JSON parses to the same data', () => {
    const data = { title: 'a\u202Eb\u001Bc\u0085d' }
    const json = JSON.stringify(data, null, 2).split('\n').map(visible).join('\n')
    expect(json).toContain('a\\u202Eb\\u001bc\\u0085d')
    expect(JSON.parse(json)).toEqual(data)
  })
})

test('unseenIn() finds such characters with their offsets, but no line breaks or tabs', () => {
  expect(unseenIn('a\u202E\n\t\u0007')).toEqual([
    { at: 1, unit: '\u202E' },
    { at: 4, unit: '\u0007' },
  ])
})
