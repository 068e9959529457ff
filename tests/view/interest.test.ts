// When the app starts: at once, at the first sign of a reader, or at the first use of a control.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { interest } from '../../src/view/interest.ts'

const { dataset } = document.documentElement
let isNeeded = false
/** Waits for the reader in a document. @param attributes of its root element */
function open(attributes: Record<string, string>, search = ''): void {
  Object.assign(dataset, attributes)
  history.replaceState(null, '', `/${search}`)
  void interest().then(() => (isNeeded = true))
}
/** Dispatches an event at an element. @returns whether the app is needed then */
async function at(selector: string, type: string): Promise<boolean> {
  document.querySelector(selector)?.dispatchEvent(new Event(type, { bubbles: true }))
  await Promise.resolve()
  await Promise.resolve()
  return isNeeded
}

beforeEach(() => {
  isNeeded = false
  document.body.innerHTML =
    '<a id="report" href="report-x.html"><b>2009</b></a><a id="year" href="?year=2009">2009</a><button><i>Lọc</i></button>'
})
afterEach(async () => {
  // Ends the wait, so that no listeners are left for the next test.
  await at('button i', 'focusin')
  for (const name of ['documents', 'report']) Reflect.deleteProperty(dataset, name)
})

describe('at once', () => {
  test.each([
    ['a page of one report', { documents: '0' }, ''],
    ['a page under `npm run dev`', {}, ''],
    ['the document of one of many reports', { documents: '1000', report: 'x' }, ''],
    ['an address that asks for something', { documents: '1000' }, '?q=luat'],
  ])('%s', async (_, attributes, search) => {
    open(attributes, search)
    expect(await at('b', 'none')).toBe(true)
  })
})

describe('in the page of all reports', () => {
  test.each(['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'click', 'input'])(
    'at the first %s',
    async (sign) => {
      open({ documents: '24' })
      expect(await at('b', 'none')).toBe(false)
      expect(await at('b', sign)).toBe(true)
    },
  )
})

test('a pointer that rests is no sign', async () => {
  vi.stubGlobal('PointerEvent', MouseEvent)
  open({ documents: '24' })
  document.body.dispatchEvent(new MouseEvent('pointermove', { bubbles: true }))
  expect(await at('b', 'none')).toBe(false)
  document.body.dispatchEvent(
    Object.defineProperty(new MouseEvent('pointermove', { bubbles: true }), 'movementX', { value: 3 }),
  )
  expect(await at('b', 'none')).toBe(true)
})

describe('in the page of very many reports', () => {
  test.each([
    ['#report b', 'pointermove', false],
    ['#report b', 'scroll', false],
    ['#report b', 'click', false],
    ['#report', 'focusin', false],
    ['#year', 'click', true],
    ['button i', 'click', true],
    ['button', 'focusin', true],
  ])('%s, %s: %s', async (selector, sign, needed) => {
    open({ documents: '61' })
    expect(await at(selector, sign)).toBe(needed)
  })
})
