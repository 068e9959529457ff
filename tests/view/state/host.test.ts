import { expect, test } from 'vitest'
import { isFramed, readSeen } from '../../../src/view/state/host.ts'

test.each([
  [
    { type: 'bien-nien:view', top: 0, height: 600 },
    { top: 0, height: 600 },
  ],
  [
    { type: 'bien-nien:view', top: 10.5, height: 0, more: 'x' },
    { top: 10.5, height: 0 },
  ],
])('%j is accepted', (data, seen) => {
  expect(readSeen(data)).toEqual(seen)
})

test.each([
  null,
  undefined,
  'bien-nien:view',
  7,
  [],
  {},
  { type: 'embed-size', height: 5 },
  { type: 'bien-nien:view', top: '0', height: 600 },
  { type: 'bien-nien:view', top: -1, height: 600 },
  { type: 'bien-nien:view', top: 0, height: Infinity },
  { type: 'bien-nien:view', top: NaN, height: 5 },
])('%j is not', (data) => {
  expect(readSeen(data)).toBeNull()
})

test('a page without a host is not framed', () => {
  expect(isFramed()).toBe(false)
})
