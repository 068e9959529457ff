import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, slug, unfold } from '../../src/text/fold.ts'
import { newTones, toneForms } from '../../src/text/tones.ts'

describe('folding', () => {
  test.each([
    ['Nguyễn Hải Đường', 'nguyen hai duong'],
    ['đ Đ Ð Ɖ', 'd d d d'],
    ['uỷ ủy', 'uy uy'],
    ['hoà hòa khoẻ khỏe', 'hoa hoa khoe khoe'],
    ['ơ ư Ơ Ư', 'o u o u'],
    ['TT&TT, đ/c', 'tt&tt, d/c'],
    ['Lê Doãn Hợp'.normalize('NFD'), 'le doan hop'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  test('unfold maps every folded letter to its original letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text)
        expect(folded.origin).toHaveLength(folded.text.length + 1)
        for (let at = 0; at < folded.text.length; at += 1) {
          const { start, end } = unfold(folded, { start: at, end: at + 1 })
          expect(fold(text.slice(start, end)).text).toContain(folded.text.charAt(at))
        }
      }),
    )
  })

  test('unfold includes the combining marks of decomposed text', () => {
    const text = 'Hải Đường'.normalize('NFD')
    const { start, end } = unfold(fold(text), { start: 4, end: 9 })
    expect(text.slice(start, end).normalize('NFC')).toBe('Đường')
  })

  test('unfold maps an empty span to an empty span', () => {
    expect(unfold(fold('Đảng'), { start: 2, end: 2 })).toEqual({ start: 2, end: 2 })
  })
})

test.each([
  ['Lê Doãn Hợp', 'le-doan-hop'],
  ['2009-03-26 Đảng uỷ Bộ TT&TT', '2009-03-26-dang-uy-bo-tt-tt'],
  ['…', ''],
])('slug: %s → %s', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

describe('the two placements of a tone mark (docs/language.md, tone placement)', () => {
  test.each([
    ['uỷ', ['uỷ', 'ủy']],
    ['hoà', ['hoà', 'hòa']],
    ['xóa', ['xóa', 'xoá']],
    ['hội', ['hội']],
  ])('%s', (word, forms) => {
    expect(toneForms(word)).toEqual(forms)
  })

  test.each([
    ['đảng ủy', 'đảng uỷ'],
    ['hòa bình, khỏe', 'hoà bình, khoẻ'],
    ['quý, hoàn, trường', 'quý, hoàn, trường'],
  ])('%s in the new placement is %s', (words, fresh) => {
    expect(newTones(words)).toBe(fresh)
  })
})
