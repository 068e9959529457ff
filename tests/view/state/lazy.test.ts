import { expect, test, vi } from 'vitest'
import { Lazy, loadAll, loadFor, loadWhenIdle } from '../../../src/view/state/lazy.svelte.ts'

test('a part is loaded once and kept', async () => {
  const bring = vi.fn(() => Promise.resolve({ words: 'chào' }))
  const part = new Lazy(bring)
  expect(part.module).toBeNull()
  expect(await part.load()).toEqual({ words: 'chào' })
  expect(await part.load()).toBe(part.module)
  expect(bring).toHaveBeenCalledTimes(1)
})

test('a part that fails is marked as failed, until it is loaded', async () => {
  let fails = true
  const part = new Lazy(() => (fails ? Promise.reject(new Error('no network')) : Promise.resolve(1)))
  expect(await part.load()).toBeNull()
  expect(part.hasFailed).toBe(true)
  fails = false
  expect(await part.load()).toBe(1)
  expect(part.hasFailed).toBe(false)
})

test('an address loads what it needs and nothing else', async () => {
  const needed = new Lazy(
    () => Promise.resolve(1),
    (address) => address.get('item') === 'a',
  )
  const other = new Lazy(() => Promise.resolve(2))
  await loadFor('?item=b')
  expect([needed.module, other.module]).toEqual([null, null])
  await loadFor('?item=a')
  expect([needed.module, other.module]).toEqual([1, null])
})

test('all parts are loaded one after the other, even after a failed one', async () => {
  const order: string[] = []
  const part = (name: string, result: Promise<string>): Lazy<string> =>
    new Lazy(() => {
      order.push(name)
      return result
    })
  const failing = part('failing', Promise.reject(new Error('no network')))
  const next = part('next', Promise.resolve('next'))
  await loadAll()
  expect(order).toEqual(['failing', 'next'])
  expect([failing.hasFailed, next.module]).toEqual([true, 'next'])
})

test('an idle browser loads the parts; one that saves data does not', async () => {
  const part = new Lazy(() => Promise.resolve(1))
  const acts: (() => void)[] = []
  vi.stubGlobal('requestIdleCallback', (act: () => void) => acts.push(act))
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  loadWhenIdle()
  expect(acts).toEqual([])
  vi.stubGlobal('navigator', {})
  loadWhenIdle()
  acts[0]?.()
  await vi.waitFor(() => expect(part.module).toBe(1))
})

test('a browser without requestIdleCallback loads them a little later', async () => {
  vi.useFakeTimers()
  const part = new Lazy(() => Promise.resolve(1))
  vi.stubGlobal('requestIdleCallback', undefined)
  loadWhenIdle()
  await vi.advanceTimersByTimeAsync(1400)
  expect(part.module).toBeNull()
  await vi.advanceTimersByTimeAsync(200)
  expect(part.module).toBe(1)
})
