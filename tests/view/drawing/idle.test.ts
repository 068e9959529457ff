import { beforeEach, expect, test, vi } from 'vitest'
import { whenIdle } from '../../../src/view/drawing/idle.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

test('calls once after a pause of 160 ms', () => {
  const act = vi.fn()
  const { moved } = whenIdle(act)
  moved()
  vi.advanceTimersByTime(159)
  moved()
  vi.advanceTimersByTime(159)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledTimes(1)
})

test('calls nothing after its end', () => {
  const act = vi.fn()
  const { moved, end } = whenIdle(act)
  moved()
  end()
  vi.advanceTimersByTime(1000)
  expect(act).not.toHaveBeenCalled()
})
