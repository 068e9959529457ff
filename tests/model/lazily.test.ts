import { expect, test, vi } from 'vitest'
import { lazily, lazilyFor } from '../../src/model/lazily.ts'

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

test('a value is computed once for each object', () => {
  const make = vi.fn(({ size }: { size: number }) => [size])
  const value = lazilyFor(make)
  const [one, other] = [{ size: 1 }, { size: 1 }]
  expect(value(one)).toBe(value(one))
  expect(value(other)).toEqual([1])
  expect(value(other)).not.toBe(value(one))
  expect(make).toHaveBeenCalledTimes(2)
})
