import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  isServed,
  presentSearch,
  publishedAddress,
  watchHistory,
  writeSearch,
} from '../../../src/view/state/address.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

describe('reading the address', () => {
  test('returns the query string, and the address without it and without the hash', () => {
    history.replaceState(null, '', '/folder/?year=2009#goals')
    expect(presentSearch()).toBe('?year=2009')
    expect(publishedAddress()).toBe('http://localhost:3000/folder/')
    history.replaceState(null, '', '/folder/#goals?')
    expect([presentSearch(), publishedAddress()]).toEqual(['', 'http://localhost:3000/folder/'])
  })

  test('the published address is that of the build, if it knew one', () => {
    document.head.innerHTML = '<link rel="canonical" href="https://x.vn/bien-nien/">'
    expect(publishedAddress()).toBe('https://x.vn/bien-nien/')
    document.head.innerHTML = ''
  })

  test.each([
    ['http:', true],
    ['https:', true],
    ['file:', false],
    ['about:', false],
  ])('a page of %s is served: %s', (protocol, expected) => {
    vi.stubGlobal('location', { protocol })
    expect(isServed()).toBe(expected)
  })
})

describe('writing the query string', () => {
  test('adds an entry to the history, or replaces the current one', () => {
    history.replaceState(null, '', '/folder/?a=1#goals')
    const before = history.length
    writeSearch('?year=2009', false)
    expect([location.href, history.length]).toEqual(['http://localhost:3000/folder/?year=2009', before])
    writeSearch('?year=2008', true)
    expect([location.href, history.length]).toEqual(['http://localhost:3000/folder/?year=2008', before + 1])
    writeSearch('', false)
    expect(location.href).toBe('http://localhost:3000/folder/')
  })

  test('does nothing if the browser refuses', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.spyOn(history, 'pushState').mockImplementation(refuse)
    vi.spyOn(history, 'replaceState').mockImplementation(refuse)
    expect(() => {
      writeSearch('?year=2009', true)
      writeSearch('?year=2009', false)
    }).not.toThrow()
  })
})

test('Back and Forward are reported until the watch ends', () => {
  const read = vi.fn()
  const stop = watchHistory(read)
  dispatchEvent(new PopStateEvent('popstate'))
  expect(read).toHaveBeenCalledTimes(1)
  stop()
  dispatchEvent(new PopStateEvent('popstate'))
  expect(read).toHaveBeenCalledTimes(1)
})
