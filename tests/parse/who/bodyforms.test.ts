import { expect, test } from 'vitest'
import { canonicalKeys } from '../../../src/parse/who/bodyforms.ts'

test.each<[string, string[], string | null, string[]]>([
  [
    'the beginning of a name means the longer name',
    ['đảng uỷ khối', 'đảng uỷ khối các cơ quan trung ương'],
    null,
    ['đảng uỷ khối các cơ quan trung ương', 'đảng uỷ khối các cơ quan trung ương'],
  ],
  ['a beginning that cuts a word doesn’t count', ['sở y', 'sở yên'], null, ['sở y', 'sở yên']],
  [
    'the beginning of two different names stays itself',
    ['sở', 'sở y tế', 'sở tư pháp'],
    null,
    ['sở', 'sở y tế', 'sở tư pháp'],
  ],
  ['a committee without a name is the host’s', ['đảng uỷ'], 'đảng uỷ cục x', ['đảng uỷ cục x']],
  [
    'a committee with the beginning of the host’s name is the host’s',
    ['đảng uỷ cục'],
    'đảng uỷ cục x',
    ['đảng uỷ cục x'],
  ],
  ['a committee of another body stays itself', ['đảng uỷ sở y'], 'đảng uỷ cục x', ['đảng uỷ sở y']],
  ['if the host is a state body, a committee without a name is that body’s', ['đảng uỷ'], 'viện x', ['đảng uỷ viện x']],
  ['the host takes precedence over a longer name', ['viện'], 'viện x', ['viện x']],
])('%s', (_, keys, host, forms) => {
  const all = canonicalKeys(keys, host)
  expect(keys.map((key) => all.get(key))).toEqual(forms)
})
