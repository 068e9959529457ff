import { expect, test } from 'vitest'
import { canonicalKeys } from '../../../src/parse/who/bodyforms.ts'

test.each<[string, string[], string | null, string[]]>([
  [
    'a beginning is the long form',
    ['đảng uỷ khối', 'đảng uỷ khối các cơ quan trung ương'],
    null,
    ['đảng uỷ khối các cơ quan trung ương', 'đảng uỷ khối các cơ quan trung ương'],
  ],
  ['a beginning in the middle of a word is none', ['sở y', 'sở yên'], null, ['sở y', 'sở yên']],
  ['a beginning of two that differ is itself', ['sở', 'sở y tế', 'sở tư pháp'], null, ['sở', 'sở y tế', 'sở tư pháp']],
  ['a bare committee is the host’s', ['đảng uỷ'], 'đảng uỷ cục x', ['đảng uỷ cục x']],
  ['a committee of the host’s kind is the host’s', ['đảng uỷ cục'], 'đảng uỷ cục x', ['đảng uỷ cục x']],
  ['a committee of another body is its own', ['đảng uỷ sở y'], 'đảng uỷ cục x', ['đảng uỷ sở y']],
  ['at a state body the bare committee is that body’s', ['đảng uỷ'], 'viện x', ['đảng uỷ viện x']],
  ['the host wins over a longer form', ['viện'], 'viện x', ['viện x']],
])('%s', (_, keys, host, forms) => {
  const all = canonicalKeys(keys, host)
  expect(keys.map((key) => all.get(key))).toEqual(forms)
})
