import { expect, test, vi } from 'vitest'
import { lazily } from '../../src/model/lazily.ts'

test('a value is computed when it is first needed, and only then', () => {
  const make = vi.fn(() => [1])
  const value = lazily(make)
  expect(make).not.toHaveBeenCalled()
  expect(value()).toBe(value())
  expect(make).toHaveBeenCalledTimes(1)
})

test('undefined is a value, too', () => {
  const make = vi.fn(() => undefined)
  const value = lazily(make)
  value()
  value()
  expect(make).toHaveBeenCalledTimes(1)
})
