import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSyllable } from '../../src/text/syllable.ts'
import { decodeKeys } from '../../src/text/telex.ts'

// docs/language.md, typing keys
test.each([
  ['ddoongf chis', 'đồng chí'],
  ['Leex', 'lễ'],
  ['traoj tawngj', 'trạo tặng'],
  ['DDarng uyr', 'đảng uỷ'],
  ['bo65 truong73', 'bộ trưởng'],
  ['bo65 tru7o73ng', 'bộ trưởng'],
  ['Ho65i nghi5', 'hội nghị'],
  ["ddo^`ng chi'", 'đồng chí'],
  ['ddeme', 'đêm'],
  ['Nguyeenx', 'nguyễn'],
  ['DDuwowngf', 'đường'],
  ['DDuowngf', 'đường'],
  ['Dduongwf', 'đường'],
  ['d9u7o72ng', 'đường'],
  ['duong972', 'đường'],
  ['quyeets', 'quyết'],
  ['quas', 'quá'],
  ['giaso', 'giáo'],
  ['hoaf', 'hoà'],
  ['maays', 'mấy'],
  ['keso', 'kéo'],
  ['tieeps tucj', 'tiếp tục'],
  ['nawm', 'năm'],
  ['thuwcj hieenj', 'thực hiện'],
  ['nghieenj', 'nghiện'],
  ['caanf', 'cần'],
  ['kinhf', 'kình'],
  ["ba('c", 'bắc'],
  ['tu+.', 'tự'],
])('%s is decoded to %s', (typed, meant) => {
  expect(
    typed
      .split(' ')
      .map((word) => decodeKeys(word)[0] ?? word)
      .join(' '),
  ).toBe(meant)
})

test.each(['hop', 'cong', 'viet', 'dang', 'đường', '2009', 'TT&TT', '', 'window', 'express', '26', '97-QĐ/TW'])(
  '%j is not decoded',
  (word) => {
    expect(decodeKeys(word)).toEqual([])
  },
)

test('an ordinary word that looks like keys is decoded too', () => {
  expect(decodeKeys('has')).toEqual(['há'])
})

test('decodeKeys never throws and returns legal syllables only, for any word', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9'`?~.^+*(]{1,10}$/u)), (word) => {
      for (const one of decodeKeys(word)) expect(isSyllable(one)).toBe(true)
    }),
  )
})
