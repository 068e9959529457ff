import { describe, expect, test } from 'vitest'
import { spellOut } from '../../src/text/abbreviations.ts'

const full = new Map([
  ['tư', 'trung ương'],
  ['ubnd', 'uỷ ban nhân dân'],
])

describe('spelled out', () => {
  test.each([
    ['an abbreviation in capitals', 'Hội Luật gia TƯ', ['hội', 'luật', 'gia', 'trung ương']],
    ['any case, if it is no syllable', 'Ubnd xã', ['uỷ ban nhân dân', 'xã']],
    ['not a syllable in small letters', 'Sở Tư pháp', ['sở', 'tư', 'pháp']],
    ['not a syllable of a name in capitals', 'SỞ TƯ PHÁP', ['sở', 'tư', 'pháp']],
    ['with tones in the new placement', 'Tòa án', ['toà', 'án']],
  ])('%s', (_, name, words) => {
    expect(spellOut(name, full, /\s+/u)).toEqual(words)
  })
})
