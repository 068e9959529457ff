import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { Sleeper, Wakes } from '../../../src/view/state/waking.ts'

/** The module under test, loaded again for each test, because it keeps the sleeping islands of one page. */
let waking: typeof import('../../../src/view/state/waking.ts')
/** Names of the islands that have woken, in order. */
let woken: string[] = []
/** Calls the observer's callback as if these elements had come near the window. */
let come: (...elements: Element[]) => void = () => undefined
let margin: string | undefined

class FakeObserver {
  constructor(seen: IntersectionObserverCallback, options: IntersectionObserverInit) {
    margin = options.rootMargin
    come = (...elements) =>
      seen(
        elements.map((target) => ({ target, isIntersecting: true }) as unknown as IntersectionObserverEntry),
        this as unknown as IntersectionObserver,
      )
  }
  observe(): void {
    return
  }
  unobserve(): void {
    return
  }
}

beforeEach(async () => {
  vi.resetModules()
  woken = []
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  waking = await import('../../../src/view/state/waking.ts')
})
afterEach(() => {
  vi.restoreAllMocks()
})

interface Bed {
  section: HTMLElement
  /** Finishes loading the component. */
  bring: () => void
}

/** Adds a sleeping island. @param at its top in the window, px; null: the island is hidden */
function island(name: string, wakes: Wakes, at: number | null = 0, isLoaded = true): Bed {
  const box = document.body.appendChild(document.createElement('div'))
  box.innerHTML = `<section id="${name}"><a href="#x">link</a><button>press</button></section>`
  const section = box.firstElementChild as HTMLElement
  vi.spyOn(section, 'getBoundingClientRect').mockReturnValue(at === null ? new DOMRect() : new DOMRect(0, at, 100, 100))
  let loaded = isLoaded
  let come: () => void = () => undefined
  const coming = new Promise<void>((resolve) => (come = resolve))
  const sleeper: Sleeper = {
    box,
    wakes,
    isLoaded: () => loaded,
    load: () => (loaded ? Promise.resolve() : coming),
    wake: () => woken.push(name),
  }
  onTestFinished(waking.sleep(sleeper))
  return {
    section,
    bring: () => {
      loaded = true
      come()
    },
  }
}
const settled = (): Promise<void> => new Promise((resume) => setTimeout(resume, 40))
const press = (element: Element | null, type = 'click'): Event => {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true })
  element?.dispatchEvent(event)
  return event
}

test('before the page is printed, drawings out of view wake at once, if they have come and are shown', () => {
  island('org', 'seen', 5_000)
  island('late', 'seen', 6_000, false)
  island('hidden', 'seen', null)
  island('people', 'touched', 7_000)
  dispatchEvent(new Event('beforeprint'))
  expect(woken).toEqual(['org'])
})

describe('a drawing', () => {
  test('wakes when it comes near the window, and not before', async () => {
    const { section } = island('org', 'seen', 5_000)
    await settled()
    expect([woken, margin]).toEqual([[], '50% 0px'])
    come(section)
    await settled()
    expect(woken).toEqual(['org'])
  })

  test('wakes soon in a browser without observers', async () => {
    vi.stubGlobal('IntersectionObserver', undefined)
    island('org', 'seen', 5_000)
    await settled()
    expect(woken).toEqual(['org'])
  })
})

describe('text', () => {
  test('sleeps until the state changes; then what is in view wakes first, each in a task of its own', async () => {
    island('people', 'touched', 9_000)
    island('goals', 'touched', 300)
    island('hidden', 'touched', null)
    island('follow', 'touched', 4_000)
    island('org', 'seen', 5_000)
    island('timeline', 'seen', 500)
    press(document.body, 'pointerdown')
    await settled()
    expect(woken).toEqual([])
    const done = waking.wakeShown()
    expect(woken).toEqual([])
    await done
    expect(woken).toEqual(['goals', 'timeline', 'people', 'follow'])
  })

  test('that the reader touches wakes before the event is handled, and it alone', () => {
    island('people', 'touched')
    const { section } = island('goals', 'touched')
    let before: string[] = []
    section.addEventListener('pointerdown', () => (before = [...woken]))
    press(section.querySelector('button'), 'pointerdown')
    expect(before).toEqual(['goals'])
  })

  test('that was removed never wakes', async () => {
    const box = document.createElement('div')
    const forget = waking.sleep({
      ...{ box, wakes: 'touched' as const },
      isLoaded: () => true,
      load: () => Promise.resolve(),
      wake: () => woken.push('gone'),
    })
    forget()
    press(document.body)
    await settled()
    expect(woken).toEqual([])
  })
})

describe('before the component has come', () => {
  test('a press on a button is held and repeated once, when it is there', async () => {
    const { section, bring } = island('people', 'touched', 0, false)
    const pressed = vi.fn()
    const button = section.querySelector('button')
    button?.addEventListener('click', () => {
      pressed([...woken])
    })
    expect(press(button).defaultPrevented).toBe(true)
    expect(pressed).not.toHaveBeenCalled()
    bring()
    await settled()
    expect(pressed.mock.calls).toEqual([[['people']]])
  })

  test('a click on a link goes on', () => {
    const { section } = island('people', 'touched', 0, false)
    const followed = vi.fn()
    section.addEventListener('click', followed)
    press(section.querySelector('a'))
    expect(followed).toHaveBeenCalledOnce()
  })

  test('if it never comes, the others wake, and a next change tries again', async () => {
    const box = document.body.appendChild(document.createElement('div'))
    box.innerHTML = '<section></section>'
    vi.spyOn(box.firstElementChild as Element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1, 1))
    const load = vi.fn(() => Promise.resolve())
    onTestFinished(
      waking.sleep({ box, wakes: 'touched', isLoaded: () => false, load, wake: () => woken.push('missing') }),
    )
    island('goals', 'touched')
    await waking.wakeShown()
    await waking.wakeShown()
    expect([woken, load.mock.calls.length]).toEqual([['goals'], 2])
  })
})
