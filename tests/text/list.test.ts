import { expect, test } from 'vitest'
import { list } from '../../src/text/list.ts'

test.each([
  ['một · hai', ['một', 'hai']],
  ['\n  một · hai ·\n  ba bốn', ['một', 'hai', 'ba bốn']],
  ['', []],
  [' · ', []],
])('list(%j) is %j', (words, expected) => {
  expect(list(words)).toEqual(expected)
})
