// Where the bytes of the built page come from.
import { expect, test } from 'vitest'
import { originOf, weighDocument } from '../../src/build/weights.ts'

test('a document consists of its styles, scripts and sections, and the rest', () => {
  const people = `<section class="section s1" id="people">${'Lê Doãn Hợp '.repeat(40)}</section>`
  const goals = '<section class="section" id="goals">Mục tiêu</section>'
  const html = `<html><head><style>p{margin:0}</style><script>let a=1</script></head><body><main>${people}${goals}</main></body></html>`
  const weights = weighDocument(html)
  expect(Object.keys(weights)).toEqual(['style 1', 'script 1', 'people', 'goals', 'the rest'])
  expect(weights['people']?.bytes).toBe(Buffer.byteLength(people))
  // Together the pieces are the document.
  expect(Object.values(weights).reduce((sum, { bytes }) => sum + bytes, 0)).toBe(Buffer.byteLength(html))
  // Repeated words compress well.
  expect(weights['people']?.brotli).toBeLessThan(100)
})

test.each([
  ['/x/src/view/timeline/Timeline.svelte', 'view/timeline'],
  ['/x/src/view/timeline/Timeline.svelte?svelte&type=style', 'view/timeline'],
  ['/x/src/app.ts', 'src'],
  ['\0virtual:dataset', 'src'],
  ['/x/node_modules/svelte/src/internal/client.js', 'svelte'],
  ['/x/node_modules/@scope/name/index.js', '@scope/name'],
])('the origin of %s is %s', (id, origin) => {
  expect(originOf(id, '/x')).toBe(origin)
})
