// When a drawing learns that the page is printed.
import { beforeEach, expect, test, vi } from 'vitest'
import { prepareForPrinting, watchPrinting } from '../../../src/view/drawing/printing.ts'

let isPrint = false
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: media === 'print' && isPrint }),
  )
})

test('watchPrinting calls `set` before the page is printed, and after it', () => {
  isPrint = false
  const told: boolean[] = []
  const stop = watchPrinting((is) => told.push(is))
  vi.runAllTimers()
  expect(told).toEqual([])
  dispatchEvent(new Event('beforeprint'))
  dispatchEvent(new Event('afterprint'))
  expect(told).toEqual([true, false])
  stop()
  dispatchEvent(new Event('beforeprint'))
  expect(told).toEqual([true, false])
})

test('watchPrinting calls `set` soon if the page is being printed already, unless the watch has ended', () => {
  isPrint = true
  const told: boolean[] = []
  watchPrinting((is) => told.push(is))
  const stop = watchPrinting(() => told.push(false))
  expect(told).toEqual([])
  stop()
  vi.runAllTimers()
  expect(told).toEqual([true])
})

test('what prepares for printing comes first; a drawing that comes with it is told, too', () => {
  isPrint = false
  const told: string[] = []
  const stops = [
    watchPrinting((is) => told.push(`first ${is}`)),
    prepareForPrinting(() => {
      told.push('prepared')
      stops.push(watchPrinting((is) => told.push(`new ${is}`)))
    }),
  ]
  dispatchEvent(new Event('beforeprint'))
  expect(told).toEqual(['prepared', 'first true', 'new true'])
  for (const stop of stops) stop()
  dispatchEvent(new Event('afterprint'))
  dispatchEvent(new Event('beforeprint'))
  expect(told).toHaveLength(3)
})
