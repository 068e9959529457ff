import { afterEach, expect, it, vi } from 'vitest'
import { startThread } from '../../../src/view/state/search-thread.ts'

const started: unknown[] = []
class FakeWorker {
  constructor(url: unknown) {
    started.push(url)
  }
  addEventListener(): void {
    // This worker never sends a message.
  }
}

function page(): void {
  document.body.innerHTML = '<script type="module">serve()</script>'
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:one' }))
}
afterEach(() => {
  vi.unstubAllGlobals()
  globalThis.trustedTypes = undefined
  started.length = 0
})

it('starts the page’s own script again', () => {
  page()
  expect(startThread(() => undefined)).not.toBeNull()
  expect(started).toEqual(['blob:one'])
})

it('creates a policy if the browser has Trusted Types', () => {
  page()
  const made = new URL('https://trusted.example/')
  const createPolicy = vi.fn(() => ({ createScriptURL: () => made }))
  window.trustedTypes = { createPolicy }
  startThread(() => undefined)
  expect(createPolicy).toHaveBeenCalledWith('bien-nien-thread', expect.anything())
  expect(started).toEqual([made])
})

it('returns null if the worker can’t be started', () => {
  page()
  vi.stubGlobal('Worker', function () {
    throw new DOMException('no', 'SecurityError')
  })
  expect(startThread(() => undefined)).toBeNull()
  window.trustedTypes = {
    createPolicy: () => {
      throw new TypeError('no such policy')
    },
  }
  expect(startThread(() => undefined)).toBeNull()
})
