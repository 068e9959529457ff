import { expect, test } from 'vitest'
import { messageLanguage } from '../../src/build/language.ts'

test.each([
  [{}, 'vi'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'en-GB' }, 'en'],
  [{ LANG: 'en' }, 'en'],
  [{ LANG: 'EN_us' }, 'en'],
  [{ LANG: 'en.UTF-8' }, 'en'],
  [{ LANG: 'vi_VN.UTF-8' }, 'vi'],
  [{ LANG: 'fr_FR.UTF-8' }, 'vi'],
  [{ LANG: 'enm' }, 'vi'],
  [{ LANG: 'C' }, 'vi'],
  [{ LANG: 'C.UTF-8' }, 'vi'],
  [{ LANG: 'POSIX' }, 'vi'],
  [{ LANG: '' }, 'vi'],
  [{ LC_MESSAGES: 'en_US', LANG: 'vi_VN' }, 'en'],
  [{ LC_MESSAGES: 'C', LANG: 'en_US' }, 'vi'],
  [{ LC_MESSAGES: '', LANG: 'en_US' }, 'en'],
  [{ LC_ALL: 'en_US', LC_MESSAGES: 'vi_VN', LANG: 'vi_VN' }, 'en'],
  [{ LC_ALL: 'vi_VN', LC_MESSAGES: 'en_US', LANG: 'en_US' }, 'vi'],
  [{ LC_ALL: '', LC_MESSAGES: 'vi_VN', LANG: 'en_US' }, 'vi'],
  [{ LC_TIME: 'en_US', LANGUAGE: 'en' }, 'vi'],
])('%j: %s', (environment, language) => {
  expect(messageLanguage(environment)).toBe(language)
})
