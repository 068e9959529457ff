// The loader as the page runs it: parts that are loaded, that load later, or that fail to load.
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Parts } from '../../src/view/loader.ts'

/** Two parts; the second one requires the first. */
const TABLE = {
  'parts/words.js': ['parts/words-1.js'],
  'parts/detail.js': ['parts/detail-2.js', 'parts/words.js'],
}
/** The script elements that the loader has added. */
const asked: HTMLScriptElement[] = []
const answer = (file: string, run: () => void = () => undefined): void => {
  const script = asked.find(({ src }) => src.endsWith(file))
  run()
  script?.dispatchEvent(new Event('load'))
}
let parts: Parts

beforeEach(async () => {
  vi.resetModules()
  vi.stubGlobal('PARTS', TABLE)
  document.head.innerHTML = '<style>a { color: red }</style>'
  // jsdom doesn't load scripts, so the test simulates the network.
  vi.spyOn(document.head, 'append').mockImplementation((script) => void asked.push(script as HTMLScriptElement))
  await import('../../src/loader.ts')
  parts = globalThis.bienNienParts as Parts
})
afterEach(() => {
  asked.length = 0
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  globalThis.trustedTypes = undefined
})

const words = (_: unknown, exports: object): unknown => Object.assign(exports, { hello: 'chào' })
const detail = (need: (name: string) => object, exports: object): unknown =>
  Object.assign(exports, { says: (need('parts/words.js') as { hello: string }).hello })

describe('a part', () => {
  test('is made once, with what it requires', () => {
    const maker = vi.fn(words)
    parts.add('parts/words.js', maker)
    parts.add('parts/detail.js', detail)
    expect(parts.require('parts/detail.js')).toEqual({ says: 'chào' })
    expect(parts.require('parts/words.js')).toBe(parts.require('parts/words.js'))
    expect(maker).toHaveBeenCalledTimes(1)
  })

  test('that is missing is named in the error', () => {
    expect(() => parts.require('parts/detail.js')).toThrow('parts/detail.js is not loaded')
  })

  test('comes with what it requires, each file once', async () => {
    const both = Promise.all([parts.load('parts/detail.js'), parts.load('parts/detail.js')])
    expect(asked.map(({ src }) => new URL(src).pathname)).toEqual(['/parts/detail-2.js', '/parts/words-1.js'])
    answer('detail-2.js', () => parts.add('parts/detail.js', detail))
    answer('words-1.js', () => parts.add('parts/words.js', words))
    expect(await both).toEqual([{ says: 'chào' }, { says: 'chào' }])
    await parts.load('parts/words.js')
    expect(asked).toHaveLength(2)
  })

  test('that failed to load is loaded again the next time', async () => {
    const first = parts.load('parts/words.js')
    asked[0]?.dispatchEvent(new Event('error'))
    await expect(first).rejects.toThrow('parts/words-1.js did not load')
    const second = parts.load('parts/words.js')
    asked.shift()
    answer('words-1.js', () => parts.add('parts/words.js', words))
    expect(await second).toEqual({ hello: 'chào' })
  })

  test('whose file defines another part counts as failed', async () => {
    const loading = parts.load('parts/words.js')
    answer('words-1.js')
    await expect(loading).rejects.toThrow('did not load')
  })

  test('adds its style rules, without those that the engine rejects', () => {
    parts.add('parts/words.js', words, ['b { margin: 0 }', '??', '@media print { b { margin: 1px } }'])
    const rules = [...(document.querySelector('style')?.sheet?.cssRules ?? [])].map(({ cssText }) => cssText)
    expect(rules.map((rule) => rule.replace(/\s+/gu, ' '))).toEqual([
      'a { color: red; }',
      'b { margin: 0px; }',
      '@media print { b { margin: 1px; } }',
    ])
  })
})

test('the source for the worker contains every loaded part', () => {
  parts.add('page.js', words)
  parts.add('parts/words.js', words)
  const added: unknown[] = []
  const add = (name: string, maker: typeof words): unknown => added.push(name, maker(null, {}))
  runInNewContext(parts.source(), { bienNienParts: { add } })
  expect(added).toEqual(['parts/words.js', { hello: 'chào' }])
})

test('with Trusted Types, only parts have trusted addresses', async () => {
  const rules: { createScriptURL(url: string): string }[] = []
  globalThis.trustedTypes = {
    createPolicy: (_, given) => {
      rules.push(given)
      return { createScriptURL: (url) => new URL(given.createScriptURL(url), location.href) }
    },
  }
  vi.resetModules()
  await import('../../src/loader.ts')
  expect(rules[0]?.createScriptURL('parts/words-1.js')).toBe('parts/words-1.js')
  expect(rules[0]?.createScriptURL('https://other.example/x.js')).toBe('')
})
