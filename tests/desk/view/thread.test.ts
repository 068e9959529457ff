import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Ask } from '../../../src/desk/serve.ts'
import { startDeskThread } from '../../../src/desk/view/thread.ts'

const files = { name: 'a.txt', text: 'a', yaml: '' }
const ask: Extract<Ask, { do: 'read' }> = { do: 'read', files, language: 'vi' }

/** Workers of the test, in place of the browser's. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = []
  asked: { id: number }[] = []
  constructor() {
    super()
    FakeWorker.made.push(this)
  }
  postMessage(message: { id: number }): void {
    this.asked.push(message)
  }
}

/** Puts them there. Returns a function that gives the last one that was made. */
function withWorker(): { last: () => FakeWorker } {
  vi.stubGlobal('Worker', FakeWorker)
  return {
    last: () => {
      const worker = FakeWorker.made.at(-1)
      if (!worker) throw new Error('no worker')
      return worker
    },
  }
}
const told = (data: object): MessageEvent => new MessageEvent('message', { data })

beforeEach(() => {
  Object.assign(URL, { createObjectURL: () => 'blob:x' })
})
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL')
})

describe('the thread', () => {
  test('gives each question its own answer, in whatever order they come', async () => {
    const { last } = withWorker()
    const asker = startDeskThread('', vi.fn())
    const [one, two] = [asker(ask), asker(ask)]
    expect(last().asked.map(({ id }) => id)).toEqual([1, 2])
    last().dispatchEvent(told({ id: 2, given: 'second' }))
    last().dispatchEvent(told({ id: 1, error: 'a fault' }))
    await expect(two).resolves.toBe('second')
    await expect(one).rejects.toThrow('a fault')
  })

  test('that stops, for instance because the browser can’t read its code, is told; nobody waits for it', async () => {
    const { last } = withWorker()
    const failed = vi.fn()
    const waiting = startDeskThread('', failed)(ask)
    last().dispatchEvent(new Event('error'))
    await expect(waiting).rejects.toThrow('the thread stopped')
    expect(failed).toHaveBeenCalledOnce()
  })

  test('that can’t be started is told, too', async () => {
    vi.stubGlobal('Worker', undefined)
    const failed = vi.fn()
    await expect(startDeskThread('', failed)(ask)).rejects.toThrow('no thread')
    expect(failed).toHaveBeenCalledOnce()
  })
})
