import { expect, test } from 'vitest'
import { kindNames } from '../../src/model/kindnames.ts'
import { kinds } from '../../src/model/kinds.ts'
import { vi } from '../../src/view/words/vi/messages.ts'

test.each(kinds)('the kind %s has the page’s Vietnamese name and its own English one', (kind) => {
  expect(kindNames[kind]).toEqual({ vi: vi.kinds[kind].toLocaleLowerCase('vi'), en: kind })
})
