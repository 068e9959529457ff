import { beforeEach, describe, expect, test, vi } from 'vitest'
import { PART_DRAWN } from '../../../src/view/state/prerendered.ts'
import { watchSections } from '../../../src/view/state/watch-sections.ts'

let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void
let margin: string | undefined
const observed: string[] = []
const disconnect = vi.fn()
class FakeObserver {
  disconnect = disconnect
  constructor(seen: typeof tell, { rootMargin }: IntersectionObserverInit) {
    tell = seen
    margin = rootMargin
  }
  observe(section: Element): void {
    observed.push(section.id)
  }
}
const seen = vi.fn()
const main = (): HTMLElement => document.querySelector('main') as HTMLElement
const come = (...ids: string[]): void => {
  tell(ids.map((id) => ({ target: document.getElementById(id) as Element, isIntersecting: true })))
}
const go = (...ids: string[]): void => {
  tell(ids.map((id) => ({ target: document.getElementById(id) as Element, isIntersecting: false })))
}

beforeEach(() => {
  observed.length = 0
  seen.mockReset()
  disconnect.mockReset()
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  document.body.innerHTML = `<div class="toolbar"></div><section id="elsewhere" data-section="elsewhere"></section><main>
    ${['timeline', 'org', 'goals'].map((id) => `<section id="${id}" data-section="${id}"></section>`).join('')}</main>`
})

describe('the current section', () => {
  test('is the uppermost visible one', () => {
    watchSections(seen)(main())
    expect(observed).toEqual(['timeline', 'org', 'goals'])
    come('org', 'goals')
    expect(seen).toHaveBeenLastCalledWith('org')
    come('timeline')
    expect(seen).toHaveBeenLastCalledWith('timeline')
    go('timeline', 'org')
    expect(seen).toHaveBeenLastCalledWith('goals')
  })

  test('stays the last one while none is visible', () => {
    watchSections(seen)(main())
    come('org')
    go('org')
    expect(seen.mock.calls).toEqual([['org']])
  })

  test('is searched below the toolbar, in the upper half of the window', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60)
    watchSections(seen)(main())
    expect(margin).toBe('-100px 0px -50% 0px')
  })
})

test('a restored section is watched, until the watch ends', () => {
  const stop = watchSections(seen)(main())
  observed.length = 0
  main().insertAdjacentHTML('beforeend', '<section id="people" data-section="people"></section>')
  document.getElementById('people')?.dispatchEvent(new Event(PART_DRAWN, { bubbles: true }))
  expect(observed).toContain('people')
  expect(disconnect).not.toHaveBeenCalled()
  stop()
  expect(disconnect).toHaveBeenCalledTimes(1)
  observed.length = 0
  main().dispatchEvent(new Event(PART_DRAWN))
  expect(observed).toEqual([])
})

test('works without IntersectionObserver', () => {
  vi.stubGlobal('IntersectionObserver', undefined)
  const stop = watchSections(seen)(main())
  main().dispatchEvent(new Event(PART_DRAWN))
  expect(stop).not.toThrow()
  expect(seen).not.toHaveBeenCalled()
})
