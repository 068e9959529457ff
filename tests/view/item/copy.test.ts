import { afterEach, describe, expect, test, vi } from 'vitest'
import { copyText } from '../../../src/view/item/copy.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const clipboard = (write: unknown, writeText: unknown): void => {
  vi.stubGlobal('navigator', { clipboard: { write, writeText } })
}
const readAll = async (items: { pieces: Record<string, Blob> }[]): Promise<[string, string][]> =>
  Promise.all(
    items.flatMap(({ pieces }) =>
      Object.entries(pieces).map(async ([type, blob]) => [type, await blob.text()] as [string, string]),
    ),
  )

describe('copying', () => {
  test('gives the text and the same as HTML, where the browser can', async () => {
    const write = vi.fn().mockResolvedValue(undefined)
    clipboard(write, vi.fn())
    vi.stubGlobal(
      'ClipboardItem',
      class {
        pieces: Record<string, Blob>
        constructor(pieces: Record<string, Blob>) {
          this.pieces = pieces
        }
      },
    )
    expect(await copyText('a', '<i>a</i>')).toBe(true)
    expect(await readAll(write.mock.lastCall?.[0] as { pieces: Record<string, Blob> }[])).toEqual([
      ['text/plain', 'a'],
      ['text/html', '<i>a</i>'],
    ])
  })

  test('gives the text alone in older browsers, or where HTML is refused', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined)
    clipboard(vi.fn().mockRejectedValue(new Error('refused')), writeText)
    expect(await copyText('a', '<i>a</i>')).toBe(true)
    vi.stubGlobal('ClipboardItem', undefined)
    expect(await copyText('b', '<i>b</i>')).toBe(true)
    expect(writeText.mock.calls).toEqual([['a'], ['b']])
  })

  test('fails where the browser allows none', async () => {
    clipboard(undefined, vi.fn().mockRejectedValue(new Error('refused')))
    expect(await copyText('a', '<i>a</i>')).toBe(false)
    vi.stubGlobal('navigator', {})
    expect(await copyText('a')).toBe(false)
  })
})
