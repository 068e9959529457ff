import { afterEach, expect, test } from 'vitest'
import { emptySelection } from '../../../src/query/selection.ts'
import { writeRoot } from '../../../src/view/state/root.ts'

const names = ['lang', 'data-theme', 'data-view', 'data-embed'] as const
const written = (): (string | null)[] => names.map((name) => document.documentElement.getAttribute(name))
afterEach(() => {
  writeRoot(emptySelection, 'vi')
})

test('the root element has the language, theme, section and whether the page is embedded', () => {
  writeRoot({ ...emptySelection, theme: 'dark', view: 'goals', embed: '1' }, 'en')
  expect(written()).toEqual(['en', 'dark', 'goals', ''])
  writeRoot(emptySelection, 'vi')
  expect(written()).toEqual(['vi', null, null, null])
})

test('what is unchanged is not written again', () => {
  writeRoot({ ...emptySelection, view: 'goals' }, 'vi')
  const observer = new MutationObserver(() => undefined)
  observer.observe(document.documentElement, { attributes: true })
  writeRoot({ ...emptySelection, view: 'goals', theme: 'dark' }, 'vi')
  expect(observer.takeRecords().map(({ attributeName }) => attributeName)).toEqual(['data-theme'])
  observer.disconnect()
})
